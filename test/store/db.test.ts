import { expect, test } from 'vitest';
import { fileOf } from '#store/db.ts';

test.each([
  ['file:./data/cchc.db', 'data/cchc.db'],
  ['file:///var/lib/cchc.db', '/var/lib/cchc.db'],
  ['file:./not-there/../data/cchc.db', 'data/cchc.db'],
  ['file:dữ liệu/cchc 1.db', 'dữ liệu/cchc 1.db'],
])('%s is the file %s', (url, file) => {
  expect(fileOf(url)).toBe(file);
});
