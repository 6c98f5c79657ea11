import { periodArgs } from '#domain/plan/reference.ts';
import { otherYearOf } from '#domain/plan/time-named.ts';
import { type Refusal, refuse } from '#domain/result.ts';
import type { Turn } from '../turn/turn.ts';
import type { FoundWork } from '../work/find-work.ts';

/**
 * Why nothing is written down of a period that was named: it lies in another year than the plan of the criterion. Null where
 * the criterion has it, or does not come round at all.
 */
export async function periodElsewhere(
  { store }: Pick<Turn, 'store'>,
  { head, criterion }: Pick<FoundWork, 'head' | 'criterion'>,
  said: string | null,
): Promise<Refusal | null> {
  const times = criterion.occurrences.map(({ period }) => period);
  const named = said === null ? null : otherYearOf(said, times, head.year);
  if (said === null || named === null) return null;
  return refuse('words-other-period', {
    code: criterion.code,
    ...periodArgs(said),
    named: String(named),
    year: String(head.year),
    when: named > head.year ? 'ahead' : 'over',
    has: (await store.plans.ofYear(named)) ? 'yes' : 'no',
  });
}
