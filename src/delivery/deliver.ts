import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Channel } from '#app/channel.ts';
import { reasonOf } from '#app/fault.ts';
import { inRequest } from '#app/inbox/request.ts';
import type { Log } from '#app/log.ts';
import type { Meters } from '#app/meters.ts';
import type { Delivery } from '#store/deliveries.ts';
import { isMachineFault } from '#store/machine-fault.ts';
import type { Store } from '#store/open.ts';
import { attempt, type Refused } from './attempt.ts';
import { choose, LOOK_AGAIN_MS, nextLook } from './choose.ts';
import { type MakePaper, ordersPaper } from './complete.ts';
import { openHolds } from './holds.ts';
import { type Limits, openPace, TELEGRAM_LIMITS } from './pace.ts';
import { openWire } from './wire.ts';

/** What delivery works with. */
export interface DeliveryOptions {
  readonly deliveries: Store['deliveries'];
  readonly channel: Channel;
  readonly clock: () => Date;
  readonly log: Log;
  readonly meters: Pick<Meters, 'attempted'>;
  /** A message will never arrive; `bad-request` also where it was tried for a day in vain. */
  readonly onRefused: (delivery: Delivery, result: Refused) => Promise<void>;
  /** Nobody knows whether what must not come twice has come, and it is not sent again. */
  readonly onUncertain: (delivery: Delivery) => Promise<void>;
  /** A chat has another id now: what the store knows of it must follow. */
  readonly onMoved: (from: string, to: string) => Promise<void>;
  /** Makes the papers of a message when it is sent. */
  readonly makePaper: MakePaper;
  readonly limits?: Limits;
  readonly random?: () => number;
  /** How pauses are spent: resolves after so many milliseconds of `clock`, or when `signal` aborts. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** The delivery of one channel's messages, under way. */
export interface Delivering {
  /** Something was put in the outbox, or its time may have come. */
  wake(): void;
  /** Nothing is due and nothing is being sent. */
  idle(): Promise<void>;
  /** Takes nothing more; resolves when what is in hand is done. */
  stop(): Promise<void>;
}

const CHATS_AT_ONCE = 4;
/** Papers are made one after the other, and may take minutes: one is made, another sent, and words pass them by. */
const PAPERS_AT_ONCE = 2;
const LONGEST_SLEEP_MS = 2_147_483_647;
const STORE_PAUSE_MS = 5_000;
/** A message on its way for longer than this no longer keeps the next one back. */
const WIRE_PATIENCE_MS = 500;

/**
 * Sends what is due in the outbox: oldest first, in order within a chat, a few chats at a time, within the platform's
 * limits. Each message is leased, sent, and marked with what became of it (see `attempt`). Between messages it sleeps
 * until the next one is due or `wake` is called. Nothing that goes wrong with one message stops the others.
 */
export function startDelivery(options: DeliveryOptions): Delivering {
  const { deliveries, channel, clock, log, random = Math.random, wait = waitInRealTime } = options;
  const pace = openPace(options.limits ?? TELEGRAM_LIMITS);
  const holds = openHolds();
  const stopped = new AbortController();
  let storeFailed = false;
  /** The clock at the last look: one that was put back, also while the program was down, has left things behind. */
  let latest = Number.POSITIVE_INFINITY;
  const insist = async (work: () => Promise<void>): Promise<void> => {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (stopped.signal.aborted || !isMachineFault(error)) throw error;
        log.error({ error: reasonOf(error) }, 'what became of a message cannot be noted; trying again');
        await wait(STORE_PAUSE_MS, stopped.signal);
      }
    }
  };
  const courier = { ...options, random, holds, wire: openWire(WIRE_PATIENCE_MS), insist };
  const underWay = new Map<string, Promise<void>>();
  /** Chats to which a message with papers is under way. */
  const making = new Set<string>();
  const idlers = new Set<() => void>();
  let alarm = new AbortController();

  const wake = () => alarm.abort();

  const start = (delivery: Delivery) => {
    const flight = inRequest(delivery.request, () => attempt(courier, delivery))
      .catch((error) => {
        storeFailed ||= isMachineFault(error);
        log.error({ id: delivery.id, error: reasonOf(error) }, 'a delivery could not be noted');
      })
      .finally(() => {
        underWay.delete(delivery.chatId);
        making.delete(delivery.chatId);
        wake();
      });
    underWay.set(delivery.chatId, flight);
    if (ordersPaper(delivery)) making.add(delivery.chatId);
  };

  /** One look at the outbox. Gives the milliseconds until the next; null: only when woken. */
  const look = async (): Promise<number | null> => {
    if (storeFailed) {
      // It would only be asked for the same messages in a loop.
      storeFailed = false;
      await wait(STORE_PAUSE_MS, stopped.signal);
    }
    const asking = [...idlers];
    const slots = CHATS_AT_ONCE - underWay.size;
    if (slots === 0) return null;
    const now = clock();
    if (now.getTime() < latest) await deliveries.pullBack(channel.id, now);
    latest = now.getTime();
    const busyChats = new Set(underWay.keys());
    const paperSlots = PAPERS_AT_ONCE - making.size;
    const situation = { deliveries, channelId: channel.id, pace, holds, busyChats, slots, paperSlots };
    const { ready, nothingDue, waitUntil } = await choose(situation, now);
    if (stopped.signal.aborted) return null;

    ready.forEach(start);
    const isIdle = nothingDue && underWay.size === 0;
    // What was just sent off wakes us when it lands: only then need anybody ask what comes next.
    const nextAt =
      ready.length > 0
        ? Math.min(now.getTime() + LOOK_AGAIN_MS, waitUntil)
        : await nextLook(situation, now.getTime(), waitUntil);
    if (isIdle) {
      for (const done of asking) {
        idlers.delete(done);
        done();
      }
    }
    return nextAt === null ? null : nextAt - now.getTime();
  };

  const run = async () => {
    while (!stopped.signal.aborted) {
      alarm = new AbortController();
      const ms = await look().catch((error) => {
        log.error({ error: reasonOf(error) }, 'the outbox cannot be read; trying again');
        return STORE_PAUSE_MS;
      });
      if (alarm.signal.aborted || stopped.signal.aborted) continue;
      if (ms === null) await once(alarm.signal, 'abort');
      else await wait(Math.min(ms, LONGEST_SLEEP_MS), alarm.signal);
    }
    await Promise.all(underWay.values());
    for (const done of idlers) done();
  };
  const running = run();

  return {
    wake,
    idle: () =>
      new Promise((resolve) => {
        if (stopped.signal.aborted) return resolve();
        idlers.add(resolve);
        wake();
      }),
    stop: () => {
      stopped.abort();
      wake();
      return running;
    },
  };
}

const waitInRealTime = (ms: number, signal: AbortSignal): Promise<void> =>
  sleep(ms, undefined, { signal }).catch(() => undefined);
