import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Holidays from 'date-holidays';
import type { HolidaysTypes } from 'date-holidays';
import type { DayOff } from '#domain/time/calendar.ts';
import { addDays, type Day, MS_PER_DAY, parseDay, weekdayOf } from '#domain/time/day.ts';

const TABLE = new URL('../../locales/vi/days-off.tsv', import.meta.url);
const KINDS: readonly string[] = ['off', 'workday'] satisfies DayOff['kind'][];
const STATUSES: readonly string[] = [
  'law',
  'official',
  'expected',
  'unconfirmed',
] satisfies DayOff['status'][];

/** The Labour Code 2019, with its second day for the National Day, is in force from 2021. */
const TWO_NATIONAL_DAYS_SINCE = 2021;
/** First of Tet and the National Day, as the package writes their rules: what replaces them is decided yearly. */
const FIRST_OF_TET = 'vietnamese 1-0-1';
const UNSETTLED = [FIRST_OF_TET, '09-02'];
const [MONDAY, THURSDAY, FRIDAY, SUNDAY] = [1, 4, 5, 7];

let table: Map<number, DayOff[]> | undefined;

/**
 * The days of a year that differ from the working week, in order, for a commune to start from and to edit.
 *
 * Years of `locales/vi/days-off.tsv` come from there, others are computed. Only what the law settles or a notice that
 * was read announces is active.
 */
export function daysOffFor(year: number): DayOff[] {
  table ??= readTable(readFileSync(TABLE, 'utf8'));
  return table.get(year) ?? computed(year);
}

function readTable(text: string): Map<number, DayOff[]> {
  const years = new Map<number, DayOff[]>();
  const [, ...rows] = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  for (const row of rows) {
    const entry = readRow(row);
    const year = Number(entry.day.slice(0, 4));
    years.set(year, [...(years.get(year) ?? []), entry]);
  }
  return years;
}

function readRow(row: string): DayOff {
  const [date = '', kind = '', status = '', name = ''] = row.split('\t');
  const day = parseDay(date);
  if (!day || !KINDS.includes(kind) || !STATUSES.includes(status) || !name)
    throw new Error(`days-off.tsv: ${row}`);
  return made(day, status as DayOff['status'], name, kind as DayOff['kind']);
}

function made(day: Day, status: DayOff['status'], name: string, kind: DayOff['kind'] = 'off'): DayOff {
  return { day, kind, status, name, active: status === 'law' || status === 'official' };
}

/**
 * Public holidays by art. 112, then by art. 111(3) the next working day for each that falls on a weekend. The Prime
 * Minister chooses each year which days around the first of Tet and which day beside the National Day are off, so these
 * and what is taken in their place are only expected.
 */
function computed(year: number): DayOff[] {
  const holidays = publicHolidays(year);
  const days = new Map(
    holidays.map((holiday) => [holiday.day, made(holiday.day, holiday.status, holiday.name)]),
  );
  for (const { day, name, settled } of holidays) {
    if (weekdayOf(day) <= FRIDAY) continue;
    let substitute = addDays(day, 1);
    while (weekdayOf(substitute) > FRIDAY || days.has(substitute)) substitute = addDays(substitute, 1);
    days.set(substitute, made(substitute, settled ? 'law' : 'expected', name));
  }
  return [...days.values()].sort(byDay);
}

/** `settled`: the law leaves nothing to the yearly decision. */
interface Holiday {
  readonly day: Day;
  readonly name: string;
  readonly status: 'law' | 'expected';
  readonly settled: boolean;
}

/** Loaded only for a year that is not in the table: the package brings the holidays of the whole world. */
function publicHolidays(year: number): Holiday[] {
  const loaded = createRequire(import.meta.url)('date-holidays') as { default?: typeof Holidays };
  const Calendar = loaded.default ?? (loaded as typeof Holidays);
  const listed = new Calendar('VN', { types: ['public'], languages: 'vi' })
    .getHolidays(year)
    .flatMap(eachDay);
  const nationalDay = listed.find(({ day }) => day.endsWith('-09-02'));
  const all = nationalDay && year >= TWO_NATIONAL_DAYS_SINCE ? [...listed, neighbourOf(nationalDay)] : listed;
  const byCertainty = all.toSorted(
    (a, b) => Number(a.status === 'expected') - Number(b.status === 'expected'),
  );
  const once = new Map<Day, Holiday>();
  for (const holiday of byCertainty) if (!once.has(holiday.day)) once.set(holiday.day, holiday);
  return [...once.values()].sort(byDay);
}

function eachDay(holiday: HolidaysTypes.Holiday, _: number, all: HolidaysTypes.Holiday[]): Holiday[] {
  const first = parseDay(holiday.date.slice(0, 10));
  if (!first) return [];
  const count = Math.round((holiday.end.getTime() - holiday.start.getTime()) / MS_PER_DAY);
  const settled = count === 1 && !UNSETTLED.some((rule) => holiday.rule.startsWith(rule));
  const status = count === 1 ? 'law' : 'expected';
  const newYear = all.find(({ rule }) => rule.startsWith(FIRST_OF_TET)) ?? holiday;
  return Array.from({ length: count }, (_, index) => ({
    day: addDays(first, index),
    name: index === 0 ? holiday.name : newYear.name,
    status,
    settled,
  }));
}

/** The second day for the National Day: the one beside it that joins a weekend, as it was chosen until now. */
function neighbourOf({ day, name }: Holiday): Holiday {
  const joinsAfter = [MONDAY, THURSDAY, SUNDAY].includes(weekdayOf(day));
  return { day: addDays(day, joinsAfter ? 1 : -1), name, status: 'expected', settled: false };
}

function byDay(a: { readonly day: Day }, b: { readonly day: Day }): number {
  return a.day < b.day ? -1 : Number(a.day > b.day);
}
