import { expect, test } from 'vitest';
import { readScoring } from '#documents/scoring/read-scoring.ts';
import { scoreSteps, stepOf } from '#domain/score/score-steps.ts';
import { entryThatCounts } from '#domain/score/self-score.ts';

test.each([
  ['Ban hành đúng hạn: 1; không ban hành: 0', 1, 'listed', [0, 1]],
  ['Từ 90% trở lên: 2; từ 70% đến dưới 90%: 1; dưới 70%: 0', 2, 'listed', [0, 1, 2]],
  ['', 0.5, 'quarter', [0, 0.25, 0.5]],
  ['', 0.6, 'quarter', [0, 0.25, 0.5, 0.6]],
  ['', 10, 'quarter', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
] as const)('"%s" up to %d gives %s steps', (text, max, kind, offered) => {
  expect(scoreSteps(readScoring(text, max), max)).toEqual({ kind, offered });
});

test('deductions are steps down from the maximum', () => {
  const { offered } = scoreSteps(
    {
      text: '',
      rule: { kind: 'deduction', most: null, cuts: [{ text: '', points: 0.2, causes: ['late'] }] },
    },
    1,
  );
  expect(offered).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
});

test.each([
  [0.5, 'step'],
  [0.75, 'step'],
  [0.3, 'odd'],
])('%d of a criterion without a rule is %s', (points, fits) => {
  expect(stepOf(points, scoreSteps(null, 1))).toBe(fits);
});

test('what a rule of steps does not list cannot be given', () => {
  expect(stepOf(0.5, { kind: 'listed', offered: [0, 1] })).toBe('unlisted');
  expect(stepOf(0.37, { kind: 'rate', offered: [0, 1] })).toBe('step');
});

test('of a score, its undoing and another, the one counts that was not taken back', () => {
  const rows = [
    { id: 1, undoesId: null },
    { id: 2, undoesId: null },
    { id: 3, undoesId: 2 },
  ];
  expect(entryThatCounts(rows)?.id).toBe(1);
  expect(entryThatCounts([...rows, { id: 4, undoesId: 1 }])).toBeNull();
  expect(entryThatCounts([])).toBeNull();
});
