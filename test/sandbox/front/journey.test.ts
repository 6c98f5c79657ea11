import { expect, test } from 'vitest';
import { instantOf, localTime } from '#domain/time/clock.ts';
import type { Day } from '#domain/time/day.ts';
import { destinationOf, looksBetween } from '#sandbox/front/journey.ts';

const timeZone = 'Asia/Ho_Chi_Minh';
const hours = { from: 8, until: 18 };
const at = (day: Day, hour: number, minute = 0) => instantOf(day, hour, minute, timeZone);
const travel = (from: Date) => ({ from, timeZone, hours });
const told = (instant: Date) => {
  const { day, hour, minute } = localTime(instant, timeZone);
  return `${day} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
};

test('a day on is the same time tomorrow, and every hour in which something may go out is looked at', () => {
  const from = at('2026-06-10', 15, 30);
  const target = destinationOf('day', travel(from));

  expect(told(target)).toBe('2026-06-11 15:30');
  expect([...looksBetween(travel(from), target)].map(told)).toEqual([
    '2026-06-10 16:00',
    '2026-06-10 17:00',
    ...['08', '09', '10', '11', '12', '13', '14', '15'].map((hour) => `2026-06-11 ${hour}:00`),
  ]);
});

test.each([
  ['2026-06-10', 9, '2026-06-30 17:00'],
  ['2026-06-30', 9, '2026-06-30 17:00'],
  ['2026-06-30', 17, '2026-07-31 17:00'],
  ['2026-12-31', 20, '2027-01-31 17:00'],
] as const)('from %s at %i the end of the month is %s', (day, hour, end) => {
  expect(told(destinationOf('month', travel(at(day, hour))))).toBe(end);
});

test('an instant that is now is not looked at again, and without an end it is two months', () => {
  const looks = [...looksBetween(travel(at('2026-06-10', 8)))].map(told);

  expect(looks[0]).toBe('2026-06-10 09:00');
  expect(looks.at(-1)).toBe('2026-08-11 17:00');
});
