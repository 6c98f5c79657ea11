import { memberOf } from '#app/member.ts';
import type { Turn } from '#app/turn.ts';

/** Something a member did that can be taken back. */
export interface Deed {
  readonly what: 'entry' | 'score' | 'evidence';
  readonly id: number;
}

/**
 * What the caller did last that can be taken back: all that one message of theirs, or one album, has written down; and
 * what they did last before that.
 */
export async function lastDeeds(turn: Turn): Promise<{ last: readonly Deed[]; before: Deed | null }> {
  const { memberId } = memberOf(turn);
  const { work, scores, evidence } = turn.store;
  const [entry, score, sent] = [
    await work.lastOf(memberId),
    await scores.lastOf(memberId),
    await evidence.lastBy(memberId),
  ];
  const files = (sent?.ids ?? []).map((id) => ({ what: 'evidence' as const, id }));
  const report = entry ? [{ what: 'entry' as const, id: entry.id }] : [];
  const together = entry && sent && entry.at >= sent.since && entry.at <= sent.until;
  const groups = [
    ...(sent ? [{ at: sent.until, deeds: together ? [...report, ...files] : files }] : []),
    ...(entry && !together ? [{ at: entry.at, deeds: report }] : []),
    ...(score ? [{ at: score.at, deeds: [{ what: 'score' as const, id: score.id }] }] : []),
  ].sort((a, b) => b.at.getTime() - a.at.getTime());
  return { last: groups[0]?.deeds ?? [], before: groups[1]?.deeds[0] ?? null };
}
