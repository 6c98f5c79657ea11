import { choice, message, say } from '#app/message.ts';
import { tellMember } from '#app/telling/tell-member.ts';
import { occasionOf } from '#app/turn/occasion.ts';
import type { Turn } from '#app/turn/turn.ts';
import { assignedWords } from '#app/work/assignments.ts';
import { momentOf } from '#app/work/find-work.ts';
import { workChoices, workLine } from '#app/work/work-lines.ts';
import { gatherOverdue, workItemsOf } from '#domain/work/work-item.ts';
import type { MemberRow } from '#store/people.ts';
import type { PlanHead } from '#store/plans.ts';

/** Lines of open work in a letter. */
const SHOWN = 6;

/** What somebody was given. */
interface Given {
  readonly head: PlanHead;
  readonly to: Pick<MemberRow, 'id' | 'name' | 'reach'>;
  /** What was moved to them; some of it they may have had. */
  readonly criterionIds: readonly number[];
  readonly from: string | null;
}

/**
 * Tells a member what they were given, with what is open of it and its buttons, and asks whether it is theirs. False
 * where nobody can write to them: they hear of it as soon as somebody can.
 */
export async function tellGiven(turn: Turn, { head, to, criterionIds, from }: Given): Promise<boolean> {
  const { store, today, now } = turn;
  const untold = await store.dutyReplies.untold(head.id, today, to.id);
  const parts = untold.filter(({ criterionId }) => criterionIds.includes(criterionId));
  // What they had before, in whatever part, is no news.
  const given = [...new Set(parts.map(({ criterionId }) => criterionId))];
  if (given.length === 0) return to.reach === 'reachable';
  const plan = await store.work.plan(head, today, { criterionIds: given });
  const items = gatherOverdue(workItemsOf(plan, to.id, momentOf(turn)));
  const shown = items.slice(0, SHOWN);
  const criteria = plan.criteria;
  const words = assignedWords({ memberId: to.id, criteria, parts, from });
  const open =
    items.length > 0 ? [say('duty-letter-open', { count: items.length }), ...shown.map(workLine)] : [];
  const { outboxId } = await tellMember(turn, to.id, {
    key: `duty-given:${given.join(',')}:${occasionOf(turn)}`,
    kind: 'assignment',
    message: message([...words.lines, ...open], {
      choices: [...words.choices, ...shown.map(workChoices), [choice(say('duty-button-work'), 'viec')]],
      about: words.about,
      place: 'new',
    }),
    lines: items.map(({ occurrenceId, daysLeft }) => ({ occurrenceId, daysLeft: daysLeft ?? 0 })),
  });
  if (outboxId === null) return false;
  await store.dutyReplies.noteTold(
    parts.map(({ dutyId }) => dutyId),
    now,
  );
  return true;
}
