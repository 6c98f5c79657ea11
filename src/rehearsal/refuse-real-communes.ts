import { SAMPLE_CODE } from '#features/sample/fill-sample.ts';
import type { Config } from '#root/config.ts';
import { openStore, type Store } from '#store/open.ts';

/**
 * What a rehearsal does to plans and accounts it must never do to those of a real commune: it plays every part, moves
 * the clock, and empties the database when it is reset. @throws where the database holds a commune that is neither blank
 * nor a sample nor of a rehearsal.
 */
export async function refuseRealCommunes({ databaseUrl }: Config): Promise<void> {
  const store = openStore(databaseUrl);
  try {
    for (const organisation of await store.organisations.all())
      if (await isReal(store, organisation))
        throw new Error(
          `The database holds the plan or the people of ${organisation.name}. Set BOT_TOKEN, or another DATABASE_URL to rehearse.`,
        );
  } finally {
    await store.close();
  }
}

async function isReal(store: Store, { id, code }: { id: number; code: string }): Promise<boolean> {
  const { settings, people, plans } = store.commune(id);
  if ((await settings.all()).rehearsed) return false;
  if ((await people.all()).some(({ account }) => account !== null)) return true;
  return !code.startsWith(SAMPLE_CODE) && (await plans.all()).length > 0;
}
