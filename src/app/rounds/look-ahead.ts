import type { CommuneStore } from '#store/open.ts';
import type { Desk } from '../turn/desk.ts';
import type { DayAhead } from './day-ahead.ts';

/** What was sent longer ago has arrived or not by now. */
const NEWEST = 500;

/**
 * The days on which something will be sent in the next two weeks. Reckoned anew only once something has changed that they
 * depend on; null where they cannot be told now.
 */
export async function lookAhead(
  desk: Desk,
  now: Date,
  store: CommuneStore,
): Promise<readonly DayAhead[] | null> {
  return desk.lookAhead({ organisationId: store.organisationId, now, mark: await markOf(now, store) });
}

/** The hour, whatever was done, what was sent and whether it arrived, and who can be written to. */
async function markOf(now: Date, { audit, outbox, people }: CommuneStore): Promise<string> {
  const [seq, sent, members] = await Promise.all([
    audit.newestSeq(),
    outbox.newestStates(NEWEST),
    people.all(),
  ]);
  const reach = members.map(({ id, reach, account }) => `${id}${reach}${account?.chatId ?? ''}`);
  return [now.toISOString().slice(0, 13), seq, ...sent, ...reach].join(' ');
}
