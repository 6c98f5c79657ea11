import type { Letterhead } from '#domain/report/letterhead.ts';
import { addDays } from '#domain/time/day.ts';
import { type Period, settledBy } from '#domain/time/period.ts';
import type { Turn } from './turn.ts';

/** The unit as its papers name it: its name, and its chairman's where there is one. */
export interface Unit {
  readonly organisation: string;
  readonly chairman: string | null;
}

/** The unit of a turn. */
export async function unitOf({ everywhere, store }: Pick<Turn, 'everywhere' | 'store'>): Promise<Unit> {
  const all = await everywhere.organisations.all();
  const organisation = all.find(({ id }) => id === store.organisationId)?.name ?? '';
  const [chairman] = await store.people.withRole('CHAIRMAN');
  return { organisation, chairman: chairman?.name ?? null };
}

/**
 * With what the papers about a period are headed and signed: as it was when the period after it was over, so that papers of
 * the past stay as they were; until then as it is, for whoever signs them now is to stand on them.
 */
export async function headOf(
  turn: Turn,
  period: Period,
): Promise<Unit & { readonly letterhead: Letterhead }> {
  const settled = settledBy(period);
  if (settled < turn.today) return turn.store.past.unit(turn.atHour(addDays(settled, 1), 0));
  return { ...(await unitOf(turn)), letterhead: turn.settings.letterhead };
}
