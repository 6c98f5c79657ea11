import { NOTHING_SAID } from '#domain/progress.ts';
import { periodArgs } from '#domain/reference.ts';
import { shorten } from '#domain/text.ts';
import { say } from '../message.ts';
import { type Moment, onDay, type Source } from './moment.ts';

const NOTE_LENGTH = 160;

/** What was said of it, by whom and for whom, and what stood before. */
export const progress: Source = async (turn, { id }) => {
  const before = new Map<string, { state: string; percent: number }>();
  const rows = await turn.store.timeline.progress(id);
  return rows.map(({ at, by, whose, period, state, percent, note, undoesId, ...part }): Moment => {
    const key = `${part.occurrenceId}:${part.dutyId}`;
    const handedOn = before.get(`${part.occurrenceId}:${part.succeedsId}`);
    const was = before.get(key) ?? handedOn ?? NOTHING_SAID;
    before.set(key, { state, percent });
    const args = { ...onDay(turn, at), ...periodArgs(period), name: by, whose: whose ?? 'none' };
    return {
      at,
      line: say('timeline-said', {
        ...args,
        state,
        percent,
        before: was.state,
        beforePercent: was.percent,
        undone: undoesId === null ? 'no' : 'yes',
        note: shorten(note, NOTE_LENGTH) || 'none',
      }),
    };
  });
};
