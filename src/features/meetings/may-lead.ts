import type { Turn } from '#app/turn.ts';
import { mayUse } from '#domain/permission.ts';

/** Whether buttons of leaders are shown: to leaders, and in their group, where others are refused. */
export function mayLead({ actor, origin }: Pick<Turn, 'actor' | 'origin'>): boolean {
  return origin.isLeadershipGroup || mayUse(actor, 'hop.giao') === null;
}

/** Whether what is said stands where others read it. */
export function isInGroup({ origin }: Pick<Turn, 'origin'>): boolean {
  return origin.chat?.kind === 'group';
}
