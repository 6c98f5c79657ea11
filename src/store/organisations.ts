import type { Day } from '#domain/time/day.ts';
import { type Db, direct } from './db.ts';
import { keepFormer } from './former.ts';
import type { Account, Member } from './generated/sqlite/client.ts';
import { Prisma } from './generated/sqlite/client.ts';

/** A commune as it stands in the deployment. */
export interface Organisation {
  readonly id: number;
  readonly code: string;
  readonly name: string;
}

/** An account with its member. */
type AccountRow = Pick<Account, 'organisationId' | 'unreachableAt'> & { readonly accountId: number } & Pick<
    Member,
    'id' | 'name' | 'position' | 'body' | 'role'
  >;

type LinkedRow = Pick<Account, 'id' | 'chatId' | 'menu' | 'memberId'> & Pick<Member, 'role'>;

const SHOWN = { id: true, code: true, name: true } as const;

/** Questions about the communes of the deployment. */
export function organisations(db: Db) {
  const { rows, run } = direct(db);
  return {
    all: (): Promise<Organisation[]> => db.organisation.findMany({ select: SHOWN, orderBy: { id: 'asc' } }),

    /** The commune that commands without a named one are about: the first that was made. */
    first: (): Promise<Organisation | null> =>
      db.organisation.findFirst({ select: SHOWN, orderBy: { id: 'asc' } }),

    create: (code: string, name: string): Promise<Organisation> =>
      db.organisation.create({ data: { code, name }, select: SHOWN }),

    /** Since when the commune has been there. */
    async createdAt(id: number): Promise<Date> {
      return (await db.organisation.findUniqueOrThrow({ where: { id }, select: { createdAt: true } }))
        .createdAt;
    },

    /** Changes what is given; the administrative code stays unique, and a name that goes is kept beside. */
    async update(id: number, changes: { code?: string; name?: string }, at: Date): Promise<Organisation> {
      const { name } = await db.organisation.findUniqueOrThrow({ where: { id }, select: { name: true } });
      if ((changes.name ?? name) !== name) await keepFormer(db, id, 'organisation', [{ id, name }], at);
      return db.organisation.update({ where: { id }, data: changes, select: SHOWN });
    },

    /** The commune and member a chat account belongs to; null for strangers. */
    async accountOf(channel: string, userId: string) {
      const [row] = await rows<AccountRow>(Prisma.sql`
        SELECT a."id" AS "accountId", a."organisationId", a."unreachableAt",
          m."id", m."name", m."position", m."body", m."role"
        FROM "Account" a JOIN "Member" m ON m."id" = a."memberId"
        WHERE a."channel" = ${channel} AND a."userId" = ${userId} AND a."unlinkedAt" IS NULL
          AND m."removedAt" IS NULL
        ORDER BY a."id" DESC LIMIT 1`);
      if (!row) return null;
      const { accountId: id, organisationId, unreachableAt, ...member } = row;
      return { id, organisationId, unreachableAt, member };
    },

    /** Somebody wrote or pressed something. */
    async noteHeard(channel: string, userId: string, at: Date): Promise<void> {
      await run(Prisma.sql`
        UPDATE "Account" SET "lastHeardAt" = ${at}
        WHERE "channel" = ${channel} AND "userId" = ${userId} AND "unlinkedAt" IS NULL`);
    },

    /** Notes that an account can no longer be written to (`since`), or can again (null). */
    async setReach(channel: string, userId: string, since: Date | null): Promise<number> {
      const other = since ? Prisma.sql`IS NULL` : Prisma.sql`IS NOT NULL`;
      return run(Prisma.sql`
        UPDATE "Account" SET "unreachableAt" = ${since}
        WHERE "channel" = ${channel} AND "userId" = ${userId} AND "unlinkedAt" IS NULL AND "unreachableAt" ${other}`);
    },

    /**
     * Every account that is linked on a channel, with the role of its member, whether they stand in for a coordinator today,
     * and the menu its chat was offered last.
     */
    async linkedChats(channel: string, today: Day) {
      const leaves = await db.leave.findMany({
        where: {
          endedAt: null,
          fromOn: { lte: today },
          returnOn: { gt: today },
          standInId: { not: null },
          member: { role: 'COORDINATOR', removedAt: null },
        },
        select: { standInId: true },
      });
      const standIns = new Set(leaves.map(({ standInId }) => standInId));
      const linked = await rows<LinkedRow>(Prisma.sql`
        SELECT a."id", a."chatId", a."menu", m."role", m."id" AS "memberId"
        FROM "Account" a JOIN "Member" m ON m."id" = a."memberId"
        WHERE a."channel" = ${channel} AND a."unlinkedAt" IS NULL AND m."removedAt" IS NULL
        ORDER BY a."id"`);
      return linked.map(({ memberId, ...chat }) => ({ ...chat, standsIn: standIns.has(memberId) }));
    },

    /** Notes which menu of commands the chats of some accounts offer now. */
    async noteMenu(accountIds: readonly number[], menu: string): Promise<void> {
      await db.account.updateMany({ where: { id: { in: [...accountIds] } }, data: { menu } });
    },

    /** The commune whose leadership group a chat is; null for any other chat. */
    groupOf: (channel: string, chatId: string) =>
      db.group.findFirst({
        where: { channel, chatId, endedAt: null },
        select: { id: true, organisationId: true, topicId: true, title: true },
        orderBy: { id: 'desc' },
      }),

    /** A group was upgraded and has a new id: all that points to it follows. */
    async moveChat(channel: string, from: string, to: string): Promise<void> {
      await db.group.updateMany({ where: { channel, chatId: from }, data: { chatId: to } });
      await db.liveReport.updateMany({ where: { channel, chatId: from }, data: { chatId: to } });
      await db.outbox.updateMany({
        where: { channel, chatId: from, state: { in: ['pending', 'sending'] } },
        data: { chatId: to },
      });
    },

    /** The invitation with this hash, whatever its state, with its member. */
    invitationBy: (codeHash: string) =>
      db.invitation.findUnique({
        where: { codeHash },
        select: {
          id: true,
          organisationId: true,
          expiresAt: true,
          usedAt: true,
          revokedAt: true,
          member: {
            select: { id: true, name: true, position: true, body: true, role: true, removedAt: true },
          },
        },
      }),
  };
}
