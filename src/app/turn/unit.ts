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
