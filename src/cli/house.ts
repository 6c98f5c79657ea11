import { userInfo } from 'node:os';
import type { Log } from '#app/log.ts';
import { openDesk } from '#app/turn/desk.ts';
import { type House, openTurn } from '#app/turn/perform.ts';
import { NO_ORIGIN, type Origin, type Turn } from '#app/turn/turn.ts';
import type { Actor } from '#domain/people/actor.ts';
import { COMMAND_LINE } from '#domain/source.ts';
import type { Config } from '#root/config.ts';
import { openStore, type Store } from '#store/open.ts';
import { openVault } from '#store/vault.ts';

/** The house as the operator enters it. */
export interface CliHouse extends House {
  readonly store: Store;
  /** Does something in the operator's name in one transaction, about the first commune. `at`: as if it were then. */
  inTurn<T>(work: (turn: Turn) => Promise<T>, at?: Date): Promise<T>;
}

/** Code and name of a commune that has neither yet, as the bot makes it at its first start. */
export const NAMELESS_CODE = '00000';
const NAMELESS = [NAMELESS_CODE, 'UBND'] as const;

const AT_THE_MACHINE: Origin = { ...NO_ORIGIN, source: COMMAND_LINE };

const nothing = () => undefined;
const SILENT: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** Opens the database and the data folder of a configuration for `work`, and lets go of them. */
export async function withHouse<T>(
  config: Config,
  clock: () => Date,
  work: (house: CliHouse) => Promise<T>,
): Promise<T> {
  const store = openStore(config.databaseUrl);
  try {
    const desk = openDesk({ vault: openVault(config.dataDir), log: SILENT, inviteLink: () => null });
    const house: House = { timeZone: config.timeZone, clock, desk };
    return await work({ ...house, store, inTurn: (run, at) => inTurn(house, store, run, at) });
  } finally {
    await store.close();
  }
}

async function inTurn<T>(
  house: House,
  store: Store,
  work: (turn: Turn) => Promise<T>,
  at: Date | undefined,
): Promise<T> {
  const then = at === undefined ? house : { ...house, clock: () => at };
  return store.transaction(async (tx) => {
    const { organisations } = tx;
    const { id } = (await organisations.first()) ?? (await organisations.create(...NAMELESS));
    const actor: Actor = { kind: 'operator', name: operatorName() };
    return work(await openTurn(then, tx, { organisationId: id, actor, origin: AT_THE_MACHINE, files: [] }));
  });
}

/** The operator's name at the machine; a container may have a user without one. */
function operatorName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'operator';
  }
}
