import type { Turn } from '#app/turn/turn.ts';
import { headOf } from '#app/turn/unit.ts';
import type { ReportPaper } from '#documents/report/paper.ts';
import { countDirectives } from '#domain/steering/directive.ts';
import type { MadeReport } from './make-report.ts';

/** All that the papers of a report need beside its figures, read in the same turn. */
export async function gatherPaper(
  turn: Turn,
  { period, report, at, time, directives }: MadeReport,
): Promise<ReportPaper> {
  const { store, settings } = turn;
  const head = await store.plans.ofYear(report.plan.year);
  return {
    ...(await headOf(turn, period)),
    issuedOn: head?.issuedOn ?? null,
    period,
    report,
    directives: countDirectives(directives.map(({ directive }) => directive)),
    target: time === null ? await store.past.target(at) : settings.targetPoints,
  };
}
