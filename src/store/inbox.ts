import { type Db, direct, toJson } from './db.ts';
import { Prisma } from './generated/sqlite/client.ts';
import { insertRows } from './insert-rows.ts';

/** An update as a channel delivered it. */
export interface ReceivedUpdate {
  readonly updateId: string;
  readonly payload: unknown;
  /** Updates of one lane are carried out one after the other: the chat; null for those of no chat. */
  readonly lane?: string | null;
}

/** An update that is to be carried out. */
interface WaitingUpdate {
  readonly id: number;
  readonly updateId: string;
  readonly payload: unknown;
  readonly lane: string | null;
}

/** Updates that were received. One is stored before it is confirmed to its channel, and carried out exactly once. */
export function inbox(db: Db) {
  const { rows, run } = direct(db);
  return {
    /** Stores updates; those already there change nothing. Gives how many were new. */
    receive(channel: string, updates: readonly ReceivedUpdate[], at: Date): Promise<number> {
      const rows = updates.map(({ updateId, payload, lane = null }) => ({
        channel,
        updateId,
        payload: JSON.stringify(toJson(payload)),
        receivedAt: at,
        attempts: 0,
        lane,
      }));
      return insertRows(db, 'Inbox', rows, 'leave-out');
    },

    /** Updates not yet carried out, oldest first; those of some lanes left out. */
    waiting: (
      channel: string,
      count: number,
      exceptLanes: readonly (string | null)[] = [],
    ): Promise<WaitingUpdate[]> =>
      rows(Prisma.sql`
        SELECT "id", "updateId", "payload", "lane" FROM "Inbox"
        WHERE "channel" = ${channel} AND "doneAt" IS NULL ${outside(exceptLanes)}
        ORDER BY "id" LIMIT ${count}`),

    /** What came after an update in its lane and waits behind it, oldest first. */
    async behind(id: number, count: number) {
      const row = await db.inbox.findUnique({ where: { id }, select: { channel: true, lane: true } });
      return row === null
        ? []
        : db.inbox.findMany({
            where: { ...row, doneAt: null, id: { gt: id } },
            orderBy: { id: 'asc' },
            take: count,
            select: { payload: true },
          });
    },

    /** How many updates are not yet carried out. */
    backlog: () => db.inbox.count({ where: { doneAt: null } }),

    /** Lets go of updates that were carried out before an instant, at most `most`; gives how many. */
    async forget(before: Date, most: number): Promise<number> {
      const old = await db.inbox.findMany({
        where: { doneAt: { lt: before } },
        orderBy: { doneAt: 'asc' },
        take: most,
        select: { id: true },
      });
      if (old.length > 0) await db.inbox.deleteMany({ where: { id: { in: old.map(({ id }) => id) } } });
      return old.length;
    },

    /** Marks an update as carried out; false where it already was. */
    async finish(id: number, outcome: string, at: Date): Promise<boolean> {
      const changed = await run(Prisma.sql`
        UPDATE "Inbox" SET "doneAt" = ${at}, "outcome" = ${outcome} WHERE "id" = ${id} AND "doneAt" IS NULL`);
      return changed === 1;
    },
  };
}

/** In SQL a list of what is left out matches no null: rows of no lane are asked for by themselves. */
function outside(lanes: readonly (string | null)[]): Prisma.Sql {
  const named = lanes.filter((lane) => lane !== null);
  const ofNone = lanes.includes(null) ? Prisma.sql`AND "lane" IS NOT NULL` : Prisma.empty;
  if (named.length === 0) return ofNone;
  const others = Prisma.sql`"lane" NOT IN (${Prisma.join(named)})`;
  return lanes.includes(null) ? Prisma.sql`AND ${others}` : Prisma.sql`AND ("lane" IS NULL OR ${others})`;
}
