import { addDays, type Day, lastDayOfMonth, makeDay } from '#domain/time/day.ts';
import type { Scan } from './deadline-scan.ts';

/** Days found in a deadline. */
export interface FoundDays {
  readonly days: Day[];
  /** A day was named that the calendar does not have. */
  isBroken: boolean;
}

/** How bare dates are meant: in which year, and whether an hour of the day makes "before" include it. */
export interface Setting {
  readonly year: number;
  readonly hasHour: boolean;
}

const NUMBER = '\\d{1,2}(?!\\d)';
const NO_DATE = '(?! ?[/.-] ?\\d{1,2}(?!\\d))(?! ?thang)';
const YEAR = '(?: ?[/.-] ?(?:nam )?(20\\d{2})| ?,? ?(?:cua )?nam (20\\d{2}))?';
const AND = ' ?(?:,|;|va|&|\\+) ?';
const BEFORE = '(?:\\b(truoc)(?: (?:het|ngay|moc|thoi diem|thoi han))* )?';
const PART = '(cuoi |dau |giua |het |trong )?';

const FULL =
  '(?:ngay )?(?<![\\d/.-])\\d{1,2} ?[/.-] ?\\d{1,2}(?!\\d)(?: ?[/.-] ?(?:20\\d{2}|\\d{2})(?![\\d/]))?(?: nam (?:20\\d{2}|sau))?';
const DATES = new RegExp(`${BEFORE}${FULL}(?:${AND}${FULL})*`, 'g');
const DATE = /(\d{1,2}) ?[/.-] ?(\d{1,2})(?: ?[/.-] ?(\d{4}|\d{2})(?!\d))?(?: nam (20\d{2}|sau))?/g;

const MONTH_LIST = `(${NUMBER}${NO_DATE}(?:${AND}(?:thang |t)?${NUMBER}${NO_DATE})*)`;
const SPOKEN = new RegExp(`${BEFORE}(?:ngay )?(${NUMBER})(?: cua)?(?: cac)? thang ${MONTH_LIST}${YEAR}`, 'g');
const MONTH_YEAR = new RegExp(
  `${BEFORE}${PART}(?:thang )?(?<![\\dq/.-])(\\d{1,2}) ?[/.-] ?(20\\d{2})(?!\\d)`,
  'g',
);
const MONTHS = new RegExp(`${BEFORE}${PART}\\b(?:thang ?|t(?=\\d))${MONTH_LIST}${YEAR}`, 'g');

const QUARTER = '(?:iv|i{1,3}|[1-4])(?![\\da-z])';
const QUARTERS = new RegExp(
  `${BEFORE}${PART}\\b(?:quy ?|q)(${QUARTER}(?:${AND}(?:quy |q)?${QUARTER}${NO_DATE})*)${YEAR}`,
  'g',
);
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** The first ten days of a month are its beginning, its middle is the 15th. */
const PART_ENDS: Readonly<Record<string, number>> = { dau: 10, giua: 15 };

/** Takes dates, months and quarters out of the words, each as the last day on which the work is in time. */
export function takeDays(scan: Scan, { year, hasHour }: Setting): FoundDays {
  const found: FoundDays = { days: [], isBroken: false };
  const add = (day: Day | undefined, isBefore = false) => {
    if (day) found.days.push(isBefore ? addDays(day, -1) : day);
    else found.isBroken = true;
  };
  const yearOf = (own: readonly (string | undefined)[]) =>
    Number(own.find((one) => one !== undefined) ?? year);
  const addMonth = (month: number, own: number, { before, part }: Around) => {
    const end = PART_ENDS[part?.trim() ?? ''];
    const last = makeDay(own, month, 1) && lastDayOfMonth(own, month);
    if (before) add(makeDay(own, month, 1), true);
    else add(last && end ? makeDay(own, month, end) : last);
  };

  scan.take(SPOKEN, ([, before, date, months = '', ...own]) => {
    for (const month of numbers(months))
      add(makeDay(yearOf(own), month, Number(date)), Boolean(before) && !hasHour);
  });
  scan.take(MONTH_YEAR, ([, before, part, month, own]) =>
    addMonth(Number(month), Number(own), { before, part }),
  );
  scan.take(DATES, ([text, before]) => {
    for (const [, date, month, digits, spoken] of text.matchAll(DATE)) {
      const own = spoken === 'sau' ? year + 1 : fourDigits(Number(digits ?? spoken ?? year));
      add(makeDay(own, Number(month), Number(date)), Boolean(before) && !hasHour);
    }
  });
  scan.take(QUARTERS, ([, before, part, list = '', ...own]) => {
    for (const [name] of list.matchAll(/iv|i{1,3}|[1-4]/g)) {
      const quarter = ROMAN[name] ?? Number(name);
      const first = quarter * 3 - 2;
      if (before) add(makeDay(yearOf(own), first, 1), true);
      else if (part?.trim() === 'dau') add(lastDayOfMonth(yearOf(own), first));
      else if (part?.trim() === 'giua') add(makeDay(yearOf(own), first + 1, 15));
      else add(lastDayOfMonth(yearOf(own), quarter * 3));
    }
  });
  scan.take(MONTHS, ([, before, part, months = '', ...own]) => {
    for (const month of numbers(months)) addMonth(month, yearOf(own), { before, part });
  });
  return found;
}

interface Around {
  readonly before: string | undefined;
  readonly part: string | undefined;
}

function numbers(list: string): number[] {
  return (list.match(/\d{1,2}/g) ?? []).map(Number);
}

function fourDigits(year: number): number {
  return year < 100 ? 2000 + year : year;
}

/** The year that all bare dates beside it mean, if the words name but one. */
export function onlyYear(words: string): number | undefined {
  const years = new Set([...words.matchAll(/(?<!\d)(20\d{2})(?!\d)/g)].map((match) => Number(match[1])));
  const [only] = years;
  return years.size === 1 ? only : undefined;
}
