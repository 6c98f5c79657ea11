import type { Day } from '#domain/time/day.ts';
import type { Token } from '../text/tokens.ts';
import { DIGITS } from '../words/nouns.ts';
import { type DateMark, exactly, type Found, type Reader, unknown, word } from './date-mark.ts';
import { isName, together } from './dates-together.ts';
import { dayByNumber, earlierToday, inMonthAhead, laterToday, thisStretch } from './days-alone.ts';
import { dotted, inDigits } from './days-in-digits.ts';
import { inWords, NEAR_TODAY_OPENINGS, nearToday } from './days-in-words.ts';
import { firstWeek, stretch } from './stretches.ts';
import { ago, later, soon } from './time-from-now.ts';
import { weekday } from './weekdays.ts';

/** Every date in the message, left to right. */
export function findDates(
  tokens: readonly Token[],
  today: Day,
  isCode: (text: string) => boolean,
): DateMark[] {
  const marks: DateMark[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = firstFound(tokens, at, today) ?? dottedDay(tokens, at, today, isCode);
    if (found) marks.push({ from: at, ...found });
    at = found ? found.to : at + 1;
  }
  return together(
    tokens,
    marks.filter(({ from }) => !isName(tokens, from)),
    today,
  );
}

/** "đến 30.6", unless it is the code of a criterion. */
function dottedDay(
  tokens: readonly Token[],
  at: number,
  today: Day,
  isCode: (text: string) => boolean,
): Found | undefined {
  const found = dotted(tokens, at, today);
  return found && !isCode(word(tokens, at)) ? found : undefined;
}

function firstFound(tokens: readonly Token[], at: number, today: Day): Found | undefined {
  const text = word(tokens, at);
  for (const read of READERS_BY_OPENING.get(/^\d/.test(text) ? NUMBER : text) ?? []) {
    const found = read(tokens, at, today);
    if (found) return found;
  }
  return undefined;
}

/** "tháng 13": no year has it. */
const noMonth: Reader = (tokens, at) => {
  const isNone = word(tokens, at) === 'thang' && /^(?:1[3-9]|[2-9]\d)$/.test(word(tokens, at + 1));
  const isWage = /^(?:luong|may|vai)$/.test(word(tokens, at - 1)) || /^\d+$/.test(word(tokens, at - 1));
  return isNone && !isWage ? { ...unknown(at + 2), impossible: true } : undefined;
};

/** "lúc 10h sáng", "gửi rồi, 8h sáng": today, unless a day follows. */
const hourOfToday: Reader = (tokens, at, today) => {
  const start = word(tokens, at) === 'luc' ? at + 1 : at;
  const isHour = /^(?:h|gio)$/.test(word(tokens, start + 1)) && /^\d{1,2}$/.test(word(tokens, start));
  const part = /^(?:sang|trua|chieu|toi)$/.test(word(tokens, start + 2));
  const next = tokens[start + 3];
  const ends =
    next === undefined ||
    (next.kind !== 'word' && next.kind !== 'number') ||
    /^(?:a|nhe|nha|roi|em|anh|chi)$/.test(next.text);
  // "gửi lúc 10h rồi", "đã nộp lúc 8h30": of what has been done; "nộp lúc 16h" may be still to come.
  const minutes = tokens[start + 2]?.kind === 'number' && tokens[start + 2]?.glued ? 1 : 0;
  const isOfDone = start > at && isHour && isToldAsDone(tokens, at, start + 2 + minutes);
  if (isOfDone && !part) return { ...exactly(start + 2 + minutes, today), ahead: null };
  const led = start > at || (tokens[at - 1]?.kind !== 'word' && word(tokens, at - 1) !== ':' && at > 0);
  return led && isHour && part && ends ? { ...exactly(start + 3, today), ahead: null } : undefined;
};

const SENT = /^(?:nop|gui|goi|xong|ky|dang-tai|hanh|phat|dan|trinh)$/;
const TO_COME = /^(?:chac|hen|se|dinh|du|truoc|mai|kip|phai)$/;

/** Something was sent or done before the hour from `at` to `to`, in its own clause, and is over. */
function isToldAsDone(tokens: readonly Token[], at: number, to: number): boolean {
  const near = tokens.slice(Math.max(0, at - 6), at);
  const edge = near.findLastIndex(({ kind, text }) => kind === 'break' || /^[,;.:]$/.test(text));
  const words = near.slice(edge + 1).map(({ text }) => text);
  const isOver =
    /^(?:roi|da|luon)$/.test(word(tokens, to)) ||
    (tokens[to]?.kind !== 'word' && words.some((text) => /^(?:da|vua|moi)$/.test(text)));
  return isOver && words.some((text) => SENT.test(text)) && !words.some((text) => TO_COME.test(text));
}

/** "ký cùng ngày": that of the day before it, or today. */
const sameDay: Reader = (tokens, at, today) =>
  word(tokens, at) === 'cung' && word(tokens, at + 1) === 'ngay' && tokens[at + 2]?.kind !== 'number'
    ? { ...exactly(at + 2, today), ahead: null }
    : undefined;

/** Stands for any number among the words with which a date may begin. */
const NUMBER = '#';

/** Before the day itself: "sáng thứ 2", "chiều 22". */
const HOURS = 'chieu trua dem sang toi';

/** The ways of saying a date, those that go before others first, each with the words with which it may begin. */
const READERS: readonly (readonly [Reader, string])[] = [
  [noMonth, 'thang'],
  [hourOfToday, 'luc #'],
  [sameDay, 'cung'],
  [nearToday, NEAR_TODAY_OPENINGS.join(' ')],
  [earlierToday, 'nay'],
  [ago, `cach ${[...DIGITS.keys()].join(' ')} #`],
  [soon, 'mot hai ba nam muoi vai may nua lat #'],
  [
    later,
    'them khoang trong sau em lui han de toi cham muon tre xin lai khat no hoan gian doi mot hai ba nam nua vai may it #',
  ],
  [inWords, `ngay mung hom ${HOURS} #`],
  [inDigits, '#'],
  [dayByNumber, '#'],
  [weekday, `thu t chu cn ${HOURS}`],
  [thisStretch, 'tuan thang quy'],
  [firstWeek, 'tuan sang qua'],
  [stretch, 'dau giua cuoi het trong sang qua tuan thang quy'],
  [inMonthAhead, 'thang t'],
  [laterToday, 'chieu trua'],
];

const READERS_BY_OPENING = new Map<string, Reader[]>();
for (const [read, words] of READERS)
  for (const opening of new Set(words.split(' ')))
    READERS_BY_OPENING.set(opening, [...(READERS_BY_OPENING.get(opening) ?? []), read]);
