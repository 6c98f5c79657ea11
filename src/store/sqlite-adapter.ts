import { AsyncLocalStorage } from 'node:async_hooks';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type {
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  Transaction,
} from '@prisma/driver-adapter-utils';
import { fairLock } from './fair-lock.ts';

/** Runs `work` so that a query past the transaction's own client is a loud bug instead of a wait for itself. */
const insideTransaction = new AsyncLocalStorage<true>();

/** @throws within a transaction: whatever asks past its own client would wait for itself. */
export function demandOutside(): void {
  if (insideTransaction.getStore()) throw new Error('A query inside a transaction must use its own store.');
}

/** Marks everything `work` awaits as part of a transaction. */
export function withinTransaction<T>(work: () => Promise<T>): Promise<T> {
  // Awaited in here: a query of Prisma's begins only when somebody awaits it.
  return insideTransaction.run(true, async () => await work());
}

/** Where the database is and how long to wait for another process that holds it. */
export interface SqliteOptions {
  readonly file: string;
  readonly busyTimeoutMs?: number;
}

/**
 * Values one statement may carry: what better-sqlite3 builds SQLite with. Prisma would assume 999, and a sorted list
 * that it joins to more rows than that fails: a commune of a thousand members could not be listed.
 */
const MAX_BIND_VALUES = 32_766;

/**
 * The SQLite driver for Prisma, made safe.
 *
 * The stock adapter shares one connection between transactions and plain queries without a lock, so that a plain write
 * joins whatever transaction is open and is lost if that rolls back; after a failed COMMIT nothing is ever written
 * again. Here one fair lock surrounds the connection, transactions begin IMMEDIATE and a failed COMMIT rolls back.
 * WAL with `synchronous = FULL`: what was committed survives a power cut.
 */
export class GuardedSqlite implements SqlDriverAdapterFactory {
  readonly provider = 'sqlite' as const;
  readonly adapterName = 'guarded-better-sqlite3';
  private readonly options: SqliteOptions;

  constructor(options: SqliteOptions) {
    this.options = options;
  }

  async connect(): Promise<SqlDriverAdapter> {
    const { file, busyTimeoutMs = 5000 } = this.options;
    const inner = await new PrismaBetterSqlite3({ url: `file:${file}`, timeout: busyTimeoutMs }).connect();
    await inner.executeScript(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;',
    );
    const lock = fairLock();
    const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
      demandOutside();
      return lock.hold(work);
    };
    const info = {
      supportsRelationJoins: false,
      ...inner.getConnectionInfo?.(),
      maxBindValues: MAX_BIND_VALUES,
    };
    return {
      provider: 'sqlite',
      adapterName: this.adapterName,
      queryRaw: (query: SqlQuery) => guarded(() => inner.queryRaw(query)),
      executeRaw: (query: SqlQuery) => guarded(() => inner.executeRaw(query)),
      executeScript: (script: string) => guarded(() => inner.executeScript(script)),
      startTransaction: async () => beginImmediate(inner, await lock.take()),
      dispose: () => lock.hold(() => inner.dispose()),
      getConnectionInfo: () => info,
    };
  }
}

async function beginImmediate(inner: SqlDriverAdapter, release: () => void): Promise<Transaction> {
  const statement = async (sql: string): Promise<void> => {
    await inner.executeRaw({ sql, args: [], argTypes: [] });
  };
  try {
    await statement('BEGIN IMMEDIATE');
  } catch (error) {
    release();
    throw error;
  }
  return {
    provider: 'sqlite',
    adapterName: 'guarded-better-sqlite3',
    // Prisma then leaves BEGIN, COMMIT and ROLLBACK to this object.
    options: { usePhantomQuery: true },
    queryRaw: (query: SqlQuery) => inner.queryRaw(query),
    executeRaw: (query: SqlQuery) => inner.executeRaw(query),
    createSavepoint: (name: string) => statement(`SAVEPOINT ${name}`),
    rollbackToSavepoint: (name: string) => statement(`ROLLBACK TO ${name}`),
    releaseSavepoint: (name: string) => statement(`RELEASE SAVEPOINT ${name}`),
    commit: async () => {
      try {
        await statement('COMMIT');
      } catch (error) {
        await statement('ROLLBACK');
        throw error;
      } finally {
        release();
      }
    },
    rollback: async () => {
      try {
        await statement('ROLLBACK');
      } finally {
        release();
      }
    },
  };
}
