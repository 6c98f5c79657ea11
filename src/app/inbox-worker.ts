import { type EventHandlers, hearEvent } from './events.ts';
import { apologise, type Ears, finish, type Heard, hearPerson } from './hear.ts';
import type { Log } from './log.ts';
import type { Meters } from './meters.ts';

/** How many times an update is tried before its sender is told that it could not be done. */
const TRIES = 3;
/** Updates of different chats that are worked on at the same time. */
const LANES = 8;
const BATCH = 200;

/** Carries out stored updates: in order within a chat, different chats side by side. */
export interface InboxWorker {
  /** There may be something new. */
  wake(): void;
  /** Resolves once nothing waits and nothing is under way. */
  idle(): Promise<void>;
  /** Finishes what is under way and takes nothing new. */
  stop(): Promise<void>;
}

interface Row {
  readonly id: number;
  readonly updateId: string;
  readonly payload: unknown;
}

/** Starts working through the inbox of `ears.channel`, beginning with what a former run left undone. */
export function startInboxWorker(
  ears: Ears,
  events: EventHandlers,
  { log, meters, afterEach }: { log: Log; meters: Pick<Meters, 'handled'>; afterEach: () => void },
): InboxWorker {
  const lanes = new Map<string, Promise<void>>();
  let cursor = 0;
  let stopped = false;
  let sweeping: Promise<void> | null = null;
  let again = false;

  const work = async (row: Row): Promise<void> => {
    const begunAt = performance.now();
    const seconds = () => (performance.now() - begunAt) / 1000;
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
      try {
        await carryOut(ears, events, row, attempt === TRIES);
        meters.handled('done', seconds());
        return;
      } catch (error) {
        log.error({ updateId: row.updateId, attempt, err: error }, 'an update could not be carried out');
      }
    }
    meters.handled('failed', seconds());
  };

  const enqueue = (row: Row): void => {
    const lane = laneOf(ears, row.payload);
    const before = lanes.get(lane) ?? Promise.resolve();
    const mine = before
      .then(() => work(row))
      .then(afterEach)
      .finally(() => {
        if (lanes.get(lane) === mine) lanes.delete(lane);
      });
    lanes.set(lane, mine);
  };

  const admit = async (row: Row): Promise<void> => {
    cursor = row.id;
    while (lanes.size >= LANES && !lanes.has(laneOf(ears, row.payload))) await Promise.race(lanes.values());
    enqueue(row);
  };

  const sweep = async (): Promise<void> => {
    let rows: readonly Row[];
    do {
      again = false;
      rows = stopped ? [] : await ears.store.inbox.waiting(ears.channel.id, cursor, BATCH);
      for (const row of rows) await admit(row);
    } while (again || rows.length === BATCH);
  };

  const wake = (): void => {
    if (stopped) return;
    if (sweeping) {
      again = true;
      return;
    }
    sweeping = sweep()
      .catch((error: unknown) => log.error({ err: error }, 'the inbox could not be read'))
      .finally(() => {
        sweeping = null;
        if (again) wake();
      });
  };

  const idle = async (): Promise<void> => {
    while (sweeping || lanes.size > 0) await Promise.all([sweeping, ...lanes.values()]);
  };

  return {
    wake,
    idle,
    async stop() {
      stopped = true;
      await idle();
    },
  };
}

async function carryOut(ears: Ears, events: EventHandlers, row: Row, last: boolean): Promise<void> {
  const inbound = ears.channel.parse(row.payload);
  const heard: Heard = { rowId: row.id, updateId: row.updateId };
  if (inbound.kind === 'nothing') return finish(ears, heard, 'nothing');
  if (inbound.kind !== 'text' && inbound.kind !== 'file' && inbound.kind !== 'choice')
    return hearEvent(ears, events, heard, inbound);
  try {
    await hearPerson(ears, heard, inbound);
  } catch (error) {
    if (last) await apologise(ears, heard, inbound);
    throw error;
  }
}

function laneOf(ears: Ears, payload: unknown): string {
  const inbound = ears.channel.parse(payload);
  return 'chat' in inbound ? inbound.chat.chatId : '';
}
