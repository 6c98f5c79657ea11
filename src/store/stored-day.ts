import { type Day, parseDay } from '#domain/time/day.ts';

/** A few years have some thousand days, of which a plan's rows name each over and over. */
const known = new Map<string, Day>();
const KNOWN_MAX = 5_000;

/** A day from a column. @throws where the database holds something else: a bug or a damaged file. */
export function storedDay(text: string): Day {
  const seen = known.get(text);
  if (seen) return seen;
  const day = parseDay(text);
  if (!day) throw new Error(`The database holds "${text}" where a day belongs.`);
  if (known.size < KNOWN_MAX) known.set(text, day);
  return day;
}

/** A day from a column that may be empty. */
export function storedDayOrNull(text: string | null): Day | null {
  return text === null ? null : storedDay(text);
}
