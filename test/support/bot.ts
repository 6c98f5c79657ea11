import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { openTurn } from '#app/turn/perform.ts';
import { NO_ORIGIN } from '#app/turn/turn.ts';
import type { Limits } from '#delivery/pace.ts';
import type { Freight } from '#domain/evidence/dossier-parts.ts';
import type { Role } from '#domain/people/people.ts';
import { instantOf } from '#domain/time/clock.ts';
import type { Day } from '#domain/time/day.ts';
import { addMember } from '#features/members/add-member.ts';
import { inviteMember } from '#features/members/invite-member.ts';
import { readConfig } from '#root/config.ts';
import { inviteFirstCoordinator } from '#root/first-start.ts';
import { type Program, startProgram } from '#root/program.ts';
import { type BotApiOptions, startBotApi } from '#sandbox/bot-api.ts';
import type { Phone } from '#sandbox/stage/phone.ts';
import { Database } from '#store/sqlite.ts';
import { putEmptyDatabase } from './empty-database.ts';

const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** Stories are told without pauses; what Telegram's limits do is told where it matters. */
const NO_LIMITS: Limits = {
  perChatPerSecond: Number.POSITIVE_INFINITY,
  burst: 1,
  perGroupPerMinute: Number.POSITIVE_INFINITY,
  overallPerSecond: Number.POSITIVE_INFINITY,
  isGroup: (chatId) => chatId.startsWith('-'),
};

/** How a bot under test is to be started. */
export interface BotOptions {
  readonly today: Day;
  readonly hour?: number;
  readonly mode?: 'polling' | 'webhook';
  readonly botApi?: BotApiOptions;
  /** None unless given: nobody waits between two messages. */
  readonly limits?: Limits;
  /** Where the data is kept instead of a folder of its own. */
  readonly folder?: string;
  /** How pauses after faults are spent; real time unless given. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
  /** What of a file can be sent; as Telegram has it unless given. */
  readonly freight?: Freight;
  /** The socket of a virus scanner. */
  readonly clamdSocket?: string;
  /** Backups are made by night, as in real use; else none. */
  readonly backups?: true;
}

/** The same for one test: everything goes when the test ends. */
export async function startBot(options: BotOptions): Promise<Bot> {
  const bot = await openBot(options);
  onTestFinished(bot.close);
  return bot;
}

/**
 * The whole program over a Bot API server, both in this process: what `npm start` runs, with a database and a data
 * folder of its own and a clock that the test moves. `close` when done with it.
 */
export async function openBot(options: BotOptions) {
  const folder = options.folder ?? mkdtempSync(path.join(tmpdir(), 'bot-'));
  if (options.folder === undefined) putEmptyDatabase(path.join(folder, 'cchc.db'));
  const clock = { offset: instantOf(options.today, options.hour ?? 9, 0, TIME_ZONE).getTime() - Date.now() };
  const now = () => new Date(Date.now() + clock.offset);
  const botApi = await startBotApi({ now, ...options.botApi });
  const port = options.mode === 'webhook' ? await freePort() : 0;
  const logged: string[] = [];
  const told: string[] = [];
  const tell = (fields: object, text: string) => void told.push(`${text} ${JSON.stringify(fields)}`);
  const note = (fields: object, text: string) => {
    logged.push(`${text} ${JSON.stringify(fields)}`);
    tell(fields, text);
  };
  const log = { debug: tell, info: tell, warn: note, error: note };
  let program: Program | null = null;

  const start = async (): Promise<Program> => {
    const config = readConfig({
      BOT_TOKEN: botApi.token,
      TELEGRAM_API_ROOT: botApi.url,
      DATABASE_URL: `file:${path.join(folder, 'cchc.db')}`,
      DATA_DIR: folder,
      PORT: String(port),
      ...(options.clamdSocket === undefined ? {} : { CLAMD_SOCKET: options.clamdSocket }),
      ...(options.mode === 'webhook'
        ? {
            TELEGRAM_MODE: 'webhook',
            WEBHOOK_URL: `http://127.0.0.1:${port}/webhook`,
            WEBHOOK_SECRET: 'a-secret-of-the-test',
          }
        : {}),
    });
    if ('faults' in config || config.platform.kind === 'sandbox') throw new Error(JSON.stringify(config));
    return startProgram(config, config.platform, {
      clock: now,
      log,
      limits: options.limits ?? NO_LIMITS,
      backups: options.backups ?? false,
      ...(options.wait && { wait: options.wait }),
      ...(options.freight ? { freight: options.freight } : {}),
    });
  };
  program = await start();

  const running = (): Program => {
    if (!program) throw new Error('The bot is down.');
    return program;
  };

  return {
    botApi,
    folder,
    /** Warnings and errors of the log. */
    logged,
    /** Every line of the log. */
    told,
    get program() {
      return running();
    },
    now,
    async close(): Promise<void> {
      botApi.faults.clear();
      await program?.stop();
      await botApi.close();
      if (!options.folder) rmSync(folder, { recursive: true, force: true });
    },
    /** Moves the clock to an hour of a day. */
    at(day: Day, hour = 9, minute = 0): void {
      clock.offset = instantOf(day, hour, minute, TIME_ZONE).getTime() - Date.now();
    },
    /** Lets some time go by. */
    passes({ minutes = 0, seconds = 0 }: { minutes?: number; seconds?: number }): void {
      clock.offset += (minutes * 60 + seconds) * 1000;
    },
    /** What the minute asks for, and everything that follows from it. */
    async tick(): Promise<void> {
      await running().tick();
      await running().idle();
      await botApi.settles();
    },
    /** Everything said was heard and answered. */
    async settles(): Promise<void> {
      await botApi.settles();
      await running().idle();
      await botApi.settles();
    },
    /** The machine goes down without a word. */
    async goesDown(): Promise<void> {
      await program?.stop();
      program = null;
    },
    async comesBack(): Promise<void> {
      program = await start();
    },
    /** A second program on the same data, beside the one that runs. */
    another: start,
    /** A member with a phone, invited and linked. */
    async member(name: string, role: Role, position = ''): Promise<Phone> {
      const code = await invite(running(), { name, role, position });
      const [firstName = name] = name.split(' ').slice(-1);
      const phone = botApi.phone({ firstName });
      await phone.answer(`/start ${code}`);
      return phone;
    },
    /** What the operator reads at the first start. */
    async firstStart(): Promise<string[]> {
      const lines: string[] = [];
      await inviteFirstCoordinator(running(), 'vi', { ...log, info: (_, text) => void lines.push(text) });
      return lines;
    },
    /** How many rows each table holds, the traffic of messages left out: what was written down. */
    rows(): Record<string, number> {
      const db = new Database(path.join(folder, 'cchc.db'), { readonly: true });
      try {
        const tables = db.prepare<[], { name: string }>(
          "select name from sqlite_master where type = 'table'",
        );
        const names = tables.all().map(({ name }) => name);
        const count = (name: string) =>
          db.prepare<[], { n: number }>(`select count(*) n from "${name}"`).get()?.n ?? 0;
        return Object.fromEntries(
          names.filter((name) => !TRAFFIC.test(name)).map((name) => [name, count(name)]),
        );
      } finally {
        db.close();
      }
    },
    /** Names of the files kept as evidence, half-written ones included. */
    files(): string[] {
      const root = path.join(folder, 'evidence');
      if (!existsSync(root)) return [];
      const entries = readdirSync(root, { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    },
    /** Somebody nobody knows. */
    stranger: (firstName = 'Người lạ') => botApi.phone({ firstName }),
  };
}

/** A bot under test. */
export type Bot = Awaited<ReturnType<typeof openBot>>;

/** Tables in which every message leaves a row, whatever it says. */
const TRAFFIC = /^(inbox|outbox|dialogue)$|^sqlite_/i;

async function invite(
  program: Program,
  member: { name: string; role: Role; position: string },
): Promise<string> {
  const { store, house } = program;
  const organisation = await store.organisations.first();
  if (!organisation) throw new Error('There is no commune.');
  return store.transaction(async (tx) => {
    const turn = await openTurn(house, tx, {
      organisationId: organisation.id,
      actor: { kind: 'operator', name: 'test' },
      origin: NO_ORIGIN,
      files: [],
    });
    const known = (await turn.store.people.all()).find((each) => each.name === member.name);
    const added = known ? null : await addMember(turn, { ...member, body: '' });
    if (added && !added.ok) throw new Error(added.reason);
    const id = known?.id ?? added?.value.member.id ?? 0;
    const invitation = await inviteMember(turn, id);
    if (!invitation.ok) throw new Error(invitation.reason);
    return invitation.value.code;
  });
}

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
