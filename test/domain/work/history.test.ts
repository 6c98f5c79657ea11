import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '#domain/time/day.ts';
import { type Said, standAfter } from '#domain/work/history.ts';
import { isClosed, PROGRESS_STATES, type ProgressState } from '#domain/work/progress.ts';
import { noon } from '../support/plan-work.ts';

/** Entries in order, each a day after the one before it; `undo` names the entry taken back, counted from 1. */
function history(...entries: readonly (ProgressState | { undo: number })[]): Said[] {
  return entries.map((entry, at) => {
    const day: Day = addDays('2026-06-01', at);
    const isUndo = typeof entry === 'object';
    return {
      id: at + 1,
      state: isUndo ? 'not_started' : entry,
      undoesId: isUndo ? entry.undo : null,
      at: noon(day),
      day,
    };
  });
}

test('nothing said, nothing stands', () => {
  expect(standAfter([])).toBeNull();
});

test.each([
  ['the newest counts', history('in_progress', 'done'), { entryId: 2, closedOn: '2026-06-02' }],
  [
    'confirmed later, closed on the first day',
    history('done', 'confirmed'),
    { entryId: 2, closedOn: '2026-06-01' },
  ],
  [
    'done, not arisen, confirmed: one closing',
    history('done', 'not_arisen', 'confirmed'),
    { closedOn: '2026-06-01' },
  ],
  ['opened again is open', history('done', 'in_progress'), { entryId: 2, closedOn: null }],
  ['and closed later is closed later', history('done', 'in_progress', 'done'), { closedOn: '2026-06-03' }],
  [
    'the same again stands since the first',
    history('blocked', 'blocked'),
    { entryId: 2, since: noon('2026-06-01') },
  ],
  [
    'an undo leaves the one before',
    history('done', 'blocked', { undo: 2 }),
    { entryId: 1, closedOn: '2026-06-01' },
  ],
  [
    'a reopening taken back never was',
    history('done', 'in_progress', { undo: 2 }, 'confirmed'),
    { closedOn: '2026-06-01' },
  ],
  [
    'an undo from the middle',
    history('in_progress', 'done', 'blocked', { undo: 2 }),
    { entryId: 3, closedOn: null },
  ],
])('%s', (_, said, expected) => {
  expect(standAfter(said)).toMatchObject(expected);
});

test('all of it taken back leaves nothing', () => {
  expect(standAfter(history('done', { undo: 1 }))).toBeNull();
  expect(standAfter(history('in_progress', 'done', { undo: 2 }, { undo: 1 }))).toBeNull();
});

const anyHistory = fc
  .array(fc.tuple(fc.constantFrom(...PROGRESS_STATES), fc.option(fc.nat())), { maxLength: 12 })
  .map((entries) =>
    history(
      ...entries.map(([state, undo], at) => (undo !== null && at > 0 ? { undo: 1 + (undo % at) } : state)),
    ),
  );

test('taking back the newest entry gives what stood before it', () => {
  fc.assert(
    fc.property(anyHistory, fc.constantFrom(...PROGRESS_STATES), (before, state) => {
      const next = before.length + 1;
      const day: Day = addDays('2026-06-01', next);
      const more: Said = { id: next, state, undoesId: null, at: noon(day), day };
      const undo: Said = { ...more, id: next + 1, undoesId: next };
      expect(standAfter([...before, more, undo])).toEqual(standAfter(before));
    }),
  );
});

test('it is closed exactly when what stands is closed, and no later than since', () => {
  fc.assert(
    fc.property(anyHistory, (said) => {
      const stand = standAfter(said);
      if (!stand) return;
      const standing = said.find(({ id }) => id === stand.entryId);
      expect(stand.closedOn !== null).toBe(isClosed(standing?.state ?? 'not_started'));
      if (stand.closedOn) expect(noon(stand.closedOn).getTime()).toBeLessThanOrEqual(stand.since.getTime());
    }),
  );
});
