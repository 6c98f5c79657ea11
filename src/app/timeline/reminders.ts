import { z } from 'zod';
import { periodArgs } from '#domain/plan/reference.ts';
import { say } from '../message.ts';
import { type Moment, onDay, type Source } from './moment.ts';

/** Who was reminded, with how many days left, and whether the message arrived. */
export const reminders: Source = async (turn, { id, code }) => {
  const rows = await turn.store.timeline.reminders(id);
  return rows
    .filter(({ kind, state }) => kind === 'reminder' && state !== 'cancelled')
    .map(({ name, daysLeft, period, state, sentAt, createdAt, message }): Moment => {
      const at = sentAt ?? createdAt;
      const insteadOf = insteadOfWhom(message, code);
      const args = { ...onDay(turn, at), name, insteadOf, days: Math.abs(daysLeft), ...periodArgs(period) };
      const when = daysLeft < 0 ? 'late' : daysLeft === 0 ? 'today' : 'ahead';
      return { at, line: say('timeline-reminded', { ...args, when, delivery: state }) };
    });
};

/** In whose place they were reminded of it, as the message itself says; `none` where it was their own. */
function insteadOfWhom(message: unknown, code: string): string {
  const lines = reminded.safeParse(message).data?.lines ?? [];
  const line = lines.find((each) => each?.key === 'work-line' && each.args.code === code);
  return String(line?.args.insteadOf ?? 'none');
}

const reminded = z.object({
  lines: z.array(z.object({ key: z.string(), args: z.record(z.string(), z.unknown()) }).nullable()),
});
