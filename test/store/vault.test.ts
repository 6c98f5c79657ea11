import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { openVault, type Vault } from '#store/vault.ts';

let folder: string;
let vault: Vault;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'vault-'));
  vault = openVault(folder);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

const bytes = (text: string) => new TextEncoder().encode(text);
const place = (sha256: string) => path.join(folder, 'evidence', sha256.slice(0, 2), sha256);

test('bytes are kept under their SHA-256 and come back as they were', async () => {
  const sha256 = await vault.keep(bytes('một văn bản'));

  expect(sha256).toBe(createHash('sha256').update('một văn bản').digest('hex'));
  expect((await vault.read(sha256)).toString()).toBe('một văn bản');
  expect(existsSync(place(sha256))).toBe(true);
  expect(readdirSync(path.join(folder, 'evidence', 'incoming'))).toEqual([]);
});

test('the same bytes are kept once, also when they come twice at once', async () => {
  const hashes = await Promise.all([1, 2, 3].map(() => vault.keep(bytes('same'))));
  await vault.keep(bytes('same'));

  expect(new Set(hashes).size).toBe(1);
  const [sha256 = ''] = hashes;
  expect(readdirSync(path.dirname(place(sha256)))).toEqual([sha256]);
  expect(await vault.verify(sha256)).toBe('intact');
});

test('what a cut-short write left is swept; what was kept stays', async () => {
  const sha256 = await vault.keep(bytes('whole'));
  const incoming = path.join(folder, 'evidence', 'incoming');
  writeFileSync(path.join(incoming, 'half'), 'ha');
  writeFileSync(path.join(incoming, 'other-half'), '');

  expect(await vault.sweep()).toBe(2);
  expect(await vault.sweep()).toBe(0);
  expect(readdirSync(incoming)).toEqual([]);
  expect(await vault.verify(sha256)).toBe('intact');
});

test('an empty vault has nothing to sweep', async () => {
  expect(await vault.sweep()).toBe(0);
});

test('a file is intact, changed or missing', async () => {
  const sha256 = await vault.keep(bytes('whole'));
  expect(await vault.verify(sha256)).toBe('intact');

  writeFileSync(place(sha256), 'wholf');
  expect(await vault.verify(sha256)).toBe('changed');

  rmSync(place(sha256));
  expect(await vault.verify(sha256)).toBe('missing');
  await expect(vault.read(sha256)).rejects.toThrow();
});

test('a write that fails leaves nothing under the name', async () => {
  const sha256 = createHash('sha256').update('blocked').digest('hex');
  mkdirSync(path.join(folder, 'evidence'), { recursive: true });
  writeFileSync(path.join(folder, 'evidence', sha256.slice(0, 2)), 'a file where a folder belongs');

  await expect(vault.keep(bytes('blocked'))).rejects.toThrow();
});
