import { roundPoints } from './points.ts';

/** How a criterion's points are come by: the words of the criteria set, and the rule in them where they leave no doubt. */
export interface Scoring {
  /** Word for word. */
  readonly text: string;
  readonly rule: ScoringRule | null;
}

/** The kinds the criteria sets know: met or not, one of several steps, in proportion, full points less deductions. */
export type ScoringRule =
  | { readonly kind: 'yes_no'; readonly met: WordedStep; readonly unmet: WordedStep }
  | { readonly kind: 'steps'; readonly of: 'words'; readonly steps: readonly WordedStep[] }
  | BandedRule
  | DeductionRule;

/** Points for what a step says in words. */
export interface WordedStep {
  readonly text: string;
  readonly points: number;
}

/**
 * Points by a figure: a percentage, or a count of whole things. The bands, best first, leave no gap and do not overlap.
 * `proportional` where any of them multiplies its points by the percentage.
 */
export interface BandedRule {
  readonly kind: 'steps' | 'proportional';
  readonly of: 'percent' | 'count';
  readonly steps: readonly Band[];
}

/** One band of figures; null where it has no end. `byRate`: its points are for 100 %, and shared out by the figure. */
export interface Band extends WordedStep {
  readonly from: Bound | null;
  readonly to: Bound | null;
  readonly byRate: boolean;
}

/** The end of a band, and whether the figure itself belongs to it. */
export interface Bound {
  readonly value: number;
  readonly inclusive: boolean;
}

/** Full points less so much a case, at least 0; `most` is the most that is taken away, null where nothing limits it. */
export interface DeductionRule {
  readonly kind: 'deduction';
  readonly cuts: readonly Cut[];
  readonly most: number | null;
}

/** What a case costs. `causes`: it is work done late or not at all; none where it is something else. */
export interface Cut extends WordedStep {
  readonly causes: readonly CutCause[];
}
export type CutCause = 'late' | 'missing';

/** The points a figure earns by a rule; null where the rule does not go by a figure, or knows none like it. */
export function pointsForFigure(rule: ScoringRule, figure: number): number | null {
  if (!('of' in rule) || rule.of === 'words') return null;
  const band = rule.steps.find(({ from, to }) => reaches(figure, from) && staysBelow(figure, to));
  if (!band) return null;
  return roundPoints(band.byRate ? (band.points * Math.min(figure, 100)) / 100 : band.points);
}

/** What so many cases cost by a rule of deductions: never more than its most, nor than the criterion's `max`. */
export function deductionFor(
  rule: ScoringRule,
  cases: Readonly<Record<CutCause, number>>,
  max: number,
): number {
  if (rule.kind !== 'deduction') return 0;
  const costOf = (cause: CutCause) =>
    Math.max(0, ...rule.cuts.filter(({ causes }) => causes.includes(cause)).map(({ points }) => points));
  const sum = costOf('late') * cases.late + costOf('missing') * cases.missing;
  return roundPoints(Math.min(sum, rule.most ?? max, max));
}

/** What so many late times have cost by a criterion's own rule; null where no rule says what lateness costs. */
export function lateCost(scoring: Scoring | null, late: number, max: number): number | null {
  const rule = scoring?.rule;
  if (rule?.kind !== 'deduction' || !rule.cuts.some(({ causes }) => causes.includes('late'))) return null;
  return deductionFor(rule, { late, missing: 0 }, max);
}

function reaches(figure: number, from: Bound | null): boolean {
  return from === null || (from.inclusive ? figure >= from.value : figure > from.value);
}

function staysBelow(figure: number, to: Bound | null): boolean {
  return to === null || (to.inclusive ? figure <= to.value : figure < to.value);
}
