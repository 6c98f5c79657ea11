import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openCommandLine } from './command-line.ts';

test('the report of a period as words, as JSON and as files that agree', async () => {
  const cli = openCommandLine({ now: '2026-11-24T02:00:00Z' });
  await cli.run('demo', '--reset');
  const folder = path.join(cli.folder, 'report');

  const { code, json } = await cli.run('report', '--period', 'Q3/2026', '--out', folder, '--json');

  expect(code).toBe(0);
  expect(json.period).toMatchObject({ key: '2026-Q3', from: '2026-07-01', to: '2026-09-30' });
  expect(json.figures.total).toBe(62);
  expect(json.figures.score.max).toBe(100);
  expect(readFileSync(path.join(folder, 'report-2026-Q3.txt'), 'utf8').trim()).toBe(json.text);
  expect(readFileSync(path.join(folder, 'report-2026-Q3.png')).subarray(1, 4).toString()).toBe('PNG');
  expect(json.files.map((file: string) => path.extname(file))).toEqual([
    '.txt',
    '.json',
    '.png',
    '.docx',
    '.xlsx',
  ]);
  expect(JSON.parse(readFileSync(path.join(folder, 'report-2026-Q3.json'), 'utf8')).figures).toEqual(
    json.figures,
  );
});

test('a period nobody knows, and a database without a plan, are refused with the reason', async () => {
  const cli = openCommandLine();

  expect(await cli.run('report', '--period', 'Q3/2026')).toMatchObject({ code: 1, out: '' });
  await cli.run('demo', '--reset');
  const unknown = await cli.run('report', '--period', 'hôm kia');
  expect(unknown).toMatchObject({ code: 1, out: '' });
  expect(unknown.err).toContain('hôm kia');
});
