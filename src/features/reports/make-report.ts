import { directivesThen, type ListedDirective, listedDirectives } from '#app/directives/open-directives.ts';
import { countedThen } from '#app/rounds/counted-period.ts';
import { type Evenings, eveningsOf, planOf, standingOn } from '#app/rounds/evenings.ts';
import { periodAsked } from '#app/rounds/period-asked.ts';
import type { Turn } from '#app/turn/turn.ts';
import type { Figures } from '#domain/report/figures.ts';
import { type CriterionLine, linesOf } from '#domain/report/line.ts';
import { type Report, reportFrom } from '#domain/report/report.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { formatTime } from '#domain/time/clock.ts';
import { addDays, type Day, earlier } from '#domain/time/day.ts';
import { keyPeriod, type Period, previousPeriod, settledBy } from '#domain/time/period.ts';
import type { PlanHead } from '#store/plans.ts';
import { lossCauseOf } from '#understanding/reasons/loss-cause.ts';
import { removerOf } from '#understanding/reasons/remover.ts';

const HALF_A_DAY_MS = 43_200_000;

/** A report with the period it is about, the lines it was made from, and the instant as of which it is. */
export interface MadeReport {
  readonly period: Period;
  readonly report: Report;
  /** The criteria behind it, in the plan's order, as they stood then. */
  readonly lines: readonly CriterionLine[];
  readonly at: Date;
  /** The commune's clock then, `16:40`; null where it is about an evening that is past. */
  readonly time: string | null;
  /** Directives that are open, or were. */
  readonly directives: readonly ListedDirective[];
  /** It is about a time before the plan was put in force, of which nothing can be known. */
  readonly beforePlan: boolean;
}

/** What a report is to hold. `trend`: month by month over the year. `live`: as it stands now, whatever the period. */
export interface Wanted {
  readonly trend?: boolean;
  readonly live?: boolean;
}

/**
 * The report about a period, read from words: of what is over as it stood on its last evening, of what is not as it
 * stands now. It is compared with the report of the same kind given before it, else with how the plan stood at the end
 * of the period before.
 */
export async function makeReport(
  turn: Turn,
  words: string,
  wanted: Wanted = {},
): Promise<Result<MadeReport>> {
  const period = await periodAsked(turn, words);
  return period.ok ? reportAbout(turn, period.value, wanted) : period;
}

/** The same for a period that is known. */
export async function reportAbout(
  turn: Turn,
  named: Period,
  { trend = false, live = false }: Wanted = {},
): Promise<Result<MadeReport>> {
  const head = await planOf(turn, named);
  if (!head.ok) return refuse(head.reason, head.args);
  const { today } = turn;
  const evenings = eveningsOf(turn, head.value);
  const period = await countedThen(turn, named);
  const asOf = live ? today : earlier(period.to, today);
  const { plan, calendar, isNow } = await standingOn(turn, evenings, { head: head.value, asOf, period });
  const at = isNow ? turn.now : evenings.endOf(asOf);
  const lines = linesOf(plan, asOf, calendar.onOrAfter);
  const report = reportFrom(plan, lines, {
    period,
    today: asOf,
    dayOf: turn.dayOf,
    previous: await figuresBefore(turn, { head: head.value, period, asOf, at, evenings }),
    read: { remover: removerOf, cause: lossCauseOf },
    trend: trend ? await evenings.monthEnds(asOf) : [],
  });
  const beforePlan = !isNow && asOf < (await evenings.knownFrom());
  const directives = isNow
    ? await listedDirectives(turn)
    : await directivesThen(turn, { plan, until: at, named: earlier(settledBy(period), today) });
  return done({
    period,
    report,
    lines,
    at,
    time: isNow ? formatTime(turn.clockOf(turn.now)) : null,
    directives,
    beforePlan,
  });
}

interface Compared {
  readonly head: PlanHead;
  readonly period: Period;
  readonly asOf: Day;
  readonly at: Date;
  readonly evenings: Evenings;
}

async function figuresBefore(turn: Turn, compared: Compared): Promise<Figures | null> {
  const { head, period, asOf, at, evenings } = compared;
  const isAboutNow = period.kind === 'now';
  const given = await turn.store.reports.previous(head.id, {
    kind: isAboutNow ? null : period.kind,
    otherThan: period.key,
    before: asOf === turn.today ? new Date(at.getTime() - HALF_A_DAY_MS) : at,
  });
  if (given) return given.figures;
  const before = await periodBefore(turn, period);
  const evening = isAboutNow ? addDays(asOf, -7) : before.to;
  // Of a period that is still to come, what lies before it has not come either.
  if (evening >= asOf) return null;
  return evening < (await evenings.knownFrom()) ? null : evenings.figures(evening, before);
}

/** Counted back from the calendar's own period, for that which is counted may begin in the month before. */
function periodBefore(turn: Turn, period: Period): Promise<Period> {
  return countedThen(turn, previousPeriod(keyPeriod(period.key) ?? period));
}
