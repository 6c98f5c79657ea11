import { periodArgs } from '#domain/plan/reference.ts';
import { shorten } from '#domain/text/text.ts';
import { say } from '../message.ts';
import { type Moment, onDay, type Source } from './moment.ts';

const REASON_LENGTH = 160;

/** Who asked for a later deadline, from when to when and why, and who decided what. */
export const extensions: Source = async (turn, { id }) => {
  const rows = await turn.store.extensions.of(id);
  return rows.flatMap((row): Moment[] => {
    const { at, askedBy, owner, fromOn, wantedOn, reason, period, state, decidedAt, decidedBy } = row;
    const asked = say('timeline-asked-later', {
      ...onDay(turn, at),
      ...periodArgs(period),
      name: askedBy,
      insteadOf: owner === askedBy ? 'none' : owner,
      from: fromOn,
      to: wantedOn,
      reason: shorten(reason, REASON_LENGTH) || 'none',
    });
    if (state === 'asked' || !decidedAt) return [{ at, line: asked }];
    const decided = say('timeline-decided', {
      ...onDay(turn, decidedAt),
      name: decidedBy ?? 'none',
      state,
      from: fromOn,
      to: row.grantedOn ?? wantedOn,
      reason: shorten(row.decision, REASON_LENGTH) || 'none',
    });
    return [
      { at, line: asked },
      { at: decidedAt, line: decided },
    ];
  });
};
