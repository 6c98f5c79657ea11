import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PersonalSheet, personalSheet } from '#domain/report/personal-sheet.ts';
import type { Day } from '#domain/time/day.ts';
import type { PlanWork } from '#domain/work/work.ts';
import { anyDay, anyPlan } from '../support/any-plan.ts';
import { monthly, plan } from '../support/plan-work.ts';

const LAN = 1;
const dayOf = (at: Date): Day => at.toISOString().slice(0, 10) as Day;

function june(work: PlanWork, today: Day = '2026-06-20', memberId = LAN): PersonalSheet {
  const month = { from: '2026-06-01', to: '2026-06-30' } as const;
  return personalSheet(work, memberId, { ...month, today, dayOf, lastDayInTime: (dueOn) => dueOn });
}

test('a month by hand', () => {
  const work = plan()
    // In time: due the 5th, reported the 4th, confirmed later.
    .criterion({
      code: '1.1',
      leads: ['lan'],
      due: '2026-06-05',
      state: 'confirmed',
      since: '2026-06-12',
      doneOn: '2026-06-04',
    })
    // Late: due the 8th, reported the 10th; and one of May that was done in June.
    .criterion({ code: '1.2', leads: ['lan'], due: '2026-06-08', state: 'done', since: '2026-06-10' })
    .criterion({ code: '1.3', leads: ['lan'], due: '2026-05-20', state: 'done', since: '2026-06-02' })
    // Open, overdue from May, and due later in June.
    .criterion({ code: '1.4', leads: ['lan'], due: '2026-05-31', state: 'in_progress', percent: 40 })
    .criterion({ code: '1.5', leads: ['lan'], due: '2026-06-25' })
    // Her part of a common lead is done, Minh's is not.
    .criterion({
      code: '2.1',
      leads: ['lan', 'minh'],
      due: '2026-06-15',
      answers: { lan: { state: 'done', since: '2026-06-14' } },
    })
    // She supports: one is closed by its lead, of one her part is awaited; one is not hers.
    .criterion({
      code: '2.2',
      leads: ['minh'],
      supports: ['lan'],
      due: '2026-06-10',
      state: 'done',
      since: '2026-06-09',
    })
    .criterion({ code: '2.3', leads: ['minh'], supports: ['lan'], due: '2026-06-18' })
    .criterion({ code: '2.4', leads: ['minh'], due: '2026-06-18' })
    .work();

  const sheet = june(work);

  expect(sheet).toMatchObject({
    leads: 6,
    supports: 2,
    due: { onTime: 2, late: 1, exempt: 0, overdue: 1, open: 1 },
    done: 4,
    overdue: 2,
  });
  expect(sheet.rows.map(({ code, mark }) => [code, mark])).toEqual([
    ['1.4', 'overdue'],
    ['2.3', 'overdue'],
    ['1.5', 'open'],
    ['1.3', 'late'],
    ['1.2', 'late'],
    ['1.1', 'on-time'],
    ['2.1', 'on-time'],
  ]);
});

test('of a duty that comes round only the month’s time, and those before that are still open', () => {
  const work = plan()
    .criterion({
      code: '1.1',
      leads: ['lan'],
      occurrences: monthly({ 4: { state: 'done' }, 6: { state: 'not_arisen' } }),
    })
    .work();

  expect(june(work).rows.map(({ period, mark }) => [period, mark])).toEqual([
    ['2026-01', 'overdue'],
    ['2026-02', 'overdue'],
    ['2026-03', 'overdue'],
    ['2026-05', 'overdue'],
    ['2026-06', 'exempt'],
  ]);
});

test('for any plan, what fell due adds up, and nobody has what is not theirs', () => {
  fc.assert(
    fc.property(anyPlan, anyDay, (work, today) => {
      const { due, rows } = june(work, today);
      const fell = rows.filter(
        ({ dueOn }) => dueOn !== null && dueOn >= '2026-06-01' && dueOn <= '2026-06-30',
      );
      expect(due.onTime + due.late + due.exempt + due.overdue + due.open).toBe(fell.length);
      expect(june(work, today, 99)).toMatchObject({ leads: 0, supports: 0, rows: [] });
    }),
  );
});
