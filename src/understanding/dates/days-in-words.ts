import { addDays, type Day, makeDay, partsOf } from '#domain/time/day.ts';
import type { Token } from '../text/tokens.ts';
import { DIGITS, POLITE } from '../words/nouns.ts';
import {
  exactly,
  type Found,
  type Reader,
  unknown,
  whole,
  withoutYear,
  withYear,
  word,
} from './date-mark.ts';
import { TOWARDS } from './days-in-digits.ts';
import { isFinishedAfter, wordsFrom } from './finishing.ts';

const NAMED = new Set(['chi', 'anh', 'co', 'ba', 'dong-chi', 'ban']);

/** Days by their own words. */
const NEAR_DAYS: Readonly<Record<string, number>> = {
  'ngay hom nay': 0,
  'trong hom nay': 0,
  'het hom nay': 0,
  'cuoi ngay': 0,
  'trong ngay': 0,
  'het ngay': 0,
  'dau gio chieu': 0,
  'dau gio sang': 0,
  mai: 1,
  'mot hom nua': 1,
  'bua mot': 2,
  'bua qua': -1,
  'bua kia': -2,
  'ban sang': 0,
  'khi sang': 0,
  'trong sang': 0,
  'trong sang nay': 0,
  'trong chieu': 0,
  'trong chieu nay': 0,
};

/** The hours of a day, and the day counted from today: "sáng nay", "hồi tối hôm qua", "chiều mai". */
const HOURS = ['sang', 'trua', 'chieu', 'toi', 'dem', 'khuya'];
const SINCE = ['hoi', 'luc'];
const NAMED_DAYS: Readonly<Record<string, number>> = {
  'hom nay': 0,
  'hom ni': 0,
  'hom qua': -1,
  'hom kia': -2,
  'ngay hom qua': -1,
  'ngay hom kia': -2,
  'ngay mai': 1,
  'ngay kia': 2,
  'ngay mot': 2,
  'hom mot': 2,
};
const OF_HOURS: Readonly<Record<string, number>> = { nay: 0, ni: 0, mai: 1, qua: -1 };

/** Every way of naming a day near today, by the days from today. */
const NEAR = new Map<string, number>(Object.entries(NEAR_DAYS));
for (const hour of HOURS) {
  for (const [day, days] of Object.entries(OF_HOURS)) addNear(`${hour} ${day}`, days);
  for (const [day, days] of Object.entries(NAMED_DAYS)) addNear(`${hour} ${day}`, days);
}
for (const [day, days] of Object.entries(NAMED_DAYS)) addNear(day, days);
// "hồi sáng" is today, "hồi tối" the evening before.
for (const since of SINCE)
  for (const hour of HOURS) NEAR.set(`${since} ${hour}`, /^(?:toi|dem|khuya)$/.test(hour) ? -1 : 0);

function addNear(words: string, days: number): void {
  NEAR.set(words, days);
  if (days <= 0) for (const since of SINCE) NEAR.set(`${since} ${words}`, days);
}

/** "15 tháng 7", "ngày 15 tháng 7 năm 2024", "ngày 15", "mùng 5". */
export const inWords: Reader = (tokens, at, today) => {
  if (word(tokens, at) === 'ngay' && word(tokens, at - 2) === 'ngay') return undefined;
  const start =
    word(tokens, at) === 'ngay' ||
    word(tokens, at) === 'mung' ||
    (word(tokens, at) === 'hom' && whole(tokens, at + 1, 31)) ||
    isHourOfDay(tokens, at)
      ? at + 1
      : at;
  const date = whole(tokens, start, 31);
  if (date === undefined)
    return start > at && /^\d{2}$/.test(word(tokens, start))
      ? { ...unknown(start + 1), impossible: true }
      : undefined;
  // "đợt 2 tháng 8": the second round, in August.
  const isRound = start === at && /^(?:dot|lan|vong|ky|lop)$/.test(word(tokens, at - 1));
  if (isRound) return undefined;
  if (word(tokens, start + 1) === 'thang' && whole(tokens, start + 2, 12)) {
    const month = Number(word(tokens, start + 2));
    const year = word(tokens, start + 3) === 'nam' ? Number(word(tokens, start + 4)) : Number.NaN;
    if (year >= 2000) return withYear(start + 5, year, month, date);
    return withoutYear(start + 3, month, date, today);
  }
  if (word(tokens, start + 1) === 'tay')
    return inWords(
      [
        ...tokens.slice(0, start),
        { ...(tokens[start] as Token), text: 'ngay' },
        ...tokens.slice(start, start + 1),
        ...tokens.slice(start + 2),
      ],
      start,
      today,
    );
  if (word(tokens, at - 1) === 'truoc' && start === at && endsAt(tokens, at + 1))
    return dayOfMonth(start, date, today);
  const towards = start === at && TOWARDS.has(word(tokens, at - 1));
  const ofMonth =
    word(tokens, start + 1) === 'thang' && /^(?:nay|ni|sau|toi|truoc)$/.test(word(tokens, start + 2));
  if (
    (start === at && !(towards && ofMonth)) ||
    /^(?:ngay|lam|nua|lan|luot|buoi|bai|tin|ho|van|truong)$/.test(word(tokens, start + 1))
  )
    return undefined;
  const { year, month } = partsOf(today);
  if (ofMonth) {
    const shift = { nay: 0, ni: 0, truoc: -1 }[word(tokens, start + 2)] ?? 1;
    return withYear(start + 3, year, month + shift, date);
  }
  return dayOfMonth(start, date, today);
};

/** "chiều 22 đã gửi", "sáng 27 xong": the hour before the day; "chiều 2 bộ phận" counts. */
function isHourOfDay(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:chieu|trua|dem|sang|toi)$/.test(word(tokens, at)) || !whole(tokens, at + 1, 31)) return false;
  const isTowards =
    /^(?:sang|toi)$/.test(word(tokens, at)) && !/^(?:sáng|tối)$/iu.test(tokens[at]?.raw ?? '');
  const next = tokens[at + 2];
  const ends = next === undefined || next.kind === 'break' || /^[,.;!]$/.test(next.text);
  return !isTowards && (ends || /^(?:da|em|roi|vua|a|nha|nhe|la|anh|chi|xong|thang)$/.test(next?.text ?? ''));
}

/** A day by its number alone: of this month, or the next or the last one. */
function dayOfMonth(at: number, date: number, today: Day): Found {
  const { year, month } = partsOf(today);
  const here = makeDay(year, month, date);
  const ahead = here && here >= today ? here : makeDay(year, month + 1, date);
  const behind = here && here <= today ? here : makeDay(year, month - 1, date);
  return {
    to: at + 1,
    ahead: ahead ?? null,
    behind: behind ?? null,
    impossible: !ahead && !behind,
    vague: false,
    bare: false,
  };
}

/** Nothing but particles follows: "trước 25 ạ", not "trước 25 người". */
function endsAt(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return (
    next === undefined || next.kind !== 'word' || /^(?:a|nhe|nha|nghe|em|anh|chi|la|se)$/.test(next.text)
  );
}

/** The same by the first word of the phrase. */
const PHRASES = new Map<string, (readonly [readonly string[], number])[]>();
for (const [phrase, days] of NEAR) {
  const words = phrase.split(' ');
  const first = words[0] ?? '';
  PHRASES.set(first, [...(PHRASES.get(first) ?? []), [words, days]]);
}

/** Words with which a day near today may begin. */
export const NEAR_TODAY_OPENINGS: readonly string[] = [...PHRASES.keys(), 'nay'];

/** "tới mốt", "mốt em xong": not một before a thing that is counted. */
function isDayAfterTomorrow(tokens: readonly Token[], at: number): boolean {
  if (word(tokens, at) !== 'mot') return false;
  const next = tokens[at + 1];
  const ends = next === undefined || next.kind !== 'word' || POLITE.has(next.text);
  const isOwn =
    /^(?:em|minh|toi|tui|chi|anh)$/.test(word(tokens, at + 1)) &&
    /^(?:em|minh|toi|tui|chi|anh|xong|moi|se|lam|nop|gui)$/.test(
      word(tokens, at + 2) || word(tokens, at + 1),
    );
  const isLikely =
    /^(?:chac|khoang)$/.test(word(tokens, at - 1)) &&
    /^(?:co|la|em|moi|xong|nop|gui)$/.test(next?.text ?? '');
  const opens = tokens[at - 1]?.kind !== 'word' && /^(?:xong|nop|gui|hoan|moi)$/.test(word(tokens, at + 1));
  const isOne = /^một$/iu.test(tokens[at]?.raw ?? '');
  // "chắc mốt dán": so written it is no number but after one ("hai mốt").
  const isWritten =
    /^mốt$/iu.test(tokens[at]?.raw ?? '') &&
    !DIGITS.has(word(tokens, at - 1)) &&
    word(tokens, at - 1) !== 'mai';
  if (isWritten && (isFinishedAfter(tokens, at + 1) || /^moi (?!nhat)/.test(wordsFrom(tokens, at + 1))))
    return true;
  return (
    ((opens || isLikely) && !isOne) ||
    (ends && /^(?:toi|den|qua|sang|ngay|de)$/.test(word(tokens, at - 1))) ||
    (isOwn && /^(?:xong|nop|gui|lam|moi|se|hoan)$/.test(word(tokens, at + 2)))
  );
}

/** "mai", "hôm qua", "chiều nay". A person called Mai is not tomorrow. */
export const nearToday: Reader = (tokens, at, today) => {
  const soon = word(tokens, at) === 'mai' && word(tokens, at - 1) === 'nay';
  const oneOrTwo =
    word(tokens, at) === 'ngay' && (word(tokens, at + 2) === 'ngay' || word(tokens, at - 2) === 'ngay');
  // "mãi" is not mai, "tới nay" not tối nay.
  const raw = (tokens[at]?.raw ?? '').toLowerCase().normalize('NFC');
  const isAlways = raw === 'mãi' || (raw === 'tới' && word(tokens, at + 1) === 'nay');
  // "sáng kiến của hội tôi" is no evening.
  const isOwn =
    word(tokens, at) === 'hoi' && word(tokens, at + 1) === 'toi' && word(tokens, at - 1) === 'cua';
  // "mấy bữa nay kẹt đoàn thanh tra": no day of them.
  const isLately = word(tokens, at) === 'hom' && /^(?:may|ca|suot)$/.test(word(tokens, at - 1));
  if (soon || oneOrTwo || isAlways || isOwn || isLately) return undefined;
  if (isDayAfterTomorrow(tokens, at)) return exactly(at + 1, addDays(today, 2));
  // "nay mới dán xong hết": not "đến nay", "từ nay".
  const opens = word(tokens, at) === 'nay' && tokens[at - 1]?.kind !== 'word';
  if (opens && /^(?:moi|vua)$/.test(word(tokens, at + 1))) return { ...exactly(at + 1, today), ahead: null };
  let best: Found | undefined;
  for (const [words, days] of PHRASES.get(word(tokens, at)) ?? []) {
    if (!words.every((each, offset) => word(tokens, at + offset) === each)) continue;
    // "trong ngày 26/6": the day that follows.
    if (words.at(-1) === 'ngay' && tokens[at + words.length]?.kind === 'number') continue;
    if (words.length === 1 && NAMED.has(word(tokens, at - 1)) && !/^\p{Ll}/u.test(tokens[at]?.raw ?? ''))
      continue;
    if (!best || best.to < at + words.length) best = exactly(at + words.length, addDays(today, days));
  }
  // "đến hôm nay được ba văn bản": how things stand so far.
  const isSoFar = /^(?:den|toi)$/.test(word(tokens, at - 1)) && /^(?:tinh)?$/.test(before(tokens, at - 2));
  const isStill =
    /^(?:den|toi)$/.test(word(tokens, best?.to === at + 3 ? at : at - 1)) &&
    /^(?:van|chua)$/.test(word(tokens, best?.to ?? at));
  if (best && best.ahead === today && (isSoFar || isStill)) return { ...best, ahead: null };
  return best;
};

/** The word at a place; none where the message or a clause begins after it. */
function before(tokens: readonly Token[], at: number): string {
  return tokens[at]?.kind === 'word' ? word(tokens, at) : '';
}
