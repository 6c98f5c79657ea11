import { expect, test } from 'vitest';
import { rehearseYear } from '#domain/plan/rehearse-year.ts';
import { remindersOn } from '#domain/steering/reminder.ts';
import { workingCalendar } from '#domain/time/calendar.ts';
import { plan } from '../support/plan-work.ts';

const calendar = workingCalendar([]);
const settings = { remindDaysAhead: [30, 14, 7, 3, 1, 0], reportDay: 20 };

test('work due once is spoken of on each of its reminder days, and then it is done', () => {
  // Wednesday: 30 days before is a Monday, the others fall on working days as well.
  const work = plan()
    .criterion({ code: '1.1', leads: ['lan'], due: '2026-06-17' })
    .work();

  const { members } = rehearseYear(work, calendar, settings);

  expect(members).toMatchObject([{ memberId: 1, messages: 6, mostADay: 1 }]);
});

test('several things due together are one message a day, and a day off gives way to the one before', () => {
  const work = plan()
    .criterion({ code: '1.1', leads: ['lan'], due: '2026-06-17' })
    .criterion({ code: '1.2', leads: ['lan'], due: '2026-06-17' })
    .criterion({ code: '1.3', leads: ['minh'], due: '2026-06-20' })
    .work();

  const { members } = rehearseYear(work, calendar, settings);

  const [lan, minh] = [1, 2].map((id) => members.find(({ memberId }) => memberId === id));
  expect(lan).toMatchObject({ messages: 6, mostADay: 1 });
  // Due on a Saturday: 14, 7, 1 and 0 days before fall on one Friday or another; Monday is the last day in time.
  expect(minh?.messages).toBe(6);
});

test('what was said already does not count: the whole year is run', () => {
  const work = plan()
    .criterion({ code: '1.1', leads: ['lan'], due: '2026-06-17', state: 'confirmed' })
    .work();

  expect(rehearseYear(work, calendar, settings).members).toMatchObject([{ messages: 6 }]);
});

test('if nobody answered, what is overdue would be spoken of on every working day', () => {
  const work = plan()
    .criterion({ code: '1.1', leads: ['lan'], due: '2026-12-17' })
    .work();

  const [lan] = rehearseYear(work, calendar, settings).members;

  // 18, 21–25 and 28–31 December are ten more working days.
  expect([lan?.messages, lan?.unanswered]).toEqual([6, 16]);
});

test('surveys, and what fell due before the plan was tracked, make no messages', () => {
  const work = plan('2026-03-01')
    .criterion({ code: '1.1', leads: ['lan'], due: '2026-02-17' })
    .criterion({ code: '1.2', leads: ['lan'], due: '2026-06-17', scoredBy: 'survey' })
    .work();

  const { members, weeks } = rehearseYear(work, calendar, settings);

  expect([members, weeks.every(({ due }) => due === 0)]).toEqual([[], true]);
});

test('weeks tell what is sent and what falls due in them; the busiest is that of what one leads', () => {
  const work = plan()
    .criterion({ code: '1.1', leads: ['lan'], supports: ['minh'], due: '2026-06-17' })
    .criterion({ code: '1.2', leads: ['lan'], due: '2026-06-19' })
    .work();

  const { members, weeks } = rehearseYear(work, calendar, settings);

  expect(weeks).toHaveLength(53);
  expect(weeks.find(({ from }) => from === '2026-06-15')).toMatchObject({ due: 2 });
  expect(members.find(({ memberId }) => memberId === 1)?.busiestWeek).toEqual({ from: '2026-06-15', due: 2 });
  expect(members.find(({ memberId }) => memberId === 2)?.busiestWeek).toBeNull();
});

test('a month on a Monday has its week’s digest and its month’s', () => {
  const work = plan()
    .criterion({ code: '1.1', leads: ['lan'], due: '2026-06-17' })
    .work();

  // 52 Mondays; twelve months, four of which end a quarter, a half year or the year.
  expect(rehearseYear(work, calendar, settings).digests).toBe(52 + 12);
});

test('the year is made of the same days as are decided one by one', () => {
  const work = plan()
    .criterion({ code: '1.1', leads: ['lan'], due: '2026-06-17' })
    .criterion({ code: '2.1', leads: ['minh'], due: '2026-06-05' })
    .work();
  const { weeks } = rehearseYear(work, calendar, settings);

  const week = ['2026-06-01', '2026-06-02', '2026-06-03', '2026-06-04', '2026-06-05'] as const;
  const one = week.flatMap((day) =>
    remindersOn(work, day, calendar, { daysAhead: settings.remindDaysAhead }),
  );

  expect(weeks.find(({ from }) => from === '2026-06-01')?.messages).toBe(one.length);
});
