import { fold } from '#domain/text/fold.ts';

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const DATES = /\bngay \d{1,2} thang \d{1,2}(?: nam \d{4})?|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/g;
const YEAR = String.raw`(?: ?(?:nam |/|-|\.)? ?(20\d\d))?`;
const after = (words: string) => new RegExp(`(?<![a-z0-9])${words}${YEAR}(?![a-z0-9])`);

const PERIODS: readonly (readonly [RegExp, (which: string) => string])[] = [
  [after('quy (iv|i{1,3}|[1-4])'), (quarter) => `-Q${ROMAN[quarter] ?? quarter}`],
  [after('(?:6|sau) thang (dau|cuoi)(?: nam)?'), (half) => (half === 'dau' ? '-H1' : '-H2')],
  [after('(9|chin) ?(?:thang|t)(?: dau nam)?'), () => '-9M'],
  [after('(6|sau) ?(?:thang|t)'), () => '-H1'],
  [after('(?:thang|t) ?(1[0-2]|0?[1-9])'), (month) => `-${month.padStart(2, '0')}`],
];

/**
 * The time a text says a document is about: `2026-06` of "tháng 6 năm 2026", `2026-Q2` of "quý II". Dates are no such
 * times. Null where none is named, or no year: `year` is the one meant where the text has none.
 */
export function periodNamed(text: string, year: number | null): string | null {
  const words = fold(text).replace(DATES, ' ').replaceAll('_', ' ');
  for (const [pattern, keyOf] of PERIODS) {
    const [, which, said] = pattern.exec(words) ?? [];
    const of = said ?? year;
    if (which && of) return `${of}${keyOf(which)}`;
  }
  const [, whole] = /\bnam (20\d\d)\b/.exec(words) ?? [];
  return whole ?? null;
}

const PERIOD_WORD = /^(.+?) (?:(?:hằng|hàng|từng|mỗi) )?(?:tháng|quý|tuần)( \(.*\))?$/iu;

/** What stands around the word for a period in a document's name: of "Báo cáo quý (bản ký số)" the first and last words. */
export function aroundPeriodWord(text: string): { readonly text: string; readonly tail: string } | null {
  const [, name, tail = ''] = PERIOD_WORD.exec(text) ?? [];
  return name === undefined ? null : { text: name, tail };
}
