import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backupsToDrop, daysWithoutBackup } from '#domain/backup.ts';
import { addDays, type Day } from '#domain/time/day.ts';

const daily = (from: Day, count: number) => Array.from({ length: count }, (_, at) => addDays(from, at));

test('a week of backups stays whole', () => {
  expect(backupsToDrop(daily('2026-06-01', 7))).toEqual([]);
});

test('of a year the last seven days and the last day of each of six months stay', () => {
  const days = daily('2025-07-01', 365);
  const dropped = new Set(backupsToDrop(days));

  expect(days.filter((day) => !dropped.has(day))).toEqual([
    '2026-01-31',
    '2026-02-28',
    '2026-03-31',
    '2026-04-30',
    '2026-05-31',
    ...daily('2026-06-24', 7),
  ]);
});

test('the newest never goes, and what stays is never more than thirteen', () => {
  const some = fc.uniqueArray(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(some, (offsets) => {
      const days = offsets.map((offset) => addDays('2025-01-01', offset));
      const dropped = backupsToDrop(days);
      expect(dropped).not.toContain(days.toSorted().at(-1));
      expect(days.length - dropped.length).toBeLessThanOrEqual(13);
    }),
  );
});

test.each([
  ['2026-06-10', null],
  ['2026-06-07', null],
  ['2026-06-06', 4],
  ['2026-05-31', 10],
] as const)('a last backup of %s is, on 10/6, too old by: %s', (last, days) => {
  expect(daysWithoutBackup(last, '2026-06-10')).toBe(days);
});
