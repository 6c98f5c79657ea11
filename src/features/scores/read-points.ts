import { readReference } from '#domain/reference.ts';
import type { Points } from './record-score.ts';

/** Not the beginning of a code: `3.2.2 xong` is no 3,2 points. */
const POINTS =
  /^(=?)(\d+(?:[.,]\d+)?)(?![.,]?\d)(?:\s*(?:điểm|diem|đ|d))?(?=[\s,;:.]|$)[\s,;:.]*([\s\S]*)$/iu;

/** A reason stands after "Lý do:": it does not begin with "because" once more. */
const BECAUSE = /^(?:bởi vì|vì|do|lý do)\s*:?\s+/iu;

/** `1,5 vì báo cáo chậm` → points and the reason; null where no number leads. `=1,37`: confirmed as it is. */
export function readPoints(words: string): Points | null {
  const [, exact, number, reason = ''] = POINTS.exec(words.trim()) ?? [];
  if (number === undefined) return null;
  const why = reason.trim().replace(BECAUSE, '');
  return { points: Number(number.replace(',', '.')), reason: why, exact: exact === '=' };
}

/** Whether words answer the question for points: they begin with a number, or speak of points. */
export function speaksOfPoints(words: string): boolean {
  return readPoints(words) !== null || /(?<!\p{L})(?:điểm|diem)(?!\p{L})/iu.test(words);
}

/** A criterion and its points, as far as they were said. */
export interface ReadScore {
  readonly reference: string | null;
  readonly given: Points | null;
  /** Something was said where points were expected, and it was none. */
  readonly isUnread: boolean;
}

/** `3.2.1 1,5 vì …` → the criterion and the points; either may be missing. */
export function readScore(words: string): ReadScore {
  const [, first = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(words.trim()) ?? [];
  if (!readReference(first)) return { reference: null, given: null, isUnread: first !== '' };
  const given = readPoints(rest);
  return { reference: first, given, isUnread: rest !== '' && given === null };
}
