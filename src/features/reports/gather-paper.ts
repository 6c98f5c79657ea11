import type { Turn } from '#app/turn/turn.ts';
import { unitOf } from '#app/turn/unit.ts';
import type { ReportPaper } from '#documents/report/paper.ts';
import type { MadeReport } from './make-report.ts';

/** All that the papers of a report need beside its figures, read in the same turn. */
export async function gatherPaper(turn: Turn, { period, report }: MadeReport): Promise<ReportPaper> {
  const { store, settings } = turn;
  const head = await store.plans.ofYear(report.plan.year);
  return {
    ...(await unitOf(turn)),
    letterhead: settings.letterhead,
    issuedOn: head?.issuedOn ?? null,
    period,
    report,
    target: settings.targetPoints,
  };
}
