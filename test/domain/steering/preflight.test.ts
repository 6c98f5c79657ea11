import { expect, test } from 'vitest';
import type { Reach } from '#domain/people/people.ts';
import { findingsByKind, pointsAtStake } from '#domain/steering/findings-by-kind.ts';
import { findingsOf, type Preflight } from '#domain/steering/preflight.ts';
import { workingCalendar } from '#domain/time/calendar.ts';
import { type CriterionFacts, monthly, plan } from '../support/plan-work.ts';

/** A Wednesday. */
const TODAY = '2026-06-10';
const CALENDAR = workingCalendar([]);

function look(facts: readonly CriterionFacts[], rest: Partial<Preflight> = {}) {
  const builder = plan();
  for (const each of facts) builder.criterion({ due: '2026-12-15', ...each });
  const work = builder.work();
  const findings = findingsOf({
    plan: work,
    nodes: work.criteria,
    fields: [],
    today: TODAY,
    calendar: CALENDAR,
    reachOf: () => 'reachable',
    outside: [],
    ...rest,
  });
  return findings.map(({ kind, code, points }) => [kind, code, points]);
}

test.each<[string, CriterionFacts, unknown[][]]>([
  ['nothing wrong', { code: '1.1' }, []],
  [
    'reported done without its document',
    { code: '1.1', max: 2, state: 'done', asks: ['Báo cáo'] },
    [['done-without-evidence', '1.1', 2]],
  ],
  ['done where no document is asked for', { code: '1.1', state: 'done' }, []],
  [
    'confirmed without a document',
    { code: '1.1', state: 'confirmed', asks: ['Báo cáo'] },
    [['time-without-document', '1.1', 1]],
  ],
  ['did not arise', { code: '1.1', state: 'not_arisen', asks: ['Báo cáo'] }, []],
  [
    'more points than there are',
    { code: '1.1', max: 2, selfScore: 2.5 },
    [['score-over-maximum', '1.1', 0.5]],
  ],
  ['as many points as there are', { code: '1.1', max: 2, selfScore: 2 }, []],
  [
    'a survey that was scored',
    { code: '1.1', max: 3, scoredBy: 'survey', selfScore: 3 },
    [['survey-scored', '1.1', 3]],
  ],
  ['nobody leads', { code: '1.1', max: 3, leads: [] }, [['no-lead', '1.1', 3]]],
  ['nobody leads what is over', { code: '1.1', leads: [], state: 'done' }, []],
  ['due on a Sunday to come', { code: '1.1', max: 2, due: '2026-06-14' }, [['due-on-day-off', '1.1', 2]]],
  ['a survey whose day is past', { code: '1.1', due: '2026-06-09', scoredBy: 'survey', asks: ['Phiếu'] }, []],
  ['due on a Sunday that is past', { code: '1.1', due: '2026-06-07' }, []],
])('%s', (_, facts, expected) => {
  expect(look([facts])).toEqual(expected);
});

test('times of a duty that comes round count for their share', () => {
  const occurrences = monthly({ 1: { state: 'done' }, 2: { state: 'confirmed' }, 3: { state: 'confirmed' } });
  const found = look([{ code: '1.1', max: 12, asks: ['Báo cáo'], occurrences }]);

  expect(found.filter(([kind]) => kind === 'done-without-evidence')).toEqual([
    ['done-without-evidence', '1.1', 1],
  ]);
  expect(found.filter(([kind]) => kind === 'time-without-document')).toHaveLength(4);
  expect(found.filter(([kind]) => kind === 'due-on-day-off')).toEqual([['due-on-day-off', '1.1', 2]]);
});

test('a lead who cannot be reached, while there is something to ask of them', () => {
  const reachOf = (memberId: number): Reach => (memberId === 1 ? 'unlinked' : 'blocked');
  const found = look(
    [
      { code: '1.1', max: 2, leads: ['lan'] },
      { code: '1.2', max: 1, leads: ['minh'], supports: ['lan'] },
      { code: '1.3', leads: ['lan'], state: 'done' },
      { code: '1.4', leads: ['lan'], scoredBy: 'survey' },
    ],
    { reachOf },
  );

  expect(found).toEqual([
    ['lead-out-of-reach', '1.1', 2],
    ['lead-out-of-reach', '1.2', 1],
  ]);
});

test('sums that do not add up, and the most points first', () => {
  const facts = [
    { code: '1.1.1', parentCode: '1.1', max: 1, selfScore: 1.25 },
    { code: '1.1.2', parentCode: '1.1', max: 2, scoredBy: 'survey' as const, selfScore: 2 },
  ];
  const parent = { code: '1.1', parentCode: null, fieldCode: '1', maxPoints: 3.5, name: 'Parent' };
  const leaves = facts.map(({ code, parentCode, max }) => ({
    code,
    parentCode,
    fieldCode: '1',
    maxPoints: max,
    name: code,
  }));
  const nodes = [parent, ...leaves];
  const fields = [{ code: '1', name: 'Field', maxPoints: 4 }];

  expect(look(facts, { nodes, fields })).toEqual([
    ['survey-scored', '1.1.2', 2],
    ['sum-of-field', '1', 0.5],
    ['sum-of-criterion', '1.1', 0.5],
    ['score-over-maximum', '1.1.1', 0.25],
  ]);
});

test('points at stake count a criterion once', () => {
  const head = { name: '', kind: 'no-lead' as const };
  expect(
    pointsAtStake([
      { ...head, code: '1.1', points: 2 },
      { ...head, code: '1.1', points: 3 },
      { ...head, code: '1.2', points: 0.25 },
    ]),
  ).toBe(3.25);
});

test('times of a kind add up, findings of one time do not, and of two kinds the one that names more counts', () => {
  const late = { code: '1.1', name: '', kind: 'time-without-document' as const, points: 0.25 };
  const outside = { code: '1.1', name: '', kind: 'evidence-outside' as const, points: 0.25, day: null };
  const findings = [
    { ...late, period: '2026-Q1' },
    { ...late, period: '2026-Q2' },
    { ...outside, period: '2026-Q3', evidenceId: 1 },
    { ...outside, period: '2026-Q3', evidenceId: 2 },
    { code: '1.2', name: '', kind: 'no-lead' as const, points: 0 },
  ];

  expect(pointsAtStake(findings)).toBe(0.5);
  expect(
    findingsByKind(findings).map(({ kind, findings: own, codes, points }) => [
      kind,
      own.length,
      codes,
      points,
    ]),
  ).toEqual([
    ['time-without-document', 2, ['1.1'], 0.5],
    ['evidence-outside', 2, ['1.1'], 0.25],
    ['no-lead', 1, ['1.2'], 0],
  ]);
});
