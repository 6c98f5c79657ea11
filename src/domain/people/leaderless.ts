import { isClosed } from '../work/progress.ts';
import type { CriterionWork, PlanWork } from '../work/work.ts';

/** Criteria that nobody leads though something of them is open, most points first. Surveys are nobody's work. */
export function leaderless({ criteria }: Pick<PlanWork, 'criteria'>): CriterionWork[] {
  return criteria
    .filter(
      ({ scoredBy, assignees, occurrences }) =>
        scoredBy === 'unit' &&
        !assignees.some(({ kind }) => kind === 'lead') &&
        occurrences.some(({ state }) => !isClosed(state)),
    )
    .toSorted((a, b) => (b.maxPoints ?? 0) - (a.maxPoints ?? 0));
}
