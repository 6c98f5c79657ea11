import { createHash, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { compare, type Given, type Listed } from '#documents/dossier/check-page/compare.ts';
import { openSha256, sha256Of } from '#documents/dossier/check-page/sha256.ts';

const nodes = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('the hash reckoned without the browser is the right one, whatever pieces it comes in', () => {
  for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 128, 1000, 100_003]) {
    const bytes = randomBytes(length);
    for (const piece of [length || 1, 1 + (length % 61), 64]) {
      const hash = openSha256();
      for (let at = 0; at < length; at += piece) hash.update(bytes.subarray(at, at + piece));
      expect(hash.digest(), `${length} in pieces of ${piece}`).toBe(nodes(bytes));
    }
  }
});

test('a file has the same hash with and without the browser’s own', async () => {
  const bytes = randomBytes(300_000);
  const file = new Blob([bytes]);
  expect(await sha256Of(file, crypto.subtle)).toBe(nodes(bytes));
  expect(await sha256Of(file, undefined)).toBe(nodes(bytes));
});

const entry = (path: string, sha256: string): Listed => ({ path, sha256, size: 1 });
const LISTED = [
  entry('1 - A/1.1 - B/1.1 - 01 - báo cáo.pdf', 'a'),
  entry('1 - A/1.1 - B/1.1 - 02 - ảnh.jpg', 'b'),
];
const [REPORT = '', PHOTO = ''] = LISTED.map(({ path }) => path);
const verdicts = (...given: Given[]) =>
  Object.fromEntries(compare(LISTED, given, ['check.html']).map(({ path, verdict }) => [path, verdict]));
const given = (path: string, sha256: string): Given => ({ path, sha256 });

test.each<[string, Given[], Record<string, string>]>([
  ['all is there', [given(REPORT, 'a'), given(PHOTO, 'b')], { [REPORT]: 'intact', [PHOTO]: 'intact' }],
  [
    'it was unpacked to a folder',
    [given(`Tải về/hồ sơ/${REPORT}`, 'a'), given(`Tải về/hồ sơ/${PHOTO}`, 'b')],
    { [REPORT]: 'intact', [PHOTO]: 'intact' },
  ],
  [
    'names came apart into letters and marks, as one system writes them',
    [given(REPORT.normalize('NFD'), 'a'), given('1.1 - 02 - ảnh.jpg', 'b')],
    { [REPORT]: 'intact', [PHOTO]: 'intact' },
  ],
  ['one was changed, one is gone', [given(REPORT, 'x')], { [REPORT]: 'changed', [PHOTO]: 'missing' }],
  [
    'one has another name',
    [given(REPORT, 'a'), given('1 - A/anh-moi.jpg', 'b')],
    { [REPORT]: 'intact', [PHOTO]: 'renamed' },
  ],
  [
    'there is more than is listed',
    [
      given(REPORT, 'a'),
      given(PHOTO, 'b'),
      given('thêm.pdf', 'c'),
      given('Thumbs.db', 'd'),
      given('x/check.html', 'e'),
    ],
    { [REPORT]: 'intact', [PHOTO]: 'intact', 'thêm.pdf': 'extra' },
  ],
])('where %s, that is said', (_, files, result) => {
  expect(verdicts(...files)).toEqual(result);
});
