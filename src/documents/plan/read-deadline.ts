import type { Deadline, Recurrence } from '#domain/plan/deadline.ts';
import { type Day, lastDayOfMonth } from '#domain/time/day.ts';
import { onlyYear, takeDays } from './deadline-days.ts';
import { takeDueDay, takePeriod, takeReportDays } from './deadline-periods.ts';
import { Scan } from './deadline-scan.ts';
import { deadlineWords } from './deadline-words.ts';
import { tidyLine } from './fold.ts';

/** Nobody writes a deadline longer than this. */
const LONGEST = 500;
const BLANK = /^[\s.,;:…_\-–—/\\]*$/;
/** Counted from something else, or from a week: no day follows from these words alone. */
const UNREADABLE =
  /\b(?:(?:dau|giua) quy(?! ?(?:[1-4]|iv|i{1,3})(?![\da-z]))|(?<!thang |nua )dau nam|sau khi|ke tu|trong vong|ngay lam viec|sau ngay|sau \d|tuan (?:thu |dau|giua|\d))/;
const PART_OF_QUARTER = /\b(?:dau|giua) quy\b/;
const NEXT_PERIOD =
  /\b(?:thang|quy|ky|nam) (?:(?:sau|toi|tiep|ke|lien ke)\b|truoc\b(?! (?:ngay|het|mung|\d)))/;
const CONTINUOUS =
  /\b(?:thuong xuyen|lien tuc|(?:trong )?suot nam|quanh nam|ca nam|hang ngay|(?:ngay )?khi (?:co )?(?:yeu cau|phat sinh|nhu cau|chi dao|van ban)|theo yeu cau|dot xuat)(?: nam)?(?: 20\d{2})?/g;

/**
 * Reads a deadline as communes write them, with or without diacritics; bare dates are in `year`.
 *
 * "Trước ngày 15/6" is the 14th, "đến", "hết", "chậm nhất" the 15th; a range is its end. "Đầu quý II" is the end of April,
 * "giữa quý II" the 15th of May. "Hằng năm" beside a date is
 * that date; other periods beside a date are `unknown`, as no single deadline says both. "Định kỳ" and "theo kỳ báo
 * cáo" mean every month. Work that waits for an occasion ("khi có yêu cầu", "khi phát sinh") is `continuous`.
 */
export function readDeadline(text: string, options: { readonly year: number }): Deadline {
  const shown = tidyLine(text);
  if (BLANK.test(shown)) return { kind: 'none' };
  const unknown: Deadline = { kind: 'unknown', text: shown };
  if (shown.length > LONGEST) return unknown;
  const { words, hasHour } = deadlineWords(shown);
  if (UNREADABLE.test(words)) return unknown;

  const year = onlyYear(words) ?? options.year;
  const scan = new Scan(words);
  const isContinuous = scan.take(CONTINUOUS) > 0;
  const { days: dates, isBroken } = takeDays(scan, { year, hasHour });
  const parts = takePartsOfYear(scan, year, dates.length > 0);
  if (isBroken || NEXT_PERIOD.test(scan.rest)) return unknown;
  const days = [...dates, ...parts];
  days.push(...takeReportDays(scan, year, days.length > 0));
  if (days.length > 0 && /\bca nam\b/.test(words)) days.push(lastDayOfMonth(year, 12));

  const every = takePeriod(scan);
  const isYearEnd = days.every((day) => day === lastDayOfMonth(year, 12));
  if (every && dates.length === 0 && isYearEnd) return recurring(every, scan, hasHour) ?? unknown;
  if (/\d/.test(scan.rest) || (every && every !== 'year')) return unknown;
  if (isContinuous && isYearEnd) return { kind: 'continuous' };
  return days.length > 0 ? { kind: 'fixed', days: inOrder(days) } : unknown;
}

/** A recurring deadline; undefined when numbers are left that nobody understood. */
function recurring(every: Recurrence, scan: Scan, hasHour: boolean): Deadline | undefined {
  if (every === 'week') scan.take(/\bthu \d\b/g);
  const dueDay = every === 'week' ? undefined : takeDueDay(scan, hasHour);
  if (dueDay === null || /\d/.test(scan.rest)) return undefined;
  return dueDay === undefined ? { kind: 'recurring', every } : { kind: 'recurring', every, dueDay };
}

/** "6 tháng đầu năm", "cuối năm", "trong năm 2024": the end of that part of the year. */
function takePartsOfYear(scan: Scan, year: number, hasDates: boolean): Day[] {
  const days: Day[] = [];
  const yearOf = (own: string | undefined) => Number(own ?? year);
  const half = /\b0?([369]) thang (?:dau (?:cua )?nam(?:[ /](20\d{2}))?|(?:nam )?\/?(20\d{2}))/g;
  scan.take(half, ([, months, own, bare]) => days.push(lastDayOfMonth(yearOf(own ?? bare), Number(months))));
  scan.take(/\b(?:nua dau nam|giua nam)(?:[ /](20\d{2}))?/g, ([, own]) =>
    days.push(lastDayOfMonth(yearOf(own), 6)),
  );
  const end =
    /\b(?:(?:0?6 thang |nua )?cuoi nam|(?:trong|het|ket thuc) nam|nam nay|(?:den )?het(?= 20\d{2}))(?:[ /](20\d{2}))?/g;
  scan.take(end, ([, own]) => days.push(lastDayOfMonth(yearOf(own), 12)));
  scan.take(/\bnam (20\d{2})/g, ([, own]) => {
    if (!hasDates && days.length === 0) days.push(lastDayOfMonth(yearOf(own), 12));
  });
  return days;
}

/** Whether a deadline names a day the calendar does not have: 31/11. */
export function namesNoDay(text: string, { year }: { readonly year: number }): boolean {
  const shown = tidyLine(text);
  if (shown.length > LONGEST) return false;
  const { words, hasHour } = deadlineWords(shown);
  return takeDays(new Scan(words), { year: onlyYear(words) ?? year, hasHour }).isBroken;
}

/** Whether a deadline is the beginning or the middle of a quarter, whose day the words leave open. */
export function isPartOfQuarter(text: string): boolean {
  return PART_OF_QUARTER.test(deadlineWords(tidyLine(text)).words);
}

function inOrder(days: readonly Day[]): Day[] {
  return [...new Set(days)].sort();
}
