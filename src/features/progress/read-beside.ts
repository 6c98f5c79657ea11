import type { Turn } from '#app/turn/turn.ts';
import type { Beside } from '#app/words/beside.ts';
import { readReference } from '#domain/plan/reference.ts';
import { done, type Result } from '#domain/result.ts';
import type { Handled } from './handled.ts';
import { readAgain } from './read-chosen.ts';
import { readWords, type WordsOutcome } from './read-words.ts';
import type { Subject } from './subject.ts';

/**
 * Reads the words under a file as a report of what it was filed for, or, where it was not taken, of `otherwise`. What only describes the file, and what was said of
 * it already, is passed over.
 */
export async function readBeside(
  turn: Turn,
  { words, about, chosen }: Beside,
  otherwise: Subject,
): Promise<Result<WordsOutcome>> {
  const references = about.flatMap((each) => readReference(each) ?? []);
  const [only] = references;
  const period = references.length === 1 && only ? only.period : null;
  const subject = only ? { about: references.map(({ code }) => code), period } : otherwise;
  const outcome =
    chosen && only
      ? await readAgain(turn, words, only.code, { period, beside: true })
      : await readWords(turn, words, { ...subject, beside: true });
  if (!outcome.ok) return outcome;
  const reports = outcome.value.handled.filter(isReport);
  return done({ ...outcome.value, handled: only ? reports.map(withoutEvidence) : reports });
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
