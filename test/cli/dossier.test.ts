import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '#store/open.ts';
import { openVault } from '#store/vault.ts';
import { jpegOf, pdfOf } from '#test/support/files.ts';
import { unpack } from '#test/support/unpack.ts';
import { openCommandLine } from './command-line.ts';

type Line = ReturnType<typeof openCommandLine>;

/** Files evidence for the first criteria of the sample plan, a piece each. */
async function file({ folder, environment }: Line, files: readonly { name: string; bytes: Buffer }[]) {
  const store = openStore(environment.DATABASE_URL);
  const vault = openVault(folder);
  const id = (await store.organisations.first())?.id ?? 0;
  const { plans, people, evidence } = store.commune(id);
  const head = await plans.inForce('2026-06-10');
  const leaves = (await plans.entries(head?.setId ?? 0)).filter(({ isLeaf }) => isLeaf);
  const [sender] = await people.all();
  const at = new Date('2026-06-09T02:00:00Z');
  const hashes: string[] = [];
  for (const [place, { name, bytes }] of files.entries()) {
    const sha256 = await vault.keep(bytes);
    hashes.push(sha256);
    const piece = { originalName: name, caption: '', sentById: sender?.id ?? 0, batch: null };
    const stored = { sha256, size: bytes.length, mime: 'application/octet-stream' };
    const pieceId = await evidence.add({ ...piece, file: stored }, at);
    await evidence.link(pieceId, leaves[place]?.criterionId ?? 0, null, at);
  }
  await store.close();
  return hashes;
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('the dossier is one zip with every byte that was filed, and is written down', async () => {
  const line = openCommandLine();
  await line.run('demo', '--reset');
  const sent = [
    { name: 'KH 01.pdf', bytes: pdfOf('kế hoạch') },
    { name: 'ảnh.jpg', bytes: jpegOf('ảnh') },
  ];
  const hashes = await file(line, sent);
  const out = path.join(line.folder, 'ho-so.zip');

  const made = await line.run('dossier', '--out', out, '--json');

  expect(made).toMatchObject({
    code: 0,
    err: '',
    json: { ok: true, file: out, files: 2, waiting: 2, lost: [] },
  });
  const files = await unpack(readFileSync(out));
  const evidence = [...files].filter(([name]) => name.includes('/'));
  expect(evidence.map(([, bytes]) => hashOf(bytes))).toEqual(hashes);
  expect(evidence.map(([, bytes]) => bytes)).toEqual(sent.map(({ bytes }) => bytes));
  const sums = String(files.get('SHA256SUMS.txt')).trim().split('\n');
  expect(sums).toHaveLength(4);
  for (const sum of sums) {
    const [sha256 = '', name = ''] = sum.split('  ');
    expect(hashOf(files.get(name) ?? Buffer.alloc(0))).toBe(sha256);
  }
  const manifest = JSON.parse(String(files.get('manifest.json')));
  expect(manifest).toMatchObject({
    format: 1,
    year: 2026,
    auditTrail: { head: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
  expect(hashOf(readFileSync(out))).toBe(made.json.sha256);
  expect(await line.run('verify', '--json')).toMatchObject({ code: 0 });
});

test('what the vault no longer has as it was is left out and named, and the exit code says so', async () => {
  const line = openCommandLine();
  await line.run('demo', '--reset');
  const [gone = '', changed = ''] = await file(line, [
    { name: 'mất.pdf', bytes: pdfOf('mất') },
    { name: 'sửa.pdf', bytes: pdfOf('sửa') },
    { name: 'còn.pdf', bytes: pdfOf('còn') },
  ]);
  const placeOf = (sha256: string) => path.join(line.folder, 'evidence', sha256.slice(0, 2), sha256);
  rmSync(placeOf(gone));
  writeFileSync(placeOf(changed), 'khác');
  const out = path.join(line.folder, 'ho-so.zip');

  const { code, err } = await line.run('dossier', '--out', out);

  expect(code).toBe(1);
  expect(err).toContain(gone);
  expect(err).toContain(changed);
  const files = await unpack(readFileSync(out));
  expect([...files.keys()].filter((name) => name.includes('/'))).toEqual([expect.stringContaining('còn')]);
  expect(JSON.parse(String(files.get('manifest.json'))).evidence).toMatchObject([
    { sha256: gone, path: null, lost: 'missing' },
    { sha256: changed, path: null, lost: 'changed' },
    { path: expect.stringContaining('còn') },
  ]);
});

test('nothing is made without a plan, and no half file is left', async () => {
  const line = openCommandLine();
  const out = path.join(line.folder, 'con', 'ho-so.zip');

  expect(await line.run('dossier', '--out', out)).toMatchObject({ code: 1, out: '' });
  await line.run('demo', '--reset');
  expect(await line.run('dossier', '--out', out, '--year', '2020')).toMatchObject({ code: 1 });
  expect(existsSync(out)).toBe(false);
  expect(await line.run('dossier', '--out', out)).toMatchObject({ code: 0 });
  expect(readdirSync(path.dirname(out))).toEqual(['ho-so.zip']);
  expect(await line.run('dossier')).toMatchObject({ code: 2 });
});

test('a folder is never written over, neither by a dossier nor by a backup', async () => {
  const line = openCommandLine();
  await line.run('demo', '--reset');
  const before = readdirSync(line.folder).sort();

  const dossier = await line.run('dossier', '--out', line.folder);
  expect(dossier).toMatchObject({ code: 1, out: '', err: expect.stringContaining(line.folder) });
  expect(await line.run('backup', '--out', line.folder)).toMatchObject({ code: 1, out: '' });
  expect(readdirSync(line.folder).sort()).toEqual(before);
});
