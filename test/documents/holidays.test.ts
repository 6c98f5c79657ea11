import { describe, expect, test } from 'vitest';
import { daysOffFor } from '#documents/holidays.ts';
import { workingCalendar } from '#domain/time/calendar.ts';
import { addDays, type Day, weekdayOf } from '#domain/time/day.ts';

const activeDays = (year: number) =>
  daysOffFor(year)
    .filter(({ active, kind }) => active && kind === 'off')
    .map(({ day }) => day);
const statusOf = (day: Day) => daysOffFor(Number(day.slice(0, 4))).find((entry) => entry.day === day)?.status;

test('2024 as it was', () => {
  expect(activeDays(2024)).toEqual([
    '2024-01-01',
    ...['08', '09', '10', '11', '12', '13', '14'].map((date) => `2024-02-${date}`),
    '2024-04-18',
    '2024-04-29',
    '2024-04-30',
    '2024-05-01',
    '2024-09-02',
    '2024-09-03',
  ]);
});

test.each<[string, Day, boolean]>([
  ['the Saturday worked for 29/4/2024', '2024-05-04', true],
  ['the Saturday worked for 2/5/2025', '2025-04-26', true],
  ['the Friday it was worked for', '2025-05-02', false],
  ['the first of Tet 2025', '2025-01-29', false],
  ['after Tet 2025', '2025-02-03', true],
  ['Tet 2026', '2026-02-20', false],
  ['in place of Hung Kings 2026, a Sunday', '2026-04-27', false],
  ['31/8/2026, swapped', '2026-08-31', false],
  ['22/8/2026, a Saturday worked for it', '2026-08-22', true],
  ['2/1/2026, a swap not read', '2026-01-02', true],
  ['24/11/2026, not confirmed', '2026-11-24', true],
])('%s, %s: working day %s', (_, day, isWorked) => {
  expect(workingCalendar(daysOffFor(Number(day.slice(0, 4)))).isWorkingDay(day)).toBe(isWorked);
});

describe('years nobody has written down are computed', () => {
  test.each<[string, Day, string | undefined]>([
    ['New Year 2023, a Sunday', '2023-01-01', 'law'],
    ['the Monday in its place', '2023-01-02', 'law'],
    ['first of Tet 2023', '2023-01-22', 'law'],
    ['another day of Tet', '2023-01-24', 'expected'],
    ['in place of Hung Kings 2023, after two holidays', '2023-05-02', 'law'],
    ['in place of Victory Day 2023', '2023-05-03', 'law'],
    ['beside the National Day', '2023-09-01', 'expected'],
    ['in place of the National Day', '2023-09-04', 'expected'],
    ['no second National Day before the code of 2019', '2019-09-03', undefined],
    ['first of Tet 2031', '2031-01-23', 'law'],
    ['the Monday for a weekend of Tet 2031', '2031-01-27', 'expected'],
  ])('%s, %s: %s', (_, day, status) => {
    expect(statusOf(day)).toBe(status);
  });
});

test.each(Array.from({ length: 20 }, (_, index) => 2018 + index))(
  'the list of %i is in order and sound',
  (year) => {
    const listed = daysOffFor(year);
    const days = listed.map(({ day }) => day);
    expect(days).toEqual([...new Set(days)].sort());
    for (const { day, kind, status, name, active } of listed) {
      expect(day.startsWith(`${year}-`)).toBe(true);
      expect(name).not.toBe('');
      expect(active).toBe(status === 'law' || status === 'official');
      if (kind === 'workday') expect(weekdayOf(day)).toBe(6);
    }
    // Every settled holiday at a weekend gives the next working day (Labour Code 2019, art. 111(3)).
    const calendar = workingCalendar(listed.map((entry) => ({ ...entry, active: true })));
    for (const ending of ['-01-01', '-04-30', '-05-01'] as const) {
      const holiday = `${year}${ending}` as Day;
      if (weekdayOf(holiday) > 5)
        expect(calendar.isWorkingDay(addDays(holiday, 8 - weekdayOf(holiday)))).toBe(false);
    }
  },
);
