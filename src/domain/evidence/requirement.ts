import type { Deadline } from '../plan/deadline.ts';
import { fold } from '../text/fold.ts';
import type { DocumentKind } from './document.ts';

/** A document that a criterion is to be proven with. */
export interface Requirement {
  readonly id: number;
  /** The document, in the plan's or the coordinator's words. */
  readonly text: string;
  /** Null where its words name no kind: any document may be it. */
  readonly kind: DocumentKind | null;
  /** How many of it, at least 1. */
  readonly count: number;
  /** Needed for each time the criterion falls due; else once for the year. */
  readonly eachPeriod: boolean;
}

/** A requirement before it is kept. */
export type NewRequirement = Omit<Requirement, 'id'> & { readonly criterionId: number };

/** A requirement as it is kept. `own`: the coordinator wrote or changed it, and no import touches it. */
export interface KeptRequirement extends Requirement {
  readonly criterionId: number;
  readonly own: boolean;
}

/** The documents a plan's column asks for, one entry each, and how often the criterion falls due. */
export interface Demand {
  readonly criterionId: number;
  readonly texts: readonly string[];
  readonly deadline: Deadline;
}

/** Reads one entry of the column. */
export type ReadRequirement = (text: string, deadline: Deadline) => Omit<Requirement, 'id'>;

/** What becomes of the requirements of a plan that is imported again. */
export interface RequirementChanges {
  readonly added: readonly NewRequirement[];
  /** Those that go on with another count or another rhythm. */
  readonly changed: readonly KeptRequirement[];
  /** Ids of those that end. */
  readonly ended: readonly number[];
}

/**
 * Brings requirements in line with a plan's column. What the column newly names is added and what it no longer names
 * ends; what it names as before stays as the coordinator has left it, taken out as well. `before`: the entries of the
 * version in force until now, by criterion.
 */
export function requirementChanges(
  demands: readonly Demand[],
  before: ReadonlyMap<number, readonly string[]>,
  kept: readonly KeptRequirement[],
  read: ReadRequirement,
): RequirementChanges {
  const byCriterion = new Map<number, KeptRequirement[]>();
  for (const one of kept)
    byCriterion.set(one.criterionId, [...(byCriterion.get(one.criterionId) ?? []), one]);
  const changes = demands.map(({ criterionId, texts, deadline }) => {
    const mine = byCriterion.get(criterionId) ?? [];
    const [now, then] = [keysOf(texts), keysOf(before.get(criterionId) ?? [])];
    const there = keysOf(mine.map(({ text }) => text));
    const fresh = texts.filter((text) => !then.has(fold(text)) && !there.has(fold(text)));
    const fromPlan = mine.filter(({ own }) => !own);
    return {
      added: fresh.map((text) => ({ criterionId, ...read(text, deadline) })),
      changed: fromPlan.flatMap((one) => {
        const { eachPeriod } = read(one.text, deadline);
        return now.has(fold(one.text)) && eachPeriod !== one.eachPeriod ? [{ ...one, eachPeriod }] : [];
      }),
      ended: fromPlan.filter(({ text }) => !now.has(fold(text))).map(({ id }) => id),
    };
  });
  return {
    added: changes.flatMap(({ added }) => added),
    changed: changes.flatMap(({ changed }) => changed),
    ended: changes.flatMap(({ ended }) => ended),
  };
}

function keysOf(texts: readonly string[]): Set<string> {
  return new Set(texts.map(fold));
}
