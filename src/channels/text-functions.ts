import { type FluentFunction, FluentNone, FluentNumber } from '@fluent/bundle';
import { type Day, formatDay, formatShortDay, parseDay } from '#domain/time/day.ts';

/**
 * What texts may call beside Fluent's own `NUMBER`: `DAY($d)` gives dd/mm/yyyy, `SHORTDAY($d)` dd/mm,
 * `SIGNED($n)` a number with its sign, zero without, `TWODIGITS($n)` a count as documents have it, 05 for 5.
 */
export const textFunctions: Readonly<Record<string, FluentFunction>> = {
  DAY: ([day]) => written(day, formatDay),
  SHORTDAY: ([day]) => written(day, formatShortDay),
  SIGNED: ([number]) =>
    number instanceof FluentNumber
      ? new FluentNumber(number.value, { ...number.opts, signDisplay: 'exceptZero' })
      : new FluentNone(String(number)),
  TWODIGITS: ([number]) =>
    number instanceof FluentNumber && Number.isInteger(number.value) && number.value > 0 && number.value < 10
      ? `0${number.value}`
      : asGiven(number),
};

function asGiven(value: unknown): FluentNumber | FluentNone {
  return value instanceof FluentNumber ? value : new FluentNone(String(value));
}

function written(value: unknown, format: (day: Day) => string): string | FluentNone {
  if (value instanceof FluentNone) return value;
  const day = typeof value === 'string' ? parseDay(value) : undefined;
  if (day === undefined) throw new RangeError(`${String(value)} is no day (yyyy-mm-dd)`);
  return format(day);
}
