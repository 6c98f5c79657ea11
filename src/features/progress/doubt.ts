import type { Turn } from '#app/turn/turn.ts';
import { hearingOf } from '#app/words/hearing.ts';
import { planInForce } from '#app/work/find-work.ts';
import { SPEAKS_FOR, understand } from '#understanding/index.ts';

/**
 * What an entry keeps of words that were asked about before it was said how they were meant: the words, and which of them
 * spoke for something else than the rules had read. Null where nothing did.
 */
export async function doubtKept(turn: Turn, words: string, code: string): Promise<object | null> {
  const head = words === '' ? null : await planInForce(turn);
  if (!head?.ok) return null;
  const readings = understand(words, await hearingOf(turn, head.value, [code]));
  const why = readings.find(({ criterion }) => criterion === code)?.why ?? [];
  const doubt = why
    .filter(({ means }) => means.startsWith(SPEAKS_FOR))
    .map((clue) => ({ words: clue.words, leans: clue.means.slice(SPEAKS_FOR.length) }));
  return doubt.length > 0 ? { words, doubt } : null;
}
