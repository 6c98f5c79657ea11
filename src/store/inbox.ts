import { type Db, toJson } from './db.ts';

/** An update as a channel delivered it. */
export interface ReceivedUpdate {
  readonly updateId: string;
  readonly payload: unknown;
}

/** Updates that were received. One is stored before it is confirmed to its channel, and carried out exactly once. */
export function inbox(db: Db) {
  return {
    /** Stores updates; those already there change nothing. Gives how many were new. */
    async receive(channel: string, updates: readonly ReceivedUpdate[], at: Date): Promise<number> {
      const ids = updates.map((update) => update.updateId);
      const known = await db.inbox.findMany({
        where: { channel, updateId: { in: ids } },
        select: { updateId: true },
      });
      const seen = new Set(known.map((row) => row.updateId));
      const fresh = updates.filter(({ updateId }) => !seen.has(updateId) && seen.add(updateId));
      if (fresh.length === 0) return 0;
      await db.inbox.createMany({
        data: fresh.map((update) => ({
          channel,
          updateId: update.updateId,
          payload: toJson(update.payload),
          receivedAt: at,
        })),
      });
      return fresh.length;
    },

    /** Updates not yet carried out with an id above `after`, oldest first. */
    waiting: (channel: string, after: number, count: number) =>
      db.inbox.findMany({
        where: { channel, doneAt: null, id: { gt: after } },
        orderBy: { id: 'asc' },
        take: count,
        select: { id: true, updateId: true, payload: true },
      }),

    /** How many updates are not yet carried out. */
    backlog: () => db.inbox.count({ where: { doneAt: null } }),

    /** Marks an update as carried out; false where it already was. */
    async finish(id: number, outcome: string, at: Date): Promise<boolean> {
      const changed = await db.inbox.updateMany({
        where: { id, doneAt: null },
        data: { doneAt: at, outcome },
      });
      return changed.count === 1;
    },
  };
}
