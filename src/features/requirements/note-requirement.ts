import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';

/** Notes in the trail how the documents asked for have changed. */
export async function noteRequirement(
  turn: Turn,
  code: string,
  details: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { memberId, name } = memberOf(turn);
  await turn.store.audit.record(
    {
      actorId: memberId,
      actorName: name,
      action: 'requirement-changed',
      subject: `criterion:${code}`,
      details,
    },
    turn.now,
  );
}
