import {
  type ArgType,
  type ColumnType,
  ColumnTypeEnum,
  DriverAdapterError,
  type MappedError,
  type SqlQuery,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils';
import type Sqlite from 'better-sqlite3';
import { Database } from './sqlite.ts';

/** One connection to a SQLite file, in Prisma's terms: everything is done when the call returns. */
export interface SqliteConnection {
  query(query: SqlQuery): SqlResultSet;
  /** Rows as objects: instants are dates, JSON is what it says, booleans are booleans. */
  rows<T>(sql: string, values: readonly unknown[]): T[];
  /** Whether a statement may change rows. */
  writes(sql: string): boolean;
  /** Gives the number of rows that were changed. */
  execute(query: SqlQuery): number;
  /** Several statements, without values. */
  script(sql: string): void;
  close(): void;
}

/** A row by the names of its columns. */
type Row = Record<string, unknown>;

/** A statement made ready, and what its columns hold; undefined where the declaration does not tell. */
interface Prepared {
  readonly statement: Sqlite.Statement<unknown[], unknown[]>;
  readonly names: string[];
  readonly types: readonly (ColumnType | undefined)[];
}

/** Statements kept ready: more than the program has, lists of any length aside. */
const KEPT = 400;

/**
 * Opens a file, or in memory what its bytes hold. Statements are made ready once and kept, which Prisma's own adapter does for every call anew: a good
 * part of what a message costs. Days and instants are text, as that adapter writes them.
 */
export function openConnection(file: string | Buffer, busyTimeoutMs: number): SqliteConnection {
  const database = new Database(file, { timeout: busyTimeoutMs });
  const kept = new Map<string, Prepared>();

  const ready = (sql: string): Prepared => {
    const known = kept.get(sql);
    if (known) {
      // The one used longest ago goes first.
      kept.delete(sql);
      kept.set(sql, known);
      return known;
    }
    const prepared = prepare(database, sql);
    kept.set(sql, prepared);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return prepared;
  };

  return {
    query: ({ sql, args, argTypes }) =>
      told(() => {
        const { statement, names, types } = ready(sql);
        const values = args.map((arg, at) => toStored(arg, argTypes[at]));
        if (!statement.reader) {
          statement.run(values);
          return { columnNames: [], columnTypes: [], rows: [] };
        }
        const rows = statement.all(values);
        const columnTypes = types.map((type, at) => type ?? typeOfValues(rows, at));
        for (const row of rows)
          for (const [at, value] of row.entries()) row[at] = fromStored(value, columnTypes[at]);
        return { columnNames: names, columnTypes, rows };
      }),
    rows: <T>(sql: string, values: readonly unknown[]) =>
      told(() => {
        const { statement, names, types } = ready(sql);
        const rows = statement.all(values.map((value) => toStored(value, undefined)));
        return rows.map((row) => {
          const object: Row = {};
          for (const [at, name] of names.entries()) object[name] = meant(row[at], types[at]);
          return object as T;
        });
      }),
    writes: (sql) => told(() => !ready(sql).statement.readonly),
    execute: ({ sql, args, argTypes }) =>
      told(() => ready(sql).statement.run(args.map((arg, at) => toStored(arg, argTypes[at]))).changes),
    script: (sql) => told(() => void database.exec(sql)),
    close: () => void database.close(),
  };
}

function prepare(database: Sqlite.Database, sql: string): Prepared {
  const statement = database.prepare<unknown[], unknown[]>(sql);
  if (!statement.reader) return { statement, names: [], types: [] };
  const columns = statement.raw(true).columns();
  return {
    statement,
    names: columns.map(({ name }) => name),
    types: columns.map(({ type }) => DECLARED[type?.toUpperCase() ?? '']),
  };
}

/** The types Prisma's migrations declare columns with. */
const DECLARED: Readonly<Record<string, ColumnType>> = {
  INTEGER: ColumnTypeEnum.Int32,
  BIGINT: ColumnTypeEnum.Int64,
  REAL: ColumnTypeEnum.Double,
  DECIMAL: ColumnTypeEnum.Numeric,
  BOOLEAN: ColumnTypeEnum.Boolean,
  TEXT: ColumnTypeEnum.Text,
  DATETIME: ColumnTypeEnum.DateTime,
  JSONB: ColumnTypeEnum.Json,
  BLOB: ColumnTypeEnum.Bytes,
};

/** A column that is reckoned, such as a count, is what its values are. */
function typeOfValues(rows: readonly unknown[][], at: number): ColumnType {
  const value = rows.find((row) => row[at] !== null)?.[at];
  if (typeof value === 'string') return ColumnTypeEnum.Text;
  if (typeof value === 'number') return ColumnTypeEnum.UnknownNumber;
  return value === undefined ? ColumnTypeEnum.Int32 : ColumnTypeEnum.Bytes;
}

function toStored(arg: unknown, type: ArgType | undefined): unknown {
  if (typeof arg === 'boolean') return arg ? 1 : 0;
  if (arg instanceof Date) return instantText(arg);
  if (typeof arg !== 'string') return arg;
  switch (type?.scalarType) {
    case 'int':
      return Number.parseInt(arg, 10);
    case 'float':
    case 'decimal':
      return Number.parseFloat(arg);
    case 'bigint':
      return BigInt(arg);
    case 'datetime':
      return instantText(new Date(arg));
    case 'bytes':
      return Buffer.from(arg, 'base64');
    default:
      return arg;
  }
}

function instantText(instant: Date): string {
  return instant.toISOString().replace('Z', '+00:00');
}

/** Whole columns that hold a fraction are cut, as Prisma's adapter does; an instant may be a number of milliseconds. */
function fromStored(value: unknown, type: ColumnType | undefined): unknown {
  if (typeof value !== 'number') return value;
  if (type === ColumnTypeEnum.Int32 || type === ColumnTypeEnum.Int64) return Math.trunc(value);
  return type === ColumnTypeEnum.DateTime ? new Date(value).toISOString() : value;
}

/** What a stored value means to the program. */
function meant(value: unknown, type: ColumnType | undefined): unknown {
  if (value === null) return null;
  switch (type) {
    case ColumnTypeEnum.DateTime:
      return new Date(typeof value === 'number' ? value : String(value));
    case ColumnTypeEnum.Json:
      return JSON.parse(String(value));
    case ColumnTypeEnum.Boolean:
      return value !== 0;
    default:
      return fromStored(value, type);
  }
}

/** Tells Prisma what went wrong in its own terms. */
function told<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    const { code, message } = error;
    throw new DriverAdapterError({ originalCode: code, originalMessage: message, ...kindOf(code, message) });
  }
}

function kindOf(code: string, message: string): MappedError {
  const columns = message.split('constraint failed: ')[1]?.split(', ') ?? [];
  const fields = columns.map((column) => column.split('.').at(-1) ?? column);
  if (code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY')
    return { kind: 'UniqueConstraintViolation', constraint: { fields } };
  if (code === 'SQLITE_CONSTRAINT_NOTNULL')
    return { kind: 'NullConstraintViolation', constraint: { fields } };
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY' || code === 'SQLITE_CONSTRAINT_TRIGGER')
    return { kind: 'ForeignKeyConstraintViolation', constraint: { foreignKey: {} } };
  if (code.startsWith('SQLITE_BUSY')) return { kind: 'SocketTimeout' };
  return { kind: 'sqlite', extendedCode: 1, message };
}
