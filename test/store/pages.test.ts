import { expect, test } from 'vitest';
import { inBatches, inPages } from '#store/pages.ts';

const rowsTo = (count: number) => Array.from({ length: count }, (_, at) => ({ id: at + 1 }));

test.each([0, 1, 2, 3, 4, 5])('%i rows come whole and in their order, two at a time', async (count) => {
  const rows = rowsTo(count);
  const asked: number[] = [];

  const all = await inPages(async (take, lastId = 0) => {
    asked.push(take);
    return rows.filter(({ id }) => id > lastId).slice(0, take);
  }, 2);

  expect(all).toEqual(rows);
  expect(asked).toEqual(Array.from({ length: Math.floor(count / 2) + 1 }, () => 2));
});

test('a list that is too long for one statement is asked about in parts', async () => {
  const parts: (readonly number[])[] = [];
  const ask = async (some: readonly number[]) => {
    parts.push(some);
    return some.map((id) => ({ id }));
  };

  expect(await inBatches([1, 2, 3, 4, 5], ask, 2)).toEqual(rowsTo(5));
  expect(parts).toEqual([[1, 2], [3, 4], [5]]);
  expect(await inBatches([], ask, 2)).toEqual([]);
});

test('no statement carries more values than SQLite takes', async () => {
  const sizes: number[] = [];
  const ids = rowsTo(33_000).map(({ id }) => id);

  await inBatches(ids, async (some) => {
    sizes.push(some.length);
    return some;
  });

  expect(Math.max(...sizes)).toBeLessThan(32_766);
});
