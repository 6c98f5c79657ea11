import type { Turn } from '#app/turn/turn.ts';
import { findWork } from '#app/work/find-work.ts';
import { takeBack } from '#app/work/take-back.ts';
import { writeReference } from '#domain/plan/reference.ts';
import { done, type Result } from '#domain/result.ts';
import type { Amended } from './amended.ts';
import type { WordsOutcome } from './read-words.ts';
import { recordProgress, type Statement } from './record.ts';

/** What stands instead of an entry: of which time of which criterion, what, and the words that say so. */
interface Stead {
  readonly reference: string;
  readonly statement: Statement;
  readonly text: string;
}

/** Takes an entry back and writes down another in its place. Refused where either cannot be. */
export async function recordInstead(
  turn: Turn,
  { entryId }: Amended,
  { reference, statement, text }: Stead,
): Promise<Result<WordsOutcome>> {
  const undone = await takeBack(turn, entryId);
  if (!undone.ok) return undone;
  const found = await findWork(turn, reference);
  if (!found.ok) return found;
  const recorded = await recordProgress(turn, found.value, statement);
  if (!recorded.ok) return recorded;
  const handled = [{ kind: 'recorded' as const, recorded: recorded.value }];
  return done({ text, handled, amended: true, unchanged: false, corrected: true });
}

/** The time of a criterion that an entry is of. */
export function timeOf({ code, period }: Amended): string {
  return writeReference(code ?? '', period);
}
