import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { makeWhole } from '#store/durable-file.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'durable-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

const file = (partial: string) => writeFile(partial, 'new');

test('a file takes the place of a file, and a folder that of an empty one', async () => {
  writeFileSync(path.join(folder, 'a'), 'old');
  mkdirSync(path.join(folder, 'b'));
  await makeWhole(path.join(folder, 'a'), file);
  await makeWhole(path.join(folder, 'b'), async (partial) => {
    await mkdir(partial);
    await file(path.join(partial, 'in'));
  });
  expect(readFileSync(path.join(folder, 'a'), 'utf8')).toBe('new');
  expect(readFileSync(path.join(folder, 'b', 'in'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['a', 'b']);
});

test('a folder that holds something stays as it is, and nothing unfinished is left beside it', async () => {
  mkdirSync(path.join(folder, 'full'));
  writeFileSync(path.join(folder, 'full', 'kept'), 'kept');
  await expect(makeWhole(path.join(folder, 'full'), file)).rejects.toThrow();
  await expect(
    makeWhole(path.join(folder, 'full'), async (partial) => void (await mkdir(partial))),
  ).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['full']);
  expect(readFileSync(path.join(folder, 'full', 'kept'), 'utf8')).toBe('kept');
});
