import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
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
  for (const name of ['half', 'other-half', 'fresh']) writeFileSync(path.join(incoming, name), 'ha');
  for (const name of ['half', 'other-half']) age(path.join(incoming, name));

  expect(await vault.sweep(() => true)).toBe(2);
  expect(await vault.sweep(() => true)).toBe(0);
  expect(readdirSync(incoming)).toEqual(['fresh']);
  expect(await vault.verify(sha256)).toBe('intact');
});

test('whole files that no row speaks of are swept once they are a day old', async () => {
  const [orphan, spokenOf, fresh] = [
    await vault.keep(bytes('orphan')),
    await vault.keep(bytes('spoken of')),
    await vault.keep(bytes('fresh')),
  ];
  age(place(orphan));
  age(place(spokenOf));
  const later = openVault(folder);

  expect(await later.sweep((sha256) => sha256 === spokenOf)).toBe(1);
  expect(await Promise.all([orphan, spokenOf, fresh].map(later.verify))).toEqual([
    'missing',
    'intact',
    'intact',
  ]);
});

test('what was kept just now is never swept, however old the file: its transaction may still run', async () => {
  const sha256 = await vault.keep(bytes('again'));
  age(place(sha256));
  const next = openVault(folder);
  await next.keep(bytes('again'));

  expect(await next.sweep(() => false)).toBe(0);
});

test('an empty vault has nothing to sweep', async () => {
  expect(await vault.sweep(() => false)).toBe(0);
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

/** Makes a file two days old. */
function age(file: string): void {
  const then = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000);
  utimesSync(file, then, then);
}
