import { expect, test } from 'vitest';
import { daysSince, wasHeard } from '#domain/work/heard.ts';
import { dayOfNoon } from '../support/plan-work.ts';

const TODAY = { today: '2026-06-10', dayOf: dayOfNoon } as const;
const at = (local: string) => new Date(`${local}+07:00`);

test('days of silence are counted by the calendar, whatever the hour', () => {
  expect(daysSince(at('2026-06-09T23:59'), TODAY)).toBe(1);
  expect(daysSince(at('2026-06-09T00:01'), TODAY)).toBe(1);
  expect(daysSince(at('2026-06-10T00:01'), TODAY)).toBe(0);
  expect(daysSince(null, TODAY)).toBeNull();
});

test('heard is who was heard on one of the fourteen days before, or today', () => {
  expect(wasHeard(at('2026-05-27T00:01'), TODAY)).toBe(true);
  expect(wasHeard(at('2026-05-26T23:59'), TODAY)).toBe(false);
  expect(wasHeard(null, TODAY)).toBe(false);
});
