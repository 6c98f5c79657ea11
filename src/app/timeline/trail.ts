import { z } from 'zod';
import { say } from '../message.ts';
import { type Moment, onDay, type Source } from './moment.ts';

const ENTRIES = 500;

const duty = z.object({
  kind: z.enum(['lead', 'support', 'follower']),
  from: z.string().nullable(),
  to: z.string().nullable(),
});
const snoozed = z.object({ until: z.string(), forAll: z.boolean() });

/** What has no record of its own: who came to answer for it, and reminders that were put off. */
export const trail: Source = async (turn, { code }) => {
  const entries = await turn.store.audit.latest(ENTRIES, `criterion:${code}`);
  return entries.flatMap(({ at, actorName, action, details }): Moment[] => {
    const args = { ...onDay(turn, at), name: actorName || 'none' };
    const change = duty.safeParse(details).data;
    if (action === 'duty-changed' && change) {
      const { kind, from, to } = change;
      return [{ at, line: say('timeline-duty', { ...args, kind, from: from ?? 'none', to: to ?? 'none' }) }];
    }
    const off = snoozed.safeParse(details).data;
    if (action === 'reminder-snoozed' && off) {
      const scope = off.forAll ? 'all' : 'own';
      return [{ at, line: say('timeline-snoozed', { ...args, until: off.until, scope }) }];
    }
    return OTHERS.includes(action) ? [{ at, line: say('timeline-other', { ...args, action }) }] : [];
  });
};

/** Deeds that are told by their name alone. */
const OTHERS = [
  'reminder-resumed',
  'criterion-excluded',
  'criterion-included',
  'deadline-moved',
  'progress-confirmed',
];
