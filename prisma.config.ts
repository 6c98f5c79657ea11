import path from 'node:path';
import { defineConfig } from 'prisma/config';

/*
 * The Prisma CLI wants a schema engine to exist before any command, though `generate` never starts it. A stub keeps
 * the CLI from downloading one, so that an installation needs the npm registry alone.
 */
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= path.resolve(import.meta.dirname, 'tools/no-schema-engine.sh');

export default defineConfig({
  schema: path.resolve(import.meta.dirname, 'prisma/.build/sqlite/schema.prisma'),
  datasource: { url: 'file:./unused.db' },
});
