import { addDays, type Day, lastDayOfMonth, makeDay, partsOf, weekdayOf } from '#domain/time/day.ts';
import type { Token } from '../text/tokens.ts';
import { DIGITS } from '../words/nouns.ts';
import { exactly, onlyAhead, type Reader, unknown, word } from './date-mark.ts';

/** "5 phút nữa", "nửa tiếng nữa", "lát nữa": later today. "Còn 5 phút nữa là hết giờ" tells how much is left. */
export const soon: Reader = (tokens, at, today) => {
  if (/^(?:con|chi|them)$/.test(word(tokens, at - 1))) return undefined;
  const counts = /^(?:\d{1,2}|mot|hai|ba|nam|muoi|vai|may|nua)$/.test(word(tokens, at));
  const start = counts ? at + 1 : at;
  const isUnit = counts
    ? /^(?:phut|p|tieng|gio|h|lat)$/.test(word(tokens, start))
    : word(tokens, start) === 'lat';
  if (!isUnit) return undefined;
  const to = word(tokens, start + 1) === 'dong' && word(tokens, start + 2) === 'ho' ? start + 3 : start + 1;
  return word(tokens, to) === 'nua' ? onlyAhead(to + 1, today) : undefined;
};

/** Days in each unit of time to come; a month is counted on the calendar. */
const UNITS_AHEAD = new Map([
  ['ngay', 1],
  ['hom', 1],
  ['tuan', 7],
  ['thang', 30],
]);
const COUNTS_AHEAD = new Map([
  ['mot', 1],
  ['hai', 2],
  ['ba', 3],
  ['nam', 5],
  ['nua', 0.5],
  ['vai', Number.NaN],
  ['may', Number.NaN],
  ['it', Number.NaN],
]);

/** "thêm 3 ngày", "2 tuần nữa", "nửa tháng nữa", "vài hôm". */
export const later: Reader = (tokens, at, today) => {
  if (![1, 2, 3].some((step) => UNITS_AHEAD.has(word(tokens, at + step)))) return undefined;
  const more =
    /^(?:them|khoang|trong|sau|em|lui|han|de|toi|cham|muon|tre|xin|lai|khat|no|hoan|gian)$/.test(
      word(tokens, at),
    ) || isMoved(tokens[at]);
  if (word(tokens, at) === 'them' && word(tokens, at + 1) === 'tuan')
    return onlyAhead(at + (word(tokens, at + 2) === 'nua' ? 3 : 2), addDays(today, 7));
  // "cho em nộp 22/5, trễ 2 bữa": so long after a term that is named beside the day.
  if (/^(?:tre|muon|cham)$/.test(word(tokens, at)) && followsDay(tokens, at)) return undefined;
  const start =
    word(tokens, at) === 'them' && word(tokens, at + 1) === 'khoang' ? at + 2 : more ? at + 1 : at;
  if (
    /^(?:tre|muon|cham|som)$/.test(word(tokens, at)) &&
    /^(?:xong|thanh|nop|gui|tat)$/.test(word(tokens, at - 1)) &&
    !/^(?:xin|cho|phep)$/.test(word(tokens, at - 2))
  )
    return undefined;
  const many = word(tokens, start);
  const count = /^\d{1,2}$/.test(many) ? Number(many) : COUNTS_AHEAD.get(many);
  const unit = UNITS_AHEAD.get(word(tokens, start + 1));
  if (count === undefined || unit === undefined) return undefined;
  const working = word(tokens, start + 2) === 'lam' && word(tokens, start + 3) === 'viec';
  const to = start + 2 + (working ? 2 : 0);
  const again = word(tokens, to) === 'nua';
  const wished =
    more &&
    (/^(?:them|lui|em|sau|trong|cham|muon|tre|xin|khat|no|hoan|gian)$/.test(word(tokens, at)) ||
      isMoved(tokens[at]));
  if (!again && !wished && !isMonths(tokens, start)) return undefined;
  if (
    word(tokens, start + 2) === 'truoc' ||
    (!again &&
      unit === 30 &&
      word(tokens, at) !== 'them' &&
      word(tokens, at) !== 'lui' &&
      !followsWish(tokens, start))
  )
    return undefined;
  const end = to + (again ? 1 : 0);
  if (Number.isNaN(count)) return unknown(end);
  if (unit === 30) return onlyAhead(end, count < 1 ? addDays(today, 15) : monthsOn(today, count));
  return onlyAhead(end, working ? workingDaysOn(today, count) : addDays(today, Math.round(count * unit)));
};

/** "dời 5 ngày", not "đợi 5 ngày". */
function isMoved(token: Token | undefined): boolean {
  return token?.text === 'doi' && !/^[đ]/iu.test(token.raw);
}

function followsDay(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 5), at).some(({ text }) => /^\d{1,2}[/-]\d{1,2}$/.test(text));
}

/** Days in each unit of time gone by; minutes and hours are today. */
const UNITS_AGO = new Map([
  ['phut', 0],
  ['p', 0],
  ['gio', 0],
  ['ngay', 1],
  ['hom', 1],
  ['bua', 1],
  ['tuan', 7],
]);
/** Words that before "ngày" are seldom a count: từ, không, làm. */
export const NO_COUNT = /^(?:tu|khong|lam)$/;

/** "cách đây 2 ngày", "3 hôm trước", "5 phút trước". */
export const ago: Reader = (tokens, at, today) => {
  const since = word(tokens, at) === 'cach' && /^(?:day|nay)$/.test(word(tokens, at + 1)) ? at + 2 : at;
  const unit = UNITS_AGO.get(word(tokens, since + 1));
  if (unit === undefined) return undefined;
  const many = word(tokens, since);
  if (since === at && NO_COUNT.test(many)) return undefined;
  const count = /^\d{1,2}$/.test(many) ? Number(many) : DIGITS.get(many);
  if (count === undefined) return undefined;
  const isAgo = word(tokens, since + 2) === 'truoc' && !/^(?:khi|ngay)$/.test(word(tokens, since + 3));
  if (since === at && !(isAgo && unit < 7)) return undefined;
  return { ...exactly(since + (isAgo ? 3 : 2), addDays(today, -count * unit)), ahead: null };
};

/** "gia hạn bài tuyên truyền 1 tuần", "lùi lại hai tuần": what is asked for stands a few words before. */
function followsWish(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 7), at);
  const edge = before.findLastIndex(({ kind, text }) => kind === 'break' || /^[,;.]$/.test(text));
  const words = before.slice(edge + 1).map(({ text }) => text);
  return /\b(?:gia han|xin lui|lui|khat|(?:them|doi|hoan|keo|day|gian) (?:cho|giup) (?:em|toi|tui|minh|chi|anh|co|chu|bac|chau|tram)$|(?:doi|hoan|keo) (?:han|giup|gium|dum|ho|lai))\b/.test(
    words.join(' '),
  );
}

/** "lùi giúp 1 tháng": months, and not a day of one: "đến 25 tháng 10", "tới 25 tháng này". */
function isMonths(tokens: readonly Token[], at: number): boolean {
  const isOfYear =
    tokens[at + 2]?.kind === 'number' ||
    /^(?:nay|ni|sau|toi|truoc)$/.test(word(tokens, at + 2)) ||
    /^(?:den|sang|qua|ngay|mung)$/.test(word(tokens, at - 1));
  return !isOfYear && followsWish(tokens, at);
}

function monthsOn(today: Day, count: number): Day {
  const { year, month, date } = partsOf(today);
  return (
    makeDay(year + Math.floor((month - 1 + count) / 12), ((month - 1 + count) % 12) + 1, date) ??
    lastDayOfMonth(year, month + count)
  );
}

function workingDaysOn(today: Day, count: number): Day {
  let day = today;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (weekdayOf(day) <= 5) left--;
  }
  return day;
}
