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
 * Tells everybody who was given parts of the plan and does not know yet, however they came by them: an import, or an
 * assignment from when they could not be written to. One message each, in the hours of a working day; who is away
 * without anybody standing in hears on their return. Gives how many were told.
 */
export async function tellNewParts(turn: Turn): Promise<number> {
  if (goodHour(turn) !== turn.now) return 0;
  const head = await planInForce(turn);
  const untold = head.ok ? await turn.store.dutyReplies.untold(head.value.id, turn.today) : [];
  if (!head.ok || untold.length === 0) return 0;
  const readerOf = await readersToday(turn);
  const members = [...new Set(untold.map(({ memberId }) => memberId))].filter((id) => readerOf(id) !== null);
  if (members.length === 0) return 0;
  const plan = await turn.store.work.plan(head.value, turn.today);
  for (const memberId of members) {
    const parts = untold.filter((part) => part.memberId === memberId);
    await tell(turn, plan, memberId, parts);
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
