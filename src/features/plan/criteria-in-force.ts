import { type Recognised, recogniseCriteria } from '#domain/plan/moved-criteria.ts';
import type { CriterionDraft } from '#domain/plan/plan-draft.ts';
import { deadlineSchema } from '#store/deadline-schema.ts';
import type { CommuneStore } from '#store/open.ts';
import type { PlanHead } from '#store/plans.ts';
import { storedScoring } from '#store/scoring-schema.ts';
import { type EntryInForce, joinPeople } from './compare-plans.ts';

/** The criteria of the set in force with all a file may change of them; none where there is no plan yet. */
export async function criteriaInForce(store: CommuneStore, head: PlanHead | null): Promise<EntryInForce[]> {
  const entries = head ? await store.plans.fullEntries(head.setId) : [];
  return entries.map(({ deadline, scoringRule, ...entry }) => ({
    ...entry,
    scoringText: storedScoring(scoringRule)?.text ?? '',
    deadline: deadlineSchema.parse(deadline),
  }));
}

/** Which criterion of a file is which of those in force; `apart` are moves that a coordinator said are none. */
export function recogniseInFile(
  inForce: readonly EntryInForce[],
  criteria: readonly CriterionDraft[],
  apart: readonly string[],
): Recognised {
  const now = criteria.map((criterion) => ({ ...criterion, leadText: joinPeople(criterion.leads) }));
  return recogniseCriteria(inForce, now, new Set(apart));
}
