import type { Turn } from '#app/turn/turn.ts';
import { misfitsOf } from '#domain/evidence/misfit.ts';
import type { OutsideEvidence } from '#domain/steering/preflight.ts';
import type { PlanWork } from '#domain/work/work.ts';
import { factsOf } from '#store/stored-facts.ts';

/** Pieces whose own date or period lies outside the time they were filed for; returned ones count no more. */
export async function findOutside(
  { store, today, calendar }: Turn,
  plan: PlanWork,
): Promise<OutsideEvidence[]> {
  const criteria = new Map(plan.criteria.map((criterion) => [criterion.id, criterion]));
  const links = await store.evidence.of([...criteria.keys()]);
  return links.flatMap(({ criterionId, occurrenceId, evidence }): OutsideEvidence[] => {
    const criterion = criteria.get(criterionId);
    const times = criterion?.occurrences ?? [];
    const occurrence = times.length === 1 ? times[0] : times.find(({ id }) => id === occurrenceId);
    if (!criterion || !occurrence || evidence.state === 'returned') return [];
    const facts = { ...factsOf(evidence), kind: null, signedDigitally: null };
    const isOutside = misfitsOf(facts, {
      requirements: [],
      occurrence,
      year: plan.year,
      today,
      lastDayInTime: calendar.onOrAfter,
      mustBeSigned: false,
    }).some(({ what }) => what !== 'kind' && what !== 'unsigned');
    const { code } = criterion;
    return isOutside
      ? [{ evidenceId: evidence.id, code, period: occurrence.period, day: facts.documentDate }]
      : [];
  });
}
