import { z } from 'zod';
import type { Db } from '#store/db.ts';
import { Prisma } from '#store/generated/sqlite/client.ts';

const UNWIPED = { erasedAt: { not: null }, wipedAt: null } as const;
const checkpointRow = z.object({ busy: z.coerce.number() });

/**
 * Overwrites what erased names have left in the database file and its log: SQLite only marks as free what was changed.
 * Where somebody else is reading, such as a backup, it is done the next time.
 */
export async function wipeErased(db: Db, now: Date): Promise<void> {
  const erased = await db.member.findMany({ where: UNWIPED, select: { id: true } });
  if (erased.length === 0) return;
  await db.$executeRaw(Prisma.sql`VACUUM`);
  const [row] = await db.$queryRaw<unknown[]>(Prisma.sql`PRAGMA wal_checkpoint(TRUNCATE)`);
  if (checkpointRow.parse(row).busy !== 0) return;
  await db.member.updateMany({
    where: { id: { in: erased.map(({ id }) => id) } },
    data: { wipedAt: now },
  });
}
