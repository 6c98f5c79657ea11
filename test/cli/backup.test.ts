import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openCommandLine } from './command-line.ts';

test('a backup is made, restored elsewhere, and holds what was there', async () => {
  const line = openCommandLine();
  await line.run('member', 'add', '--name', 'Trần Thị Lan', '--position', 'Tư pháp', '--role', 'OFFICIAL');
  const out = path.join(line.folder, 'sao-luu');

  expect(await line.run('backup', '--out', out, '--json')).toMatchObject({
    code: 0,
    json: { ok: true, folder: out, missing: [], madeAt: '2026-06-10T02:00:00.000Z' },
  });
  const manifest: unknown = JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8'));
  expect(manifest).toMatchObject({ format: 1, communes: [{ auditEntries: expect.any(Number) }] });

  const other = openCommandLine();
  expect(await other.run('restore', '--from', out)).toMatchObject({ code: 0, err: '' });
  expect((await other.run('member', 'list')).out).toContain('Trần Thị Lan');
  expect(await other.run('verify', '--json')).toMatchObject({ code: 0, json: { ok: true } });
});

test('a folder in use is refused as a target, a place in use for a restore, each with its reason', async () => {
  const line = openCommandLine();
  await line.run('member', 'list');
  const out = path.join(line.folder, 'sao-luu');
  await line.run('backup', '--out', out);

  const again = await line.run('backup', '--out', out);
  expect(again).toMatchObject({ code: 1, out: '' });
  expect(again.err).toContain('Chọn thư mục mới');
  const back = await line.run('restore', '--from', out);
  expect(back).toMatchObject({ code: 1, out: '' });
  expect(back.err).toContain('đã có dữ liệu');
  expect((await line.run('restore', '--from', line.folder)).code).toBe(1);
});

test('nothing is made where there is no database', async () => {
  const line = openCommandLine();
  const out = path.join(line.folder, 'sao-luu');

  const { code, err } = await line.run('backup', '--out', out);
  expect(code).toBe(1);
  expect(err).toContain('Không có cơ sở dữ liệu');
  expect(existsSync(out)).toBe(false);
});

test.each([[['backup']], [['restore']], [['backup', 'x']]])('%j is wrong usage', async (argv) => {
  expect(await openCommandLine().run(...argv)).toMatchObject({ code: 2, out: '' });
});
