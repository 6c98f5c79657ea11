import { plansWith } from '#app/explanation/plan-of.ts';
import { choice, type Message, say } from '#app/message.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';

/** How many requests wait for the decision of whoever acts: their own are left out, and those of a plan that is over. */
export async function nextToDecide(turn: Turn): Promise<number> {
  const { memberId } = memberOf(turn);
  const waiting = await turn.store.extensions.waiting();
  const others = waiting.filter(({ askedById, forId }) => askedById !== memberId && forId !== memberId);
  const criterionIds = others.map(({ criterionId }) => criterionId);
  const over = (await plansWith(turn, criterionIds)).filter(({ year }) => year !== null);
  const past = new Set(over.flatMap(({ plan }) => plan.criteria.map(({ id }) => id)));
  return others.filter(({ criterionId }) => !past.has(criterionId)).length;
}

/** The button that leads to what still waits; none where nothing does. */
export function nextChoices(waiting: number): Message['choices'] {
  return waiting > 0 ? [[choice(say('extension-button-next', { count: waiting }), 'duyet')]] : [];
}
