import { createHash } from 'node:crypto';
import type { Member, Reach, Role } from '#domain/people/people.ts';
import { fold } from '#domain/text/fold.ts';
import type { Day } from '#domain/time/day.ts';
import type { Db } from './db.ts';
import { keepFormer } from './former.ts';

/** A member with whether and how they can be reached. */
export interface MemberRow extends Member {
  readonly reach: Reach;
  readonly account: { id: number; channel: string; userId: string; chatId: string } | null;
  /** Since when messages bounce; null while they arrive, and without an account. */
  readonly blockedAt: Date | null;
  /** When they last wrote or pressed anything; null without an account. */
  readonly heardAt: Date | null;
}

/** A member whose name is kept, and whether they were taken off the list. */
export interface KnownMember {
  readonly id: number;
  readonly name: string;
  readonly isRemoved: boolean;
}

/** Somebody who can be written to now, and where. */
export interface Recipient {
  readonly memberId: number;
  readonly channel: string;
  readonly chatId: string;
}

/** What is kept of an invitation's code. */
export function hashCode(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}

/** What makes a member. */
export interface NewMember {
  readonly name: string;
  readonly position: string;
  readonly body: string;
  readonly role: Role;
}

const SHOWN = {
  id: true,
  name: true,
  position: true,
  body: true,
  role: true,
  accounts: {
    where: { unlinkedAt: null },
    orderBy: { id: 'desc' },
    select: {
      id: true,
      channel: true,
      userId: true,
      chatId: true,
      unreachableAt: true,
      lastHeardAt: true,
    },
  },
} as const;

/** Members, their chat accounts, invitations and the commune's groups. */
export function people(db: Db, organisationId: number) {
  const withReach = (row: Member & { accounts: readonly AccountRow[] }): MemberRow => {
    const { accounts, ...member } = row;
    const account = accounts.find((each) => each.unreachableAt === null) ?? accounts[0] ?? null;
    const reach = !account ? 'unlinked' : account.unreachableAt ? 'blocked' : 'reachable';
    const blockedAt = account?.unreachableAt ?? null;
    return { ...member, reach, account, blockedAt, heardAt: account?.lastHeardAt ?? null };
  };

  /** Takes back what waits to be sent to a member, but for one chat. */
  const withdrawFrom = async (memberId: number, keptChatId = ''): Promise<void> => {
    await db.outbox.updateMany({
      where: { organisationId, memberId, state: 'pending', chatId: { not: keptChatId } },
      data: { state: 'cancelled' },
    });
  };

  /** Keeps who a member is before that is changed. */
  const keep = async (id: number, at: Date): Promise<void> => {
    const select = { id: true, name: true, position: true, role: true } as const;
    const rows = await db.member.findMany({ where: { id, organisationId }, select });
    await keepFormer(db, organisationId, 'member', rows, at);
  };

  return {
    async all(): Promise<MemberRow[]> {
      const rows = await db.member.findMany({ where: { organisationId, removedAt: null }, select: SHOWN });
      const byName = new Intl.Collator('vi');
      return rows.map(withReach).sort((a, b) => byName.compare(a.name, b.name) || a.id - b.id);
    },

    async byId(id: number): Promise<MemberRow | null> {
      const row = await db.member.findFirst({
        where: { id, organisationId, removedAt: null },
        select: SHOWN,
      });
      return row && withReach(row);
    },

    async withRole(...roles: Role[]): Promise<MemberRow[]> {
      const rows = await db.member.findMany({
        where: { organisationId, removedAt: null, role: { in: roles } },
        select: SHOWN,
        orderBy: { id: 'asc' },
      });
      return rows.map(withReach);
    },

    /** Members of some roles who can be written to now. */
    async recipients(...roles: Role[]): Promise<Recipient[]> {
      const members = await this.withRole(...roles);
      return members.flatMap(({ id, reach, account }) =>
        account && reach === 'reachable'
          ? [{ memberId: id, channel: account.channel, chatId: account.chatId }]
          : [],
      );
    },

    /** The linked account that has this private chat. */
    accountAt: (channel: string, chatId: string) =>
      db.account.findFirst({
        where: { organisationId, channel, chatId, unlinkedAt: null, member: { removedAt: null } },
        select: { userId: true, memberId: true },
        orderBy: { id: 'desc' },
      }),

    /** A member whose name is still kept, taken off the list or not. */
    async known(id: number): Promise<KnownMember | null> {
      const row = await db.member.findFirst({
        where: { id, organisationId, erasedAt: null },
        select: { id: true, name: true, removedAt: true },
      });
      return row && { id: row.id, name: row.name, isRemoved: row.removedAt !== null };
    },

    /** Those taken off the list whose names are still kept, newest first. */
    removed: (): Promise<{ id: number; name: string }[]> =>
      db.member.findMany({
        where: { organisationId, removedAt: { not: null }, erasedAt: null },
        select: { id: true, name: true },
        orderBy: [{ removedAt: 'desc' }, { id: 'desc' }],
      }),

    count: (): Promise<number> => db.member.count({ where: { organisationId, removedAt: null } }),

    async add(member: NewMember, at: Date): Promise<MemberRow> {
      const keys = { nameKey: fold(member.name), positionKey: fold(member.position) };
      const row = await db.member.create({
        data: { organisationId, ...member, ...keys, createdAt: at },
        select: SHOWN,
      });
      return withReach(row);
    },

    async changeRole(id: number, role: Role, at: Date): Promise<void> {
      await keep(id, at);
      await db.member.updateMany({ where: { id, organisationId }, data: { role } });
    },

    /** Writes the name and post anew. */
    async rename(id: number, words: { name: string; position: string }, at: Date): Promise<void> {
      const { name, position } = words;
      await keep(id, at);
      await db.member.updateMany({
        where: { id, organisationId },
        data: { name, nameKey: fold(name), position, positionKey: fold(position) },
      });
    },

    /**
     * The member loses access at once: accounts are unlinked, open invitations and duties end, they are in charge of no
     * field, and what waits to be sent is taken back.
     */
    async remove(id: number, at: Date, today: Day): Promise<void> {
      await db.member.updateMany({ where: { id, organisationId }, data: { removedAt: at } });
      await db.duty.updateMany({
        where: { organisationId, memberId: id, OR: [{ validTo: null }, { validTo: { gt: today } }] },
        data: { validTo: today },
      });
      await db.fieldLeader.deleteMany({ where: { organisationId, memberId: id } });
      await withdrawFrom(id);
      await db.account.updateMany({
        where: { memberId: id, organisationId, unlinkedAt: null },
        data: { unlinkedAt: at },
      });
      await db.invitation.updateMany({
        where: { memberId: id, organisationId, usedAt: null, revokedAt: null },
        data: { revokedAt: at },
      });
    },

    /** Unlinks every account of a member and takes back what waits to be sent; gives how many accounts there were. */
    async unlink(id: number, at: Date): Promise<number> {
      await withdrawFrom(id);
      const changed = await db.account.updateMany({
        where: { memberId: id, organisationId, unlinkedAt: null },
        data: { unlinkedAt: at },
      });
      return changed.count;
    },

    /** Links an account to a member; whoever the account or the member was linked with before is unlinked. */
    async link(memberId: number, account: NewAccount, at: Date): Promise<void> {
      const { channel, userId, chatId, displayName } = account;
      await withdrawFrom(memberId, chatId);
      await db.account.updateMany({
        where: { organisationId, channel, unlinkedAt: null, OR: [{ userId }, { memberId }] },
        data: { unlinkedAt: at },
      });
      await db.account.create({
        data: {
          organisationId,
          memberId,
          channel,
          userId,
          chatId,
          displayName,
          linkedAt: at,
          lastHeardAt: at,
        },
      });
    },

    /** Every account and group is let go of, and what was still to be sent to them. */
    async forgetChats(at: Date): Promise<void> {
      await db.account.updateMany({ where: { organisationId, unlinkedAt: null }, data: { unlinkedAt: at } });
      await db.group.updateMany({ where: { organisationId, endedAt: null }, data: { endedAt: at } });
      await db.outbox.updateMany({
        where: { organisationId, state: { in: ['pending', 'sending'] } },
        data: { state: 'cancelled' },
      });
    },

    /** A new invitation; those the member had before end. */
    async invite(memberId: number, codeHash: string, at: Date, expiresAt: Date): Promise<void> {
      await db.invitation.updateMany({
        where: { organisationId, memberId, usedAt: null, revokedAt: null },
        data: { revokedAt: at },
      });
      await db.invitation.create({ data: { organisationId, memberId, codeHash, createdAt: at, expiresAt } });
    },

    /** Invitations that can still be used, and until when. */
    openInvitations: (now: Date): Promise<{ memberId: number; expiresAt: Date }[]> =>
      db.invitation.findMany({
        where: { organisationId, usedAt: null, revokedAt: null, expiresAt: { gt: now } },
        select: { memberId: true, expiresAt: true },
      }),

    /** Ends the open invitations of a member; gives how many there were. */
    async revokeInvitations(memberId: number, at: Date): Promise<number> {
      const changed = await db.invitation.updateMany({
        where: { organisationId, memberId, usedAt: null, revokedAt: null },
        data: { revokedAt: at },
      });
      return changed.count;
    },

    /** Uses an invitation up; false where it was used or ended meanwhile. */
    async useInvitation(id: number, at: Date): Promise<boolean> {
      const changed = await db.invitation.updateMany({
        where: { id, organisationId, usedAt: null, revokedAt: null, expiresAt: { gt: at } },
        data: { usedAt: at },
      });
      return changed.count === 1;
    },

    /** The group the digests go to, newest first. */
    leadershipGroups: () =>
      db.group.findMany({
        where: { organisationId, endedAt: null },
        select: { id: true, channel: true, chatId: true, topicId: true, title: true },
        orderBy: { id: 'desc' },
      }),

    /** Makes a group (and topic) the leadership group, in place of the one before. */
    async connectGroup(group: NewGroup, at: Date): Promise<void> {
      await db.group.updateMany({ where: { organisationId, endedAt: null }, data: { endedAt: at } });
      await db.group.create({ data: { organisationId, ...group, connectedAt: at } });
    },

    /** The bot can no longer post to a group. */
    async endGroup(channel: string, chatId: string, at: Date): Promise<number> {
      const changed = await db.group.updateMany({
        where: { organisationId, channel, chatId, endedAt: null },
        data: { endedAt: at },
      });
      return changed.count;
    },
  };
}

interface AccountRow {
  readonly lastHeardAt: Date | null;
  readonly id: number;
  readonly channel: string;
  readonly userId: string;
  readonly chatId: string;
  readonly unreachableAt: Date | null;
}

interface NewAccount {
  readonly channel: string;
  readonly userId: string;
  readonly chatId: string;
  readonly displayName: string;
}

interface NewGroup {
  readonly channel: string;
  readonly chatId: string;
  readonly topicId: string | null;
  readonly title: string;
  readonly connectedById: number;
}
