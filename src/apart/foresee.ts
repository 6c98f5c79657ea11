import type { Log } from '#app/log.ts';
import type { DayAhead, LookingAhead } from '#app/rounds/day-ahead.ts';
import { openDesk } from '#app/turn/desk.ts';
import { openTurn } from '#app/turn/perform.ts';
import { NO_ORIGIN } from '#app/turn/turn.ts';
import { briefs } from '#features/briefs.ts';
import { upcoming } from '#features/reminders/upcoming.ts';
import { openCopy } from '#store/open.ts';
import { openVault } from '#store/vault.ts';

/** Where the commune's data are, and its zone. */
export interface PlaceAhead {
  readonly databaseFile: string;
  readonly dataDir: string;
  readonly timeZone: string;
}

/**
 * What will be sent, as the senders themselves say on a copy of the database in memory. The copy goes with the answer,
 * whatever comes of it.
 */
export async function foresee(
  { databaseFile, dataDir, timeZone }: PlaceAhead,
  { organisationId, now }: LookingAhead,
  log: Log,
): Promise<DayAhead[]> {
  const copy = openCopy(databaseFile);
  try {
    const desk = openDesk({ vault: openVault(dataDir), log, inviteLink: () => null });
    const actor = { kind: 'operator' as const, name: '' };
    const wish = { organisationId, actor, origin: NO_ORIGIN, files: [] };
    const turn = await openTurn({ timeZone, clock: () => now, desk }, copy, wish);
    return await upcoming(turn, briefs);
  } finally {
    await copy.close();
  }
}
