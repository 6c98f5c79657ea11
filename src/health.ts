import { statfs } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Depths } from '#http/metrics.ts';
import type { Store } from '#store/open.ts';

/** With less room the next backup, and soon every message, could not be kept. */
const LEAST_FREE_BYTES = 64 * 1024 * 1024;
/** A database that has not answered for so long does not answer. */
const DATABASE_PATIENCE_MS = 3_000;

/** The schedule comes every minute; after so long without it something is wrong. */
const SILENT_AFTER_SECONDS = 180;

/** How the program is doing. */
export interface Health {
  /** The schedule has run. */
  ticked(): void;
  /** What is lacking, in single words for an operator; nothing where all is well. `channel` lacks something of its own. */
  lacks(channel: string | null): Promise<string[]>;
  depths(): Promise<Depths>;
}

/** Watches over a program, whose data is kept in `dataDir`. Times are measured by a clock that nobody sets, so that a jump of the other means nothing. */
export function openHealth(store: Store, clock: () => Date, dataDir: string): Health {
  let tickedAt = performance.now();
  const sinceTick = () => (performance.now() - tickedAt) / 1000;
  return {
    ticked() {
      tickedAt = performance.now();
    },
    async lacks(channel) {
      const isAlive = store.isAlive().catch(() => false);
      const answers = await Promise.race([isAlive, sleep(DATABASE_PATIENCE_MS, false, { ref: false })]);
      return [
        ...(answers ? [] : ['database']),
        ...((await freeBytes(dataDir)) > LEAST_FREE_BYTES ? [] : ['disk']),
        ...(channel === null ? [] : [channel]),
        ...(sinceTick() < SILENT_AFTER_SECONDS ? [] : ['schedule']),
      ];
    },
    async depths() {
      const now = clock();
      const { count, since } = await store.deliveries.backlog(now);
      const age = since ? (now.getTime() - since.getTime()) / 1000 : 0;
      return {
        inboxWaiting: await store.inbox.backlog(),
        outboxWaiting: count,
        outboxOldest: Math.max(0, Math.round(age)),
        sinceTick: Math.round(sinceTick()),
        diskFree: await freeBytes(dataDir),
      };
    },
  };
}

/** Room on the disk for those who are not root; without end where the system does not tell. */
async function freeBytes(folder: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
