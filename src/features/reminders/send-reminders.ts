import { directivesToRemindOf, noteReminded } from '#app/directives/owed-reminders.ts';
import type { DueReminder } from '#app/rounds/day-ahead.ts';
import { dueReminders } from '#app/rounds/due-reminders.ts';
import type { Turn } from '#app/turn/turn.ts';
import { type Day, parseDay } from '#domain/time/day.ts';

/** Puts the day's reminders in the outbox. Gives how many there were. */
export async function sendReminders(turn: Turn): Promise<number> {
  const due = await remindToday(turn);
  return due.filter(({ member }) => member.reach === 'reachable').length;
}

/**
 * The day's reminders, put in the outbox for those who can be reached: on a working day, from the set hour on, so that a
 * bot that was down at that hour sends them late the same day, but not at night. The day's slot is taken in the same
 * transaction: once a day, across restarts.
 */
export async function remindToday(turn: Turn): Promise<readonly DueReminder[]> {
  const { settings, store, hour, today, calendar, now } = turn;
  if (!calendar.isWorkingDay(today) || hour < settings.remindHour || hour >= settings.quietFromHour)
    return [];
  const lastRunOn = await lastReminded(turn);
  if (lastRunOn === today || !(await store.outbox.takeSlot(`remind:${today}`, now))) return [];
  const due = await dueReminders(turn, lastRunOn);
  const directives = await directivesToRemindOf(turn);
  const postings = due.flatMap(({ member, items, message }) => {
    if (!member.account || member.reach !== 'reachable') return [];
    const { channel, chatId } = member.account;
    const lines = items.map(({ occurrenceId, daysLeft }) => ({ occurrenceId, daysLeft }));
    const words = { kind: 'reminder' as const, message, about: message.about, lines };
    return [{ key: `remind:${member.id}:${today}`, memberId: member.id, channel, chatId, ...words }];
  });
  await store.outbox.postAll(postings, now);
  const reached = new Set(postings.map(({ memberId }) => memberId));
  await noteReminded(
    turn,
    directives.filter(({ readerId }) => reached.has(readerId)),
  );
  return due;
}

/** The last day on which reminders went out; null before the first. */
async function lastReminded({ store }: Pick<Turn, 'store'>): Promise<Day | null> {
  return parseDay((await store.outbox.latestSlot('remind'))?.slice('remind:'.length) ?? '') ?? null;
}
