import { openDesk } from '#app/desk.ts';
import { dueReminders } from '#app/due-reminders.ts';
import { type House, openTurn } from '#app/perform.ts';
import { NO_ORIGIN, type Turn } from '#app/turn.ts';
import { workingCalendar } from '#domain/calendar.ts';
import { instantOf, localTime } from '#domain/clock.ts';
import { partsOf } from '#domain/day.ts';
import type { Role } from '#domain/people.ts';
import { inviteMember } from '#features/members/invite-member.ts';
import { adoptPlan } from '#features/plan/adopt-plan.ts';
import { fillSample, SAMPLE_CODE } from '#features/sample/fill-sample.ts';
import type { Config, Platform } from '#root/config.ts';
import { startBotApi } from '#sandbox/bot-api.ts';
import { type Actor, playStory } from '#sandbox/story.ts';
import { openStore, type Store } from '#store/open.ts';
import { openVault } from '#store/vault.ts';
import type { Program } from './program.ts';

/** The bot without Telegram: a Bot API server in this process, the sample plan, and the main job played once. */
export interface Rehearsal {
  readonly platform: Extract<Platform, { kind: 'telegram' }>;
  /** Working time: now, or 8:00 of the next working day where nobody works now. */
  readonly clock: () => Date;
  /** Plays the main job and prints it as a transcript. */
  play(program: Program): Promise<void>;
  close(): Promise<void>;
}

const START_HOUR = 8;
const END_HOUR = 17;
const nothing = () => undefined;
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** Starts the Bot API server and fills an empty database with the sample plan of this year. */
export async function openRehearsal(config: Config): Promise<Rehearsal> {
  const clock = workingClock(config.timeZone);
  const botApi = await startBotApi({ now: clock, botName: 'CCHC', botUsername: 'cchc_thu_bot' });
  await fillWhereEmpty(config, clock);
  return {
    platform: {
      kind: 'telegram',
      token: botApi.token,
      apiRoot: botApi.url,
      proxyUrl: null,
      mode: { kind: 'polling' },
    },
    clock,
    close: () => botApi.close(),
    async play(program) {
      const cast = await castOf(program);
      if (!cast) return;
      const print = (line: string) => {
        process.stdout.write(`${line}\n`);
      };
      await playStory({ botApi, ...cast, tick: program.tick, idle: settled(program, botApi.settles), print });
    },
  };
}

function workingClock(timeZone: string): () => Date {
  const { day, hour } = localTime(new Date(), timeZone);
  const calendar = workingCalendar([]);
  if (calendar.isWorkingDay(day) && hour >= START_HOUR && hour < END_HOUR) return () => new Date();
  const start = hour < START_HOUR ? calendar.onOrAfter(day) : calendar.next(day);
  const offset = instantOf(start, START_HOUR, 0, timeZone).getTime() - Date.now();
  return () => new Date(Date.now() + offset);
}

function settled(program: Program, settles: () => Promise<void>): () => Promise<void> {
  return async () => {
    await settles();
    await program.idle();
    await settles();
  };
}

async function fillWhereEmpty(config: Config, clock: () => Date): Promise<void> {
  const store = openStore(config.databaseUrl);
  const desk = openDesk({ vault: openVault(config.dataDir), log: SILENT, inviteLink: () => null });
  const house: House = { timeZone: config.timeZone, clock, desk };
  const { year } = partsOf(localTime(clock(), config.timeZone).day);
  try {
    if ((await store.organisations.all()).length === 0) await fillSample(store, house, { year, adoptPlan });
    await refuseRealPeople(store);
  } finally {
    await store.close();
  }
}

/** What a rehearsal does to accounts it must never do to those of people. @throws where a real account is linked. */
async function refuseRealPeople(store: Store): Promise<void> {
  for (const { id, name } of await store.organisations.all()) {
    const { settings, people } = store.commune(id);
    if ((await settings.all()).rehearsed) continue;
    if ((await people.all()).some(({ account }) => account !== null))
      throw new Error(
        `The database holds the accounts of ${name}. Set BOT_TOKEN, or another DATABASE_URL to rehearse.`,
      );
  }
}

/** The three who play: the coordinator, the chairman, and the official who leads most of what is due. */
async function castOf({ store, house }: Program) {
  const organisation = await store.organisations.first();
  // Nobody plays with the accounts of a real commune.
  if (!organisation?.code.startsWith(SAMPLE_CODE)) return null;
  return store.transaction(async (tx) => {
    const operator = { kind: 'operator' as const, name: 'cchc-bot' };
    const wish = { organisationId: organisation.id, actor: operator, origin: NO_ORIGIN, files: [] };
    const turn = await openTurn(house, tx, wish);
    await turn.store.settings.set('rehearsed', true);
    const [coordinator, chairman] = [await actorWith(turn, 'COORDINATOR'), await actorWith(turn, 'CHAIRMAN')];
    const due = (await dueReminders(turn, null)).filter(({ member }) => member.role === 'OFFICIAL');
    const [best] = due
      .map(({ member, items }) => ({
        member,
        own: items.filter((item) => item.period === 'once' && item.kind === 'lead'),
      }))
      .sort((a, b) => b.own.length - a.own.length);
    const code = best?.own[0]?.code;
    const official = best && (await invited(turn, best.member));
    return coordinator && chairman && official && code ? { coordinator, chairman, official, code } : null;
  });
}

async function actorWith(turn: Turn, role: Role): Promise<Actor | null> {
  const [member] = await turn.store.people.withRole(role);
  return member ? invited(turn, member) : null;
}

async function invited(
  turn: Turn,
  member: { id: number; name: string; position: string },
): Promise<Actor | null> {
  const invitation = await inviteMember(turn, member.id);
  return invitation.ok ? { name: member.name, position: member.position, code: invitation.value.code } : null;
}
