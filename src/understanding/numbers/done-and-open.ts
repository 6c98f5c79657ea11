import type { Token } from '../text/tokens.ts';
import { wordsBetween } from '../text/words-between.ts';
import { type Count, countAt, isCountable, isOrdinal, isReachedBefore, leadOfRest } from './count.ts';
import type { NumberMark } from './number-mark.ts';

/** So near the first of two counts stands that are told in one breath. */
const NEAR = 8;

/** It is told as done behind what is counted: "3 thôn xong", "3 bài đã nộp rồi". */
const ENDED =
  /^(?:(?!(?:con|chua|thi|ma|dang|thieu|cho|doi|vuong) )[a-z-]+ ){0,3}?(?:da [a-z-]+(?: len)?|xong|roi|du(?= (?:roi|,|;|con)|$))(?: (?:xong|roi|het|thoi|a|nhe|nha))*(?= |$)/;

/** What leads to the count of what is open. */
const TURN = /(?:^| )(?:(?:thi|ma|con|van|lai|nhung|chua|,|;|thieu|sot|hut|dung|moi|no) ?)*$/;

/** What is open: "… chưa", "… thôn vẫn chưa nộp", "… nữa". */
const OPEN =
  /^(?:(?!(?:xong|roi|da|du) )[a-z-]+ ){0,2}?(?:(?:van|con|thi|cung) )*(?:chua(?! (?:dung|dat|tot|hop|chuan|day|du|ro|biet|phat|vuong)\b)|nua\b|con lai\b)/;

/** What stands for the thing that was counted before. */
const TAKEN_UP = /^(?:cai|chua|nua|roi|thoi|con|van|a|nhe|nha|em|anh|chi|thi|dang|cho|la|moi|lai|do|day)$/;

/** Nothing of its own stands before a count that opens what is said: "5 thôn còn 2", "tổng 5, còn 2". */
const OPENING = /^(?:co|tong|so|cong|giao|la|a|em|anh|chi|thi|da|bao|cao|dong-chi|ca|:|,)$/;

/**
 * Two counts told in one breath: what is done beside what is open ("3 thôn xong, 2 chưa", "xong 3 còn 2"), or all of them
 * beside what is open ("5 thôn còn 2", "5 việc thì 2 chưa xong"). Read at the second.
 */
export function doneAndOpen(tokens: readonly Token[], at: number): Omit<NumberMark, 'from'> | undefined {
  const open = countAt(tokens, at);
  const first = open && countBefore(tokens, at);
  if (!first || isOrdinal(tokens, open) || isOrdinal(tokens, first) || !isOfSame(first, open))
    return undefined;
  const between = wordsBetween(tokens, first.at + 1, at);
  const lead = leadOfRest(tokens, at) !== undefined || tokens[at - 1]?.text === 'chua';
  if (!lead && !OPEN.test(wordsBetween(tokens, at + 1, at + 6))) return undefined;
  const ended = ENDED.exec(between)?.[0];
  const isDone = ended !== undefined && TURN.test(between.slice(ended.length));
  const isPlain = /^(?:[a-z-]+ ){0,3}?(?:(?:con|thi|ma|,|;|chua|van|lai|thieu|sot|hut|dung|moi) ?)*$/.test(
    `${between} `.trimStart(),
  );
  if (!isDone && !isPlain) return undefined;
  if (isDone || isReachedBefore(tokens, first) || isDoneBefore(tokens, first))
    return shareOf(at, first.value, first.value + open.value);
  if (!isOpening(tokens, first) || !isCountable(first)) return undefined;
  if (open.value < first.value) return shareOf(at, first.value - open.value, first.value);
  // "6 bài, còn 6": no more can be left than there are; what was counted first is done.
  const isSame = open.value === first.value && !OPEN.test(wordsBetween(tokens, at + 1, at + 6));
  return isSame || (open.value > first.value && isOfRest(tokens, at))
    ? { ...shareOf(at, first.value, first.value + open.value), told: !isSame }
    : undefined;
}

function shareOf(at: number, part: number, whole: number): Omit<NumberMark, 'from'> {
  return { to: at + 1, kind: 'fraction', value: Math.round((100 * part) / whole), told: true };
}

/** "làm 3 việc". */
function isDoneBefore(tokens: readonly Token[], { at }: Count): boolean {
  return (
    /^(?:lam|nhap|dang-tai|soat|chup|ke|gui|lap|ky|soan|chieu|hoa|sua|hop|viet)$/.test(
      tokens[at - 1]?.text ?? '',
    ) && ![tokens[at - 2]?.text, tokens[at - 3]?.text].includes('dang')
  );
}

function isOpening(tokens: readonly Token[], { at }: Count): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined || before.kind === 'break' || before.kind === 'number' || OPENING.test(before.text)
  );
}

/** The number just before, where it is a count and no further number stands beside it. */
function countBefore(tokens: readonly Token[], at: number): Count | undefined {
  for (let back = at - 1; back >= Math.max(0, at - NEAR); back--) {
    const token = tokens[back];
    if (token?.kind === 'break' || token?.kind === 'masked' || /^[.!?:/]$/.test(token?.text ?? ''))
      return undefined;
    if (token?.kind !== 'number') continue;
    // "14 trên 20 văn bản, còn 6": it is the whole of what was told.
    const isRow = /^(?:\d+|tren|trong|tong|phan)$/.test(tokens[back - 1]?.text ?? '');
    return isRow ? undefined : countAt(tokens, back);
  }
  return undefined;
}

/** "còn 8" is what is left, "chưa 8" is not. */
function isOfRest(tokens: readonly Token[], at: number): boolean {
  return leadOfRest(tokens, at) !== undefined;
}

/** Both are of one thing, or one of them leaves it out. */
function isOfSame(first: Count, open: Count): boolean {
  const isLeftOut = open.thing === undefined || TAKEN_UP.test(open.thing);
  if (first.thing === open.thing) return true;
  const firstLeavesOut =
    first.thing === undefined ||
    TAKEN_UP.test(first.thing) ||
    /^(?:xong|roi|thieu|sot|hut)$/.test(first.thing);
  if (firstLeavesOut) return isLeftOut || isCountable(open);
  return isLeftOut && (isCountable(first) || first.thing === 'xom');
}
