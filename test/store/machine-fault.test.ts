import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { isMachineFault } from '#store/machine-fault.ts';
import { openStore, type Store } from '#store/open.ts';
import { Database } from '#store/sqlite.ts';

let file: string;

beforeEach(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'faults-'));
  file = path.join(folder, 'cchc.db');
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

const thrownBy = async (work: () => unknown): Promise<unknown> => {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
};

const within = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
  const store = openStore(`file:${file}`);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};

test('a full or read-only disk and a database that another holds are the machine’s', async () => {
  const db = new Database(file);
  db.exec('CREATE TABLE t (x)');
  db.pragma('max_page_count = 2');
  const full = await thrownBy(() => db.prepare('INSERT INTO t VALUES (zeroblob(99999))').run());
  db.close();
  const readonly = new Database(file, { readonly: true });
  const forbidden = await thrownBy(() => readonly.prepare('INSERT INTO t VALUES (1)').run());
  readonly.close();
  const gone = await thrownBy(() => new Database(path.join(file, 'nowhere', 'cchc.db')));
  const noRoom = await thrownBy(() => writeFile('/dev/full', 'x'));

  expect([full, forbidden, noRoom].map(isMachineFault)).toEqual([true, true, true]);
  expect(isMachineFault(gone)).toBe(false);
});

test('so is a database that another process holds, through everything that stands before it', async () => {
  await within(async (store) => {
    const other = new Database(file);
    other.exec('BEGIN IMMEDIATE');
    const plain = await thrownBy(() => store.organisations.create('00001', 'UBND xã'));
    const began = await thrownBy(() =>
      store.transaction((tx) => tx.organisations.create('00001', 'UBND xã')),
    );
    other.exec('ROLLBACK');
    other.close();
    expect([plain, began].map(isMachineFault)).toEqual([true, true]);
    expect(await store.isAlive()).toBe(true);
  });
});

test('what the program does wrong is its own', async () => {
  await within(async (store) => {
    await store.organisations.create('00001', 'UBND xã');
    const twice = await thrownBy(() => store.organisations.create('00001', 'UBND xã'));
    expect([twice, new Error('on purpose'), 'words', null].map(isMachineFault)).toEqual(Array(4).fill(false));
  });
});
