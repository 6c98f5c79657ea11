import { type Day, partsOf } from '#domain/time/day.ts';
import type { Token } from '../text/tokens.ts';
import { wordsBetween } from '../text/words-between.ts';
import { wordsFrom } from './finishing.ts';
import type { PeriodMark } from './period-mark.ts';

/** The number of a quarter, as it is written or spoken. */
export const QUARTERS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
};

/** What follows a month that is told by its number alone: "1.2 T5 xong" as under our button; "t5 em nộp" is a weekday. */
export const AFTER_MONTH = new Set([
  'xong',
  'hoan',
  'da',
  'cung',
  'roi',
  'chua',
  'dang',
  'khong',
  'duoc',
  'dat',
  'lam',
  ':',
]);

/** A month as the key of a period; numbers beyond the year go into the next. */
export function monthText(year: number, month: number): string {
  const moved = new Date(Date.UTC(year, month - 1, 1));
  return moved.toISOString().slice(0, 7);
}

/** The year that is named with the month or quarter at this place, and where it ends: "năm sau", "năm nay", "1/2027". */
export function yearNamed(
  tokens: readonly Token[],
  at: number,
  today: Day,
): { readonly year: number; readonly to: number } | undefined {
  const [, slashed] = /^[^/]+\/(20\d\d)$/.exec(tokens[at]?.text ?? '') ?? [];
  if (slashed) return { year: Number(slashed), to: at + 1 };
  const [first = '', second = ''] = [1, 2].map((step) => tokens[at + step]?.text ?? '');
  if (first === 'sang' && second === 'nam') return { year: partsOf(today).year + 1, to: at + 3 };
  if (first !== 'nam' || /^tôi$/iu.test(tokens[at + 2]?.raw ?? '')) return undefined;
  const shift = { nay: 0, ni: 0, sau: 1, toi: 1 }[second];
  const year = shift === undefined ? Number(/^20\d\d$/.exec(second)?.[0]) : partsOf(today).year + shift;
  return year ? { year, to: at + 3 } : undefined;
}

/** What stands between periods that are named one after the other. */
const BETWEEN = /^(?:,|va|\+|&|\/)$/;
const UP_TO = /^(?:-|–)$/;

/** A month or quarter with those named right after it: "T3 T4", "tháng 3, 4 và 5", "quý 1-3". */
export function withMore<M extends PeriodMark | undefined>(tokens: readonly Token[], first: M): M {
  const [, year, quarter, number = ''] = /^(\d{4})-(Q?)(\d+)$/.exec(first?.period ?? '') ?? [];
  if (!first || year === undefined) return first;
  const also: string[] = [];
  let { to } = first;
  for (let last = Number(number); ; ) {
    const next = nextOf(tokens, to, quarter === 'Q');
    if (!next || next.number <= last) break;
    const from = next.isRange ? last + 1 : next.number;
    for (let each = from; each <= next.number; each++)
      also.push(quarter === 'Q' ? `${year}-Q${each}` : monthText(Number(year), each));
    [last, to] = [next.number, next.to];
  }
  return also.length > 0 ? { ...first, to, also } : first;
}

/** The next number of a row of months or quarters. A number without its word is one where the row ends there. */
function nextOf(
  tokens: readonly Token[],
  at: number,
  isQuarter: boolean,
): { readonly number: number; readonly to: number; readonly isRange: boolean } | undefined {
  const link = tokens[at]?.text ?? '';
  const isRange = UP_TO.test(link);
  const start = isRange || BETWEEN.test(link) ? at + 1 : at;
  const unit = tokens[start]?.text ?? '';
  const hasUnit = isQuarter ? /^(?:quy|q)$/.test(unit) : /^(?:thang|t)$/.test(unit);
  if (!hasUnit && start === at) return undefined;
  const place = hasUnit ? start + 1 : start;
  const text = tokens[place]?.text ?? '';
  const number = isQuarter ? QUARTERS[text] : /^\d{1,2}$/.test(text) ? Number(text) : undefined;
  if (number === undefined || number < 1 || number > (isQuarter ? 4 : 12)) return undefined;
  const to = place + 1;
  const goesOn = BETWEEN.test(tokens[to]?.text ?? '');
  return hasUnit || goesOn || endsThere(tokens, to) ? { number, to, isRange } : undefined;
}

/** Nothing follows, or what is said of it. */
export function endsThere(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.text;
  return next === undefined || AFTER_MONTH.has(next);
}

/** "tháng 8 em gửi", "tháng 9 sẽ làm": after a month to come, what somebody is to do in it; no report is about it. */
export function isPromisedIn(tokens: readonly Token[], at: number): boolean {
  const words = wordsBetween(tokens, at, at + 3);
  return /^(?:se\b|(?:em|toi|tui|minh|chi|anh|co|chu|bac|chau|ben em) (?:se|moi|gui|nop|trinh|lam|xong|trien khai|to chuc|bao cao)\b)/.test(
    words,
  );
}

/** "nộp rồi", "tin bài đủ rồi", "em đã gửi": what is told behind a month has happened; "em nộp", "em làm xong" are still to come. */
export function isToldOver(tokens: readonly Token[], at: number): boolean {
  const words = wordsFrom(tokens, at);
  return /\b(?:roi|da)\b/.test(words) && !STILL_TO_COME.test(words);
}

const STILL_TO_COME =
  /\b(?:se|moi|chac|hua|hen|xin|phai|(?:roi|xong) (?:(?:em|toi|tui|minh|chi|anh) )?(?:se|moi|gui|nop|bao|trinh))\b/;
