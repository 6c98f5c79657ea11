import type { Turn } from '#app/turn/turn.ts';
import { readingsOf } from '#app/words/readings-of.ts';
import type { Result } from '#domain/result.ts';
import type { Amended } from './amended.ts';
import { readWords, type WordsOutcome } from './read-words.ts';
import type { Statement } from './record.ts';
import { recordInstead, timeOf } from './record-instead.ts';

/**
 * Takes back that something is finished, "ơ chưa, còn thiếu biên bản": it goes on as it stood before, with what is said
 * beside; of several criteria it is asked which. Null where nothing was finished.
 */
export async function correctFinish(
  turn: Turn,
  entries: readonly Amended[],
  { words, said }: { readonly words: string; readonly said: string },
): Promise<Result<WordsOutcome> | null> {
  const finished = entries.filter(({ state }) => state === 'done');
  const about = [...new Set(finished.flatMap(({ code }) => code ?? []))];
  if (about.length > 1) return readWords(turn, words, { about, period: null });
  const [entry, ...others] = finished;
  if (!entry || others.length > 0) return null;
  const statement = await unfinished(turn, entry, said);
  return recordInstead(turn, entry, { reference: timeOf(entry), statement, text: said });
}

/** How it stands instead: as the words say for sure, else under way. */
async function unfinished(turn: Turn, { code }: Amended, said: string): Promise<Statement> {
  const [reading, ...others] = said === '' ? [] : await readingsOf(turn, said, code === null ? [] : [code]);
  const isSure = reading?.sure && others.length === 0 && reading.criterion === code;
  const { state, percent = null, note } = isSure ? reading : { state: null, note: said };
  return state === null || state === 'done'
    ? { state: 'in_progress', percent: null, note: said }
    : { state, percent, note };
}
