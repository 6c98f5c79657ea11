import { momentOf, planInForce } from '#app/find-work.ts';
import { memberOf } from '#app/member.ts';
import type { Turn } from '#app/turn.ts';
import { gatherOverdue, type WorkItem, workItemsOf } from '#domain/work-item.ts';

/**
 * What is left of the day's reminder once one of its buttons was pressed, so that the message closes item by item
 * instead of being answered by another. Null where no reminder was pressed.
 */
export async function reminderAfter(turn: Turn): Promise<readonly WorkItem[] | null> {
  const { pressed, chat } = turn.origin;
  if (!pressed || !chat) return null;
  const lines = await turn.store.outbox.linesUnder(chat.channel, chat.chatId, pressed.messageId);
  if (lines.length === 0) return null;
  const head = await planInForce(turn);
  if (!head.ok) return null;
  const criterionIds = [...new Set(lines.map((line) => line.occurrence.criterionId))];
  const plan = await turn.store.work.plan(head.value, turn.today, { criterionIds });
  const named = new Set(lines.map((line) => line.occurrenceId));
  const items = workItemsOf(plan, memberOf(turn).memberId, momentOf(turn));
  return gatherOverdue(items.filter((item) => named.has(item.occurrenceId)));
}
