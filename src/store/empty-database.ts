import { z } from 'zod';
import { fileOf } from './db.ts';
import { Database } from './sqlite.ts';

const table = z.object({ name: z.string() });

/** Deletes every row of every table of a migrated database, in one transaction; its migrations stay known. */
export function emptyDatabase(databaseUrl: string): void {
  const db = new Database(fileOf(databaseUrl), { timeout: 10_000 });
  try {
    // Rows go in any order; at the end nothing is left to refer to.
    db.pragma('foreign_keys = OFF');
    db.transaction(() => {
      const tables = db
        .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> '_prisma_migrations'")
        .all()
        .map((row) => table.parse(row).name);
      for (const name of tables) db.exec(`DELETE FROM "${name}"`);
    }).immediate();
  } finally {
    db.close();
  }
}
