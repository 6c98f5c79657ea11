import type { PlanHead } from '#store/plans.ts';
import { type CriteriaIndex, indexCriteria } from '#understanding/criteria/criteria.ts';
import type { Turn } from '../turn/turn.ts';

/** The index of the criteria of a plan, by code and by the words of their names. */
export function criteriaIndex(
  { desk, store }: Pick<Turn, 'desk' | 'store'>,
  head: PlanHead,
): Promise<CriteriaIndex> {
  return desk.indexOf(head.setId, async () => {
    const entries = await store.plans.entries(head.setId);
    const formerly = head.version > 1 ? await store.plans.formerCodes(head.setId) : new Map<string, string>();
    return indexCriteria(
      entries.map(({ isLeaf, ...entry }) => ({ ...entry, hasParts: !isLeaf })),
      formerly,
    );
  });
}
