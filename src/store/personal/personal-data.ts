import { group } from '#domain/group.ts';
import type { Db } from '#store/db.ts';
import { Prisma } from '#store/generated/sqlite/client.ts';
import { MEMBER_REFERENCES, type PersonalTable, type Reference } from './references.ts';

/** A row as it is kept, by its columns. */
export type KeptRow = Readonly<Record<string, unknown>>;

/** What a criterion is called in a version of the plan. */
interface CriterionName {
  readonly code: string;
  readonly name: string;
}

/** A criterion as its plan calls it, or called it last. */
export interface CriterionCalled extends CriterionName {
  /** Whether the plan has it still. */
  readonly inForce: boolean;
  /** What earlier versions of the plan called it, the last of them first. */
  readonly formerly: readonly CriterionName[];
}

/** What is kept about a member. */
export interface PersonalData {
  readonly tables: ReadonlyMap<PersonalTable, readonly KeptRow[]>;
  /** What they wrote to the bot in private, as the channel delivered it. */
  readonly updates: readonly KeptRow[];
  /** What they were in the middle of saying. */
  readonly dialogues: readonly KeptRow[];
  /** The criteria that rows name, by id. */
  readonly criteria: ReadonlyMap<number, CriterionCalled>;
  /** Names of the other members that rows name, by id. */
  readonly names: ReadonlyMap<number, string>;
}

/** A column that names a member in a row, or null where it names none. */
const NAMES_MEMBER = /^(?:member|actor|author|sender|standIn|from|to|for|chair|by|.+By)Id$/;

/** Everything that is kept about one member, and nothing that is about another. */
export function personalData(db: Db, organisationId: number) {
  /** The accounts a member has and had: somebody else may have one of them by now, or had it before. */
  const accountsOf = (memberId: number) =>
    db.account.findMany({
      where: { organisationId, memberId },
      select: { channel: true, userId: true, chatId: true, linkedAt: true, unlinkedAt: true },
    });

  /** What came from a member's private chats while they were the member's; null where there never was one. */
  const updatesOf = async (memberId: number) => {
    const accounts = await accountsOf(memberId);
    const times = accounts.map(({ channel, chatId, linkedAt, unlinkedAt }) => ({
      channel,
      lane: chatId,
      receivedAt: { gte: linkedAt, ...(unlinkedAt && { lt: unlinkedAt }) },
    }));
    return times.length === 0 ? null : { OR: times };
  };

  /** What a member is in the middle of saying: from the accounts they have now. */
  const dialoguesOf = async (memberId: number) => {
    const accounts = await accountsOf(memberId);
    const seats = accounts.flatMap(({ channel, userId, chatId, unlinkedAt }) =>
      unlinkedAt === null ? [{ channel, userId, chatId }] : [],
    );
    return seats.length === 0 ? [] : db.dialogue.findMany({ where: { organisationId, OR: seats } });
  };

  return {
    /** How many rows each table keeps about a member, and how many of their private messages. */
    async counts(memberId: number): Promise<{ tables: ReadonlyMap<PersonalTable, number>; updates: number }> {
      const tables = new Map<PersonalTable, number>();
      for (const [table, reference] of MEMBER_REFERENCES) {
        const where = whereOf(reference, organisationId, memberId);
        const [row] = await db.$queryRaw<{ count: number | bigint }[]>(
          Prisma.sql`SELECT count(*) AS "count" FROM ${named(table)} WHERE ${where}`,
        );
        tables.set(table, Number(row?.count ?? 0));
      }
      const where = await updatesOf(memberId);
      return { tables, updates: where ? await db.inbox.count({ where }) : 0 };
    },

    /** Every row about a member, oldest first; of what they did about others only that and when. */
    async of(memberId: number): Promise<PersonalData> {
      const tables = new Map<PersonalTable, readonly KeptRow[]>();
      for (const [table, reference] of MEMBER_REFERENCES) {
        const where = whereOf(reference, organisationId, memberId);
        const rows = await db.$queryRaw<KeptRow[]>(
          Prisma.sql`SELECT * FROM ${named(table)} WHERE ${where} ORDER BY rowid`,
        );
        const throughs = await keysOf(db, reference, organisationId, memberId);
        tables.set(
          table,
          rows.map((row) => shown(row, reference, memberId, throughs)),
        );
      }
      const where = await updatesOf(memberId);
      const rows = [...tables.values()].flat();
      return {
        tables,
        updates: where ? await db.inbox.findMany({ where, orderBy: { id: 'asc' } }) : [],
        dialogues: await dialoguesOf(memberId),
        criteria: await criteriaOf(rows),
        names: await namesOf(rows, memberId),
      };
    },
  };

  async function criteriaOf(rows: readonly KeptRow[]): Promise<Map<number, CriterionCalled>> {
    const ids = new Set(rows.flatMap((row) => numberAt(row, 'criterionId')));
    const entries = await db.criterionEntry.findMany({
      where: { organisationId, criterionId: { in: [...ids] } },
      select: { criterionId: true, code: true, name: true, set: { select: { inForce: true } } },
      orderBy: { id: 'desc' },
    });
    return new Map(
      [...group(entries, ({ criterionId }) => criterionId)].flatMap(([id, versions]) => {
        const [newest] = versions;
        if (!newest) return [];
        const names = new Map(versions.map(({ code, name }) => [`${code} ${name}`, { code, name }]));
        names.delete(`${newest.code} ${newest.name}`);
        const { code, name, set } = newest;
        return [[id, { code, name, inForce: set.inForce, formerly: [...names.values()] }] as const];
      }),
    );
  }

  async function namesOf(rows: readonly KeptRow[], memberId: number): Promise<Map<number, string>> {
    const ids = new Set(
      rows.flatMap((row) =>
        Object.keys(row)
          .filter((column) => NAMES_MEMBER.test(column))
          .flatMap((column) => numberAt(row, column)),
      ),
    );
    ids.delete(memberId);
    const members = await db.member.findMany({
      where: { organisationId, id: { in: [...ids] } },
      select: { id: true, name: true },
    });
    return new Map(members.map(({ id, name }) => [id, name]));
  }
}

function named(table: string): Prisma.Sql {
  return Prisma.raw(`"${table}"`);
}

/** The rows of a table that have to do with a member. */
export function whereOf(
  { own = [], acted = [], through }: Reference,
  organisationId: number,
  memberId: number,
): Prisma.Sql {
  const ways = [...own, ...acted].map((column) => Prisma.sql`${named(column)} = ${memberId}`);
  if (through) {
    const { column, table, key, member } = through;
    const keys = Prisma.sql`SELECT ${named(key)} FROM ${named(table)} WHERE ${named(member)} = ${memberId}`;
    ways.push(Prisma.sql`${named(column)} IN (${keys})`);
  }
  return Prisma.sql`"organisationId" = ${organisationId} AND (${Prisma.join(ways, ' OR ')})`;
}

/** Which rows of a table are a member's by way of another table. */
async function keysOf(
  db: Db,
  { through }: Reference,
  organisationId: number,
  memberId: number,
): Promise<ReadonlySet<unknown>> {
  if (!through) return new Set();
  const rows = await db.$queryRaw<{ key: unknown }[]>(
    Prisma.sql`SELECT ${named(through.key)} AS "key" FROM ${named(through.table)}
      WHERE "organisationId" = ${organisationId} AND ${named(through.member)} = ${memberId}`,
  );
  return new Set(rows.map(({ key }) => key));
}

/** A row as its member may read it: all of what is theirs; of what is another's what they did, and when. */
function shown(
  row: KeptRow,
  { own = [], acted = [], through, hidden = [] }: Reference,
  memberId: number,
  throughs: ReadonlySet<unknown>,
): KeptRow {
  const isTheirs =
    own.some((column) => row[column] === memberId) ||
    (through !== undefined && throughs.has(row[through.column]));
  const columns = Object.entries(row).filter(([column, value]) => {
    if (column === 'organisationId' || hidden.includes(column)) return false;
    const isTrace = column === 'id' || column === 'criterionId' || value instanceof Date;
    return isTheirs || isTrace || (acted.includes(column) && value === memberId);
  });
  return Object.fromEntries(columns);
}

function numberAt(row: KeptRow, column: string): number[] {
  const value = row[column];
  return typeof value === 'number' ? [value] : [];
}
