import { readReference } from '#domain/plan/reference.ts';
import { done, type Refusal, type Result, refuse } from '#domain/result.ts';
import { type Day, partsOf } from '#domain/time/day.ts';
import { type CriterionStanding, standingOf } from '#domain/work/standing.ts';
import type { Moment } from '#domain/work/urgency.ts';
import type { CriterionWork, OccurrenceWork, PlanWork } from '#domain/work/work.ts';
import type { PlanHead } from '#store/plans.ts';
import type { Turn } from '../turn/turn.ts';
import { criteriaIndex } from '../words/criteria-index.ts';

/** A criterion that was named, and the time of it that is meant. */
export interface FoundWork {
  readonly head: PlanHead;
  readonly plan: PlanWork;
  readonly criterion: CriterionWork;
  readonly occurrence: OccurrenceWork;
  readonly standing: CriterionStanding;
}

/** The plan in force on the turn's day. Refused while there is none. */
export async function planInForce(turn: Turn): Promise<Result<PlanHead>> {
  const head = await turn.store.plans.inForce(turn.today);
  return head ? done(head) : refuse('plan-none');
}

/** The plan that is spoken of: that of the year meant, else the one in force. Refused while there is none. */
export async function planMeant(turn: Turn): Promise<Result<PlanHead>> {
  if (turn.year === null) return planInForce(turn);
  const head = await turn.store.plans.ofYear(turn.year);
  return head ? done(head) : refuse('plan-none-of-year', { year: String(turn.year) });
}

/** Work that was read before in the same turn, and has not changed since. */
export type WorkInHand = Pick<FoundWork, 'head' | 'plan'>;

/**
 * The criterion of the plan spoken of that a reference names (`3.2.1`, `3.2.1@2026-06`). Without a period the time that is
 * to be answered now. Refused where there is no such criterion, where it has parts of its own, or no such period. What is
 * in hand is not read again.
 */
export async function findWork(turn: Turn, text: string, inHand?: WorkInHand): Promise<Result<FoundWork>> {
  const reference = readReference(text);
  if (!reference) return refuse('criterion-unknown', { code: text });
  const { code, period } = reference;
  const known = inHand?.plan.criteria.find((each) => each.code === code);
  if (inHand && known) return timeOf(turn, { ...inHand, criterion: known }, period);
  const head = await planMeant(turn);
  if (!head.ok) return head;
  const entry = await turn.store.plans.entryByCode(head.value.setId, code);
  if (!entry) return unknownIn(turn, head.value, code);
  if (!entry.isLeaf) return refuse('criterion-has-parts', { code });
  const plan = await turn.store.work.plan(head.value, turn.today, { criterionIds: [entry.criterionId] });
  const [criterion] = plan.criteria;
  return criterion
    ? timeOf(turn, { head: head.value, plan, criterion }, period)
    : refuse('criterion-unknown', { code });
}

/** A code that moved, was split or put together says where to; a plan of one version has none. */
async function unknownIn(turn: Turn, head: PlanHead, code: string): Promise<Refusal> {
  const now = head.version > 1 ? (await criteriaIndex(turn, head)).formerly.get(code) : undefined;
  if (now !== undefined) return refuse('criterion-moved', { code, now });
  const became = head.version > 1 ? (await turn.store.plans.becameOf([code])).get(code) : undefined;
  if (became?.length) return refuse('criterion-became', { code, now: became.join(', ') });
  return refuse('criterion-unknown', { code });
}

function timeOf(
  turn: Turn,
  work: WorkInHand & Pick<FoundWork, 'criterion'>,
  period: string | null,
): Result<FoundWork> {
  const { plan, criterion } = work;
  const standing = standingOf(criterion, turn.today, plan.trackedFrom, turn.calendar.onOrAfter);
  const occurrence =
    period === null
      ? (standing.currentOccurrence ?? criterion.occurrences[0])
      : criterion.occurrences.find((each) => each.period === period);
  if (!occurrence) return refuse('criterion-without-period', { code: criterion.code });
  return done({ ...work, occurrence, standing });
}

/** The moment of a turn, as the lists of work need it. */
export function momentOf(turn: Turn): Moment {
  const { today, calendar, settings } = turn;
  return { today, since: calendar.previous(today), calendar, daysAhead: settings.remindDaysAhead };
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return partsOf(day).year;
}
