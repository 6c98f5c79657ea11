/**
 * Migrations without Prisma's downloaded engine.
 *
 *   tsx tools/db.ts new <name>   writes the SQL that brings each database from its migrations to the models
 *   tsx tools/db.ts check        exits 2 where models and migrations have drifted apart
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { migrationsFolder, type Provider, providers, schemaFor } from './schema.ts';
import { startSchemaEngine } from './schema-engine.ts';

const [command, name = 'change'] = process.argv.slice(2);
if (command !== 'new' && command !== 'check') {
  console.error('usage: tsx tools/db.ts new <name> | check');
  process.exit(2);
}
let drifted = false;
for (const provider of providers) {
  const sql = await difference(provider);
  if (sql === null) console.log(`${provider}: models and migrations are in step`);
  else if (command === 'new') console.log(`${provider}: wrote ${write(provider, sql)}`);
  else {
    console.error(`${provider}: the models have moved on from the migrations:\n${sql}`);
    drifted = true;
  }
}
// PGlite leaves an exit code of its own behind, so ours is said outright.
process.exit(drifted ? 2 : 0);

/** The SQL that leads from the migrations to the models, or null where there is nothing to do. */
async function difference(provider: Provider): Promise<string | null> {
  const schema = schemaFor(provider);
  const engine = await startSchemaEngine(provider, schema);
  const result = await engine.diff({
    from: { tag: 'migrations', ...migrationsOf(provider) },
    to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] },
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  });
  engine.free();
  return result.exitCode === 2 ? (result.stdout ?? '') : null;
}

function migrationsOf(provider: Provider) {
  const baseDir = migrationsFolder(provider);
  const folders = readdirSync(baseDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return {
    baseDir,
    shadowDbInitScript: '',
    lockfile: {
      path: 'migration_lock.toml',
      content: readFileSync(path.join(baseDir, 'migration_lock.toml'), 'utf8'),
    },
    migrationDirectories: folders.map((folder) => ({
      path: folder,
      migrationFile: {
        path: 'migration.sql',
        content: {
          tag: 'ok' as const,
          value: readFileSync(path.join(baseDir, folder, 'migration.sql'), 'utf8'),
        },
      },
    })),
  };
}

function write(provider: Provider, sql: string): string {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = path.join(migrationsFolder(provider), `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'migration.sql'), sql);
  return folder;
}
