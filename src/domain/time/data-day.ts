import { addDays, type Day, lastDayOfMonth, makeDay, partsOf } from './day.ts';
import type { Period } from './period.ts';

/**
 * The day of the month (1–28) on which the data of a month are cut off, told by the last day of that month; null where
 * nothing is cut off.
 */
export type DataDays = (endOfMonth: Day) => number | null;

/**
 * A period as it is counted where data are cut off: with the 14th, June goes from the 15th of May to the 14th of June, the
 * first half year from the 15th of December (national rule: Decree 09/2019/NĐ-CP, art. 12). It begins where the month
 * before it was cut off, so that nothing is counted twice or left out when the day was changed between them. Weeks, and what
 * is about now, stay as they are; so does everything where nothing is cut off.
 */
export function countedPeriod(period: Period, dataDays: DataDays): Period {
  if (!isCutOff(period)) return period;
  return {
    ...period,
    from: addDays(lastCounted(addDays(period.from, -1), dataDays), 1),
    to: lastCounted(period.to, dataDays),
  };
}

/** Whether the data of a period are cut off at all. */
export function isCutOff({ kind }: Period): boolean {
  return kind !== 'now' && kind !== 'week';
}

/** The last day that counts of the month in which `day` lies. */
function lastCounted(day: Day, dataDays: DataDays): Day {
  const { year, month } = partsOf(day);
  const end = lastDayOfMonth(year, month);
  const date = dataDays(end);
  if (date === null) return end;
  const counted = makeDay(year, month, date);
  if (!counted) throw new RangeError(`There is no ${date} in every month.`);
  return counted;
}
