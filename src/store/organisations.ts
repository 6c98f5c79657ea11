import type { Day } from '#domain/time/day.ts';
import type { Db } from './db.ts';
import { keepFormer } from './former.ts';

/** A commune as it stands in the deployment. */
export interface Organisation {
  readonly id: number;
  readonly code: string;
  readonly name: string;
}

const SHOWN = { id: true, code: true, name: true } as const;

/** Questions about the communes of the deployment. */
export function organisations(db: Db) {
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
      return db.account.findFirst({
        where: { channel, userId, unlinkedAt: null, member: { removedAt: null } },
        select: {
          id: true,
          organisationId: true,
          unreachableAt: true,
          member: { select: { id: true, name: true, position: true, body: true, role: true } },
        },
        orderBy: { id: 'desc' },
      });
    },

    /** Somebody wrote or pressed something. */
    async noteHeard(channel: string, userId: string, at: Date): Promise<void> {
      await db.account.updateMany({
        where: { channel, userId, unlinkedAt: null },
        data: { lastHeardAt: at },
      });
    },

    /** Notes that an account can no longer be written to (`since`), or can again (null). */
    async setReach(channel: string, userId: string, since: Date | null): Promise<number> {
      const changed = await db.account.updateMany({
        where: { channel, userId, unlinkedAt: null, unreachableAt: since ? null : { not: null } },
        data: { unreachableAt: since },
      });
      return changed.count;
    },

    /**
     * Every account that is linked on a channel, with the role of its member, whether they stand in for a coordinator today,
     * and the menu its chat was offered last.
     */
    async linkedChats(channel: string, today: Day) {
      const forCoordinator = {
        where: {
          endedAt: null,
          fromOn: { lte: today },
          returnOn: { gt: today },
          member: { role: 'COORDINATOR' as const, removedAt: null },
        },
        select: { id: true },
      };
      const rows = await db.account.findMany({
        where: { channel, unlinkedAt: null, member: { removedAt: null } },
        select: {
          id: true,
          chatId: true,
          menu: true,
          member: { select: { role: true, standIns: forCoordinator } },
        },
        orderBy: { id: 'asc' },
      });
      return rows.map(({ member: { role, standIns }, ...account }) => ({
        ...account,
        role,
        standsIn: standIns.length > 0,
      }));
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
