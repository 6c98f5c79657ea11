import type { PlanDraft } from '#domain/plan/plan-draft.ts';
import type { Day } from '#domain/time/day.ts';
import type { DutyKind } from '#domain/work/work.ts';
import type { AdoptionPlace } from './proposal.ts';
import { type PeopleOfPlan, peopleToAdd, recognisePeople } from './recognise-people.ts';
import { dutyChanges, type OldDuty, type PlacedCriterion, type WantedDuties } from './work-changes.ts';
import { type ChangedBy, writeDuties } from './write-changes.ts';

/** The members a plan's texts mean, and the names of those who were made members for it. */
export interface Brought {
  readonly memberOf: ReadonlyMap<string, number>;
  readonly added: readonly string[];
}

/** Finds the people of a plan among the members; those nobody knows become officials where that is wished. */
export async function bringPeople(
  { store, now }: AdoptionPlace,
  { criteria }: PlanDraft,
  addPeople: boolean,
): Promise<Brought> {
  const people = recognisePeople(criteria, await store.people.all());
  const made = new Map<string, number>();
  const wanted = addPeople ? peopleToAdd(people) : [];
  for (const { key, name, position } of wanted) {
    const { id } = await store.people.add({ name, position, body: '', role: 'OFFICIAL' }, now);
    made.set(key, id);
  }
  return { memberOf: membersOf(people, made), added: wanted.map(({ name }) => name) };
}

function membersOf(people: PeopleOfPlan, made: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const members = new Map<string, number>();
  for (const [text, meant] of people) {
    const id =
      meant.kind === 'known' ? meant.memberId : meant.kind === 'new' ? made.get(meant.key) : undefined;
    if (id !== undefined) members.set(text, id);
  }
  return members;
}

/** Criteria worded as before that are without somebody their words name: they may have had a part that was handed over. */
function mayHaveHad(wanted: readonly WantedDuties[], existing: readonly OldDuty[]): number[] {
  const has = new Set(existing.map(({ criterionId, memberId }) => `${criterionId} ${memberId}`));
  const lacking = wanted.filter(
    ({ criterionId, leads, supports, asBefore }) =>
      asBefore.length > 0 && [...leads, ...supports].some((id) => !has.has(`${criterionId} ${id}`)),
  );
  return lacking.map(({ criterionId }) => criterionId);
}

/**
 * Gives the duties of a plan. The first of a criterion hold since `start`, those that take its place from today; those of
 * criteria that are due again (`dueAgain`) go on from what was said before. What a changed file changed is written down.
 */
export async function bringDuties(
  place: AdoptionPlace,
  plan: {
    planId: number;
    start: Day;
    criteria: readonly PlacedCriterion[];
    dueAgain: readonly number[];
    asBefore: ReadonlyMap<number, readonly DutyKind[]>;
    sample: boolean;
  },
  memberOf: ReadonlyMap<string, number>,
  changedBy: ChangedBy | null,
): Promise<void> {
  const { store, now, today } = place;
  const idsOf = (texts: readonly string[]) => texts.flatMap((text) => memberOf.get(text) ?? []);
  const wanted = plan.criteria
    .filter(({ isLeaf }) => isLeaf)
    .map(({ criterionId, leads, supports }) => ({
      criterionId,
      leads: idsOf(leads),
      supports: idsOf(supports),
      asBefore: plan.asBefore.get(criterionId) ?? [],
    }));
  const existing = await store.plans.duties(plan.planId);
  const changes = dutyChanges(wanted, existing, {
    ended: await store.plans.endedDuties(plan.dueAgain),
    had: await store.plans.endedDuties(mayHaveHad(wanted, existing)),
  });
  const { first, later, ended } = changes;
  await store.plans.endDuties(ended, today);
  // A plan to play with begins in the middle of things: everybody has long known what is theirs.
  const told = plan.sample ? { toldAt: new Date(0) } : {};
  const withTold = (duties: typeof first) => duties.map((duty) => ({ ...duty, ...told }));
  await store.plans.addDuties(withTold(first), plan.start, now);
  await store.plans.addDuties(withTold(later), today, now);
  if (changedBy) await writeDuties(place, changedBy, plan.criteria, { existing, changes });
}
