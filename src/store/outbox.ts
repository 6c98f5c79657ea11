import { type Db, direct, toJson } from './db.ts';
import type { Outbox } from './generated/sqlite/client.ts';
import { Prisma } from './generated/sqlite/client.ts';
import { insertRow, insertRows } from './insert-rows.ts';
import { jobSlots } from './job-slots.ts';

/** What a message is for. */
export const POSTING_KINDS = [
  'answer',
  'appraisal',
  'assignment',
  'blockers',
  'board',
  'brief',
  'digest',
  'directive',
  'draft',
  'extension',
  'notice',
  'paper',
  'remark',
  'reminder',
  'review',
  'urge',
] as const;

export type PostingKind = (typeof POSTING_KINDS)[number];

/** A message to be sent. `key` says which decision it carries out: the same decision twice is one row. */
export interface Posting {
  readonly key: string;
  readonly kind: PostingKind;
  readonly memberId: number | null;
  readonly channel: string;
  readonly chatId: string;
  readonly topicId?: string | null;
  readonly message: unknown;
  readonly about: readonly string[];
  readonly supersedes?: string | null;
  /** Messages of one thread in a chat take each other's place. */
  readonly thread?: string | null;
  readonly replyTo?: string | null;
  readonly silent?: boolean;
  /** It waits until then. */
  readonly notBefore?: Date;
  /** Occurrences a reminder names, with the days left. */
  readonly lines?: readonly { readonly occurrenceId: number; readonly daysLeft: number }[];
}

/** A message of ours as it stands in a chat now. */
type SentRow = Pick<Outbox, 'id' | 'kind' | 'about' | 'key' | 'message' | 'createdAt'>;
/** A message of ours as it was sent there first. */
type FirstSentRow = Pick<Outbox, 'id' | 'kind' | 'key' | 'sentAt'>;

/** A message that reached somebody and named an occurrence. */
export interface Chased {
  readonly occurrenceId: number;
  readonly memberId: number;
  readonly at: Date;
}

/** The commune's outgoing messages, as features write them; each remembers the request out of which it came. */
export function outbox(db: Db, organisationId: number, request: () => string | null = () => null) {
  const { rows: read, run } = direct(db);
  const withdraw = async (channel: string, chatId: string, thread: string): Promise<void> => {
    await run(Prisma.sql`
      UPDATE "Outbox" SET "state" = 'cancelled'
      WHERE "organisationId" = ${organisationId} AND "channel" = ${channel} AND "chatId" = ${chatId}
        AND "thread" = ${thread} AND "state" = 'pending'`);
  };
  const inChat = (channel: string, chatId: string) =>
    Prisma.sql`"organisationId" = ${organisationId} AND "channel" = ${channel} AND "chatId" = ${chatId}`;

  const rowOf = ({ lines, message, about, notBefore, ...rest }: Posting, at: Date) => ({
    organisationId,
    ...rest,
    message: toJson(message),
    about: toJson(about),
    state: 'pending' as const,
    nextAttemptAt: notBefore ?? at,
    dueAt: notBefore ?? at,
    createdAt: at,
    request: request(),
  });

  return {
    ...jobSlots(db, organisationId),

    /** The newest messages that answer nobody, each with what became of it: what changes as they are sent. */
    async newestStates(count: number): Promise<string[]> {
      const rows = await db.outbox.findMany({
        where: { organisationId, kind: { not: 'answer' } },
        orderBy: { id: 'desc' },
        take: count,
        select: { id: true, state: true },
      });
      return rows.map(({ id, state }) => `${id}${state}`);
    },

    /** Puts a message in the outbox; null where its key is already there. */
    async post(posting: Posting, at: Date): Promise<number | null> {
      const { lines = [] } = posting;
      const [there] = await read(Prisma.sql`SELECT "id" FROM "Outbox" WHERE "key" = ${posting.key}`);
      if (there) return null;
      if (posting.thread) await withdraw(posting.channel, posting.chatId, posting.thread);
      const outboxId = await insertRow(db, 'Outbox', { silent: false, attempts: 0, ...rowOf(posting, at) });
      const ofReminder = lines.map((line) => ({ organisationId, outboxId, ...line }));
      await insertRows(db, 'ReminderLine', ofReminder);
      return outboxId;
    },

    /** Puts many messages in the outbox, each as `post` would, in a few statements: of no thread, all with the same fields. */
    async postAll(postings: readonly Omit<Posting, 'thread'>[], at: Date): Promise<void> {
      const rows = postings.map((posting) => ({ silent: false, attempts: 0, ...rowOf(posting, at) }));
      const keys = rows.map(({ key }) => key);
      const before = await db.outbox.findMany({ where: { key: { in: keys } }, select: { key: true } });
      const isThere = new Set(before.map(({ key }) => key));
      await insertRows(
        db,
        'Outbox',
        rows.filter(({ key }) => !isThere.has(key)),
      );
      const posted = await db.outbox.findMany({
        where: { organisationId, key: { in: keys.filter((key) => !isThere.has(key)) } },
        select: { id: true, key: true },
      });
      const idOf = new Map(posted.map(({ id, key }) => [key, id]));
      const ofReminders = postings.flatMap(({ key, lines = [] }) => {
        const outboxId = idOf.get(key);
        return outboxId === undefined ? [] : lines.map((line) => ({ organisationId, outboxId, ...line }));
      });
      await insertRows(db, 'ReminderLine', ofReminders);
    },

    /** The newest message of a thread in a chat, sent or not. */
    newestOf: (channel: string, chatId: string, thread: string) =>
      db.outbox.findFirst({
        where: { organisationId, channel, chatId, thread, state: { not: 'cancelled' } },
        orderBy: { id: 'desc' },
        select: { id: true, message: true, messageId: true, about: true, createdAt: true },
      }),

    /** The message of ours that stands in a chat under this id. */
    async sentAs(channel: string, chatId: string, messageId: string): Promise<SentRow | null> {
      const [row] = await read<SentRow>(Prisma.sql`
        SELECT "id", "kind", "about", "key", "message", "createdAt" FROM "Outbox"
        WHERE ${inChat(channel, chatId)} AND "messageId" = ${messageId}
        ORDER BY "id" DESC LIMIT 1`);
      return row ?? null;
    },

    /** The newest message that stands in a chat. */
    newestIn: (channel: string, chatId: string) =>
      db.outbox.findFirst({
        where: { organisationId, channel, chatId, state: 'sent', messageId: { not: null } },
        orderBy: { id: 'desc' },
        select: { id: true, kind: true, about: true, messageId: true },
      }),

    /** What was sent in the beginning as the message that stands in a chat under this id, whatever took its place since. */
    async firstSentAs(channel: string, chatId: string, messageId: string): Promise<FirstSentRow | null> {
      const [row] = await read<FirstSentRow>(Prisma.sql`
        SELECT "id", "kind", "key", "sentAt" FROM "Outbox"
        WHERE ${inChat(channel, chatId)} AND "messageId" = ${messageId}
        ORDER BY "id" LIMIT 1`);
      return row ?? null;
    },

    /** Occurrences that a reminder named under this message, whatever stands there by now; most urgent first. */
    linesUnder: (
      channel: string,
      chatId: string,
      messageId: string,
    ): Promise<{ occurrenceId: number; criterionId: number }[]> =>
      read(Prisma.sql`
        SELECT l."occurrenceId", c."criterionId"
        FROM "Outbox" o
        JOIN "ReminderLine" l ON l."outboxId" = o."id"
        JOIN "Occurrence" c ON c."id" = l."occurrenceId"
        WHERE o."channel" = ${channel} AND o."chatId" = ${chatId} AND o."messageId" = ${messageId}
          AND l."organisationId" = ${organisationId}
        ORDER BY l."id"`),

    /** Messages that arrived and named some occurrences: whom they reached, and when; oldest first. */
    async chased(occurrenceIds: readonly number[]): Promise<Chased[]> {
      if (occurrenceIds.length === 0) return [];
      return db.$queryRaw<Chased[]>`
        SELECT l."occurrenceId", o."memberId", o."sentAt" AS "at"
        FROM "ReminderLine" l JOIN "Outbox" o ON o."id" = l."outboxId"
        WHERE l."organisationId" = ${organisationId} AND l."occurrenceId" IN (${Prisma.join([...occurrenceIds])})
          AND o."state" = 'sent' AND o."sentAt" IS NOT NULL AND o."memberId" IS NOT NULL
        ORDER BY l."id"`;
    },

    /** Supposes that all which is due by an instant has arrived, in a rehearsal of what is to come. */
    async supposeSent(at: Date): Promise<void> {
      await db.outbox.updateMany({
        where: { organisationId, state: 'pending', nextAttemptAt: { lte: at } },
        data: { state: 'sent', sentAt: at },
      });
    },

    /** Reminders that arrived since an instant, oldest first; one that was written anew counts as the one before. */
    async remindersSince(since: Date): Promise<{ id: number; memberId: number; at: Date }[]> {
      const rows = await db.outbox.findMany({
        where: { organisationId, kind: 'reminder', state: 'sent', supersedes: null, sentAt: { gte: since } },
        orderBy: { id: 'asc' },
        select: { id: true, memberId: true, sentAt: true },
      });
      return rows.flatMap(({ id, memberId, sentAt }) =>
        memberId !== null && sentAt ? [{ id, memberId, at: sentAt }] : [],
      );
    },

    /** Members of whom nobody knows whether a reminder since an instant has reached them. */
    async uncertainSince(since: Date): Promise<number[]> {
      const rows = await db.outbox.findMany({
        where: {
          organisationId,
          kind: 'reminder',
          state: 'unknown',
          supersedes: null,
          createdAt: { gte: since },
        },
        select: { memberId: true },
      });
      return [...new Set(rows.flatMap(({ memberId }) => memberId ?? []))];
    },

    /** What a message said, and to whom. */
    byId: (id: number) =>
      db.outbox.findFirst({
        where: { organisationId, id },
        select: { memberId: true, chatId: true, message: true, createdAt: true },
      }),

    /** The message under a key, with where it stands now. */
    byKey: (key: string) =>
      db.outbox.findFirst({
        where: { organisationId, key },
        select: { id: true, messageId: true, chatId: true, state: true, lastError: true, sentAt: true },
      }),

    /** Whether a message whose key begins so is still to be sent. */
    isWaiting: async (key: string): Promise<boolean> =>
      (await db.outbox.findFirst({
        where: { organisationId, key: { startsWith: key }, state: { in: ['pending', 'sending'] } },
        select: { id: true },
      })) !== null,

    /** The newest messages, whatever became of them. */
    latest: (count: number) =>
      db.outbox.findMany({
        where: { organisationId },
        orderBy: { id: 'desc' },
        take: count,
        select: {
          id: true,
          kind: true,
          chatId: true,
          state: true,
          lastError: true,
          createdAt: true,
          sentAt: true,
        },
      }),

    /** Messages of some kinds that could not be delivered, newest first. */
    undelivered: (count: number) =>
      db.outbox.findMany({
        where: { organisationId, state: { in: ['refused', 'unknown'] } },
        orderBy: { id: 'desc' },
        take: count,
        select: { id: true, kind: true, memberId: true, lastError: true, createdAt: true, state: true },
      }),
  };
}
