import { dueReminders } from '#app/due-reminders.ts';
import type { Turn } from '#app/turn.ts';
import { type Day, parseDay } from '#domain/day.ts';

/**
 * Puts the day's reminders in the outbox: on a working day, from the set hour on, so that a bot that was down at that
 * hour sends them late the same day, but not at night. The day's slot is taken in the same transaction: once a day,
 * across restarts. Gives how many there were.
 */
export async function sendReminders(turn: Turn): Promise<number> {
  const { settings, store, hour, today, calendar, now } = turn;
  if (!calendar.isWorkingDay(today) || hour < settings.remindHour || hour >= settings.quietFromHour) return 0;
  const lastRunOn = await lastReminded(turn);
  if (lastRunOn === today || !(await store.outbox.takeSlot(`remind:${today}`, now))) return 0;
  const due = await dueReminders(turn, lastRunOn);
  const reachable = due.filter(({ member }) => member.reach === 'reachable');
  for (const { member, items, message } of reachable) {
    if (!member.account) continue;
    await store.outbox.post(
      {
        key: `remind:${member.id}:${today}`,
        kind: 'reminder',
        memberId: member.id,
        channel: member.account.channel,
        chatId: member.account.chatId,
        message,
        about: message.about,
        lines: items.map(({ occurrenceId, daysLeft }) => ({ occurrenceId, daysLeft })),
      },
      now,
    );
  }
  return reachable.length;
}

/** The last day on which reminders went out; null before the first. */
export async function lastReminded({ store }: Pick<Turn, 'store'>): Promise<Day | null> {
  return parseDay((await store.outbox.latestSlot('remind'))?.slice('remind:'.length) ?? '') ?? null;
}
