import { expect, test } from 'vitest';
import { nameFinder, tellsApart } from '#store/personal/name-finder.ts';

const finder = nameFinder(['Trần Thị Lan']);

test.each([
  ['Đ/c Trần Thị Lan báo cáo', 'Đ/c X báo cáo'],
  ['TRẦN THỊ LAN', 'X'],
  ['trần thị  lan, tran thi lan', 'X, X'],
  ['Trần Thị Lan'.normalize('NFD'), 'X'],
  ['BC_Tran_Thi_Lan_2026.pdf', 'BC_X_2026.pdf'],
  ['{"name":"Trần Thị Lan"}', '{"name":"X"}'],
  ['Trần Thị Lanh, Trần Thị', 'Trần Thị Lanh, Trần Thị'],
])('in %j', (text, after) => {
  expect(finder.replace(text, 'X')).toBe(after);
});

test('a pseudonym is taken as it stands, and no name finds nothing', () => {
  expect(finder.replace('Trần Thị Lan', '$& #1')).toBe('$& #1');
  expect(nameFinder(['', ' ']).replace('Trần Thị Lan', 'X')).toBe('Trần Thị Lan');
  expect(nameFinder([]).likes).toEqual([]);
});

test('a name of one word is taken as it is written only', () => {
  expect(nameFinder(['Lan']).replace('Lan báo cáo lan tỏa LAN', 'X')).toBe('X báo cáo lan tỏa LAN');
});

test('one word is not enough to tell somebody apart', () => {
  expect(['Lan', ' Lan ', 'Trần Lan'].map(tellsApart)).toEqual([false, false, true]);
});
