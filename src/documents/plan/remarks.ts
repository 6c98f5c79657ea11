import type { Place, Remark } from '#domain/plan/plan-draft.ts';
import type { TextArgs } from '#domain/result.ts';

/** Faults forbid the import of a plan. */
export type FaultKey =
  | 'plan-baseline-over-max'
  | 'plan-cell-error'
  | 'plan-cell-no-value'
  | 'plan-code-is-date'
  | 'plan-code-lost-zero'
  | 'plan-code-missing'
  | 'plan-code-repeated'
  | 'plan-code-unreadable'
  | 'plan-lost-over-max'
  | 'plan-max-blank'
  | 'plan-name-missing'
  | 'plan-points-date'
  | 'plan-points-error'
  | 'plan-points-negative'
  | 'plan-points-no-value'
  | 'plan-points-unreadable';

/** Warnings let it pass. */
export type WarningKey =
  | 'plan-code-in-other-field'
  | 'plan-codes-start-anew'
  | 'plan-deadline-impossible'
  | 'plan-deadline-missing'
  | 'plan-deadline-outside-year'
  | 'plan-deadline-taken'
  | 'plan-deadline-unknown'
  | 'plan-example-kept'
  | 'plan-example-left-out'
  | 'plan-field-is-criterion'
  | 'plan-field-missing'
  | 'plan-field-named-twice'
  | 'plan-field-sum-differs'
  | 'plan-item-points-ignored'
  | 'plan-last-year-missing'
  | 'plan-lead-missing'
  | 'plan-lost-differs'
  | 'plan-lost-in-maintain'
  | 'plan-max-missing'
  | 'plan-no-deadlines'
  | 'plan-no-last-year'
  | 'plan-no-leads'
  | 'plan-no-max-points'
  | 'plan-nothing-lost'
  | 'plan-parent-missing'
  | 'plan-parent-named-twice'
  | 'plan-parent-points-differ'
  | 'plan-row-joined'
  | 'plan-row-left-out'
  | 'plan-rows-without-field'
  | 'plan-scoring-differs'
  | 'plan-sections-number-apart'
  | 'plan-sheet-hidden'
  | 'plan-sheet-without-header'
  | 'plan-sheet-without-table'
  | 'plan-sum-differs'
  | 'plan-table-joined'
  | 'plan-table-mixed'
  | 'plan-table-passed-over'
  | 'plan-taken-from-heading'
  | 'plan-total-differs-baseline'
  | 'plan-total-differs-lost'
  | 'plan-total-differs-max'
  | 'plan-total-not-100'
  | 'plan-year-differs';

/** The deadline of a row that is left out, under the code it bears or its name. */
export interface LeftOut {
  readonly code: string;
  readonly text: string;
  readonly place: Place;
  readonly table: number;
}

/** Collects what a person must know about a file: faults forbid its import, warnings do not. */
export class Remarks {
  readonly faults: Remark[] = [];
  readonly warnings: Remark[] = [];
  /** The deadlines of rows that have a fault and become no criterion: what is wrong with them is said all the same. */
  readonly leftOut: LeftOut[] = [];

  fault(key: FaultKey, args: TextArgs, place?: Place): void {
    this.faults.push(remark(key, args, place));
  }

  warn(key: WarningKey, args: TextArgs, place?: Place): void {
    this.warnings.push(remark(key, args, place));
  }
}

function remark(key: string, args: TextArgs, place: Place | undefined): Remark {
  return place ? { key, place, args } : { key, args };
}
