import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { DataInUse, holdData } from '#store/data-lock.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

const database = () => path.join(folder, 'cchc.db');

test('data that is held cannot be held again until it is let go', () => {
  const letGo = holdData(database(), folder);

  expect(() => holdData(database(), folder)).toThrow(DataInUse);
  letGo();
  holdData(database(), folder)();
});

test.each([
  ['the same database with another data folder', () => holdData(database(), path.join(folder, 'other'))],
  ['another database with the same data folder', () => holdData(path.join(folder, 'other.db'), folder)],
])('%s is held as well, and what could be had is let go', (_, hold) => {
  const letGo = holdData(database(), folder);

  expect(hold).toThrow(DataInUse);
  letGo();
  hold()();
});

test.runIf(existsSync('/proc'))('where no folder can be made, that is said at once', () => {
  expect(() => holdData('/proc/nowhere/data/cchc.db', folder)).toThrow(
    /cannot be written to: \/proc\/nowhere/,
  );
});

test('another process is refused, and a killed one holds nothing', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', '--eval', HOLD, database(), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await saysHeld(child);

  expect(() => holdData(database(), folder)).toThrow(/already works with this data/);
  child.kill('SIGKILL');
  await once(child, 'exit');
  holdData(database(), folder)();
});

const HOLD = `
  const { holdData } = await import('${path.resolve('src/store/data-lock.ts')}');
  holdData(process.argv[1], process.argv[2]);
  console.log('held');
  setInterval(() => undefined, 1000);
`;

async function saysHeld(child: ChildProcess): Promise<void> {
  if (!child.stdout) throw new Error('The child cannot be heard.');
  await once(child.stdout, 'data');
}
