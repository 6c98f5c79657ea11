import type { Figures, ReportPeriod } from '#domain/report/figures.ts';
import { figuresOf } from '#domain/report/report.ts';
import { type TrendPoint, trendPoint } from '#domain/report/trend.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { type WorkingCalendar, workingCalendar } from '#domain/time/calendar.ts';
import { addDays, type Day, earlier, lastDayOfMonth, partsOf } from '#domain/time/day.ts';
import { type Period, periodOf, settledBy } from '#domain/time/period.ts';
import type { CriterionWork, PlanWork } from '#domain/work/work.ts';
import type { PlanHead } from '#store/plans.ts';
import type { WorkFilter } from '#store/work-rows.ts';
import type { Turn } from '../turn/turn.ts';
import { planInForce, yearOf } from '../work/find-work.ts';

/** A plan on evenings that are past. Its history is read once, and only when one of them is asked for. */
export interface Evenings {
  /** The day the plan was put in force. */
  knownFrom(): Promise<Day>;
  /** How it stood; people are called as they were on a later day, where one is given. */
  plan(day: Day, called?: Day): Promise<PlanWork>;
  /** The working days, as far as they were known then. */
  calendar(day: Day): Promise<WorkingCalendar>;
  figures(day: Day, period: ReportPeriod): Promise<Figures>;
  /** The ends of the months before `day` since the plan was put in force, oldest first. */
  monthEnds(day: Day): Promise<TrendPoint[]>;
  /** The version of its criteria that was in force. */
  setId(day: Day): Promise<number>;
  /** The instant at which a day is over. */
  endOf(day: Day): Date;
}

/** The evenings of a plan. */
export function eveningsOf({ store, dayOf, atHour }: Turn, head: PlanHead): Evenings {
  const endOf = (day: Day) => atHour(addDays(day, 1), 0);
  let history: ReturnType<typeof store.work.history> | undefined;
  const read = () => {
    history ??= store.work.history(head, { dayOf, endOf });
    return history;
  };
  const calendar: Evenings['calendar'] = async (day) => workingCalendar((await read()).daysOffOn(day));
  const figures: Evenings['figures'] = async (day, period) =>
    figuresOf((await read()).asOf(day), day, {
      period,
      dayOf,
      lastDayInTime: (await calendar(day)).onOrAfter,
    });
  return {
    endOf,
    calendar,
    figures,
    knownFrom: async () => (await read()).knownFrom,
    plan: async (day, called) => (await read()).asOf(day, called),
    setId: async (day) => (await read()).setIdOn(day),
    async monthEnds(day) {
      const { knownFrom } = await read();
      const points: TrendPoint[] = [];
      for (let month = 1; month <= 12; month += 1) {
        const end = lastDayOfMonth(head.year, month);
        if (end >= knownFrom && end < day)
          points.push(trendPoint(await figures(end, periodOf('month', end))));
      }
      return points;
    },
  };
}

/** A plan with the working days it is told by. */
export interface Standing {
  readonly plan: PlanWork;
  readonly calendar: WorkingCalendar;
  /** It is of today; else of an evening that is past. */
  readonly isNow: boolean;
}

/**
 * A plan as it stands today, where `asOf` is that, else as it stood that evening. On papers about a period that is past
 * people are called as they were when the period after it was over. A year that is over has what it was scored and proven
 * with since: the unit does that in the weeks after it.
 */
export async function standingOn(
  turn: Turn,
  evenings: Evenings,
  { head, asOf, period }: { readonly head: PlanHead; readonly asOf: Day; readonly period: Period },
  filter: WorkFilter = {},
): Promise<Standing> {
  const { store, today, calendar } = turn;
  if (asOf === today) return { plan: await store.work.plan(head, today, filter), calendar, isNow: true };
  const then = await evenings.plan(asOf, earlier(settledBy(period), today));
  const plan = period.kind === 'year' ? scoredSince(then, await store.work.plan(head, today, filter)) : then;
  return { plan, calendar: await evenings.calendar(asOf), isNow: false };
}

/** A year's plan as it stood, with the points of the unit and of the office above, and the evidence, as they are now. */
function scoredSince(then: PlanWork, now: PlanWork): PlanWork {
  const present = new Map(now.criteria.map((criterion) => [criterion.id, criterion]));
  const scored = (before: CriterionWork): CriterionWork => {
    const { selfVerdict: _, ...criterion } = before;
    const { selfScore, selfVerdict, appraisedScore, pieces, evidence } = present.get(before.id) ?? before;
    const verdict = selfVerdict === undefined ? {} : { selfVerdict };
    return { ...criterion, selfScore, ...verdict, appraisedScore, pieces, evidence };
  };
  return { ...then, criteria: then.criteria.map(scored) };
}

/** The year a period belongs to: that of its name, for a week may begin in the one before. */
export function yearOfPeriod({ key }: ReportPeriod, today: Day): number {
  return key === 'now' ? partsOf(today).year : Number(key.slice(0, 4));
}

/** The plan of the year the period belongs to. What is about this year takes the plan in force where it has none yet. */
export async function planOf(turn: Turn, period: Period): Promise<Result<PlanHead>> {
  const year = yearOfPeriod(period, turn.today);
  const isThisYear = year === yearOf(turn.today);
  const head = isThisYear ? null : await turn.store.plans.ofYear(year);
  if (head) return done(head);
  const inForce = await planInForce(turn);
  if (!inForce.ok || isThisYear) return inForce;
  return refuse('report-no-plan', { year: String(year), planYear: String(inForce.value.year) });
}
