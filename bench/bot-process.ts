import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { BotApi } from '#sandbox/bot-api.ts';
import type { BenchFolder } from './folder.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

/** The program in a process of its own. */
export interface BotProcess {
  readonly readyAfterMs: number;
  /** What it takes, without the process that makes files; NaN where the system does not say so. */
  megabytes(): Megabytes;
  /** What the processes that it has started take; zero where there are none. */
  megabytesBeside(): Megabytes;
  stop(): Promise<void>;
}

/** Megabytes now and at the most. */
export interface Megabytes {
  readonly now: number;
  readonly most: number;
}

/** Starts the program on a database as `npm start` does; resolves when it says that it is ready. */
export async function startBotProcess(botApi: BotApi, folder: BenchFolder): Promise<BotProcess> {
  const started = performance.now();
  const child = spawn(process.execPath, startArguments('start'), {
    cwd: ROOT,
    env: environmentOf(botApi, folder),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const pid = child.pid ?? 0;
  await said(child, '"msg":"ready"');
  return {
    readyAfterMs: performance.now() - started,
    megabytes: () => memoryOf(pid),
    megabytesBeside: () => childrenOf(pid).map(memoryOf).reduce(plus, { now: 0, most: 0 }),
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

/** What a bot is told that lives in this folder and talks to this server. */
export function environmentOf(botApi: BotApi, folder: BenchFolder): NodeJS.ProcessEnv {
  return {
    ...process.env,
    BOT_TOKEN: botApi.token,
    TELEGRAM_API_ROOT: botApi.url,
    DATABASE_URL: folder.databaseUrl,
    DATA_DIR: folder.path,
    PORT: '0',
  };
}

/** The flags that `npm start` gives to Node. */
export function startFlags(): string[] {
  return startArguments('start').filter((word) => word.startsWith('--'));
}

/** What stands behind `node` in a script of package.json. */
export function startArguments(script: 'start' | 'cli'): string[] {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  return String(scripts[script]).split(' ').slice(1);
}

function said(child: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!child.stdout) throw new Error('The bot has no output');
    createInterface(child.stdout).on('line', (line) => line.includes(words) && resolve());
    child.once('exit', (code) => reject(new Error(`The bot ended with ${code} before it was ready`)));
  });
}

function memoryOf(pid: number): Megabytes {
  const status = read(`/proc/${pid}/status`);
  const of = (name: string) =>
    Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? Number.NaN) / 1024;
  return { now: of('VmRSS'), most: of('VmHWM') };
}

function childrenOf(pid: number): number[] {
  return read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
}

function read(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function plus(a: Megabytes, b: Megabytes): Megabytes {
  return { now: a.now + b.now, most: a.most + b.most };
}
