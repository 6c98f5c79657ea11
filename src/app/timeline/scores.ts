import { shorten } from '#domain/text/text.ts';
import { say } from '../message.ts';
import { type Moment, onDay, type Source } from './moment.ts';
import { standInDeeds } from './stand-ins.ts';

const REASON_LENGTH = 160;

/** Scores that were given or taken back, each with the one before of its kind, and what was decided of them. */
export const scores: Source = async (turn, { id }) => {
  const before = new Map<string, number | null>();
  const rows = await turn.store.timeline.scores(id);
  const standIns = rows.length > 0 ? await standInDeeds(turn, id) : [];
  return rows.flatMap(({ id: scoreId, at, by, kind, points, reason, undoesId, decisions }): Moment[] => {
    const was = before.get(kind) ?? null;
    before.set(kind, points);
    const given = say('timeline-scored', {
      ...onDay(turn, at),
      name: by,
      insteadOf: standIns.find((each) => each.scoreId === scoreId)?.insteadOf ?? 'none',
      kind,
      points: points ?? 'none',
      before: was ?? 'none',
      undone: undoesId === null ? 'no' : 'yes',
      reason: shorten(reason, REASON_LENGTH) || 'none',
    });
    const decided = decisions.map((decision) => ({
      at: decision.at,
      line: say('timeline-score-decided', {
        ...onDay(turn, decision.at),
        name: decision.by,
        points: points ?? 'none',
        verdict: decision.confirmed ? 'confirmed' : 'returned',
        reason: shorten(decision.reason, REASON_LENGTH) || 'none',
      }),
    }));
    return [{ at, line: given }, ...decided];
  });
};
