import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorten } from '#domain/text/text.ts';

test.each([
  ['Kế hoạch', 20, 'Kế hoạch'],
  ['Ban hành kế hoạch năm', 21, 'Ban hành kế hoạch năm'],
  ['Ban hành kế hoạch năm', 20, 'Ban hành kế hoạch…'],
  ['Ban hành   kế hoạch', 11, 'Ban hành…'],
  ['chữliềnkhôngcókhoảngtrống', 10, 'chữliềnkh…'],
  ['một haibabốnnămsáu', 10, 'một haiba…'],
  ['👍👍👍👍👍', 3, '👍👍…'],
  ['', 5, ''],
])('"%s" within %i is "%s"', (text, limit, expected) => {
  expect(shorten(text, limit)).toBe(expected);
});

test('it never grows beyond the limit, and what is short enough stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, limit) => {
      const short = shorten(text, limit);
      expect([...short].length).toBeLessThanOrEqual(limit);
      if ([...text].length <= limit) expect(short).toBe(text);
      else expect(short.endsWith('…')).toBe(true);
    }),
  );
});
