import type { Move, Recognised } from '#domain/plan/moved-criteria.ts';
import type { CriterionDraft } from '#domain/plan/plan-draft.ts';
import type { PlanHead } from '#store/plans.ts';
import { criteriaInForce, recogniseInFile } from './criteria-in-force.ts';
import type { AdoptionPlace } from './proposal.ts';
import type { PlacedCriterion } from './work-changes.ts';

/** The criteria of a file with what lasts of each, and how many come, go and move. */
export interface Placed {
  readonly criteria: readonly PlacedCriterion[];
  readonly added: number;
  readonly removed: number;
  readonly moves: readonly Move[];
  /** Codes in force so far that mean something else now: what their criteria are called now, null where they are gone. */
  readonly codes: ReadonlyMap<string, string | null>;
}

/**
 * Gives each criterion of a file what lasts of it: that of the criterion in force it is recognised as, that which its code
 * had in any version before, or new. `apart` are moves that a coordinator said are none.
 */
export async function placeCriteria(
  { store, now }: AdoptionPlace,
  criteria: readonly CriterionDraft[],
  { planId, before, apart }: { planId: number; before: PlanHead | null; apart: readonly string[] },
): Promise<Placed> {
  const inForce = await criteriaInForce(store, before);
  const recognised = recogniseInFile(inForce, criteria, apart);
  const ids = new Map(inForce.map(({ code, criterionId }) => [code, criterionId]));
  const goesOn = new Map<string, number>();
  for (const [code, was] of recognised.before) goesOn.set(code, ids.get(was) ?? 0);
  const kept = withReturned(goesOn, {
    criteria,
    known: before ? await store.plans.criteriaByCode(planId) : new Map<string, number>(),
    inForce: new Set(ids.values()),
  });
  const fresh = await store.plans.addCriteria(planId, criteria.length - kept.size, now);
  const parents = new Set(criteria.map(({ parentCode }) => parentCode));
  let next = 0;
  return {
    criteria: criteria.map((criterion) => ({
      ...criterion,
      criterionId: kept.get(criterion.code) ?? fresh[next++] ?? 0,
      isLeaf: !parents.has(criterion.code),
    })),
    added: criteria.length - goesOn.size,
    removed: inForce.length - goesOn.size,
    moves: recognised.moves,
    codes: codesNow(inForce, recognised),
  };
}

function codesNow(
  inForce: readonly { readonly code: string }[],
  { before, moves }: Recognised,
): Map<string, string | null> {
  const goesOn = new Set(before.values());
  const gone = inForce.filter(({ code }) => !goesOn.has(code));
  return new Map([
    ...gone.map(({ code }) => [code, null] as const),
    ...moves.map(({ from, to }) => [from, to] as const),
  ]);
}

/** A code that comes back takes up its old criterion again: one that is in force now is not meant. */
function withReturned(
  goesOn: ReadonlyMap<string, number>,
  of: {
    criteria: readonly CriterionDraft[];
    known: ReadonlyMap<string, number>;
    inForce: ReadonlySet<number>;
  },
): Map<string, number> {
  const kept = new Map(goesOn);
  const taken = new Set(of.inForce);
  for (const { code } of of.criteria) {
    const id = of.known.get(code);
    if (kept.has(code) || id === undefined || taken.has(id)) continue;
    kept.set(code, id);
    taken.add(id);
  }
  return kept;
}
