import type { Turn } from '#app/turn.ts';
import type { ReportPaper } from '#documents/report/paper.ts';
import { linesOf } from '#domain/line.ts';
import type { MadeReport } from './make-report.ts';

/** All that the papers of a report need beside its figures, read in the same turn. */
export async function gatherPaper(turn: Turn, { period, report }: MadeReport): Promise<ReportPaper> {
  const { store, everywhere, settings, today, calendar } = turn;
  const organisation = (await everywhere.organisations.all()).find(({ id }) => id === store.organisationId);
  const head = await store.plans.ofYear(report.plan.year);
  const plan = head && (await store.work.plan(head, today));
  return {
    organisation: organisation?.name ?? '',
    period,
    report,
    lines: plan ? linesOf(plan, today, calendar.onOrAfter) : [],
    trend: [],
    target: settings.targetPoints,
  };
}
