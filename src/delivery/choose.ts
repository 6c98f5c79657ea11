import type { Delivery } from '#store/deliveries.ts';
import type { Store } from '#store/open.ts';
import { ordersPaper } from './complete.ts';
import type { Holds } from './holds.ts';
import type { Pace } from './pace.ts';

/** What can be sent now. `waitUntil` is when the first message goes that only the limits keep back; infinite: none. */
export interface Choice {
  readonly ready: readonly Delivery[];
  readonly nothingDue: boolean;
  readonly waitUntil: number;
}

/** What a choice is made from. */
export interface Situation {
  readonly deliveries: Store['deliveries'];
  readonly channelId: string;
  readonly pace: Pace;
  readonly holds: Holds;
  /** Chats in which a message is under way. */
  readonly busyChats: ReadonlySet<string>;
  readonly slots: number;
  /** How many of them may be of messages whose papers are to be made. */
  readonly paperSlots: number;
}

/** So many due messages are looked at in one go: whole ones, and a few are sent at a time. */
const LOOK_AT = 16;
/** While some due messages must wait, the store cannot say when the next other one is due: it is asked again. */
export const LOOK_AGAIN_MS = 1_000;
const LEASE_MS = 60_000;

/** Until when a message taken at `now` is ours alone. */
export function leaseUntil(now: Date): Date {
  return new Date(now.getTime() + LEASE_MS);
}

/**
 * Picks what goes now: one message a chat, in the order of each chat and within the limits. Chats in which somebody waits
 * for an answer come first, so that a morning's reminders keep nobody waiting, then the oldest messages. Chats that must
 * wait are left out of the next look, so that however much waits for one of them keeps nobody else waiting.
 */
export async function choose(situation: Situation, now: Date): Promise<Choice> {
  const { pace, busyChats, slots } = situation;
  const ready: Delivery[] = [];
  const seen = new Set<string>();
  let waitUntil = Number.POSITIVE_INFINITY;
  for (;;) {
    const { due, inOrder } = await dueNow(situation, now, seen);
    const nothingDue = seen.size === 0 && due.length === 0;
    for (const delivery of inOrder) {
      const { chatId } = delivery;
      if (seen.has(chatId) || ready.length === slots) continue;
      seen.add(chatId);
      if (busyChats.has(chatId)) continue;
      const from = readyFrom(delivery, situation, { now: now.getTime(), ready });
      if (from <= now.getTime()) ready.push(delivery);
      else waitUntil = Math.min(waitUntil, from);
    }
    const isClosed = pace.opens(now.getTime(), ready.length) > now.getTime();
    if (ready.length < slots && due.length === LOOK_AT && !isClosed) continue;
    for (const { chatId } of ready) pace.took(chatId, now.getTime());
    return { ready, nothingDue, waitUntil };
  }
}

/** The oldest messages of the chats not seen yet; in order, the chats of those who wait for an answer go before them. */
async function dueNow({ deliveries, channelId, slots }: Situation, now: Date, seen: ReadonlySet<string>) {
  const due = await deliveries.due(channelId, now, LOOK_AT, [...seen]);
  const mayKeepWaiting = due.length > slots && due.some(({ kind }) => kind !== 'answer');
  if (seen.size > 0 || !mayKeepWaiting) return { due, inOrder: due };
  return { due, inOrder: [...(await deliveries.dueWhereAwaited(channelId, now, LOOK_AT)), ...due] };
}

/** At no time that is known where other papers take all their slots: their landing is looked at. */
function readyFrom(
  delivery: Delivery,
  { pace, holds, paperSlots }: Situation,
  { now, ready }: { now: number; ready: readonly Delivery[] },
): number {
  const isFull = ready.filter(ordersPaper).length >= paperSlots;
  if (isFull && ordersPaper(delivery)) return Number.POSITIVE_INFINITY;
  return Math.max(holds.heldUntil(delivery, now), pace.readyAt(delivery.chatId, now, ready.length));
}

/**
 * When to look again; null where only a new message or a landing changes anything. A row that a killed process has left
 * leased is in no list until the lease ends, so that moment is waited for too.
 */
export async function nextLook(
  { deliveries, channelId }: Situation,
  now: number,
  waitUntil: number,
): Promise<number | null> {
  const next = (await deliveries.nextAt(channelId))?.getTime();
  if (next !== undefined && next > now) return Math.min(next, waitUntil);
  if (next !== undefined) return Math.min(now + LOOK_AGAIN_MS, waitUntil);
  const leaseEnds = await deliveries.firstLeaseEnds(channelId);
  return leaseEnds && Math.max(leaseEnds.getTime() + 1, now);
}
