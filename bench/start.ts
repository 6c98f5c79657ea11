import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { type BotApi, startBotApi } from '#sandbox/bot-api.ts';
import type { BigCommune } from './fill.ts';
import { type BenchFolder, bigCommune, emptyFolder } from './folder.ts';
import { phonesFor } from './listen.ts';
import { median, type Row } from './table.ts';

const RUNS = 5;
const MESSAGES_EACH = 10;
const TARGET_MS = 2000;
const TARGET_MB = 200;
const ROOT = path.resolve(import.meta.dirname, '..');

/** From the start of a process to “ready”, on a new and on a big database, and the memory it takes. */
export async function start(): Promise<Row[]> {
  const botApi = await startBotApi();
  const master = await bigCommune();
  const big = master.copy();
  const fresh = await severalStarts(botApi, emptyFolder);
  const existing = await severalStarts(botApi, () => big);
  const busy = await megabytesAfterMessages(botApi, big, master.commune);
  await botApi.close();
  const inTime = { words: `< ${TARGET_MS} ms`, met: fresh.ms < TARGET_MS && existing.ms < TARGET_MS };
  const small = (mb: number) => ({ words: `< ${TARGET_MB} MB`, met: mb < TARGET_MB });
  return [
    { what: 'start to ready, no database yet', figures: `${fresh.ms.toFixed(0)} ms`, target: inTime },
    { what: 'start to ready, 10,000 criteria', figures: `${existing.ms.toFixed(0)} ms`, target: inTime },
    { what: 'memory when ready, no database yet', figures: megabytes(fresh.mb), target: small(fresh.mb) },
    {
      what: 'memory when ready, 10,000 criteria',
      figures: megabytes(existing.mb),
      target: small(existing.mb),
    },
    { what: 'memory after 1,000 messages', figures: megabytes(busy.now), target: small(busy.now) },
    { what: 'the most it ever had', figures: megabytes(busy.most), target: small(busy.most) },
  ];
}

async function severalStarts(
  botApi: BotApi,
  folderOf: () => BenchFolder,
): Promise<{ ms: number; mb: number }> {
  const runs: { ms: number; mb: number }[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const bot = await spawnBot(botApi, folderOf());
    runs.push({ ms: bot.readyAfterMs, mb: bot.megabytes().now });
    await bot.stop();
  }
  return { ms: median(runs.map(({ ms }) => ms)), mb: median(runs.map(({ mb }) => mb)) };
}

async function megabytesAfterMessages(
  botApi: BotApi,
  folder: BenchFolder,
  commune: BigCommune,
): Promise<{ now: number; most: number }> {
  const bot = await spawnBot(botApi, folder);
  const { officials } = commune;
  const phones = officials.map(phonesFor(botApi, commune));
  for (let each = 0; each < MESSAGES_EACH; each += 1) {
    const heard = phones.map((phone) => phone.hears(120_000));
    phones.forEach((phone, at) => void phone.says(`${officials[at]?.codes[each]} được ${40 + each}%`));
    await Promise.all(heard);
  }
  const taken = bot.megabytes();
  await bot.stop();
  return taken;
}

async function spawnBot(botApi: BotApi, folder: BenchFolder) {
  const started = performance.now();
  // As `npm start` does.
  const child = spawn(
    process.execPath,
    ['--max-semi-space-size=2', '--optimize-for-size', 'tools/start.mjs'],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        BOT_TOKEN: botApi.token,
        TELEGRAM_API_ROOT: botApi.url,
        DATABASE_URL: folder.databaseUrl,
        DATA_DIR: folder.path,
        PORT: '0',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  await said(child, '"msg":"ready"');
  const readyAfterMs = performance.now() - started;
  return {
    readyAfterMs,
    megabytes: () => memoryOf(child.pid ?? 0),
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

function said(child: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!child.stdout) throw new Error('The bot has no output');
    createInterface(child.stdout).on('line', (line) => line.includes(words) && resolve());
    child.once('exit', (code) => reject(new Error(`The bot ended with ${code} before it was ready`)));
  });
}

/** Megabytes a process holds now and has held at most; nothing where the system does not say so. */
function memoryOf(pid: number): { now: number; most: number } {
  const file = `/proc/${pid}/status`;
  const status = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const of = (name: string) =>
    Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? Number.NaN) / 1024;
  return { now: of('VmRSS'), most: of('VmHWM') };
}

function megabytes(value: number): string {
  return Number.isNaN(value) ? 'unknown on this system' : `${value.toFixed(0)} MB`;
}
