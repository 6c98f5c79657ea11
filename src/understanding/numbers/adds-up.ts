import type { Token } from '../text/tokens.ts';
import { type Count, countAt, isCountable, isOrdinal, isReachedBefore, leadOfRest } from './count.ts';
import type { NumberMark } from './number-mark.ts';

/** So near before a part the whole stands that is told without "giao" or "có". */
const NEAR = 5;

/** So many tokens may stand between the first of the counts and the last. */
const FURTHEST = 28;

/** What is not finished, told of what is counted: "1 cái đang giải quyết". */
const OPEN =
  /\b(?:dang|vuong|chua(?! (?:dung|dat|tot|hop|chuan|day|ro))|(?:cho|doi) (?:\w+ ){0,2}(?:ky|duyet|hop|xac|tham|phe|xu|bo sung))\b|\b(?:cho|doi|(?<!(?:cam|tong|doan|lien|da) )ket)$/;

/** What is done to what comes in: "5 kiến nghị, 3 đã trả lời", but not "3 người, 1 đã nghỉ". */
const ANSWERED = /^(?:tra|giai|hoan|xong|xu|nop|ky|gui|duyet|ban|phat|quet|dang|lam|viet)$/;

/**
 * Counts that together make up the whole: "2 cái xong, 1 cái đang giải quyết", "giao 14 việc. Xong 12. Còn 2 việc". Read at
 * the last of them.
 */
export function addsUp(tokens: readonly Token[], at: number): Omit<NumberMark, 'from'> | undefined {
  const last = countAt(tokens, at);
  if (!last || isOrdinal(tokens, last)) return undefined;
  const share = ofWhole(tokens, last) ?? besideOpen(tokens, last) ?? finishedOf(tokens, last);
  if (share !== undefined)
    return { to: at + 1, kind: 'fraction', value: Math.round(100 * share), told: true };
  const perhaps = besideOpen(tokens, last, isSaidDone);
  return perhaps === undefined
    ? undefined
    : { to: at + 1, kind: 'counts', value: Math.round(100 * perhaps), told: false };
}

/** A whole, what is done of it and what is left: "2 đơn, trả lời 1, còn 1". */
function ofWhole(tokens: readonly Token[], left: Count): number | undefined {
  if (leadOfRest(tokens, left.at) === undefined) return undefined;
  const [done, whole] = countsBefore(tokens, left.at);
  if (!done || !whole?.thing) return undefined;
  return done.value + left.value === whole.value ? done.value / whole.value : undefined;
}

/**
 * What is finished and what is not, of one thing: "3 hồ sơ xong, 1 hồ sơ đang chờ". What is open may be among what was
 * worked on: "kiểm tra 10 văn bản xong, 3 văn bản đang sửa".
 */
function besideOpen(
  tokens: readonly Token[],
  last: Count,
  isEnded: typeof isSaidDone = isFinished,
): number | undefined {
  const isDone = (count: Count): boolean => isEnded(tokens, count);
  if (leadOfRest(tokens, last.at) !== undefined || !isOfSort(last)) return undefined;
  if (!isOpen(tokens, last) || goesOn(tokens, last)) return undefined;
  const same = countsBefore(tokens, last.at).filter(({ thing }) => thing === last.thing);
  if (same.some(({ at }) => /^(?:tren|trong|\/)$/.test(tokens[at - 1]?.text ?? ''))) return undefined;
  const parts = [...same].reverse();
  const [first, ...others] = parts;
  const isWhole = first?.value === sum(others) + last.value;
  if (isWhole && others.some(isDone)) parts.shift();
  const done = parts.filter(isDone);
  const open = parts.filter((count) => isOpen(tokens, count));
  if (done.length === 0 || done.length + open.length < parts.length) return undefined;
  return sum(done) / (sum(parts) + last.value);
}

/** "10 hồ sơ thì 7 xong", "5 kiến nghị: 3 đã trả lời": the thing stands beside the whole alone. */
function finishedOf(tokens: readonly Token[], part: Count): number | undefined {
  const before = tokens[part.at - 1]?.text ?? '';
  const verb = tokens[part.at + 2];
  const isPart =
    (part.thing === 'xong' && /^(?:thi|:|,)$/.test(before)) ||
    (part.thing === 'da' && /^(?:thi|:)$/.test(before) && verb?.kind === 'word') ||
    (part.thing === 'da' && before === ',' && ANSWERED.test(verb?.text ?? ''));
  if (!isPart) return undefined;
  const [whole] = countsBefore(tokens, part.at);
  const isNear = whole !== undefined && part.at - whole.at <= NEAR && isCountable(whole);
  return isNear && part.value < whole.value ? part.value / whole.value : undefined;
}

function isOfSort(count: Count): boolean {
  return count.thing !== undefined && (isCountable(count) || count.thing === 'la');
}

function sum(counts: readonly Count[]): number {
  return counts.reduce((all, { value }) => all + value, 0);
}

/** The words of a count up to the next comma or number. */
function wordsOf(tokens: readonly Token[], { at }: Count): readonly string[] {
  const rest = tokens.slice(at + 2, at + 9);
  const end = rest.findIndex(({ kind, text }) => kind !== 'word' || /^(?:con|thi|nua)$/.test(text));
  const words = (end < 0 ? rest : rest.slice(0, end)).map(({ text }) => text);
  // "14 việc thì xong 11": what stands just before the next number belongs to it.
  return rest[end]?.kind === 'number' ? words.slice(0, -2) : words;
}

function isOpen(tokens: readonly Token[], count: Count): boolean {
  const words = wordsOf(tokens, count);
  return OPEN.test(words.join(' ')) && (!words.includes('xong') || UNFINISHED.test(words.join(' ')));
}

/** "2 thôn chưa xong". */
const UNFINISHED = /\bchua (?:[a-z-]+ ){0,2}xong\b/;

/** "3 hồ sơ xong", "3 hồ sơ rồi". */
function isSaidDone(tokens: readonly Token[], count: Count): boolean {
  const words = wordsOf(tokens, count);
  return !OPEN.test(words.join(' ')) && (words.includes('xong') || words.includes('roi'));
}

/** They themselves are finished ("xong 9 hồ sơ"), and not only what was done to them. */
function isFinished(tokens: readonly Token[], count: Count): boolean {
  if (tokens[count.at - 1]?.text === 'xong') return !isOpen(tokens, count);
  return isSaidDone(tokens, count) && !isReachedBefore(tokens, count);
}

/** A further count of the same thing follows. */
function goesOn(tokens: readonly Token[], last: Count): boolean {
  return tokens
    .slice(last.at + 2, last.at + 12)
    .some((_, step) => countAt(tokens, last.at + 2 + step)?.thing === last.thing);
}

/** The counts before a number, of the same or the sentences before, the nearest first. */
function countsBefore(tokens: readonly Token[], at: number): Count[] {
  const counts: Count[] = [];
  for (let back = at - 1; back >= Math.max(0, at - FURTHEST); back--) {
    if (/^\d+(?:\.\d+)+$/.test(tokens[back]?.text ?? '')) break;
    const count = countAt(tokens, back);
    if (count && !isOrdinal(tokens, count)) counts.push(count);
  }
  return counts;
}
