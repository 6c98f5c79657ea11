import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { checkBackup } from '#store/backup/check-backup.ts';
import { restoreBackup } from '#store/backup/restore-backup.ts';
import { factsOf } from '#store/backup/snapshot.ts';
import { type DataPlace, takeBackup } from '#store/backup/take-backup.ts';
import { openStore, type Store } from '#store/open.ts';
import { Database } from '#store/sqlite.ts';
import { openVault } from '#store/vault.ts';

const AT = new Date('2026-06-10T19:00:00Z');

let folder: string;
let place: DataPlace;
let store: Store;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'backup-'));
  place = { databaseFile: path.join(folder, 'cchc.db'), dataDir: path.join(folder, 'data') };
  store = openStore(`file:${place.databaseFile}`);
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
});

test('a backup taken while the bot writes comes back row by row and byte by byte', async () => {
  const hashes = await someWork(['một', 'hai', 'ba']);
  const writing = Array.from({ length: 40 }, (_, at) => remember(`during ${at}`));
  const taken = await takeBackup(place, { folder: path.join(folder, 'b1'), at: AT });
  await Promise.all(writing);

  expect(taken).toMatchObject({
    ok: true,
    value: {
      madeAt: AT.toISOString(),
      missing: [],
      evidence: hashes.toSorted().map((sha256) => ({ sha256 })),
      communes: [{ code: '00001', auditHead: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    },
  });
  const elsewhere = emptyPlace();
  expect(await restoreBackup(path.join(folder, 'b1'), elsewhere)).toMatchObject({ ok: true });

  expect(rowsOf(elsewhere.databaseFile)).toEqual(rowsOf(path.join(folder, 'b1', 'cchc.db')));
  for (const sha256 of hashes)
    expect(await openVault(elsewhere.dataDir).read(sha256)).toEqual(
      await openVault(place.dataDir).read(sha256),
    );
  const restored = openStore(`file:${elsewhere.databaseFile}`);
  expect(await restored.commune(1).audit.firstFault()).toBeNull();
  await restored.close();
});

test('a quiet database comes back the same in every table', async () => {
  await someWork(['một', 'hai']);
  await takeBackup(place, { folder: path.join(folder, 'b1'), at: AT });
  const elsewhere = emptyPlace();
  await restoreBackup(path.join(folder, 'b1'), elsewhere);

  expect(rowsOf(elsewhere.databaseFile)).toEqual(rowsOf(place.databaseFile));
});

test('the files of the backup before are shared, not copied again, and each backup stands alone', async () => {
  const [sha256 = ''] = await someWork(['một']);
  await takeBackup(place, { folder: path.join(folder, 'b1'), at: AT });
  await takeBackup(place, { folder: path.join(folder, 'b2'), at: AT, before: path.join(folder, 'b1') });
  const inBackup = (name: string) => path.join(folder, name, 'evidence', sha256.slice(0, 2), sha256);

  expect(statSync(inBackup('b2')).ino).toBe(statSync(inBackup('b1')).ino);
  expect(statSync(inBackup('b1')).ino).not.toBe(
    statSync(path.join(place.dataDir, 'evidence', sha256.slice(0, 2), sha256)).ino,
  );
  rmSync(path.join(folder, 'b1'), { recursive: true });
  expect(await checkBackup(path.join(folder, 'b2'))).toMatchObject({ ok: true });
});

test('a file of the backup before that has rotted is not shared', async () => {
  const [sha256 = ''] = await someWork(['một']);
  await takeBackup(place, { folder: path.join(folder, 'b1'), at: AT });
  const rotten = path.join(folder, 'b1', 'evidence', sha256.slice(0, 2), sha256);
  writeFileSync(rotten, 'mốt');
  await takeBackup(place, { folder: path.join(folder, 'b2'), at: AT, before: path.join(folder, 'b1') });

  expect(await checkBackup(path.join(folder, 'b2'))).toMatchObject({ ok: true });
});

test('missing and changed evidence is named, and the rest is kept', async () => {
  const [gone = '', changed = '', whole = ''] = await someWork(['một', 'hai', 'ba']);
  rmSync(path.join(place.dataDir, 'evidence', gone.slice(0, 2), gone));
  appendFileSync(path.join(place.dataDir, 'evidence', changed.slice(0, 2), changed), '!');

  const taken = await takeBackup(place, { folder: path.join(folder, 'b1'), at: AT });

  expect(taken).toMatchObject({
    value: { missing: [gone, changed].toSorted(), evidence: [{ sha256: whole }] },
  });
  expect(await checkBackup(path.join(folder, 'b1'))).toMatchObject({ ok: true });
});

test('a folder that holds something is left alone, and nothing half-made is left behind', async () => {
  writeFileSync(path.join(folder, 'letter.txt'), 'mine');

  expect(await takeBackup(place, { folder, at: AT })).toMatchObject({ reason: 'backup-folder-not-empty' });
  writeFileSync(path.join(folder, 'broken.db'), 'no database at all');
  await expect(
    takeBackup(
      { ...place, databaseFile: path.join(folder, 'broken.db') },
      { folder: path.join(folder, 'b'), at: AT },
    ),
  ).rejects.toThrow();
  expect(readdirSync(folder).filter((name) => name.includes('partial') || name === 'b')).toEqual([]);
});

test.each([
  [
    'one byte of the evidence',
    'backup-damaged',
    (at: string, sha256: string) => flipByte(path.join(at, 'evidence', sha256.slice(0, 2), sha256)),
  ],
  ['one byte of the database', 'backup-damaged', (at: string) => flipByte(path.join(at, 'cchc.db'))],
  [
    'evidence that is gone',
    'backup-damaged',
    (at: string, sha256: string) => rmSync(path.join(at, 'evidence', sha256.slice(0, 2), sha256)),
  ],
  ['a database that is gone', 'backup-damaged', (at: string) => rmSync(path.join(at, 'cchc.db'))],
  ['a manifest cut short', 'backup-none-here', (at: string) => cutShort(path.join(at, 'manifest.json'))],
  ['no manifest', 'backup-none-here', (at: string) => rmSync(path.join(at, 'manifest.json'))],
])('a backup with %s is refused before anything is written', async (_, reason, damage) => {
  const [sha256 = ''] = await someWork(['một']);
  const at = path.join(folder, 'b1');
  await takeBackup(place, { folder: at, at: AT });
  damage(at, sha256);
  const elsewhere = emptyPlace();

  expect(await checkBackup(at)).toMatchObject({ ok: false, reason });
  expect(await restoreBackup(at, elsewhere)).toMatchObject({ ok: false, reason });
  expect(existsSync(elsewhere.databaseFile)).toBe(false);
  expect(existsSync(elsewhere.dataDir)).toBe(false);
});

test('a copy whose first page is damaged tells nothing, whatever its manifest says', async () => {
  await someWork(['một']);
  const at = path.join(folder, 'b1');
  await takeBackup(place, { folder: at, at: AT });
  const copy = path.join(at, 'cchc.db');
  const bytes = readFileSync(copy);
  writeFileSync(copy, bytes.fill(0xff, 100, 400));

  expect(factsOf(copy)).toBeNull();
});

test('a place that holds a database or evidence is not restored into', async () => {
  await someWork(['một']);
  const at = path.join(folder, 'b1');
  await takeBackup(place, { folder: at, at: AT });

  expect(await restoreBackup(at, place)).toMatchObject({ reason: 'restore-not-empty' });
  expect(await restoreBackup(at, { ...emptyPlace(), dataDir: place.dataDir })).toMatchObject({
    reason: 'restore-not-empty',
  });
});

test('a restore that was cut short is begun again', async () => {
  const [sha256 = ''] = await someWork(['một']);
  const at = path.join(folder, 'b1');
  await takeBackup(place, { folder: at, at: AT });
  const elsewhere = emptyPlace();
  await restoreBackup(at, elsewhere);
  // As it stands just before the database gets its name.
  cpSync(elsewhere.databaseFile, `${elsewhere.databaseFile}.restoring`);
  rmSync(elsewhere.databaseFile);
  rmSync(path.join(elsewhere.dataDir, 'evidence', sha256.slice(0, 2), sha256));

  expect(await restoreBackup(at, elsewhere)).toMatchObject({ ok: true });
  expect(await openVault(elsewhere.dataDir).verify(sha256)).toBe('intact');
});

test('what a newer program has made is not restored', async () => {
  await someWork(['một']);
  const at = path.join(folder, 'b1');
  const db = new Database(place.databaseFile);
  db.exec(
    "insert into _prisma_migrations (id, checksum, migration_name, finished_at) values ('x', 'x', '29990101000000_later', 1)",
  );
  db.close();
  await takeBackup(place, { folder: at, at: AT });

  expect(await restoreBackup(at, emptyPlace())).toMatchObject({ reason: 'restore-newer' });
});

/** A commune with evidence of these contents, and their hashes in that order. */
async function someWork(contents: readonly string[]): Promise<string[]> {
  const { id } = await store.organisations.create('00001', 'UBND xã Minh Sơn');
  const commune = store.commune(id);
  const official = { name: 'Trần Thị Lan', position: '', body: '', role: 'OFFICIAL' as const };
  const { id: sentById } = await commune.people.add(official, AT);
  const vault = openVault(place.dataDir);
  const hashes = [];
  for (const content of contents) {
    const bytes = new TextEncoder().encode(content);
    const file = { sha256: await vault.keep(bytes), size: bytes.length, mime: 'text/plain' };
    await commune.evidence.add({ file, originalName: 'a.txt', caption: '', sentById, batch: null }, AT);
    hashes.push(file.sha256);
  }
  await remember('begun');
  return hashes;
}

async function remember(action: string): Promise<void> {
  await store.transaction((tx) =>
    tx.commune(1).audit.record({ actorId: null, actorName: 'test', action, subject: 'plan:1' }, AT),
  );
}

function emptyPlace(): DataPlace {
  const at = path.join(folder, `elsewhere-${readdirSync(folder).length}`);
  return { databaseFile: path.join(at, 'cchc.db'), dataDir: path.join(at, 'data') };
}

/** Every row of every table. */
function rowsOf(file: string): Record<string, unknown[]> {
  const db = new Database(file, { readonly: true });
  try {
    const names = db
      .prepare<[], string>(
        "select name from sqlite_master where type = 'table' and name not like 'sqlite_stat%'",
      )
      .pluck()
      .all();
    return Object.fromEntries(names.map((name) => [name, db.prepare(`select * from "${name}"`).all()]));
  } finally {
    db.close();
  }
}

function flipByte(file: string): void {
  const bytes = readFileSync(file);
  const at = Math.floor(bytes.length / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

function cutShort(file: string): void {
  writeFileSync(file, readFileSync(file).subarray(0, 40));
}
