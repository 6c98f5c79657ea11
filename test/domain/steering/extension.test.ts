import { expect, test } from 'vitest';
import { daysOffered, isExtended, laterDeadline } from '#domain/steering/extension.ts';
import { workingCalendar } from '#domain/time/calendar.ts';

const calendar = workingCalendar([
  { day: '2026-06-22', kind: 'off', status: 'commune', name: 'Hội làng', active: true },
]);

test.each([
  ['2026-06-15', '2026-06-16', '2026-06-10', true],
  ['2026-06-01', '2026-06-10', '2026-06-10', true],
  ['2026-06-15', '2026-06-15', '2026-06-10', 'extension-day-not-later'],
  ['2026-06-01', '2026-06-09', '2026-06-10', 'extension-day-past'],
  ['2026-06-15', '2027-06-12', '2026-06-10', 'extension-day-far'],
  [null, '2026-06-20', '2026-06-10', 'extension-without-deadline'],
] as const)('due %s, wished %s, on %s: %s', (dueOn, wanted, today, expected) => {
  const result = laterDeadline(dueOn, wanted, today);

  expect(result.ok || result.reason).toBe(expected);
});

test('days are offered from the deadline, or from today once late, and are working days', () => {
  expect(daysOffered('2026-06-15', '2026-06-10', calendar)).toEqual([
    '2026-06-23',
    '2026-06-29',
    '2026-07-15',
  ]);
  expect(daysOffered('2026-06-01', '2026-06-10', calendar)).toEqual([
    '2026-06-17',
    '2026-06-24',
    '2026-07-10',
  ]);
});

test.each([
  ['2026-06-20', '2026-06-15', true],
  ['2026-06-15', '2026-06-15', false],
  ['2026-06-15', null, false],
  [null, '2026-06-15', false],
] as const)('due %s by a plan that said %s: %s', (dueOn, originalDueOn, expected) => {
  expect(isExtended({ dueOn, originalDueOn })).toBe(expected);
});
