import path from 'node:path';
import type Sqlite from 'better-sqlite3';
import { makeFolder } from './make-folder.ts';
import { Database } from './sqlite.ts';

/** Another program works with the same data. */
export class DataInUse extends Error {}

/** The disk does not let the data be written to: it is read-only, full, not there, or somebody else's. */
export class DataNotWritable extends Error {}

/**
 * Holds the data of a commune for this process alone: two programs on one database would take each other's messages,
 * and one would sweep away what the other is writing. Gives the way to let go.
 *
 * The lock is SQLite's own on a file beside the data, so that the system lets go of it however the process ends; a
 * leftover file means nothing.
 *
 * @throws DataInUse where another process, or this one, holds it already.
 * @throws DataNotWritable where the disk does not let it be held.
 */
export function holdData(databaseFile: string, dataDir: string): () => void {
  const files = [`${path.resolve(databaseFile)}.lock`, path.resolve(dataDir, 'running.lock')];
  const held: (() => void)[] = [];
  const release = () => {
    for (const letGo of held.splice(0)) letGo();
  };
  try {
    for (const file of files) held.push(hold(file));
  } catch (error) {
    release();
    throw error;
  }
  return release;
}

function hold(file: string): () => void {
  let db: Sqlite.Database | null = null;
  try {
    makeFolder(path.dirname(file));
    db = new Database(file, { timeout: 0 });
    db.exec('BEGIN EXCLUSIVE');
    // A file on a read-only disk can be locked all right; that it cannot be changed shows only when it is to be.
    db.pragma('user_version = 1');
    const held = db;
    return () => held.close();
  } catch (error) {
    db?.close();
    if (error instanceof Database.SqliteError && error.code === 'SQLITE_BUSY')
      throw new DataInUse(
        `Another cchc-bot already works with this data (${file} is held). Stop it first, or choose another DATABASE_URL and DATA_DIR.`,
      );
    const why = error instanceof Error ? error.message : String(error);
    throw new DataNotWritable(`The data cannot be written to: ${file}: ${why}.`, { cause: error });
  }
}
