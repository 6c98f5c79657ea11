import { daysOffFor } from '#documents/holidays.ts';
import { type Actor, signatureOf } from '#domain/people/actor.ts';
import { moveKey } from '#domain/plan/moved-criteria.ts';
import { type Day, earlier } from '#domain/time/day.ts';
import type { PlanHead } from '#store/plans.ts';
import { bringFieldLeaders } from './bring-field-leaders.ts';
import { bringDuties, bringPeople } from './bring-people.ts';
import { bringQuestions } from './bring-questions.ts';
import { bringRequirements } from './bring-requirements.ts';
import { placeCriteria } from './place-criteria.ts';
import type { AdoptionPlace, ReadPlan } from './proposal.ts';
import { occurrenceChanges, type PlacedCriterion } from './work-changes.ts';
import { type ChangedBy, writeDeadlines } from './write-changes.ts';

/** What a plan is adopted with: everything but the file itself. */
export interface Adoption {
  readonly by: Actor;
  /** Make members of the people the file names and nobody knows. */
  readonly addPeople: boolean;
  /** Moves of a code that are said to be none: the criterion ends, and another begins. */
  readonly apart?: readonly string[];
  /** Marks the plan as one to play with. */
  readonly sample?: boolean;
}

/** What came of adopting a plan. */
export interface Adopted {
  readonly planId: number;
  readonly year: number;
  readonly version: number;
  readonly leaves: number;
  readonly added: number;
  readonly removed: number;
  /** How many go on under another code. */
  readonly moved: number;
  /** How many left the plan before and are in it again. */
  readonly returned: number;
  readonly peopleAdded: readonly string[];
}

/**
 * Puts a read plan in force, within the turn's transaction: its head, a new version of its criteria, the times they
 * fall due and who answers for them. Criteria go on with all that was said of them, under their code or, where it moved, under
 * another; open questions follow them there. The plan must be without faults.
 */
export async function adoptPlan(place: AdoptionPlace, plan: ReadPlan, adoption: Adoption): Promise<Adopted> {
  const { store, now, today } = place;
  const { draft, year, fileName, fileHash } = plan;
  const before = await store.plans.ofYear(year);
  const head = headOf(plan, adoption, before);
  const planId = await store.plans.write(head, now);
  const { apart = [] } = adoption;
  const placed = await placeCriteria(place, draft.criteria, { planId, before, apart });
  const { criteria, added, removed, moves, returns } = placed;
  const { actorId: importedById } = signatureOf(adoption.by);
  const set = { fileName, fileHash, importedById, fields: draft.fields, criteria };
  const setId = await store.plans.putInForce(planId, set, now);
  await store.plans.addSuccessions(setId, placed.cameOf);
  const changedBy = before ? { by: adoption.by, fileName } : null;
  await bringOccurrences(place, { planId, criteria, year }, changedBy);
  await bringRequirements(place, planId, criteria, before);
  await bringQuestions(place, placed.codes);
  if (before) await bringFieldLeaders(place, before, draft.fields);

  const people = await bringPeople(place, draft, adoption.addPeople);
  const start = startOf(head.issuedOn, year, today);
  const { sample } = head;
  const { dueAgain, asBefore } = placed;
  const duties = { planId, start, criteria, dueAgain, asBefore, sample };
  await bringDuties(place, duties, people.memberOf, changedBy);
  await store.settings.seedDaysOff(daysOffFor(year));

  const leaves = criteria.filter(({ isLeaf }) => isLeaf).length;
  const version = (before?.version ?? 0) + 1;
  const moved = moves.length;
  const returned = returns.length;
  const adopted = {
    planId,
    year,
    version,
    leaves,
    added,
    removed,
    moved,
    returned,
    peopleAdded: people.added,
  };
  const details = { fileName, fileHash, ...adopted, ...(moved > 0 ? { moves: moves.map(moveKey) } : {}) };
  const deed = { ...signatureOf(adoption.by), action: 'plan-imported', subject: `plan:${year}`, details };
  await store.audit.record(deed, now);
  return adopted;
}

/** What a file leaves open about the plan itself stays as it was. */
function headOf({ draft, year }: ReadPlan, { sample = false }: Adoption, before: PlanHead | null) {
  return {
    year,
    number: draft.number ?? before?.number ?? null,
    issuedOn: draft.issuedOn ?? before?.issuedOn ?? null,
    title: draft.title ?? before?.title ?? '',
    sample,
  };
}

/** Since when the first duties hold: the plan's own day or its year's first, and never a day to come. */
function startOf(issuedOn: Day | null, year: number, today: Day): Day {
  return earlier(issuedOn ?? `${year}-01-01`, today);
}

async function bringOccurrences(
  place: AdoptionPlace,
  { planId, criteria, year }: { planId: number; criteria: readonly PlacedCriterion[]; year: number },
  changedBy: ChangedBy | null,
): Promise<void> {
  const { store, now } = place;
  const existing = await store.plans.occurrences(planId);
  const changes = occurrenceChanges(criteria, existing, year);
  await store.plans.endOccurrences(changes.ended, now);
  await store.plans.moveOccurrences(changes.moved);
  await store.plans.addOccurrences(changes.added);
  if (changedBy) await writeDeadlines(place, changedBy, criteria, { existing, changes });
}
