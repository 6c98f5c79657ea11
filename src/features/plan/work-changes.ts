import {
  type KeptOccurrence,
  occurrencesOf,
  type PlannedOccurrence,
  reconcile,
} from '#domain/plan/occurrence.ts';
import type { CriterionDraft } from '#domain/plan/plan-draft.ts';
import type { Day } from '#domain/time/day.ts';
import type { DutyKind } from '#domain/work/work.ts';

/** A criterion of the new set with what lasts of it. */
export type PlacedCriterion = CriterionDraft & { readonly criterionId: number; readonly isLeaf: boolean };

/** An occurrence as it is kept; `ended` ones no longer count but come back with their period. */
export interface OldOccurrence extends KeptOccurrence {
  readonly criterionId: number;
  readonly ended: boolean;
}

/** A duty in force. */
export interface OldDuty {
  readonly id: number;
  readonly criterionId: number;
  readonly memberId: number;
  readonly kind: DutyKind;
}

/** What becomes of the occurrences of a plan. `moved` are rows as they are to stand from now on. */
export interface OccurrenceChanges {
  readonly added: readonly (PlannedOccurrence & { readonly criterionId: number })[];
  readonly moved: readonly (PlannedOccurrence & {
    readonly id: number;
    readonly originalDueOn: Day | null;
  })[];
  readonly ended: readonly number[];
}

/** A duty to be given; `succeedsId` hands on what the one before has said. */
interface NewDuty extends Omit<OldDuty, 'id'> {
  readonly succeedsId?: number;
}

/** What becomes of the duties: the first a criterion has, those that come later, and those that end. */
export interface DutyChanges {
  readonly first: readonly NewDuty[];
  readonly later: readonly NewDuty[];
  readonly ended: readonly number[];
}

/**
 * Brings the occurrences of a plan in line with its new criteria. Criteria that are gone, or have parts now, keep what
 * was said of them, but nothing of them is due any more.
 */
export function occurrenceChanges(
  criteria: readonly PlacedCriterion[],
  existing: readonly OldOccurrence[],
  year: number,
): OccurrenceChanges {
  const old = byCriterion(existing);
  const leaves = criteria.filter(({ isLeaf }) => isLeaf);
  const live = new Set(leaves.map(({ criterionId }) => criterionId));
  const changes = leaves.map(({ criterionId, deadline }) => ({
    criterionId,
    ...reconcile(old.get(criterionId) ?? [], occurrencesOf(deadline, year)),
  }));
  const wasOpen = new Set(existing.filter(({ ended }) => !ended).map(({ id }) => id));
  const gone = existing.filter(({ criterionId }) => !live.has(criterionId)).map(({ id }) => id);
  return {
    added: changes.flatMap(({ criterionId, added }) => added.map((each) => ({ ...each, criterionId }))),
    moved: changes.flatMap(({ kept }) => kept.filter(({ changed, ended }) => changed || ended)),
    ended: [...gone, ...changes.flatMap(({ ended }) => ended)].filter((id) => wasOpen.has(id)),
  };
}

/** Who is to lead and to support a criterion, by member. */
export interface WantedDuties {
  readonly criterionId: number;
  readonly leads: readonly number[];
  readonly supports: readonly number[];
  /** The kinds whose people the file words as the plan in force does. */
  readonly asBefore: readonly DutyKind[];
}

/**
 * Brings the duties in line with the people a plan names: those who stay stay as they are, others end and begin. Who
 * takes a lead over goes on from what was said before; so does whoever is given a criterion that is due again, from those who
 * had it last (`ended`, those that ended last first). Where a file words people as before, it takes back nothing that was
 * assigned or handed over since: nobody's part ends, and nobody who had one (`had`) gets it again. Followers are no matter of
 * the plan.
 */
export function dutyChanges(
  wanted: readonly WantedDuties[],
  existing: readonly OldDuty[],
  { ended = [], had = [] }: { readonly ended?: readonly OldDuty[]; readonly had?: readonly OldDuty[] } = {},
): DutyChanges {
  const old = byCriterion(existing.filter(({ kind }) => kind !== 'follower'));
  const last = byCriterion(ended);
  const past = byCriterion(had);
  const changes = wanted.map((each) => {
    const existing = old.get(each.criterionId) ?? [];
    const before = last.get(each.criterionId) ?? [];
    old.delete(each.criterionId);
    if (existing.length > 0 || before.length === 0) {
      const sides = changesOf(each, existing, past.get(each.criterionId));
      return { isFirst: existing.length === 0, ...sides };
    }
    const { added } = changesOf(each, []);
    return {
      isFirst: false,
      added: added.map((duty) => ({ ...duty, ...succession(duty, before) })),
      ended: [],
    };
  });
  const gone = [...old.values()].flat().map(({ id }) => id);
  return {
    first: changes.flatMap(({ isFirst, added }) => (isFirst ? added : [])),
    later: changes.flatMap(({ isFirst, added }) => (isFirst ? [] : added)),
    ended: [...gone, ...changes.flatMap(({ ended }) => ended)],
  };
}

/** Whose part goes on: the member's own, for a lead else that of whoever led last. */
function succession(duty: NewDuty, before: readonly OldDuty[]): Pick<NewDuty, 'succeedsId'> {
  const ofKind = before.filter(({ kind }) => kind === duty.kind);
  const own = ofKind.find(({ memberId }) => memberId === duty.memberId);
  const last = own ?? (duty.kind === 'lead' ? ofKind[0] : undefined);
  return last ? { succeedsId: last.id } : {};
}

function changesOf(
  { criterionId, leads, supports, asBefore }: WantedDuties,
  existing: readonly OldDuty[],
  had: readonly OldDuty[] = [],
) {
  const leading = new Set(leads);
  const supporting = new Set(supports.filter((id) => !leading.has(id)));
  const wanted = [
    { kind: 'lead' as const, members: [...leading] },
    { kind: 'support' as const, members: [...supporting] },
  ];
  const sides = wanted.map(({ kind, members }) => {
    const before = existing.filter((duty) => duty.kind === kind);
    const isAsBefore = asBefore.includes(kind);
    const gone = isAsBefore ? [] : before.filter(({ memberId }) => !members.includes(memberId));
    const ended = gone.map(({ id }) => id);
    const known = isAsBefore ? [...before, ...had.filter((duty) => duty.kind === kind)] : before;
    const fresh = members.filter((memberId) => !known.some((duty) => duty.memberId === memberId));
    const added = fresh.map((memberId, place): NewDuty => {
      const succeedsId = kind === 'lead' ? ended[place] : undefined;
      return { criterionId, memberId, kind, ...(succeedsId === undefined ? {} : { succeedsId }) };
    });
    return { added, ended };
  });
  return { added: sides.flatMap(({ added }) => added), ended: sides.flatMap(({ ended }) => ended) };
}

function byCriterion<T extends { readonly criterionId: number }>(rows: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(row.criterionId);
    if (group) group.push(row);
    else groups.set(row.criterionId, [row]);
  }
  return groups;
}
