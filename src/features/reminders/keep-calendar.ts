import type { Turn } from '#app/turn/turn.ts';
import { yearOf } from '#app/work/find-work.ts';
import { daysOffFor } from '#documents/holidays.ts';

/** Enters the days off of this year and the next, each year once: what is due in January knows of Tet in December. */
export async function keepCalendar({ store, today, now }: Turn): Promise<void> {
  for (const year of [yearOf(today), yearOf(today) + 1])
    if (await store.outbox.takeSlot(`days-off:${year}`, now))
      await store.settings.seedDaysOff(daysOffFor(year));
}
