import type { Token } from '../text/tokens.ts';
import { type Count, countAt, isCountable, isOrdinal, isReached, isSum } from './count.ts';
import { exactShare, FILES, type NumberMark, shareOfWhole } from './number-mark.ts';

/** So many tokens may stand between the part and its whole. */
const FURTHEST = 14;

/** "cả năm chỉ 4 đợt", "chỉ tiêu 6 tháng có 5 bài", "kế hoạch là 12": how many there are to be. */
const WHOLE =
  /(?:^| )(?:ke hoach|chi tieu|kpi|khoan|dinh muc|giao|ca nam|het nam|nam nay|tong so|tong cong|tong|tat ca|yeu cau|chi tieu giao)(?: (?:ca|nam|quy|thang|nay|xa|huyen|tinh|giao|duoc|chi|co|la|phai|du|toi thieu|#))*$/;

/** What is done, and after it how many there are to be: "kiểm tra 3 đợt rồi. Hết năm chỉ 4 đợt". Read at the whole. */
export function wholeTold(tokens: readonly Token[], at: number): Omit<NumberMark, 'from'> | undefined {
  const whole = countAt(tokens, at);
  if (!whole || !(isCountable(whole) || leavesOut(tokens, whole))) return undefined;
  const before = tokens
    .slice(Math.max(0, at - 8), at)
    .map(({ kind, text }) => (kind === 'word' ? text : kind === 'number' ? '#' : '|'))
    .join(' ');
  if (!WHOLE.test(before) || isSoFar(tokens, at, before)) return undefined;
  const part = partBefore(tokens, whole);
  const isPlan = PLAN.test(before);
  if (!isCountable(whole) && !isPlan) return undefined;
  if (!part || part.value >= whole.value) return undefined;
  const value = shareOfWhole(part.value, whole.value);
  return { to: at + 1, kind: isPlan ? 'fraction' : 'counts', value, told: isPlan };
}

/** The nearest count of the same thing that has been reached. */
function partBefore(tokens: readonly Token[], whole: Count): Count | undefined {
  for (let back = whole.at - 2; back >= Math.max(0, whole.at - FURTHEST); back--) {
    const count = countAt(tokens, back);
    if (!count || isOrdinal(tokens, count)) continue;
    if (isCountable(whole) ? count.thing !== whole.thing : !isCountable(count)) continue;
    const isLeft = /^(?:con|thieu)$/.test(tokens[back - 1]?.text ?? '');
    return !isLeft && isReached(tokens, count) ? count : undefined;
  }
  return undefined;
}

/** What was to be is told as such, and is no sum of what has been. */
const PLAN =
  /\b(?:ke hoach|chi tieu|kpi|khoan|dinh muc|yeu cau|giao|phai|ca nam|het nam|(?:nam nay|tong|tong so|tong cong|tat ca)(?: ca nam)? (?:chi|co|la|duoc giao))\b/;

/** "tổng cộng 30 buổi từ đầu năm", "tổng 120 hồ sơ rồi", "năm nay 40 buổi": so many have been done so far. */
function isSoFar(tokens: readonly Token[], at: number, before: string): boolean {
  return (
    (isSum(tokens, at) && !/\b(?:ke hoach|chi tieu|giao|yeu cau)\b/.test(before)) || /\bnam nay$/.test(before)
  );
}

/** "2 thôn/9 thôn", "215 hồ sơ / 480", "9 bài / chỉ tiêu 12 bài": the thing beside the part, or beside both. */
export function thingsOfThings(tokens: readonly Token[], at: number): Omit<NumberMark, 'from'> | undefined {
  const slash = [2, 3, 4].map((step) => at + step).find((place) => tokens[place]?.text === '/');
  if (slash === undefined || tokens.slice(at + 1, slash).some(({ kind }) => kind !== 'word'))
    return undefined;
  let end = slash + 1;
  while (/^(?:chi|tieu|tong|so|ke|hoach|giao|la)$/.test(tokens[end]?.text ?? '')) end++;
  const [part, whole] = [countAt(tokens, at), countAt(tokens, end)];
  if (!part?.thing || !whole || part.value > whole.value || whole.value < 2) return undefined;
  const isOfSame = part.thing === whole.thing || (isCountable(part) && leavesOut(tokens, whole));
  if (!isOfSame) return undefined;
  const value = shareOfWhole(part.value, whole.value);
  return {
    to: end + 1,
    kind: 'fraction',
    value,
    told: true,
    files: FILES.test(part.thing),
    exact: exactShare(part.value, whole.value),
  };
}

/** Nothing that is counted stands behind the number. */
function leavesOut(tokens: readonly Token[], { at, thing }: Count): boolean {
  const next = tokens[at + 1];
  return thing === undefined ? next?.kind !== 'number' : /^(?:roi|a|nhe|nha|chi|anh|em|thoi)$/.test(thing);
}
