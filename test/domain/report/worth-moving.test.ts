import { expect, test } from 'vitest';
import { worthMoving } from '#domain/report/worth-moving.ts';
import { workingCalendar } from '#domain/time/calendar.ts';
import { plan } from '../support/plan-work.ts';

const calendar = workingCalendar([
  { day: '2026-09-02', kind: 'off', status: 'law', name: 'Quốc khánh', active: true },
]);

test('a deadline on a day off is better the working day before', () => {
  const work = plan()
    .criterion({ code: '1.1', leads: ['lan'], due: '2026-06-14' })
    .criterion({ code: '1.2', leads: ['lan'], due: '2026-09-02' })
    .criterion({ code: '1.3', leads: ['lan'], due: '2026-06-15' })
    .work();

  expect(worthMoving(work, calendar)).toMatchObject([
    { code: '1.1', dueOn: '2026-06-14', reason: 'day-off', suggestion: '2026-06-12' },
    { code: '1.2', dueOn: '2026-09-02', reason: 'day-off', suggestion: '2026-09-01' },
  ]);
});

test('of more than three things due for one person on a day, those worth least go to quieter days before', () => {
  const work = plan()
    .criterion({ code: '1.1', leads: ['lan'], due: '2026-06-17', max: 2 })
    .criterion({ code: '1.2', leads: ['lan'], due: '2026-06-17', max: 0.5 })
    .criterion({ code: '1.3', leads: ['lan'], due: '2026-06-17', max: 1 })
    .criterion({ code: '1.4', leads: ['lan'], due: '2026-06-17', max: 0.25 })
    .criterion({ code: '1.5', leads: ['lan'], due: '2026-06-17', max: 3 })
    .criterion({ code: '1.6', leads: ['lan'], due: '2026-06-16', max: 3 })
    .work();

  expect(worthMoving(work, calendar)).toMatchObject([
    { code: '1.4', reason: 'pile-up', count: 5, memberId: 1, suggestion: '2026-06-15' },
    { code: '1.2', reason: 'pile-up', count: 5, memberId: 1, suggestion: '2026-06-12' },
  ]);
});

test('three on a day are no pile, nor are many of different people', () => {
  const work = plan()
    .criterion({ code: '1.1', leads: ['lan'], due: '2026-06-17' })
    .criterion({ code: '1.2', leads: ['lan'], due: '2026-06-17' })
    .criterion({ code: '1.3', leads: ['lan'], supports: ['minh'], due: '2026-06-17' })
    .criterion({ code: '1.4', leads: ['minh'], due: '2026-06-17' })
    .criterion({ code: '1.5', leads: ['minh'], due: '2026-06-17' })
    .work();

  expect(worthMoving(work, calendar)).toEqual([]);
});

test('the end of a month or a quarter is nobody’s choice', () => {
  const work = plan()
    .criterion({ code: '1.1', leads: ['lan'], occurrences: [{ period: '2026-05', due: '2026-05-31' }] })
    .work();

  expect(worthMoving(work, calendar)).toEqual([]);
});
