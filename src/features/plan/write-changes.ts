import { type Actor, signatureOf } from '#domain/people/actor.ts';
import type { Day } from '#domain/time/day.ts';
import type { AdoptionPlace } from './proposal.ts';
import type {
  DutyChanges,
  OccurrenceChanges,
  OldDuty,
  OldOccurrence,
  PlacedCriterion,
} from './work-changes.ts';

/** Who changed the plan with which file. */
export interface ChangedBy {
  readonly by: Actor;
  readonly fileName: string;
}

/** A deadline that another took the place of; null where one begins or ends. */
interface MovedDeadline {
  readonly period: string;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** Writes down on the trail of each criterion which of its deadlines a changed file moved, from when to when. */
export async function writeDeadlines(
  place: AdoptionPlace,
  { by, fileName }: ChangedBy,
  criteria: readonly PlacedCriterion[],
  { existing, changes }: { existing: readonly OldOccurrence[]; changes: OccurrenceChanges },
): Promise<void> {
  const before = new Map(existing.map((each) => [each.id, each]));
  const known = new Set(existing.map(({ criterionId }) => criterionId));
  const moves = new Map<number, MovedDeadline[]>();
  const note = (criterionId: number, moved: MovedDeadline) => {
    if (moved.from !== moved.to && known.has(criterionId))
      moves.set(criterionId, [...(moves.get(criterionId) ?? []), moved]);
  };
  for (const { id, period, dueOn } of changes.moved) {
    const old = before.get(id);
    if (old) note(old.criterionId, { period, from: old.ended ? null : old.dueOn, to: dueOn });
  }
  for (const id of changes.ended) {
    const old = before.get(id);
    if (old) note(old.criterionId, { period: old.period, from: old.dueOn, to: null });
  }
  for (const { criterionId, period, dueOn } of changes.added)
    note(criterionId, { period, from: null, to: dueOn });
  for (const { criterionId, code } of criteria) {
    const moved = moves.get(criterionId);
    if (moved)
      await writeDown(place, by, { action: 'deadline-replanned', code, details: { moved, fileName } });
  }
}

/** Writes down on the trail of each criterion who came to answer for it by a changed file, and who no more. */
export async function writeDuties(
  place: AdoptionPlace,
  { by, fileName }: ChangedBy,
  criteria: readonly PlacedCriterion[],
  { existing, changes }: { existing: readonly OldDuty[]; changes: DutyChanges },
): Promise<void> {
  const codes = new Map(criteria.map(({ criterionId, code }) => [criterionId, code]));
  const names = new Map((await place.store.people.all()).map(({ id, name }) => [id, name]));
  const nameOf = (duty: { readonly memberId: number } | undefined) =>
    (duty && names.get(duty.memberId)) ?? null;
  const ended = existing.filter(({ id }) => changes.ended.includes(id));
  const succeeded = new Set(changes.later.map(({ succeedsId }) => succeedsId));
  const moves = [
    ...changes.later.map((duty) => ({
      duty,
      from: nameOf(ended.find(({ id }) => id === duty.succeedsId)),
      to: nameOf(duty),
    })),
    ...ended.filter(({ id }) => !succeeded.has(id)).map((duty) => ({ duty, from: nameOf(duty), to: null })),
  ];
  for (const { duty, from, to } of moves) {
    const code = codes.get(duty.criterionId);
    const details = { kind: duty.kind, from, to, fileName };
    if (code !== undefined) await writeDown(place, by, { action: 'duty-changed', code, details });
  }
}

async function writeDown(
  { store, now }: AdoptionPlace,
  by: Actor,
  { action, code, details }: { action: string; code: string; details: Record<string, unknown> },
): Promise<void> {
  await store.audit.record({ ...signatureOf(by), action, subject: `criterion:${code}`, details }, now);
}
