import { describe, expect, test } from 'vitest';
import {
  canRemove,
  type EscalationRule,
  FIRST_LADDER,
  type LadderFacts,
  ladderSteps,
  silentRuns,
} from '#domain/steering/escalation.ts';
import { workingCalendar } from '#domain/time/calendar.ts';
import type { Day } from '#domain/time/day.ts';
import { lateWork } from '#domain/work/late-work.ts';
import { noon, plan } from '../support/plan-work.ts';

/** Monday to Friday of the week from 16 February 2026: Tết. */
const TET = ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'] as const;
const calendar = workingCalendar(
  TET.map((day) => ({ day, kind: 'off', status: 'official', name: 'Tết', active: true })),
);
const RULES: readonly EscalationRule[] = FIRST_LADDER.map((rule, at) => ({ ...rule, id: at + 1 }));

interface Story {
  readonly due: Day;
  readonly toldOn?: Day | null;
  /** A later deadline was asked for, or evidence sent, on the first of these days and turned down on the second. */
  readonly turnedDown?: readonly [asked: Day, turnedDown: Day];
  readonly waitsFrom?: Day;
  readonly rules?: readonly EscalationRule[];
  readonly extendedOn?: Day;
}

/** Lives from day to day and gives what was reached when: `03-09 coordinator`. */
function live(
  { due, toldOn = '2026-01-05', waitsFrom, turnedDown, rules = RULES }: Story,
  days: readonly Day[],
): string[] {
  const work = plan().criterion({ code: '1.1', due }).work();
  const reached: { ruleId: number; subject: string; on: Day }[] = [];
  const story: string[] = [];
  for (const today of days) {
    if (!calendar.isWorkingDay(today)) continue;
    const facts: LadderFacts = {
      rules,
      reached,
      toldOn: () => (toldOn !== null && toldOn <= today ? toldOn : null),
      isOfReaders: () => false,
      waits: () =>
        (waitsFrom !== undefined && waitsFrom <= today) ||
        (turnedDown !== undefined && turnedDown[0] <= today && today < turnedDown[1]),
      turnedDownOn: () => (turnedDown && turnedDown[1] <= today ? turnedDown[1] : null),
    };
    for (const { rule, subject, unreached } of ladderSteps(
      lateWork(work, today, calendar),
      facts,
      today,
      calendar,
    )) {
      reached.push({ ruleId: rule.id, subject, on: today });
      story.push(`${today.slice(5)} ${rule.audience}${unreached ? ' unreached' : ''}`);
    }
  }
  return story;
}

const daysFrom = (first: Day, count: number): Day[] =>
  Array.from({ length: count }, (_, at) => {
    const day = new Date(`${first}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() + at);
    return day.toISOString().slice(0, 10) as Day;
  });

describe('the ladder of late work', () => {
  test('0, 3, 7 and 14 working days, weekends not counted, each once', () => {
    expect(live({ due: '2026-03-05' }, daysFrom('2026-03-02', 60))).toEqual([
      '03-06 lead',
      '03-10 coordinator',
      '03-16 field_leader',
      '03-25 chairman',
    ]);
  });

  test('Tết is not counted', () => {
    expect(live({ due: '2026-02-12' }, daysFrom('2026-02-09', 40))).toEqual([
      '02-13 lead',
      '02-24 coordinator',
      '03-02 field_leader',
      '03-11 chairman',
    ]);
  });

  test('while others have to decide it waits', () => {
    expect(live({ due: '2026-03-05', waitsFrom: '2026-03-12' }, daysFrom('2026-03-02', 60))).toEqual([
      '03-06 lead',
      '03-10 coordinator',
    ]);
  });

  test('who hears of their work late has their chance from then on', () => {
    expect(live({ due: '2026-03-05', toldOn: '2026-03-20' }, daysFrom('2026-03-20', 40))).toEqual([
      '03-20 lead',
      '03-25 coordinator',
      '03-31 field_leader',
      '04-09 chairman',
    ]);
  });

  test('while nothing has reached the lead only the coordinator hears of it', () => {
    expect(live({ due: '2026-03-05', toldOn: null }, daysFrom('2026-03-02', 60))).toEqual([
      '03-06 lead unreached',
      '03-10 coordinator unreached',
    ]);
  });

  test('after a long silence of the bot the levels come one by one, as far apart as the ladder says', () => {
    expect(live({ due: '2026-03-05' }, daysFrom('2026-04-01', 40))).toEqual([
      '04-01 lead',
      '04-03 coordinator',
      '04-09 field_leader',
      '04-20 chairman',
    ]);
  });

  test('levels that are off are passed over; levels are data', () => {
    const without = RULES.map((rule) => ({
      ...rule,
      active: rule.active && rule.audience !== 'field_leader',
    }));
    expect(live({ due: '2026-03-05', rules: without }, daysFrom('2026-03-02', 60))).toEqual([
      '03-06 lead',
      '03-10 coordinator',
      '03-25 chairman',
    ]);
    const sooner = RULES.map((rule) => (rule.audience === 'chairman' ? { ...rule, after: 5 } : rule));
    expect(live({ due: '2026-03-05', rules: sooner }, daysFrom('2026-03-02', 20))).toEqual([
      '03-06 lead',
      '03-10 coordinator',
      '03-12 chairman',
      '03-16 field_leader',
    ]);
  });

  test('an extension makes it another ladder', () => {
    const items = (due: Day) =>
      lateWork(plan().criterion({ code: '1.1', due }).work(), '2026-03-13', calendar);
    const facts: LadderFacts = {
      rules: RULES,
      reached: [1, 2, 3].map((ruleId) => ({ ruleId, subject: 'late:2:2026-03-02', on: '2026-03-06' as Day })),
      toldOn: () => '2026-03-01',
      waits: () => false,
      isOfReaders: () => false,
      turnedDownOn: () => null,
    };
    const [before] = items('2026-03-02');
    expect(before?.occurrence.id).toBe(2);
    expect(ladderSteps(items('2026-03-02'), facts, '2026-03-13', calendar)).toEqual([]);
    expect(ladderSteps(items('2026-03-12'), facts, '2026-03-13', calendar)).toMatchObject([
      { rule: { audience: 'lead' }, subject: 'late:2:2026-03-12' },
    ]);
  });

  test('what was turned down: it goes on from that day, with the same working days between two levels', () => {
    const days = daysFrom('2026-03-02', 60);
    expect(live({ due: '2026-03-05', turnedDown: ['2026-03-11', '2026-03-13'] }, days)).toEqual([
      '03-06 lead',
      '03-10 coordinator',
      '03-19 field_leader',
      '03-30 chairman',
    ]);
    expect(live({ due: '2026-03-05', turnedDown: ['2026-03-06', '2026-03-27'] }, days).slice(0, 2)).toEqual([
      '03-27 lead',
      '03-31 coordinator',
    ]);
  });

  test('silent: leads who are away without a stand-in, and what is snoozed', () => {
    const facts: LadderFacts = {
      rules: RULES,
      reached: [],
      toldOn: () => '2026-01-05',
      waits: () => false,
      isOfReaders: () => false,
      turnedDownOn: () => null,
    };
    const [item] = lateWork(
      plan().criterion({ code: '1.1', due: '2026-03-05' }).work(),
      '2026-03-20',
      calendar,
    );
    if (!item) throw new Error('nothing is late');
    const audiences = (changed: typeof item) => ladderSteps([changed], facts, '2026-03-20', calendar).length;

    expect(audiences(item)).toBe(1);
    expect(audiences({ ...item, leads: item.leads.map((lead) => ({ ...lead, standIn: null })) })).toBe(0);
    const snoozes = [{ memberId: null, from: '2026-03-01', until: '2026-03-25' }] as const;
    expect(audiences({ ...item, criterion: { ...item.criterion, snoozes } })).toBe(0);
  });
});

describe('silence', () => {
  const sent = (...days: Day[]) => days.map((on, at) => ({ id: at + 1, memberId: 1, at: noon(on), on }));

  test.each([
    ['three and none today', sent('2026-03-09', '2026-03-10', '2026-03-11'), null, '2026-03-12', 3],
    ['the third is of today', sent('2026-03-09', '2026-03-10', '2026-03-11'), null, '2026-03-11', undefined],
    [
      'an answer in between',
      sent('2026-03-09', '2026-03-10', '2026-03-11'),
      noon('2026-03-10'),
      '2026-03-12',
      undefined,
    ],
    ['an answer before', sent('2026-03-09', '2026-03-10', '2026-03-11'), noon('2026-03-06'), '2026-03-12', 3],
    ['two', sent('2026-03-09', '2026-03-10'), null, '2026-03-12', undefined],
  ] as const)('%s', (_, reminders, word, today, expected) => {
    const [run] = silentRuns(reminders, () => word, 3, today);

    expect(run?.reminders).toBe(expected);
  });

  test('the same run has the same name however long it grows; after a word it is another', () => {
    const subjectOf = (reminders: ReturnType<typeof sent>, word: Date | null) =>
      silentRuns(reminders, () => word, 3, '2026-03-31')[0]?.subject;
    const five = sent('2026-03-09', '2026-03-10', '2026-03-11', '2026-03-12', '2026-03-13');
    const more = [...five, ...sent('2026-03-16', '2026-03-17').map((each) => ({ ...each, id: each.id + 5 }))];

    expect(subjectOf(more, null)).toBe(subjectOf(five, null));
    expect(subjectOf(more, noon('2026-03-10'))).not.toBe(subjectOf(five, null));
  });
});

test.each([
  ['coordinator', 'system', true],
  ['coordinator', 'province', true],
  ['field_leader', 'province', true],
  ['field_leader', 'funds', true],
  ['field_leader', 'system', false],
  ['field_leader', 'unclear', false],
  ['lead', 'unit', false],
] as const)('%s hears of what the %s can take away: %s', (audience, remover, expected) => {
  expect(canRemove(audience, remover)).toBe(expected);
});
