import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Figures, readFigures } from '#domain/report/figures.ts';
import { BANDS } from '#domain/report/forecast.ts';
import { roundPercent } from '#domain/report/percent.ts';
import { type Report, reportOf } from '#domain/report/report.ts';
import { sumPoints } from '#domain/score/points.ts';
import type { Day } from '#domain/time/day.ts';
import { isClosed, PROGRESS_STATES, type ProgressState } from '#domain/work/progress.ts';
import type { PlanWork } from '#domain/work/work.ts';
import { anyDay, anyPlan } from '../support/any-plan.ts';
import { type CriterionFacts, dayOfNoon, monthly, noon, plan } from '../support/plan-work.ts';

const TODAY: Day = '2026-06-10';
const JUNE = { key: '2026-06', kind: 'month', from: '2026-06-01', to: '2026-06-30' } as const;

function report(work: PlanWork, today = TODAY, previous: Figures | null = null): Report {
  return reportOf(work, today, { period: JUNE, previous, dayOf: dayOfNoon });
}

/** Two fields, nine criteria, three officials; every figure below was worked out by hand. */
const SMALL = plan()
  .field('1', 'Direction', 7)
  .field('2', 'Procedures', 8.5)
  .criterion({
    code: '1.1',
    max: 2,
    lastYear: 2,
    leads: ['lan'],
    due: '2026-03-31',
    state: 'confirmed',
    doneOn: '2026-03-20',
  })
  .criterion({
    code: '1.2',
    max: 1,
    lastYear: 1,
    leads: ['lan'],
    due: '2026-06-05',
    state: 'done',
    doneOn: '2026-06-08',
    since: '2026-06-08',
    asks: ['report'],
  })
  .criterion({
    code: '1.3',
    max: 3,
    lastYear: 3,
    leads: ['minh'],
    occurrences: monthly(
      Object.fromEntries(
        [1, 2, 3, 4].map((month) => [month, { state: 'confirmed', doneOn: `2026-0${month}-15` as Day }]),
      ),
    ),
  })
  .criterion({ code: '1.4', max: 1, lastYear: 1, leads: ['minh'], state: 'not_applicable' })
  .criterion({
    code: '2.1',
    max: 2,
    lastYear: 1,
    lost: 1,
    leads: ['an', 'lan'],
    due: '2026-05-31',
    since: '2026-05-20',
    answers: {
      an: { state: 'blocked', note: 'waiting for the province', since: '2026-05-20' },
      lan: { state: 'done', since: '2026-05-20' },
    },
  })
  .criterion({
    code: '2.2',
    max: 1.5,
    lost: 0.5,
    leads: ['an'],
    due: '2026-06-30',
    state: 'in_progress',
    percent: 40,
    since: '2026-06-01',
  })
  .criterion({ code: '2.3', max: 1, leads: [], leadText: 'The editorial board', due: '2026-12-31' })
  .criterion({ code: '2.4', max: 3, lastYear: 2.4, scoredBy: 'survey', leads: ['an'], state: 'not_started' })
  .criterion({
    code: '2.5',
    max: 1,
    lastYear: 1,
    leads: ['lan'],
    supports: ['tam'],
    state: 'not_arisen',
    selfScore: 1,
  })
  .work();

describe('the report of a small plan', () => {
  const small = report(SMALL);

  test('counts criteria by state, reported done apart from confirmed', () => {
    expect(small.figures).toMatchObject({
      total: 9,
      states: {
        confirmed: 1,
        done: 1,
        in_progress: 2,
        blocked: 1,
        not_started: 2,
        not_arisen: 1,
        not_applicable: 1,
        submitted: 0,
      },
      tracks: {
        maintain: { total: 7, overdue: 1 },
        remedy: { total: 2, overdue: 1, states: { blocked: 1, in_progress: 1 } },
      },
      overdue: 2,
      evidenceMissing: 1,
      dueWithin7: 1,
      dueWithin30: 2,
    });
  });

  test('gives the score on a denominator without what is not applicable', () => {
    expect(small.figures.score).toMatchObject({
      max: 14.5,
      selfScorableMax: 11.5,
      surveyPoints: 3,
      lastYear: 13.4,
      selfScored: { points: 1, ofMax: 1, count: 1, confirmed: { points: 0, count: 0 } },
      // 1.1, four months of 1.3, 2.4 by survey and 2.5; lost is half of May of 1.3
      // 2 + 0.9 + 2.36 + 0.59 + 1.01 + 0.81 + 2.4 + 1
      forecast: 11.07,
      secure: 6.4,
      lost: 0.13,
      atRisk: 7.97,
    });
  });

  test('tells what was done and what fell due in the period, and in time', () => {
    expect(small.figures.inPeriod).toEqual({ done: 1, due: 1, onTime: 0 });
  });

  test('counts who was heard among those with something open', () => {
    // an and minh have something open; minh was last heard on 1 March. Lan's part is done, nothing is asked of tam.
    expect(small.figures.updateRate).toEqual({ asked: 2, heard: 1, percent: 50 });
  });

  test('has a row for each field', () => {
    expect(small.byField).toEqual([
      expect.objectContaining({
        code: '1',
        name: 'Direction',
        total: 4,
        done: 1,
        confirmed: 1,
        open: 1,
        exempt: 1,
        overdue: 1,
        blocked: 0,
        percent: 78,
        max: 6,
      }),
      expect.objectContaining({
        code: '2',
        name: 'Procedures',
        total: 5,
        done: 0,
        confirmed: 0,
        open: 4,
        exempt: 1,
        overdue: 1,
        blocked: 1,
        percent: 43,
        max: 8.5,
      }),
    ]);
  });

  test('has a row for each lead, by name; a lead whose own part is done is not late with it', () => {
    expect(small.byOfficial).toEqual([
      {
        memberId: 3,
        name: 'an',
        body: '',
        daysSilent: 9,
        total: 3,
        closed: 0,
        open: 3,
        overdue: 1,
        blocked: 1,
        evidenceMissing: 0,
        lastHeardAt: noon('2026-06-01'),
        atRisk: 4.1,
      },
      {
        memberId: 1,
        name: 'lan',
        body: '',
        daysSilent: 2,
        total: 4,
        closed: 4,
        open: 0,
        overdue: 0,
        blocked: 0,
        evidenceMissing: 1,
        lastHeardAt: noon('2026-06-08'),
        atRisk: 1,
      },
      {
        memberId: 2,
        name: 'minh',
        body: '',
        daysSilent: 101,
        total: 2,
        closed: 1,
        open: 1,
        overdue: 1,
        blocked: 0,
        evidenceMissing: 0,
        lastHeardAt: noon('2026-03-01'),
        atRisk: 1.87,
      },
    ]);
  });

  test('lists what is overdue by the points that can still be saved', () => {
    expect(small.overdue).toEqual([
      {
        criterionId: 5,
        code: '2.1',
        name: 'Criterion 2.1',
        leads: ['an', 'lan'],
        period: 'once',
        dueOn: '2026-05-31',
        daysLate: 10,
        times: 1,
        atRisk: 2,
      },
      {
        criterionId: 3,
        code: '1.3',
        name: 'Criterion 1.3',
        leads: ['minh'],
        period: '2026-05',
        dueOn: '2026-05-15',
        daysLate: 26,
        times: 1,
        atRisk: 0.13,
      },
    ]);
  });

  test('lists blockers with their age, missing evidence, and what is due soon', () => {
    expect(small.blockers).toMatchObject([
      { code: '2.1', note: 'waiting for the province', since: noon('2026-05-20'), days: 21 },
    ]);
    expect(small.evidenceMissing).toMatchObject([
      { code: '1.2', asked: ['report'], reportedDone: true, times: 1, atRisk: 1 },
    ]);
    expect(small.dueSoon).toMatchObject([
      { code: '1.3', period: '2026-06', daysLeft: 5 },
      { code: '2.2', period: 'once', daysLeft: 20, percent: 40 },
    ]);
  });

  test('ranks the points at risk by points and nearness, with what the forecast is made of', () => {
    // 1.2 is done and lacks its document: half as pressing as if it were due today.
    expect(small.atRisk.map(({ code }) => code)).toEqual(['2.1', '2.2', '1.3', '1.2', '2.3', '2.4']);
    expect(small.atRisk[0]).toMatchObject({
      code: '2.1',
      state: 'blocked',
      percent: 75,
      daysLeft: -10,
      lastYear: 1,
      forecast: {
        max: 2,
        atRisk: 2,
        pressing: 2,
        band: 'at-risk',
        why: ['overdue', 'blocked', 'lost-last-year'],
      },
    });
    expect(small.atRisk.at(-2)).toMatchObject({ code: '2.3', leads: ['The editorial board'], daysLeft: 204 });
  });

  test('has nothing to compare with at first, and then what has moved', () => {
    expect(small.change).toBeNull();
    const july = report(SMALL, '2026-07-10', small.figures).change;
    expect(july).toMatchObject({ sincePeriodKey: '2026-06', done: 0, overdue: 1 });
    expect(july?.forecast).toBeLessThan(0);
  });
});

test.each<[string, Partial<CriterionFacts>, object]>([
  [
    'done in time',
    { due: '2026-06-05', state: 'done', doneOn: '2026-06-04' },
    { done: 1, due: 1, onTime: 1 },
  ],
  [
    'done a day late',
    { due: '2026-06-05', state: 'done', doneOn: '2026-06-06' },
    { done: 1, due: 1, onTime: 0 },
  ],
  [
    'done before it was due, in May',
    { due: '2026-06-05', state: 'confirmed', doneOn: '2026-05-20' },
    { done: 0, due: 1, onTime: 1 },
  ],
  ['due and open', { due: '2026-06-05' }, { done: 0, due: 1, onTime: 0 }],
  ['due later in the period', { due: '2026-06-20' }, { done: 0, due: 0, onTime: 0 }],
  [
    'extended out of the period',
    { due: '2026-07-05', originalDue: '2026-06-05' },
    { done: 0, due: 1, onTime: 0 },
  ],
  [
    'extended, done in time by the extension only',
    { due: '2026-06-09', originalDue: '2026-06-05', state: 'done', doneOn: '2026-06-08' },
    { done: 1, due: 1, onTime: 0 },
  ],
  [
    'nothing arose',
    { due: '2026-06-05', state: 'not_arisen', doneOn: '2026-06-04' },
    { done: 0, due: 1, onTime: 1 },
  ],
  ['not applicable', { due: '2026-06-05', state: 'not_applicable' }, { done: 0, due: 0, onTime: 0 }],
])('in June, by the 10th: %s', (_, facts, expected) => {
  const work = plan()
    .criterion({ code: '1.1', ...facts })
    .work();
  expect(report(work).figures.inPeriod).toEqual(expected);
});

test('a weekend after the deadline is grace, where the calendar gives it', () => {
  const work = plan().criterion({ code: '1.1', due: '2026-06-13' }).work();
  const options = { period: JUNE, previous: null, dayOf: dayOfNoon };
  expect(reportOf(work, '2026-06-15', options).figures.overdue).toBe(1);
  const lastDayInTime = (dueOn: Day): Day => (dueOn === '2026-06-13' ? '2026-06-15' : dueOn);
  expect(reportOf(work, '2026-06-15', { ...options, lastDayInTime }).figures.overdue).toBe(0);
});

test('somebody silent for more than fourteen days was not heard', () => {
  const heardOn = (since: Day) =>
    report(plan().criterion({ code: '1.1', state: 'in_progress', since }).work()).figures.updateRate;
  expect(heardOn('2026-05-27')).toEqual({ asked: 1, heard: 1, percent: 100 });
  expect(heardOn('2026-05-26')).toEqual({ asked: 1, heard: 0, percent: 0 });
});

test.each([
  [3, 11, 27.3],
  [1, 16, 6.3],
  [2999, 3000, 99.9],
  [1, 3000, 0.1],
  [7, 7, 100],
  [0, 7, 0],
])('%d of %d heard are %d percent: rounded, and whole only where it is everybody', (part, whole, percent) => {
  expect(roundPercent((100 * part) / whole, 1)).toBe(percent);
});

test('of a bare criteria set nobody can say what last year gave', () => {
  const bare = report(plan().criterion({ code: '1.1', max: 2 }).criterion({ code: '1.2', max: 1 }).work());
  expect(bare.figures.score).toMatchObject({ max: 3, lastYear: null });
});

test('the report of an empty plan is empty', () => {
  const { figures, atRisk, byField } = report(plan().field('1', 'Direction').work());
  expect(figures).toMatchObject({
    total: 0,
    overdue: 0,
    score: { max: 0, forecast: 0, lastYear: null },
    updateRate: { percent: null },
  });
  expect(byField).toMatchObject([{ code: '1', total: 0, percent: 0, max: 0 }]);
  expect(atRisk).toEqual([]);
});

test('Vietnamese names stand in the order of their given names', () => {
  const names = ['Trần Văn Bình', 'Lê Thị Ánh', 'Nguyễn Đức Đạt', 'Phạm Văn An'];
  const work = plan().criterion({ code: '1.1', leads: names }).work();
  expect(report(work).byOfficial.map(({ name }) => name)).toEqual([
    'Phạm Văn An',
    'Lê Thị Ánh',
    'Trần Văn Bình',
    'Nguyễn Đức Đạt',
  ]);
});

test('figures that were kept are read back as they were; others are not read at all', () => {
  const { figures } = report(SMALL);
  expect(readFigures(JSON.parse(JSON.stringify(figures)))).toEqual(figures);
  expect(readFigures({ total: 3 })).toBeNull();
  expect(readFigures(null)).toBeNull();
});

describe('for any plan on any day', () => {
  const holds = (check: (report: Report, work: PlanWork) => void) =>
    fc.assert(fc.property(anyPlan, anyDay, (work, today) => check(report(work, today), work)));
  const sum = <Row>(rows: readonly Row[], value: (row: Row) => number) => sumPoints(rows.map(value));

  test('every criterion is counted once: by state, by track and by field', () => {
    holds(({ figures, byField }, work) => {
      const { states, tracks } = figures;
      const inStates = (
        counts: Record<ProgressState, number>,
        some: readonly ProgressState[] = PROGRESS_STATES,
      ) => sum(some, (state) => counts[state]);
      expect(figures.total).toBe(work.criteria.length);
      expect(inStates(states)).toBe(figures.total);
      for (const state of PROGRESS_STATES)
        expect(tracks.maintain.states[state] + tracks.remedy.states[state]).toBe(states[state]);
      expect(tracks.maintain.total + tracks.remedy.total).toBe(figures.total);
      expect(tracks.maintain.overdue + tracks.remedy.overdue).toBe(figures.overdue);

      expect(sum(byField, (row) => row.total)).toBe(figures.total);
      expect(sum(byField, (row) => row.done)).toBe(states.done);
      expect(sum(byField, (row) => row.confirmed)).toBe(states.confirmed);
      expect(sum(byField, (row) => row.open)).toBe(
        inStates(
          states,
          PROGRESS_STATES.filter((state) => !isClosed(state)),
        ),
      );
      expect(sum(byField, (row) => row.overdue)).toBe(figures.overdue);
      expect(sum(byField, (row) => row.blocked)).toBe(states.blocked);
      for (const row of byField) expect(row.done + row.confirmed + row.open + row.exempt).toBe(row.total);
    });
  });

  test('points add up: by field, by band, by scorer, and to the denominator', () => {
    holds(({ figures: { score }, byField }) => {
      expect(sum(byField, (row) => row.max)).toBe(score.max);
      expect(sum(byField, (row) => row.forecast)).toBe(score.forecast);
      expect(sum(byField, (row) => row.atRisk)).toBe(score.atRisk);
      expect(sum(BANDS, (band) => score.bands[band])).toBe(score.max);
      expect(sumPoints([score.selfScorableMax, score.surveyPoints])).toBe(score.max);
      expect(sumPoints([score.secure, score.atRisk, score.lost])).toBe(score.max);
      expect(score.forecast).toBeGreaterThanOrEqual(score.secure);
      expect(score.forecast).toBeLessThanOrEqual(sumPoints([score.max, -score.lost]));
    });
  });

  test('each list has as many rows as its figure says', () => {
    holds(({ figures, ...lists }) => {
      expect(lists.overdue).toHaveLength(figures.overdue);
      expect(lists.blockers.filter(({ partOf }) => partOf === null)).toHaveLength(figures.states.blocked);
      expect(lists.evidenceMissing).toHaveLength(figures.evidenceMissing);
      expect(lists.dueSoon).toHaveLength(figures.dueWithin30);
      expect(sum(lists.atRisk, (row) => row.atRisk)).toBe(figures.score.atRisk);
      for (const row of lists.byOfficial) expect(row.closed + row.open).toBe(row.total);
    });
  });

  test('its figures survive being kept, and against themselves nothing has moved', () => {
    fc.assert(
      fc.property(anyPlan, anyDay, (work, today) => {
        const kept = readFigures(JSON.parse(JSON.stringify(report(work, today).figures)));
        expect(report(work, today, kept).change).toEqual({
          sincePeriodKey: '2026-06',
          since: today,
          done: 0,
          overdue: 0,
          forecast: 0,
        });
      }),
      { numRuns: 40 },
    );
  });
});
