import type { Turn } from '../turn/turn.ts';

const ENTRIES = 500;

/** What stands on the trail of a criterion, under whatever code it had, newest first. */
export async function trailOf({ store }: Turn, criterionId: number) {
  return store.audit.latestUnder(ENTRIES, await store.plans.codesOf(criterionId));
}
