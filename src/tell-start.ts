import type { Log } from '#app/log.ts';
import { localTime } from '#domain/time/clock.ts';
import type { Config, Platform } from '#root/config.ts';
import type { Program } from './program.ts';

/** What a start is told from. */
export interface Start {
  readonly program: Program;
  readonly config: Config;
  readonly platform: Extract<Platform, { kind: 'telegram' }>;
}

/** Tells in five lines what has started: where it talks, its data, whom it knows, when it acts, where it is asked. */
export async function tellStart({ program, config, platform }: Start, log: Log): Promise<void> {
  const { store, house, botUsername, url } = program;
  log.info(
    { bot: `@${botUsername}`, mode: platform.mode.kind, server: platform.apiRoot },
    'talks on Telegram',
  );
  log.info({ database: config.databaseUrl, folder: config.dataDir }, 'keeps its data');
  const { day } = localTime(house.clock(), house.timeZone);
  const communes = [];
  const hours = [];
  for (const { id, code, name } of await store.organisations.all()) {
    const { people, plans, settings } = store.commune(id);
    const members = await people.all();
    const linked = members.filter(({ account }) => account !== null).length;
    const plan = (await plans.inForce(day))?.year ?? null;
    communes.push({ code, name, members: members.length, linked, plan });
    const { remindHour, quietFromHour, digestHour } = await settings.all();
    hours.push({ code, remindHour, quietFromHour, digestHour });
  }
  log.info({ communes }, 'knows');
  log.info({ timeZone: house.timeZone, hours }, 'acts on working days');
  log.info({ url, platform: 'telegram', health: `${url}/healthz` }, 'ready');
}
