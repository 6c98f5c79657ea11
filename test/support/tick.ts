import { openTurn } from '#app/turn/perform.ts';
import { NO_ORIGIN, type Turn } from '#app/turn/turn.ts';
import type { Commune } from './commune.ts';
import type { Phones, Standing } from './phones.ts';

/** What the minute asks for: the jobs in their order, each in a transaction of its own; gives what was delivered. */
export async function tickOf(
  commune: Pick<Commune, 'commune' | 'house' | 'store'>,
  phones: Phones,
  jobs: readonly ((turn: Turn) => Promise<unknown>)[],
): Promise<Standing[]> {
  const wish = {
    organisationId: commune.commune.organisationId,
    actor: { kind: 'operator' as const, name: 'cchc-bot' },
    origin: NO_ORIGIN,
    files: [],
  };
  for (const job of jobs)
    await commune.store.transaction(async (tx) => job(await openTurn(commune.house, tx, wish)));
  return phones.deliver();
}
