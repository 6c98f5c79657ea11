import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DayOff, workingCalendar } from '#domain/time/calendar.ts';
import { addDays, type Day } from '#domain/time/day.ts';

const off = (day: Day, rest: Partial<DayOff> = {}): DayOff => ({
  day,
  kind: 'off',
  status: 'official',
  name: 'a holiday',
  active: true,
  ...rest,
});
const TET_2026 = (['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'] as const).map(
  (day) => off(day, { name: 'Tet' }),
);
const NATIONAL_DAY_2026 = [
  off('2026-08-22', { kind: 'workday', name: 'made up' }),
  off('2026-08-31', { name: 'swapped' }),
  off('2026-09-01'),
  off('2026-09-02'),
];
const commune = workingCalendar([
  ...TET_2026,
  ...NATIONAL_DAY_2026,
  off('2026-11-24', { status: 'unconfirmed', active: false }),
]);

test.each([
  ['an ordinary Friday', '2026-06-19', true],
  ['a Saturday', '2026-06-20', false],
  ['a Sunday', '2026-06-21', false],
  ['the first of Tet', '2026-02-17', false],
  ['a Saturday that is worked', '2026-08-22', true],
  ['the Monday it is worked for', '2026-08-31', false],
  ['a holiday nobody has confirmed', '2026-11-24', true],
] as const)('%s, %s: working day %s', (_, day, isWorked) => {
  expect(commune.isWorkingDay(day)).toBe(isWorked);
});

test('the last working day before Tet is the 13th, the first after it the 23rd', () => {
  expect(commune.onOrBefore('2026-02-18')).toBe('2026-02-13');
  expect(commune.onOrAfter('2026-02-18')).toBe('2026-02-23');
  expect(commune.next('2026-02-13')).toBe('2026-02-23');
  expect(commune.previous('2026-02-23')).toBe('2026-02-13');
});

test.each([
  ['2026-06-19', 1, '2026-06-22'],
  ['2026-06-22', -1, '2026-06-19'],
  ['2026-06-20', 0, '2026-06-20'],
  ['2026-02-12', 3, '2026-02-24'],
  ['2026-08-21', 2, '2026-08-24'],
] as const)('%s and %i working days: %s', (day, count, reached) => {
  expect(commune.add(day, count)).toBe(reached);
});

test.each([
  ['2026-06-15', '2026-06-19', 4],
  ['2026-06-19', '2026-06-21', 0],
  ['2026-06-22', '2026-06-19', -1],
  ['2026-02-13', '2026-02-23', 1],
  ['2026-08-17', '2026-08-24', 6],
  ['2026-06-16', '2026-06-16', 0],
] as const)('from %s to %s there are %i working days', (from, to, count) => {
  expect(commune.workingDaysBetween(from, to)).toBe(count);
});

test('days have the names of their exceptions, and the commune has the last word', () => {
  const own = workingCalendar([
    ...TET_2026,
    off('2026-02-20', { kind: 'workday', status: 'commune', name: 'duty' }),
  ]);
  expect(own.nameOf('2026-02-17')).toBe('Tet');
  expect(own.nameOf('2026-02-20')).toBe('duty');
  expect(own.isWorkingDay('2026-02-20')).toBe(true);
  expect(own.nameOf('2026-02-21')).toBeUndefined();
  expect(commune.nameOf('2026-11-24')).toBeUndefined();
});

describe('in any calendar', () => {
  const days = fc.integer({ min: 0, max: 400 }).map((count) => addDays('2026-01-01', count));
  const exceptions = fc.array(
    fc
      .record({ day: days, kind: fc.constantFrom('off' as const, 'workday' as const) })
      .map(({ day, kind }) => off(day, { kind })),
    { maxLength: 60 },
  );
  const calendars = exceptions.map(workingCalendar);

  test('next and previous undo each other on working days', () => {
    fc.assert(
      fc.property(calendars, days, (calendar, day) => {
        const worked = calendar.onOrAfter(day);
        expect(calendar.previous(calendar.next(worked))).toBe(worked);
        expect(calendar.next(calendar.previous(worked))).toBe(worked);
      }),
    );
  });

  test('the nearest working days lie on their sides with none between', () => {
    fc.assert(
      fc.property(calendars, days, (calendar, day) => {
        const [before, after] = [calendar.onOrBefore(day), calendar.onOrAfter(day)];
        expect(before <= day && day <= after).toBe(true);
        expect(calendar.isWorkingDay(before) && calendar.isWorkingDay(after)).toBe(true);
        if (before !== after) expect(calendar.next(before)).toBe(after);
      }),
    );
  });

  test('counting working days agrees with going through them, both ways', () => {
    fc.assert(
      fc.property(calendars, days, fc.integer({ min: -40, max: 40 }), (calendar, day, count) => {
        const reached = calendar.add(day, count);
        const start = count < 0 ? calendar.onOrAfter(day) : day;
        const back = calendar.add(start, count);
        expect(calendar.workingDaysBetween(start, back)).toBe(count);
        expect(calendar.workingDaysBetween(reached, day)).toBe(0 - calendar.workingDaysBetween(day, reached));
      }),
    );
  });
});
