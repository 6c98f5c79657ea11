import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finenessOf, roundPoints, shareOut, sumPoints } from '#domain/score/points.ts';

test.each([
  [[0.1, 0.2], 0.3],
  [[0.25, 0.25, 0.5], 1],
  [[1.1, 2.2, 3.3], 6.6],
  [[1, null, 2.5], 3.5],
  [[99.55, 0.45], 100],
  [[0.00004], 0],
  [[], 0],
])('%j make %d points', (values, sum) => {
  expect(sumPoints(values)).toBe(sum);
});

test('a third of a point is kept to four decimals', () => {
  expect(roundPoints(1 / 3)).toBe(0.3333);
  expect(roundPoints(-0.00001)).toBe(0);
});

test.each([
  [[3, 0.25, 1.5], 100],
  [[3, 0.125], 1000],
  [[0.0625, 0.5], 10_000],
  [[], 100],
])('%j are reckoned in parts of a %d', (stated, parts) => {
  expect(finenessOf(stated)).toBe(parts);
});

test('parts of an eighth add up to it', () => {
  expect(shareOut(0.125, [0.0417, 0.0417, 0.0417], 1000)).toEqual([0.042, 0.042, 0.041]);
});

test('the order in which points are added does not matter, nor does adding them by groups', () => {
  const points = fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 4 + 0.05);
  fc.assert(
    fc.property(fc.array(points), fc.nat(), (values, at) => {
      const cut = values.length === 0 ? 0 : at % values.length;
      expect(sumPoints(values.toReversed())).toBe(sumPoints(values));
      expect(sumPoints([sumPoints(values.slice(0, cut)), sumPoints(values.slice(cut))])).toBe(
        sumPoints(values),
      );
    }),
  );
});
