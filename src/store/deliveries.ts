import { type Db, direct } from './db.ts';
import { Prisma } from './generated/sqlite/client.ts';
import { leaveToDisk } from './sqlite-adapter.ts';

/** A message taken from the outbox to be sent. */
export interface Delivery {
  readonly id: number;
  readonly organisationId: number;
  readonly key: string;
  readonly kind: string;
  readonly memberId: number | null;
  readonly channel: string;
  readonly chatId: string;
  readonly topicId: string | null;
  readonly message: unknown;
  readonly supersedes: string | null;
  readonly thread: string | null;
  readonly replyTo: string | null;
  readonly silent: boolean;
  readonly attempts: number;
  readonly state: string;
  readonly lastError: string | null;
  readonly createdAt: Date;
  /** The update or the round of the schedule out of which it came. */
  readonly request: string | null;
}

/** Longer than any pause before another try, and than any lease. */
const LONGEST_PAUSE_MS = 15 * 60_000;

/** The outbox as delivery sees it: over all communes, oldest first. */
export function deliveries(db: Db) {
  const { rows, run } = direct(db);
  return {
    /** Messages whose time has come and that nobody is sending, oldest first; those to some chats left out. */
    due: (
      channel: string,
      now: Date,
      count: number,
      exceptChats: readonly string[] = [],
    ): Promise<Delivery[]> =>
      rows(Prisma.sql`
        SELECT "id", "organisationId", "key", "kind", "memberId", "channel", "chatId", "topicId", "message",
          "supersedes", "thread", "replyTo", "silent", "attempts", "state", "lastError", "createdAt", "request"
        FROM "Outbox"
        WHERE "nextAttemptAt" <= ${now} AND ("state" = 'pending' OR ("state" = 'sending' AND "leaseUntil" < ${now}))
          AND "channel" = ${channel}
          ${exceptChats.length > 0 ? Prisma.sql`AND "chatId" NOT IN (${Prisma.join([...exceptChats])})` : Prisma.empty}
        ORDER BY "id" LIMIT ${count}`),

    /** As `due`, of the chats in which somebody waits for an answer. */
    async dueWhereAwaited(channel: string, now: Date, count: number): Promise<Delivery[]> {
      const awaited = await db.outbox.findMany({
        where: { ...dueBy(now), channel, kind: 'answer' },
        orderBy: { id: 'asc' },
        select: { chatId: true },
        take: count,
      });
      if (awaited.length === 0) return [];
      const chatId = { in: awaited.map((each) => each.chatId) };
      return db.outbox.findMany({
        where: { ...dueBy(now), channel, chatId },
        orderBy: { id: 'asc' },
        take: count,
      });
    },

    /** Takes a message for sending until `leaseUntil`; false where somebody else has. Nobody waits for the disk. */
    async lease(delivery: Delivery, now: Date, leaseUntil: Date): Promise<boolean> {
      const changed = await leaveToDisk(() =>
        run(Prisma.sql`
          UPDATE "Outbox" SET "state" = 'sending', "leaseUntil" = ${leaseUntil}, "attempts" = "attempts" + 1
          WHERE "id" = ${delivery.id} AND "attempts" = ${delivery.attempts}
            AND ("state" = 'pending' OR ("state" = 'sending' AND "leaseUntil" < ${now}))`),
      );
      return changed === 1;
    },

    /** The message that stands in a chat for a thread before this one: the one it takes the place of. */
    async standingOf({ id, channel, chatId, thread }: Delivery): Promise<string | null> {
      if (thread === null) return null;
      const [before] = await rows<{ messageId: string }>(Prisma.sql`
        SELECT "messageId" FROM "Outbox"
        WHERE "channel" = ${channel} AND "chatId" = ${chatId} AND "thread" = ${thread} AND "id" < ${id}
          AND "messageId" IS NOT NULL
        ORDER BY "id" DESC LIMIT 1`);
      return before?.messageId ?? null;
    },

    /**
     * It arrived. Nobody waits for the disk: a machine whose power fails in that moment sends it again, as it would one that
     * was on its way.
     */
    async sent(id: number, messageId: string | null, at: Date): Promise<void> {
      await leaveToDisk(() =>
        run(Prisma.sql`
          UPDATE "Outbox"
          SET "state" = 'sent', "sentAt" = ${at}, "messageId" = ${messageId}, "leaseUntil" = NULL, "lastError" = NULL
          WHERE "id" = ${id}`),
      );
    },

    /** To be tried again; `counted` is false where the platform only asked us to wait. */
    async retry(id: number, at: Date, error: string, counted: boolean): Promise<void> {
      await db.outbox.updateMany({
        where: { id },
        data: {
          state: 'pending',
          nextAttemptAt: at,
          leaseUntil: null,
          lastError: error,
          ...(counted ? {} : { attempts: { decrement: 1 } }),
        },
      });
    },

    /** Says of a message that is being sent how far it has come. */
    async noteTrouble(id: number, error: string): Promise<void> {
      await db.outbox.updateMany({ where: { id }, data: { lastError: error } });
    },

    /** Given up for good (`refused`), or nobody can know whether it arrived (`unknown`). */
    async giveUp(id: number, state: 'refused' | 'unknown', error: string): Promise<void> {
      await db.outbox.updateMany({ where: { id }, data: { state, leaseUntil: null, lastError: error } });
    },

    /** The earliest instant at which something is to be tried again; null where nothing waits. */
    async nextAt(channel: string): Promise<Date | null> {
      const [row] = await rows<{ nextAttemptAt: Date }>(Prisma.sql`
        SELECT "nextAttemptAt" FROM "Outbox" WHERE "channel" = ${channel} AND "state" = 'pending'
        ORDER BY "nextAttemptAt" LIMIT 1`);
      return row?.nextAttemptAt ?? null;
    },

    /** When the first lease of a message that is being sent ends; null where none is. */
    async firstLeaseEnds(channel: string): Promise<Date | null> {
      const [row] = await rows<{ leaseUntil: Date }>(Prisma.sql`
        SELECT "leaseUntil" FROM "Outbox"
        WHERE "channel" = ${channel} AND "state" = 'sending' AND "leaseUntil" IS NOT NULL
        ORDER BY "leaseUntil" LIMIT 1`);
      return row?.leaseUntil ?? null;
    },

    /**
     * What waits for an hour that only a clock which was ahead has seen goes now: messages written, and failed, after
     * `now`. None that failed waits so long by itself.
     */
    async pullBack(channel: string, now: Date): Promise<void> {
      const later = new Date(now.getTime() + LONGEST_PAUSE_MS);
      await db.outbox.updateMany({
        where: {
          channel,
          state: { in: ['pending', 'sending'] },
          OR: [
            { createdAt: { gt: now } },
            { attempts: { gt: 0 }, nextAttemptAt: { gt: later } },
            { leaseUntil: { gt: later } },
          ],
        },
        data: { nextAttemptAt: now, dueAt: now, createdAt: now, leaseUntil: now },
      });
    },

    /** How many messages should have been sent by `now`, and since when the first of them should. */
    async backlog(now: Date): Promise<{ count: number; since: Date | null }> {
      const where = {
        state: { in: ['pending' as const, 'sending' as const] },
        OR: [{ dueAt: { lte: now } }, { dueAt: null }],
      };
      const [count, first] = await Promise.all([
        db.outbox.count({ where }),
        db.outbox.findFirst({
          where,
          orderBy: [{ dueAt: 'asc' }],
          select: { dueAt: true, createdAt: true },
        }),
      ]);
      return { count, since: first ? (first.dueAt ?? first.createdAt) : null };
    },
  };
}

function dueBy(now: Date) {
  return {
    nextAttemptAt: { lte: now },
    OR: [{ state: 'pending' as const }, { state: 'sending' as const, leaseUntil: { lt: now } }],
  };
}
