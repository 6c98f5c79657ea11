import path from 'node:path';
import type { Prisma } from './generated/sqlite/client.ts';
import { PrismaClient } from './generated/sqlite/client.ts';
import { type Direct, demandOutside, GuardedSqlite, withinTransaction } from './sqlite-adapter.ts';

/** The client inside a transaction; the outer client answers the same questions. */
export type Db = Prisma.TransactionClient;

/** Longest wait of a transaction for its turn and longest time it may take, in milliseconds. */
const TRANSACTION = { maxWait: 30_000, timeout: 30_000 };

/** What each client asks past Prisma. */
const directs = new WeakMap<object, Direct>();

/** The client of a database, and how something is done in a transaction of it. */
export interface Client {
  readonly db: Db;
  transaction<T>(work: (tx: Db) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Opens the client on a SQLite file that `migrate` has prepared, or in memory on the bytes of one. */
export function openClient(file: string | Buffer): Client {
  const adapter = new GuardedSqlite({ file });
  const client = new PrismaClient({ adapter, transactionOptions: TRANSACTION });
  directs.set(client, adapter.outside());
  return {
    db: client,
    transaction: async (work) => {
      demandOutside();
      return client.$transaction((tx) => {
        directs.set(tx, adapter.inside());
        return withinTransaction(() => work(tx));
      });
    },
    close: () => client.$disconnect(),
  };
}

/** The way past Prisma to what `db` asks: the same connection, the same transaction. For what every message asks. */
export function direct(db: Db): Direct {
  const found = directs.get(db);
  if (!found) throw new Error('This client was not opened here.');
  return found;
}

/** The file of a `file:` URL as in `DATABASE_URL`, its `..` taken out: a folder they go through need not exist. */
export function fileOf(databaseUrl: string): string {
  return path.normalize(databaseUrl.replace(/^file:(\/\/)?/, ''));
}

/** A value from a JSON column, for those who parse it. */
export type Json = Prisma.InputJsonValue;

/** Half of a character that takes two, as `JSON.stringify` writes it. */
const HALF_A_CHARACTER = /(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g;

/**
 * Any plain value as JSON that a column takes: dates become text, undefined goes. What comes from outside may hold what
 * Prisma cannot write and would refuse for ever: halves of characters become U+FFFD, and keys named `__proto__` go.
 */
export function toJson(value: unknown): Json {
  const text = JSON.stringify(value).replace(HALF_A_CHARACTER, '$1\ufffd');
  return JSON.parse(text, (key, inner) => (key === '__proto__' ? undefined : inner));
}
