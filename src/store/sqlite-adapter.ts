import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type SqlQuery,
  type Transaction,
} from '@prisma/driver-adapter-utils';
import { type FairLock, fairLock } from './fair-lock.ts';
import type { Prisma } from './generated/sqlite/client.ts';
import { type LogOnDisk, NO_LOG, openLogOnDisk } from './log-on-disk.ts';
import { openConnection, type SqliteConnection } from './sqlite-connection.ts';

/** Runs `work` so that a query past the transaction's own client is a loud bug instead of a wait for itself. */
const insideTransaction = new AsyncLocalStorage<true>();

/** @throws within a transaction: whatever asks past its own client would wait for itself. */
export function demandOutside(): void {
  if (insideTransaction.getStore()) throw new Error('A query inside a transaction must use its own store.');
}

/** What is written may reach the disk a moment after it is told. */
const leftToDisk = new AsyncLocalStorage<true>();

/**
 * Does not wait for the disk with what `work` writes outside a transaction, which is on its way there when this resolves. A
 * process that is killed loses nothing of it; a machine whose power fails in that moment may.
 */
export function leaveToDisk<T>(work: () => Promise<T>): Promise<T> {
  return leftToDisk.run(true, async () => await work());
}

/** Marks everything `work` awaits as part of a transaction. */
export function withinTransaction<T>(work: () => Promise<T>): Promise<T> {
  // Awaited in here: a query of Prisma's begins only when somebody awaits it.
  return insideTransaction.run(true, async () => await work());
}

/**
 * SQL past Prisma, on the same connection and under the same rules: what every message asks and writes. Prisma takes ten
 * times as long as SQLite itself for a row, most of it to put the question together and the answer apart.
 */
export interface Direct {
  /** Rows as they are stored (`SqliteConnection.rows`); of what is inserted, with `RETURNING`. */
  rows<T>(question: Sql): Promise<T[]>;
  /** Gives the number of rows that were changed. */
  run(statement: Sql): Promise<number>;
}

/** What `Prisma.sql` gives. */
type Sql = Pick<Prisma.Sql, 'sql' | 'values'>;

/** Where the database is, or its bytes for one in memory, and how long to wait for another process that holds it. */
export interface SqliteOptions {
  readonly file: string | Buffer;
  readonly busyTimeoutMs?: number;
}

/**
 * Values one statement may carry: what better-sqlite3 builds SQLite with. Prisma would assume 999, and a sorted list
 * that it joins to more rows than that fails: a commune of a thousand members could not be listed.
 */
const MAX_BIND_VALUES = 32_766;

/** How long SQLite itself may wait for another process that holds the database, and how long we wait in between. */
const BLOCKED_MS = 20;
const AGAIN_MS = 50;

/**
 * Tells SQLite how its rows are spread, where that has changed much. Without it SQLite takes the first index that fits,
 * such as that of all rows of a commune where a handful is asked for. Some milliseconds; none where nothing has changed.
 */
const LOOK_AT_THE_ROWS = 'PRAGMA optimize = 0x10002;';
/** After so many changes it is told again: a plan was taken over, or much has been reported since. */
const MANY_CHANGES = 500;

/**
 * The SQLite driver for Prisma, made safe.
 *
 * The stock adapter shares one connection between transactions and plain queries without a lock, so that a plain write
 * joins whatever transaction is open and is lost if that rolls back; after a failed COMMIT nothing is ever written
 * again. Here one fair lock surrounds the connection, transactions begin IMMEDIATE and a failed COMMIT rolls back.
 *
 * What was told to be committed survives a power cut: with WAL, SQLite only writes to its log (`synchronous = NORMAL`), and
 * whoever commits waits beside it until the log is on the disk (`openLogOnDisk`). Others go on meanwhile, and one wait
 * serves all who committed before it. Where a file system has no WAL, SQLite waits itself.
 */
export class GuardedSqlite implements SqlDriverAdapterFactory {
  readonly provider = 'sqlite' as const;
  readonly adapterName = 'guarded-better-sqlite3';
  private readonly options: SqliteOptions;
  private opened: Opened | null = null;

  constructor(options: SqliteOptions) {
    this.options = options;
  }

  async connect(): Promise<SqlDriverAdapter> {
    const { connection, log, lock, guarded, written, begin } = this.open();
    const info = { supportsRelationJoins: false, maxBindValues: MAX_BIND_VALUES };
    return {
      provider: 'sqlite',
      adapterName: this.adapterName,
      queryRaw: (query: SqlQuery) =>
        (connection.writes(query.sql) ? written : guarded)(() => connection.query(query)),
      executeRaw: (query: SqlQuery) => written(() => connection.execute(query)),
      executeScript: (script: string) => written(() => connection.script(script)),
      startTransaction: begin,
      dispose: async () => {
        this.opened = null;
        await lock.hold(() => connection.close());
        await log.close();
      },
      getConnectionInfo: () => info,
    };
  }

  /** SQL outside of transactions. */
  outside(): Direct {
    return {
      rows: (question) => this.open().direct.rows(question),
      run: (statement) => this.open().direct.run(statement),
    };
  }

  /** SQL within the transaction that has just begun; it throws once that has ended. */
  inside(): Direct {
    const within = this.opened?.within();
    if (!within) throw new Error('There is no transaction under way.');
    return within;
  }

  private open(): Opened {
    this.opened ??= openGuarded(this.options);
    return this.opened;
  }
}

/** The connection under its lock. */
interface Opened {
  readonly connection: SqliteConnection;
  readonly log: LogOnDisk;
  readonly lock: FairLock;
  readonly guarded: <T>(work: () => T) => Promise<T>;
  readonly written: <T>(work: () => T) => Promise<T>;
  readonly begin: () => Promise<Transaction>;
  readonly direct: Direct;
  /** Of the transaction under way. */
  readonly within: () => Direct | null;
}

function openGuarded({ file, busyTimeoutMs = 5000 }: SqliteOptions): Opened {
  // SQLite waits by keeping the whole process waiting: that little, and the rest is waited here.
  const connection = openConnection(file, BLOCKED_MS);
  // Pages are kept by the system as well: four megabytes of them are enough here.
  const log = typeof file === 'string' && hasLog(connection) ? openLogOnDisk(file) : NO_LOG;
  connection.script(
    `PRAGMA synchronous = ${log === NO_LOG ? 'FULL' : 'NORMAL'}; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -4000;`,
  );
  const afterChanges = looker(connection);
  afterChanges(MANY_CHANGES);
  const lock = fairLock();
  const guarded = async <T>(work: () => T): Promise<T> => {
    demandOutside();
    return lock.hold(() => patiently(work, busyTimeoutMs));
  };
  const written = async <T>(work: () => T): Promise<T> => {
    const outcome = await guarded(work);
    const reached = log.reached();
    if (leftToDisk.getStore()) reached.catch(() => undefined);
    else await reached;
    return outcome;
  };
  let within: Direct | null = null;
  return {
    ...{ connection, log, lock, guarded, written, within: () => within },
    direct: {
      rows: ({ sql, values }) =>
        (connection.writes(sql) ? written : guarded)(() => connection.rows(sql, values)),
      run: ({ sql, values }) => written(() => connection.execute({ sql, args: values, argTypes: NO_TYPES })),
    },
    begin: async () => {
      const release = await lock.take();
      const end = () => {
        within = null;
        release();
      };
      try {
        const begun = await patiently(
          () => beginImmediate({ connection, log, afterChanges }, end),
          busyTimeoutMs,
        );
        within = begun.direct;
        return begun.transaction;
      } catch (error) {
        release();
        throw error;
      }
    },
  };
}

/** Values of the program's own are what they are. */
const NO_TYPES: SqlQuery['argTypes'] = [];

/** Does something again and again while another process holds the database; others of this process go on meanwhile. */
async function patiently<T>(work: () => T, patienceMs: number): Promise<T> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    try {
      return work();
    } catch (error) {
      const isBusy = error instanceof DriverAdapterError && error.cause.kind === 'SocketTimeout';
      if (!isBusy || performance.now() > deadline) throw error;
      await sleep(AGAIN_MS);
    }
  }
}

/** Counts changes, and looks at the rows when there were many. */
function looker(connection: SqliteConnection): (changes: number) => void {
  let since = 0;
  return (changes) => {
    since += changes;
    if (since < MANY_CHANGES) return;
    since = 0;
    try {
      connection.script(LOOK_AT_THE_ROWS);
    } catch {
      // It only makes questions quicker: what was committed is not to fail by it.
    }
  };
}

/** Puts the database into WAL; false where its file system cannot have that. */
function hasLog(connection: SqliteConnection): boolean {
  const { rows } = connection.query({ sql: 'PRAGMA journal_mode = WAL', args: [], argTypes: [] });
  return rows[0]?.[0] === 'wal';
}

/** What a transaction writes to. */
interface Place {
  readonly connection: SqliteConnection;
  readonly log: LogOnDisk;
  readonly afterChanges: (changes: number) => void;
}

/** A transaction for Prisma, and the way past it. */
interface Begun {
  readonly transaction: Transaction;
  readonly direct: Direct;
}

function beginImmediate({ connection, log, afterChanges }: Place, release: () => void): Begun {
  const statement = (sql: string) => connection.execute({ sql, args: [], argTypes: NO_TYPES });
  statement('BEGIN IMMEDIATE');
  let changes = 1;
  let hasEnded = false;
  const end = () => {
    hasEnded = true;
    release();
  };
  const demandOpen = () => {
    if (hasEnded) throw new Error('The transaction of this store has ended.');
  };
  const execute = (query: SqlQuery): number => {
    const rows = connection.execute(query);
    changes += rows;
    return rows;
  };
  const transaction: Transaction = {
    provider: 'sqlite',
    adapterName: 'guarded-better-sqlite3',
    // Prisma then leaves BEGIN, COMMIT and ROLLBACK to this object.
    options: { usePhantomQuery: true },
    queryRaw: async (query: SqlQuery) => connection.query(query),
    executeRaw: async (query: SqlQuery) => execute(query),
    createSavepoint: async (name: string) => void statement(`SAVEPOINT ${name}`),
    rollbackToSavepoint: async (name: string) => void statement(`ROLLBACK TO ${name}`),
    releaseSavepoint: async (name: string) => void statement(`RELEASE SAVEPOINT ${name}`),
    commit: async () => {
      try {
        commit(statement);
        afterChanges(changes);
      } finally {
        end();
      }
      await log.reached();
    },
    rollback: async () => {
      try {
        statement('ROLLBACK');
      } finally {
        end();
      }
    },
  };
  return {
    transaction,
    direct: {
      async rows<T>({ sql, values }: Sql) {
        demandOpen();
        return connection.rows<T>(sql, values);
      },
      async run({ sql, values }) {
        demandOpen();
        return execute({ sql, args: values, argTypes: NO_TYPES });
      },
    },
  };
}

function commit(statement: (sql: string) => void): void {
  try {
    statement('COMMIT');
  } catch (error) {
    statement('ROLLBACK');
    throw error;
  }
}
