import { isMachineFault } from '#store/machine-fault.ts';
import { LineFault } from '../channel.ts';
import { faultOf } from '../fault.ts';
import type { Log } from '../log.ts';
import type { Meters } from '../meters.ts';
import type { Ears } from '../words/ears.ts';
import { apologise, finish, type Heard, hearPerson } from '../words/hear.ts';
import { type EventHandlers, hearEvent } from './events.ts';
import { hearNod } from './hear-nod.ts';
import { inRequest } from './request.ts';
import { openRests } from './rests.ts';

/** How many times an update is tried before its sender is told that it could not be done. */
const TRIES = 3;
/** Updates of different chats that are worked on at the same time. */
const LANES = 8;
/** Rests after which the sender is told even of what the line or the machine stops: about a quarter of an hour. */
const MOST_RESTS = 34;

/**
 * Carries out stored updates: in order within a chat, different chats side by side. The queue is the database: no more
 * than one update a lane is held in memory, however many wait, and whoever sends a flood of them waits for it alone.
 */
export interface InboxWorker {
  /** There may be something new. */
  wake(): void;
  /** Resolves once nothing is under way and nothing waits, apart from what rests after a fault. */
  idle(): Promise<void>;
  /** Finishes what is under way and takes nothing new. */
  stop(): Promise<void>;
}

interface Row {
  readonly id: number;
  readonly updateId: string;
  readonly payload: unknown;
  readonly lane: string | null;
}

/** What the worker tells and whom. */
interface Around {
  readonly log: Log;
  readonly meters: Pick<Meters, 'handled'>;
  readonly afterEach: () => void;
  /** How rests are spent. */
  readonly wait?: ((ms: number, signal: AbortSignal) => Promise<void>) | undefined;
}

/** Starts working through the inbox of `ears.channel`, beginning with what a former run left undone. */
export function startInboxWorker(ears: Ears, events: EventHandlers, around: Around): InboxWorker {
  const { log, meters, afterEach } = around;
  const underWay = new Map<string | null, Promise<void>>();
  let stopped = false;
  let looking: Promise<void> | null = null;
  let again = false;

  const start = (row: Row): void => {
    const work = () => carryOutPatiently(ears, events, row, { log, meters, rested: rests.taken(row.lane) });
    const mine = inRequest(`${ears.channel.id}:${row.updateId}`, work)
      .then((isDone) => (isDone ? rests.end(row.lane) : rests.begin(row.lane)))
      .finally(() => {
        underWay.delete(row.lane);
        afterEach();
        wake();
      });
    underWay.set(row.lane, mine);
  };

  /** Starts what can be; looks again as long as the rows seen belong to few lanes and others may stand behind them. */
  const look = async (): Promise<void> => {
    let rows: readonly Row[];
    do {
      again = false;
      const busy = [...underWay.keys(), ...rests.lanes()];
      rows = await ears.store.inbox.waiting(ears.channel.id, LANES, busy);
      for (const row of rows) if (!stopped && underWay.size < LANES && !underWay.has(row.lane)) start(row);
    } while (!stopped && underWay.size < LANES && (again || rows.length === LANES));
  };

  const wake = (): void => {
    if (stopped) return;
    again = true;
    if (looking || underWay.size >= LANES) return;
    looking = look()
      .catch((error: unknown) => {
        log.error(faultOf(error), 'the inbox could not be read');
        again = false;
        rests.pause();
      })
      .finally(() => {
        looking = null;
        if (again) wake();
      });
  };
  const rests = openRests({ wait: around.wait, log, wake });

  const idle = async (): Promise<void> => {
    while (looking || underWay.size > 0) await Promise.all([looking, ...underWay.values()]);
  };

  return {
    wake,
    idle,
    async stop() {
      stopped = true;
      rests.stop();
      await idle();
    },
  };
}

/** Carries an update out, or tells its sender that it could not be done. False where it is to be tried again later. */
async function carryOutPatiently(
  ears: Ears,
  events: EventHandlers,
  row: Row,
  { log, meters, rested }: Pick<Around, 'log' | 'meters'> & { readonly rested: number },
): Promise<boolean> {
  const begunAt = performance.now();
  const noted = (outcome: 'done' | 'failed') => meters.handled(outcome, (performance.now() - begunAt) / 1000);
  let passes = false;
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    try {
      await carryOut(ears, events, row);
      noted('done');
      return true;
    } catch (error) {
      passes = error instanceof LineFault || isMachineFault(error);
      const line = { updateId: row.updateId, attempt, ...faultOf(error) };
      log[passes ? 'warn' : 'error'](line, 'an update could not be carried out');
    }
  }
  if (passes && rested < MOST_RESTS) return false;
  try {
    await giveUp(ears, row, log);
  } catch (error) {
    log.error({ updateId: row.updateId, ...faultOf(error) }, 'a failed update could not be closed');
    return false;
  }
  noted('failed');
  return true;
}

async function carryOut(ears: Ears, events: EventHandlers, row: Row): Promise<void> {
  const inbound = ears.channel.parse(row.payload);
  const heard: Heard = { rowId: row.id, updateId: row.updateId };
  if (inbound.kind === 'nothing') {
    await finish(ears, heard, 'nothing');
    return inbound.dismiss?.();
  }
  if (inbound.kind === 'text' || inbound.kind === 'file' || inbound.kind === 'choice')
    return hearPerson(ears, heard, inbound);
  if (inbound.kind === 'nod') return hearNod(ears, heard, inbound);
  return hearEvent(ears, events, heard, inbound);
}

/** Tells whoever said it that it could not be done; where not even that can be said, it is closed without a word. */
async function giveUp(ears: Ears, row: Row, log: Log): Promise<void> {
  const inbound = ears.channel.parse(row.payload);
  const heard: Heard = { rowId: row.id, updateId: row.updateId };
  if (inbound.kind === 'text' || inbound.kind === 'file' || inbound.kind === 'choice')
    await apologise(ears, heard, inbound).catch((error: unknown) =>
      log.error({ updateId: row.updateId, ...faultOf(error) }, 'nobody could be told of a failed update'),
    );
  await finish(ears, heard, 'failed');
}
