import { workItemsOf } from '#domain/work/work-item.ts';
import { message, say } from '../message.ts';
import type { Turn } from '../turn/turn.ts';
import { momentOf, planInForce } from '../work/find-work.ts';
import { reminderMessage } from './due-reminders.ts';

/**
 * Writes the reminder a member had today anew where it stands, with what is theirs now: it reminds of nothing once more.
 * Nothing where they had none.
 */
export async function refreshReminder(turn: Turn, memberId: number): Promise<void> {
  const { store, today, now } = turn;
  const sent = await store.outbox.byKey(`remind:${memberId}:${today}`);
  const member = await store.people.byId(memberId);
  const head = await planInForce(turn);
  if (!sent?.messageId || !member?.account || !head.ok) return;
  const plan = await store.work.plan(head.value, today, { memberId });
  const criteria = plan.criteria.filter(({ scoredBy }) => scoredBy === 'unit');
  const items = workItemsOf({ ...plan, criteria }, memberId, momentOf(turn)).filter(
    ({ bucket }) => bucket !== 'later' && bucket !== 'undated',
  );
  const words = items.length > 0 ? reminderMessage(member, items) : message([say('reminder-moved')]);
  await store.outbox.post(
    {
      key: `remind-anew:${memberId}:${now.getTime()}`,
      kind: 'reminder',
      memberId,
      channel: member.account.channel,
      chatId: sent.chatId,
      message: words,
      about: words.about,
      supersedes: sent.messageId,
    },
    now,
  );
}
