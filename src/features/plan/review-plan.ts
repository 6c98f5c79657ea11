import { deadlineSchema } from '#store/deadline-schema.ts';
import type { CommuneStore } from '#store/open.ts';
import { storedScoring } from '#store/scoring-schema.ts';
import { comparePlans, type Difference } from './compare-plans.ts';
import { type DraftFigures, figuresOf } from './figures.ts';
import type { ReadPlan } from './proposal.ts';
import { type PeopleOfPlan, recognisePeople } from './recognise-people.ts';

/** Everything a person should know of a read plan before it is put in force. */
export interface PlanReview {
  readonly plan: ReadPlan;
  readonly figures: DraftFigures;
  readonly people: PeopleOfPlan;
  /** What it would change; null where the year has no plan yet. */
  readonly difference: Difference | null;
  /** The file is the one in force, byte for byte. */
  readonly isSame: boolean;
  /** The criteria set it was compared with. */
  readonly basedOn: number | null;
}

/** Looks at a read plan beside the members and the plan in force. Writes nothing. */
export async function reviewPlan(store: CommuneStore, plan: ReadPlan): Promise<PlanReview> {
  const { criteria } = plan.draft;
  const head = await store.plans.ofYear(plan.year);
  const source = head && (await store.plans.source(head.setId));
  const entries = head ? await store.plans.fullEntries(head.setId) : [];
  const inForce = entries.map(({ deadline, scoringRule, ...entry }) => ({
    ...entry,
    scoringText: storedScoring(scoringRule)?.text ?? '',
    deadline: deadlineSchema.parse(deadline),
  }));
  return {
    plan,
    figures: figuresOf(plan.draft),
    people: recognisePeople(criteria, await store.people.all()),
    difference: head && comparePlans(inForce, criteria),
    isSame: source?.fileHash === plan.fileHash,
    basedOn: head?.setId ?? null,
  };
}
