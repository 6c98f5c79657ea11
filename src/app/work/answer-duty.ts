import type { GivenPart } from '#domain/people/assignment.ts';
import type { PlanHead } from '#store/plans.ts';
import { memberOf } from '../turn/member.ts';
import type { Turn } from '../turn/turn.ts';

/** A part with the code of its criterion. */
export type CodedPart = GivenPart & { readonly code: string };

/** What was given longer ago belongs to another plan. */
const YEAR_MS = 366 * 86_400_000;

/** What some members were told of and have not answered by a button, in the order it was given. */
export async function waitingOf(
  turn: Turn,
  head: PlanHead,
  memberIds: readonly number[],
): Promise<CodedPart[]> {
  const since = new Date(turn.now.getTime() - YEAR_MS);
  const waiting = await turn.store.dutyReplies.waiting(head.id, turn.today, since);
  const own = waiting.filter(({ memberId }) => memberIds.includes(memberId));
  const coded: CodedPart[] = [];
  for (const { toldAt: _, ...part } of own) {
    const code = await turn.store.plans.codeOf(part.criterionId);
    if (code !== null) coded.push({ ...part, code });
  }
  return coded;
}

/** Writes an answer down, with the name of whose part it is where somebody else gives it. */
export async function answerDuty(
  turn: Turn,
  part: CodedPart,
  answer: { readonly accepted: boolean; readonly reason: string },
): Promise<void> {
  const { store, now } = turn;
  const actor = memberOf(turn);
  const { dutyId, memberId, code, kind } = part;
  await store.dutyReplies.reply({ dutyId, ...answer }, now);
  const whose = memberId === actor.memberId ? null : await store.people.byId(memberId);
  await store.audit.record(
    {
      actorId: actor.memberId,
      actorName: actor.name,
      action: answer.accepted ? 'duty-accepted' : 'duty-refused',
      subject: `criterion:${code}`,
      details: {
        dutyId,
        kind,
        ...(answer.reason === '' ? {} : { reason: answer.reason }),
        ...(whose ? { insteadOf: whose.name } : {}),
      },
    },
    now,
  );
}
