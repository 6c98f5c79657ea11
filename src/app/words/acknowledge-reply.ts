import { seeUrge } from '../rounds/see-urge.ts';
import { tellLeader } from '../telling/tell-leader.ts';
import { actsFor } from '../turn/acts-for.ts';
import { memberOf } from '../turn/member.ts';
import type { Turn } from '../turn/turn.ts';
import { answerDuty, waitingOf } from '../work/answer-duty.ts';
import { planInForce } from '../work/find-work.ts';

/** What a "yes" in reply to one of our messages acknowledged. */
export type Acknowledged = 'directive' | 'urge' | 'duty';

/**
 * Takes "vâng", "rõ" in reply to an urge, a directive or an assignment for what the button says: seen, accepted. It never
 * completes anything.
 * Null where the message replied to asks for no such thing, or it was acknowledged before.
 */
export async function acknowledgeReply(turn: Turn): Promise<Acknowledged | null> {
  const { origin, store, now } = turn;
  if (!origin.repliedTo) return null;
  const { outboxId, kind, about } = origin.repliedTo;
  if (kind === 'assignment') return (await acceptAll(turn, about)) ? 'duty' : null;
  if (await seeUrge(turn, origin.repliedTo)) return 'urge';
  for (const memberId of await actsFor(turn)) {
    const directive = await store.directives.under(outboxId, memberId);
    if (!directive || !(await store.directives.note(directive.id, memberId, 'acknowledgedAt', now))) continue;
    const code = (await store.plans.codeOf(directive.criterionId)) ?? '';
    await tellLeader(turn, { ...directive, code, leadId: memberId }, 'directive-acknowledged');
    return 'directive';
  }
  return null;
}

/**
 * Accepts what of some criteria still waits for an answer; false where nothing does. Where some of it is the caller's own,
 * the letter was theirs: the parts of whom they stand in for are left.
 */
async function acceptAll(turn: Turn, codes: readonly string[]): Promise<boolean> {
  const head = await planInForce(turn);
  if (!head.ok) return false;
  const waiting = await waitingOf(turn, head.value, await actsFor(turn));
  const asked = waiting.filter(({ code }) => codes.includes(code));
  const own = asked.filter(({ memberId }) => memberId === memberOf(turn).memberId);
  const parts = own.length > 0 ? own : asked;
  for (const part of parts) await answerDuty(turn, part, { accepted: true, reason: '' });
  return parts.length > 0;
}
