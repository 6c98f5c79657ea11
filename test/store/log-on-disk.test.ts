import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openLogOnDisk } from '#store/log-on-disk.ts';

function openFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'log-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return path.join(folder, 'cchc.db');
}

test('who commits while the disk is busy waits for the next time it is reached, and all of them for one', async () => {
  const file = openFolder();
  writeFileSync(`${file}-wal`, 'frames');
  const log = openLogOnDisk(file);
  const first = log.reached();
  // Not under way yet: it will hold what was written until then.
  expect(log.reached()).toBe(first);
  await Promise.resolve().then(() => undefined);
  await Promise.resolve().then(() => undefined);

  const second = log.reached();
  expect(second).not.toBe(first);
  expect(log.reached()).toBe(second);

  await Promise.all([first, second, log.reached()]);
  await log.close();
});

test('a disk that fails is told to whoever waits, and tried again for the next', async () => {
  const file = openFolder();
  const log = openLogOnDisk(file);
  await expect(log.reached()).rejects.toThrow(/ENOENT/);
  writeFileSync(`${file}-wal`, 'frames');
  await log.reached();
  await log.close();
});
