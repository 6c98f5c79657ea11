import { z } from 'zod';
import { criterionAt } from '#app/explanation/plan-of.ts';
import { IN_QUEUE } from '#app/extension/card.ts';
import { concerned, deciders, extensionThread } from '#app/extension/request.ts';
import { message, type Say, say } from '#app/message.ts';
import { tellMember, tellMembers } from '#app/telling/tell-member.ts';
import type { Instead, TurnWith } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { mayReview } from '#domain/people/permission.ts';
import { periodArgs } from '#domain/plan/reference.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import type { ExtensionRow } from '#store/extensions.ts';

/** The request a button names, and what is said of it; `queued`: it was shown as one of those that wait. */
export const namedExtension = z.object({
  id: z.coerce.number().int().positive(),
  words: z.string(),
  queued: z.boolean().default(false),
});

/** Reads `5 =2026-07-15`, `5+`. */
export function readNamed(words: string): unknown {
  const [first = '', ...rest] = words.trim().split(/\s+/);
  return { id: first.replace(IN_QUEUE, ''), words: rest.join(' '), queued: first.endsWith(IN_QUEUE) };
}

/** A request as a button names it again. */
export function writeNamed({ id, queued }: { readonly id: number; readonly queued: boolean }): string {
  return `${id}${queued ? IN_QUEUE : ''}`;
}

/** After what was decided in the queue the next one is shown, with this above it. */
export function nextInQueue(decided: Say, { input }: TurnWith<{ readonly queued: boolean }>): Instead | null {
  return input.queued ? { line: 'duyet', expects: null, above: [decided] } : null;
}

/** A request that waits, with the code of what it is about. */
export type OpenExtension = ExtensionRow & { readonly code: string };

/** The request with this id that waits for a decision. Refused where it was decided or withdrawn, saying by whom. */
export async function waitingExtension(turn: Turn, id: number): Promise<Result<OpenExtension>> {
  const extension = await turn.store.extensions.byId(id);
  if (!extension) return refuse('extension-unknown');
  const code = (await turn.store.plans.codeOf(extension.criterionId)) ?? '';
  if (extension.state === 'asked') return done({ ...extension, code });
  return refuse('extension-settled', {
    code,
    ...periodArgs(extension.period),
    state: extension.state,
    name: extension.decidedBy ?? extension.askedBy,
    day: turn.dayOf(extension.decidedAt ?? extension.at),
    to: extension.grantedOn ?? 'none',
  });
}

/** The same for somebody who is to decide on it: not who asked, nor who leads the work. Nobody is reminded of a plan that is over. */
export async function extensionToDecide(turn: Turn, id: number): Promise<Result<OpenExtension>> {
  const found = await waitingExtension(turn, id);
  if (!found.ok) return found;
  const allowed = mayReview(turn.actor, await concerned(turn, found.value));
  const { criterionId, code, period } = found.value;
  const over = (await criterionAt(turn, criterionId))?.year ?? null;
  if (allowed.ok && over !== null)
    return refuse('extension-year-over', { code, ...periodArgs(period), year: String(over) });
  return allowed.ok ? found : allowed;
}

type Decision = 'extension-granted' | 'extension-refused' | 'extension-withdrawn';

/** What is told to who asked, in place of what stands on the card. */
const NEWS: Readonly<Record<Decision, string>> = {
  'extension-granted': 'extension-granted-news',
  'extension-refused': 'extension-refused-news',
  'extension-withdrawn': 'extension-withdrawn-news',
};

/** Writes a decision down and tells everybody concerned: who asked, whose work it is, and the others who might decide. */
export async function announce(
  turn: Turn,
  extension: OpenExtension,
  action: Decision,
  news: { readonly to: string; readonly reason: string },
): Promise<void> {
  const actor = memberOf(turn);
  const { id, code, period, fromOn, wantedOn, askedById, forId } = extension;
  await turn.store.audit.record(
    {
      actorId: actor.memberId,
      actorName: actor.name,
      action,
      subject: `criterion:${code}`,
      details: { extensionId: id, period, from: fromOn, wanted: wantedOn, ...news },
    },
    turn.now,
  );
  const args = { code, ...periodArgs(period), from: fromOn, ...news, name: actor.name, day: turn.today };
  const about = [code];
  const whose = await concerned(turn, extension);
  // A deadline is that of all who lead the work.
  for (const memberId of action === 'extension-granted' ? whose : new Set([askedById, forId])) {
    if (memberId === actor.memberId) continue;
    const words = message([say(NEWS[action], args)], { about, place: 'new' });
    await tellMember(turn, memberId, { key: `extension-news:${id}`, kind: 'notice', message: words });
  }
  const others = await deciders(turn, [...whose, ...(pressedCard(turn) ? [actor.memberId] : [])]);
  await tellMembers(turn, others, {
    key: `extension-settled:${id}`,
    kind: 'extension',
    message: message([say(action, args)], { about }),
    thread: extensionThread(id),
    silent: true,
  });
}

/** Whether the card itself was pressed, and so is replaced by the answer. */
function pressedCard(turn: Turn): boolean {
  return turn.origin.pressed?.kind === 'extension';
}
