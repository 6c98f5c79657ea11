import { lacksSupport } from '../score/score-support.ts';
import type { CriterionLine } from './line.ts';
import type { RowSubject } from './report-lists.ts';

/** A criterion of which documents were returned and no better version has come in their place. */
export interface ReturnedRow extends RowSubject {
  /** Pieces that were returned. */
  readonly returned: number;
  readonly atRisk: number;
}

/** A self-score above zero that no accepted document supports. */
export interface UnsupportedRow extends RowSubject {
  readonly selfScore: number;
  readonly max: number;
  /** Pieces that wait for review; with none of them and none asked for, the coordinator's word is missing. */
  readonly submitted: number;
}

/** Criteria of which documents were returned and are still to be sent anew, most points first. */
export function returnedRows(lines: readonly CriterionLine[]): ReturnedRow[] {
  return lines
    .filter(({ criterion }) => criterion.evidence.returned > 0)
    .sort((a, b) => b.forecast.atRisk - a.forecast.atRisk)
    .map(({ criterion, forecast, leads }) => ({
      criterionId: criterion.id,
      code: criterion.code,
      name: criterion.name,
      leads,
      returned: criterion.evidence.returned,
      atRisk: forecast.atRisk,
    }));
}

/** Self-scores that would not stand at appraisal, most points first. */
export function unsupportedRows(lines: readonly CriterionLine[]): UnsupportedRow[] {
  return lines
    .filter(isUnsupported)
    .sort((a, b) => (b.criterion.selfScore ?? 0) - (a.criterion.selfScore ?? 0))
    .map(({ criterion, forecast, leads }) => ({
      criterionId: criterion.id,
      code: criterion.code,
      name: criterion.name,
      leads,
      selfScore: criterion.selfScore ?? 0,
      max: forecast.max,
      submitted: criterion.evidence.submitted,
    }));
}

/**
 * Whether a self-score that has still to be appraised has nothing to stand on. Where no document is asked for, the
 * coordinator's confirmation supports it.
 */
export function isUnsupported({
  criterion,
  standing,
}: Pick<CriterionLine, 'criterion' | 'standing'>): boolean {
  const { selfScore, appraisedScore } = criterion;
  if (selfScore === null || appraisedScore !== null || standing.notApplicable) return false;
  return lacksSupport(selfScore, { criterion, standing });
}
