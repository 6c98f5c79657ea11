import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { COMMAND_LINE } from '#domain/source.ts';
import { type CommuneStore, openStore, type Store } from '#store/open.ts';
import { Database } from '#store/sqlite.ts';

const AT = new Date('2026-06-10T02:00:00.123Z');

let store: Store;
let file: string;
let commune: CommuneStore;

beforeEach(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'audit-'));
  file = path.join(folder, 'cchc.db');
  store = openStore(`file:${file}`);
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const said = { ...COMMAND_LINE, via: 'words', words: '1.2 xong 80%' } as const;
  commune = store.commune((await store.organisations.create('00001', 'UBND xã')).id, said);
  const member = await commune.people.add({ name: 'Lan', position: '', body: '', role: 'OFFICIAL' }, AT);
  for (const [action, details] of [
    [
      'progress-recorded',
      { percent: 80, before: { state: 'not_started' }, list: ['a', 'b'], 10: 'x', 9: 'y' },
    ],
    ['progress-undone', { entryId: 1 }],
    ['plan-imported', undefined],
    ['member-added', { name: 'Trần Thị Lan “đ/c”' }],
  ] as const)
    await commune.audit.record(
      {
        actorId: member.id,
        actorName: 'Lan',
        action,
        subject: 'criterion:1.2',
        ...(details ? { details } : {}),
      },
      AT,
    );
});

function tamper(sql: string): void {
  const db = new Database(file);
  db.pragma('foreign_keys = OFF');
  db.exec(sql);
  db.close();
}

test('the chain of a commune is whole as it was written', async () => {
  expect(await commune.audit.firstFault()).toBeNull();
});

const CHANGES = [
  "at = strftime('%Y-%m-%dT%H:%M:%S.124+00:00', at)",
  'actorId = NULL',
  "actorName = actorName || ' '",
  'action = upper(substr(action, 1, 1)) || substr(action, 2)',
  "subject = subject || '1'",
  `details = '{"percent":81}'`,
  `details = '[["percent",80]]'`,
  "details = 'null'",
  `source = '{"via":"words","words":"1.2 xong"}'`,
  'source = NULL',
  "previousHash = replace(previousHash, substr(previousHash, 1, 1), 'g')",
  "hash = replace(hash, substr(hash, 1, 1), 'g')",
  'seq = seq + 100',
] as const;

test.each(CHANGES)('a change is found in whichever row: %s', async (change) => {
  for (const seq of [1, 2, 3, 4]) {
    tamper(
      `CREATE TABLE kept AS SELECT * FROM AuditEntry; UPDATE AuditEntry SET ${change} WHERE seq = ${seq}`,
    );

    expect.soft(await commune.audit.firstFault(), `row ${seq}`).not.toBeNull();

    tamper('DELETE FROM AuditEntry; INSERT INTO AuditEntry SELECT * FROM kept; DROP TABLE kept');
  }
  expect(await commune.audit.firstFault()).toBeNull();
});

test('a list in place of an object with the same entries is found', async () => {
  tamper(`UPDATE AuditEntry SET details = '[["entryId",1]]' WHERE seq = 2`);

  expect(await commune.audit.firstFault()).toBe(2);
});

test.each([1, 2, 3])('row %i taken out is found', async (seq) => {
  tamper(`DELETE FROM AuditEntry WHERE seq = ${seq}`);

  expect(await commune.audit.firstFault()).toBe(seq + 1);
});

test('two rows swapped are found', async () => {
  tamper(
    'UPDATE AuditEntry SET seq = -1 WHERE seq = 2; UPDATE AuditEntry SET seq = 2 WHERE seq = 3; UPDATE AuditEntry SET seq = 3 WHERE seq = -1;',
  );

  expect(await commune.audit.firstFault()).toBe(2);
});

test('the order of keys does not matter: a database may give them back in another', async () => {
  tamper(
    `UPDATE AuditEntry SET details = '{"list":["a","b"],"before":{"state":"not_started"},"9":"y","10":"x","percent":80}' WHERE seq = 1`,
  );

  expect(await commune.audit.firstFault()).toBeNull();
});

test('each commune has a chain of its own', async () => {
  const other = store.commune((await store.organisations.create('00002', 'UBND phường')).id);
  await other.audit.record({ actorId: null, actorName: '', action: 'x', subject: 'y' }, AT);
  tamper("UPDATE AuditEntry SET action = 'forged' WHERE organisationId = 1");

  expect(await other.audit.latest(5)).toMatchObject([{ seq: 1 }]);
  expect(await other.audit.firstFault()).toBeNull();
  expect(await commune.audit.firstFault()).toBe(1);
});

test('newest first, and about one subject only where that is asked', async () => {
  await commune.audit.record(
    { actorId: null, actorName: 'x', action: 'late', subject: 'criterion:1.20' },
    AT,
  );

  expect((await commune.audit.latest(2)).map(({ action }) => action)).toEqual(['late', 'member-added']);
  expect(await commune.audit.latest(10, 'criterion:1.2')).toHaveLength(4);
});
