import type { Figures, ReportPeriod } from '#domain/report/figures.ts';
import { figuresOf } from '#domain/report/report.ts';
import { type TrendPoint, trendPoint } from '#domain/report/trend.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { addDays, type Day, lastDayOfMonth, partsOf } from '#domain/time/day.ts';
import { type Period, periodOf } from '#domain/time/period.ts';
import type { PlanWork } from '#domain/work/work.ts';
import type { PlanHead } from '#store/plans.ts';
import type { Turn } from '../turn/turn.ts';
import { planInForce, yearOf } from '../work/find-work.ts';

/** A plan on evenings that are past. Its history is read once, and only when one of them is asked for. */
export interface Evenings {
  /** The day the plan was put in force. */
  knownFrom(): Promise<Day>;
  plan(day: Day): Promise<PlanWork>;
  figures(day: Day, period: ReportPeriod): Promise<Figures>;
  /** The ends of the months before `day` since the plan was put in force, oldest first. */
  monthEnds(day: Day): Promise<TrendPoint[]>;
  /** The version of its criteria that was in force. */
  setId(day: Day): Promise<number>;
  /** The last instant of a day. */
  lastInstant(day: Day): Date;
}

/** The evenings of a plan. */
export function eveningsOf({ store, dayOf, atHour, calendar }: Turn, head: PlanHead): Evenings {
  const endOf = (day: Day) => atHour(addDays(day, 1), 0);
  let history: ReturnType<typeof store.work.history> | undefined;
  const read = () => {
    history ??= store.work.history(head, { dayOf, endOf });
    return history;
  };
  const lastInstant = (day: Day) => new Date(endOf(day).getTime() - 1);
  const figures: Evenings['figures'] = async (day, period) =>
    figuresOf((await read()).asOf(day), day, {
      period,
      dayOf,
      lastDayInTime: calendar.onOrAfter,
    });
  return {
    lastInstant,
    figures,
    knownFrom: async () => (await read()).knownFrom,
    plan: async (day) => (await read()).asOf(day),
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

/** The year a period belongs to: that of its name, for a week may begin in the one before. */
export function yearOfPeriod({ key }: ReportPeriod, today: Day): number {
  return key === 'now' ? partsOf(today).year : Number(key.slice(0, 4));
}

/** The plan of the year the period belongs to. What is about this year takes the plan in force where it has none yet. */
export async function planOf(turn: Turn, period: Period): Promise<Result<PlanHead>> {
  const year = yearOfPeriod(period, turn.today);
  const head = await turn.store.plans.ofYear(year);
  if (head) return done(head);
  const inForce = await planInForce(turn);
  if (!inForce.ok || year === yearOf(turn.today)) return inForce;
  return refuse('report-no-plan', { year: String(year), planYear: String(inForce.value.year) });
}
