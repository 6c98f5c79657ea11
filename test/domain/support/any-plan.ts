import fc from 'fast-check';
import { addDays, type Day } from '#domain/time/day.ts';
import { PROGRESS_STATES } from '#domain/work/progress.ts';
import type { PlanWork } from '#domain/work/work.ts';
import { type CriterionFacts, type OccurrenceFacts, plan } from './plan-work.ts';

const NEW_YEAR: Day = '2026-01-01';

/** Any day of 2026. */
export const anyDay: fc.Arbitrary<Day> = fc.nat({ max: 364 }).map((count) => addDays(NEW_YEAR, count));

/** Points as criteria sets give them, in steps of 0,05. */
const anyPoints = fc.nat({ max: 100 }).map((steps) => steps / 20);

/** Any occurrence in any state, with deadline or without. */
export const anyOccurrence: fc.Arbitrary<OccurrenceFacts> = fc.record({
  due: fc.option(anyDay, { nil: null, freq: 8 }),
  state: fc.constantFrom(...PROGRESS_STATES),
  percent: fc.nat({ max: 100 }),
  since: anyDay,
  doneOn: anyDay,
  evidence: fc.constantFrom<NonNullable<OccurrenceFacts['evidence']>>(
    {},
    { submitted: 1 },
    { accepted: 1 },
    { returned: 1 },
  ),
});

/** Any rule that takes points away for late or missing times, or for something else altogether. */
const anyDeduction = fc
  .record({
    late: fc.constantFrom(0, 0.1, 0.25, 0.5),
    missing: fc.constantFrom(0, 0.25, 1),
    other: fc.constantFrom(0, 0.5),
    most: fc.constantFrom(null, 0.5, 1),
  })
  .map(({ late, missing, other, most }): NonNullable<CriterionFacts['scoring']> => {
    const cuts = [
      { text: 'late', points: late, causes: ['late' as const] },
      { text: 'missing', points: missing, causes: ['missing' as const] },
      { text: 'complaint', points: other, causes: [] },
    ];
    return { text: '', rule: { kind: 'deduction', most, cuts: cuts.filter(({ points }) => points > 0) } };
  });

/** Any criterion scored by the unit, of one to six occurrences, not appraised. */
export const anyUnitCriterion: fc.Arbitrary<CriterionFacts> = fc
  .record(
    {
      code: fc.constantFrom('1.1', '1.2', '2.1', '3.1', '9.1'),
      max: anyPoints,
      lastYear: anyPoints,
      lost: anyPoints,
      selfScore: anyPoints,
      asks: fc.constantFrom<string[]>([], ['report']),
      scoring: anyDeduction,
      leads: fc.subarray(['lan', 'minh', 'hoa', 'an']),
      supports: fc.subarray(['tam', 'lan']),
      occurrences: fc.array(anyOccurrence, { minLength: 1, maxLength: 6 }),
    },
    { requiredKeys: ['code', 'occurrences', 'max'] },
  )
  .map((facts) => ({ leads: ['lan'], ...facts }));

/** Any criterion: by unit or survey, appraised or not, with points or without, with occurrences or without. */
export const anyCriterion: fc.Arbitrary<CriterionFacts> = fc
  .tuple(
    anyUnitCriterion,
    fc.record(
      {
        max: fc.option(anyPoints, { nil: null }),
        scoredBy: fc.constantFrom('unit', 'survey'),
        appraised: anyPoints,
        occurrences: fc.array(anyOccurrence, { maxLength: 3 }),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([facts, others]) => ({ ...facts, ...others }));

/** Any plan of up to twelve criteria over three fields; a criterion may be of a field the plan does not name. */
export const anyPlan: fc.Arbitrary<PlanWork> = fc
  .tuple(fc.array(anyCriterion, { maxLength: 12 }), anyDay)
  .map(([criteria, trackedFrom]) => {
    const builder = plan(trackedFrom).field('1', 'One').field('2', 'Two').field('3', 'Three');
    for (const facts of criteria) builder.criterion(facts);
    return { ...builder.work(), fields: builder.work().fields.slice(0, 3) };
  });
