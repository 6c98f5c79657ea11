import { planInForce, yearOf } from '#app/find-work.ts';
import type { Turn } from '#app/turn.ts';
import { type Period, readPeriod } from '#domain/period.ts';
import { type Report, reportOf } from '#domain/report.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { lossCauseOf } from '#understanding/loss-cause.ts';
import { removerOf } from '#understanding/remover.ts';

const HALF_A_DAY_MS = 43_200_000;

/** A report with the period it is about. */
export interface MadeReport {
  readonly period: Period;
  readonly report: Report;
}

/**
 * The report of the plan in force about a period, as the work stands now. It is compared with the newest report of the
 * same kind given on an earlier day, of any kind where it is about now.
 */
export async function makeReport(turn: Turn, words: string): Promise<Result<MadeReport>> {
  const period = readPeriod(words, turn.today);
  return period.ok ? reportAbout(turn, period.value) : period;
}

/** The same for a period that is known. */
export async function reportAbout(turn: Turn, period: Period): Promise<Result<MadeReport>> {
  const ofYear = await turn.store.plans.ofYear(yearOf(period.from));
  const head = ofYear ? done(ofYear) : await planInForce(turn);
  if (!head.ok) return refuse(head.reason, head.args);
  const plan = await turn.store.work.plan(head.value, turn.today);
  const earlierDay = new Date(turn.now.getTime() - HALF_A_DAY_MS);
  const kind = period.kind === 'now' ? null : period.kind;
  const previous = await turn.store.reports.previous(plan.planId, kind, earlierDay);
  const report = reportOf(plan, turn.today, {
    period,
    previous: previous?.figures ?? null,
    now: turn.now,
    lastDayInTime: turn.calendar.onOrAfter,
    read: { remover: removerOf, cause: lossCauseOf },
  });
  return done({ period, report });
}
