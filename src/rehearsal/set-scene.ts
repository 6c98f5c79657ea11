import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Log } from '#app/log.ts';
import type { HttpParts, HttpServer } from '#http/serve.ts';
import type { Config } from '#root/config.ts';
import { type Program, startProgram } from '#root/program.ts';
import { type BotApi, startBotApi } from '#sandbox/bot-api.ts';
import { movableClock } from '#sandbox/clock.ts';
import type { Act, Scene } from '#sandbox/front/backstage.ts';
import { Cast } from '#sandbox/front/cast.ts';
import { WORDS } from '#sandbox/front/words.ts';
import { emptyDatabase } from '#store/empty-database.ts';
import { castPeople } from './cast-people.ts';
import { foundCommune, inTurn } from './found-commune.ts';
import { hoursOf, lookOf, restOf } from './minutes.ts';
import { panelOf } from './panel.ts';
import { absentOf, dutyOf, linkPhone, seatMember } from './people.ts';
import { readPhoto, readPlanFile } from './props.ts';
import { startOf } from './start-time.ts';
import { yearOf } from './year.ts';

/** What a scene is set with. */
export interface Stagehands {
  readonly config: Config;
  readonly log: Log;
  /** What the database holds stays; otherwise it is emptied. */
  readonly keep: boolean;
  readonly serve: (parts: HttpParts) => Promise<HttpServer>;
  /** What takes long is done in processes of its own, as by the bot itself. */
  readonly slowApart?: boolean;
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
export async function setScene(act: Act, hands: Stagehands): Promise<Scene> {
  const { config, keep, now } = hands;
  const words = WORDS[config.locale];
  if (!keep) emptyCommune(config);
  const clock = movableClock(startOf(act, config.timeZone, now));
  const botApi = await openBotApi(clock.now, words['bot.name']);
  const program = await openProgram(hands, botApi, clock.now);
  const organisationId = await foundCommune(act, { ...program, words });
  const [latest] = await program.store.commune(organisationId).outbox.latest(1);
  if (latest && latest.createdAt > clock.now()) clock.moveTo(latest.createdAt);

  const idle = restOf(program, botApi);
  const look = lookOf(program, organisationId, idle);
  const cast = new Cast(botApi);
  const casting = { program, organisationId, cast, words };
  await castPeople(act, casting);
  await idle();
  if (act === 'sample') await look();

  return {
    act,
    commune: (await program.store.organisations.first())?.name ?? '',
    botApi,
    clock,
    cast,
    look,
    idle,
    hours: () => inTurn(program, organisationId, async ({ settings }) => hoursOf(settings)),
    absent: () => absentOf(casting),
    seat: (memberId) => seatMember(casting, memberId),
    link: (userId) => linkPhone(casting, userId),
    dutyOf: (userId) => dutyOf(casting, userId),
    panel: () => panelOf(program, organisationId, config.locale),
    year: () => inTurn(program, organisationId, yearOf),
    planFile: () => readPlanFile(clock.now(), config.timeZone, words['tour.file']),
    photo: readPhoto,
    async close() {
      await program.stop();
      await botApi.close();
    },
  };
}

function openBotApi(now: () => Date, botName: string): Promise<BotApi> {
  return startBotApi({ now, botName, botUsername: 'cchc_thu_bot', idsFrom: idsOfThisRun() });
}

function openProgram(
  { config, log, serve, slowApart = false }: Stagehands,
  { token, url }: BotApi,
  clock: () => Date,
): Promise<Program> {
  const mode = { kind: 'polling' } as const;
  const platform = { kind: 'telegram', token, apiRoot: url, proxyUrl: null, mode } as const;
  return startProgram(config, platform, { clock, log, limits: NO_LIMITS, serve, slowApart });
}

function emptyCommune({ databaseUrl, dataDir }: Config): void {
  emptyDatabase(databaseUrl);
  rmSync(path.resolve(dataDir, 'evidence'), { recursive: true, force: true });
}
