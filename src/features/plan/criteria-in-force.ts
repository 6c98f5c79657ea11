import { recogniseCriteria } from '#domain/plan/moved-criteria.ts';
import type { CriterionDraft } from '#domain/plan/plan-draft.ts';
import { type Departed, recogniseReturns } from '#domain/plan/returned-criteria.ts';
import { successionsOf } from '#domain/plan/successions.ts';
import { deadlineSchema } from '#store/deadline-schema.ts';
import type { CommuneStore } from '#store/open.ts';
import type { PlanHead } from '#store/plans.ts';
import { storedScoring } from '#store/scoring-schema.ts';
import { type EntryInForce, joinPeople, type RecognisedInFile } from './compare-plans.ts';

/** The criteria of the set in force with all a file may change of them; none where there is no plan yet. */
async function criteriaInForce(store: CommuneStore, head: PlanHead | null): Promise<EntryInForce[]> {
  const entries = head ? await store.plans.fullEntries(head.setId) : [];
  return entries.map(({ deadline, scoringRule, ...entry }) => ({
    ...entry,
    scoringText: storedScoring(scoringRule)?.text ?? '',
    deadline: deadlineSchema.parse(deadline),
  }));
}

/** The criteria a plan has and had, with which a file's are compared. */
export interface KnownCriteria {
  readonly inForce: readonly EntryInForce[];
  readonly departed: readonly Departed[];
}

/** Reads them; none where there is no plan yet. */
export async function knownCriteria(store: CommuneStore, head: PlanHead | null): Promise<KnownCriteria> {
  const hasLeft = head !== null && head.version > 1;
  return {
    inForce: await criteriaInForce(store, head),
    departed: hasLeft ? await store.plans.departed(head.id, head.setId) : [],
  };
}

/** Compares a file with what a plan has and had; `apart` are moves and returns that a coordinator said are none. */
export function recogniseInFile(
  { inForce, departed }: KnownCriteria,
  criteria: readonly CriterionDraft[],
  apart: readonly string[],
): RecognisedInFile {
  const now = criteria.map((criterion) => ({ ...criterion, leadText: joinPeople(criterion.leads) }));
  const refused = new Set(apart);
  const recognised = recogniseCriteria(inForce, now, refused);
  const { before: pairs } = recognised;
  const fresh = now.filter(({ code }) => !pairs.has(code));
  const returns = recogniseReturns(departed, fresh, refused);
  const back = new Set(returns.map(({ to }) => to));
  return { ...recognised, returns, successions: successionsOf({ before: inForce, now, pairs }, back) };
}
