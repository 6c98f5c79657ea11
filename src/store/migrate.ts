import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { makeFolder } from './make-folder.ts';
import { Database } from './sqlite.ts';

/** The history in the database does not fit the program's: an edited, unfinished or unknown migration. */
export class MigrationError extends Error {}

/** There is something else where the database should be. */
export class NoDatabase extends Error {}

const NO_DATABASE: ReadonlySet<string> = new Set([
  'SQLITE_NOTADB',
  'SQLITE_CANTOPEN',
  'SQLITE_CANTOPEN_ISDIR',
]);

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

const appliedRow = z.object({
  migration_name: z.string(),
  checksum: z.string(),
  finished_at: z.unknown(),
});

const MIGRATIONS = path.resolve(import.meta.dirname, '../../prisma/migrations/sqlite');

/** Prisma's own table of migrations, so that its tools read the same history. */
const HISTORY_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "checksum" TEXT NOT NULL,
  "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL,
  "logs" TEXT,
  "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
);`;

/**
 * Brings a SQLite file up to the program's migrations, all of them in one transaction, and gives the names of those
 * applied. Creates the file and its folder where they are missing.
 *
 * @throws MigrationError where the database was made by a newer program or a migration was edited afterwards.
 * @throws NoDatabase where what stands there is a folder, or a file of something else.
 */
export function migrate(file: string, folder: string = MIGRATIONS): string[] {
  makeFolder(path.dirname(file));
  const db = opened(file);
  try {
    // Rebuilding a table drops the old one, which would cascade; this cannot be switched inside a transaction.
    db.pragma('foreign_keys = OFF');
    return db.transaction(() => applyPending(db, folder)).exclusive();
  } finally {
    db.close();
  }
}

function opened(file: string): Sqlite.Database {
  let db: Sqlite.Database | null = null;
  try {
    db = new Database(file, { timeout: 10_000 });
    db.pragma('journal_mode = WAL');
    return db;
  } catch (error) {
    db?.close();
    const isNone = error instanceof Database.SqliteError && NO_DATABASE.has(error.code);
    throw isNone ? new NoDatabase(`${file} is no database: ${error.message}.`, { cause: error }) : error;
  }
}

/** Whether this program knows a migration, that is, can open a database that was brought up to it. */
export function knowsMigration(name: string, folder: string = MIGRATIONS): boolean {
  return readMigrations(folder).some((migration) => migration.name === name);
}

function applyPending(db: Sqlite.Database, folder: string): string[] {
  db.exec(HISTORY_TABLE);
  const rows = db
    .prepare(
      'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
    )
    .all()
    .map((row) => appliedRow.parse(row));
  const record = db.prepare(
    'INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count) VALUES (?, ?, ?, ?, ?, 1)',
  );
  const pending = pendingOf(readMigrations(folder), rows);
  for (const migration of pending) {
    db.exec(migration.sql);
    const broken = z.array(z.unknown()).parse(db.pragma('foreign_key_check'));
    if (broken.length > 0)
      throw new MigrationError(`${migration.name} leaves ${broken.length} broken references.`);
    record.run(randomUUID(), migration.checksum, migration.name, Date.now(), Date.now());
  }
  return pending.map((migration) => migration.name);
}

function pendingOf(known: readonly Migration[], applied: readonly z.infer<typeof appliedRow>[]): Migration[] {
  const byName = new Map(applied.map((row) => [row.migration_name, row]));
  for (const migration of known) {
    const row = byName.get(migration.name);
    if (row && !row.finished_at) throw new MigrationError(`${migration.name} was begun and never finished.`);
    if (row && row.checksum !== migration.checksum)
      throw new MigrationError(`${migration.name} was edited after it had been applied.`);
  }
  const names = new Set(known.map((migration) => migration.name));
  const newer = applied.filter((row) => !names.has(row.migration_name)).map((row) => row.migration_name);
  if (newer.length > 0)
    throw new MigrationError(`The database is newer than this program: ${newer.join(', ')}.`);
  return known.filter((migration) => !byName.has(migration.name));
}

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}
