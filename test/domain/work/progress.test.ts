import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  combine,
  isClosed,
  NOTHING_SAID,
  PROGRESS_STATES,
  type Progress,
  type ProgressState,
  percentOf,
} from '#domain/work/progress.ts';

const said = (state: ProgressState, percent = percentOf(state, 50), note = ''): Progress => ({
  state,
  percent,
  note,
});

test.each([
  ['nobody leads', [], NOTHING_SAID],
  ['one lead is the whole', [said('done')], said('done')],
  ['one done, one not begun: in progress', [said('done'), NOTHING_SAID], said('in_progress', 50)],
  ['one done, one half: in progress', [said('done'), said('in_progress', 50)], said('in_progress', 75)],
  ['both done', [said('done'), said('done')], said('done', 100)],
  ['done and confirmed: not confirmed yet', [said('confirmed'), said('done')], said('done', 100)],
  ['one held up holds it up', [said('done'), said('blocked', 20)], said('blocked', 60)],
  ['held up before anything else begins', [NOTHING_SAID, said('blocked', 0)], said('blocked', 0)],
  ['submitted and done', [said('submitted'), said('done')], said('submitted', 95)],
  ['not arisen for one', [said('not_arisen'), said('done')], said('done', 100)],
  ['nobody has begun', [NOTHING_SAID, NOTHING_SAID], NOTHING_SAID],
] as const)('%s', (_, leads, expected) => {
  expect(combine(leads)).toEqual(expected);
});

test('the obstacle’s own words go with it', () => {
  expect(combine([said('done', 100, 'đã ký'), said('blocked', 20, 'chờ Sở')]).note).toBe('chờ Sở');
});

test('of two who are held up the newest word is told', () => {
  const before = { ...said('blocked', 20, 'chờ xã ký'), at: new Date('2026-06-01T02:00:00Z') };
  const since = { ...said('blocked', 40, 'chờ Sở'), at: new Date('2026-06-10T02:00:00Z') };
  expect([combine([before, since]).note, combine([since, before]).note]).toEqual(['chờ Sở', 'chờ Sở']);
});

const anyProgress = fc.constantFrom(...PROGRESS_STATES).chain((state) =>
  fc.record({
    state: fc.constant(state),
    percent: isClosed(state) ? fc.constant(100) : fc.nat({ max: 99 }),
    note: fc.constantFrom('', 'chờ Sở', 'thiếu kinh phí'),
  }),
);
const anyLeads = fc.array(anyProgress, { minLength: 1, maxLength: 5 });

test('the order of the leads does not matter', () => {
  fc.assert(
    fc.property(
      anyLeads.chain((leads) =>
        fc.tuple(fc.constant(leads), fc.shuffledSubarray(leads, { minLength: leads.length })),
      ),
      ([leads, shuffled]) => {
        const { note, ...stand } = combine(leads);
        expect(combine(shuffled)).toMatchObject(stand);
        expect(['', ...leads.map((lead) => lead.note)]).toContain(note);
      },
    ),
  );
});

test('it is closed exactly when every lead has closed, and 100 % only then', () => {
  fc.assert(
    fc.property(anyLeads, (leads) => {
      const { state, percent } = combine(leads);
      expect(isClosed(state)).toBe(leads.every((lead) => isClosed(lead.state)));
      expect(percent === 100).toBe(isClosed(state));
    }),
  );
});

test.each([
  ['done', 30, 100],
  ['confirmed', 30, 100],
  ['not_arisen', 0, 100],
  ['not_started', 30, 0],
  ['submitted', 30, 90],
  ['submitted', 95, 95],
  ['in_progress', 30, 30],
  ['in_progress', 100, 99],
  ['submitted', 100, 100],
  ['blocked', 60, 60],
] as const)('%s after %i %% stands for %i %%', (state, current, percent) => {
  expect(percentOf(state, current)).toBe(percent);
});
