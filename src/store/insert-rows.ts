import { type Db, toJson } from './db.ts';
import { Prisma } from './generated/sqlite/client.ts';

/** Values one statement carries: well below what any database takes, and as quick as more would be. */
const VALUES_AT_ONCE = 4000;

/** What a column may be given; objects and lists are kept as JSON. */
type Row = Readonly<Record<string, unknown>>;

/**
 * Inserts many rows of one model, all with the same columns, several in each statement.
 *
 * Some twenty times as quick as `createMany`, which spends about a millisecond on a wide row. Columns the model gives a
 * value of its own to must be named here.
 */
export async function insertRows(db: Db, model: Prisma.ModelName, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const into = Prisma.raw(`"${model}" (${columns.map((column) => `"${column}"`).join(', ')})`);
  const size = Math.max(1, Math.floor(VALUES_AT_ONCE / columns.length));
  for (let at = 0; at < rows.length; at += size) {
    const values = rows
      .slice(at, at + size)
      .map((row) => Prisma.sql`(${Prisma.join(columns.map((column) => stored(row[column])))})`);
    await db.$executeRaw(Prisma.sql`INSERT INTO ${into} VALUES ${Prisma.join(values)}`);
  }
}

function stored(value: unknown): unknown {
  if (value === undefined) return null;
  const isPlain = typeof value !== 'object' || value === null || value instanceof Date;
  return isPlain ? value : JSON.stringify(toJson(value));
}
