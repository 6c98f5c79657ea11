import { periodArgs } from '#domain/plan/reference.ts';
import { say } from '../message.ts';
import { type Moment, onDay, type Source } from './moment.ts';

/** Who was urged by whom, whether it arrived, and when they said that they have seen it. */
export const urges: Source = async (turn, { id }) => {
  const rows = await turn.store.urges.of(id);
  return rows.flatMap(({ at, writtenAt, member, sender, period, delivery, acknowledgedAt }): Moment[] => {
    const args = { name: sender, to: member, ...periodArgs(period) };
    const sent = say('timeline-urged', { ...onDay(turn, at), ...args, delivery: delivery ?? 'refused' });
    if (!acknowledgedAt) return [{ at, decidedAt: writtenAt, line: sent }];
    const seen = say('timeline-urge-seen', { ...onDay(turn, acknowledgedAt), name: member });
    return [
      { at, decidedAt: writtenAt, line: sent },
      { at: acknowledgedAt, line: seen },
    ];
  });
};
