import { expect, test } from 'vitest';
import { workingCalendar } from '#domain/time/calendar.ts';
import type { Day } from '#domain/time/day.ts';
import type { Moment } from '#domain/work/urgency.ts';
import { gatherOverdue, workItemsOf } from '#domain/work/work-item.ts';
import { type CriterionFacts, monthly, plan } from '../support/plan-work.ts';

const TODAY: Day = '2026-06-10';
const calendar = workingCalendar([]);
const MOMENT: Moment = {
  today: TODAY,
  since: calendar.previous(TODAY),
  calendar,
  daysAhead: [30, 14, 7, 3, 1, 0],
};

/** What Lan still has to answer for; she is the first the plan names. */
function itemsOf(...criteria: readonly CriterionFacts[]) {
  const builder = plan().criterion({ code: '9.9', leads: ['lan'], state: 'done' });
  for (const facts of criteria) builder.criterion(facts);
  return workItemsOf(builder.work(), 1, MOMENT);
}

const codesOf = (items: readonly { code: string }[]) => items.map(({ code }) => code);

test('most urgent first: overdue, today, soon, later by day, without a day last', () => {
  const items = itemsOf(
    { code: '1.1', due: '2026-12-01' },
    { code: '1.2' },
    { code: '1.3', due: TODAY },
    { code: '1.4', due: '2026-06-01' },
    { code: '1.5', due: '2026-06-16' },
    { code: '1.6', due: '2026-11-01' },
  );

  expect(items.map(({ code, bucket }) => [code, bucket])).toEqual([
    ['1.4', 'overdue'],
    ['1.3', 'today'],
    ['1.5', 'in-7'],
    ['1.6', 'later'],
    ['1.1', 'later'],
    ['1.2', 'undated'],
  ]);
});

test('of the same urgency the more points first, then by code as a person counts', () => {
  const due = '2026-06-12';
  const items = itemsOf(
    { code: '1.10', due },
    { code: '1.2', due },
    { code: '2.1', due, max: 5 },
    { code: '3.1', due, max: null },
  );

  expect(codesOf(items)).toEqual(['2.1', '1.2', '1.10', '3.1']);
});

test('closed work is no work, whatever it was closed with', () => {
  for (const state of ['done', 'confirmed', 'not_arisen', 'not_applicable'] as const)
    expect(itemsOf({ code: '1.1', state })).toEqual([]);
});

test('each lead until their own part is closed', () => {
  const two = { code: '1.1', leads: ['minh', 'lan'] };

  expect(itemsOf({ ...two, answers: { lan: { state: 'done' } } })).toEqual([]);
  expect(itemsOf({ ...two, answers: { minh: { state: 'done' } } })).toMatchObject([
    { code: '1.1', kind: 'lead', percent: 0 },
  ]);
});

test('a supporter until their part or the whole is closed; a follower never', () => {
  const supported = { code: '1.1', leads: ['minh'], supports: ['lan'] };

  expect(itemsOf(supported)).toMatchObject([{ kind: 'support' }]);
  expect(itemsOf({ ...supported, answers: { lan: { state: 'done' } } })).toEqual([]);
  expect(itemsOf({ ...supported, answers: { minh: { state: 'done' } } })).toEqual([]);
  expect(itemsOf({ code: '1.1', leads: ['minh'], followers: ['lan'] })).toEqual([]);
});

test('who leads and supports is asked once, as lead', () => {
  expect(itemsOf({ code: '1.1', leads: ['lan'], supports: ['lan'] })).toMatchObject([{ kind: 'lead' }]);
});

test('of what comes round, the times whose period has begun', () => {
  const items = itemsOf({ code: '1.1', max: 12, occurrences: monthly({ 2: { state: 'done' } }) });

  expect(items.map(({ period }) => period)).toEqual(['2026-01', '2026-03', '2026-04', '2026-05', '2026-06']);
  expect(items[0]?.points).toBe(1);
});

test('what was due before the plan was tracked is not asked for', () => {
  const builder = plan('2026-05-01').criterion({ code: '1.1', leads: ['lan'], due: '2026-04-01' });

  expect(workItemsOf(builder.work(), 1, MOMENT)).toEqual([]);
});

test('what the person said of it goes with it', () => {
  expect(itemsOf({ code: '1.1', state: 'blocked', percent: 40, note: 'chờ Sở' })).toMatchObject([
    { state: 'blocked', percent: 40 },
  ]);
});

test('work due on a day off is in time on the working day after', () => {
  expect(
    workItemsOf(plan().criterion({ code: '1.1', due: '2026-06-07' }).work(), 1, {
      ...MOMENT,
      today: '2026-06-08',
    }),
  ).toMatchObject([{ bucket: 'today', daysLeft: 0 }]);
});

test('gathered, what is overdue many times stands once, as the oldest, with the points of all', () => {
  const gathered = gatherOverdue(
    itemsOf({ code: '1.1', max: 12, occurrences: monthly() }, { code: '1.2', due: '2026-06-01' }),
  );

  expect(gathered.map(({ code, period, times, points }) => [code, period, times, points])).toEqual([
    ['1.1', '2026-01', 5, 5],
    ['1.2', 'once', 1, 1],
    ['1.1', '2026-06', 1, 1],
  ]);
});
