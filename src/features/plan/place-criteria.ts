import type { CriterionDraft } from '#domain/plan/plan-draft.ts';
import type { PlanHead } from '#store/plans.ts';
import type { AdoptionPlace } from './proposal.ts';
import type { PlacedCriterion } from './work-changes.ts';

/** The criteria of a file with what lasts of each, and how many come and go by their code. */
export interface Placed {
  readonly criteria: readonly PlacedCriterion[];
  readonly added: number;
  readonly removed: number;
}

/** Gives each criterion of a file what lasts of it: by its code, from any version before, or new. */
export async function placeCriteria(
  { store, now }: AdoptionPlace,
  criteria: readonly CriterionDraft[],
  planId: number,
  before: PlanHead | null,
): Promise<Placed> {
  const inForce = before ? await store.plans.entries(before.setId) : [];
  const known = before ? await store.plans.criteriaByCode(planId) : new Map<string, number>();
  const kept = keptIds(criteria, inForce, known);
  const fresh = await store.plans.addCriteria(planId, criteria.length - kept.size, now);
  const parents = new Set(criteria.map(({ parentCode }) => parentCode));
  let next = 0;
  const codes = new Set(criteria.map(({ code }) => code));
  const former = new Set(inForce.map(({ code }) => code));
  return {
    criteria: criteria.map((criterion) => ({
      ...criterion,
      criterionId: kept.get(criterion.code) ?? fresh[next++] ?? 0,
      isLeaf: !parents.has(criterion.code),
    })),
    added: criteria.filter(({ code }) => !former.has(code)).length,
    removed: inForce.filter(({ code }) => !codes.has(code)).length,
  };
}

/** A code that comes back takes up its old criterion, unless that goes on under another code. */
function keptIds(
  criteria: readonly CriterionDraft[],
  inForce: readonly { readonly code: string; readonly criterionId: number }[],
  known: ReadonlyMap<string, number>,
): Map<string, number> {
  const now = new Map(inForce.map(({ code, criterionId }) => [code, criterionId]));
  const kept = new Map<string, number>();
  for (const { code } of criteria) {
    const id = now.get(code);
    if (id !== undefined) kept.set(code, id);
  }
  const taken = new Set(kept.values());
  for (const { code } of criteria) {
    const id = known.get(code);
    if (kept.has(code) || id === undefined || taken.has(id)) continue;
    kept.set(code, id);
    taken.add(id);
  }
  return kept;
}
