import { periodArgs } from '#domain/plan/reference.ts';
import { shorten } from '#domain/text/text.ts';
import { pieceName } from '../evidence/piece-name.ts';
import { say } from '../message.ts';
import { type Moment, onDay, type Source } from './moment.ts';

const FILE_LENGTH = 60;
const REASON_LENGTH = 120;

/** Evidence as it was sent, and what a reviewer decided of it and why. */
export const evidence: Source = async (turn, { id }) => {
  const rows = await turn.store.timeline.evidence(id);
  return rows.flatMap(({ at, by, period, decisions, ...piece }): Moment[] => {
    const name = shorten(pieceName(piece), FILE_LENGTH);
    const form = piece.form ?? 'file';
    const time = periodArgs(period);
    return [
      {
        at,
        line: say('timeline-evidence-sent', { ...onDay(turn, at), ...time, name: by, form, file: name }),
      },
      ...decisions.map((decision) => ({
        at: decision.at,
        line: say('timeline-evidence-decided', {
          ...onDay(turn, decision.at),
          ...time,
          name: decision.by,
          form,
          file: name,
          verdict: decision.verdict,
          reason: shorten(decision.reason, REASON_LENGTH) || 'none',
        }),
      })),
    ];
  });
};
