import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { MigrationError, migrate, NoDatabase } from '#store/migrate.ts';
import { openStore } from '#store/open.ts';
import { Database } from '#store/sqlite.ts';

const OURS = path.resolve('prisma/migrations/sqlite');

let folder: string;
let file: string;
let migrations: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'migrate-'));
  file = path.join(folder, 'data', 'deep', 'cchc.db');
  migrations = path.join(folder, 'migrations');
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

function write(name: string, sql: string): void {
  mkdirSync(path.join(migrations, name), { recursive: true });
  writeFileSync(path.join(migrations, name, 'migration.sql'), sql);
}

function ask<T>(sql: string): T[] {
  const db = new Database(file, { readonly: true });
  try {
    return db.prepare(sql).all() as T[];
  } finally {
    db.close();
  }
}

test('a fresh file gets every migration, in a folder made for it, and can be worked with', async () => {
  expect(migrate(file).length).toBeGreaterThan(0);

  const store = openStore(`file:${file}`);
  expect(await store.organisations.create('00001', 'UBND xã')).toMatchObject({ code: '00001' });
  await store.close();
});

test('a second start has nothing to do and loses nothing', async () => {
  const store = openStore(`file:${file}`);
  await store.organisations.create('00001', 'UBND xã');
  await store.close();

  expect(migrate(file)).toEqual([]);
  expect(ask('SELECT code FROM Organisation')).toEqual([{ code: '00001' }]);
});

test('a new migration is applied to what is there, and kept in Prisma’s own table', () => {
  write('1_first', 'CREATE TABLE a (x INTEGER); INSERT INTO a VALUES (7);');
  migrate(file, migrations);
  write('2_second', 'ALTER TABLE a ADD COLUMN y TEXT;');

  expect(migrate(file, migrations)).toEqual(['2_second']);

  expect(ask('SELECT x, y FROM a')).toEqual([{ x: 7, y: null }]);
  expect(ask('SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL')).toHaveLength(2);
});

test('an edited migration is refused, and the file stays as it was', () => {
  write('1_first', 'CREATE TABLE a (x INTEGER);');
  migrate(file, migrations);
  write('1_first', 'CREATE TABLE a (x INTEGER, y INTEGER);');

  expect(() => migrate(file, migrations)).toThrow(MigrationError);
  expect(() => migrate(file, migrations)).toThrow(/1_first was edited/);
});

test('a database of a newer program is refused', () => {
  cpSync(OURS, migrations, { recursive: true });
  write('99999999000000_future', 'CREATE TABLE future (x INTEGER);');
  migrate(file, migrations);

  expect(() => openStore(`file:${file}`)).toThrow(/newer than this program: 99999999000000_future/);
});

test('one that fails leaves nothing of any', () => {
  write('1_first', 'CREATE TABLE a (x INTEGER);');
  write('2_second', 'CREATE TABLE b (x INTEGER); CREATE TABLE a (again INTEGER);');

  expect(() => migrate(file, migrations)).toThrow(/already exists/);

  expect(ask("SELECT name FROM sqlite_master WHERE name IN ('a', 'b')")).toEqual([]);
  write('2_second', 'CREATE TABLE b (x INTEGER);');
  expect(migrate(file, migrations)).toEqual(['1_first', '2_second']);
});

test('one that leaves broken references is refused', () => {
  write('1_first', 'CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE TABLE b (a INTEGER REFERENCES a (id));');
  write('2_second', 'INSERT INTO b VALUES (7);');

  expect(() => migrate(file, migrations)).toThrow(/2_second leaves 1 broken/);
});

test('one that was begun by another tool and never finished is refused', () => {
  write('1_first', 'CREATE TABLE a (x INTEGER);');
  migrate(file, migrations);
  const db = new Database(file);
  db.exec('UPDATE _prisma_migrations SET finished_at = NULL');
  db.close();

  expect(() => migrate(file, migrations)).toThrow(/1_first was begun/);
});

test('a folder, or a file of something else, is named and left alone', () => {
  const other = path.join(folder, 'notes.txt');
  writeFileSync(other, 'not a database, only some words of somebody');

  for (const place of [folder, other]) {
    expect(() => migrate(place)).toThrow(NoDatabase);
    expect(() => migrate(place)).toThrow(place);
  }
});
