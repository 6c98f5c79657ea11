import { keyPeriod } from '../time/period.ts';

/**
 * The one of some periods that a report about another stands for: the half-year report is the second quarter's as well,
 * that of nine months the third's, the year's the last. Both end on the same day; the shorter lies within. Undefined
 * where there is none.
 */
export function sameEnd(said: string, periods: readonly string[]): string | undefined {
  const told = keyPeriod(said);
  return periods.find((each) => {
    const own = keyPeriod(each);
    return told !== undefined && own !== undefined && own.to === told.to && own.from >= told.from;
  });
}
