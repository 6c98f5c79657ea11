import { type Day, parseDay } from '#domain/time/day.ts';

/** A day from a column. @throws where the database holds something else: a bug or a damaged file. */
export function storedDay(text: string): Day {
  const day = parseDay(text);
  if (!day) throw new Error(`The database holds "${text}" where a day belongs.`);
  return day;
}

/** A day from a column that may be empty. */
export function storedDayOrNull(text: string | null): Day | null {
  return text === null ? null : storedDay(text);
}
