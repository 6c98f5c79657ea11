import { z } from 'zod';
import { type Say, say } from '../message.ts';
import { type Moment, onDay, type Source } from './moment.ts';

const ENTRIES = 500;

const duty = z.object({
  kind: z.enum(['lead', 'support', 'follower']),
  from: z.string().nullable(),
  to: z.string().nullable(),
});
const answered = z.object({
  kind: z.enum(['lead', 'support']),
  reason: z.string().default('none'),
  insteadOf: z.string().default('none'),
});
const snoozed = z.object({ until: z.string(), forAll: z.boolean() });

/**
 * What has no record of its own: who came to answer for it and what they said to that, and reminders that were put off.
 */
export const trail: Source = async (turn, { code }) => {
  const entries = await turn.store.audit.latest(ENTRIES, `criterion:${code}`);
  return entries.flatMap(({ at, actorName, action, details }): Moment[] => {
    const told = lineOf(action, details);
    if (!told) return [];
    const args = { ...onDay(turn, at), name: actorName || 'none', ...told.args };
    return [{ at, line: say(told.key, args) }];
  });
};

/** The words for a deed, but for when and by whom; null where it is told elsewhere. */
function lineOf(action: string, details: unknown): Say | null {
  if (action === 'duty-changed') {
    const change = duty.safeParse(details).data;
    if (!change) return null;
    const { kind, from, to } = change;
    return say('timeline-duty', { kind, from: from ?? 'none', to: to ?? 'none' });
  }
  if (action === 'duty-accepted' || action === 'duty-refused') {
    const reply = answered.safeParse(details).data;
    const accepted = action === 'duty-accepted' ? 'yes' : 'no';
    return reply ? say('timeline-duty-answered', { ...reply, accepted }) : null;
  }
  if (action === 'reminder-snoozed') {
    const off = snoozed.safeParse(details).data;
    return off ? say('timeline-snoozed', { until: off.until, scope: off.forAll ? 'all' : 'own' }) : null;
  }
  return OTHERS.includes(action) ? say('timeline-other', { action }) : null;
}

/** Deeds that are told by their name alone. */
const OTHERS = [
  'reminder-resumed',
  'criterion-excluded',
  'criterion-included',
  'deadline-moved',
  'progress-confirmed',
];
