import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareCodes } from '#domain/plan/code.ts';
import type { Deadline } from '#domain/plan/deadline.ts';
import { occurrencesOf } from '#domain/plan/occurrence.ts';
import { type DailyReminder, remindersOn } from '#domain/steering/reminder.ts';
import { type DayOff, workingCalendar } from '#domain/time/calendar.ts';
import { addDays, type Day, daysBetween } from '#domain/time/day.ts';
import { combine, NOTHING_SAID, type Progress, type ProgressState } from '#domain/work/progress.ts';
import { BUCKETS } from '#domain/work/urgency.ts';
import type { CriterionWork, DutyKind, OccurrenceWork, PlanWork } from '#domain/work/work.ts';

const off = (day: Day): DayOff => ({ day, kind: 'off', status: 'official', name: 'a holiday', active: true });
const TET: Day[] = ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'];
const calendar = workingCalendar(TET.map(off));

const PEOPLE = ['lan', 'minh', 'hoa'] as const;
type Who = (typeof PEOPLE)[number];
const NOTHING_COUNTED = { submitted: 0, accepted: 0, returned: 0 };

interface Told {
  code?: string;
  due: Day | readonly Day[] | Deadline;
  lead?: readonly Who[];
  support?: readonly Who[];
  follower?: readonly Who[];
  maxPoints?: number | null;
  scoredBy?: 'unit' | 'survey';
  /** What each has said, of every occurrence or of those of a period. */
  said?: Partial<Record<Who, ProgressState>>;
  saidOf?: string;
  /** What the coordinator has settled for the whole. */
  settled?: ProgressState;
}

function deadlineOf(due: Told['due']): Deadline {
  if (typeof due === 'string') return { kind: 'fixed', days: [due] };
  return 'kind' in due ? due : { kind: 'fixed', days: due };
}

function criterionOf(told: Told, index: number): CriterionWork {
  const id = index + 1;
  const { lead = ['lan'], support = [], follower = [], said = {} } = told;
  const named: [DutyKind, readonly Who[]][] = [
    ['lead', lead],
    ['support', support],
    ['follower', follower],
  ];
  const assignees = named
    .flatMap(([kind, whom]) =>
      whom.map((name) => ({ memberId: PEOPLE.indexOf(name) + 1, name, body: '', kind })),
    )
    .map((assignee, place) => ({ dutyId: id * 10 + place, ...assignee }));

  const occurrences = occurrencesOf(deadlineOf(told.due), 2026).map(
    ({ period, dueOn }, place): OccurrenceWork => {
      const answers = assignees.flatMap(({ name, ...assignee }) => {
        const state = told.saidOf && told.saidOf !== period ? undefined : said[name];
        return state
          ? [{ ...assignee, state, percent: state === 'done' ? 100 : 40, note: '', at: new Date(0) }]
          : [];
      });
      const ofLeads = assignees
        .filter(({ kind }) => kind === 'lead')
        .map(({ dutyId }): Progress => answers.find((answer) => answer.dutyId === dutyId) ?? NOTHING_SAID);
      const whole = combine(ofLeads);
      return {
        id: id * 100 + place,
        criterionId: id,
        period,
        dueOn,
        originalDueOn: dueOn,
        ...whole,
        state: told.settled ?? whole.state,
        answers,
        since: null,
        doneOn: null,
        lastHeardAt: null,
        evidence: NOTHING_COUNTED,
      };
    },
  );
  return {
    id,
    code: told.code ?? `1.${id}`,
    name: `criterion ${id}`,
    fieldCode: 'I',
    parentCode: null,
    track: 'maintain',
    scoredBy: told.scoredBy ?? 'unit',
    maxPoints: told.maxPoints === undefined ? 1 : told.maxPoints,
    baselinePoints: null,
    lostPoints: null,
    scoring: null,
    cause: '',
    remedy: '',
    deadlineText: '',
    requirements: [],
    evidenceAsked: [],
    leadText: '',
    assignees,
    occurrences,
    pieces: [],
    evidence: NOTHING_COUNTED,
    selfScore: null,
    appraisedScore: null,
  };
}

function planOf(criteria: readonly Told[], trackedFrom: Day = '2026-01-01'): PlanWork {
  const facts = { planId: 1, year: 2026, number: null, title: 'a plan', sample: false, fields: [] };
  return { ...facts, trackedFrom, criteria: criteria.map(criterionOf) };
}

const everyDay = (from: Day, to: Day): Day[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, count) => addDays(from, count));

/** The days on which a lead who does nothing hears of it. */
const spokenOn = (plan: PlanWork, from: Day, to: Day): Day[] =>
  everyDay(from, to).filter((day) => remindersOn(plan, day, calendar).length > 0);

const listed = (reminders: readonly DailyReminder[]): Record<string, string[]> =>
  Object.fromEntries(
    reminders.map(({ memberId, items }) => [
      PEOPLE[memberId - 1],
      items.map(({ code, bucket }) => `${code} ${bucket}`),
    ]),
  );

describe('Lan leads a criterion and says nothing', () => {
  test('due on a Wednesday: she hears 30, 14, 7, 3, 1 and 0 days before, at weekends on the Friday', () => {
    expect(spokenOn(planOf([{ due: '2026-06-17' }]), '2026-05-01', '2026-06-17')).toEqual([
      '2026-05-18',
      '2026-06-03',
      '2026-06-10',
      '2026-06-12',
      '2026-06-16',
      '2026-06-17',
    ]);
  });

  test('late: on every working day', () => {
    expect(spokenOn(planOf([{ due: '2026-06-17' }]), '2026-06-18', '2026-06-24')).toEqual([
      '2026-06-18',
      '2026-06-19',
      '2026-06-22',
      '2026-06-23',
      '2026-06-24',
    ]);
  });

  test('due on a Saturday: on Friday as the last chance, on Monday because the law still gives it, then late', () => {
    const plan = planOf([{ due: '2026-06-20' }]);
    const on = (day: Day) => remindersOn(plan, day, calendar)[0]?.items[0];
    expect(on('2026-06-19')).toMatchObject({ bucket: 'in-1', daysLeft: 1, lastChance: true });
    expect(on('2026-06-20')).toBeUndefined();
    expect(on('2026-06-22')).toMatchObject({ bucket: 'today', daysLeft: 0, lastChance: true });
    expect(on('2026-06-23')).toMatchObject({ bucket: 'overdue', daysLeft: -1, lastChance: false });
  });

  test('the last working day before Tet holds all of Tet', () => {
    const plan = planOf([{ due: '2026-02-17' }, { due: '2026-02-20' }, { due: '2026-02-25' }]);
    expect(listed(remindersOn(plan, '2026-02-13', calendar))).toEqual({
      lan: ['1.1 in-7', '1.2 in-7', '1.3 in-14'],
    });
    const chances = remindersOn(plan, '2026-02-13', calendar)[0]?.items.map(({ lastChance }) => lastChance);
    expect(chances).toEqual([true, true, false]);
  });

  test('once something gives the occasion she sees all that is ahead, most urgent first', () => {
    const plan = planOf([
      { code: '1.10', due: '2026-06-17' },
      { code: '1.2', due: '2026-06-17' },
      { code: '2.1', due: '2026-06-17', maxPoints: 2 },
      { code: '3.1', due: '2026-06-20' },
      { code: '3.2', due: '2026-06-30' },
      { code: '3.3', due: '2026-09-30' },
      { code: '4.1', due: '2026-06-11' },
      { code: '5.1', due: '2026-06-18', maxPoints: null },
    ]);
    expect(listed(remindersOn(plan, '2026-06-17', calendar))).toEqual({
      lan: ['4.1 overdue', '2.1 today', '1.2 today', '1.10 today', '5.1 in-1', '3.1 in-3', '3.2 in-14'],
    });
  });

  test('two late criteria come in one message', () => {
    const plan = planOf([{ due: '2026-06-10' }, { due: '2026-06-17' }]);
    expect(listed(remindersOn(plan, '2026-06-18', calendar))).toEqual({
      lan: ['1.1 overdue', '1.2 overdue'],
    });
  });

  test('points of a monthly duty are shared over its months; unknown points stay unknown', () => {
    const plan = planOf([
      { due: { kind: 'recurring', every: 'month', dueDay: 17 }, maxPoints: 3 },
      { due: '2026-06-17', maxPoints: null },
    ]);
    const [reminder] = remindersOn(plan, '2026-06-17', calendar);
    expect(reminder?.items).toContainEqual(expect.objectContaining({ period: '2026-06', points: 0.25 }));
    expect(reminder?.items).toContainEqual(expect.objectContaining({ code: '1.2', points: null }));
  });
});

describe('silence', () => {
  test.each<[string, Told, Day?]>([
    ['done, though nobody has confirmed it', { due: '2026-06-17', said: { lan: 'done' } }],
    ['not arisen', { due: '2026-06-17', said: { lan: 'not_arisen' } }],
    ['settled by the coordinator', { due: '2026-06-17', settled: 'confirmed' }],
    ['scored by a survey', { due: '2026-06-17', scoredBy: 'survey' }],
    ['without a date', { due: { kind: 'unknown', text: 'when asked' } }],
    ['only followed', { due: '2026-06-17', lead: [], follower: ['lan'] }],
    ['nobody named', { due: '2026-06-17', lead: [] }],
    ['due before the plan was tracked', { due: '2026-06-17' }, '2026-06-18'],
    ['far off', { due: '2026-07-31' }],
  ])('%s', (_, told, trackedFrom) => {
    expect(remindersOn(planOf([told], trackedFrom), '2026-06-17', calendar)).toEqual([]);
  });

  test('a month that has not begun is not asked for, though its deadline is within thirty days', () => {
    const plan = planOf(
      [{ due: { kind: 'recurring', every: 'month', dueDay: 5 }, said: { lan: 'done' }, saidOf: '2026-05' }],
      '2026-05-01',
    );
    expect(spokenOn(plan, '2026-05-06', '2026-05-31')).toEqual([]);
    expect(spokenOn(plan, '2026-06-01', '2026-06-05')).toEqual(['2026-06-02', '2026-06-04', '2026-06-05']);
  });
});

describe('who is asked', () => {
  const due = '2026-06-17';
  test.each<[string, Told, string[]]>([
    ['lead and supporter', { due, support: ['minh'], follower: ['hoa'] }, ['lan', 'minh']],
    [
      'of two leads, the one who has not closed',
      { due, lead: ['lan', 'minh'], said: { lan: 'done' } },
      ['minh'],
    ],
    [
      'the supporter who answered is left in peace',
      { due, support: ['minh'], said: { minh: 'done' } },
      ['lan'],
    ],
    ['nobody, once every lead has closed', { due, support: ['minh'], said: { lan: 'done' } }, []],
    ['supporters, where nobody leads', { due, lead: [], support: ['minh'] }, ['minh']],
    ['who leads and supports, once', { due, support: ['lan'] }, ['lan']],
    [
      'blocked or submitted is not closed',
      { due, lead: ['lan', 'minh'], said: { lan: 'blocked', minh: 'submitted' } },
      ['lan', 'minh'],
    ],
  ])('%s', (_, told, whom) => {
    expect(Object.keys(listed(remindersOn(planOf([told]), due, calendar)))).toEqual(whom);
  });

  test('who leads and supports is asked as lead', () => {
    const plan = planOf([{ due, support: ['lan'] }]);
    expect(remindersOn(plan, due, calendar)).toMatchObject([{ items: [{ kind: 'lead' }] }]);
  });

  test('supporters are left in peace once the leads have closed, though the whole is held open', () => {
    const plan = planOf([{ due, support: ['minh'], said: { lan: 'done' }, settled: 'in_progress' }]);
    expect(remindersOn(plan, due, calendar)).toEqual([]);
  });

  test('each sees what they themselves said', () => {
    const plan = planOf([{ due, support: ['minh'], said: { minh: 'blocked' } }]);
    expect(remindersOn(plan, due, calendar)).toMatchObject([
      { items: [{ kind: 'lead', state: 'not_started', percent: 0 }] },
      { items: [{ kind: 'support', state: 'blocked', percent: 40 }] },
    ]);
  });
});

describe('after an outage', () => {
  const plan = planOf([{ due: '2026-06-17' }]);

  test('nothing of the days missed comes of itself', () => {
    expect(remindersOn(plan, '2026-06-11', calendar)).toEqual([]);
  });

  test('told when it last ran, the first run makes up for them with one message, and once', () => {
    const settings = { daysAhead: [30, 14, 7, 3, 1, 0] };
    const late = remindersOn(plan, '2026-06-11', calendar, { ...settings, lastRunOn: '2026-06-01' });
    expect(listed(late)).toEqual({ lan: ['1.1 in-7'] });
    expect(remindersOn(plan, '2026-06-11', calendar, { ...settings, lastRunOn: '2026-06-10' })).toEqual([]);
  });

  test('a run on the same day gives the same again', () => {
    const again = remindersOn(plan, '2026-06-10', calendar, { daysAhead: [7, 0], lastRunOn: '2026-06-10' });
    expect(listed(again)).toEqual({ lan: ['1.1 in-7'] });
  });
});

describe('in any plan', () => {
  const days = fc.integer({ min: 0, max: 364 }).map((count) => addDays('2026-01-01', count));
  const whom = fc.subarray([...PEOPLE], { minLength: 0, maxLength: 2 });
  const states = fc.constantFrom<ProgressState>(
    'not_started',
    'in_progress',
    'blocked',
    'submitted',
    'done',
    'not_arisen',
  );
  const dues = fc.oneof(
    days,
    fc.uniqueArray(days, { minLength: 2, maxLength: 4 }),
    fc.constantFrom<Deadline>(
      { kind: 'recurring', every: 'week' },
      { kind: 'recurring', every: 'month', dueDay: 15 },
      { kind: 'recurring', every: 'quarter', dueDay: 20 },
      { kind: 'continuous' },
      { kind: 'none' },
    ),
  );
  const told: fc.Arbitrary<Told> = fc.record({
    due: dues,
    lead: whom,
    support: whom,
    follower: whom,
    maxPoints: fc.constantFrom(0.5, 1, 2, null),
    said: fc.dictionary(fc.constantFrom(...PEOPLE), states),
  });
  const plans = fc.array(told, { minLength: 1, maxLength: 5 }).map((criteria) => planOf(criteria));

  test('on any day: none on a day off, at most one a member, in order, nothing twice, and the same when asked again', () => {
    fc.assert(
      fc.property(plans, days, (plan, today) => {
        const reminders = remindersOn(plan, today, calendar);
        if (!calendar.isWorkingDay(today)) expect(reminders).toEqual([]);
        expect(new Set(reminders.map(({ memberId }) => memberId)).size).toBe(reminders.length);
        for (const { items } of reminders) {
          expect(items.length).toBeGreaterThan(0);
          expect(new Set(items.map(({ occurrenceId }) => occurrenceId)).size).toBe(items.length);
          expect(items).toEqual(
            [...items].sort(
              (a, b) =>
                BUCKETS.indexOf(a.bucket) - BUCKETS.indexOf(b.bucket) ||
                (b.points ?? 0) - (a.points ?? 0) ||
                compareCodes(a.code, b.code),
            ),
          );
        }
        expect(remindersOn(structuredClone(plan), today, calendar)).toEqual(reminders);
      }),
    );
  });

  test('through the year every lead hears of open dated work before it is due, and on its last working day', () => {
    const open = fc.record({ due: fc.oneof(days, dues), lead: fc.constant<Who[]>(['lan']), support: whom });
    fc.assert(
      fc.property(fc.array(open, { minLength: 1, maxLength: 3 }), (criteria) => {
        const plan = planOf(criteria);
        const year = everyDay('2026-01-01', '2026-12-31').map((day) => ({
          day,
          sent: remindersOn(plan, day, calendar),
        }));
        const heard = (id: number): Map<Day, string> =>
          new Map(
            year.flatMap(({ day, sent }) =>
              sent
                .filter(({ memberId }) => memberId === 1)
                .flatMap(({ items }) => items.filter((item) => item.occurrenceId === id))
                .map((item): [Day, string] => [day, item.bucket]),
            ),
          );
        for (const { id, dueOn } of plan.criteria.flatMap(({ occurrences }) => occurrences)) {
          if (!dueOn || dueOn > '2026-12-31') continue;
          const told = heard(id);
          const lastChance = calendar.onOrBefore(dueOn);
          const lastInTime = calendar.onOrAfter(dueOn);
          if (lastChance >= '2026-01-01') expect([...told.keys()]).toContain(lastChance);
          if (lastInTime <= '2026-12-31') expect(told.get(lastInTime)).toBe('today');
          const late = calendar.next(lastInTime);
          if (late <= '2026-12-31') expect(told.get(late)).toBe('overdue');
          for (const [day, bucket] of told) expect(bucket === 'overdue').toBe(day > lastInTime);
        }
      }),
      { numRuns: 15 },
    );
  });

  test('work with one date passes through every bucket', () => {
    fc.assert(
      fc.property(fc.integer({ min: 31, max: 300 }), (count) => {
        const due = addDays('2026-01-01', count);
        const plan = planOf([{ due }]);
        const steps = [30, 14, 7, 3, 1, 0].map((ahead) => calendar.onOrBefore(addDays(due, -ahead)));
        const spoken = spokenOn(plan, '2025-12-25', calendar.onOrAfter(due));
        expect(spoken).toEqual([...new Set([...steps, calendar.onOrAfter(due)])]);
      }),
      { numRuns: 40 },
    );
  });
});

test('ten thousand criteria are looked at within two seconds', () => {
  const plan = planOf(
    Array.from({ length: 10_000 }, (_, index) => ({ due: addDays('2026-01-01', index % 365) })),
  );
  const start = performance.now();
  remindersOn(plan, '2026-06-17', calendar);
  expect(performance.now() - start).toBeLessThan(2_000);
});
