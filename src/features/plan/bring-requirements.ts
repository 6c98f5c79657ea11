import { readRequirement } from '#documents/evidence/read-requirement.ts';
import { requirementChanges } from '#domain/evidence/requirement.ts';
import type { PlanHead } from '#store/plans.ts';
import type { AdoptionPlace } from './proposal.ts';
import type { PlacedCriterion } from './work-changes.ts';

/** Brings the documents asked for in line with a plan's column; `before` is the head with the set it is compared with. */
export async function bringRequirements(
  { store, now }: AdoptionPlace,
  planId: number,
  criteria: readonly PlacedCriterion[],
  before: PlanHead | null,
): Promise<void> {
  const demands = criteria
    .filter(({ isLeaf }) => isLeaf)
    .map(({ criterionId, evidence, deadline }) => ({ criterionId, texts: evidence, deadline }));
  const asked = before ? await store.plans.evidenceAsked(before.setId) : new Map<number, readonly string[]>();
  const kept = await store.requirements.ofPlan(planId);
  const { added, changed, ended } = requirementChanges(demands, asked, kept, readRequirement);
  await store.requirements.end(ended, now);
  for (const one of changed) await store.requirements.change(one, now);
  await store.requirements.add(added, false, now);
}
