import { keyPeriod } from '../time/period.ts';
import { sameEnd } from './same-end.ts';

/**
 * The one of a criterion's times that a period which was named means: itself, the one that ends with it, or the one it lies
 * in. Undefined where there is none.
 */
export function timeNamed(said: string, times: readonly string[]): string | undefined {
  return times.find((each) => each === said) ?? sameEnd(said, times) ?? around(said, times);
}

function around(said: string, times: readonly string[]): string | undefined {
  const told = keyPeriod(said);
  return times.find((each) => {
    const own = keyPeriod(each);
    return told !== undefined && own !== undefined && own.from <= told.from && told.to <= own.to;
  });
}

/** The year that a period is of where a criterion that comes round has none of it in its plan's `year`; else null. */
export function otherYearOf(said: string, times: readonly string[], year: number): number | null {
  const comesRound = times.some((each) => each !== 'once');
  const told = /^(\d{4})-/.exec(said)?.[1];
  if (!comesRound || told === undefined || timeNamed(said, times) !== undefined) return null;
  return Number(told) === year ? null : Number(told);
}
