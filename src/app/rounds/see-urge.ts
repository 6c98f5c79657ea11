import { memberOf } from '../turn/member.ts';
import type { OwnMessage, Turn } from '../turn/turn.ts';

/** Whoever was urged has seen all that the message of an urge named: on the trail. False where it was no urge, or seen before. */
export async function seeUrge(
  turn: Turn,
  { outboxId, about }: Pick<OwnMessage, 'outboxId' | 'about'>,
): Promise<boolean> {
  if ((await turn.store.urges.acknowledge(outboxId, turn.now)) === 0) return false;
  const { memberId: actorId, name: actorName } = memberOf(turn);
  for (const code of new Set(about))
    await turn.store.audit.record(
      { actorId, actorName, action: 'urge-seen', subject: `criterion:${code}` },
      turn.now,
    );
  return true;
}
