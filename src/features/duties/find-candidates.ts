import type { Turn } from '#app/turn/turn.ts';
import type { MemberRow } from '#store/people.ts';

/** Who may be given a part: everybody but supervisors, who look on. */
export async function candidates(turn: Turn): Promise<MemberRow[]> {
  return (await turn.store.people.all()).filter(({ role }) => role !== 'SUPERVISOR');
}
