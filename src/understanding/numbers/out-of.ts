import type { Token } from '../text/tokens.ts';
import { wordsBetween } from '../text/words-between.ts';
import { FRACTION_AFTER } from '../words/around-numbers.ts';
import { POLITE } from '../words/nouns.ts';
import { leadOfRest } from './count.ts';
import { exactShare, type NumberMark, shareOfWhole } from './number-mark.ts';
import { isMissing, isNoShare } from './of-parts.ts';

/** "hỏng 3 trên 10 máy": of what is broken no share of the work is told. */
const BROKEN = /^(?:hong|hu|chay|sap|loi|mat|vang|nghi)$/;

/** "xong 3 trong 5", "mới 3 trong 5". */
const REACHED = /^(?:duoc|xong|roi|moi|lam|nop|dat)$/;

/** "3 trên 4 bảng", "1500 trên tổng số 2000". */
export function outOf(tokens: readonly Token[], at: number): Omit<NumberMark, 'from'> | undefined {
  const part = wholeNumber(tokens[at]);
  const link = [1, 2, 3, 4, 5, 6]
    .map((step) => at + step)
    .find(
      (place) =>
        (/^(?:tren|trong)$/.test(tokens[place]?.text ?? '') &&
          (place <= at + 3 || tokens[place + 1]?.text === 'tong')) ||
        (place <= at + 2 &&
          /^(?:cua|\/)$/.test(tokens[place]?.text ?? '') &&
          tokens[place + 1]?.kind === 'number'),
    );
  const before = tokens[at - 1]?.text ?? '';
  if (!Number.isInteger(part) || link === undefined || BROKEN.test(before)) return undefined;
  const named = tokens.slice(at + 1, link);
  if (named.some(({ kind, text }) => kind !== 'word' || TIMES.has(text))) return undefined;
  let end = link + 1;
  while (/^(?:tong|so|ca|tat)$/.test(tokens[end]?.text ?? '')) end++;
  const whole = wholeNumber(tokens[end]);
  if (tokens[end]?.kind !== 'number' || !Number.isInteger(whole) || whole < 2 || part > whole)
    return undefined;
  const thing = tokens[end + 1]?.text ?? '';
  const counts = FRACTION_AFTER.has(thing) || named.some(({ text }) => text === thing);
  if (
    named.length > 0 &&
    !counts &&
    !named.some(({ text }) => FRACTION_AFTER.has(text) || text === 'nguoi') &&
    tokens[link]?.text === 'trong'
  )
    return undefined;
  const isThing = tokens[end + 1]?.kind === 'word' && !TIMES.has(thing) && thing !== 'tieu';
  const isEnd = tokens[end + 1]?.kind !== 'word' || POLITE.has(thing) || thing === 'roi';
  const isReached = isEnd && (REACHED.test(before) || leadOfRest(tokens, at) !== undefined);
  if (/^(?:cua|\/)$/.test(tokens[link]?.text ?? '') && !counts && !isReached) return undefined;
  if (tokens[link]?.text === 'trong' && end === link + 1 && !counts && !isThing && !isReached)
    return undefined;
  if (isNoShare(tokens, end)) return { to: end + 1, kind: 'none', value: 0, told: false };
  const isOfRest = leadOfRest(tokens, at) !== undefined || isMissing(tokens, at, end + 1);
  const done = isOfRest ? whole - part : part;
  return {
    to: end + 1,
    kind: 'fraction',
    value: shareOfWhole(done, whole),
    told: true,
    isOfRest,
    exact: exactShare(done, whole),
  };
}

/** "2.400" is two thousand four hundred. */
function wholeNumber(token: Token | undefined): number {
  return Number((token?.text ?? '').replace(/(?<=\d)\.(?=\d{3}(?:\D|$))/g, ''));
}

/** After one of these a number of days or a time is no part of a whole. */
export const TIMES = new Set('ngay hom tuan thang quy nam gio h lan'.split(' '));

/** "còn 3 ấp nữa là hết 10 ấp", "thiếu 10 phiếu nữa đủ 50": all but so many. */
export function leftOf(tokens: readonly Token[], at: number): Omit<NumberMark, 'from'> | undefined {
  const before = tokens[at - 1]?.text ?? '';
  const lead = /^(?:dung|mot|chung|khoang|co|moi|phai)$/.test(before) ? (tokens[at - 2]?.text ?? '') : before;
  if (!/^(?:con|thieu)$/.test(lead) || TIMES.has(tokens[at + 1]?.text ?? '')) return undefined;
  const whole = [3, 4, 5, 6, 7].map((step) => at + step).find((place) => tokens[place]?.kind === 'number');
  if (whole === undefined) return undefined;
  const between = wordsBetween(tokens, at + 1, whole);
  const [part, all] = [Number(tokens[at]?.text), Number(tokens[whole]?.text)];
  const isWhole =
    /^(?!.*\b(?:ngay|tuan|thang)\b)[a-z-]+(?: [a-z-]+)? (?:nua )?(?:la |thi |moi |cho )*(?:het|du|tron|xong|dat)(?: ke hoach| ca| chi tieu)?$/;
  if (!isWhole.test(between) || !(part < all) || !Number.isInteger(all)) return undefined;
  return { to: whole + 1, kind: 'fraction', value: Math.round((100 * (all - part)) / all), told: true };
}
