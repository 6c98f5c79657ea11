import type { Turn } from '#app/turn/turn.ts';
import { MS_PER_DAY } from '#domain/time/day.ts';

/** A question of Friday may be answered on Monday: it is told then that it has lapsed. */
const LAPSED_DAYS = 4;
/** Rows that go in one transaction; more wait for the next minute. */
const AT_ONCE = 2000;

/**
 * Once a day: lets messages go that were carried out long ago, as they came from the channel, and questions nobody
 * answered. What was said about work stands in its own rows and stays. Messages belong to no commune: with several the
 * longest period counts.
 */
export async function forgetOld({ store, everywhere, now, today }: Turn): Promise<number> {
  const slot = `forget:${today}`;
  if (await store.outbox.hasSlot(slot)) return 0;
  const days: number[] = [];
  for (const { id } of await everywhere.organisations.all())
    days.push((await everywhere.commune(id).settings.all()).keepMessageDays);
  const before = new Date(now.getTime() - Math.max(...days) * MS_PER_DAY);
  const forgotten = await everywhere.inbox.forget(before, AT_ONCE);
  await store.dialogues.forget(new Date(now.getTime() - LAPSED_DAYS * MS_PER_DAY));
  if (forgotten < AT_ONCE) await store.outbox.takeSlot(slot, now);
  return forgotten;
}
