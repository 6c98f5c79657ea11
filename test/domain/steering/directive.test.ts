import { expect, test } from 'vitest';
import {
  directiveStanding,
  owedToDeadline,
  owedToSilence,
  type Receipt,
} from '#domain/steering/directive.ts';
import { workingCalendar } from '#domain/time/calendar.ts';

const calendar = workingCalendar([]);
const AT = new Date('2026-06-10T02:00:00Z');
const receipt = (facts: Partial<Receipt> = {}): Receipt => ({
  memberId: 1,
  member: 'Lan',
  at: AT,
  acknowledgedAt: null,
  talkAskedAt: null,
  talk: '',
  reportedAt: null,
  remindedAt: null,
  silenceToldAt: null,
  ...facts,
});

test.each([
  ['sent', [receipt()]],
  ['sent', [receipt({ acknowledgedAt: AT }), receipt()]],
  ['talk', [receipt({ talkAskedAt: AT }), receipt()]],
  ['acknowledged', [receipt({ talkAskedAt: AT, acknowledgedAt: AT })]],
  ['acknowledged', [receipt({ acknowledgedAt: AT, reportedAt: AT }), receipt({ acknowledgedAt: AT })]],
  ['reported', [receipt({ reportedAt: AT })]],
  ['sent', []],
] as const)('%s by %o', (standing, receipts) => {
  expect(directiveStanding({ ending: null, receipts })).toBe(standing);
  expect(directiveStanding({ ending: 'done', receipts })).toBe('done');
});

test.each([
  ['the same day', receipt(), '2026-06-12', true, null],
  ['over the weekend', receipt(), '2026-06-14', true, null],
  ['on Monday', receipt(), '2026-06-15', true, 'remind'],
  ['a week later, never reminded', receipt(), '2026-06-19', true, 'remind'],
  ['on Monday, reminded', receipt({ remindedAt: AT }), '2026-06-15', true, null],
  ['on Tuesday, reminded', receipt({ remindedAt: AT }), '2026-06-16', true, 'tell'],
  ['told', receipt({ remindedAt: AT, silenceToldAt: AT }), '2026-06-19', true, null],
  ['on Monday, out of reach', receipt(), '2026-06-15', false, null],
  ['on Tuesday, out of reach', receipt(), '2026-06-16', false, 'tell'],
  ['acknowledged', receipt({ acknowledgedAt: AT }), '2026-06-19', true, null],
  ['wants to talk', receipt({ talkAskedAt: AT }), '2026-06-19', true, null],
] as const)('given on a Friday, %s', (_, facts, today, isReachable, expected) => {
  expect(owedToSilence(facts, { sentOn: '2026-06-12', isReachable }, today, calendar)).toBe(expected);
});

test.each([
  // A Friday; the deadline on a Saturday ends on the Monday after.
  ['2026-06-12', '2026-06-11', null],
  ['2026-06-12', '2026-06-12', 'remind'],
  ['2026-06-12', '2026-06-15', 'tell'],
  ['2026-06-13', '2026-06-12', 'remind'],
  ['2026-06-13', '2026-06-15', 'remind'],
  ['2026-06-13', '2026-06-16', 'tell'],
  ['2026-06-10', '2026-06-10', null],
  ['2026-06-10', '2026-06-11', 'tell'],
  [null, '2026-06-30', null],
] as const)('a deadline on %s calls on %s for %s', (dueOn, today, step) => {
  const days = { sentOn: '2026-06-10', dueOn } as const;
  expect(owedToDeadline(receipt(), days, today, calendar)).toBe(step);
  expect(owedToDeadline(receipt({ reportedAt: AT }), days, today, calendar)).toBeNull();
});
