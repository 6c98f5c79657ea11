import { choice, type Message, say } from '#app/message.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';

/** How many requests wait for the decision of whoever acts: their own are left out. */
export async function nextToDecide(turn: Turn): Promise<number> {
  const { memberId } = memberOf(turn);
  const waiting = await turn.store.extensions.waiting();
  return waiting.filter(({ askedById, forId }) => askedById !== memberId && forId !== memberId).length;
}

/** The button that leads to what still waits; none where nothing does. */
export function nextChoices(waiting: number): Message['choices'] {
  return waiting > 0 ? [[choice(say('extension-button-next', { count: waiting }), 'duyet')]] : [];
}
