import type { Token } from '../text/tokens.ts';
import { wordsBetween } from '../text/words-between.ts';
import { type Count, countAt, FURTHEST, isCountable, isGiven, isOrdinal, isReachedBefore } from './count.ts';
import type { NumberMark } from './number-mark.ts';

/**
 * A part and its whole without the same thing beside both: "4 việc huyện giao làm 3", "phát 80 phiếu, thu về 20", "quét xong
 * hộp thứ 5, tổng 12 hộp". Read at the second number; it may be meant so, and is no more than that.
 */
export function partOfWhole(tokens: readonly Token[], at: number): Omit<NumberMark, 'from'> | undefined {
  const count = countAt(tokens, at);
  const share =
    count &&
    (gotOf(tokens, count) ?? returnedOf(tokens, count) ?? nthOf(tokens, count) ?? ofTotal(tokens, count));
  if (share === undefined) return undefined;
  return { to: at + 1, kind: 'counts', value: Math.round(100 * share), told: false };
}

/** What leaves out the thing that is counted, or takes it up again. */
const TAKEN_UP = /^(?:cai|roi|xong|thoi|con|ma|thi|nha|chu|do)$/;

/** What is done to a part, just before its number. */
const DONE =
  /^(?:duoc|xong|roi|da|moi|lam|man|gui|goi|nop|viet|dang|hoc|bo|tra|lap|ky|in|phat|treo|dan|quet|scan|nhap|tra|loi|quyet|duyet|cu|di|thu|lay|ve|dung|soat|thanh)$/;

/** "4 việc huyện giao làm 3", "có 3 văn bản sai, em bãi bỏ 2 cái rồi", "phải tập huấn 28 người, đã học 21". */
function gotOf(tokens: readonly Token[], part: Count): number | undefined {
  const leavesOut = part.thing === undefined || TAKEN_UP.test(part.thing);
  if (!leavesOut) return undefined;
  if (opensItsClause(tokens, part)) {
    const [whole] = countsBefore(tokens, part.at);
    return whole && isCountable(whole) && whole.value > part.value ? part.value / whole.value : undefined;
  }
  if (!DONE.test(tokens[part.at - 1]?.text ?? '')) return undefined;
  const whole = countsBefore(tokens, part.at).find(
    (count) => count.thing !== undefined && !isOrdinal(tokens, count),
  );
  if (!whole || whole.value <= part.value) return undefined;
  const isWhole = isGiven(tokens, whole) || (isCountable(whole) && !isDone(tokens, whole));
  return isWhole ? part.value / whole.value : undefined;
}

/** "…, 9 cái cập nhật xong": so many of them. */
function opensItsClause(tokens: readonly Token[], { at, thing }: Count): boolean {
  const after = tokens.slice(at + 2, at + 5);
  const end = after.findIndex(({ kind }) => kind !== 'word');
  const said = end < 0 ? after : after.slice(0, end);
  return (
    thing === 'cai' && tokens[at - 1]?.text === ',' && said.some(({ text }) => /^(?:xong|roi)$/.test(text))
  );
}

function isDone(tokens: readonly Token[], count: Count): boolean {
  return isReachedBefore(tokens, count) || DONE.test(tokens[count.at - 1]?.text ?? '');
}

/** "phát 80 phiếu, mà thu về có 20", "thu về được 88 tờ, phát ra 110". */
function returnedOf(tokens: readonly Token[], later: Count): number | undefined {
  const verb = verbBefore(tokens, later.at);
  const [first] = countsBefore(tokens, later.at);
  if (!verb || !first || (isReplaced(tokens, first) && isReplaced(tokens, later))) return undefined;
  const other = verbBefore(tokens, first.at);
  if (other === 'out' && verb === 'in' && later.value <= first.value) return later.value / first.value;
  if (other === 'in' && verb === 'out' && first.value <= later.value) return first.value / later.value;
  return undefined;
}

/** "thu về 3 máy cũ, phát 5 máy mới": other things. */
function isReplaced(tokens: readonly Token[], { at }: Count): boolean {
  return /^(?:cu|moi)$/.test(tokens[at + 2]?.text ?? '') || /^(?:cu|moi)$/.test(tokens[at + 3]?.text ?? '');
}

function verbBefore(tokens: readonly Token[], at: number): 'out' | 'in' | undefined {
  for (let back = at - 1; back >= at - 4; back--) {
    const token = tokens[back];
    if (token?.kind !== 'word') return undefined;
    if (/^(?:phat|gui)$/.test(token.text)) return 'out';
    if (/^(?:thu|ve|nhan|lay|thau)$/.test(token.text)) return 'in';
  }
  return undefined;
}

/** "chia 4 đợt, đợt 3 kết thúc": the third of four has ended. */
function nthOf(tokens: readonly Token[], nth: Count): number | undefined {
  const name = tokens[nth.at - 1]?.text;
  const ends = tokens.slice(nth.at + 1, nth.at + 4).some(({ text }) => /^(?:xong|roi|ket|hoan)$/.test(text));
  if (!ends) return undefined;
  const whole = countsBefore(tokens, nth.at).find(({ thing }) => thing === name);
  const isParted = /^(?:chia|gom|co|tong|lam)$/.test(tokens[(whole?.at ?? 0) - 1]?.text ?? '');
  return whole && isParted && nth.value < whole.value ? nth.value / whole.value : undefined;
}

/** "quét xong hộp thứ 5, tổng 12 hộp", "gõ tới điều 9, tổng 15 điều". */
function ofTotal(tokens: readonly Token[], total: Count): number | undefined {
  const before = wordsBetween(tokens, total.at - 2, total.at);
  if (total.thing === undefined || !/\btong(?: so| cong| la| co)?$/.test(before)) return undefined;
  for (let back = total.at - 2; back >= Math.max(1, total.at - FURTHEST); back--) {
    const value = Number(tokens[back]?.text);
    if (tokens[back]?.kind !== 'number') continue;
    const name = tokens[back - 1]?.text === 'thu' ? tokens[back - 2]?.text : tokens[back - 1]?.text;
    return name === total.thing && value > 0 && value < total.value ? value / total.value : undefined;
  }
  return undefined;
}

/** The counts before a number in the same sentence, the nearest first. */
function countsBefore(tokens: readonly Token[], at: number): Count[] {
  const counts: Count[] = [];
  for (let back = at - 2; back >= Math.max(0, at - FURTHEST); back--) {
    const token = tokens[back];
    if (token?.kind === 'break' || /^[.!?]$/.test(token?.text ?? '')) break;
    const count = countAt(tokens, back);
    if (count) counts.push(count);
  }
  return counts;
}
