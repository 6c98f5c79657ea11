import { fold } from '#domain/text/fold.ts';
import { SPEAKS_FOR } from './opinion/doubt.ts';
import type { Reading } from './reading.ts';

/** What words may be about without reporting anything. */
const NAMING: ReadonlySet<string> = new Set(['criterion-name', 'criterion', 'replied-to', 'period']);

/** "3 ảnh", "12/3", "năm 2026": numbers that are no figures. */
const NO_FIGURES =
  /\b\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b|\b(?:ngay|nam|so)\s*\d+|\b\d+\s*(?:anh|tam|tep|file|trang|ban|hinh|to|cai)\b/g;

/** Whether words name what they are about and tell nothing of it: no figures, no word of how it stands. */
export function namesOnly(words: string, readings: readonly Reading[]): boolean {
  const clues = readings.flatMap(({ why }) => why);
  if (!clues.every(({ means }) => NAMING.has(means) || means.startsWith(SPEAKS_FOR))) return false;
  const left = clues
    .filter(({ means }) => NAMING.has(means))
    .reduce((text, clue) => text.replace(clue.words, ' '), words);
  return !/\d/.test(fold(left).replace(NO_FIGURES, ' '));
}
