import { z } from 'zod';
import type { Db } from '#store/db.ts';
import { Prisma } from '#store/generated/sqlite/client.ts';
import type { NameFinder } from './name-finder.ts';
import { whereOf } from './personal-data.ts';
import { MEMBER_REFERENCES } from './references.ts';

/** Whose name goes, and what stands in its place. */
export interface Rewriting {
  readonly memberId: number;
  readonly finder: NameFinder;
  readonly pseudonym: string;
  /** Others have the name as well: only rows that have to do with the member are touched. */
  readonly isShared: boolean;
}

/** The trail has hashes of its own and is rewritten apart; the others hold no words of a commune. */
const APART = ['AuditEntry', 'AuditRedaction'];

const columnRow = z.object({ table: z.string(), column: z.string() });
const textRow = z.object({ row: z.coerce.number() }).catchall(z.unknown());

/**
 * Replaces a name in every text of a commune's tables, those of later versions as well: the tables are asked of the
 * database itself. Gives how many texts were changed.
 */
export async function rewriteTexts(db: Db, organisationId: number, rewriting: Rewriting): Promise<number> {
  let changed = 0;
  for (const [table, columns] of await textColumns(db)) {
    const theirs = rowsOf(table, organisationId, rewriting);
    if (theirs === null) continue;
    const named = Prisma.join(
      columns.map((column) => holds(column, rewriting.finder.likes)),
      ' OR ',
    );
    const shown = Prisma.join(
      columns.map((column) => Prisma.sql`CAST(${quoted(column)} AS TEXT) AS ${quoted(column)}`),
    );
    const rows = await db.$queryRaw<unknown[]>(
      Prisma.sql`SELECT rowid AS "row", ${shown} FROM ${quoted(table)} WHERE ${theirs} AND (${named})`,
    );
    for (const each of rows) changed += await rewriteRow(db, table, columns, textRow.parse(each), rewriting);
  }
  return changed;
}

async function rewriteRow(
  db: Db,
  table: string,
  columns: readonly string[],
  row: z.infer<typeof textRow>,
  { finder, pseudonym }: Rewriting,
): Promise<number> {
  let changed = 0;
  for (const column of columns) {
    const text = row[column];
    if (typeof text !== 'string') continue;
    const after = finder.replace(text, pseudonym);
    if (after === text) continue;
    await db.$executeRaw(
      Prisma.sql`UPDATE ${quoted(table)} SET ${quoted(column)} = ${after} WHERE rowid = ${row.row}`,
    );
    changed += 1;
  }
  return changed;
}

/** Whether a column holds one of the patterns. */
export function holds(column: string, likes: readonly string[]): Prisma.Sql {
  const each = likes.map((like) => Prisma.sql`CAST(${quoted(column)} AS TEXT) LIKE ${like} ESCAPE '\\'`);
  return each.length === 0 ? Prisma.sql`FALSE` : Prisma.sql`(${Prisma.join(each, ' OR ')})`;
}

/** The rows of a table to be looked at; null: none. */
function rowsOf(table: string, organisationId: number, { memberId, isShared }: Rewriting): Prisma.Sql | null {
  if (!isShared) return Prisma.sql`"organisationId" = ${organisationId}`;
  const reference = [...MEMBER_REFERENCES].find(([name]) => name === table)?.[1];
  return reference ? whereOf(reference, organisationId, memberId) : null;
}

/** The columns of text of every table whose rows belong to a commune. */
async function textColumns(db: Db): Promise<Map<string, string[]>> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT m."name" AS "table", c."name" AS "column"
    FROM sqlite_master m JOIN pragma_table_info(m."name") c
    WHERE m."type" = 'table' AND c."type" IN ('TEXT', 'JSONB')
      AND EXISTS (SELECT 1 FROM pragma_table_info(m."name") o WHERE o."name" = 'organisationId')
    ORDER BY m."name", c."cid"`;
  const columns = new Map<string, string[]>();
  for (const { table, column } of rows.map((each) => columnRow.parse(each)))
    if (!APART.includes(table)) columns.set(table, [...(columns.get(table) ?? []), column]);
  return columns;
}

function quoted(name: string): Prisma.Sql {
  return Prisma.raw(`"${name}"`);
}
