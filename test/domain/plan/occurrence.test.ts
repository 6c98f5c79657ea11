import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deadline } from '#domain/plan/deadline.ts';
import {
  type KeptOccurrence,
  occurrencesOf,
  type PlannedOccurrence,
  reconcile,
} from '#domain/plan/occurrence.ts';
import { addDays } from '#domain/time/day.ts';
import { keyPeriod } from '#domain/time/period.ts';

describe('a criterion of 2026 falls due', () => {
  test.each<[string, Deadline, PlannedOccurrence[]]>([
    ['once', { kind: 'fixed', days: ['2026-06-15'] }, [{ period: 'once', dueOn: '2026-06-15' }]],
    [
      'on each of several days, in order, once each',
      { kind: 'fixed', days: ['2026-12-15', '2026-06-15', '2026-12-15'] },
      [
        { period: '2026-06-15', dueOn: '2026-06-15' },
        { period: '2026-12-15', dueOn: '2026-12-15' },
      ],
    ],
    [
      'every quarter by the 20th of its last month',
      { kind: 'recurring', every: 'quarter', dueDay: 20 },
      [
        { period: '2026-Q1', dueOn: '2026-03-20' },
        { period: '2026-Q2', dueOn: '2026-06-20' },
        { period: '2026-Q3', dueOn: '2026-09-20' },
        { period: '2026-Q4', dueOn: '2026-12-20' },
      ],
    ],
    [
      'every half year at its end',
      { kind: 'recurring', every: 'half-year' },
      [
        { period: '2026-H1', dueOn: '2026-06-30' },
        { period: '2026-H2', dueOn: '2026-12-31' },
      ],
    ],
    [
      'once a year by 15 December',
      { kind: 'recurring', every: 'year', dueDay: 15 },
      [{ period: '2026', dueOn: '2026-12-15' }],
    ],
    ['nobody knows when', { kind: 'unknown', text: 'khi có yêu cầu' }, [{ period: 'once', dueOn: null }]],
    ['at no said time', { kind: 'none' }, [{ period: 'once', dueOn: null }]],
    ['on no day at all', { kind: 'fixed', days: [] }, [{ period: 'once', dueOn: null }]],
  ])('%s', (_, deadline, wanted) => {
    expect(occurrencesOf(deadline, 2026)).toEqual(wanted);
  });

  test('every month by the 31st, or on the last day the month has', () => {
    const rows = occurrencesOf({ kind: 'recurring', every: 'month', dueDay: 31 }, 2026);
    expect(rows).toHaveLength(12);
    expect(rows.slice(0, 4)).toEqual([
      { period: '2026-01', dueOn: '2026-01-31' },
      { period: '2026-02', dueOn: '2026-02-28' },
      { period: '2026-03', dueOn: '2026-03-31' },
      { period: '2026-04', dueOn: '2026-04-30' },
    ]);
  });

  test('every week on Friday', () => {
    const rows = occurrencesOf({ kind: 'recurring', every: 'week' }, 2026);
    expect(rows).toHaveLength(53);
    expect(rows[23]).toEqual({ period: '2026-W24', dueOn: '2026-06-12' });
  });

  test('all the time: it is looked at each month', () => {
    expect(occurrencesOf({ kind: 'continuous' }, 2024)[1]).toEqual({
      period: '2024-02',
      dueOn: '2024-02-29',
    });
  });
});

test('whatever the deadline, periods are unique, in order, without a gap, and due within themselves', () => {
  const deadlines = fc.record(
    {
      kind: fc.constant('recurring' as const),
      every: fc.constantFrom(
        'week' as const,
        'month' as const,
        'quarter' as const,
        'half-year' as const,
        'year' as const,
      ),
      dueDay: fc.integer({ min: 1, max: 31 }),
    },
    { requiredKeys: ['kind', 'every'] },
  );
  fc.assert(
    fc.property(deadlines, fc.integer({ min: 2020, max: 2035 }), (deadline, year) => {
      const rows = occurrencesOf(deadline, year);
      const periods = rows.map(({ period }) => keyPeriod(period));
      expect(new Set(rows.map(({ period }) => period)).size).toBe(rows.length);
      rows.forEach(({ dueOn }, index) => {
        const period = periods[index];
        expect(dueOn && period && period.from <= dueOn && dueOn <= period.to).toBe(true);
        const before = periods[index - 1];
        if (before) expect(period?.from).toBe(addDays(before.to, 1));
      });
      // Weeks belong to the year of their Thursday, so up to three days at either end belong to another year.
      const [first, last] = [periods.at(0), periods.at(-1)];
      const slack = deadline.every === 'week' ? 3 : 0;
      expect(first && first.from <= addDays(`${year}-01-01` as const, slack)).toBe(true);
      expect(last && last.to >= addDays(`${year}-12-31` as const, -slack)).toBe(true);
    }),
  );
});

describe('a plan is imported again', () => {
  const old = (id: number, period: string, rest: Partial<KeptOccurrence> = {}): KeptOccurrence => {
    const dueOn = rest.dueOn ?? null;
    return { id, period, dueOn, originalDueOn: dueOn, answered: false, ...rest };
  };

  test('with the same deadlines nothing changes', () => {
    const monthly = occurrencesOf({ kind: 'recurring', every: 'month', dueDay: 15 }, 2026);
    const existing = monthly.map(({ period, dueOn }, id) => old(id, period, { dueOn }));
    const { kept, added, ended } = reconcile(existing, monthly);
    expect(kept.every(({ changed }) => !changed)).toBe(true);
    expect([kept.length, added, ended]).toEqual([12, [], []]);
  });

  test('a new date for the same work keeps its row and its answers', () => {
    const { kept, added, ended } = reconcile(
      [old(1, 'once', { dueOn: '2026-06-15', answered: true })],
      [{ period: 'once', dueOn: '2026-06-20' }],
    );
    expect(kept).toMatchObject([{ id: 1, dueOn: '2026-06-20', originalDueOn: '2026-06-20', changed: true }]);
    expect([added, ended]).toEqual([[], []]);
  });

  test('from monthly to quarterly: answered months stay, the others end, quarters begin', () => {
    const existing = [old(1, '2026-01', { answered: true }), old(2, '2026-02'), old(3, '2026-03')];
    const quarters = occurrencesOf({ kind: 'recurring', every: 'quarter' }, 2026);
    const { kept, added, ended } = reconcile(existing, quarters);
    expect(kept).toMatchObject([{ id: 1, period: '2026-01', changed: false }]);
    expect(added).toEqual(quarters);
    expect(ended).toEqual([2, 3]);
  });

  test('from monthly to one date: what was said of June is not said of the whole', () => {
    const june = old(6, '2026-06', { dueOn: '2026-06-30', answered: true });
    const once = { period: 'once', dueOn: '2026-06-30' } as const;
    expect(reconcile([june], [once])).toMatchObject({ kept: [{ id: 6, period: '2026-06' }], added: [once] });
  });

  test('a second date beside the first: what was said of the first goes on under its day', () => {
    const { kept, added, ended } = reconcile(
      [old(1, 'once', { dueOn: '2026-06-15', answered: true })],
      occurrencesOf({ kind: 'fixed', days: ['2026-06-15', '2026-12-15'] }, 2026),
    );
    expect(kept).toMatchObject([{ id: 1, period: '2026-06-15', dueOn: '2026-06-15', changed: true }]);
    expect(added).toEqual([{ period: '2026-12-15', dueOn: '2026-12-15' }]);
    expect(ended).toEqual([]);
  });

  test.each([
    ['unchanged: the extension stays', '2026-06-15', '2026-07-15'],
    ['moved, not as far as the extension: it stays', '2026-06-30', '2026-07-15'],
    ['moved beyond the extension: the plan holds', '2026-08-31', '2026-08-31'],
  ] as const)('work extended from 15/6 to 15/7; the plan has %s', (_, planned, dueOn) => {
    const extended = old(1, 'once', { dueOn: '2026-07-15', originalDueOn: '2026-06-15', answered: true });
    const { kept } = reconcile([extended], [{ period: 'once', dueOn: planned }]);
    expect(kept).toMatchObject([{ dueOn, originalDueOn: planned }]);
  });

  test('a date set by hand stays while the plan still gives none', () => {
    const byHand = old(1, 'once', { dueOn: '2026-07-15', originalDueOn: null });
    expect(reconcile([byHand], [{ period: 'once', dueOn: null }]).kept).toMatchObject([
      { dueOn: '2026-07-15', changed: false },
    ]);
  });

  test('whatever changes: no answer is lost, every wanted period has exactly one row, and a repeat changes nothing', () => {
    const periods = fc.constantFrom('once', '2026-01', '2026-02', '2026-Q1', '2026-03-10', '2026-06-15');
    const dates = fc.constantFrom(null, '2026-03-10' as const, '2026-06-15' as const, '2026-07-01' as const);
    const wanted = fc.uniqueArray(fc.record({ period: periods, dueOn: dates }), {
      selector: ({ period }) => period,
    });
    const existing = fc
      .uniqueArray(
        fc.record({ period: periods, dueOn: dates, originalDueOn: dates, answered: fc.boolean() }),
        { selector: ({ period }) => period },
      )
      .map((rows) => rows.map((row, id) => ({ id, ...row })));
    fc.assert(
      fc.property(existing, wanted, (before, plan) => {
        const { kept, added, ended } = reconcile(before, plan);
        const keptIds = kept.map(({ id }) => id);
        expect(before.filter(({ answered }) => answered).every(({ id }) => keptIds.includes(id))).toBe(true);
        expect([...keptIds, ...ended].sort()).toEqual(before.map(({ id }) => id));

        const after = [...kept, ...added].map(({ period }) => period);
        for (const { period } of plan) expect(after.filter((one) => one === period)).toHaveLength(1);

        const again = reconcile(
          kept,
          [...plan].filter(({ period }) => keptIds.length > 0 && kept.some((one) => one.period === period)),
        );
        expect(again.kept.filter(({ changed }) => changed)).toEqual([]);
      }),
    );
  });
});
