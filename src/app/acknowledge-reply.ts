import { actsFor } from './acts-for.ts';
import { tellLeader } from './tell-leader.ts';
import type { Turn } from './turn.ts';

/** What a "yes" in reply to one of our messages acknowledged. */
export type Acknowledged = 'directive' | 'urge';

/**
 * Takes "vâng", "rõ" in reply to an urge or a directive for what the button says: seen. It never completes anything.
 * Null where the message replied to asks for no such thing, or it was acknowledged before.
 */
export async function acknowledgeReply(turn: Turn): Promise<Acknowledged | null> {
  const { origin, store, now } = turn;
  if (!origin.repliedTo) return null;
  const { outboxId } = origin.repliedTo;
  if ((await store.urges.acknowledge(outboxId, now)) > 0) return 'urge';
  for (const memberId of await actsFor(turn)) {
    const directive = await store.directives.under(outboxId, memberId);
    if (!directive || !(await store.directives.note(directive.id, memberId, 'acknowledgedAt', now))) continue;
    const code = (await store.plans.codeOf(directive.criterionId)) ?? '';
    await tellLeader(turn, { ...directive, code, leadId: memberId }, 'directive-acknowledged');
    return 'directive';
  }
  return null;
}
