import type { WorkingCalendar } from '../time/calendar.ts';
import { addDays, type Day, daysBetween } from '../time/day.ts';
import { keyPeriod } from '../time/period.ts';
import type { CriterionWork, OccurrenceWork } from './work.ts';

/** How soon work is due, most urgent first: late, today, within so many days. */
export const BUCKETS = ['overdue', 'today', 'in-1', 'in-3', 'in-7', 'in-14', 'in-30'] as const;
export type Bucket = (typeof BUCKETS)[number];

/** The working day for which reminders are made: those of every day after `since` up to and with `today`. */
export interface Moment {
  readonly today: Day;
  readonly since: Day;
  readonly calendar: WorkingCalendar;
  /** Days before the due date on which we speak up. */
  readonly daysAhead: readonly number[];
}

/** How a due date looks at a moment. `prompts`: a reminder day of it is come, as every day is once it is late. */
export interface Urgency {
  /** The last day in time: the due date or, where that is a day off, the working day after. */
  readonly lastDay: Day;
  /** Days until the due date; once late, minus the days since the last day in time. */
  readonly daysLeft: number;
  readonly bucket: Bucket;
  /** No working day in time is left after today. */
  readonly lastChance: boolean;
  readonly prompts: boolean;
}

/**
 * How urgent a due date is; undefined before its first reminder day.
 *
 * The date itself is what we count down to. Only afterwards the law's grace is given: work due on a day off is in time
 * until the end of the next working day (Civil Code 2015, art. 148(5)), and is late from the day after.
 */
export function urgencyOf(dueOn: Day, moment: Moment): Urgency | undefined {
  const { today, since, calendar } = moment;
  const lastDay = calendar.onOrAfter(dueOn);
  if (today > lastDay) {
    const daysLeft = daysBetween(today, lastDay);
    return { lastDay, daysLeft, bucket: 'overdue', lastChance: false, prompts: true };
  }
  const days = reminderDays(dueOn, moment);
  if (days.every((day) => day > today)) return undefined;
  const daysLeft = Math.max(0, daysBetween(today, dueOn));
  const lastChance = calendar.next(today) > dueOn;
  const prompts = days.some((day) => day > since && day <= today);
  return { lastDay, daysLeft, bucket: bucketOf(daysLeft), lastChance, prompts };
}

/** The last day in time, where that is not the due date itself. */
export function graceOf({ lastDay }: Urgency, dueOn: Day | null): Day | null {
  return lastDay === dueOn ? null : lastDay;
}

/** Whether a period has begun, or begins before the next working day; `once` and single days always have. */
export function hasBegun(periodKey: string, { today, calendar }: Moment): boolean {
  const period = keyPeriod(periodKey);
  return !period || period.from <= today || period.from < calendar.next(today);
}

/** The times of a criterion that have begun since the plan was in force and are not settled without documents. */
export function timesSoFar(
  { occurrences }: Pick<CriterionWork, 'occurrences'>,
  trackedFrom: Day,
  moment: Moment,
): OccurrenceWork[] {
  return occurrences.filter(
    ({ period, dueOn, state }) =>
      hasBegun(period, moment) &&
      (dueOn === null || dueOn >= trackedFrom) &&
      state !== 'not_arisen' &&
      state !== 'not_applicable',
  );
}

/** Days off give way to the working day before; on the last day in time we speak up in any case. */
function reminderDays(dueOn: Day, { calendar, daysAhead }: Moment): Day[] {
  const ahead = daysAhead.map((count) => calendar.onOrBefore(addDays(dueOn, -count)));
  return [...ahead, calendar.onOrAfter(dueOn)];
}

function bucketOf(daysLeft: number): Bucket {
  if (daysLeft === 0) return 'today';
  if (daysLeft === 1) return 'in-1';
  if (daysLeft <= 3) return 'in-3';
  if (daysLeft <= 7) return 'in-7';
  return daysLeft <= 14 ? 'in-14' : 'in-30';
}
