import type { Day } from '#domain/time/day.ts';
import type { Token } from '../text/tokens.ts';
import { type DateMark, type Found, type Reader, word } from './date-mark.ts';
import { dotted, inDigits } from './days-in-digits.ts';
import { inWords, nearToday } from './days-in-words.ts';
import { stretch } from './stretches.ts';
import { ago, later } from './time-from-now.ts';
import { weekday } from './weekdays.ts';

/** Every date in the message, left to right. */
export function findDates(
  tokens: readonly Token[],
  today: Day,
  isCode: (text: string) => boolean,
): DateMark[] {
  const marks: DateMark[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found =
      firstFound(tokens, at, today) ?? (isCode(word(tokens, at)) ? undefined : dotted(tokens, at, today));
    if (found) marks.push({ from: at, ...found });
    at = found ? found.to : at + 1;
  }
  return marks;
}

function firstFound(tokens: readonly Token[], at: number, today: Day): Found | undefined {
  for (const read of READERS) {
    const found = read(tokens, at, today);
    if (found) return found;
  }
  return undefined;
}

const READERS: readonly Reader[] = [nearToday, ago, later, inWords, inDigits, weekday, stretch];
