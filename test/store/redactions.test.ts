import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { type CommuneStore, openStore } from '#store/open.ts';
import { Database } from '#store/sqlite.ts';

const AT = new Date('2026-06-10T02:00:00.123Z');

let file: string;
let commune: CommuneStore;
let lan: number;

/** Two erasures one after the other: entry 4 rewrote 1 and 3, entry 6 rewrote 1 once more and 5. */
beforeEach(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'redactions-'));
  file = path.join(folder, 'cchc.db');
  const store = openStore(`file:${file}`);
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  commune = store.commune((await store.organisations.create('00001', 'UBND xã')).id);
  const member = (name: string) =>
    commune.people.add({ name, position: '', body: '', role: 'OFFICIAL' }, AT).then(({ id }) => id);
  lan = await member('Trần Thị Lan');
  const minh = await member('Lê Quang Minh');
  const record = (actorId: number, actorName: string, details = {}) =>
    commune.audit.record({ actorId, actorName, action: 'x', subject: 'criterion:1.1', details }, AT);
  await record(lan, 'Trần Thị Lan', { to: 'Lê Quang Minh' });
  await record(9, 'Ai đó');
  await record(9, 'Ai đó', { name: 'Trần Thị Lan' });
  const by = { actorId: 9, actorName: 'Ai đó' };
  await commune.erasures.erase({ memberId: lan, pseudonym: 'Số 1', by }, AT);
  await record(minh, 'Lê Quang Minh');
  await commune.erasures.erase({ memberId: minh, pseudonym: 'Số 2', by }, AT);
});

function tamper(sql: string): void {
  const db = new Database(file);
  db.exec(sql);
  db.close();
}

test('the trail holds after names were taken out of it, and says who did it', async () => {
  expect(await commune.audit.firstFault()).toBeNull();
  const entries = (await commune.audit.latest(10)).toReversed();
  expect(entries.map(({ actorName }) => actorName)).toEqual([
    'Số 1',
    'Ai đó',
    'Ai đó',
    'Ai đó',
    'Số 2',
    'Ai đó',
  ]);
  expect(entries[0]?.details).toEqual({ to: 'Số 2' });
  expect(entries[3]).toMatchObject({
    action: 'member-erased',
    subject: `member:${lan}`,
    details: { entries: 2 },
  });
  expect(JSON.stringify(entries)).not.toMatch(/Trần|Minh/);
});

test.each([
  ['what an erasure left is changed again', `UPDATE AuditEntry SET actorName = 'Số 3' WHERE seq = 1`, 1],
  ['an entry no erasure touched is changed', `UPDATE AuditEntry SET actorName = 'Số 1' WHERE seq = 2`, 2],
  ['the note of a rewritten entry is taken out', 'DELETE FROM AuditRedaction WHERE seq = 3', 3],
  [
    'a note is brought in for an entry that was forged',
    `UPDATE AuditRedaction SET seq = 2 WHERE erasureSeq = 6 AND seq = 5`,
    5,
  ],
  ['an older note is taken out', 'DELETE FROM AuditRedaction WHERE seq = 1 AND erasureSeq = 4', 4],
  [
    'the entry of the erasure is changed',
    `UPDATE AuditEntry SET details = '{"redacted":"x"}' WHERE seq = 4`,
    4,
  ],
  [
    'a note claims an erasure that never was',
    `INSERT INTO AuditRedaction (organisationId, erasureSeq, seq, contentHash) VALUES (1, 2, 1, 'x')`,
    1,
  ],
])('is found: %s', async (_what, sql, fault) => {
  tamper(sql);
  expect(await commune.audit.firstFault()).toBe(fault);
});
