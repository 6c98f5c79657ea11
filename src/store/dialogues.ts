import { type Db, direct } from './db.ts';
import { Prisma } from './generated/sqlite/client.ts';

/** Where a person speaks: the chat and who in it. */
export interface Seat {
  readonly channel: string;
  readonly chatId: string;
  readonly userId: string;
}

/** The command a person is in the middle of and the words given so far. */
export interface OpenDialogue {
  readonly word: string;
  readonly given: string;
}

/** A question as it was asked: when, in which message of ours, and which message of theirs answered and left it open. */
export interface AskedDialogue extends OpenDialogue {
  readonly at: Date;
  readonly outboxId: number | null;
  readonly answerId: string | null;
}

/** What people were asked and have not answered yet. Kept in the database, so that a restart changes nothing. */
export function dialogues(db: Db, organisationId: number) {
  const { rows, run } = direct(db);
  const whereOf = ({ channel, chatId, userId }: Seat) =>
    Prisma.sql`"channel" = ${channel} AND "chatId" = ${chatId} AND "userId" = ${userId}`;

  const asked = async (seat: Seat, condition: Prisma.Sql): Promise<AskedDialogue | null> => {
    const [dialogue] = await rows<AskedDialogue>(Prisma.sql`
      SELECT "word", "given", "at", "outboxId", "answerId" FROM "Dialogue"
      WHERE "organisationId" = ${organisationId} AND ${whereOf(seat)} AND ${condition}`);
    return dialogue ?? null;
  };

  return {
    open: (seat: Seat, now: Date): Promise<AskedDialogue | null> =>
      asked(seat, Prisma.sql`"expiresAt" > ${now}`),

    /** What was asked and not answered in time. */
    lapsed: (seat: Seat, now: Date): Promise<AskedDialogue | null> =>
      asked(seat, Prisma.sql`"expiresAt" <= ${now}`),

    /** Asks something, in the place of what was asked before. */
    async begin(
      seat: Seat,
      asked: OpenDialogue & Partial<Pick<AskedDialogue, 'at' | 'outboxId' | 'answerId'>>,
      now: Date,
      minutes: number,
    ): Promise<void> {
      const expiresAt = new Date(now.getTime() + minutes * 60_000);
      const { word, given, outboxId = null, answerId = null, at = now } = asked;
      const { channel, chatId, userId } = seat;
      await run(Prisma.sql`
        INSERT INTO "Dialogue" ("organisationId", "channel", "chatId", "userId",
          "word", "given", "outboxId", "answerId", "at", "expiresAt")
        VALUES (${organisationId}, ${channel}, ${chatId}, ${userId},
          ${word}, ${given}, ${outboxId}, ${answerId}, ${at}, ${expiresAt})
        ON CONFLICT ("channel", "chatId", "userId") DO UPDATE
        SET "organisationId" = excluded."organisationId", "word" = excluded."word", "given" = excluded."given",
          "outboxId" = excluded."outboxId", "answerId" = excluded."answerId", "at" = excluded."at",
          "expiresAt" = excluded."expiresAt"`);
    },

    /** What everybody was asked and has not answered yet. */
    all: (now: Date) =>
      db.dialogue.findMany({
        where: { organisationId, expiresAt: { gt: now } },
        select: { channel: true, chatId: true, userId: true, word: true, given: true },
      }),

    /** What was given so far, in other words. */
    async rewrite({ channel, chatId, userId }: Seat, given: string): Promise<void> {
      await db.dialogue.updateMany({ where: { organisationId, channel, chatId, userId }, data: { given } });
    },

    /** Lets go of what was asked and not answered by then. */
    async forget(before: Date): Promise<void> {
      await db.dialogue.deleteMany({ where: { organisationId, expiresAt: { lte: before } } });
    },

    async end(seat: Seat): Promise<void> {
      await run(
        Prisma.sql`DELETE FROM "Dialogue" WHERE "organisationId" = ${organisationId} AND ${whereOf(seat)}`,
      );
    },
  };
}
