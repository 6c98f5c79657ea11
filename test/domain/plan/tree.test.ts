import { expect, test } from 'vitest';
import { leavesOf, rollUp, sumFaults, type TreeNode } from '#domain/plan/tree.ts';

const node = (code: string, maxPoints: number | null, parentCode: string | null = null): TreeNode => ({
  code,
  parentCode,
  fieldCode: 'I',
  maxPoints,
});

const TREE = [node('1.1', 3), node('1.1.1', 1.5, '1.1'), node('1.1.2', 1.25, '1.1'), node('1.2', 2)];

test('points go to leaves, and a parent has their sum whatever its own cell says', () => {
  expect(leavesOf(TREE).map(({ code }) => code)).toEqual(['1.1.1', '1.1.2', '1.2']);
  expect(Object.fromEntries(rollUp(TREE, ({ maxPoints }) => maxPoints))).toEqual({
    '1.1.1': 1.5,
    '1.1.2': 1.25,
    '1.1': 2.75,
    '1.2': 2,
  });
});

test('children that do not add up to their parent or field are told, and nothing is corrected', () => {
  expect(sumFaults(TREE, [{ code: 'I', maxPoints: 5 }])).toEqual([
    { kind: 'criterion', code: '1.1', given: 3, sum: 2.75 },
  ]);
  expect(sumFaults([node('1.1', 0.1), node('1.2', 0.2)], [{ code: 'I', maxPoints: 0.4 }])).toEqual([
    { kind: 'field', code: 'I', given: 0.4, sum: 0.3 },
  ]);
});

test('where a cell is empty nothing is said', () => {
  const tree = [node('1.1', 3), node('1.1.1', null, '1.1'), node('1.1.2', 1, '1.1')];
  expect(sumFaults(tree, [{ code: 'I', maxPoints: null }])).toEqual([]);
});

test('a circle of parents does not run for ever', () => {
  const tree = [node('a', 1, 'b'), node('b', 1, 'a'), node('leaf', 2, 'a')];
  expect(rollUp(tree, ({ maxPoints }) => maxPoints).get('b')).toBe(2);
});
