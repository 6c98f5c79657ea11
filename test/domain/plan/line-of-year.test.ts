import { expect, test } from 'vitest';
import { lineOfYear, splitYear } from '#domain/plan/line-of-year.ts';

test.each([
  ['tucham', '2025 3.2.1 1,5', 2025, '3.2.1 1,5'],
  ['tucham', '3.2.1 1,5 2025', 2025, '3.2.1 1,5'],
  ['tucham', '3.2.1 1,5 vì chậm hơn năm 2025', null, '3.2.1 1,5 vì chậm hơn năm 2025'],
  ['soatloi', 'năm 2025', 2025, ''],
  ['soatloi', '2', null, '2'],
  ['nhatky', '3.2.1 năm 2025', 2025, '3.2.1'],
  ['tieuchi', 'kế hoạch 2025', null, 'kế hoạch 2025'],
  ['thamdinh', '3.2.1 1,5 2025', null, '3.2.1 1,5 2025'],
  ['minhchung', '2025 3.2.1', 2025, '3.2.1'],
  ['minhchung', '2025 hộ đã ký cam kết', null, '2025 hộ đã ký cam kết'],
  ['minhchung.xem', '2041', null, '2041'],
  ['minhchung.xem', '@2025 2041', 2025, '2041'],
  ['minhchung.thay', '2041 2043', null, '2041 2043'],
  ['tucham.lydo', '2026 - =late', null, '2026 - =late'],
] as const)('%s "%s" names the year %s', (word, words, year, rest) => {
  expect(splitYear(word, words)).toEqual({ year, rest });
});

test.each([
  ['tucham 3.2.1 1.5', 'tucham 2025 3.2.1 1.5'],
  ['tucham 2025 3.2.1', 'tucham 2025 3.2.1'],
  ['minhchung.xem 17', 'minhchung.xem @2025 17'],
  ['minhchung 3.2.1@2025-06', 'minhchung @2025 3.2.1@2025-06'],
  ['soatloi', 'soatloi 2025'],
  ['hoantac d12', 'hoantac d12'],
  ['duyet.nhan 12', 'duyet.nhan 12'],
  ['giaitrinh.hoso 2025 3.2.1', 'giaitrinh.hoso 2025 3.2.1'],
  ['giaitrinh', 'giaitrinh'],
  ['capnhat 3.2.1 =done', null],
  ['capnhat 3 =done', null],
  ['dondoc 3.2.1@2025-06', null],
])('"%s" becomes %s', (line, meant) => {
  expect(lineOfYear(line, 2025)).toBe(meant);
});
