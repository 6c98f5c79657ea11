import { type FluentFunction, FluentNone } from '@fluent/bundle';
import { type Day, formatDay, formatShortDay, parseDay } from '#domain/day.ts';

/** What texts may call beside Fluent's own `NUMBER`: `DAY($d)` gives dd/mm/yyyy, `SHORTDAY($d)` dd/mm. */
export const textFunctions: Readonly<Record<string, FluentFunction>> = {
  DAY: ([day]) => written(day, formatDay),
  SHORTDAY: ([day]) => written(day, formatShortDay),
};

function written(value: unknown, format: (day: Day) => string): string | FluentNone {
  if (value instanceof FluentNone) return value;
  const day = typeof value === 'string' ? parseDay(value) : undefined;
  if (day === undefined) throw new RangeError(`${String(value)} is no day (yyyy-mm-dd)`);
  return format(day);
}
