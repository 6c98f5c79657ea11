/**
 * Prisma's schema engine as WebAssembly, for writing and checking migrations without downloading a binary.
 *
 * Both databases are in memory: the program's own driver for SQLite, by whatever Node runs, PGlite for PostgreSQL. The
 * engine and the adapters disagree in two places, smoothed over here: scripts of several statements must go through the
 * driver's own script call, and PostgreSQL's catalogue types "char" and "name" are unknown to the adapter.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PGlite } from '@electric-sql/pglite';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { GuardedSqlite } from '#store/sqlite-adapter.ts';
import type { Provider } from './schema.ts';

let loaded = false;

const PG_CHAR = 18;
const PG_NAME = 19;
const PG_TEXT = 25;

/** An engine that compares migrations with `schema` on an empty in-memory database. Free it after use. */
export async function startSchemaEngine(provider: Provider, schema: string): Promise<SchemaEngine> {
  loadWasm();
  const bound = bindMigrationAwareSqlAdapterFactory(
    provider === 'sqlite' ? sqliteInMemory : postgresInMemory,
  );
  return glue.SchemaEngine.new({ datamodels: [['schema.prisma', schema]] }, () => undefined, bound);
}

function loadWasm(): void {
  if (loaded) return;
  loaded = true;
  const require = createRequire(import.meta.url);
  const file = require
    .resolve('@prisma/schema-engine-wasm')
    .replace(/schema_engine\.js$/, 'schema_engine_bg.wasm');
  const instance = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)), {
    './schema_engine_bg.js': glue,
  });
  glue.__wbg_set_wasm(instance.exports);
  const start = instance.exports['__wbindgen_start'];
  if (typeof start === 'function') start();
}

async function openSqlite(): Promise<SqlDriverAdapter> {
  const adapter = await new GuardedSqlite({ file: ':memory:' }).connect();
  return withScripts(adapter, adapter.executeScript.bind(adapter));
}

async function openPostgres(): Promise<SqlDriverAdapter> {
  const lite = await PGlite.create();
  const query = lite.query.bind(lite);
  lite.query = async (...args: Parameters<typeof lite.query>) => {
    const result = await query<never>(...args);
    for (const field of result.fields) {
      if (field.dataTypeID === PG_CHAR || field.dataTypeID === PG_NAME) field.dataTypeID = PG_TEXT;
    }
    return result;
  };
  const adapter = await new PrismaPGlite(lite).connect();
  return withScripts(adapter, async (sql) => {
    await lite.exec(sql);
  });
}

const sqliteInMemory: SqlMigrationAwareDriverAdapterFactory = {
  provider: 'sqlite',
  adapterName: 'sqlite-in-memory',
  connect: openSqlite,
  connectToShadowDb: openSqlite,
};

const postgresInMemory: SqlMigrationAwareDriverAdapterFactory = {
  provider: 'postgres',
  adapterName: 'postgres-in-memory',
  connect: openPostgres,
  connectToShadowDb: openPostgres,
};

function withScripts(adapter: SqlDriverAdapter, run: (sql: string) => Promise<void>): SqlDriverAdapter {
  const executeRaw = adapter.executeRaw.bind(adapter);
  adapter.executeScript = run;
  adapter.executeRaw = async (query) => {
    if (query.args.length > 0) return executeRaw(query);
    await run(query.sql);
    return 0;
  };
  return adapter;
}
