/** Generates the database client (`npm run generate`); runs after every install. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { writeSchema } from './schema.ts';

const root = path.resolve(import.meta.dirname, '..');
const schema = writeSchema('sqlite');
const cli = path.join(root, 'node_modules/prisma/build/index.js');
const run = spawnSync(process.execPath, [cli, 'generate', '--schema', schema, '--no-hints'], {
  cwd: root,
  encoding: 'utf8',
  env: { ...process.env, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' },
});
if (run.status !== 0) process.stderr.write(`${run.stdout}${run.stderr}`);
process.exit(run.status ?? 1);
