import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#domain/time/day.ts';
import {
  keyPeriod,
  type PeriodKind,
  periodOf,
  periodsOfYear,
  previousPeriod,
  readPeriod,
} from '#domain/time/period.ts';

const TODAY = '2026-06-10';

describe('somebody asks for a report of', () => {
  test.each([
    ['', 'now'],
    ['  ', 'now'],
    ['tuan', '2026-W24'],
    ['tuần này', '2026-W24'],
    ['tuần trước', '2026-W23'],
    ['tuan 23', '2026-W23'],
    ['thang', '2026-06'],
    ['Tháng trước', '2026-05'],
    ['tháng 6', '2026-06'],
    ['t6', '2026-06'],
    ['thang 12/2024', '2024-12'],
    ['tháng 6 năm 2024', '2024-06'],
    ['thang 12 2024', '2024-12'],
    ['06/2024', '2024-06'],
    ['6/2024', '2024-06'],
    ['6-2024', '2024-06'],
    ['quy', '2026-Q2'],
    ['quý trước', '2026-Q1'],
    ['Q2/2024', '2024-Q2'],
    ['quy2/2024', '2024-Q2'],
    ['quý 2/2024', '2024-Q2'],
    ['Quý II/2024', '2024-Q2'],
    ['quý IV', '2026-Q4'],
    ['q3', '2026-Q3'],
    ['quý 1 năm sau', '2027-Q1'],
    ['quy I nam toi', '2027-Q1'],
    ['quý 1 sang năm', '2027-Q1'],
    ['quý 4 năm ngoái', '2025-Q4'],
    ['tháng 12 năm trước', '2025-12'],
    ['quý 2 năm nay', '2026-Q2'],
    ['6thang', '2026-H1'],
    ['6 tháng đầu năm 2024', '2024-H1'],
    ['6 tháng cuối năm', '2026-H2'],
    ['6thang/2024', '2024-H1'],
    ['H1/2024', '2024-H1'],
    ['h2', '2026-H2'],
    ['9thang', '2026-9M'],
    ['9 tháng năm 2025', '2025-9M'],
    ['nam', '2026'],
    ['năm trước', '2025'],
    ['năm 2024', '2024'],
    ['2024', '2024'],
    ['2026-06', '2026-06'],
    ['2024-w01', '2024-W01'],
    ['2026-H1', '2026-H1'],
    ['2026-9M', '2026-9M'],
  ])('"%s": %s', (text, key) => {
    expect(readPeriod(text, TODAY)).toMatchObject({ ok: true, value: { key } });
  });

  test.each([
    '13/2024',
    'tháng 13',
    'quý 5',
    'q0/2024',
    'tuan 54/2026',
    '6',
    'hôm kia',
    '2026-06-10',
    '15/6/2024',
    '0/2024',
  ])('"%s": no such period', (text) => {
    expect(readPeriod(text, TODAY)).toEqual({ ok: false, reason: 'report-period-unknown', args: { text } });
  });
});

test.each([
  ['now', TODAY, 'now', '2026-01-01', '2026-06-10'],
  ['week', TODAY, '2026-W24', '2026-06-08', '2026-06-14'],
  ['week', '2027-01-01', '2026-W53', '2026-12-28', '2027-01-03'],
  ['week', '2024-12-30', '2025-W01', '2024-12-30', '2025-01-05'],
  ['month', '2024-02-10', '2024-02', '2024-02-01', '2024-02-29'],
  ['quarter', '2026-12-31', '2026-Q4', '2026-10-01', '2026-12-31'],
  ['half-year', '2026-07-01', '2026-H2', '2026-07-01', '2026-12-31'],
  ['nine-months', '2026-10-20', '2026-9M', '2026-01-01', '2026-09-30'],
  ['year', TODAY, '2026', '2026-01-01', '2026-12-31'],
] as const)('the %s of %s is %s', (kind, day, key, from, to) => {
  expect(periodOf(kind, day)).toEqual({ kind, key, from, to });
});

test.each([
  ['2026-W01', '2025-W52'],
  ['2026-01', '2025-12'],
  ['2026-Q1', '2025-Q4'],
  ['2026-H1', '2025-H2'],
  ['2026-9M', '2025-9M'],
  ['2026', '2025'],
])('before %s came %s', (key, before) => {
  const period = keyPeriod(key);
  expect(period && previousPeriod(period).key).toBe(before);
});

test('before now was a week ago', () => {
  expect(previousPeriod(periodOf('now', TODAY))).toMatchObject({
    key: 'now',
    from: '2026-01-01',
    to: '2026-06-03',
  });
});

test.each(['once', '2026-06-15', '2026-13', '2026-00', '2025-W53', '2026-W00', '2026-Q5', 'now', ''])(
  'the key "%s" covers no period',
  (key) => {
    expect(keyPeriod(key)).toBeUndefined();
  },
);

describe('on any day', () => {
  const days = fc.integer({ min: 0, max: 20 * 366 }).map((count) => addDays('2018-01-01', count));
  const kinds = fc.constantFrom<PeriodKind>('week', 'month', 'quarter', 'half-year', 'year');

  test('a period holds its day, is found again by its key and by being asked for, and follows the one before', () => {
    fc.assert(
      fc.property(kinds, days, (kind, day) => {
        const period = periodOf(kind, day);
        expect(period.from <= day && day <= period.to).toBe(true);
        expect(keyPeriod(period.key)).toEqual(period);
        expect(readPeriod(period.key, TODAY)).toEqual({ ok: true, value: period });
        expect(addDays(previousPeriod(period).to, 1)).toBe(period.from);
      }),
    );
  });

  test('reading a period never breaks, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), days, (text, day) => {
        const read = readPeriod(text, day);
        if (!read.ok) expect(read.reason).toBe('report-period-unknown');
      }),
    );
  });
});

test.each([
  ['week', 2026, 53],
  ['week', 2025, 52],
  ['month', 2026, 12],
  ['quarter', 2026, 4],
  ['half-year', 2026, 2],
  ['year', 2026, 1],
] as const)('%s: of %i there are %i', (kind, year, count) => {
  expect(periodsOfYear(kind, year)).toHaveLength(count);
});
