import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { instantOf } from '#domain/clock.ts';
import { type BotApi, startBotApi } from '#sandbox/bot-api.ts';
import type { Phone } from '#sandbox/stage/phone.ts';
import { Database } from '#store/sqlite.ts';
import { dice } from './dice.ts';
import { fillForOrdeal, type Official } from './ordeal-commune.ts';

/** How much is to be done while the program is killed again and again, at moments that the seed decides. */
export interface OrdealSize {
  readonly messages: number;
  readonly reminders: number;
  readonly kills: number;
  readonly seed: number;
}

/** What came of it. Everything in `faults` should not have been. */
export interface OrdealResult {
  readonly faults: readonly string[];
  /** Messages of the bot that came twice, in all and at most for one kill. */
  readonly repeated: number;
  readonly mostForOneKill: number;
  readonly answered: number;
  readonly reminded: number;
  readonly seconds: number;
}

const TODAY = '2026-06-10';
const SECRET = 'a-secret-of-the-ordeal';
const LONGEST_MS = 120_000;

/**
 * Lets officials report progress and has others reminded, while the program is killed (`SIGKILL`) and started again,
 * hearing by polling and by webhook in turn. Looks after every kill whether each update the bot has confirmed is in the
 * database, once, and in the end whether each was carried out once and answered, and every reminder came to one end.
 */
export async function ordeal({ messages, reminders, kills, seed }: OrdealSize): Promise<OrdealResult> {
  const started = performance.now();
  const folder = mkdtempSync(path.join(tmpdir(), 'ordeal-'));
  const file = path.join(folder, 'cchc.db');
  const api = await startBotApi();
  const port = await freePort();
  const people = await fillForOrdeal(`file:${file}`, {
    reminded: reminders,
    talking: Math.max(1, Math.ceil(messages / 20)),
    due: '2026-06-17',
    later: '2026-12-30',
  });
  const phoneOf = ({ userId: id, name }: Official) => api.phone({ id, firstName: name });
  const talking = people.talking.map((official) => ({ ...official, phone: phoneOf(official) }));
  const reminded = people.reminded.map(phoneOf);
  for (const phone of [...talking.map((each) => each.phone), ...reminded]) phone.says('/trogiup');
  api.telegram.updates.drop();
  const roll = dice(seed);
  const faults: string[] = [];
  const said: { readonly updateId: string; readonly code: string; readonly percent: number }[] = [];
  const repeats: number[] = [0];
  let arrived = 0;
  api.telegram.onChange((change) => {
    if (change.kind === 'message' && change.byBot) arrived += 1;
  });

  const speak = (): void => {
    const at = said.length;
    const official = talking[at % talking.length];
    if (!official) return;
    const percent = Math.floor(at / talking.length) + 1;
    official.phone.says(`${official.code} xong ${percent}%`);
    const updateId = String(api.telegram.updates.pending.at(-1)?.update.update_id);
    said.push({ updateId, code: official.code, percent });
  };
  const look = (): void => {
    const waiting = new Set(api.telegram.updates.pending.map(({ update }) => String(update.update_id)));
    const confirmed = said.filter(({ updateId }) => !waiting.has(updateId));
    faults.push(
      ...notStoredOnce(
        file,
        confirmed.map(({ updateId }) => updateId),
      ),
    );
    repeats.push(repeated([...reminded, ...talking.map(({ phone }) => phone)]));
  };

  try {
    for (let kill = 0; kill < kills; kill += 1) {
      while (said.length < (messages * (kill + 1)) / kills) speak();
      const child = startChild(api, { file, folder, port, round: kill });
      const share = (messages + reminders) / kills;
      const until = arrived + Math.floor(roll() * share);
      await reached(child, () => arrived >= until || isSettled(api, file));
      await sleep(Math.floor(roll() * 40));
      await end(child);
      look();
    }
    const child = startChild(api, { file, folder, port, round: kills });
    await reached(child, () => isSettled(api, file));
    await sleep(200);
    await end(child);
    look();
    faults.push(...notCarriedOutOnce(file, said), ...unsettledReminders(file, reminders));
    for (const { phone } of talking)
      if (answersTo(phone) < said.filter(({ code }) => code === codeOf(phone)).length)
        faults.push(`${phone.person.user.first_name} misses an answer`);
    const missed = reminded.filter((phone) => remindersOn(phone) === 0).length;
    // Cut off twice while it was on its way: nobody knows whether it came, and it is not sent a third time.
    if (missed > unknown(file)) faults.push(`${missed} were not reminded`);
  } finally {
    await api.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return {
    faults,
    repeated: repeats.at(-1) ?? 0,
    mostForOneKill: Math.max(...repeats.slice(1).map((count, at) => count - (repeats[at] ?? 0))),
    answered: said.length,
    reminded: reminded.length,
    seconds: (performance.now() - started) / 1000,
  };

  function codeOf(phone: Phone): string | undefined {
    return talking.find((each) => each.phone === phone)?.code;
  }
}

interface Place {
  readonly file: string;
  readonly folder: string;
  readonly port: number;
  readonly round: number;
}

/** A program on the data; each has a clock two minutes ahead of the one before, so that no lease is in its way. */
function startChild(api: BotApi, { file, folder, port, round }: Place): ChildProcess {
  const at = instantOf(TODAY, 8, 1 + round * 2, 'Asia/Ho_Chi_Minh');
  const webhook = {
    TELEGRAM_MODE: 'webhook',
    WEBHOOK_URL: `http://127.0.0.1:${port}/webhook`,
    WEBHOOK_SECRET: SECRET,
  };
  return spawn(process.execPath, ['--import', 'tsx', path.resolve('test/support/crash-child.ts')], {
    env: {
      PATH: process.env['PATH'],
      BOT_TOKEN: api.token,
      TELEGRAM_API_ROOT: api.url,
      DATABASE_URL: `file:${file}`,
      DATA_DIR: folder,
      PORT: String(port),
      CLOCK_AHEAD_MS: String(at.getTime() - Date.now()),
      ...(round % 2 === 1 && webhook),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function end(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

/** Waits for something to come true; a child that ends by itself is a failure. */
async function reached(child: ChildProcess, isSo: () => boolean): Promise<void> {
  const deadline = performance.now() + LONGEST_MS;
  while (!isSo()) {
    if (child.exitCode !== null) throw new Error(`the program ended by itself: ${child.exitCode}`);
    if (performance.now() > deadline) throw new Error('the program does not come to rest');
    await sleep(10);
  }
}

/** Nothing waits: neither with Telegram, nor to be carried out, nor to be sent; and the reminders were decided. */
function isSettled(api: BotApi, file: string): boolean {
  if (api.telegram.updates.pending.length > 0) return false;
  const [left] = ask<{ n: number }>(
    file,
    `SELECT (SELECT count(*) FROM Inbox WHERE doneAt IS NULL)
      + (SELECT count(*) FROM Outbox WHERE state IN ('pending', 'sending'))
      + (SELECT count(*) = 0 FROM Outbox WHERE kind = 'reminder') n`,
  );
  return left?.n === 0;
}

function notStoredOnce(file: string, updateIds: readonly string[]): string[] {
  const rows = ask<{ updateId: string; n: number }>(
    file,
    'SELECT updateId, count(*) n FROM Inbox GROUP BY updateId',
  );
  const stored = new Map(rows.map(({ updateId, n }) => [updateId, n]));
  return updateIds
    .filter((updateId) => stored.get(updateId) !== 1)
    .map((updateId) => `update ${updateId} was confirmed and stands ${stored.get(updateId) ?? 0} times`);
}

function notCarriedOutOnce(file: string, said: readonly { code: string; percent: number }[]): string[] {
  const rows = ask<{ code: string; percent: number; n: number }>(
    file,
    `SELECT e.code, p.percent, count(*) n FROM ProgressEntry p
      JOIN Occurrence o ON o.id = p.occurrenceId JOIN CriterionEntry e ON e.criterionId = o.criterionId
      GROUP BY e.code, p.percent`,
  );
  const kept = new Map(rows.map(({ code, percent, n }) => [`${code} ${percent}%`, n]));
  return said
    .map(({ code, percent }) => `${code} ${percent}%`)
    .filter((words) => kept.get(words) !== 1)
    .map((words) => `${words} was carried out ${kept.get(words) ?? 0} times`);
}

function unsettledReminders(file: string, count: number): string[] {
  const rows = ask<{ memberId: number; states: string; n: number }>(
    file,
    `SELECT memberId, group_concat(state) states, count(*) n FROM Outbox WHERE kind = 'reminder' GROUP BY memberId`,
  );
  const wrong = rows.filter(({ states }) => states !== 'sent' && states !== 'unknown');
  return [
    ...(rows.length === count ? [] : [`${rows.length} of ${count} were to be reminded`]),
    ...wrong.map(({ memberId, states }) => `the reminder of member ${memberId} is ${states}`),
  ];
}

function unknown(file: string): number {
  return ask<{ n: number }>(file, "SELECT count(*) n FROM Outbox WHERE state = 'unknown'")[0]?.n ?? 0;
}

/** Messages of the bot that came more than once in one chat. */
function repeated(phones: readonly Phone[]): number {
  return phones.reduce((sum, phone) => {
    const texts = botTexts(phone);
    return sum + texts.length - new Set(texts).size;
  }, 0);
}

function botTexts({ messages }: Phone): string[] {
  return messages.flatMap(({ from, text }) => (from?.is_bot && text ? [text] : []));
}

function answersTo(phone: Phone): number {
  return new Set(botTexts(phone).filter((text) => /Đã ghi/.test(text))).size;
}

function remindersOn(phone: Phone): number {
  return botTexts(phone).filter((text) => /cần báo/.test(text)).length;
}

function ask<T>(file: string, sql: string): T[] {
  const db = new Database(file, { readonly: true });
  try {
    return db.prepare<[], T>(sql).all();
  } finally {
    db.close();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return address !== null && typeof address === 'object' ? address.port : 0;
}
