import { z } from 'zod';
import { periodArgs } from '#domain/plan/reference.ts';
import { shorten } from '#domain/text/text.ts';
import { NOTHING_SAID } from '#domain/work/progress.ts';
import { say } from '../message.ts';
import { type Moment, onDay, type Source } from './moment.ts';

const NOTE_LENGTH = 160;
/** Words shown that led to a reading, and characters of all of them. */
const CLUES = 5;
const CLUES_LENGTH = 120;

/** Clues that tell which criterion is meant, which stands above. */
const ABOUT = new Set(['replied-to', 'only-open', 'criterion']);

const said = z.object({ words: z.string() });
const doubted = z.object({ doubt: z.array(z.object({ words: z.string(), leans: z.string() })) });
const read = z.object({ why: z.array(z.object({ words: z.string(), means: z.string() })) });

/** What was said of it, by whom and for whom, and what stood before. */
export const progress: Source = async (turn, { id }) => {
  const before = new Map<string, { state: string; percent: number }>();
  const rows = await turn.store.timeline.progress(id);
  return rows.map(({ at, by, whose, period, state, percent, note, undoesId, reading, ...part }): Moment => {
    const key = `${part.occurrenceId}:${part.dutyId}`;
    const handedOn = before.get(`${part.occurrenceId}:${part.succeedsId}`);
    const was = before.get(key) ?? handedOn ?? NOTHING_SAID;
    before.set(key, { state, percent });
    const args = { ...onDay(turn, at), ...periodArgs(period), name: by, whose: whose ?? 'none' };
    return {
      at,
      words: said.safeParse(reading).data?.words ?? '',
      line: say('timeline-said', {
        ...args,
        state,
        percent,
        before: was.state,
        beforePercent: was.percent,
        undone: undoesId === null ? 'no' : 'yes',
        note: shorten(note, NOTE_LENGTH) || 'none',
        because: becauseOf(reading),
        ...doubtOf(reading),
      }),
    };
  });
};

/** The words, as written, that led to how a message was read; `none` where a button or a command said it. */
function becauseOf(reading: unknown): string {
  const clues = read.safeParse(reading).data?.why ?? [];
  const words = clues.filter(({ means }) => !ABOUT.has(means)).map((clue) => clue.words);
  const shown = [...new Set(words)].slice(0, CLUES).map((each) => `“${each}”`);
  return shorten(shown.join(', '), CLUES_LENGTH) || 'none';
}

/** The words that made it be asked how a message was meant, and what they speak for; `none` where nothing did. */
function doubtOf(reading: unknown): { readonly doubt: string; readonly leans: string } {
  const clues = doubted.safeParse(reading).data?.doubt ?? [];
  const words = clues.map((clue) => `“${clue.words}”`).join(', ');
  return { doubt: shorten(words, CLUES_LENGTH) || 'none', leans: clues[0]?.leans ?? 'none' };
}
