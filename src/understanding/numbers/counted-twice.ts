import type { Token } from '../text/tokens.ts';
import { wordsBetween } from '../text/words-between.ts';
import { type Count, countAt, FURTHEST, isCountable, isGiven, isLeft, isReached, isSum } from './count.ts';
import { exactShare, FILES, type NumberMark, shareOfWhole } from './number-mark.ts';

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
  const files = FILES.test(first.thing ?? '');
  return {
    to: at + 1,
    kind: 'fraction',
    value: shareOfWhole(share, 1),
    told: false,
    files,
    exact: exactShare(share, 1),
  };
}

/** The nearest count before of the same thing, in the same sentence; what is left may leave its thing out. */
function countBefore(tokens: readonly Token[], later: Count): Count | undefined {
  const leavesOut = isLeft(tokens, later) && !isCountable(later);
  for (let at = later.at - 2; at >= Math.max(0, later.at - FURTHEST); at--) {
    const token = tokens[at];
    if (token?.kind === 'break' || /^[.;!?]$/.test(token?.text ?? '')) return undefined;
    const count = countAt(tokens, at);
    if (!count?.thing || !(isCountable(count) || count.thing === later.thing)) continue;
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

/** "2 lần trong 4 lần", "cử 6 đồng chí, theo kế hoạch là 8 đồng chí". */
function isWhole(tokens: readonly Token[], first: Count, later: Count): boolean {
  const between = wordsBetween(tokens, first.at + 2, later.at);
  if (/(?:^| )tong(?: so| cong)?$/.test(between) && isSum(tokens, later.at)) return false;
  return /(?:^| )(?:trong|tren|tong so|tong|ke hoach la|ke hoach|chi tieu la|chi tieu|tat ca|yeu cau)$/.test(
    between,
  );
}
