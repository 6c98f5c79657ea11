import type { CriterionWork } from './work.ts';

/** The points that hang on each time of a criterion: its maximum in equal parts; null where the plan gives none. */
export function pointsOfTime({
  maxPoints,
  occurrences,
}: Pick<CriterionWork, 'maxPoints' | 'occurrences'>): number | null {
  return maxPoints === null ? null : maxPoints / occurrences.length;
}
