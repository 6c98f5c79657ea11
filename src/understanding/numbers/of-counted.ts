import type { Token } from '../text/tokens.ts';
import { FRACTION_AFTER } from '../words/around-numbers.ts';
import { exactShare, type NumberMark, shareOfWhole } from './number-mark.ts';
import { TIMES } from './out-of.ts';

/** What is done to a part of what is counted. */
const REACHED = /^(?:han|xong|duoc|thanh|nop|loi|roi|quyet|lai|ve|quet|dang)$/;

/** How far before the part the whole may stand, and how far it is believed. */
const FURTHEST = 13;
const NEAR = 4;

/** "tổng 5 xong 3", "tổng số 5, xong 3". */
function isTotal(tokens: readonly Token[], at: number): boolean {
  return /^tong(?: so| cong| la| co)?$/.test(
    tokens[at - 1]?.text === 'tong' ? 'tong' : `${tokens[at - 2]?.text} ${tokens[at - 1]?.text}`,
  );
}

/** "12 việc xong 9", "giao 6 cái, trả bài được 4": of so many, so many. */
export function ofCounted(tokens: readonly Token[], at: number): Omit<NumberMark, 'from'> | undefined {
  const hasOnly = tokens[at - 1]?.text === 'co' && tokens[at - 2]?.text === 'moi';
  if (!REACHED.test(tokens[at - 1]?.text ?? '') && !hasOnly) return undefined;
  const next = tokens[at + 1];
  if (
    next?.kind === 'number' ||
    /^(?:%|nua)$/.test(next?.text ?? '') ||
    next?.text === '/' ||
    TIMES.has(next?.text ?? '')
  )
    return undefined;
  let counted = at - 2;
  while (counted > at - FURTHEST && tokens[counted]?.kind !== 'number' && tokens[counted]?.kind !== 'break')
    counted--;
  const [part, whole] = [Number(tokens[at]?.text), Number(tokens[counted]?.text)];
  const between = tokens.slice(counted + 1, at);
  const first = between[0]?.text ?? '';
  const isCounted =
    FRACTION_AFTER.has(first) ||
    isTotal(tokens, counted) ||
    (first === ',' && /^(?:giao|phat)$/.test(tokens[counted - 1]?.text ?? ''));
  if (!isCounted || !Number.isInteger(part) || !Number.isInteger(whole)) return undefined;
  if (whole < 2 || whole > 500 || part > whole || !/^\d+$/.test(tokens[at]?.text ?? '')) return undefined;
  if (between.some(({ kind, text }) => kind !== 'word' && text !== ',')) return undefined;
  // "đúng hạn 44 nhiệm vụ, đang làm trong hạn 2": what goes on is no part that has been reached.
  const goesOn = between
    .slice(0, -1)
    .some(({ text }, place) => text === 'dang' && between[place + 1]?.text !== 'duoc');
  if (goesOn) return undefined;
  const told = at - counted <= NEAR && between.every(({ kind }) => kind === 'word');
  const isOnTime = tokens[at - 1]?.text === 'han' && /^(?:dung|truoc|som)$/.test(tokens[at - 2]?.text ?? '');
  if (isOnTime) return { to: at + 1, kind: 'figure', value: exactShare(part, whole), told: false };
  return {
    to: at + 1,
    kind: 'fraction',
    value: shareOfWhole(part, whole),
    told,
    exact: exactShare(part, whole),
  };
}
