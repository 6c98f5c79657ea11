import { periodArgs } from '#domain/reference.ts';
import { say } from '../message.ts';
import { type Moment, onDay, type Source } from './moment.ts';

/** Who was reminded, with how many days left, and whether the message arrived. */
export const reminders: Source = async (turn, { id }) => {
  const rows = await turn.store.timeline.reminders(id);
  return rows
    .filter(({ kind, state }) => kind === 'reminder' && state !== 'cancelled')
    .map(({ name, daysLeft, period, state, sentAt, createdAt }): Moment => {
      const at = sentAt ?? createdAt;
      const args = { ...onDay(turn, at), name, days: Math.abs(daysLeft), ...periodArgs(period) };
      const when = daysLeft < 0 ? 'late' : daysLeft === 0 ? 'today' : 'ahead';
      return { at, line: say('timeline-reminded', { ...args, when, delivery: state }) };
    });
};
