import type { BriefPart } from '#app/brief.ts';
import type { Turn } from '#app/turn.ts';
import { findUnreached } from './find-unreached.ts';
import { unreachedMessage } from './unreached-message.ts';

/** For every coordinator in the morning: who cannot be reached though something is due; nothing while there is nobody. */
export async function unreachedToday(turn: Turn): Promise<BriefPart[]> {
  const people = await findUnreached(turn);
  if (people.length === 0) return [];
  const { lines, choices, about } = unreachedMessage(people);
  const coordinators = await turn.store.people.recipients('COORDINATOR');
  return coordinators.map(({ memberId }) => ({ memberId, lines, choices, about }));
}
