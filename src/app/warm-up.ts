import { localTime } from '#domain/time/clock.ts';
import type { Store } from '#store/open.ts';
import type { House } from './turn/perform.ts';
import { criteriaIndex } from './words/criteria-index.ts';

/** Indexes the plans in force, so that the first message after a start is answered as quickly as any other. */
export async function warmUp(house: House, store: Store): Promise<void> {
  const { day } = localTime(house.clock(), house.timeZone);
  for (const { id } of await store.organisations.all()) {
    const commune = store.commune(id);
    const head = await commune.plans.inForce(day);
    if (head) await criteriaIndex({ desk: house.desk, store: commune }, head);
  }
}
