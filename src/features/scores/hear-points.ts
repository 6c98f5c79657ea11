import type { Points } from '#app/scores/record-score.ts';
import type { Turn } from '#app/turn/turn.ts';
import { openDialogueOf } from '#app/words/open-dialogue.ts';
import { readingsOf } from '#app/words/readings-of.ts';
import type { Reading } from '#understanding/index.ts';
import type { ReadScore } from '#understanding/numbers/read-points.ts';

/** What words are where points are awaited: points, words about something else, neither, or none at all. */
export type HeardPoints =
  | { readonly kind: 'points'; readonly given: Points }
  | { readonly kind: 'unrelated'; readonly words: string }
  | { readonly kind: 'unread' | 'nothing' };

/** Of these a reading is no report. */
const IDLE: ReadonlySet<Reading['intent']> = new Set(['other', 'score', 'question', 'acknowledge']);

/**
 * Tells points from a report: who is asked for points may just as well tell how another criterion stands, and its code
 * looks like points (`1.5 xong 80%`). What was typed after the command is meant for it. A reply to a letter that is no
 * points answers the letter.
 */
export async function hearPoints(
  turn: Turn,
  { given, said }: Omit<ReadScore, 'reference'>,
): Promise<HeardPoints> {
  if (said === '') return { kind: 'nothing' };
  if (given?.follows === 'reason') return { kind: 'points', given };
  const isReply = turn.origin.repliedTo?.expects != null;
  const isAwaited = isReply || (await openDialogueOf(turn))?.word.startsWith('tucham');
  if (!isAwaited) return given ? { kind: 'points', given } : { kind: 'unread' };
  const readings = await readingsOf(turn, said);
  if (given?.follows === 'words')
    return readings.some(reportsOnOne) ? { kind: 'unrelated', words: said } : { kind: 'points', given };
  if (isReply || readings.some((each) => isReport(each) || namesOne(each)))
    return { kind: 'unrelated', words: said };
  // "0,5 báo cáo chậm": no report and no code, so points and why.
  return given && given.reason.split(/\s+/).length > 1 ? { kind: 'points', given } : { kind: 'unread' };
}

function isReport({ intent }: Reading): boolean {
  return !IDLE.has(intent);
}

function namesOne({ criterion, problem }: Reading): boolean {
  return criterion !== null || problem === 'has-parts';
}

/** Whether a reading is a report that names its criterion. */
export function reportsOnOne(reading: Reading): boolean {
  return isReport(reading) && namesOne(reading);
}
