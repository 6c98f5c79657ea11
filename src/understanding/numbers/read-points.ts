import { readReference } from '#domain/plan/reference.ts';

/** Not the beginning of a code: `3.2.2 xong` is no 3,2 points. */
const POINTS = /^(=?)(\d+(?:[.,]\d+)?)(?![.,]?\d)\s*(điểm|diem|đ|d)?(?=[\s,;:.!()–—-]|$)([\s\S]*)$/iu;

/** Nothing but courtesy follows. */
const BARE = /^[\s,.!]*(?:(?:thôi|nhé|nha|ạ|em|đồng chí|đ\/c)[\s,.!]*)*$/iu;

/** A reason stands after "Lý do:": it does not begin with "because" once more. */
const BECAUSE = /^[\s,;:.(–—-]*(?:(?:bởi|tại)? ?(?:vì|vi)|bởi|tại|do|lý do|lí do|ly do)(?:\s*:\s*|\s+)/iu;

/** What may set a reason off. A colon does not: `1.5: xong` speaks of a criterion. */
const SET_OFF = /^\s*(?:[,;(–—-]|\.\s)/u;

/**
 * Points as they were read. `follows`: what stands after them, `reason` where nothing does or they are explained, `words`
 * that are set off from them, or `more` words, which may make of the points the code of a criterion.
 */
export interface PointsRead {
  readonly points: number;
  readonly reason: string;
  readonly exact: boolean;
  readonly follows: 'reason' | 'words' | 'more';
}

/**
 * `1,5 vì báo cáo chậm` → points and the reason; null where no number leads. `=1,37`: confirmed as it is.
 */
export function readPoints(words: string): PointsRead | null {
  const [, exact, number, unit, rest = ''] = POINTS.exec(words.normalize('NFC').trim()) ?? [];
  if (number === undefined) return null;
  const given = { points: Number(number.replace(',', '.')), exact: exact === '=' };
  if (BARE.test(rest)) return { ...given, reason: '', follows: 'reason' };
  if (BECAUSE.test(rest)) return { ...given, reason: reasonIn(rest), follows: 'reason' };
  const follows = unit || SET_OFF.test(rest) ? 'words' : 'more';
  return { ...given, reason: reasonIn(rest), follows };
}

function reasonIn(rest: string): string {
  const said = rest
    .replace(BECAUSE, '')
    .replace(/^[\s,;:.(–—-]+/u, '')
    .trim();
  return said.endsWith(')') && !said.includes('(') ? said.slice(0, -1).trim() : said;
}

/** Whether words answer the question for points: they begin with a number, or speak of points. */
export function speaksOfPoints(words: string): boolean {
  return readPoints(words) !== null || /(?<!\p{L})(?:điểm|diem)(?!\p{L})/iu.test(words);
}

/** A criterion and its points, as far as they were said. */
export interface ReadScore {
  readonly reference: string | null;
  readonly given: PointsRead | null;
  /** Everything that was said where points were expected; empty where nothing was. */
  readonly said: string;
}

/** `3.2.1 1,5 vì …` → the criterion and the points; either may be missing. */
export function readScore(words: string): ReadScore {
  const [, first = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(words.trim()) ?? [];
  if (!readReference(first)) return { reference: null, given: null, said: words.trim() };
  return { reference: first, given: readPoints(rest), said: rest };
}

/** Points and nothing else: "85", "85,5 điểm", "85 points". */
const ALONE = /^(\d{1,4}(?:[.,]\d{1,4})?)\s*(?:điểm|diem|đ|points?)?$/iu;

/** The number of words that are nothing but points; null for any other words. */
export function pointsAlone(words: string): number | null {
  const [, number] = ALONE.exec(words.normalize('NFC').trim()) ?? [];
  return number === undefined ? null : Number(number.replace(',', '.'));
}
