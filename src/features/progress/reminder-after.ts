import { choice, type Message, say } from '#app/message.ts';
import { TASKS_SHOWN } from '#app/rounds/due-reminders.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { momentOf, planInForce } from '#app/work/find-work.ts';
import { workChoices, workLine } from '#app/work/work-lines.ts';
import { gatherOverdue, type WorkItem, workItemsOf } from '#domain/work/work-item.ts';

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
  const criterionIds = [...new Set(lines.map((line) => line.criterionId))];
  const plan = await turn.store.work.plan(head.value, turn.today, { criterionIds });
  const named = new Set(lines.map((line) => line.occurrenceId));
  const items = workItemsOf(plan, memberOf(turn).memberId, momentOf(turn));
  return gatherOverdue(items.filter((item) => named.has(item.occurrenceId)));
}

/** What is left in words and buttons, below the answer to the button that was pressed. */
export function leftOver(
  rest: readonly (WorkItem & { readonly times?: number })[] | null,
): Pick<Message, 'lines' | 'choices' | 'about'> {
  if (rest === null) return { lines: [], choices: [], about: [] };
  const title = say(rest.length === 0 ? 'progress-all-answered' : 'progress-still-open');
  const shown = rest.slice(0, TASKS_SHOWN);
  const more = rest.length - shown.length;
  return {
    lines: [
      null,
      title,
      ...shown.map(workLine),
      ...(more > 0 ? [say('reminder-more', { count: more })] : []),
    ],
    choices: [...shown.map(workChoices), ...(more > 0 ? [[choice(say('reminder-button-all'), 'viec')]] : [])],
    about: rest.map((item) => item.code),
  };
}
