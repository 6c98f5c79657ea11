import type { Recurrence } from '#domain/plan/deadline.ts';
import { type Day, lastDayOfMonth } from '#domain/time/day.ts';
import type { Scan } from './deadline-scan.ts';

/** Periods by how often they come, with their words: those after "hằng" or "lần/", and those in a bare list. */
const PERIODS: readonly { readonly every: Recurrence; readonly words: string; readonly bare: string }[] = [
  { every: 'week', words: 'tuan', bare: 'tuan' },
  { every: 'month', words: '(?:0?1 thang|(?<!\\d )thang)', bare: '(?<!\\d )thang' },
  { every: 'quarter', words: '(?:quy|0?3 thang)', bare: 'quy' },
  { every: 'half-year', words: '(?:0?6 thang|nua nam)', bare: '(?:0?6 thang|nua nam)' },
  { every: 'year', words: 'nam', bare: 'nam' },
];

const EVERY = '(?:hang|moi|dinh ky|theo|tung|cac)';
const ONCE = '(?:0?1|mot)';
const TIMES: Readonly<Record<number, Recurrence>> = { 2: 'half-year', 4: 'quarter', 12: 'month' };
/** Words beside which a bare "tháng, quý, năm" is still a list of periods and nothing else. */
const FILLERS =
  /\b(?:bao cao|ky|va|cac|theo|dinh ky|trong|ngay|truoc|sau|den|het|cham nhat|muon nhat|gui|nop|cuoi|cua|ca|hoac|tong hop|so ket|tong ket|\d{1,2})\b|[,;:.~/()+&-]/g;

/** Takes "hằng tháng", "1 lần/quý", "tháng, quý, năm" out of the words and gives the shortest period named. */
export function takePeriod(scan: Scan): Recurrence | undefined {
  const found = new Set<Recurrence>();
  if (scan.take(/\bthang cuoi(?: cung)?(?: cua)? (?:moi |hang |tung )?(?:quy|ky(?: bao cao)?)\b/g) > 0)
    found.add('quarter');
  scan.take(/\b0?(\d{1,2}) lan ?(?:\/|moi|tren|trong|mot)? ?(?:1 )?nam\b/g, ([, times]) => {
    found.add(TIMES[Number(times)] ?? 'year');
  });
  for (const { every, words } of PERIODS) {
    const forms = [
      `\\b${EVERY} ${words}\\b`,
      `\\b${ONCE} lan ?(?:/|moi|tren|trong|mot)? ?(?:${ONCE} )?${words}\\b`,
      `\\b${words} ?/? ?${ONCE}? ?lan\\b`,
    ];
    for (const form of forms) if (scan.take(new RegExp(form, 'g')) > 0) found.add(every);
  }
  if (found.size > 0 || isBareList(scan.rest)) {
    for (const { every, bare } of PERIODS)
      if (scan.take(new RegExp(`\\b${bare}\\b`, 'g')) > 0) found.add(every);
  }
  if (found.size === 0 && scan.take(/\bdinh ky\b|\b(?:theo )?ky bao cao\b/g) > 0) found.add('month');
  return PERIODS.find(({ every }) => found.has(every))?.every;
}

/** Report periods listed beside a day or "9 tháng": "quý I, 6 tháng, 9 tháng, năm" are four days of the year. */
export function takeReportDays(scan: Scan, year: number, hasDays: boolean): Day[] {
  const days: Day[] = [];
  const isList = isBareList(scan.rest) && !/\bquy\b|(?<!\d )\bthang\b/.test(scan.rest);
  if (!isList || !(hasDays || /\b0?9 thang\b/.test(scan.rest))) return days;
  scan.take(/\b0?([369]) thang\b/g, ([, months]) => days.push(lastDayOfMonth(year, Number(months))));
  scan.take(/\bnam\b/g, () => days.push(lastDayOfMonth(year, 12)));
  return days;
}

function isBareList(words: string): boolean {
  const bare = PERIODS.map(({ bare: period }) => period).join('|');
  const periods = new RegExp(`\\b(?:${bare}|0?[39] thang)\\b`, 'g');
  return periods.test(words) && words.replace(periods, ' ').replace(FILLERS, ' ').trim() === '';
}

/** The day of the period a deadline names; null when it names several, undefined when none. */
export function takeDueDay(scan: Scan, hasHour: boolean): number | undefined | null {
  const days: number[] = [];
  scan.take(/(?:\b(truoc) )?(?:(?:ngay|mung) )?(?<!\d)0?(\d{1,2})(?!\d)/g, ([, before, date]) => {
    days.push(Number(date) - (before && !hasHour ? 1 : 0));
  });
  const [day] = days;
  if (day === undefined || day === 0) return undefined;
  return days.length === 1 && day <= 31 ? day : null;
}
