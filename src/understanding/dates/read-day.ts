import { fold } from '#domain/text/fold.ts';
import type { Day } from '#domain/time/day.ts';
import { spell } from '../text/spelling.ts';
import { spokenToDigits } from '../text/spoken-numbers.ts';
import { compose, type Token, tokenise } from '../text/tokens.ts';
import { findDates } from './dates.ts';

/** A day ahead that somebody names, and what they say beside it, as written. */
export interface NamedDay {
  /** Null where none is named, or only roughly; `impossible` where the calendar has no such day. */
  readonly day: Day | null;
  readonly impossible: boolean;
  readonly rest: string;
}

/** Words that lead to a date and say nothing by themselves. */
const LEADING =
  /^(?:xin|de|nghi|gia|lui|doi|han|den|toi|sang|vao|ngay|het|truoc|moi|la|thanh|cho|phep|duoc|em|toi|minh|chau)$/;

/** Reads an answer to "until when?": "15/7", "đến hết tháng 7 vì chờ Sở", "thêm 2 tuần". */
export function readDay(text: string, today: Day): NamedDay {
  const composed = compose(text);
  const tokens = spokenToDigits(spell(tokenise(composed), () => false));
  const dates = findDates(tokens, today, () => false);
  const mark = dates.find(({ ahead, vague }) => ahead !== null && !vague) ?? dates[0];
  if (!mark) return { day: null, impossible: false, rest: composed.trim() };
  const from = beginOf(tokens, mark.from);
  const before = composed.slice(0, tokens[from]?.start ?? 0);
  const after = composed.slice(tokens[mark.to - 1]?.end ?? composed.length);
  return { day: mark.ahead, impossible: mark.impossible, rest: tidy(`${before} ${after}`) };
}

const LATER_TODAY = /\b(?:hom nay|chieu|toi nay|trua|sang nay|lat nua|ty nua|chut nua)\b/;

/** The day by which somebody says that they will do something, "chiều em gửi" being today; null where none is told. */
export function promisedDay(words: string, today: Day): Day | null {
  return readDay(words, today).day ?? (LATER_TODAY.test(fold(words)) ? today : null);
}

/** The reason in words that may name the day as well: "đến 15/7 vì chờ Sở" gives "chờ Sở" where 15/7 is `day`. */
export function reasonIn(words: string, day: Day | null, today: Day): string {
  const named = readDay(words, today);
  const told = named.day !== null && named.day === day ? named.rest : words.trim();
  const reason = withoutBecause(told.replace(ASKED_FIRST, ''));
  return isMereAsking(reason) ? '' : reason;
}

/** "… được không ạ, " before the reason. */
const ASKED_FIRST =
  /^(?:có\s+|co\s+)?(?:được|duoc|đc|dc)\s+(?:không|khong|ko|k)(?:\s+(?:ạ|a|anh|chị|chi|sếp|sep))*\s*[,.;:?!–-]+\s*(?=\S)/iu;

/** What is said in asking and gives no reason: "thế em … được không ạ". */
const ASKING = new Set(
  'the thi vay da vang a u em toi minh chau con anh chi sep bac chu xin cho phep duoc dc khong ko k nhe nha voi giup oi lai thoi la'.split(
    ' ',
  ),
);

function isMereAsking(text: string): boolean {
  return fold(text)
    .split(/[^a-z0-9]+/)
    .every((word) => word === '' || ASKING.has(word));
}

/** Where the words before a date begin that only lead to it. */
function beginOf(tokens: readonly Token[], at: number): number {
  let from = at;
  while (LEADING.test(tokens[from - 1]?.text ?? '')) from -= 1;
  return from;
}

function tidy(text: string): string {
  const plain = text.replace(/\s+/g, ' ').replace(/^[\s,.;:–-]+|[\s,;:–-]+$/g, '');
  return withoutBecause(plain);
}

/** "vì chờ Sở" is told as "chờ Sở". */
function withoutBecause(text: string): string {
  return text.replace(/^(?:vì|vi|do|bởi|bởi vì|tại vì|lý do|lí do|ly do)(?:\s*:|\s+là)?\s+(?=\S)/iu, '');
}
