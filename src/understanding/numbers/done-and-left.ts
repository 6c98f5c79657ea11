import type { Token } from '../text/tokens.ts';
import { POLITE } from '../words/nouns.ts';
import {
  type Count,
  countAt,
  FURTHEST,
  isCountable,
  isGiven,
  isOrdinal,
  isReached,
  leadOfRest,
} from './count.ts';
import type { NumberMark } from './number-mark.ts';

/**
 * What is done and what is left, which together are the whole: "phát 2 buổi rồi, thiếu 2 buổi nữa", "đi được 4 bộ phận, còn
 * 3", "Xong 3 phòng. Hai phòng nữa thứ năm đi". Read at the number of what is left. More may be left than is told of.
 */
export function doneAndLeft(tokens: readonly Token[], at: number): Omit<NumberMark, 'from'> | undefined {
  const left = countAt(tokens, at);
  const lead = left && (leadOfRest(tokens, at) ?? (isStillToCome(tokens, left) ? at : undefined));
  if (!left || lead === undefined) return undefined;
  const done = countBefore(tokens, left, lead);
  if (!done) return undefined;
  const isTold = /^(?:roi|xong)$/.test(tokens[lastWordBefore(tokens, lead, true)]?.text ?? '');
  const isOfAll = isGiven(tokens, done) && !(isTold && tokens[done.at - 1]?.text === 'co');
  if (isOfAll || (!isReached(tokens, done) && !isTold)) return undefined;
  const value = Math.round((100 * done.value) / (done.value + left.value));
  return { to: at + 1, kind: 'counts', value, told: false };
}

/** "2 bộ phận nữa", "hai bộ phận còn lại". */
function isStillToCome(tokens: readonly Token[], count: Count): boolean {
  const after = tokens
    .slice(count.at + 2, count.at + 5)
    .map(({ kind, text }) => (kind === 'word' ? text : '|'))
    .join(' ');
  return isCountable(count) && /^(?:[a-z-]+ )?(?:nua|con lai)\b/.test(after);
}

/** Signs, the end of a sentence and courtesy may stand before what is left. */
function lastWordBefore(tokens: readonly Token[], at: number, isCourteous = false): number {
  let back = at - 1;
  const isPassed = (token: Token | undefined): boolean =>
    token?.kind === 'sign' ||
    token?.kind === 'break' ||
    (isCourteous &&
      token?.kind === 'word' &&
      (POLITE.has(token.text) || /^(?:ad|bot|chau)$/.test(token.text)));
  while (isPassed(tokens[back])) back--;
  return back;
}

/** The nearest count of the same thing before what is left, which may open a sentence of its own. */
function countBefore(tokens: readonly Token[], left: Count, lead: number): Count | undefined {
  for (let back = lastWordBefore(tokens, lead); back >= Math.max(0, left.at - FURTHEST); back--) {
    const token = tokens[back];
    if (token?.kind === 'break' || /^(?:[.;!?]|\d+(?:\.\d+)+)$/.test(token?.text ?? '')) return undefined;
    const count = countAt(tokens, back);
    if (count && isRound(tokens, count, left)) return count;
    if (count && !isOrdinal(tokens, count))
      return isOfOne(count, left) || isOfSort(tokens, count, left) ? count : undefined;
  }
  return undefined;
}

/** Both count one thing, or one of them leaves out which ("đi 4 bộ phận, còn 4"; "2 văn bản, còn một cái"). */
function isOfOne(done: Count, left: Count): boolean {
  if (done.thing === left.thing) return done.thing !== undefined;
  return leavesOut(left) ? isCountable(done) : leavesOut(done) && isCountable(left);
}

/** "kiểm tra đợt 1 rồi, còn 2 đợt nữa": the first of three. */
function isRound(tokens: readonly Token[], { at }: Count, { thing }: Count): boolean {
  const name = tokens[at - 1]?.text ?? '';
  return name === thing && /^(?:dot|buoi|ky|vong)$/.test(name);
}

/** "2 đơn vị, còn 1 thôn nữa": of what is counted only "nữa" tells that it is the same. */
function isOfSort(tokens: readonly Token[], done: Count, left: Count): boolean {
  const isMore = tokens.slice(left.at + 2, left.at + 4).some(({ text }) => text === 'nua');
  return isMore && isPlace(done) && isPlace(left);
}

function isPlace({ thing }: Count): boolean {
  return /^(?:don|bo|bp|phong|thon|ap|xom|buon|lang|khu|to|truong|co)$/.test(thing ?? '');
}

/** No word follows that says of what: "còn 500 triệu", "còn 2 máy hỏng" are other things. */
function leavesOut({ thing }: Count): boolean {
  return thing === undefined || /^(?:cai|roi|nua|chua|dang|cho|thoi)$/.test(thing);
}
