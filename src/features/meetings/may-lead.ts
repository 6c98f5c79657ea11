import type { Message } from '#app/message.ts';
import type { Turn } from '#app/turn/turn.ts';
import { mayUse } from '#domain/people/words.ts';

/** Whether buttons of leaders are shown: to leaders, and in their group, where others are refused. */
export function mayLead({ actor, origin }: Pick<Turn, 'actor' | 'origin'>): boolean {
  return origin.isLeadershipGroup || mayUse(actor, 'hop.giao') === null;
}

/** A brief, a digest or a board stays where it is: what is opened from it comes below. */
export function placeBeside({ origin: { pressed } }: Pick<Turn, 'origin'>): Message['place'] {
  return pressed && ['brief', 'digest', 'board'].includes(pressed.kind) ? 'new' : 'edit';
}
