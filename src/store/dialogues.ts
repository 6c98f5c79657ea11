import type { Db } from './db.ts';

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

const SHOWN = { word: true, given: true, at: true, outboxId: true, answerId: true } as const;

/** What people were asked and have not answered yet. Kept in the database, so that a restart changes nothing. */
export function dialogues(db: Db, organisationId: number) {
  return {
    async open(seat: Seat, now: Date): Promise<AskedDialogue | null> {
      return db.dialogue.findFirst({
        where: { organisationId, ...seat, expiresAt: { gt: now } },
        select: SHOWN,
      });
    },

    /** What was asked and not answered in time. */
    async lapsed(seat: Seat, now: Date): Promise<AskedDialogue | null> {
      return db.dialogue.findFirst({
        where: { organisationId, ...seat, expiresAt: { lte: now } },
        select: SHOWN,
      });
    },

    /** Asks something, in the place of what was asked before. */
    async begin(
      seat: Seat,
      asked: OpenDialogue & Partial<Pick<AskedDialogue, 'at' | 'outboxId' | 'answerId'>>,
      now: Date,
      minutes: number,
    ): Promise<void> {
      const expiresAt = new Date(now.getTime() + minutes * 60_000);
      const { word, given, outboxId = null, answerId = null, at = now } = asked;
      const row = { organisationId, ...seat, word, given, outboxId, answerId, at, expiresAt };
      await db.dialogue.upsert({ where: { channel_chatId_userId: seat }, create: row, update: row });
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
      await db.dialogue.deleteMany({ where: { organisationId, ...seat } });
    },
  };
}
