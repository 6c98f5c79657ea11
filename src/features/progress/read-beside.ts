import type { Turn } from '#app/turn/turn.ts';
import type { Beside } from '#app/words/beside.ts';
import { done, type Result } from '#domain/result.ts';
import type { Handled } from './handled.ts';
import { readAgain } from './read-chosen.ts';
import { readWords, type WordsOutcome } from './read-words.ts';
import { type Subject, subjectIn } from './subject.ts';

/**
 * Reads the words under a file as a report of what it was filed for, or, where it was not taken, of `otherwise`. What only describes the file, and what was said of
 * it already, is passed over.
 */
export async function readBeside(
  turn: Turn,
  { words, about, chosen }: Beside,
  otherwise: Subject,
): Promise<Result<WordsOutcome>> {
  const filed = subjectIn(about);
  const subject = { ...(filed ?? otherwise), beside: true } as const;
  const [only] = filed?.about ?? [];
  const outcome =
    chosen && only !== undefined
      ? await readAgain(turn, words, only, subject)
      : await readWords(turn, words, subject);
  if (!outcome.ok) return outcome;
  const reports = outcome.value.handled.filter(isReport);
  return done({ ...outcome.value, handled: filed ? reports.map(withoutEvidence) : reports });
}

/** What evidence lacks is told of the file. */
function withoutEvidence(handled: Handled): Handled {
  return handled.kind === 'recorded'
    ? { ...handled, recorded: { ...handled.recorded, evidenceMissing: false } }
    : handled;
}

function isReport(handled: Handled): boolean {
  if (handled.kind === 'heard') return handled.reading.intent === 'score' && handled.reading.points !== null;
  if (handled.kind !== 'unsure') return handled.kind !== 'acknowledged';
  const { state, percent, problem } = handled.reading;
  return (state !== null || percent !== null) && problem !== 'not-mine';
}
