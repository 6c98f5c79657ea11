import type { Token } from '../text/tokens.ts';
import { FRACTION_AFTER } from '../words/around-numbers.ts';

/** So many tokens may stand between two counts of one thing. */
export const FURTHEST = 16;

/** What is done to what is counted, before its number. */
const REACHED =
  /^(?:duoc|xong|roi|da|moi|thanh|nop|loi|quyet|lai|ve|quet|viet|scan|in|phat|treo|dan|trinh|ra|cu|di|thu|lay|gom|duyet|kiem|tra)$/;

/** Days and hours are no part of the work. */
const TIMES = /^(?:ngay|hom|bua|tuan|thang|quy|nam|gio|h|phut|so|tuoi|%|\/)$/;

/** What a number counts; undefined where it counts nothing that is known to be counted. */
export interface Count {
  readonly at: number;
  readonly value: number;
  readonly thing: string | undefined;
}

/** The count at a number; undefined where it is a time, a share or no whole number. */
export function countAt(tokens: readonly Token[], at: number): Count | undefined {
  const text = tokens[at]?.text ?? '';
  const next = tokens[at + 1]?.text ?? '';
  if (tokens[at]?.kind !== 'number' || !/^0?[1-9]\d{0,3}$/.test(text) || TIMES.test(next)) return undefined;
  return { at, value: Number(text), thing: tokens[at + 1]?.kind === 'word' ? next : undefined };
}

/** "còn 2", "còn lại đúng 2 cái". */
export function isLeft(tokens: readonly Token[], { at }: Count): boolean {
  return leadOfRest(tokens, at) !== undefined;
}

/** Where "còn", "thiếu" or "sót" stands before a number that is left; undefined where none does ("tối thiểu 3" is the least). */
export function leadOfRest(tokens: readonly Token[], at: number): number | undefined {
  let back = at - 1;
  while (
    back > at - 4 &&
    /^(?:lai|dung|khoang|chung|tam|do|dau|moi|mot|co|no)$/.test(tokens[back]?.text ?? '')
  )
    back--;
  const isLead = /^(?:con|thieu|sot|hut)$/.test(tokens[back]?.text ?? '') && tokens[back - 1]?.text !== 'toi';
  return isLead ? back : undefined;
}

/** "giao 12 việc", "có 6 xóm": how many there are to be. */
export function isGiven(tokens: readonly Token[], { at }: Count): boolean {
  return [1, 2, 3, 4].some(
    (step) =>
      /^(?:giao|co|tong|nhan|phai|hoach|tieu)$/.test(tokens[at - step]?.text ?? '') &&
      tokens[at - step - 1]?.text !== 'da',
  );
}

/** A word of what has been done stands just before the number, or "rồi" after what is counted. */
export function isReached(tokens: readonly Token[], count: Count): boolean {
  const near = tokens.slice(count.at + 1, count.at + 5);
  const open = near.findIndex(({ text }) => text === 'chua');
  const after = near
    .slice(1, open < 0 ? near.length : open)
    .some(({ kind, text }) => kind === 'word' && /^(?:roi|xong|da)$/.test(text));
  return after || isReachedBefore(tokens, count);
}

/** "kiểm tra được 3 phòng": a word of what has been done stands just before the number. */
export function isReachedBefore(tokens: readonly Token[], { at }: Count): boolean {
  return [1, 2, 3].some(
    (step) =>
      REACHED.test(tokens[at - step]?.text ?? '') &&
      !isGoingOn(tokens, at - step) &&
      tokens.slice(at - step, at).every(({ kind }) => kind === 'word'),
  );
}

/** "đang kiểm tra 3 thôn": what is being done has not been. */
function isGoingOn(tokens: readonly Token[], at: number): boolean {
  const isVerb = !/^(?:duoc|xong|roi|da|moi|thanh)$/.test(tokens[at]?.text ?? '');
  const before = [tokens[at - 1]?.text, tokens[at - 2]?.text];
  return isVerb && before.includes('dang') && !before.includes('da');
}

/** "thôn 5", "đợt 2": the fifth and the second. */
export function isOrdinal(tokens: readonly Token[], { at }: Count): boolean {
  return /^(?:thon|ap|xom|ban|khu|dot|dieu|muc|buon|lang|to|phuong|thu|ky|phan|tap)$/.test(
    tokens[at - 1]?.text ?? '',
  );
}

/** Whether it is known that such things are counted. */
export function isCountable({ thing }: Count): boolean {
  return thing !== undefined && FRACTION_AFTER.has(thing);
}

/** "30 buổi từ đầu năm", "120 hồ sơ rồi": so many have been done, up to now. */
export function isSum(tokens: readonly Token[], at: number): boolean {
  const after = tokens
    .slice(at + 1, at + 7)
    .map(({ kind, text }) => (kind === 'word' ? text : '|'))
    .join(' ');
  return /^[^|]*\b(?:roi|xong|da|tu dau|(?:den|toi|tinh) (?:nay|gio)|luy ke)\b/.test(after);
}
