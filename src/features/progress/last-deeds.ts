import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';

/** Something a member did that can be taken back. */
export interface Deed {
  readonly what: 'entry' | 'score' | 'evidence';
  readonly id: number;
  readonly at: Date;
}

/**
 * What the caller did last that can be taken back: all that one message of theirs, or one album, has written down; and
 * what they did last before that.
 */
export async function lastDeeds(turn: Turn): Promise<{ last: readonly Deed[]; before: Deed | null }> {
  const { memberId } = memberOf(turn);
  const { work, scores, evidence } = turn.store;
  const entries = await work.latestOf(memberId);
  const score = await scores.lastOf(memberId);
  const sent = await evidence.lastBy(memberId);
  const files = (sent?.ids ?? []).map((id) => ({
    what: 'evidence' as const,
    id,
    at: sent?.until ?? turn.now,
  }));
  const isBeside = ({ at }: { readonly at: Date }) => sent !== null && at >= sent.since && at <= sent.until;
  const beside = entries.filter(isBeside).map(entryDeed);
  const entry = entries.find((each) => !isBeside(each));
  const groups = [
    ...(sent ? [{ at: sent.until, deeds: [...beside, ...files] }] : []),
    ...(entry ? [{ at: entry.at, deeds: [entryDeed(entry)] }] : []),
    ...(score ? [{ at: score.at, deeds: [{ what: 'score' as const, id: score.id, at: score.at }] }] : []),
  ].sort((a, b) => b.at.getTime() - a.at.getTime());
  return { last: groups[0]?.deeds ?? [], before: groups[1]?.deeds[0] ?? null };
}

function entryDeed({ id, at }: { readonly id: number; readonly at: Date }): Deed {
  return { what: 'entry', id, at };
}
