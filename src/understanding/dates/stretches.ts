import { addDays, type Day, lastDayOfMonth, partsOf, weekdayOf } from '#domain/time/day.ts';
import type { Token } from '../text/tokens.ts';
import { wordsBetween } from '../text/words-between.ts';
import { exactly, type Found, FRIDAY, type Reader, stretched, unknown, whole, word } from './date-mark.ts';
import { TOWARDS } from './days-in-digits.ts';
import { isPromisedIn, QUARTERS, yearNamed } from './period-rows.ts';

/** "cuối tháng", "hết tuần này", "trong quý 3", "giữa tháng 7", "tuần sau", "tháng sau", "quý 1 năm sau". */
export const stretch: Reader = (tokens, at, today) => {
  const part = /^(?:dau|giua|cuoi|het|trong|sang|qua)$/.test(word(tokens, at)) ? word(tokens, at) : '';
  const start = part ? at + 1 : at;
  const unit = word(tokens, start);
  const isHalf = /^(?:nửa|nua)$/iu.test(tokens[at - 1]?.raw ?? '') && tokens[at - 2]?.kind !== 'word';
  if (/^(?:cuoi|dau)$/.test(part) && (isHalf || word(tokens, at - 1) === 'lan')) return undefined;
  if (word(tokens, start + 1) === 'toi' && isSelf(tokens, start)) return undefined;
  if (part === '' && !TOWARDS_OR_ALONE.has(unit)) return undefined;
  const next = word(tokens, start + 1);
  const short = part === '' ? undefined : shortMonth(tokens, start, today);
  if (short !== undefined) return inMonth(start + 2, part, partsOf(today).year, short);
  if (unit === 'quy' && /^(?:che|dinh|hoach|trinh)$/.test(next)) return undefined;
  if (unit === 'tuan' && part === '' && isWeekGone(tokens, start))
    return { ...exactly(start + 2, addDays(today, -2 - weekdayOf(today))), ahead: null };
  const shift = { nay: 0, ni: 0, sau: 1, toi: 1, truoc: -1, qua: -1 }[next];
  const number = next.replace(/\/20\d\d$/, '');
  const monthNamed = unit === 'thang' && /^(?:[1-9]|1[0-2])$/.test(number) ? Number(number) : undefined;
  const onlyThen =
    monthNamed !== undefined &&
    (word(tokens, start + 2) === 'moi' ||
      (monthNamed > partsOf(today).month && isPromisedIn(tokens, start + 2)));
  const quarterNamed = unit === 'quy' ? QUARTERS[number] : undefined;
  const isNamed = (monthNamed ?? quarterNamed) !== undefined;
  const ofYear = isNamed ? yearNamed(tokens, start + 1, today) : undefined;
  const isLater = ofYear !== undefined && ofYear.year > partsOf(today).year;
  if (part === '' && !onlyThen && !isLater && shift === undefined) return undefined;
  const leads =
    /^(?:xong|hoan|moi|se|not)$/.test(word(tokens, start + 2)) ||
    word(tokens, start + 3) === 'not' ||
    /^(?:em|minh|toi|tui) (?:xong|hoan|moi|se)$/.test(
      `${word(tokens, start + 2)} ${word(tokens, start + 3)}`,
    );
  const wished = unit === 'tuan' && word(tokens, at - 1) === 'xin';
  if (part === '' && shift === 0 && !leads && !wished && !TOWARDS.has(word(tokens, at - 1))) return undefined;
  const again = shift === 1 && word(tokens, start + 2) === 'nua' ? 1 : 0;
  if (unit === 'tuan' && (shift ?? 0) >= 0)
    return inWeek(
      start + (shift === undefined ? 1 : 2) + again,
      part,
      (shift ?? (part === 'sang' || part === 'qua' ? 1 : 0)) + again,
      today,
    );
  if ((shift ?? 0) < 0)
    return unit === 'tuan' || unit === 'thang' || unit === 'quy' ? unknown(start + 2) : undefined;
  const { year, month } = partsOf(today);
  const begun = part === 'dau' && shift === undefined && !/^\d+$|^i+v?$/.test(number);
  if (begun && TOWARDS_OR_ALONE.has(unit)) return unknown(start + 1);
  if (begun && unit === 'nam') return unknown(start + 1);
  if (unit === 'thang') {
    const to = start + (monthNamed || shift !== undefined ? 2 : 1);
    return inMonth(
      ofYear?.to ?? to,
      part,
      ofYear?.year ?? yearNear(today, monthNamed, year),
      monthNamed ?? month + (shift ?? (part === 'sang' ? 1 : 0)),
    );
  }
  if (unit === 'quy') {
    const quarter = quarterNamed ?? Math.ceil(month / 3) + (shift ?? (part === 'sang' ? 1 : 0));
    const to = start + (quarterNamed || shift !== undefined ? 2 : 1);
    const isGone = /^(?:sang|qua)$/.test(part) && quarter < Math.ceil(month / 3);
    return stretched(
      ofYear?.to ?? to,
      lastDayOfQuarter(ofYear?.year ?? (isGone ? year + 1 : year), quarter),
      part !== '' && part !== 'cuoi' && part !== 'het' && part !== 'trong',
    );
  }
  if (unit === 'nam' && /^(?:ngoai|truoc)$/.test(next)) return undefined;
  if (unit === 'nam' && part !== 'sang' && part !== 'qua')
    return stretched(
      start + (shift === undefined ? 1 : 2),
      lastDayOfMonth(year + (shift ?? 0), 12),
      part !== 'cuoi' && part !== 'het' && part !== 'trong',
    );
  return undefined;
};

/** "tuần đầu tháng 9": up to the Friday on which it ends. */
export const firstWeek: Reader = (tokens, at, today) => {
  const start = /^(?:sang|qua)$/.test(word(tokens, at)) ? at + 1 : at;
  const isWeek = wordsBetween(tokens, start, start + 3) === 'tuan dau thang';
  const next = word(tokens, start + 3);
  const { year, month } = partsOf(today);
  const named = whole(tokens, start + 3, 12) ?? (/^(?:sau|toi)$/.test(next) ? month + 1 : undefined);
  if (!isWeek || named === undefined) return undefined;
  const first = addDays(lastDayOfMonth(yearNear(today, named, year), named - 1), 1);
  return stretched(start + 4, addDays(first, (FRIDAY - weekdayOf(first) + 7) % 7));
};

const TOWARDS_OR_ALONE = new Set(['tuan', 'thang', 'quy']);

/** "báo cáo tháng tôi nộp", "sáu tháng tôi gửi": not "tháng tới". */
function isSelf(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    /^tôi$/iu.test(tokens[at + 1]?.raw ?? '') ||
    before?.kind === 'number' ||
    /^(?:cao|mot|hai|ba|sau|chin)$/.test(before?.text ?? '')
  );
}

/** "hết t7", "giữa t4": the month, where it is not gone and no week is named. */
function shortMonth(tokens: readonly Token[], at: number, today: Day): number | undefined {
  const isShort = word(tokens, at) === 't' && tokens[at + 1]?.glued === true;
  const month = isShort ? whole(tokens, at + 1, 12) : undefined;
  const isDay = /^(?:tuan|nay|ni)$/.test(word(tokens, at + 2));
  const now = partsOf(today).month;
  // "dời sang t6", told in June: nobody moves to the month that it is.
  const isLeft = month === now && /^(?:sang|qua)$/.test(word(tokens, at - 1));
  return month !== undefined && month >= now && !isDay && !isLeft ? month : undefined;
}

/** "xong tuần trước", "tuần qua": not "từ tuần trước", "cả tuần qua", of which no day is the end. */
function isWeekGone(tokens: readonly Token[], at: number): boolean {
  const lasts =
    /^(?:tu|suot|ca|may|nguyen|voi|dau|cuoi|giua)$/.test(word(tokens, at - 1)) ||
    tokens[at - 1]?.kind === 'number';
  return /^(?:truoc|qua)$/.test(word(tokens, at + 1)) && !lasts;
}

function yearNear(today: Day, month: number | undefined, year: number): number {
  if (month === undefined) return year;
  const distance = month - partsOf(today).month;
  return distance < -6 ? year + 1 : year;
}

function inWeek(to: number, part: string, shift: number, today: Day): Found {
  const monday = addDays(today, 1 - weekdayOf(today) + 7 * shift);
  const day = { dau: 0, giua: 2 }[part] ?? 4;
  return exactly(to, addDays(monday, day));
}

function inMonth(to: number, part: string, year: number, month: number): Found {
  const first = addDays(lastDayOfMonth(year, month - 1), 1);
  if (part === 'dau') return stretched(to, addDays(first, 4), true);
  if (part === 'giua') return stretched(to, addDays(first, 14));
  return stretched(to, lastDayOfMonth(year, month), part === 'sang' || part === 'qua');
}

/** A month, quarter or half year as a stretch of the calendar. */
function lastDayOfQuarter(year: number, quarter: number): Day {
  return lastDayOfMonth(year, quarter * 3);
}
