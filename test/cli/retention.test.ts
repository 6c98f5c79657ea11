import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { holdData } from '#store/data-lock.ts';
import { openStore } from '#store/open.ts';
import { openVault } from '#store/vault.ts';
import { pdfOf } from '#test/support/files.ts';
import { openCommandLine } from './command-line.ts';

const NOW = '2028-03-01T02:00:00Z';
const [OLD, SHARED, NEW] = ['cũ', 'dùng cả hai năm', 'mới'].map(pdfOf) as [Buffer, Buffer, Buffer];

/** A commune with the sample plans of two years, and evidence: of the old one, of both, of the new one. */
async function openArchive() {
  const line = openCommandLine({ now: NOW });
  await line.run('demo', '--reset', '--year', '2025');
  const store = openStore(line.environment['DATABASE_URL'] ?? '');
  const vault = openVault(line.folder);
  const id = (await store.organisations.first())?.id ?? 0;
  const { plans, people, evidence } = store.commune(id);
  const at = new Date('2025-06-10T02:00:00Z');
  const head = { number: null, issuedOn: null, title: 'Kế hoạch', sample: true } as const;
  const later = await plans.write({ year: 2028, ...head }, at);
  const [laterId = 0] = await plans.addCriteria(later, 1, at);
  const old = await plans.ofYear(2025);
  const [first] = (await plans.entries(old?.setId ?? 0)).filter(({ isLeaf }) => isLeaf);
  const [sender] = await people.all();
  const hashes: string[] = [];
  for (const [bytes, criteria] of [
    [OLD, [first?.criterionId ?? 0]],
    [SHARED, [first?.criterionId ?? 0, laterId]],
    [NEW, [laterId]],
  ] as const) {
    const sha256 = await vault.keep(bytes);
    hashes.push(sha256);
    const file = { sha256, size: bytes.length, mime: 'application/pdf' };
    const piece = { file, originalName: 'a.pdf', caption: '', sentById: sender?.id ?? 0, batch: null };
    const pieceId = await evidence.add(piece, at);
    for (const criterionId of criteria) await evidence.link(pieceId, criterionId, null, at);
  }
  await store.close();
  const isKept = (sha256 = '') => existsSync(path.join(line.folder, 'evidence', sha256.slice(0, 2), sha256));
  return { line, hashes, keptFiles: () => hashes.map(isKept) };
}

test('evidence whose period is over is shown first, then removed; rows, trail and what is still needed stay', async () => {
  const { line, hashes, keptFiles } = await openArchive();
  const [old] = hashes;

  expect(await line.run('retention', '--json')).toMatchObject({
    code: 0,
    json: { applied: false, files: 0, plans: [{ year: 2025, endedOn: '2028-01-01', files: 2, held: true }] },
  });
  expect((await line.run('retention', '--apply', '--json')).json).toMatchObject({ files: 0 });
  expect(keptFiles()).toEqual([true, true, true]);

  await line.run('dossier', '--year', '2025', '--out', path.join(line.folder, 'hs.zip'));
  const shown = await line.run('retention');
  expect(shown.out).toContain('Chưa hủy gì');
  expect(keptFiles()).toEqual([true, true, true]);
  const applied = await line.run('retention', '--apply', '--json');

  expect(applied).toMatchObject({
    code: 0,
    json: { applied: true, files: 1, bytes: OLD.length, sha256: [old] },
  });
  expect(keptFiles()).toEqual([false, true, true]);
  expect(await line.run('verify', '--json')).toMatchObject({ code: 0, json: { ok: true } });
  expect((await line.run('retention', '--apply', '--json')).json).toMatchObject({ files: 0 });

  const store = openStore(line.environment['DATABASE_URL'] ?? '');
  const { evidence, audit } = store.commune((await store.organisations.first())?.id ?? 0);
  expect(await evidence.byId(1)).toMatchObject({ sha256: old, file: { removedAt: new Date(NOW) } });
  expect(await audit.latest(1)).toMatchObject([
    { action: 'evidence-removed', details: { months: 24, years: [2025], files: 1, sha256: [old] } },
  ]);
  await store.close();
  const out = path.join(line.folder, 'hs-2.zip');
  expect((await line.run('dossier', '--year', '2025', '--out', out, '--json')).json).toMatchObject({
    ok: true,
    files: 1,
    lost: [{ sha256: old, why: 'removed' }],
  });
});

test('the periods are settings, told with the rest and written down', async () => {
  const { line, keptFiles } = await openArchive();

  const changed = await line.run('retention', '--keep-evidence', '60', '--keep-messages', '30', '--json');
  expect(changed.json).toMatchObject({
    keepEvidenceMonths: 60,
    keepMessageDays: 30,
    keepExportDays: 14,
    plans: [],
  });
  expect(
    (await line.run('retention', '--keep-evidence', 'never', '--unexported', '--apply', '--json')).json,
  ).toMatchObject({ keepEvidenceMonths: null, files: 0 });
  expect(keptFiles()).toEqual([true, true, true]);
  expect(
    (await line.run('retention', '--keep-evidence', '24', '--unexported', '--apply', '--json')).json,
  ).toMatchObject({
    files: 1,
  });
  expect(keptFiles()).toEqual([false, true, true]);
  for (const wrong of ['0', 'x', '-1', ''])
    expect((await line.run('retention', '--keep-evidence', wrong)).code).toBe(2);
});

test('nothing is removed while the bot runs', async () => {
  const { line, keptFiles } = await openArchive();
  const letGo = holdData(path.join(line.folder, 'cchc.db'), line.folder);

  const refused = await line.run('retention', '--apply', '--unexported');

  letGo();
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(keptFiles()).toEqual([true, true, true]);
  expect(readdirSync(path.join(line.folder, 'evidence')).length).toBeGreaterThan(0);
});
