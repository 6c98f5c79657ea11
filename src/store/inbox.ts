import { type Db, toJson } from './db.ts';
import { insertRows } from './insert-rows.ts';

/** An update as a channel delivered it. */
export interface ReceivedUpdate {
  readonly updateId: string;
  readonly payload: unknown;
}

/** Updates that were received. One is stored before it is confirmed to its channel, and carried out exactly once. */
export function inbox(db: Db) {
  return {
    /** Stores updates; those already there change nothing. Gives how many were new. */
    receive(channel: string, updates: readonly ReceivedUpdate[], at: Date): Promise<number> {
      const rows = updates.map(({ updateId, payload }) => ({
        channel,
        updateId,
        payload: JSON.stringify(toJson(payload)),
        receivedAt: at,
        attempts: 0,
      }));
      return insertRows(db, 'Inbox', rows, 'leave-out');
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
