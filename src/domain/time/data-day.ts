import { addDays, type Day, makeDay, partsOf } from './day.ts';
import type { Period } from './period.ts';

/**
 * A period as it is counted where data are cut off on a day of the month (1–28): June then goes from the 15th of May to
 * the 14th of June, the first half year from the 15th of December (national rule: Decree 09/2019/NĐ-CP, art. 12). Weeks,
 * and what is about now, stay as they are; so does everything where nothing is cut off.
 */
export function countedPeriod(period: Period, dataDay: number | null): Period {
  if (dataDay === null || period.kind === 'now' || period.kind === 'week') return period;
  const [before, last] = [partsOf(addDays(period.from, -1)), partsOf(period.to)];
  return {
    ...period,
    from: addDays(dayOf(before, dataDay), 1),
    to: dayOf(last, dataDay),
  };
}

function dayOf({ year, month }: { year: number; month: number }, date: number): Day {
  const day = makeDay(year, month, date);
  if (!day) throw new RangeError(`There is no ${date} in every month.`);
  return day;
}
