import { type Say, say } from '../message.ts';
import type { Turn } from '../turn/turn.ts';

/**
 * Who of some members is away today, a line each: until when, and who reads what is written to them meanwhile. Whoever
 * writes to them or gives them work is to know.
 */
export async function awayLines(
  { store, today }: Pick<Turn, 'store' | 'today'>,
  memberIds: readonly number[],
): Promise<Say[]> {
  const standIns = await store.leaves.standInsOn(today);
  if (memberIds.every((id) => !standIns.has(id))) return [];
  const leaves = (await store.leaves.open(today)).filter(({ fromOn }) => fromOn <= today);
  return leaves
    .filter(({ memberId }) => memberIds.includes(memberId))
    .map(({ memberId, name, returnOn }) =>
      say('leave-away', { name, day: returnOn, standIn: standIns.get(memberId)?.name ?? 'none' }),
    );
}
