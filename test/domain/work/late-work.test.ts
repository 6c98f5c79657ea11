import { expect, test } from 'vitest';
import { workingCalendar } from '#domain/time/calendar.ts';
import { lateByLead, lateWork } from '#domain/work/late-work.ts';
import { monthly, plan } from '../support/plan-work.ts';

/** Monday to Friday of the week from 16 February 2026: Tết. */
const TET = ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'] as const;
const calendar = workingCalendar(
  TET.map((day) => ({ day, kind: 'off', status: 'official', name: 'Tết', active: true })),
);

test.each([
  ['on the day itself', '2026-02-12', '2026-02-12', []],
  ['on the next working day', '2026-02-12', '2026-02-13', [[1, 1]]],
  ['over a weekend', '2026-02-05', '2026-02-09', [[4, 2]]],
  ['due on a Saturday, on Monday', '2026-02-07', '2026-02-09', []],
  ['due on a Saturday, on Tuesday', '2026-02-07', '2026-02-10', [[1, 1]]],
  ['due in Tết, on the first day after it', '2026-02-17', '2026-02-23', []],
  ['due before Tết, after it', '2026-02-12', '2026-02-24', [[12, 3]]],
] as const)('%s', (_, due, today, expected) => {
  const work = plan().criterion({ code: '1.1', due }).work();

  const late = lateWork(work, today, calendar);

  expect(late.map(({ daysLate, workingDaysLate }) => [daysLate, workingDaysLate])).toEqual(expected);
});

test('not late: what is closed, what a survey scores, what fell due before the plan, what has no date', () => {
  const work = plan('2026-02-01')
    .criterion({ code: '1.1', due: '2026-02-02', state: 'done' })
    .criterion({ code: '1.2', due: '2026-02-02', scoredBy: 'survey' })
    .criterion({ code: '1.3', due: '2026-01-20' })
    .criterion({ code: '1.4' })
    .work();

  expect(lateWork(work, '2026-02-10', calendar)).toEqual([]);
});

test('most points first, then longest late; by lead, what is late many times once, as its oldest', () => {
  const work = plan()
    .criterion({ code: '1.1', due: '2026-03-02', max: 1 })
    .criterion({ code: '1.2', due: '2026-03-05', max: 1, leads: ['minh'] })
    .criterion({ code: '1.3', max: 24, leads: ['lan', 'minh'], occurrences: monthly() })
    .work();

  const late = lateWork(work, '2026-04-01', calendar);

  expect(late.map(({ criterion, occurrence }) => `${criterion.code} ${occurrence.period}`)).toEqual([
    '1.3 2026-01',
    '1.3 2026-02',
    '1.3 2026-03',
    '1.1 once',
    '1.2 once',
  ]);
  expect(
    [...lateByLead(late).values()].map(({ name, items }) => [
      name,
      ...items.map(({ criterion, occurrence }) => `${criterion.code} ${occurrence.period}`),
    ]),
  ).toEqual([
    ['lan', '1.3 2026-01', '1.1 once'],
    ['minh', '1.3 2026-01', '1.2 once'],
  ]);
});
