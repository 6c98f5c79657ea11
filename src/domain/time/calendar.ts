import { addDays, type Day, daysBetween, weekdayOf } from './day.ts';

/**
 * A day that differs from the ordinary working week, Monday to Friday: a day off, or a Saturday that is worked.
 *
 * `law` follows from the Labour Code 2019 (arts. 111(3), 112), `official` from a notice that was read, `expected` waits
 * for the yearly notice, `unconfirmed` may never come, `commune` was entered by hand. Only `active` days act.
 */
export interface DayOff {
  readonly day: Day;
  readonly kind: 'off' | 'workday';
  readonly status: 'law' | 'official' | 'expected' | 'unconfirmed' | 'commune';
  readonly name: string;
  readonly active: boolean;
}

/** Working days of a commune. */
export interface WorkingCalendar {
  isWorkingDay(day: Day): boolean;
  /** The latest working day that is not after `day`: when a reminder that falls on a day off goes out. */
  onOrBefore(day: Day): Day;
  /** The earliest working day not before `day`: the end of a period that ends on a day off (Civil Code 2015, art. 148(5)). */
  onOrAfter(day: Day): Day;
  /** The first working day after `day`. */
  next(day: Day): Day;
  /** The last working day before `day`. */
  previous(day: Day): Day;
  /** The working day `count` working days after `day` (before it when negative); `day` itself for 0. */
  add(day: Day, count: number): Day;
  /** Working days after `from` up to and with `to`; the first day is not counted (art. 147(2)). Negative backwards. */
  workingDaysBetween(from: Day, to: Day): number;
  /** The name of a holiday, swapped day off or made-up working day; undefined for ordinary days. */
  nameOf(day: Day): string | undefined;
}

const SATURDAY = 6;
/** Any Monday will do: weekdays are counted from it. */
const A_MONDAY: Day = '2024-01-01';

/** The calendar made of Monday to Friday and the active exceptions. Of two for one day, the later in the list holds. */
export function workingCalendar(daysOff: readonly DayOff[]): WorkingCalendar {
  const exceptions = new Map(daysOff.filter(({ active }) => active).map((entry) => [entry.day, entry]));

  const isWorkingDay = (day: Day): boolean => {
    const exception = exceptions.get(day);
    return exception ? exception.kind === 'workday' : isWeekday(day);
  };
  const seek = (day: Day, step: 1 | -1): Day => {
    let found = day;
    while (!isWorkingDay(found)) found = addDays(found, step);
    return found;
  };
  const next = (day: Day): Day => seek(addDays(day, 1), 1);
  const previous = (day: Day): Day => seek(addDays(day, -1), -1);

  /** What each exception adds to or takes from the plain count of weekdays. */
  const corrections = [...exceptions.keys()]
    .map((day) => ({ day, by: Number(isWorkingDay(day)) - Number(isWeekday(day)) }))
    .filter(({ by }) => by !== 0);
  const countForward = (from: Day, to: Day): number =>
    corrections
      .filter(({ day }) => day > from && day <= to)
      .reduce((sum, { by }) => sum + by, weekdaysUpTo(to) - weekdaysUpTo(from));

  return {
    isWorkingDay,
    onOrBefore: (day) => seek(day, -1),
    onOrAfter: (day) => seek(day, 1),
    next,
    previous,
    add(day, count) {
      let reached = day;
      for (let left = Math.abs(count); left > 0; left -= 1)
        reached = count > 0 ? next(reached) : previous(reached);
      return reached;
    },
    workingDaysBetween: (from, to) => (from <= to ? countForward(from, to) : 0 - countForward(to, from)),
    nameOf: (day) => exceptions.get(day)?.name,
  };
}

function isWeekday(day: Day): boolean {
  return weekdayOf(day) < SATURDAY;
}

/** Mondays to Fridays from a fixed Monday up to and with `day`; only differences mean something. */
function weekdaysUpTo(day: Day): number {
  const days = daysBetween(A_MONDAY, day) + 1;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7, 5);
}
