import { countedPeriod, type DataDays, isCutOff } from '#domain/time/data-day.ts';
import { addDays } from '#domain/time/day.ts';
import type { Period } from '#domain/time/period.ts';
import type { Turn } from '../turn/turn.ts';

/** On which day months are cut off: one that is over as it was held when it was over, the others as it is now. */
export async function dataDaysOf({ store, atHour }: Pick<Turn, 'store' | 'atHour'>): Promise<DataDays> {
  const then = await store.past.dataDays();
  return (endOfMonth) => then(atHour(addDays(endOfMonth, 1), 0));
}

/** A period as it is counted where data are cut off, told once more later as it was then. */
export async function countedThen(turn: Pick<Turn, 'store' | 'atHour'>, period: Period): Promise<Period> {
  return isCutOff(period) ? countedPeriod(period, await dataDaysOf(turn)) : period;
}
