import { instantOf, localTime } from '#domain/time/clock.ts';
import { addDays, type Day, lastDayOfMonth, partsOf } from '#domain/time/day.ts';
import type { DayHours } from './backstage.ts';

/** Where the clock can be moved. */
export type Destination = 'day' | 'reminder' | 'month';

/** The clock's own hour of the evening: nothing is sent any more, and the day is not over. */
const EVENING = 17;
const LONGEST_DAYS = 62;

/** When and by which rules the clock is moved. */
export interface Travel {
  readonly from: Date;
  readonly timeZone: string;
  readonly hours: DayHours;
}

/** The instant at which a move ends: the same time tomorrow, or the evening of the month's last day (of the next one's, when it is past). */
export function destinationOf(to: Exclude<Destination, 'reminder'>, { from, timeZone }: Travel): Date {
  const { day, hour, minute } = localTime(from, timeZone);
  if (to === 'day') return instantOf(addDays(day, 1), hour, minute, timeZone);
  const { year, month } = partsOf(day);
  const end = instantOf(lastDayOfMonth(year, month), EVENING, 0, timeZone);
  if (end > from) return end;
  return instantOf(lastDayOfMonth(month === 12 ? year + 1 : year, (month % 12) + 1), EVENING, 0, timeZone);
}

/**
 * The instants, after `from` and up to `until`, at which the schedule could do something, in order.
 *
 * The program looks at the clock every minute, but what is due is decided by the day and the full hour alone (see the
 * jobs), and nothing goes out unasked before the earliest hour that is set or from the quiet hour on. So two looks within
 * the same hour of the same day decide the same, and it is enough to look once in each hour between the two: ten looks
 * instead of 1440 a day, with the same messages at the same hours. Days off are looked at like any other: that nothing is
 * sent on them is for the program to decide. Without `until` there is no end but two months.
 */
export function* looksBetween({ from, timeZone, hours }: Travel, until?: Date): Generator<Date> {
  const { day: start } = localTime(from, timeZone);
  for (let ahead = 0; ahead <= LONGEST_DAYS; ahead += 1) {
    const day: Day = addDays(start, ahead);
    for (let hour = hours.from; hour < hours.until; hour += 1) {
      const look = instantOf(day, hour, 0, timeZone);
      if (until && look > until) return;
      if (look > from) yield look;
    }
  }
}
