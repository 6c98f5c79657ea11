import { SAMPLE_CODE } from '#features/sample/fill-sample.ts';
import type { Config } from '#root/config.ts';
import { openStore, type Store } from '#store/open.ts';

/**
 * Takes a database over for rehearsal: the accounts and groups of an earlier run are nobody's any more.
 *
 * What a rehearsal does to plans and accounts it must never do to those of a real commune: it plays every part, moves the
 * clock, and empties the database when it is reset. @throws where the database holds a commune that is neither blank nor
 * a sample nor of a rehearsal.
 */
export async function takeOver({ databaseUrl }: Config): Promise<void> {
  const store = openStore(databaseUrl);
  try {
    const communes = await store.organisations.all();
    for (const commune of communes)
      if (await isReal(store, commune))
        throw new Error(
          `The database holds the plan or the people of ${commune.name}. Set BOT_TOKEN, or another DATABASE_URL to rehearse.`,
        );
    for (const { id } of communes) await store.commune(id).people.forgetChats(new Date());
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
