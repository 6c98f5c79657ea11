import { message } from '#app/message.ts';
import { goodHour } from '#app/telling/good-hour.ts';
import { readersToday } from '#app/telling/route.ts';
import { tellMember } from '#app/telling/tell-member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { assignedWords, criteriaOf } from '#app/work/assignments.ts';
import { momentOf, planInForce } from '#app/work/find-work.ts';
import type { GivenPart } from '#domain/people/assignment.ts';
import type { PlanWork } from '#domain/work/work.ts';
import { workItemsOf } from '#domain/work/work-item.ts';

/**
 * So many hear in one minute: all of a commune, and so before what is due is called to mind. Of a larger body some hear a
 * minute later, that nobody's answer waits until everybody has been written to.
 */
const TOLD_A_MINUTE = 200;

/**
 * Tells everybody who was given parts of the plan and does not know yet, however they came by them: an import, or an
 * assignment from when they could not be written to. One message each, in the hours of a working day, some of them each
 * minute; who is away without anybody standing in hears on their return. Gives how many were told.
 */
export async function tellNewParts(turn: Turn): Promise<number> {
  if (goodHour(turn) !== turn.now) return 0;
  const { store, today } = turn;
  const head = await planInForce(turn);
  const untold = head.ok ? await store.dutyReplies.membersUntold(head.value.id, today) : [];
  if (!head.ok || untold.length === 0) return 0;
  const readerOf = await readersToday(turn);
  const members = untold.filter((id) => readerOf(id) !== null).slice(0, TOLD_A_MINUTE);
  for (const memberId of members) {
    const plan = await store.work.plan(head.value, today, { memberId });
    await tell(turn, plan, memberId, await store.dutyReplies.untold(head.value.id, today, memberId));
  }
  return members.length;
}

async function tell(turn: Turn, plan: PlanWork, memberId: number, parts: readonly GivenPart[]) {
  const criteria = criteriaOf(plan, parts);
  const words = assignedWords({ memberId, criteria, parts, from: null });
  const ids = parts.map(({ dutyId }) => dutyId);
  const given = new Set(words.about);
  const items = workItemsOf(plan, memberId, momentOf(turn)).filter(({ code }) => given.has(code));
  const { outboxId } = await tellMember(turn, memberId, {
    key: `assigned:${Math.max(...ids)}`,
    kind: 'assignment',
    message: message(words.lines, { ...words, place: 'new' }),
    lines: items
      .filter(({ bucket }) => bucket !== 'later' && bucket !== 'undated')
      .map(({ occurrenceId, daysLeft }) => ({ occurrenceId, daysLeft: daysLeft ?? 0 })),
  });
  if (outboxId !== null) await turn.store.dutyReplies.noteTold(ids, turn.now);
}
