import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Log } from '#app/log.ts';
import { localTime } from '#domain/clock.ts';
import { partsOf } from '#domain/day.ts';
import { samplePlan } from '#features/sample/sample-files.ts';
import type { HttpParts, HttpServer } from '#http/serve.ts';
import type { Config } from '#root/config.ts';
import { type Program, startProgram } from '#root/program.ts';
import { type BotApi, startBotApi } from '#sandbox/bot-api.ts';
import { movableClock } from '#sandbox/clock.ts';
import type { Act, Scene } from '#sandbox/front/backstage.ts';
import { Cast } from '#sandbox/front/cast.ts';
import { WORDS } from '#sandbox/front/words.ts';
import { emptyDatabase } from '#store/empty-database.ts';
import { castPeople, dutyOf, openInvitation } from './cast-people.ts';
import { foundCommune, inTurn } from './found-commune.ts';
import { panelOf } from './panel.ts';
import { readPhoto } from './photo.ts';
import { startOf } from './start-time.ts';
import { yearOf } from './year.ts';

/** What a scene is set with. */
export interface Stagehands {
  readonly config: Config;
  readonly log: Log;
  /** What the database holds stays; otherwise it is emptied. */
  readonly keep: boolean;
  readonly serve: (parts: HttpParts) => Promise<HttpServer>;
  /** When it begins, instead of now. */
  readonly now?: Date;
}

/** Nobody waits on this machine: the limits of the real Telegram would only make a rehearsal slow. */
const NO_LIMITS = {
  perChatPerSecond: Number.POSITIVE_INFINITY,
  burst: 1,
  perGroupPerMinute: Number.POSITIVE_INFINITY,
  overallPerSecond: Number.POSITIVE_INFINITY,
  isGroup: (chatId: string) => chatId.startsWith('-'),
};

/** Ids grow by a hundred in a second, more than a run can use up before the next begins. */
const idsOfThisRun = () => Math.floor((Date.now() - Date.UTC(2026, 0, 1)) / 10);

/** Starts the bot over a Bot API server of its own, with the commune of the act, and puts the phones on the table. */
export async function setScene(act: Act, { config, log, keep, serve, now }: Stagehands): Promise<Scene> {
  const words = WORDS[config.locale];
  if (!keep) emptyCommune(config);
  const clock = movableClock(startOf(act, config.timeZone, now));
  const botApi = await startBotApi({
    now: clock.now,
    botName: words['bot.name'],
    botUsername: 'cchc_thu_bot',
    idsFrom: idsOfThisRun(),
  });
  const program = await startProgram(config, platformOf(botApi), {
    clock: clock.now,
    log,
    limits: NO_LIMITS,
    serve,
  });
  const { store, house } = program;
  const organisationId = await foundCommune(act, { store, house, words });
  const latest = await store.commune(organisationId).outbox.latest(1);
  if (latest[0] && latest[0].createdAt > clock.now()) clock.moveTo(latest[0].createdAt);

  const idle = restOf(program, botApi);
  const cast = new Cast(botApi);
  const casting = { program, organisationId, cast, words };
  await castPeople(act, casting);
  await idle();
  const look = async () => {
    const newest = async () => (await store.commune(organisationId).outbox.latest(1))[0]?.id ?? 0;
    const before = await newest();
    await program.tick();
    const isSent = (await newest()) > before;
    if (isSent) await idle();
    return isSent;
  };
  if (act === 'sample') await look();

  return {
    act,
    commune: (await store.organisations.first())?.name ?? '',
    botApi,
    clock,
    cast,
    look,
    idle,
    hours: () => inTurn(program, organisationId, async ({ settings }) => hoursOf(settings)),
    async absent() {
      const seated = new Set(cast.seats.map(({ name }) => name));
      const members = await store.commune(organisationId).people.all();
      return members
        .filter(({ account, name }) => !account && !seated.has(name))
        .map(({ id: memberId, name, position }) => ({ memberId, name, position }));
    },
    async seat(memberId) {
      const member = await store.commune(organisationId).people.byId(memberId);
      if (!member) throw new Error(`There is no member ${memberId}`);
      const { name, position, role: part } = member;
      await openInvitation(casting, cast.seat({ name, position, part }), memberId);
    },
    async link(userId) {
      const phone = cast.phone(userId);
      const members = await store.commune(organisationId).people.all();
      const member = members.find(({ name }) => name === phone?.person.user.first_name);
      if (phone && member) await openInvitation(casting, phone, member.id);
    },
    dutyOf: (userId) => dutyOf(casting, cast.phone(userId)),
    panel: () => panelOf(program, organisationId, config.locale),
    year: () => inTurn(program, organisationId, yearOf),
    async planFile() {
      const { year } = partsOf(localTime(clock.now(), config.timeZone).day);
      const { text } = await samplePlan(year);
      return { bytes: new TextEncoder().encode(text), fileName: words['tour.file'] };
    },
    photo: readPhoto,
    async close() {
      await program.stop();
      await botApi.close();
    },
  };
}

function emptyCommune({ databaseUrl, dataDir }: Config): void {
  emptyDatabase(databaseUrl);
  rmSync(path.resolve(dataDir, 'evidence'), { recursive: true, force: true });
}

function platformOf({ token, url }: BotApi) {
  return { kind: 'telegram', token, apiRoot: url, proxyUrl: null, mode: { kind: 'polling' } } as const;
}

/** The bot has taken everything, carried it out and sent what followed. */
function restOf(program: Program, { settles }: BotApi): () => Promise<void> {
  return async () => {
    await settles({ quietMs: 10 });
    await program.idle();
    await settles({ quietMs: 10 });
  };
}

/** Every hour that is set, but for the quiet one, is one at which something may go out. */
function hoursOf(settings: Readonly<Record<string, unknown>> & { readonly quietFromHour: number }) {
  const { quietFromHour: until, ...others } = settings;
  const hours = Object.entries(others).flatMap(([name, value]) =>
    name.endsWith('Hour') && typeof value === 'number' ? [value] : [],
  );
  return { from: Math.min(...hours), until };
}
