import type { Reading } from '#understanding/index.ts';
import { yesOrNo } from '#understanding/yes-or-no.ts';
import type { Handled } from './handled.ts';
import type { WordsOutcome } from './read-words.ts';

/** Words of a "yes" with all its courtesies. */
const MOST_OF_A_YES = 4;
const TALK: ReadonlySet<Reading['intent']> = new Set(['question', 'acknowledge']);

/** "Vâng", "rõ rồi ạ": said to a directive it is what the button says, and told as that. */
export function isMereYes({ text, handled }: WordsOutcome): boolean {
  const isShort = text.trim().split(/\s+/).length <= MOST_OF_A_YES;
  return isShort && handled.every((each) => each.kind === 'acknowledged' || isYes(readingOf(each)));
}

/** Whether nothing was written down, and no criterion was named; a mere yes says something. */
export function saysNothing({ text, handled, amended }: WordsOutcome): boolean {
  const isTalk = handled.every((each) => {
    const reading = readingOf(each);
    const isPlainYes = isYes(reading) && yesOrNo(text) === 'yes';
    return reading !== null && reading.criterion === null && !isPlainYes;
  });
  return !amended && isTalk;
}

/** Whether nothing came of the words: nothing was written down, acknowledged or refused. */
export function isNoReport({ handled, amended }: WordsOutcome): boolean {
  return !amended && handled.every((each) => readingOf(each) !== null);
}

/** The one criterion that was spoken of, where nothing was asked about it or written down; null where there is none. */
export function onlySpokenOf({ handled, amended }: WordsOutcome): string | null {
  const codes = handled.map((each) => {
    const reading = readingOf(each);
    return reading && !TALK.has(reading.intent) ? reading.criterion : null;
  });
  return !amended && new Set(codes).size === 1 ? (codes[0] ?? null) : null;
}

/** How a statement was read of which nothing was written down. */
function readingOf(each: Handled): Reading | null {
  return each.kind === 'heard' || each.kind === 'unsure' ? each.reading : null;
}

function isYes(reading: Reading | null): boolean {
  return reading?.intent === 'acknowledge';
}
