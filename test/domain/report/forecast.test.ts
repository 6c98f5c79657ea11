import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forecastOf, lastYearPoints } from '#domain/report/forecast.ts';
import { roundEstimate, sumPoints } from '#domain/score/points.ts';
import { addDays, type Day } from '#domain/time/day.ts';
import type { LastDayInTime } from '#domain/time/timing.ts';
import { standingOf } from '#domain/work/standing.ts';
import { anyCriterion, anyDay, anyUnitCriterion } from '../support/any-plan.ts';
import { type CriterionFacts, criterion, monthly, type OccurrenceFacts } from '../support/plan-work.ts';

const TODAY: Day = '2026-06-10';
const LONG_AGO: Day = '2025-01-01';

function forecast(facts: Partial<CriterionFacts>, today = TODAY, lastDayInTime?: LastDayInTime) {
  const work = criterion(facts);
  return forecastOf(work, standingOf(work, today, LONG_AGO, lastDayInTime));
}

/** Two points, kept in full last year, due in good time. */
const TWO: Partial<CriterionFacts> = { max: 2, lastYear: 2, due: '2026-09-30' };

test.each<
  [string, Partial<CriterionFacts>, { expected: number; atRisk: number; lost: number; band: string }]
>([
  ['appraised', { appraised: 1.5 }, { expected: 1.5, atRisk: 0, lost: 0.5, band: 'certain' }],
  ['appraised at nothing', { appraised: 0 }, { expected: 0, atRisk: 0, lost: 2, band: 'lost' }],
  ['confirmed', { state: 'confirmed' }, { expected: 2, atRisk: 0, lost: 0, band: 'certain' }],
  [
    'confirmed late',
    { state: 'confirmed', due: '2026-02-01' },
    { expected: 2, atRisk: 0, lost: 0, band: 'certain' },
  ],
  [
    'confirmed, self-scored 1,5',
    { state: 'confirmed', selfScore: 1.5 },
    { expected: 1.5, atRisk: 0, lost: 0.5, band: 'certain' },
  ],
  ['nothing arose', { state: 'not_arisen' }, { expected: 2, atRisk: 0, lost: 0, band: 'certain' }],
  ['not applicable', { state: 'not_applicable' }, { expected: 0, atRisk: 0, lost: 0, band: 'certain' }],
  ['done', { state: 'done' }, { expected: 1.9, atRisk: 0.1, lost: 0, band: 'likely' }],
  [
    'done, self-scored 1',
    { state: 'done', selfScore: 1 },
    { expected: 0.95, atRisk: 0.05, lost: 1, band: 'likely' },
  ],
  [
    'done, documents missing',
    { state: 'done', asks: ['report'] },
    { expected: 1.8, atRisk: 2, lost: 0, band: 'likely' },
  ],
  ['awaiting signature', { state: 'submitted' }, { expected: 1.78, atRisk: 2, lost: 0, band: 'likely' }],
  [
    'half done',
    { state: 'in_progress', percent: 50 },
    { expected: 1.71, atRisk: 2, lost: 0, band: 'likely' },
  ],
  [
    'half done and held up',
    { state: 'blocked', percent: 50 },
    { expected: 0.86, atRisk: 2, lost: 0, band: 'at-risk' },
  ],
  ['not begun', {}, { expected: 1.62, atRisk: 2, lost: 0, band: 'likely' }],
  ['not begun, nothing last year', { lastYear: 0 }, { expected: 0.54, atRisk: 2, lost: 0, band: 'at-risk' }],
  ['not begun, due today', { due: TODAY }, { expected: 0.81, atRisk: 2, lost: 0, band: 'at-risk' }],
  [
    'not begun, 30 days overdue',
    { due: '2026-05-11' },
    { expected: 0.41, atRisk: 2, lost: 0, band: 'at-risk' },
  ],
  [
    'not begun, 120 days overdue',
    { due: '2026-02-10' },
    { expected: 0.05, atRisk: 2, lost: 0, band: 'lost' },
  ],
  [
    'by survey',
    { scoredBy: 'survey', lastYear: 1.2 },
    { expected: 1.2, atRisk: 0.8, lost: 0, band: 'at-risk' },
  ],
  [
    'by survey, in full last year',
    { scoredBy: 'survey' },
    { expected: 2, atRisk: 0, lost: 0, band: 'likely' },
  ],
  ['without points', { max: null }, { expected: 0, atRisk: 0, lost: 0, band: 'certain' }],
])('two points %s', (_, facts, result) => {
  expect(forecast({ ...TWO, ...facts })).toMatchObject(result);
});

const done = { state: 'confirmed', doneOn: '2026-01-10' } as const;
const duty = (said: Record<number, OccurrenceFacts>, facts: Partial<CriterionFacts> = {}) =>
  forecast({ max: 3, lastYear: 3, occurrences: monthly(said), ...facts });

describe('a monthly duty of three points', () => {
  const upToMay = { 1: done, 2: done, 3: done, 4: done, 5: done };

  test('shares its points evenly among the months', () => {
    // 5 × 0.25, June's 0.25 × 0.9 × 0.9 × (0.5 + 0.5 × 5/30), and six times 0.25 × 0.81: 2.5831
    expect(duty(upToMay)).toMatchObject({ secure: 1.25, expected: 2.58, atRisk: 1.75, lost: 0 });
  });

  test("loses half of a late month's share, and all of a missing one is told as overdue", () => {
    const lateInMay = duty({ ...upToMay, 5: { ...done, doneOn: '2026-05-20' } });
    expect(lateInMay).toMatchObject({ lost: 0.13, secure: 1.13, atRisk: 1.74, overdueAtRisk: 0 });
    expect(lateInMay.why).toContain('closed-late');

    const missingMay = duty({ ...upToMay, 5: {} });
    expect(missingMay).toMatchObject({ lost: 0.13, secure: 1, atRisk: 1.87, overdueAtRisk: 0.13 });
    expect(missingMay.why[0]).toBe('overdue');
  });

  test('loses nothing of a month that was done by its extension', () => {
    const extended = { ...done, due: '2026-05-25', originalDue: '2026-05-15', doneOn: '2026-05-20' } as const;
    expect(duty({ ...upToMay, 5: extended })).toMatchObject({ lost: 0, secure: 1.25 });
  });

  test('loses nothing by lateness where the self-score reckons with it', () => {
    const late = { ...upToMay, 5: { ...done, doneOn: '2026-05-20' } } as const;
    expect(duty(late, { selfScore: 2.5 })).toMatchObject({ lost: 0.5, secure: 1.04 });
  });

  test('leaves months that do not apply out of the sharing', () => {
    const said = Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [index + 1, { state: 'not_applicable' as const }]),
    );
    expect(duty({ ...said, 11: { state: 'confirmed' } })).toMatchObject({ max: 3, secure: 1.5 });
  });
});

describe('a monthly duty of 3 points that loses 0,25 for every late report', () => {
  const rule = { max: 3, lateCosts: 0.25 };

  test('loses what its own rule says, not half a share; the rest stands or falls with the months to come', () => {
    // 10 June: January to April in time, May sent five days late, June to December (7) still to come.
    const late = duty({ 1: done, 2: done, 3: done, 4: done, 5: { ...done, doneOn: '2026-05-20' } }, rule);
    // lost 0,25; if nobody sends anything more 7 × 0,25 = 1,75 goes as well.
    expect(late).toMatchObject({ lost: 0.25, atRisk: 1.75, secure: 1, overdueAtRisk: 0 });
  });

  test('a report that is overdue has cost what lateness costs, and sending it saves nothing any more', () => {
    const missing = duty({ 1: done, 2: done, 3: done, 4: done, 5: {} }, rule);
    expect(missing).toMatchObject({ lost: 0.25, overdueAtRisk: 0 });
  });

  test('a report that is never sent costs more where the rule says so', () => {
    const cuts = [
      { text: 'late', points: 0.25, causes: ['late' as const] },
      { text: 'missing', points: 1, causes: ['missing' as const] },
    ];
    const scoring = { text: '', rule: { kind: 'deduction' as const, cuts, most: null } };
    const missing = duty({ 1: done, 2: done, 3: done, 4: done, 5: {} }, { max: 9, scoring });
    // late 0,25 for May; never sent: 0,75 more for May and 7 × 1 to come.
    expect(missing).toMatchObject({ lost: 0.25, atRisk: 7.75, secure: 1, overdueAtRisk: 0.75 });
  });

  test('an eighth that the rule takes away stays one, and every number is told as finely', () => {
    const said = duty(
      { 1: done, 2: done, 3: done, 4: done, 5: { ...done, doneOn: '2026-05-20' } },
      { max: 3, lateCosts: 0.125 },
    );
    // lost 0,125; of seven reports to come 0,875 is at risk.
    expect(said).toMatchObject({ lost: 0.125, atRisk: 0.875, secure: 2 });
  });

  test('never loses more than the rule takes at most, nor more than there is', () => {
    expect(duty({}, { max: 1, lateCosts: 0.25 })).toMatchObject({
      lost: 1,
      atRisk: 0,
      secure: 0,
      expected: 0,
    });
    const cuts = [{ text: 'late', points: 0.25, causes: ['late' as const] }];
    const scoring = { text: '', rule: { kind: 'deduction' as const, cuts, most: 0.5 } };
    expect(duty({}, { max: 3, scoring })).toMatchObject({ lost: 0.5, secure: 2.5 });
  });

  test('all in time and confirmed, it has all its points', () => {
    const all = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [at + 1, done]));
    expect(duty(all, rule)).toMatchObject({ secure: 3, expected: 3, band: 'certain' });
  });
});

test('points press as their deadline nears: whole on the last day, half with 30 days left', () => {
  const pressing = (due: Day | null) => forecast({ max: 2, due }).pressing;
  expect([pressing('2026-06-01'), pressing(TODAY), pressing('2026-07-10'), pressing('2026-08-09')]).toEqual([
    2, 2, 1, 0.67,
  ]);
  expect(pressing(null)).toBe(0.29);
});

test.each<[Partial<CriterionFacts>, number | null]>([
  [{ max: 2, lastYear: 1.5 }, 1.5],
  [{ max: 2, lost: 0.5 }, 1.5],
  [{ max: 2, lost: 3 }, 0],
  [{ max: 2, track: 'maintain' }, 2],
  [{ max: 2, track: 'remedy' }, null],
])('last year of %j gave %s', (facts, points) => {
  expect(lastYearPoints(criterion(facts))).toBe(points);
});

test('the reasons are told, weightiest first', () => {
  const facts: Partial<CriterionFacts> = {
    due: '2026-06-01',
    state: 'blocked',
    asks: ['report'],
    lost: 0.5,
    selfScore: 1,
  };
  expect(forecast(facts).why).toEqual([
    'overdue',
    'blocked',
    'evidence-missing',
    'lost-last-year',
    'self-scored',
  ]);
  expect(forecast({ due: '2026-06-12' }).why).toEqual(['not-begun', 'due-soon']);
});

describe('for any criterion', () => {
  test('secure, at risk and lost are all there is, and the forecast lies between', () => {
    fc.assert(
      fc.property(anyCriterion, anyDay, (facts, today) => {
        const { max, secure, expected, atRisk, overdueAtRisk, pressing, lost } = forecast(facts, today);
        expect(sumPoints([secure, atRisk, lost])).toBe(max);
        expect(secure).toBeGreaterThanOrEqual(0);
        expect(expected).toBeGreaterThanOrEqual(secure);
        expect(expected).toBeLessThanOrEqual(sumPoints([max, -lost]));
        expect(Math.max(overdueAtRisk, pressing)).toBeLessThanOrEqual(atRisk);
      }),
    );
  });

  test('no number is finer than the hundredth where the plan states none: sums are those of what is read', () => {
    fc.assert(
      fc.property(anyCriterion, anyDay, (facts, today) => {
        const { why: _, band: __, ...numbers } = forecast(facts, today);
        expect(Object.values(numbers).filter((points) => roundEstimate(points) !== points)).toEqual([]);
      }),
    );
  });

  test('more progress never lowers it: not begun, under way, awaiting signature, done, confirmed', () => {
    const steps = (percents: number[]): OccurrenceFacts[] => [
      { state: 'not_started' },
      ...percents.toSorted((a, b) => a - b).map((percent) => ({ state: 'in_progress' as const, percent })),
      { state: 'submitted', percent: Math.max(0, ...percents) },
      { state: 'done' },
      { state: 'confirmed' },
    ];
    fc.assert(
      fc.property(
        anyUnitCriterion,
        anyDay,
        fc.array(fc.nat({ max: 100 })),
        fc.nat(),
        (facts, today, percents, at) => {
          const expected = steps(percents).map(
            (said) => forecast(changed(facts, at, { doneOn: today, ...said }), today).expected,
          );
          expect(expected).toEqual(expected.toSorted((a, b) => a - b));
        },
      ),
    );
  });

  test('what is held up is worth no more than the same work under way', () => {
    fc.assert(
      fc.property(anyUnitCriterion, anyDay, fc.nat({ max: 100 }), fc.nat(), (facts, today, percent, at) => {
        const blocked = forecast(changed(facts, at, { state: 'blocked', percent }), today);
        const underWay = forecast(changed(facts, at, { state: 'in_progress', percent }), today);
        expect(blocked.expected).toBeLessThanOrEqual(underWay.expected);
      }),
    );
  });

  test.each<[string, (facts: CriterionFacts, at: number, by: number) => CriterionFacts]>([
    [
      'a later deadline',
      (facts, at, by) => changed(facts, at, (one) => ({ due: one.due ? addDays(one.due, by) : null })),
    ],
    [
      'work done earlier',
      (facts, at, by) => changed(facts, at, (one) => ({ doneOn: addDays(one.doneOn ?? TODAY, -by) })),
    ],
    ['a document sent', (facts, at) => changed(facts, at, { evidence: { submitted: 1 } })],
    ['a better last year', (facts, _, by) => ({ ...facts, lastYear: (facts.lastYear ?? 0) + by / 10 })],
  ])('%s never lowers it', (_, better) => {
    fc.assert(
      fc.property(anyUnitCriterion, anyDay, fc.nat(), fc.nat({ max: 90 }), (facts, today, at, by) => {
        const known = { lastYear: 0, ...facts };
        expect(forecast(better(known, at, by), today).expected).toBeGreaterThanOrEqual(
          forecast(known, today).expected,
        );
      }),
    );
  });

  test('days that pass in silence never raise it, and grace for a day off never lowers it', () => {
    fc.assert(
      fc.property(
        anyUnitCriterion,
        anyDay,
        fc.nat({ max: 90 }),
        fc.nat({ max: 9 }),
        (facts, today, days, grace) => {
          const { expected } = forecast(facts, today);
          expect(forecast(facts, addDays(today, days)).expected).toBeLessThanOrEqual(expected);
          expect(forecast(facts, today, (dueOn) => addDays(dueOn, grace)).expected).toBeGreaterThanOrEqual(
            expected,
          );
        },
      ),
    );
  });
});

/** The same criterion with one of its occurrences changed. */
function changed(
  facts: CriterionFacts,
  at: number,
  change: OccurrenceFacts | ((before: OccurrenceFacts) => OccurrenceFacts),
): CriterionFacts {
  const { occurrences = [] } = facts;
  return {
    ...facts,
    occurrences: occurrences.map((before, index) => {
      if (index !== at % occurrences.length) return before;
      return { ...before, ...(typeof change === 'function' ? change(before) : change) };
    }),
  };
}
