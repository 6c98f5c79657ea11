import { expect, test } from 'vitest';
import { compareCodes } from '#domain/plan/code.ts';

test.each([
  [
    ['1.10', '1.2', '1.1'],
    ['1.1', '1.2', '1.10'],
  ],
  [
    ['2', '1.2.1', '10', '1.2'],
    ['1.2', '1.2.1', '2', '10'],
  ],
  [
    ['III', 'I', 'II'],
    ['I', 'II', 'III'],
  ],
  [
    ['3.2.b', '3.2.a', '3.2'],
    ['3.2', '3.2.a', '3.2.b'],
  ],
])('%j counts as %j', (codes, inOrder) => {
  expect([...codes].sort(compareCodes)).toEqual(inOrder);
});
