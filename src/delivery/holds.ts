import type { Delivery } from '#store/deliveries.ts';

/**
 * Messages that wait for another try and hold back the later ones of their chat, so that a chat is read in order.
 *
 * They do so for a minute from their first failure, since a later message must not wait for ever; where the platform
 * itself asked for a pause, for as long as it asked. Memory only: after a restart a later message may go first.
 */
export interface Holds {
  /** A message failed at `now`; `floodUntil` where the platform asked us to wait. */
  hold(delivery: Delivery, now: number, floodUntil: number | null): void;
  /** The message is dealt with. */
  release(delivery: Delivery): void;
  /** Until when a message must wait for an earlier one of its chat; 0 where it need not. */
  heldUntil(delivery: Delivery, now: number): number;
}

const LONGEST_HOLD_MS = 60_000;

interface Hold {
  readonly since: number;
  readonly until: number;
}

/** No message holds back another yet. */
export function openHolds(): Holds {
  const chats = new Map<string, Map<number, Hold>>();

  return {
    hold({ chatId, id }, now, floodUntil) {
      const holds = chats.get(chatId) ?? new Map<number, Hold>();
      const since = holds.get(id)?.since ?? now;
      holds.set(id, { since, until: Math.max(since + LONGEST_HOLD_MS, floodUntil ?? 0) });
      chats.set(chatId, holds);
    },

    release({ chatId, id }) {
      const holds = chats.get(chatId);
      holds?.delete(id);
      if (holds?.size === 0) chats.delete(chatId);
    },

    heldUntil({ chatId, id }, now) {
      const holds = [...(chats.get(chatId) ?? [])];
      const earlier = holds.filter(([holder, { since }]) => holder < id && since <= now);
      return Math.max(0, ...earlier.map(([, { until }]) => until));
    },
  };
}
