import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresOf, type Report, type ReportReaders, reportOf } from '#domain/report/report.ts';
import { trendPoint } from '#domain/report/trend.ts';
import { LOSS_KINDS } from '#domain/score/last-year.ts';
import { sumPoints } from '#domain/score/points.ts';
import { REMOVERS } from '#domain/steering/remover.ts';
import { addDays, type Day } from '#domain/time/day.ts';
import { isClosed } from '#domain/work/progress.ts';
import type { PlanWork } from '#domain/work/work.ts';
import { anyDay, anyPlan } from './support/any-plan.ts';
import { dayOfNoon, monthly, plan } from './support/plan-work.ts';

const TODAY: Day = '2026-06-10';
const YEAR = { key: '2026', kind: 'year', from: '2026-01-01', to: '2026-12-31' } as const;

/** In these plans a note is the remover, a cause its kind. */
const read: ReportReaders = {
  remover: (note) => REMOVERS.find((each) => note.startsWith(each)) ?? 'unclear',
  cause: (words) => ({ kind: LOSS_KINDS.find((each) => each === words) ?? 'other', times: null }),
};

function report(work: PlanWork, today = TODAY, trend: Report['trend'] = []): Report {
  return reportOf(work, today, { period: YEAR, previous: null, dayOf: dayOfNoon, read, trend });
}

const bodies = { lan: 'Văn phòng', minh: 'Tư pháp' };

/** Six criteria; every figure below was worked out by hand. */
const SMALL = plan()
  .criterion({
    code: '1.1',
    max: 2,
    lost: 0.5,
    cause: 'late',
    lateCosts: 0.25,
    leads: ['lan'],
    bodies,
    occurrences: monthly({
      1: { state: 'confirmed', doneOn: '2026-01-15' },
      2: { state: 'confirmed', doneOn: '2026-02-20' },
      3: { state: 'not_arisen', doneOn: '2026-03-10' },
      4: { state: 'done', doneOn: '2026-04-15' },
    }),
  })
  .criterion({
    code: '1.2',
    max: 1,
    leads: ['minh'],
    bodies,
    due: '2026-06-30',
    state: 'blocked',
    note: 'province: no guidance',
    since: '2026-05-20',
  })
  .criterion({
    code: '2.1',
    max: 3,
    leads: ['lan'],
    bodies,
    due: '2026-07-30',
    state: 'blocked',
    note: 'funds',
    since: '2026-06-01',
  })
  .criterion({ code: '2.2', max: 1, leads: [], due: '2026-06-25' })
  .criterion({ code: '2.3', max: 2, lost: 1, cause: 'evidence', leads: ['minh'], bodies, state: 'confirmed' })
  .criterion({ code: '2.4', max: 1, lost: 1, cause: 'undone', leads: ['minh'], bodies, due: '2026-06-01' })
  .work();

test('by body: every criterion with the body of its lead, those of nobody last', () => {
  expect(report(SMALL).byBody).toMatchObject([
    { body: 'Tư pháp', total: 3, closed: 1, open: 2, overdue: 1, blocked: 1, max: 4 },
    { body: 'Văn phòng', total: 2, closed: 0, open: 2, overdue: 1, blocked: 1, max: 5 },
    { body: '', total: 1, closed: 0, open: 1, overdue: 0, blocked: 0, max: 1 },
  ]);
});

test('blockers by who can take them away, with the age of the oldest', () => {
  const groups = report(SMALL).blockerGroups;

  expect(groups.map(({ remover, days, rows }) => [remover, days, rows.map(({ code }) => code)])).toEqual([
    ['funds', 9, ['2.1']],
    ['province', 21, ['1.2']],
  ]);
});

test('the ledger: three times in time, two late, seven to come, and what that has cost by the rule', () => {
  const { ledger, figures } = report(SMALL);

  expect(ledger).toHaveLength(1);
  expect(ledger[0]).toMatchObject({ code: '1.1', onTime: 3, late: 2, toCome: 7, max: 2, deduction: 0.5 });
  expect(ledger[0]?.times.map(({ mark }) => mark)).toEqual([
    'on-time',
    'late',
    'exempt',
    'on-time',
    'overdue',
    ...Array(7).fill('to-come'),
  ]);
  expect(figures.ledger).toEqual({ onTime: 3, late: 2, toCome: 7, deduction: 0.5 });
});

test('last year’s causes replayed: what repeats itself first', () => {
  expect(
    report(SMALL).causes.map(({ code, kind, lost, late, repeats }) => [code, kind, lost, late, repeats]),
  ).toEqual([
    ['2.4', 'undone', 1, 1, true],
    ['1.1', 'late', 0.5, 2, true],
    ['2.3', 'evidence', 1, 0, false],
  ]);
});

test('who was not heard for more than 14 days, among those asked', () => {
  // Minh said on 20 May that 1.2 is held up, 21 days ago; Lan was heard on 1 June.
  const { silent, figures } = report(SMALL);

  expect(figures.updateRate).toEqual({ asked: 2, heard: 1, percent: 50 });
  expect(silent.map(({ name, days }) => [name, days])).toEqual([['minh', 21]]);
});

test('the trend ends with the report’s own figures, after the months before', () => {
  const may = trendPoint(figuresOf(SMALL, '2026-05-31', { period: YEAR, dayOf: dayOfNoon }));

  const { trend, figures } = report(SMALL, TODAY, [may]);

  expect(trend.map(({ month, asOf, overdue }) => [month, asOf, overdue])).toEqual([
    ['2026-05', '2026-05-31', 1],
    ['2026-06', TODAY, 2],
  ]);
  expect(trend.at(-1)).toEqual(trendPoint(figures));
  expect(trend.at(-1)).toMatchObject({ total: 6, max: 10, forecast: figures.score.forecast });
});

/** The small things that hold of any plan on any day. */
function holds(check: (report: Report, work: PlanWork) => void): void {
  fc.assert(fc.property(anyPlan, anyDay, (work, today) => check(report(work, today), work)));
}
const sum = <Row>(rows: readonly Row[], value: (row: Row) => number) => sumPoints(rows.map(value));

test('bodies add up to the whole, nothing counted twice', () => {
  holds(({ byBody, figures }) => {
    expect(sum(byBody, (row) => row.total)).toBe(figures.total);
    expect(sum(byBody, (row) => row.overdue)).toBe(figures.overdue);
    expect(sum(byBody, (row) => row.blocked)).toBe(figures.states.blocked);
    expect(sum(byBody, (row) => row.evidenceMissing)).toBe(figures.evidenceMissing);
    expect(sum(byBody, (row) => row.max)).toBe(figures.score.max);
    expect(sum(byBody, (row) => row.forecast)).toBe(figures.score.forecast);
    expect(sum(byBody, (row) => row.atRisk)).toBe(figures.score.atRisk);
    for (const { closed, open, total } of byBody) expect(closed + open).toBe(total);
  });
});

test('every blocker waits for one remover, the oldest tells the age', () => {
  holds(({ blockerGroups, blockers }) => {
    const rows = blockerGroups.flatMap((group) => group.rows);
    expect(rows.map(({ criterionId }) => criterionId).sort()).toEqual(
      blockers.map(({ criterionId }) => criterionId).sort(),
    );
    for (const group of blockerGroups) {
      expect(group.days).toBe(Math.max(...group.rows.map(({ days }) => days)));
      expect(group.atRisk).toBe(sum(group.rows, ({ atRisk }) => atRisk));
    }
  });
});

test('the ledger accounts for every time once, costs at most the points, and its rows add up', () => {
  holds(({ ledger, figures }) => {
    for (const { onTime, late, toCome, times, deduction, max } of ledger) {
      expect(onTime + late + toCome).toBe(times.length);
      expect(times.filter(({ mark }) => mark === 'late' || mark === 'overdue')).toHaveLength(late);
      if (deduction !== null) {
        expect(deduction).toBeGreaterThanOrEqual(0);
        expect(deduction).toBeLessThanOrEqual(max);
      }
    }
    expect(figures.ledger).toEqual({
      onTime: sum(ledger, (row) => row.onTime),
      late: sum(ledger, (row) => row.late),
      toCome: sum(ledger, (row) => row.toCome),
      deduction: sum(ledger, (row) => row.deduction ?? 0),
    });
  });
});

test('causes are of criteria that lost points, each once; one that is closed in time repeats nothing undone', () => {
  holds(({ causes }) => {
    expect(new Set(causes.map(({ criterionId }) => criterionId)).size).toBe(causes.length);
    for (const { lost, kind, repeats, late, state } of causes) {
      expect(lost).toBeGreaterThan(0);
      if (kind === 'undone' && isClosed(state)) expect(repeats).toBe(false);
      if (kind === 'late') expect(repeats).toBe(late > 0);
    }
    const repeating = causes.map(({ repeats }) => repeats);
    expect(repeating).toEqual(repeating.toSorted((a, b) => Number(b) - Number(a)));
  });
});

test('appraised points and what they are compared with add up by field', () => {
  holds(({ byField, figures: { score } }) => {
    const of = byField.map((row) => row.score.appraised);
    expect(sum(of, ({ points }) => points)).toBe(score.appraised.points);
    expect(sum(of, ({ count }) => count)).toBe(score.appraised.count);
    expect(sum(of, ({ compared }) => compared.self)).toBe(score.appraised.compared.self);
    expect(sum(of, ({ compared }) => compared.points)).toBe(score.appraised.compared.points);
    expect(score.appraised.compared.count).toBeLessThanOrEqual(score.appraised.count);
  });
});

test('a point of the trend is what a report of that day says', () => {
  fc.assert(
    fc.property(anyPlan, anyDay, fc.nat({ max: 60 }), (work, today, later) => {
      const point = trendPoint(figuresOf(work, today, { period: YEAR, dayOf: dayOfNoon }));
      expect(report(work, today).trend.at(-1)).toEqual(point);
      expect(report(work, addDays(today, later), [point]).trend).toHaveLength(2);
    }),
    { numRuns: 40 },
  );
});
