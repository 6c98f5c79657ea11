import type { WorkingCalendar } from '../time/calendar.ts';
import { addDays, type Day, lastDayOfMonth, makeDay, partsOf } from '../time/day.ts';
import { type Period, periodOf } from '../time/period.ts';

/** `reportDay`: day of the month on which the month's, quarter's, half year's or year's digest is posted. */
export interface DigestSettings {
  readonly reportDay: number;
}

/** A report that is posted to the leaders unasked, and the period it is about. */
export interface Digest {
  readonly kind: 'week' | 'month' | 'quarter' | 'half-year' | 'year';
  readonly period: Period;
}

/**
 * The digests owed on `day`; none on a day off.
 *
 * The week's comes on the first working day of a week and is about the last week in which there was work, so that after
 * Tet the leaders hear of the week before it. On the report day (the working day before where it is a day off, the
 * month's last day in shorter months) the running month's comes; in March and September the quarter's instead, in June
 * the half year's, in December the year's: periodic PAR reports are due by the 20th of a period's last month (Ministry of
 * Home Affairs, see the settings). A week's and a month's may meet on one day.
 */
export function digestsOn(
  day: Day,
  calendar: WorkingCalendar,
  settings: DigestSettings = { reportDay: 20 },
): Digest[] {
  if (!calendar.isWorkingDay(day)) return [];
  return [...weekly(day, calendar), ...periodic(day, calendar, settings)];
}

function weekly(day: Day, calendar: WorkingCalendar): Digest[] {
  const isFirst = calendar.onOrAfter(periodOf('week', day).from) === day;
  return isFirst ? [{ kind: 'week', period: periodOf('week', calendar.previous(day)) }] : [];
}

function periodic(day: Day, calendar: WorkingCalendar, { reportDay }: DigestSettings): Digest[] {
  const { year, month } = partsOf(day);
  // A report day on the first days of January can fall back into December.
  const months = [lastDayOfMonth(year, month), addDays(lastDayOfMonth(year, month), 1)].map(partsOf);
  return months.flatMap((of) => {
    const reported = makeDay(of.year, of.month, reportDay) ?? lastDayOfMonth(of.year, of.month);
    if (calendar.onOrBefore(reported) !== day) return [];
    const kind = kindOf(of.month);
    return [{ kind, period: periodOf(kind, reported) }];
  });
}

function kindOf(month: number): Digest['kind'] {
  if (month === 12) return 'year';
  if (month === 6) return 'half-year';
  return month % 3 === 0 ? 'quarter' : 'month';
}
