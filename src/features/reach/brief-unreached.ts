import type { BriefPart } from '#app/telling/brief.ts';
import { coordinatorsToday } from '#app/telling/coordinators.ts';
import type { Turn } from '#app/turn/turn.ts';
import { findUnreached } from './find-unreached.ts';
import { unreachedMessage } from './unreached-message.ts';

/**
 * For every coordinator in the morning: who cannot be reached though something is due; nothing while there is nobody.
 * Whose silence stands in the same brief as a run of unanswered reminders is not named twice.
 */
export async function unreachedToday(turn: Turn): Promise<BriefPart[]> {
  const told = await turn.store.escalations.silentSince(turn.atHour(turn.today, 0));
  const people = (await findUnreached(turn)).filter(
    ({ why, memberId }) => why !== 'silent' || !told.includes(memberId),
  );
  if (people.length === 0) return [];
  const coordinators = await coordinatorsToday(turn);
  return coordinators.flatMap(({ id }) => {
    const others = people.filter(({ memberId }) => memberId !== id);
    if (others.length === 0) return [];
    const { lines, choices, about } = unreachedMessage(others);
    return [{ memberId: id, lines, choices, about }];
  });
}
