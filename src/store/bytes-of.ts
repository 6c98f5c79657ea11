import { Database } from './sqlite.ts';

/** Bytes of the header that say how it is written; with a log beside it, which a database in memory cannot have, or without. */
const VERSIONS = [18, 19];
const WITHOUT_LOG = 1;

/** What a database file holds at one moment, what still stands in the log beside it included. Writers go on meanwhile. */
export function bytesOf(databaseFile: string): Buffer {
  const database = new Database(databaseFile, { readonly: true, fileMustExist: true });
  try {
    const bytes = database.serialize();
    for (const at of VERSIONS) bytes[at] = WITHOUT_LOG;
    return bytes;
  } finally {
    database.close();
  }
}
