import { expect, test } from 'vitest';
import type { DocumentKind } from '#domain/evidence/document.ts';
import {
  isProven,
  type Piece,
  piecesThatCount,
  sufficiencyAt,
  sufficiencyOf,
} from '#domain/evidence/evidence.ts';
import type { Requirement } from '#domain/evidence/requirement.ts';

const ONCE = [{ id: 1, period: 'once' }];
const QUARTERS = [1, 2, 3, 4].map((id) => ({ id, period: `2026-Q${id}` }));

const ask = (id: number, kind: DocumentKind | null, rest: Partial<Requirement> = {}): Requirement => ({
  id,
  text: kind ?? 'anything',
  kind,
  count: 1,
  eachPeriod: true,
  ...rest,
});

let next = 0;
const piece = (kind: DocumentKind | null, rest: Partial<Piece> = {}): Piece => {
  next += 1;
  return {
    id: next,
    kind,
    occurrenceId: 1,
    requirementId: null,
    form: 'file',
    content: 'page',
    state: 'submitted',
    ...rest,
  };
};

const once = (requirements: Requirement[], pieces: Piece[]) =>
  sufficiencyOf({ requirements, pieces, occurrences: ONCE });

const missing = ({ missing }: ReturnType<typeof once>) =>
  missing.map(({ requirement, time }) => `${requirement.text} ${time?.period ?? 'year'}`);

test('of a plan and a report asked for, the report sent leaves the plan', () => {
  const found = once([ask(1, 'plan'), ask(2, 'report')], [piece('report')]);

  expect(found).toMatchObject({ asked: 2, there: 1, accepted: 0 });
  expect(missing(found)).toEqual(['plan once']);
});

test('a quarterly report is needed four times over: two of three, and which is missing', () => {
  const criterion = {
    requirements: [ask(1, 'report')],
    pieces: [piece('report', { occurrenceId: 1 }), piece(null, { occurrenceId: 3 })],
    occurrences: QUARTERS,
  };

  const found = sufficiencyOf(criterion, QUARTERS.slice(0, 3));

  expect(found).toMatchObject({ asked: 3, there: 2 });
  expect(missing(found)).toEqual(['report 2026-Q2']);
});

test('a decision that holds for the year is needed once, whatever time it was sent for', () => {
  const criterion = {
    requirements: [ask(1, 'report'), ask(2, 'decision', { eachPeriod: false })],
    pieces: [piece('decision', { occurrenceId: 4 }), piece('report', { occurrenceId: 1 })],
    occurrences: QUARTERS,
  };

  expect(sufficiencyOf(criterion, QUARTERS.slice(0, 2))).toMatchObject({ asked: 3, there: 2, surplus: [] });
  expect(sufficiencyAt(criterion, QUARTERS[0] ?? { id: 0, period: '' })).toMatchObject({
    asked: 1,
    there: 1,
  });
});

test('where each time needs nothing of its own, it needs what the year needs', () => {
  const criterion = {
    requirements: [ask(1, 'list', { eachPeriod: false })],
    pieces: [] as Piece[],
    occurrences: QUARTERS,
  };
  const [first = { id: 0, period: '' }] = QUARTERS;

  expect(missing(sufficiencyAt(criterion, first))).toEqual(['list year']);
  const sent = { ...criterion, pieces: [piece(null, { occurrenceId: 2 })] };
  expect(sufficiencyAt(sent, first)).toMatchObject({ there: 1, missing: [] });
});

test('what it was said to be comes before what it looks like', () => {
  const found = once([ask(1, 'plan'), ask(2, 'report')], [piece('plan', { requirementId: 2 })]);

  expect(missing(found)).toEqual(['plan once']);
});

test('a piece of another kind is none of what is asked for', () => {
  const found = once([ask(1, 'plan')], [piece('report')]);

  expect(found).toMatchObject({ there: 0, surplus: [{ kind: 'report' }] });
});

test('unless a reviewer accepted it', () => {
  expect(once([ask(1, 'plan')], [piece('report', { state: 'accepted' })])).toMatchObject({
    there: 1,
    accepted: 1,
  });
});

test('what nobody knows the kind of is the first that is missing, and known kinds go first', () => {
  const found = once([ask(1, 'plan'), ask(2, 'report')], [piece(null), piece('plan')]);

  expect(found).toMatchObject({ there: 2, missing: [] });
});

test('what was returned is not there', () => {
  expect(once([ask(1, 'plan')], [piece('plan', { state: 'returned' })])).toMatchObject({ there: 0 });
});

test('two of a kind need two', () => {
  const twice = [ask(1, 'photo', { count: 2 })];

  expect(once(twice, [piece('photo')])).toMatchObject({ asked: 2, there: 1 });
  const all = once(twice, [piece('photo'), piece('photo', { state: 'accepted' })]);
  expect(all).toMatchObject({ there: 2, accepted: 1, missing: [] });
  expect(isProven(all)).toBe(false);
});

test('a document that is asked for no more leaves its piece to be any other', () => {
  expect(once([ask(2, null)], [piece(null, { requirementId: 1 })])).toMatchObject({ there: 1 });
});

test('of several versions the newest counts; an accepted one until the newer is decided', () => {
  const first = { ...piece('report', { id: 101, state: 'accepted' }), replacesId: null };
  const second = { ...piece('report', { id: 102 }), replacesId: 101 };
  const third = { ...piece('report', { id: 103, state: 'returned' }), replacesId: null };
  const fourth = { ...piece('report', { id: 104 }), replacesId: 103 };

  expect(piecesThatCount([first, second, third, fourth])).toMatchObject([
    { id: 102, state: 'accepted' },
    { id: 104, state: 'submitted' },
  ]);
});
