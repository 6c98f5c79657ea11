import { memberOf } from './member.ts';
import type { Turn } from './turn.ts';

/** Whom a member may answer for today: themselves, and those they stand in for. */
export async function actsFor(turn: Turn): Promise<number[]> {
  const { memberId } = memberOf(turn);
  const standIns = await turn.store.leaves.standInsOn(turn.today);
  const away = [...standIns].filter(([, standIn]) => standIn?.memberId === memberId).map(([id]) => id);
  return [memberId, ...away];
}
