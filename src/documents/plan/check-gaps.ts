import type { CriterionDraft } from '#domain/plan/plan-draft.ts';
import type { Placed } from './hang.ts';
import type { Remarks, WarningKey } from './remarks.ts';

/** A column that a bare criteria set leaves empty, to be completed later. */
interface Gap {
  readonly missing: WarningKey;
  readonly noneAtAll: WarningKey;
  isEmpty(criterion: CriterionDraft): boolean;
}

const GAPS: readonly Gap[] = [
  { missing: 'plan-lead-missing', noneAtAll: 'plan-no-leads', isEmpty: ({ leads }) => leads.length === 0 },
  {
    missing: 'plan-deadline-missing',
    noneAtAll: 'plan-no-deadlines',
    isEmpty: ({ deadline }) => deadline.kind === 'none',
  },
  {
    missing: 'plan-max-missing',
    noneAtAll: 'plan-no-max-points',
    isEmpty: ({ maxPoints }) => maxPoints === null,
  },
  {
    missing: 'plan-last-year-missing',
    noneAtAll: 'plan-no-last-year',
    isEmpty: ({ baselinePoints, lostPoints }) => baselinePoints === null && lostPoints === null,
  },
];

/**
 * Warns about what is left out: once for the file where nobody filled a column in, row by row where some did. A blank
 * maximum in a column of maxima (`placed`) is a fault: leads and deadlines are found later, points are what a plan is about.
 *
 * Only criteria scored themselves are asked for, and no survey has a lead or a deadline of necessity.
 */
export function checkGaps(
  criteria: readonly CriterionDraft[],
  placed: readonly Placed[],
  remarks: Remarks,
): void {
  const headings = new Set(criteria.map((criterion) => criterion.parentCode));
  const blank = new Set(placed.filter(lacksMax).map(({ entry }) => entry.code));
  const scored = criteria.filter(({ code, scoredBy }) => !headings.has(code) && scoredBy === 'unit');
  const leaves = scored.filter(({ code }) => !blank.has(code));
  for (const { code, place } of scored) if (blank.has(code)) remarks.fault('plan-max-blank', { code }, place);
  for (const { missing, noneAtAll, isEmpty } of GAPS) {
    const empty = leaves.filter(isEmpty);
    if (empty.length > 0 && empty.length === leaves.length) remarks.warn(noneAtAll, { count: leaves.length });
    else for (const { code, place } of empty) remarks.warn(missing, { code }, place);
  }
}

function lacksMax({ entry }: Placed): boolean {
  return entry.points.max === null && entry.all.some(({ line }) => line.lacksMax);
}
