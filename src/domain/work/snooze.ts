import { done, type Result, refuse } from '../result.ts';
import type { WorkingCalendar } from '../time/calendar.ts';
import type { Day } from '../time/day.ts';

/** Working days from today to which reminders may be put off at the press of a button. */
const OFFERED = [1, 3, 5, 10, 20] as const;
/** Whoever is to answer may put late work off by so many working days, and no more. */
const LONGEST_WHEN_LATE = 5;

/** What a snooze is judged by: the deadline of the time that is asked about, and who wishes it. */
export interface Snoozing {
  readonly dueOn: Day | null;
  readonly today: Day;
  readonly calendar: WorkingCalendar;
  /** A coordinator decides freely; whoever is to answer hears of a deadline on its last working day at the latest. */
  readonly freely: boolean;
}

/** The days to choose from, earliest first; none where the deadline leaves no room. */
export function snoozeDays(snoozing: Snoozing): Day[] {
  const { today, calendar } = snoozing;
  return OFFERED.map((count) => calendar.add(today, count)).filter((day) => maySnooze(day, snoozing).ok);
}

/** Whether reminders may be put off until a day. Refused for a day that is not to come, or that goes beyond the limit. */
export function maySnooze(until: Day, snoozing: Snoozing): Result<Day> {
  if (until <= snoozing.today) return refuse('snooze-day-past', { day: until });
  const last = lastDay(snoozing);
  return last !== null && until > last ? refuse('snooze-too-far', { day: until, last }) : done(until);
}

/** The last day reminders may be put off to; null: no limit. */
function lastDay({ dueOn, today, calendar, freely }: Snoozing): Day | null {
  if (freely || dueOn === null) return null;
  if (today > calendar.onOrAfter(dueOn)) return calendar.add(today, LONGEST_WHEN_LATE);
  return calendar.onOrBefore(dueOn);
}
