import { expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import { standingOf } from '#domain/work/standing.ts';
import { type CriterionFacts, criterion, monthly, noon, type OccurrenceFacts } from '../support/plan-work.ts';

const TODAY: Day = '2026-06-10';
const standing = (facts: Partial<CriterionFacts>, today = TODAY, trackedFrom: Day = '2026-01-01') =>
  standingOf(criterion(facts), today, trackedFrom);

test.each(['not_started', 'in_progress', 'blocked', 'submitted', 'done', 'confirmed', 'not_arisen'] as const)(
  'work that falls due once stands as its occurrence does: %s',
  (state) => {
    expect(standing({ state, due: '2026-06-20' })).toMatchObject({
      state,
      notApplicable: false,
      overdueDays: 0,
    });
  },
);

test.each<[string, OccurrenceFacts, object]>([
  ['due today', { due: '2026-06-10' }, { overdueDays: 0, nextDue: { daysLeft: 0 }, toCome: 1 }],
  ['due yesterday', { due: '2026-06-09' }, { overdueDays: 1, nextDue: null, late: 1 }],
  ['due tomorrow', { due: '2026-06-11' }, { overdueDays: 0, nextDue: { daysLeft: 1 }, toCome: 1 }],
  ['without deadline', { due: null }, { overdueDays: 0, nextDue: null, toCome: 1 }],
  ['done in time', { due: '2026-05-01', state: 'done', doneOn: '2026-05-01' }, { overdueDays: 0, onTime: 1 }],
  ['done late', { due: '2026-05-01', state: 'done', doneOn: '2026-05-02' }, { overdueDays: 0, late: 1 }],
  ['confirmed, done in time', { due: '2026-05-01', state: 'confirmed', doneOn: '2026-04-30' }, { onTime: 1 }],
  ['nothing arose', { due: '2026-05-01', state: 'not_arisen', doneOn: '2026-06-01' }, { onTime: 1, late: 0 }],
  ['not applicable', { due: '2026-05-01', state: 'not_applicable' }, { onTime: 0, late: 0, toCome: 0 }],
])('%s', (_, facts, expected) => {
  expect(standing(facts)).toMatchObject(expected);
});

test("an extension is no longer overdue, but done after the plan's own deadline it was late", () => {
  const extended = { due: '2026-06-30', originalDue: '2026-05-31' } as const;
  expect(standing(extended)).toMatchObject({ overdueDays: 0, toCome: 1, late: 0, nextDue: { daysLeft: 20 } });
  expect(standing({ ...extended, state: 'done', doneOn: '2026-06-05' })).toMatchObject({
    onTime: 0,
    late: 1,
  });
  expect(standing({ ...extended, state: 'done', doneOn: '2026-05-31' })).toMatchObject({
    onTime: 1,
    late: 0,
  });
});

test('a deadline on a Saturday is in time until Monday, where the calendar says so', () => {
  const lastDayInTime = (dueOn: Day): Day => (dueOn === '2026-06-13' ? '2026-06-15' : dueOn);
  const saturday = criterion({ due: '2026-06-13' });
  const on = (today: Day) => standingOf(saturday, today, '2026-01-01', lastDayInTime);
  expect(on('2026-06-15')).toMatchObject({ overdueDays: 0, nextDue: { dueOn: '2026-06-13', daysLeft: 0 } });
  expect(on('2026-06-16')).toMatchObject({ overdueDays: 1, nextDue: null });

  const done = criterion({ due: '2026-06-13', state: 'done', doneOn: '2026-06-15' });
  expect(standingOf(done, '2026-06-20', '2026-01-01', lastDayInTime)).toMatchObject({ onTime: 1, late: 0 });
  expect(standingOf(done, '2026-06-20', '2026-01-01')).toMatchObject({ onTime: 0, late: 1 });
});

const DONE: OccurrenceFacts = { state: 'confirmed', doneOn: '2026-01-02' };
const FIVE_DONE = { 1: DONE, 2: DONE, 3: DONE, 4: DONE, 5: DONE };

test('the monthly duty of an official who is up to date is in progress, and nothing is late', () => {
  expect(standing({ occurrences: monthly(FIVE_DONE) })).toMatchObject({
    state: 'in_progress',
    percent: 41,
    overdueDays: 0,
    onTime: 5,
    late: 0,
    toCome: 7,
    currentOccurrence: { period: '2026-06' },
    nextDue: { period: '2026-06', dueOn: '2026-06-15', daysLeft: 5 },
  });
});

test('the oldest overdue month is the one to be answered now, and the worst of them counts', () => {
  const twoMissing = { 1: DONE, 2: DONE, 3: DONE };
  expect(standing({ occurrences: monthly(twoMissing) })).toMatchObject({
    state: 'in_progress',
    overdueDays: 56,
    overdueCount: 2,
    onTime: 3,
    late: 2,
    toCome: 7,
    currentOccurrence: { period: '2026-04' },
    nextDue: { period: '2026-06' },
  });
});

test.each<[string, Record<number, OccurrenceFacts>, string]>([
  ['nothing said yet', {}, 'not_started'],
  ['the next one under way', { ...FIVE_DONE, 6: { state: 'in_progress', percent: 30 } }, 'in_progress'],
  ['the next one awaits signature', { ...FIVE_DONE, 6: { state: 'submitted' } }, 'submitted'],
  ['the next one is held up', { ...FIVE_DONE, 6: { state: 'blocked' } }, 'blocked'],
  ['one to come is held up', { ...FIVE_DONE, 9: { state: 'blocked' } }, 'blocked'],
])('a monthly duty with %s', (_, said, state) => {
  expect(standing({ occurrences: monthly(said) }, TODAY, '2026-01-01')).toMatchObject({ state });
});

test.each<[OccurrenceFacts['state'][], string, boolean]>([
  [['done', 'done'], 'done', false],
  [['done', 'confirmed'], 'done', false],
  [['confirmed', 'not_arisen'], 'confirmed', false],
  [['not_arisen', 'not_applicable'], 'not_arisen', false],
  [['not_applicable', 'not_applicable'], 'not_applicable', true],
  [['not_applicable', 'not_started'], 'not_started', false],
])('two quarters %j make %s', (states, state, notApplicable) => {
  const occurrences = states.map((each, index): OccurrenceFacts => {
    const due: Day = index === 0 ? '2026-06-15' : '2026-09-15';
    return { period: `2026-Q${index + 2}`, due, ...(each === undefined ? {} : { state: each }) };
  });
  expect(standing({ occurrences })).toMatchObject({ state, notApplicable });
});

test('what was due before the plan existed is not chased', () => {
  const late = standing({ occurrences: monthly() }, '2026-04-01', '2026-03-29');
  expect(late).toMatchObject({ state: 'not_started', overdueDays: 0, late: 0, toCome: 9 });
  expect(late.currentOccurrence).toMatchObject({ period: '2026-04' });
});

test('work whose only deadline came before the plan is open but never late', () => {
  const only = { due: '2026-01-15' } as const;
  expect(standing(only, TODAY, '2026-03-29')).toMatchObject({
    state: 'not_started',
    overdueDays: 0,
    nextDue: null,
    toCome: 1,
    currentOccurrence: { dueOn: '2026-01-15' },
  });
  const done = { ...only, state: 'done', doneOn: '2026-04-01' } as const;
  expect(standing(done, TODAY, '2026-03-29')).toMatchObject({ onTime: 1, late: 0 });
});

test('a blocker comes with its words and its age', () => {
  const facts = {
    state: 'blocked',
    note: 'waiting for the province',
    since: '2026-05-20',
    due: '2026-06-30',
  } as const;
  expect(standing(facts).blocked).toMatchObject({
    note: 'waiting for the province',
    since: noon('2026-05-20'),
  });
  expect(standing({ state: 'in_progress' }).blocked).toBeNull();
});

test('a part of a supporter that is held up is told as theirs, and leaves the whole as it is', () => {
  const part = { minh: { state: 'blocked', note: 'waiting for papers', since: '2026-06-01' } } as const;
  const facts: Partial<CriterionFacts> = {
    due: '2026-06-30',
    leads: ['lan'],
    supports: ['minh'],
    answers: part,
  };
  expect(standing({ ...facts, state: 'in_progress' })).toMatchObject({
    state: 'in_progress',
    blocked: { note: 'waiting for papers', partOf: 'minh', since: noon('2026-06-01') },
  });
  expect(standing({ ...facts, state: 'blocked', note: 'the whole' }).blocked).toMatchObject({ partOf: null });
  expect(standing({ ...facts, state: 'done' }).blocked).toBeNull();
});

test('with two leads the one who is not done keeps it open', () => {
  const facts: Partial<CriterionFacts> = {
    leads: ['lan', 'minh'],
    answers: { lan: { state: 'done' }, minh: { state: 'in_progress', percent: 40 } },
  };
  expect(standing(facts)).toMatchObject({ state: 'in_progress', percent: 70 });
});

test.each<[string, Partial<CriterionFacts>, boolean]>([
  ['reported done, nothing sent', { state: 'done' }, true],
  ['reported done, a piece sent', { state: 'done', evidence: { submitted: 1 } }, false],
  ['reported done, the piece returned', { state: 'done', evidence: { returned: 1 } }, true],
  ['due in seven days', { due: '2026-06-17' }, true],
  ['due in eight days', { due: '2026-06-18' }, false],
  ['overdue', { due: '2026-06-01' }, true],
  ['confirmed all the same', { state: 'confirmed' }, false],
  ['nothing arose', { state: 'not_arisen' }, false],
  ['reported done, nothing asked for', { state: 'done', asks: [] }, false],
])('evidence of work %s', (_, facts, missing) => {
  expect(standing({ asks: ['report'], ...facts }).evidenceMissing).toBe(missing);
});

test('what was sent for a criterion as a whole proves it, where it falls due once', () => {
  const [piece] = criterion({ evidence: { submitted: 1 } }).pieces;
  const pieces = piece ? [{ ...piece, occurrenceId: null }] : [];
  const once = { ...criterion({ asks: ['report'], state: 'done' }), pieces };
  expect(standingOf(once, TODAY, '2026-01-01').evidenceMissing).toBe(false);
  const often = { ...criterion({ asks: ['report'], occurrences: monthly({ 1: DONE, 2: DONE }) }), pieces };
  expect(standingOf(often, TODAY, '2026-01-01').evidenceMissing).toBe(true);
});

test('each month needs a document of its own', () => {
  const said = {
    1: { ...DONE, state: 'done', evidence: { accepted: 1 } },
    2: { ...DONE, state: 'done' },
  } as const;
  const { lackingEvidence } = standing({ asks: ['report'], occurrences: monthly(said) }, '2026-02-16');
  expect(lackingEvidence.map(({ period }) => period)).toEqual(['2026-02']);
});

test('a criterion without any occurrence has simply not begun', () => {
  expect(standing({ occurrences: [] })).toMatchObject({
    state: 'not_started',
    percent: 0,
    currentOccurrence: null,
    lastHeardAt: null,
    notApplicable: false,
  });
});
