import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantOf, localTime } from '#domain/time/clock.ts';
import { addDays } from '#domain/time/day.ts';

const HERE = 'Asia/Ho_Chi_Minh';

test.each([
  ['2026-06-14T17:00:00Z', HERE, { day: '2026-06-15', hour: 0, minute: 0 }],
  ['2026-06-15T01:05:59Z', HERE, { day: '2026-06-15', hour: 8, minute: 5 }],
  ['2025-12-31T23:59:00Z', HERE, { day: '2026-01-01', hour: 6, minute: 59 }],
  ['2026-06-15T01:05:00Z', 'Asia/Kathmandu', { day: '2026-06-15', hour: 6, minute: 50 }],
  ['2026-03-29T00:59:00Z', 'Europe/Berlin', { day: '2026-03-29', hour: 1, minute: 59 }],
  ['2026-03-29T01:00:00Z', 'Europe/Berlin', { day: '2026-03-29', hour: 3, minute: 0 }],
])('%s in %s', (instant, zone, shown) => {
  expect(localTime(new Date(instant), zone)).toEqual(shown);
});

test.each([
  ['eight in the morning here', '2026-06-15', 8, 0, HERE, '2026-06-15T01:00:00.000Z'],
  ['midnight here', '2026-01-01', 0, 0, HERE, '2025-12-31T17:00:00.000Z'],
  ['an hour that is skipped, moved on', '2026-03-29', 2, 30, 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
  ['an hour that comes twice, the first', '2026-10-25', 2, 30, 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
  ['west of Greenwich', '2026-07-01', 20, 15, 'America/New_York', '2026-07-02T00:15:00.000Z'],
] as const)('%s', (_, day, hour, minute, zone, instant) => {
  expect(instantOf(day, hour, minute, zone).toISOString()).toBe(instant);
});

test('no such zone is a mistake of the configuration', () => {
  expect(() => localTime(new Date(), 'Asia/Nowhere')).toThrow(RangeError);
});

test('what the clocks show leads back to the same instant, but for the hour that comes twice', () => {
  const zones = fc.constantFrom(HERE, 'UTC', 'Asia/Tokyo', 'America/New_York', 'Australia/Lord_Howe');
  const minutes = fc.integer({ min: 0, max: 3 * 365 * 1440 });
  fc.assert(
    fc.property(zones, minutes, (zone, count) => {
      const instant = new Date(Date.UTC(2024, 0, 1) + count * 60_000);
      const { day, hour, minute } = localTime(instant, zone);
      const back = instantOf(day, hour, minute, zone);
      expect(localTime(back, zone)).toEqual({ day, hour, minute });
      expect(instant.getTime() - back.getTime()).toBeLessThanOrEqual(3_600_000);
      if (zone === HERE) expect(back).toEqual(instant);
    }),
  );
  expect(localTime(instantOf(addDays('2026-02-28', 1), 7, 30, HERE), HERE).day).toBe('2026-03-01');
});
