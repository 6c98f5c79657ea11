import type { Turn } from '#app/turn/turn.ts';
import { done, type Result, type TextArgs } from '#domain/result.ts';
import { roundPoints } from '#domain/score/points.ts';
import { appraisedOf, type GivenPoints, type ScoreFigures } from '#domain/score/score.ts';
import type { CriterionWork } from '#domain/work/work.ts';
import type { PlanHead } from '#store/plans.ts';
import type { StoredRow } from './stored-rows.ts';

/** A row that cannot be taken over, and why; the words are `appraisal-fault`. */
export interface AppraisalFault {
  readonly kind: 'unknown' | 'unreadable' | 'above-maximum' | 'twice' | 'other-maximum' | 'other-self';
  readonly args: TextArgs;
}

/** A field before and after: sums over the criteria of the file. */
export interface FieldDifference {
  readonly code: string;
  readonly appraised: ScoreFigures['appraised'];
}

/** What a file of appraised scores holds against the plan in force. */
export interface AppraisalReview {
  readonly setId: number;
  /** The year of the plan whose points they are. */
  readonly year: number;
  /** In the order of the plan. */
  readonly rows: readonly {
    readonly criterion: CriterionWork;
    readonly points: number;
    readonly note: string;
  }[];
  readonly faults: readonly AppraisalFault[];
  readonly warnings: readonly AppraisalFault[];
  readonly byField: readonly FieldDifference[];
  /** Criteria of the plan that the file says nothing of. */
  readonly missing: number;
}

/** Compares a file's rows with a plan. Groups and fields are sums of their parts and passed over. */
export async function reviewAppraisal(
  turn: Turn,
  rows: readonly StoredRow[],
  head: PlanHead,
): Promise<Result<AppraisalReview>> {
  const plan = await turn.store.work.plan(head, turn.today);
  const entries = await turn.store.plans.entries(head.setId);
  const groups = new Set([
    ...entries.filter(({ isLeaf }) => !isLeaf).map(({ code }) => code),
    ...plan.fields.flatMap(({ code }, at) => [code, String(at + 1)]),
  ]);
  const leaves = new Map(plan.criteria.map((criterion) => [criterion.code, criterion]));
  const faults: AppraisalFault[] = [];
  const warnings: AppraisalFault[] = [];
  const taken = new Map<string, AppraisalReview['rows'][number]>();
  for (const row of rows.filter(({ code }) => leaves.has(code) || !groups.has(code))) {
    const criterion = leaves.get(row.code);
    const fault = taken.has(row.code) ? faultOf(row, 'twice') : faultIn(row, criterion);
    if (fault) faults.push(fault);
    if (fault || !criterion || row.points === null) continue;
    taken.set(row.code, { criterion, points: row.points, note: row.note });
    warnings.push(...warningsIn(row, criterion));
  }
  const inOrder = plan.criteria.flatMap(({ code }) => taken.get(code) ?? []);
  return done({
    setId: head.setId,
    year: head.year,
    rows: inOrder,
    faults,
    warnings,
    byField: plan.fields.flatMap(({ code }) => fieldOf(code, inOrder)),
    missing: plan.criteria.filter(({ code }) => !taken.has(code)).length,
  });
}

function faultOf(
  { code, sheet, row }: StoredRow,
  kind: AppraisalFault['kind'],
  args: TextArgs = {},
): AppraisalFault {
  return { kind, args: { code, sheet, row, ...args } };
}

/** Why a row cannot be taken over; null where it can. */
function faultIn(row: StoredRow, criterion: CriterionWork | undefined): AppraisalFault | null {
  if (!criterion) return faultOf(row, 'unknown');
  if (row.points === null) return faultOf(row, 'unreadable');
  const max = criterion.maxPoints;
  return max !== null && row.points > max ? faultOf(row, 'above-maximum', { points: row.points, max }) : null;
}

/** Where the file knows another maximum or self-score than we do: said, and left to whoever confirms. */
function warningsIn(row: StoredRow, { maxPoints: max, selfScore: self }: CriterionWork): AppraisalFault[] {
  return [
    ...(differs(row.max, max)
      ? [faultOf(row, 'other-maximum', { points: row.max ?? 0, max: max ?? 0 })]
      : []),
    ...(differs(row.self, self)
      ? [faultOf(row, 'other-self', { points: row.self ?? 0, self: self ?? 0 })]
      : []),
  ];
}

function differs(said: number | null, known: number | null): boolean {
  return said !== null && known !== null && roundPoints(said) !== roundPoints(known);
}

/** The points of a row beside the unit's own. */
export function givenIn({ criterion, points }: AppraisalReview['rows'][number]): GivenPoints {
  return { self: criterion.selfScore, points };
}

function fieldOf(code: string, rows: AppraisalReview['rows']): FieldDifference[] {
  const own = rows.filter(({ criterion }) => criterion.fieldCode === code);
  if (own.length === 0) return [];
  return [
    {
      code,
      appraised: appraisedOf(own.map(givenIn)),
    },
  ];
}
