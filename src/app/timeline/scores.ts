import { shorten } from '#domain/text.ts';
import { say } from '../message.ts';
import { type Moment, onDay, type Source } from './moment.ts';

const REASON_LENGTH = 160;

/** Scores that were given or taken back, each with the one before of its kind. */
export const scores: Source = async (turn, { id }) => {
  const before = new Map<string, number | null>();
  const rows = await turn.store.timeline.scores(id);
  return rows.map(({ at, by, kind, points, reason }): Moment => {
    const was = before.get(kind) ?? null;
    before.set(kind, points);
    return {
      at,
      line: say('timeline-scored', {
        ...onDay(turn, at),
        name: by,
        kind,
        points: points ?? 'none',
        before: was ?? 'none',
        reason: shorten(reason, REASON_LENGTH) || 'none',
      }),
    };
  });
};
