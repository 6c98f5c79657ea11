import { expect, test } from 'vitest';
import { oneScreen, rowsOf } from '#channels/one-screen.ts';

const lines = (count: number, spare?: number) => Array.from({ length: count }, () => ({ text: 'a', spare }));

test('what fits a screen is shown whole, spare or not', () => {
  const all = [...lines(30), ...lines(3, 5)];
  expect(oneScreen(all)).toEqual(all);
});

test('where it does not fit, the most spare lines are left out, and no more than need be', () => {
  const [first, last] = [
    { text: 'first', spare: 1 },
    { text: 'two rows '.repeat(6), spare: 9 },
  ];
  expect(rowsOf(last.text)).toBe(2);
  expect(oneScreen([...lines(31), first, last])).toEqual([...lines(31), first]);
  expect(oneScreen([...lines(33), first, last])).toEqual(lines(33));
});

test('what is not spare stays, however long', () => {
  expect(oneScreen(lines(50))).toHaveLength(50);
});
