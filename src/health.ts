import type { Depths } from '#http/metrics.ts';
import type { Store } from '#store/open.ts';

/** The schedule comes every minute; after so long without it something is wrong. */
const SILENT_AFTER_SECONDS = 180;

/** How the program is doing. */
export interface Health {
  /** The schedule has run. */
  ticked(): void;
  /** What is lacking, in single words for an operator; nothing where all is well. */
  lacks(isConnected: boolean): Promise<string[]>;
  depths(): Promise<Depths>;
}

/** Watches over a program. Times are measured by a clock that nobody sets, so that a jump of the other means nothing. */
export function openHealth(store: Store, clock: () => Date): Health {
  let tickedAt = performance.now();
  const sinceTick = () => (performance.now() - tickedAt) / 1000;
  return {
    ticked() {
      tickedAt = performance.now();
    },
    async lacks(isConnected) {
      const answers = await store.isAlive().catch(() => false);
      return [
        ...(answers ? [] : ['database']),
        ...(isConnected ? [] : ['channel']),
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
      };
    },
  };
}
