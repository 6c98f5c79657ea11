import { type FluentFunction, FluentNone, FluentNumber } from '@fluent/bundle';
import { type Day, formatDay, formatShortDay, parseDay } from '#domain/time/day.ts';

/**
 * What texts may call beside Fluent's own `NUMBER`: `DAY($d)` gives dd/mm/yyyy, `SHORTDAY($d)` dd/mm, in English
 * 9 Jun 2026 and 9 Jun, for 09/06 is read as September by half of those who read English; `MONTHNAME($m)` the English
 * name of a month by its number, or of several; `SIGNED($n)` a number with its sign, zero without, `TWODIGITS($n)` a count as documents
 * have it, 05 for 5.
 */
export function textFunctionsFor(locale: string): Readonly<Record<string, FluentFunction>> {
  const inEnglish = { DAY: english({ ...DAY_AND_MONTH, year: 'numeric' }), SHORTDAY: english(DAY_AND_MONTH) };
  return locale === 'en' ? { ...textFunctions, ...inEnglish } : textFunctions;
}

const DAY_AND_MONTH = { day: 'numeric', month: 'short' } as const;

function english(options: Intl.DateTimeFormatOptions): FluentFunction {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return ([day]) => written(day, (known) => format.format(new Date(known)));
}

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** One month, or several in a line: `4, 6`, `1–3`. */
function nameMonths(months: unknown): string {
  return String(months).replace(/\b\d{1,2}\b/g, (month) =>
    monthName.format(new Date(Date.UTC(2026, Number(month) - 1))),
  );
}

const textFunctions: Readonly<Record<string, FluentFunction>> = {
  DAY: ([day]) => written(day, formatDay),
  SHORTDAY: ([day]) => written(day, formatShortDay),
  MONTHNAME: ([month]) => nameMonths(month instanceof FluentNumber ? month.value : month),
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
