import { expect, test } from 'vitest';
import { leaveLength } from '#understanding/dates/leave-length.ts';

test.each([
  ['em xin nghỉ ốm 2 ngày', 2, 'day', 'em xin nghỉ ốm'],
  ['em xin nghỉ  ốm 2 ngày ', 2, 'day', 'em xin nghỉ ốm'],
  ['mai em nghỉ một tuần nhé', 1, 'week', 'mai em nghỉ nhé'],
  ['nghỉ trong năm bữa', 5, 'day', 'nghỉ'],
])('“%s” is away for %i %s', (words, count, unit, rest) => {
  expect(leaveLength(words)).toEqual({ count, unit, rest });
});

test.each(['nghỉ từ ngày mai', 'nghỉ làm ngày mai', 'nghỉ thứ ba ngày 2/12', 'nghỉ 2 ngày nữa'])(
  '“%s” says not for how long',
  (words) => {
    expect(leaveLength(words)).toBeNull();
  },
);
