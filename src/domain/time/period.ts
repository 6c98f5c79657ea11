import { done, type Result, refuse } from '../result.ts';
import { fold } from '../text/fold.ts';
import { addDays, type Day, daysBetween, lastDayOfMonth, makeDay, partsOf, weekdayOf } from './day.ts';

/** What a report can be about. `now` is the year so far; half a year and nine months are counted from January. */
export type PeriodKind = 'now' | 'week' | 'month' | 'quarter' | 'half-year' | 'nine-months' | 'year';

/** A period of the calendar, both ends within. `key`: `now`, `2026-W23`, `2026-06`, `2026-Q2`, `2026-H1`, `2026-9M`, `2026`. */
export interface Period {
  readonly kind: PeriodKind;
  readonly key: string;
  readonly from: Day;
  readonly to: Day;
}

const KEY = /^([12]\d{3})(?:-(?:W(\d{2})|(\d{2})|Q([1-4])|H([12])|(9M)))?$/;

/** The period of a kind in which `day` lies; weeks are those of ISO 8601, nine months those of the day's year. */
export function periodOf(kind: PeriodKind, day: Day): Period {
  const { year, month } = partsOf(day);
  switch (kind) {
    case 'now':
      return { kind, key: 'now', from: firstDayOfMonth(year, 1), to: day };
    case 'week':
      return weekOf(day);
    case 'month':
      return months(kind, `${year}-${pad(month)}`, year, [month, month]);
    case 'quarter': {
      const quarter = Math.ceil(month / 3);
      return months(kind, `${year}-Q${quarter}`, year, [quarter * 3 - 2, quarter * 3]);
    }
    case 'half-year': {
      const half = Math.ceil(month / 6);
      return months(kind, `${year}-H${half}`, year, [half * 6 - 5, half * 6]);
    }
    case 'nine-months':
      return months(kind, `${year}-9M`, year, [1, 9]);
    case 'year':
      return months(kind, `${year}`, year, [1, 12]);
  }
}

/** The period before: last year's for nine months; for `now`, the year so far as it stood a week earlier. */
export function previousPeriod(period: Period): Period {
  if (period.kind === 'now') return periodOf('now', addDays(period.to, -7));
  const { year } = partsOf(period.from);
  if (period.kind === 'nine-months') return periodOf('nine-months', firstDayOfMonth(year - 1, 1));
  return periodOf(period.kind, addDays(period.from, -1));
}

/**
 * The day by which the papers of a period are written: the last of the period of its kind that comes after it, and for
 * nine months the end of their year. Until then who signs and what people are called can still be put right.
 */
export function settledBy(period: Period): Day {
  const { kind, to } = keyPeriod(period.key) ?? period;
  if (kind === 'now') return to;
  return kind === 'nine-months' ? periodOf('year', to).to : periodOf(kind, addDays(to, 1)).to;
}

/** All periods of a kind that belong to a year, in order: 12 months, 52 or 53 weeks. */
export function periodsOfYear(kind: Exclude<PeriodKind, 'now' | 'nine-months'>, year: number): Period[] {
  const periods: Period[] = [];
  // 4 January always lies in the first week of its year (ISO 8601).
  let period = periodOf(kind, addDays(firstDayOfMonth(year, 1), 3));
  while (period.key.startsWith(String(year))) {
    periods.push(period);
    period = periodOf(kind, addDays(period.to, 1));
  }
  return periods;
}

/** The period a key names; undefined where it covers none (`once`, a single day) or does not exist (`2026-13`). */
export function keyPeriod(key: string): Period | undefined {
  if (known.has(key)) return known.get(key);
  const period = readKey(key);
  if (known.size < KNOWN_MAX) known.set(key, period);
  return period;
}

/** A year has some eighty periods; a list of work asks for each of them thousands of times. */
const known = new Map<string, Period | undefined>();
const KNOWN_MAX = 2_000;

function readKey(key: string): Period | undefined {
  const [, yearText, week, month, quarter, half, nineMonths] = KEY.exec(key) ?? [];
  if (!yearText) return undefined;
  const year = Number(yearText);
  const found = () => {
    if (week) return weekOf(addDays(firstDayOfMonth(year, 1), 3 + (Number(week) - 1) * 7));
    if (month) return inMonth('month', year, Number(month));
    if (quarter) return inMonth('quarter', year, Number(quarter) * 3);
    if (half) return inMonth('half-year', year, Number(half) * 6);
    return inMonth(nineMonths ? 'nine-months' : 'year', year, 1);
  };
  const period = found();
  return period?.key === key ? period : undefined;
}

/** The kind of a period and its number, for its name in words: `2026-Q2` is quarter 2 of 2026. Weeks have their days. */
export function periodNameArgs({ kind, key, from, to }: Period): {
  kind: PeriodKind;
  number: number;
  periodYear: string;
  from: Day;
  to: Day;
} {
  const [, which = ''] = /-[QHW]?(\d+)$/.exec(key) ?? [];
  return { kind, number: Number(which), periodYear: (key === 'now' ? from : key).slice(0, 4), from, to };
}

const YEAR = String.raw`(?:[/.\-]?(?:nam)?([12]\d{3})|(nam(?:nay|truoc|ngoai|sau|toi)?|sangnam))?$`;
/** How many years on a year lies that is named by where it stands. */
const YEARS_ON: Readonly<Record<string, number>> = {
  namtruoc: -1,
  namngoai: -1,
  namsau: 1,
  namtoi: 1,
  sangnam: 1,
};
const named = (words: string): RegExp => new RegExp(`^${words}${YEAR}`);
const ROMAN = ['', 'i', 'ii', 'iii', 'iv'];
const CURRENT = /^(tuan|thang|quy|nam)(nay|truoc|ngoai)?$/;
const KIND_OF: Readonly<Record<string, PeriodKind>> = {
  tuan: 'week',
  thang: 'month',
  quy: 'quarter',
  nam: 'year',
};

/** What people type, folded and without spaces, and the key it stands for. */
const SPOKEN: readonly (readonly [RegExp, (which: string, year: string | number) => string])[] = [
  [named('(6)t(?:hang)?(?:dau)?'), (_, year) => `${year}-H1`],
  [named('(6)t(?:hang)?cuoi'), (_, year) => `${year}-H2`],
  [named('(9)t(?:hang)?(?:dau)?'), (_, year) => `${year}-9M`],
  [named('h([12])'), (half, year) => `${year}-H${half}`],
  [
    named('q(?:uy)?([1-4]|i{1,3}|iv)'),
    (which, year) => `${year}-Q${Math.max(ROMAN.indexOf(which), Number(which) || 0)}`,
  ],
  [named(String.raw`t(?:hang)?(\d{1,2})`), (month, year) => `${year}-${pad(month)}`],
  [/^(\d{1,2})[/.-]([12]\d{3})$/, (month, year) => `${year}-${pad(month)}`],
  [named(String.raw`(?:tuan|w)(\d{1,2})`), (week, year) => `${year}-W${pad(week)}`],
  [/^(nam)([12]\d{3})$/, (_, year) => `${year}`],
];

/**
 * The period somebody asks a report for: nothing for now, `tuan`, `thang`, `quy`, `6thang`, `9thang`, `nam` for the
 * current one (with `nay` or `truoc`), `06/2024`, `Q2/2024`, `quy 1 nam sau`, `H1/2024`, `2024`, or a key. Diacritics, case
 * and spaces do not matter; where no year is given it is that of `today`. Else refused with `report-period-unknown`.
 */
export function readPeriod(text: string, today: Day): Result<Period> {
  const words = fold(text).replaceAll(' ', '');
  if (words === '' || words === 'now' || words === 'nay' || words === 'homnay')
    return done(periodOf('now', today));

  const [, current, which] = CURRENT.exec(words) ?? [];
  const kind = KIND_OF[current ?? ''];
  if (kind) {
    const period = periodOf(kind, today);
    return done(which && which !== 'nay' ? previousPeriod(period) : period);
  }
  const period = keyPeriod(words.toUpperCase()) ?? keyPeriod(spokenKey(words, today));
  return period ? done(period) : refuse('report-period-unknown', { text });
}

function spokenKey(words: string, today: Day): string {
  for (const [pattern, key] of SPOKEN) {
    const [, which, year, spoken = ''] = pattern.exec(words) ?? [];
    if (which) return key(which, year ?? partsOf(today).year + (YEARS_ON[spoken] ?? 0));
  }
  return '';
}

function weekOf(day: Day): Period {
  const from = addDays(day, 1 - weekdayOf(day));
  const thursday = addDays(from, 3);
  const { year } = partsOf(thursday);
  const week = Math.floor(daysBetween(firstDayOfMonth(year, 1), thursday) / 7) + 1;
  return { kind: 'week', key: `${year}-W${pad(week)}`, from, to: addDays(from, 6) };
}

function months(kind: PeriodKind, key: string, year: number, [first, last]: [number, number]): Period {
  return { kind, key, from: firstDayOfMonth(year, first), to: lastDayOfMonth(year, last) };
}

function inMonth(kind: PeriodKind, year: number, month: number): Period | undefined {
  const day = makeDay(year, month, 1);
  return day && periodOf(kind, day);
}

function firstDayOfMonth(year: number, month: number): Day {
  return addDays(lastDayOfMonth(year, month - 1), 1);
}

function pad(value: number | string): string {
  return String(value).padStart(2, '0');
}
