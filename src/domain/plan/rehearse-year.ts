import { digestsOn } from '../report/digest.ts';
import { remindersOn } from '../steering/reminder.ts';
import type { WorkingCalendar } from '../time/calendar.ts';
import { addDays, type Day, mondayOf } from '../time/day.ts';
import { NOTHING_SAID } from '../work/progress.ts';
import type { CriterionWork, OccurrenceWork, PlanWork } from '../work/work.ts';

/** What of a commune's settings decides when something is sent. */
export interface YearSettings {
  readonly remindDaysAhead: readonly number[];
  readonly reportDay: number;
}

/** How a member's year would be. */
export interface MembersYear {
  readonly memberId: number;
  /** Messages in the year, with everything done on its last day in time. */
  readonly messages: number;
  readonly mostADay: number;
  /** Messages if nobody ever answered. */
  readonly unanswered: number;
  /** The week in which most of what they lead falls due; null for those who lead nothing. */
  readonly busiestWeek: { readonly from: Day; readonly due: number } | null;
}

/** A week, by its Monday: reminders sent, and times that something falls due. */
export interface WeekAhead {
  readonly from: Day;
  readonly messages: number;
  readonly due: number;
}

/** The whole year run ahead. */
export interface YearAhead {
  readonly members: readonly MembersYear[];
  /** Digests to the leadership group. */
  readonly digests: number;
  readonly weeks: readonly WeekAhead[];
}

/** Weekends, and the days that stand in for a deadline on one, lie between a reminder day and the day it is sent on. */
const MARGIN_DAYS = 20;

/**
 * Runs a plan through its year, day by day, as if nothing had been said of it yet: what would be sent to whom, by the
 * same function that decides it when the day comes. Everything is taken to be done on its last day in time, and, to
 * compare, never.
 */
export function rehearseYear(plan: PlanWork, calendar: WorkingCalendar, settings: YearSettings): YearAhead {
  const untouched = withNothingSaid(plan);
  const days = daysOf(plan.year);
  const sent = tally(untouched, days, calendar, settings, (dueOn, day) => calendar.onOrAfter(dueOn) >= day);
  const sentInVain = tally(untouched, days, calendar, settings, () => true);
  const due = dueTimes(untouched);

  const members = [...sentInVain].map(([memberId, vain]): MembersYear => {
    const byDay = sent.get(memberId) ?? new Map();
    return {
      memberId,
      messages: sum(byDay),
      mostADay: Math.max(0, ...byDay.values()),
      unanswered: sum(vain),
      busiestWeek: busiest(due.filter(({ leads }) => leads.includes(memberId))),
    };
  });
  return {
    members: members.sort((a, b) => b.messages - a.messages || a.memberId - b.memberId),
    digests: days.flatMap((day) => digestsOn(day, calendar, { reportDay: settings.reportDay })).length,
    weeks: weeksOf(days, sent, due),
  };
}

/** A time that something falls due, and who leads it. */
export interface DueTime {
  readonly criterion: CriterionWork;
  readonly occurrence: OccurrenceWork;
  readonly dueOn: Day;
  readonly leads: readonly number[];
}

/** Every time in the year that work the unit scores itself falls due and is chased, earliest first. */
export function dueTimes({ criteria, year, trackedFrom }: PlanWork): DueTime[] {
  return criteria
    .filter(({ scoredBy }) => scoredBy === 'unit')
    .flatMap((criterion) => {
      const leads = criterion.assignees.filter(({ kind }) => kind === 'lead').map(({ memberId }) => memberId);
      return criterion.occurrences.flatMap((occurrence) => {
        const { dueOn } = occurrence;
        const counts = dueOn !== null && dueOn >= trackedFrom && dueOn.startsWith(`${year}-`);
        return counts ? [{ criterion, occurrence, dueOn, leads }] : [];
      });
    })
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)));
}

type ByDay = Map<Day, number>;

/** How many messages each member gets on each day, while those times are open for which `isOpen` holds. */
function tally(
  plan: PlanWork,
  days: readonly Day[],
  calendar: WorkingCalendar,
  { remindDaysAhead: daysAhead }: YearSettings,
  isOpen: (dueOn: Day, day: Day) => boolean,
): Map<number, ByDay> {
  const horizon = Math.max(0, ...daysAhead) + MARGIN_DAYS;
  const counts = new Map<number, ByDay>();
  for (const day of days) {
    if (!calendar.isWorkingDay(day)) continue;
    const until = addDays(day, horizon);
    const concerns = ({ dueOn }: OccurrenceWork) => dueOn !== null && dueOn <= until && isOpen(dueOn, day);
    const criteria = plan.criteria.flatMap((criterion) => {
      const occurrences = criterion.occurrences.filter(concerns);
      return occurrences.length > 0 ? [{ ...criterion, occurrences }] : [];
    });
    for (const { memberId } of remindersOn({ ...plan, criteria }, day, calendar, { daysAhead })) {
      const own = counts.get(memberId) ?? new Map<Day, number>();
      counts.set(memberId, own.set(day, (own.get(day) ?? 0) + 1));
    }
  }
  return counts;
}

/** The plan as on the day it was issued; who stands in for whom and what is put off belongs to days, not to the year. */
function withNothingSaid(plan: PlanWork): PlanWork {
  const fresh = { ...NOTHING_SAID, answers: [], since: null, doneOn: null, lastHeardAt: null };
  return {
    ...plan,
    criteria: plan.criteria.map(({ snoozes: _, ...criterion }) => ({
      ...criterion,
      assignees: criterion.assignees.map(({ standIn: __, ...assignee }) => assignee),
      occurrences: criterion.occurrences.map((occurrence) => ({ ...occurrence, ...fresh })),
    })),
  };
}

function daysOf(year: number): Day[] {
  const days: Day[] = [];
  for (let day: Day = `${year}-01-01`; day.startsWith(`${year}-`); day = addDays(day, 1)) days.push(day);
  return days;
}

function weeksOf(
  days: readonly Day[],
  sent: ReadonlyMap<number, ByDay>,
  due: readonly DueTime[],
): WeekAhead[] {
  const mondays = [...new Set(days.map(mondayOf))];
  const sentIn = countBy(
    [...sent.values()].flatMap((byDay) => [...byDay].flatMap(([day, count]) => Array(count).fill(day))),
  );
  const dueIn = countBy(due.map(({ dueOn }) => dueOn));
  return mondays.map((from) => ({ from, messages: sentIn.get(from) ?? 0, due: dueIn.get(from) ?? 0 }));
}

function busiest(due: readonly DueTime[]): { from: Day; due: number } | null {
  const weeks = countBy(due.map(({ dueOn }) => dueOn));
  let most: { from: Day; due: number } | null = null;
  for (const [from, count] of weeks) if (!most || count > most.due) most = { from, due: count };
  return most;
}

/** How many of these days lie in each week, by its Monday. */
function countBy(days: readonly Day[]): Map<Day, number> {
  const counts = new Map<Day, number>();
  for (const day of days) {
    const monday = mondayOf(day);
    counts.set(monday, (counts.get(monday) ?? 0) + 1);
  }
  return counts;
}

function sum(byDay: ReadonlyMap<Day, number>): number {
  return [...byDay.values()].reduce((total, count) => total + count, 0);
}
