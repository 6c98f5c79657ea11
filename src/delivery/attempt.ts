import type { Channel, Outgoing, SendResult } from '#app/channel.ts';
import { reasonOf } from '#app/fault.ts';
import type { Log } from '#app/log.ts';
import { messageSchema } from '#app/message-schema.ts';
import type { Meters } from '#app/meters.ts';
import type { Delivery } from '#store/deliveries.ts';
import type { Store } from '#store/open.ts';
import { leaseUntil } from './choose.ts';
import { complete, type MakePaper } from './complete.ts';
import type { Holds } from './holds.ts';
import { comesOnce } from './once.ts';
import { GIVE_UP_AFTER_MS, pauseBefore } from './retry.ts';
import type { Wire } from './wire.ts';

/** A message that will never arrive. */
export type Refused = Extract<SendResult, { status: 'refused' }>;

/** What an attempt needs. */
export interface Courier {
  readonly deliveries: Store['deliveries'];
  readonly channel: Channel;
  readonly clock: () => Date;
  readonly log: Log;
  readonly onRefused: (delivery: Delivery, result: Refused) => Promise<void>;
  /** Nobody knows whether what must not come twice has come. */
  readonly onUncertain: (delivery: Delivery) => Promise<void>;
  readonly onMoved: (from: string, to: string) => Promise<void>;
  readonly makePaper: MakePaper;
  readonly random: () => number;
  readonly meters: Pick<Meters, 'attempted'>;
  readonly holds: Holds;
  readonly wire: Wire;
  /** Does something again and again as long as the machine does not let it; throws once delivery is stopped. */
  readonly insist: (work: () => Promise<void>) => Promise<void>;
}

/** Stands before the last error of a row that was being sent when the process ended. */
const INTERRUPTED = 'interrupted while sending';
/** Stands as the last error of what must not come twice, from the moment in which it is handed to the channel. */
const HANDED_OVER = 'handed over';
const FLOOD_PAUSE_MS = 5_000;
const BUG_ATTEMPTS = 3;

/**
 * Takes a message, sends it once and notes what became of it.
 *
 * A message whose sender was killed in the middle is sent again, but only once: that is the one case in which a message
 * may come twice. The alternative would be to lose it. What must not come twice (`comesOnce`) is not sent again once it
 * was handed over: nobody knows whether it came, and a coordinator is told. Writing something in place of another does no harm and is
 * repeated freely. Where what became of a message cannot be noted, that is tried until it can: nothing is sent again
 * because the disk was full.
 */
export async function attempt(courier: Courier, row: Delivery): Promise<void> {
  const { deliveries, clock, log } = courier;
  if (row.state === 'sending') {
    log.warn({ id: row.id }, 'a message was being sent when the process ended');
    if (comesOnce(row) && row.lastError === HANDED_OVER) return uncertain(courier, row, INTERRUPTED);
    if (wasInterrupted(row) && row.supersedes === null) {
      return deliveries.giveUp(row.id, 'unknown', `${INTERRUPTED} twice`);
    }
    await deliveries.retry(row.id, clock(), INTERRUPTED, true);
    return;
  }
  const now = clock();
  if (!(await deliveries.lease(row, now, leaseUntil(now)))) return;
  const ready = await makeReady(courier, row);
  const carryOut = async () => {
    if (!('status' in ready) && ready.once) await deliveries.noteTrouble(row.id, HANDED_OVER);
    const outcome = 'status' in ready ? ready : await sendOnce(courier, row, ready);
    courier.meters.attempted(outcome.status);
    await courier.insist(() => note(courier, row, outcome));
  };
  const isNew = !('status' in ready) && ready.supersedes === null;
  await (isNew ? courier.wire(carryOut) : carryOut());
}

/** What came of sending. `bug`: something threw that should not have. */
type Outcome = SendResult | { readonly status: 'bug'; readonly detail: string };

/** Everything that comes before the sending: what it is written in place of, and its papers. */
async function makeReady(courier: Courier, row: Delivery): Promise<Outgoing | Outcome> {
  const read = messageSchema.safeParse(row.message);
  if (!read.success) {
    courier.log.error({ id: row.id, key: row.key }, 'a message in the outbox cannot be read');
    return { status: 'refused', reason: 'bad-request', detail: 'the stored message cannot be read' };
  }
  const { chatId, topicId, replyTo, silent } = row;
  try {
    const supersedes = row.supersedes ?? (await courier.deliveries.standingOf(row));
    const message = await complete(row, read.data, {
      make: courier.makePaper,
      beforeMaking: () => courier.channel.showTyping(chatId),
    });
    const once = comesOnce({ kind: row.kind, supersedes });
    return { chatId, topicId, supersedes, replyTo, silent, once, message };
  } catch (error) {
    return bug(courier, row, error);
  }
}

async function sendOnce(courier: Courier, row: Delivery, outgoing: Outgoing): Promise<Outcome> {
  try {
    return await send(courier, outgoing);
  } catch (error) {
    return bug(courier, row, error);
  }
}

function bug({ log }: Courier, { id, key }: Delivery, error: unknown): Outcome {
  const detail = reasonOf(error);
  log.error({ id, key, error: detail }, 'sending a message failed by a bug');
  return { status: 'bug', detail };
}

/** Sends; a chat that has moved is followed at once. The messages of before have other ids there. */
async function send({ channel, onMoved }: Courier, outgoing: Outgoing): Promise<SendResult> {
  const result = await channel.send(outgoing);
  if (result.status !== 'moved') return result;
  await onMoved(outgoing.chatId, result.to);
  return channel.send({ ...outgoing, chatId: result.to, supersedes: null, replyTo: null });
}

async function note(courier: Courier, row: Delivery, outcome: Outcome): Promise<void> {
  const { deliveries, clock } = courier;
  switch (outcome.status) {
    case 'sent':
      courier.holds.release(row);
      return deliveries.sent(row.id, outcome.messageId, clock());
    case 'unknown':
      courier.holds.release(row);
      courier.log.warn(
        { id: row.id, key: row.key, error: outcome.detail },
        'nobody knows whether a message arrived',
      );
      return uncertain(courier, row, outcome.detail);
    case 'refused':
      return refuse(courier, row, outcome);
    case 'moved':
      return tryAgain(courier, row, { detail: `moved again, to ${outcome.to}`, floodMs: null });
    case 'retry-later':
      return tryAgain(courier, row, {
        detail: outcome.detail,
        floodMs: outcome.reason === 'flood' ? (outcome.afterMs ?? FLOOD_PAUSE_MS) : null,
      });
    case 'bug':
      return row.attempts + 1 < BUG_ATTEMPTS
        ? tryAgain(courier, row, { detail: outcome.detail, floodMs: null })
        : refuse(courier, row, { status: 'refused', reason: 'bad-request', detail: outcome.detail });
  }
}

async function tryAgain(
  courier: Courier,
  row: Delivery,
  { detail, floodMs }: { detail: string; floodMs: number | null },
): Promise<void> {
  const { deliveries, holds, random, log } = courier;
  const now = courier.clock().getTime();
  const at = now + (floodMs ?? pauseBefore(row.attempts + 1, random));
  if (floodMs === null && at - row.createdAt.getTime() >= GIVE_UP_AFTER_MS) {
    return refuse(courier, row, { status: 'refused', reason: 'bad-request', detail: `for a day: ${detail}` });
  }
  log.info({ id: row.id, key: row.key, error: detail, pauseMs: at - now }, 'a message is tried again later');
  holds.hold(row, now, floodMs === null ? null : at);
  const error = wasInterrupted(row) ? `${INTERRUPTED}; ${detail}` : detail;
  await deliveries.retry(row.id, new Date(at), error, floodMs === null);
}

async function refuse(
  { deliveries, holds, log, onRefused }: Courier,
  row: Delivery,
  result: Refused,
): Promise<void> {
  holds.release(row);
  log.warn(
    { id: row.id, key: row.key, reason: result.reason, error: result.detail },
    'a message is given up',
  );
  await deliveries.giveUp(row.id, 'refused', result.detail);
  await onRefused(row, result);
}

/** Nobody knows whether it came, and it is not sent again. */
async function uncertain({ deliveries, onUncertain }: Courier, row: Delivery, why: string): Promise<void> {
  await deliveries.giveUp(row.id, 'unknown', why);
  if (comesOnce(row)) await onUncertain(row);
}

function wasInterrupted(row: Delivery): boolean {
  return row.lastError?.startsWith(INTERRUPTED) ?? false;
}
