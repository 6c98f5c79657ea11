import type { Token } from '../text/tokens.ts';
import { FRACTION_AFTER } from '../words/around-numbers.ts';
import type { NumberMark } from './number-mark.ts';

/** So many tokens may stand between two counts of one thing. */
const FURTHEST = 16;

/** What is done to what is counted, before its number. */
const REACHED =
  /^(?:duoc|xong|roi|da|moi|thanh|nop|loi|quyet|lai|ve|quet|viet|scan|in|phat|treo|dan|trinh|ra|cu|di|thu|lay|gom|duyet|kiem|tra)$/;

/** Days and hours are no part of the work. */
const TIMES = /^(?:ngay|hom|bua|tuan|thang|quy|nam|gio|h|phut|so|tuoi|%|\/)$/;

/** What a number counts; undefined where it counts nothing that is known to be counted. */
interface Count {
  readonly at: number;
  readonly value: number;
  readonly thing: string | undefined;
}

/**
 * The same thing counted twice: "6 xóm, lấy phiếu được 4 xóm", "2 lần trong 4 lần" and "12 việc còn 3 việc" tell a part and
 * the whole; "viết 4 cái rồi, còn 1 cái" does not say what there is to be. Read at the second number, and never believed
 * outright.
 */
export function countedTwice(tokens: readonly Token[], at: number): Omit<NumberMark, 'from'> | undefined {
  const later = countAt(tokens, at);
  const first = later && countBefore(tokens, later);
  if (!later || !first) return undefined;
  const share = shareOf(tokens, first, later);
  if (share === undefined) return undefined;
  const files = /^(?:van|ho|tthc|phieu)$/.test(first.thing ?? '');
  return { to: at + 1, kind: 'fraction', value: Math.round(100 * share), told: false, files };
}

function countAt(tokens: readonly Token[], at: number): Count | undefined {
  const text = tokens[at]?.text ?? '';
  const next = tokens[at + 1]?.text ?? '';
  if (tokens[at]?.kind !== 'number' || !/^[1-9]\d{0,3}$/.test(text) || TIMES.test(next)) return undefined;
  return { at, value: Number(text), thing: tokens[at + 1]?.kind === 'word' ? next : undefined };
}

/** The nearest count before of the same thing, in the same sentence; what is left may leave its thing out. */
function countBefore(tokens: readonly Token[], later: Count): Count | undefined {
  const leavesOut = isLeft(tokens, later) && !FRACTION_AFTER.has(later.thing ?? '');
  for (let at = later.at - 2; at >= Math.max(0, later.at - FURTHEST); at--) {
    const token = tokens[at];
    if (token?.kind === 'break' || /^[.;!?]$/.test(token?.text ?? '')) return undefined;
    const count = countAt(tokens, at);
    if (!count?.thing || !(FRACTION_AFTER.has(count.thing) || count.thing === later.thing)) continue;
    return count.thing === later.thing || leavesOut ? count : undefined;
  }
  return undefined;
}

function shareOf(tokens: readonly Token[], first: Count, later: Count): number | undefined {
  if (isLeft(tokens, later)) {
    const isAll = isGiven(tokens, first) && !isReached(tokens, first) && later.value < first.value;
    return isAll ? (first.value - later.value) / first.value : undefined;
  }
  if (later.value < first.value) return isReached(tokens, later) ? later.value / first.value : undefined;
  return isReached(tokens, first) && isWhole(tokens, first, later) && later.value > first.value
    ? first.value / later.value
    : undefined;
}

/** "còn 2", "còn lại đúng 2 cái". */
function isLeft(tokens: readonly Token[], { at }: Count): boolean {
  const before = [3, 2, 1].map((step) => tokens[at - step]?.text ?? '').join(' ');
  return /(?:^| )(?:con|thieu)(?: (?:lai|dung|khoang|chung|moi|mot|co|no))*$/.test(before);
}

/** "giao 12 việc", "có 6 xóm": how many there are to be. */
function isGiven(tokens: readonly Token[], { at }: Count): boolean {
  return [1, 2, 3, 4].some((step) =>
    /^(?:giao|co|tong|nhan|phai|hoach|tieu)$/.test(tokens[at - step]?.text ?? ''),
  );
}

/** A word of what has been done stands just before the number, or "rồi" after what is counted. */
function isReached(tokens: readonly Token[], { at }: Count): boolean {
  const after = tokens
    .slice(at + 2, at + 5)
    .findIndex(({ kind, text }) => kind === 'word' && /^(?:roi|xong|da)$/.test(text));
  const before = [1, 2, 3].some(
    (step) =>
      REACHED.test(tokens[at - step]?.text ?? '') &&
      tokens.slice(at - step, at).every(({ kind }) => kind === 'word'),
  );
  return before || after >= 0;
}

/** "2 lần trong 4 lần", "cử 6 đồng chí, theo kế hoạch là 8 đồng chí". */
function isWhole(tokens: readonly Token[], first: Count, later: Count): boolean {
  const between = tokens
    .slice(first.at + 2, later.at)
    .map(({ text }) => text)
    .join(' ');
  return /(?:^| )(?:trong|tren|tong so|tong|ke hoach la|ke hoach|chi tieu la|chi tieu|tat ca|yeu cau)$/.test(
    between,
  );
}
