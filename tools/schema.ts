import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The databases the models are written for. */
export type Provider = 'sqlite' | 'postgresql';
export const providers: readonly Provider[] = ['sqlite', 'postgresql'];

const root = path.resolve(import.meta.dirname, '..');
const modelsFolder = path.join(root, 'prisma/models');

/** The whole Prisma schema for one provider: a head of its own, and the models which both share. */
export function schemaFor(provider: Provider): string {
  const output = path.join(root, 'src/store/generated', provider);
  const head = [
    'generator client {',
    '  provider            = "prisma-client"',
    `  output              = ${JSON.stringify(output)}`,
    '  runtime             = "nodejs"',
    '  moduleFormat        = "esm"',
    '  importFileExtension = "ts"',
    '  compilerBuild       = "small"',
    '}',
    '',
    `datasource db {\n  provider = "${provider}"\n}`,
  ].join('\n');
  const models = readdirSync(modelsFolder)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => readFileSync(path.join(modelsFolder, name), 'utf8'));
  return [head, ...models].join('\n\n');
}

/** Writes the schema where the Prisma CLI reads it, and gives the path. */
export function writeSchema(provider: Provider): string {
  const folder = path.join(root, 'prisma/.build', provider);
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'schema.prisma');
  writeFileSync(file, withoutOrganisation(schemaFor(provider)));
  return file;
}

/**
 * The models without their relation to `Organisation`, which no question goes through: every model has one, and the
 * client would describe all they could be combined to, some twenty megabytes of it in memory. The database keeps them.
 */
function withoutOrganisation(schema: string): string {
  const lines = schema.split('\n');
  const from = lines.findIndex((line) => /^model Organisation\b/.test(line));
  const to = lines.indexOf('}', from);
  const isList = (line: string) => /^\s+\w+\s+\w+\[\]/.test(line);
  const isRelation = (line: string) => /^\s+organisation\s+Organisation\b/.test(line);
  return lines.filter((line, at) => !(at > from && at < to && isList(line)) && !isRelation(line)).join('\n');
}

/** The folder of a provider's migrations. */
export function migrationsFolder(provider: Provider): string {
  const folder = path.join(root, 'prisma/migrations', provider);
  mkdirSync(folder, { recursive: true });
  const lock = path.join(folder, 'migration_lock.toml');
  if (!existsSync(lock)) writeFileSync(lock, `provider = "${provider}"\n`);
  return folder;
}
