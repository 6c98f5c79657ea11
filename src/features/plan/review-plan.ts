import type { Turn } from '#app/turn/turn.ts';
import type { Move } from '#domain/plan/moved-criteria.ts';
import { comparePlans, type Difference } from './compare-plans.ts';
import { knownCriteria, recogniseInFile } from './criteria-in-force.ts';
import { type DraftFigures, figuresOf } from './figures.ts';
import { type PlanBefore, planBefore } from './plan-before.ts';
import type { ReadPlan } from './proposal.ts';
import { type PeopleOfPlan, recognisePeople } from './recognise-people.ts';

/** Everything a person should know of a read plan before it is put in force. */
export interface PlanReview {
  readonly plan: ReadPlan;
  readonly figures: DraftFigures;
  readonly people: PeopleOfPlan;
  /** What it would change; null where the year has no plan yet. */
  readonly difference: Difference | null;
  /** Moves that a coordinator said are none. */
  readonly apart: readonly string[];
  /** The file is the one in force, byte for byte. */
  readonly isSame: boolean;
  /** The criteria set it was compared with. */
  readonly basedOn: number | null;
  /** The plan of an earlier year whose open work nobody is reminded of once this one is worked by. */
  readonly takesPlaceOf: PlanBefore | null;
}

/**
 * Looks at a read plan beside the members and the plan in force; `apart` are moves that are said to be none. Writes
 * nothing.
 */
export async function reviewPlan(
  turn: Pick<Turn, 'store' | 'today'>,
  plan: ReadPlan,
  apart: readonly string[] = [],
): Promise<PlanReview> {
  const { store } = turn;
  const { criteria } = plan.draft;
  const head = await store.plans.ofYear(plan.year);
  const source = head && (await store.plans.source(head.setId));
  const known = await knownCriteria(store, head);
  return {
    plan,
    figures: figuresOf(plan.draft),
    people: recognisePeople(criteria, await store.people.all()),
    difference: head && comparePlans(known.inForce, criteria, recogniseInFile(known, criteria, apart)),
    apart,
    isSame: source?.fileHash === plan.fileHash,
    basedOn: head?.setId ?? null,
    takesPlaceOf: await planBefore(turn, plan.year),
  };
}

/** What of a file's comparison was guessed and can be refused: the codes that moved, and the criteria that came back. */
export function guessesOf({ difference }: Pick<PlanReview, 'difference'>): readonly Move[] {
  return difference ? [...difference.moved, ...difference.returned] : [];
}
