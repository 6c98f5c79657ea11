import path from 'node:path';
import type { Channel } from '#app/channel.ts';
import { reasonOf } from '#app/fault.ts';
import { startInboxWorker } from '#app/inbox/inbox-worker.ts';
import { laneOf } from '#app/inbox/lane.ts';
import { inRequest, requestNow, tracing } from '#app/inbox/request.ts';
import type { Log } from '#app/log.ts';
import { makePaper } from '#app/papers/paper.ts';
import { openDesk } from '#app/turn/desk.ts';
import { type House, openTurn } from '#app/turn/perform.ts';
import { NO_ORIGIN, type Turn } from '#app/turn/turn.ts';
import { warmUp } from '#app/warm-up.ts';
import type { Ears } from '#app/words/ears.ts';
import { type TelegramChannel, telegramChannel } from '#channels/telegram/channel.ts';
import { openTexts, type Texts } from '#channels/texts.ts';
import { startDelivery } from '#delivery/deliver.ts';
import type { Limits } from '#delivery/pace.ts';
import { openReader } from '#documents/evidence/reader.ts';
import { clamdScanner } from '#documents/virus-scanner.ts';
import type { Words } from '#documents/words.ts';
import type { Freight } from '#domain/evidence/dossier-parts.ts';
import { localTime } from '#domain/time/clock.ts';
import { commands, eventHandlers, jobs, noteRefused, noteUncertain, papers } from '#features/index.ts';
import { openMetrics } from '#http/metrics.ts';
import { type HttpParts, type HttpServer, serveHttp } from '#http/serve.ts';
import type { Config, Platform } from '#root/config.ts';
import { holdData } from '#store/data-lock.ts';
import { fileOf } from '#store/db.ts';
import { openExports } from '#store/exports.ts';
import { openStore, type Store } from '#store/open.ts';
import { openVault } from '#store/vault.ts';
import { lookAheadHere, openLookout } from './apart/lookout.ts';
import { openPaperMaker } from './apart/paper-maker.ts';
import { keepBackups } from './backups.ts';
import { dropOld, keepDossiers } from './dossiers.ts';
import { openHealth } from './health.ts';
import { keepMenus } from './offers.ts';
import { workOfMinute } from './tick.ts';
import { watch } from './watchdog.ts';

/** What the program takes from outside beside its configuration. */
export interface World {
  readonly clock: () => Date;
  readonly log: Log;
  /** Telegram's limits unless a test says otherwise. */
  readonly limits?: Limits;
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
  /** What Telegram takes of a file, unless a test says otherwise. */
  readonly freight?: Freight;
  /** Whether a backup is made every night; what is played with needs none. */
  readonly backups?: boolean;
  /** Whether what takes long is done in processes of its own: files, looks ahead; a test's is done here. */
  readonly slowApart?: boolean;
  /** Lets HTTP be served by somebody else: the sandbox, whose page outlives the program. */
  readonly serve?: (parts: HttpParts) => Promise<HttpServer>;
}

/** The running program. */
export interface Program {
  readonly url: string;
  readonly house: House;
  readonly store: Store;
  readonly channel: Channel;
  readonly botUsername: string;
  readonly texts: Texts;
  /** Resolves once the channel listens no more: with the reason where nobody asked it to stop. */
  readonly ended: Promise<string | null>;
  /** What the minute asks for: reminders and digests that are due. */
  tick(): Promise<void>;
  /** Looks whether messages get out and the schedule runs, and raises the alarm where not. */
  watch(): Promise<void>;
  /** Nothing that was received waits, nothing is left to send and no backup is being made. */
  idle(): Promise<void>;
  /** Finishes what is in hand and lets go of everything. */
  stop(): Promise<void>;
}

type OnTelegram = Extract<Platform, { kind: 'telegram' }>;

/** A bot sends files of up to 50 MB; in more than ten parts nobody puts them together again. */
const TELEGRAM_FREIGHT: Freight = { mostBytes: 49_000_000, mostParts: 10 };

const LOCALES = path.resolve(import.meta.dirname, '../locales');

/** Puts the whole program together for one configuration; the schedule is the caller's. */
export async function startProgram(config: Config, platform: OnTelegram, world: World): Promise<Program> {
  const { clock } = world;
  const log = tracing(world.log);
  const place = { databaseFile: fileOf(config.databaseUrl), dataDir: config.dataDir };
  const letGo = holdData(place.databaseFile, place.dataDir);
  const store = openStore(config.databaseUrl, requestNow);
  const vault = openVault(config.dataDir);
  const exports = openExports(config.dataDir);
  const spokenOf = await store.hashesSpokenOf();
  await vault.sweep((sha256) => spokenOf.has(sha256));
  const texts = openTexts(LOCALES, (fault) => log.error({ fault }, 'a text could not be written'));
  const stopping = new AbortController();
  const health = openHealth(store, clock, config.dataDir);
  const metrics = openMetrics(health.depths);
  let connected: TelegramChannel | null = null;
  const serve = world.serve ?? ((parts: HttpParts) => serveHttp(config.host, config.port, parts));
  // Before Telegram is reached, so that whoever watches the process sees that it lives and what it waits for.
  const http = await serve({
    lacks: async () =>
      stopping.signal.aborted ? ['stopping'] : health.lacks(connected ? connected.lacks() : 'channel'),
    metrics: metrics.write,
    webhook:
      platform.mode.kind === 'webhook'
        ? async (secret, body) => connected?.acceptWebhook(secret, body) ?? 'not-yet'
        : null,
  });
  log.info({ url: http.url }, 'answers by HTTP');
  const channel = await telegramChannel({
    token: platform.token,
    apiRoot: platform.apiRoot,
    proxyUrl: platform.proxyUrl ?? undefined,
    mode: platform.mode,
    texts,
    locale: config.locale,
    readVault: vault.read,
    findExport: exports.find,
    log,
    signal: stopping.signal,
  });
  connected = channel;
  const reader = openReader();
  const scanner = config.clamdSocket === null ? null : clamdScanner(config.clamdSocket);
  const words: Words = (key, args = {}) => texts.line({ key, args }, config.locale, 'plain');
  const paperMaker = world.slowApart ? openPaperMaker(config.locale, log) : null;
  const ahead = { ...place, timeZone: config.timeZone };
  const lookout = world.slowApart ? openLookout(ahead, log) : null;
  const lookAhead = lookout?.lookAhead ?? lookAheadHere(ahead, log);
  const desk = openDesk({
    ...{ vault, log, reader, scanner, words, lookAhead, inviteLink: channel.inviteLink },
    ...(paperMaker ? { expectPaper: paperMaker.expect } : {}),
  });
  const house: House = { timeZone: config.timeZone, clock, desk };
  await makeSureOfCommune(store);

  const delivery = startDelivery({
    deliveries: store.deliveries,
    channel,
    clock,
    log,
    meters: metrics,
    onRefused: (refused, result) =>
      inTurn(house, store, refused.organisationId, (turn) =>
        noteRefused(turn, { ...refused, reason: result.reason }),
      ),
    onUncertain: (delivery) =>
      inTurn(house, store, delivery.organisationId, (turn) => noteUncertain(turn, delivery)),
    makePaper: (organisationId, order) =>
      makePaper({ house, store, papers, words, apart: paperMaker ?? undefined }, organisationId, order),
    onMoved: (from, to) => store.transaction((tx) => tx.organisations.moveChat(channel.id, from, to)),
    ...(world.limits ? { limits: world.limits } : {}),
    ...(world.wait ? { wait: world.wait } : {}),
  });
  const dossiers = keepDossiers({
    store,
    house,
    exports,
    words,
    log,
    freight: world.freight ?? TELEGRAM_FREIGHT,
    inTurn: (organisationId, work) => inTurn(house, store, organisationId, work),
    wakeDelivery: () => delivery.wake(),
  });
  dossiers.look();
  const ears: Ears = { house, store, channel, commands };
  const worker = startInboxWorker(ears, eventHandlers, {
    log,
    meters: metrics,
    afterEach: () => {
      delivery.wake();
      dossiers.wake();
    },
    wait: world.wait,
  });
  worker.wake();

  const listening = channel.listen(async (updates) => {
    const rows = updates.map((update) => ({ ...update, lane: laneOf(channel, update.payload) }));
    metrics.received(await store.inbox.receive(channel.id, rows, clock()));
    worker.wake();
  }, stopping.signal);
  const ended = listening.then(
    () => null,
    (error: unknown) => {
      log.error({ error: reasonOf(error) }, 'the channel has stopped listening');
      return reasonOf(error);
    },
  );
  const warm = warmUp(house, store).catch((error: unknown) =>
    log.warn({ error: reasonOf(error) }, 'the plan could not be indexed beforehand'),
  );
  const inEveryCommune = async (work: (turn: Turn) => Promise<unknown>) => {
    for (const { id } of await store.organisations.all()) await inTurn(house, store, id, work);
  };
  const backups = world.backups ? keepBackups({ place, house, log, inEveryCommune }) : null;
  const menus = keepMenus({
    channel,
    commands,
    words,
    log,
    chats: store.organisations,
    signal: stopping.signal,
    today: () => localTime(house.clock(), house.timeZone).day,
  });
  void menus.look();

  return {
    url: http.url,
    house,
    store,
    channel,
    botUsername: channel.botUsername,
    texts,
    ended,
    tick: () =>
      inRequest(`round:${clock().toISOString()}`, async () => {
        await workOfMinute({
          log,
          communes: async () => (await store.organisations.all()).map(({ id }) => id),
          inTurn: (id, work) => inTurn(house, store, id, work),
          jobs: [...jobs, (turn) => dropOld(turn, exports)],
          chores: {
            wipeErased: () =>
              store
                .wipeErased(clock())
                .catch((error: unknown) =>
                  log.error(
                    { error: reasonOf(error) },
                    'what erased names left could not be overwritten yet',
                  ),
                ),
            backups: () => backups?.tick(),
            dossiers: () => dossiers.look(),
            delivery: () => delivery.wake(),
            menus: () => void menus.look(),
          },
        });
        health.ticked();
      }),
    watch: () =>
      inRequest(`watch:${clock().toISOString()}`, async () => {
        await channel.check();
        await watch({ health, log, inEveryCommune });
      }),
    async idle() {
      await worker.idle();
      await dossiers.idle();
      await backups?.idle();
      await delivery.idle();
    },
    async stop() {
      stopping.abort();
      await ended;
      await http.close();
      await worker.stop();
      await warm;
      await dossiers.stop();
      await delivery.stop();
      paperMaker?.close();
      lookout?.close();
      await menus.rest();
      await backups?.idle();
      await reader.close();
      await store.close();
      letGo();
    },
  };
}

/** Runs something of the program's own in a transaction of its own. */
async function inTurn<T>(
  house: House,
  store: Store,
  organisationId: number,
  work: (turn: Turn) => Promise<T>,
): Promise<T> {
  return store.transaction(async (tx) => {
    const actor = { kind: 'operator' as const, name: 'cchc-bot' };
    return work(await openTurn(house, tx, { organisationId, actor, origin: NO_ORIGIN, files: [] }));
  });
}

/** A commune must be there before the first coordinator can be: its code and name are set later. */
async function makeSureOfCommune(store: Store): Promise<void> {
  if ((await store.organisations.first()) === null) await store.organisations.create('00000', 'UBND');
}
