import { extendedFrom } from '../report/criterion-row.ts';
import type { CriterionLine } from '../report/line.ts';
import type { RowSubject } from '../report/report-lists.ts';
import type { Day } from '../time/day.ts';
import { isClosed, type ProgressState } from '../work/progress.ts';

/** A criterion with open work whose deadline was put off, by the first such time; `times` counts all. */
export interface ExtendedRow extends RowSubject {
  readonly period: string;
  readonly from: Day;
  readonly to: Day;
  readonly state: ProgressState;
  readonly percent: number;
  readonly times: number;
  readonly atRisk: number;
}

/** Criteria with open work whose deadline was put off, soonest new deadline first. */
export function extendedRows(lines: readonly CriterionLine[]): ExtendedRow[] {
  return lines
    .flatMap(({ criterion, standing, forecast, leads }) => {
      const put = standing.counted
        .map(({ occurrence }) => occurrence)
        .filter((occurrence) => extendedFrom(occurrence) !== null && !isClosed(occurrence.state));
      const [first] = put;
      const from = first && extendedFrom(first);
      if (!from || first.dueOn === null) return [];
      return [
        {
          criterionId: criterion.id,
          code: criterion.code,
          name: criterion.name,
          leads,
          period: first.period,
          from,
          to: first.dueOn,
          state: standing.state,
          percent: standing.percent,
          times: put.length,
          atRisk: forecast.atRisk,
        },
      ];
    })
    .sort((a, b) => (a.to < b.to ? -1 : Number(a.to > b.to)));
}
