import type { Move, Recognised } from '#domain/plan/moved-criteria.ts';
import type { CriterionDraft } from '#domain/plan/plan-draft.ts';
import type { Succession } from '#domain/plan/successions.ts';
import type { DutyKind } from '#domain/work/work.ts';
import type { PlanHead } from '#store/plans.ts';
import { type EntryInForce, joinPeople, type RecognisedInFile } from './compare-plans.ts';
import { knownCriteria, recogniseInFile } from './criteria-in-force.ts';
import type { AdoptionPlace } from './proposal.ts';
import type { PlacedCriterion } from './work-changes.ts';

/** The criteria of a file with what lasts of each, and how many come, go and move. */
export interface Placed {
  readonly criteria: readonly PlacedCriterion[];
  readonly added: number;
  readonly removed: number;
  readonly moves: readonly Move[];
  /** Those that left the plan and are in it again. */
  readonly returns: readonly Move[];
  /** What lasts of those that are due again: they came back, or had parts until now. */
  readonly dueAgain: readonly number[];
  /** The kinds of duties whose people are worded as in force, by criterion. */
  readonly asBefore: ReadonlyMap<number, readonly DutyKind[]>;
  /** Which came of which by a split, or by being put together. */
  readonly cameOf: readonly { readonly fromId: number; readonly toId: number }[];
  /** Codes in force so far that mean something else now: what their criteria are called now, null where they are gone. */
  readonly codes: ReadonlyMap<string, string | null>;
}

/**
 * Gives each criterion of a file what lasts of it: that of the criterion it is recognised as, in force or one that left, or
 * new. `apart` are moves and returns that a coordinator said are none.
 */
export async function placeCriteria(
  { store, now }: AdoptionPlace,
  criteria: readonly CriterionDraft[],
  { planId, before, apart }: { planId: number; before: PlanHead | null; apart: readonly string[] },
): Promise<Placed> {
  const known = await knownCriteria(store, before);
  const { inForce } = known;
  const recognised = recogniseInFile(known, criteria, apart);
  const ids = new Map(inForce.map(({ code, criterionId }) => [code, criterionId]));
  const kept = new Map(recognised.returns.map(({ to, criterionId }) => [to, criterionId]));
  for (const [code, was] of recognised.before) kept.set(code, ids.get(was) ?? 0);
  const fresh = await store.plans.addCriteria(planId, criteria.length - kept.size, now);
  const parents = new Set(criteria.map(({ parentCode }) => parentCode));
  let next = 0;
  const placed = criteria.map((criterion) => ({
    ...criterion,
    criterionId: kept.get(criterion.code) ?? fresh[next++] ?? 0,
    isLeaf: !parents.has(criterion.code),
  }));
  return {
    criteria: placed,
    added: criteria.length - kept.size,
    removed: inForce.length - recognised.before.size,
    moves: recognised.moves,
    returns: recognised.returns,
    dueAgain: dueAgain(placed, recognised, inForce),
    asBefore: asBefore(placed, inForce),
    cameOf: pairsOf(
      recognised.successions,
      ids,
      new Map(placed.map((each) => [each.code, each.criterionId])),
    ),
    codes: codesNow(inForce, recognised),
  };
}

function dueAgain(
  placed: Placed['criteria'],
  { before, returns }: Pick<RecognisedInFile, 'before' | 'returns'>,
  inForce: readonly EntryInForce[],
): number[] {
  const hadParts = new Set(inForce.map(({ parentCode }) => parentCode));
  const isBack = new Set(returns.map(({ to }) => to));
  const again = placed.filter(
    ({ code, isLeaf }) => isLeaf && (isBack.has(code) || hadParts.has(before.get(code) ?? '')),
  );
  return again.map(({ criterionId }) => criterionId);
}

/** Which people a file words as the set in force does: leads, supporters, both or neither. */
function asBefore(placed: Placed['criteria'], inForce: readonly EntryInForce[]): Placed['asBefore'] {
  const entries = new Map(inForce.map((entry) => [entry.criterionId, entry]));
  return new Map(
    placed.map(({ criterionId, leads, supports }) => {
      const before = entries.get(criterionId);
      const kinds: DutyKind[] = [];
      if (before?.leadText === joinPeople(leads)) kinds.push('lead');
      if (before?.supportText === joinPeople(supports)) kinds.push('support');
      return [criterionId, kinds];
    }),
  );
}

/** Every criterion of a succession with each that came of it; one that goes on itself came of nothing. */
function pairsOf(
  successions: readonly Succession[],
  before: ReadonlyMap<string, number>,
  now: ReadonlyMap<string, number>,
): Placed['cameOf'] {
  return successions.flatMap(({ from, to }) =>
    from.flatMap((old) =>
      to.flatMap((next) => {
        const [fromId, toId] = [before.get(old), now.get(next)];
        return fromId === undefined || toId === undefined || fromId === toId ? [] : [{ fromId, toId }];
      }),
    ),
  );
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
