import { workingCalendar } from '#domain/time/calendar.ts';
import { instantOf, localTime } from '#domain/time/clock.ts';
import { makeDay, partsOf } from '#domain/time/day.ts';
import type { Act } from '#sandbox/front/backstage.ts';

const START_HOUR = 8;
const END_HOUR = 17;
/** The day after the sample plan is issued: the tour starts then, with nothing done and nothing late. */
const TOUR_STARTS = { month: 1, date: 21 };

/**
 * When a scene begins. The sample at work and somebody's own plan: now, or at 8:00 of the next working day where nobody
 * works now. A commune without a plan: at 8:00 of the first working day after the day on which the sample
 * plan is issued.
 */
export function startOf(act: Act, timeZone: string, now: Date = new Date()): Date {
  const { day, hour } = localTime(now, timeZone);
  const calendar = workingCalendar([]);
  if (act === 'empty') {
    const { year } = partsOf(day);
    return instantOf(
      calendar.onOrAfter(makeDay(year, TOUR_STARTS.month, TOUR_STARTS.date) ?? day),
      START_HOUR,
      0,
      timeZone,
    );
  }
  if (calendar.isWorkingDay(day) && hour >= START_HOUR && hour < END_HOUR) return now;
  const start = hour < START_HOUR ? calendar.onOrAfter(day) : calendar.next(day);
  return instantOf(start, START_HOUR, 0, timeZone);
}
