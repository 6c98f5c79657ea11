import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '#domain/text/fold.ts';

test.each([
  ['Tư pháp - Hộ tịch', 'tu phap - ho tich'],
  ['ĐƠN ĐỀ NGHỊ', 'don de nghi'],
  ['  Văn   phòng\n Thống kê ', 'van phong thong ke'],
  ['Nguyễn Thị Loan'.normalize('NFD'), 'nguyen thi loan'],
  ['đ/c Ưu', 'd/c uu'],
  ['', ''],
])('"%s" folds to "%s"', (text, expected) => {
  expect(fold(text)).toBe(expected);
});

test('folded text folds to itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('no combining mark is left', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(text)).not.toMatch(/\p{M}/u);
    }),
  );
});

test('composed and decomposed text fold alike', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
    }),
  );
});
