import { lastYearPoints } from '../report/forecast.ts';
import type { CriterionLine } from '../report/line.ts';
import type { RowSubject } from '../report/report-lists.ts';
import { isClosed, type ProgressState } from '../work/progress.ts';
import { roundPoints } from './points.ts';

/** Why points were lost: reported or done late, documents missing or wrong, under the target, left undone. */
export const LOSS_KINDS = ['late', 'evidence', 'below-target', 'undone', 'other'] as const;

/** A cause as its words tell. `times`: how often it was late, where they say so. */
export interface LossCause {
  readonly kind: (typeof LOSS_KINDS)[number];
  readonly times: number | null;
}

/** A criterion that lost points last year, and whether the same is happening again. */
export interface CauseRow extends RowSubject, LossCause {
  /** Points lost last year. */
  readonly lost: number;
  /** In the words of the plan; empty where it gives none. */
  readonly cause: string;
  /** This year so far: times late, overdue ones among them. */
  readonly late: number;
  readonly state: ProgressState;
  readonly percent: number;
  readonly evidenceMissing: boolean;
  /** What cost points last year has already happened this year. */
  readonly repeats: boolean;
  readonly atRisk: number;
}

/** Last year's losses replayed: what repeats itself first, then most points lost. `read` tells a cause from its words. */
export function causeRows(lines: readonly CriterionLine[], read: (words: string) => LossCause): CauseRow[] {
  return lines
    .flatMap((line) => rowOf(line, read))
    .sort((a, b) => Number(b.repeats) - Number(a.repeats) || b.lost - a.lost || b.atRisk - a.atRisk);
}

function rowOf(line: CriterionLine, read: (words: string) => LossCause): CauseRow[] {
  const { criterion, standing, forecast, leads } = line;
  const lost = lostLastYear(line);
  if (lost === 0 || standing.notApplicable) return [];
  const { kind, times } = read(criterion.cause);
  return [
    {
      criterionId: criterion.id,
      code: criterion.code,
      name: criterion.name,
      leads,
      kind,
      times,
      lost,
      cause: criterion.cause,
      late: standing.late,
      state: standing.state,
      percent: standing.percent,
      evidenceMissing: standing.evidenceMissing,
      repeats: repeats(kind, line),
      atRisk: forecast.atRisk,
    },
  ];
}

function lostLastYear({ criterion }: CriterionLine): number {
  if (criterion.lostPoints !== null) return criterion.lostPoints;
  const had = lastYearPoints(criterion);
  return had === null ? 0 : roundPoints(Math.max(0, (criterion.maxPoints ?? 0) - had));
}

function repeats(kind: LossCause['kind'], { criterion, standing }: CriterionLine): boolean {
  if (kind === 'late') return standing.late > 0;
  if (kind === 'evidence') return standing.evidenceMissing || criterion.evidence.returned > 0;
  return kind === 'undone' && standing.overdueCount > 0 && !isClosed(standing.state);
}
