import type { Turn } from '#app/turn/turn.ts';
import { saidForAnother } from '#app/wish/said-for-another.ts';
import type { Beside } from '#app/words/beside.ts';
import { done, type Result } from '#domain/result.ts';
import { readShortCode } from '#domain/text/short-code.ts';
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
  const ofAnother = await readForAnother(turn, words);
  if (ofAnother) return ofAnother;
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

/** What a coordinator says for somebody who is named, "nhập thay anh Minh 4.3 xong": of that part. Null for all else. */
async function readForAnother(turn: Turn, words: string): Promise<Result<WordsOutcome> | null> {
  const named = await saidForAnother(turn, words);
  if (!named?.ok) return named;
  const [, word = '', ...text] = named.value.kind === 'line' ? named.value.line.split(' ') : [];
  const part = readShortCode(word);
  const at = part && (await turn.store.work.occurrence(part.occurrenceId));
  const code = at && (await turn.store.plans.codeOf(at.criterionId));
  if (!part || !code) return null;
  const { dutyId } = part;
  return readWords(turn, text.join(' '), {
    about: [code],
    period: at.period,
    only: code,
    dutyId,
    beside: true,
  });
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
