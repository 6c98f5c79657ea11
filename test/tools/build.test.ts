import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Runs what `npm start` and `npm run cli` run, as the sources stand now. */
function run(tool: 'start' | 'cli', args: readonly string[] = [], environment: Record<string, string> = {}) {
  const { PATH = '' } = process.env;
  return spawnSync(process.execPath, [path.join(ROOT, `tools/${tool}.mjs`), ...args], {
    cwd: ROOT,
    env: { PATH, BOT_TOKEN: '', ...environment },
    encoding: 'utf8',
  });
}

beforeAll(() => {
  run('cli', ['--help']);
}, 60_000);

test('the built command line knows its commands, and says so where it is used wrongly', () => {
  expect(run('cli', ['--help'])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('plan import'),
    stderr: '',
  });
  expect(run('cli', ['nothing', 'of', 'the', 'kind'])).toMatchObject({ status: 2, stdout: '' });
}, 30_000);

test('a wrong setting ends the built program at once, with the reason', () => {
  expect(run('start', [], { PORT: 'eight' })).toMatchObject({
    status: 78,
    stdout: '',
    stderr: expect.stringContaining('PORT'),
  });
}, 30_000);

test('an address that is not this machine’s is a wrong setting, told as the others are', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'built-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const data = { DATABASE_URL: `file:${path.join(folder, 'cchc.db')}`, DATA_DIR: folder };

  // 192.0.2.0/24 is nobody's (RFC 5737).
  const elsewhere = { HOST: '192.0.2.1', PORT: '0', SANDBOX_TOKEN: 'a-token-of-the-sandbox' };
  expect(run('start', [], { ...data, ...elsewhere })).toMatchObject({
    status: 78,
    stderr: 'HOST 192.0.2.1 is no address of this machine\n',
  });
}, 60_000);

test('the built program finds what stands beside its sources: texts, migrations, the sample plan', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'built-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const data = { DATABASE_URL: `file:${path.join(folder, 'cchc.db')}`, DATA_DIR: folder };

  expect(run('cli', ['demo', '--reset', '--year', '2026'], data)).toMatchObject({ status: 0, stderr: '' });
  expect(run('cli', ['verify', '--json'], data)).toMatchObject({ status: 0, stderr: '' });
}, 60_000);
