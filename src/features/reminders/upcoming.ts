import { type DueReminder, dueReminders } from '#app/due-reminders.ts';
import { type OwedDigest, owedDigests } from '#app/owed-digests.ts';
import type { Turn } from '#app/turn.ts';
import { addDays, type Day } from '#domain/day.ts';
import { lastReminded } from './send-reminders.ts';

/** How far ahead is looked, in days. */
export const DAYS_AHEAD = 14;

/** What goes out on one day, if nothing more is said until then. */
export interface DayAhead {
  readonly day: Day;
  readonly reminders: readonly DueReminder[];
  /** Reports to the leadership group; none while there is none. */
  readonly digests: readonly OwedDigest[];
}

/**
 * The days of the next two weeks on which something will be sent, as the senders themselves will find it: each day with
 * the duties, stand-ins and days off of that day. Today is among them until its messages have gone out.
 */
export async function upcoming(turn: Turn): Promise<DayAhead[]> {
  const days: DayAhead[] = [];
  let lastRunOn = await lastReminded(turn);
  for (let ahead = 0; ahead < DAYS_AHEAD; ahead += 1) {
    const day = addDays(turn.today, ahead);
    if (!turn.calendar.isWorkingDay(day)) continue;
    const found = await onDay(turn, day, lastRunOn);
    if (found.reminders.length > 0 || found.digests.length > 0) days.push(found);
    if (!isOver(turn, day)) lastRunOn = day;
  }
  return days;
}

/** What goes out on one day to come. */
export async function onDay(turn: Turn, day: Day, lastRunOn: Day | null): Promise<DayAhead> {
  const [group] = await turn.store.people.leadershipGroups();
  const over = isOver(turn, day);
  const sent = over || lastRunOn === day;
  return {
    day,
    reminders: sent ? [] : await dueReminders({ ...turn, today: day }, lastRunOn),
    digests: group && !over ? await owedDigests(turn, day) : [],
  };
}

/** Nothing more goes out today: the quiet hours have begun. */
function isOver({ today, hour, settings }: Turn, day: Day): boolean {
  return day === today && hour >= settings.quietFromHour;
}
