import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { instantOf } from '#domain/time/clock.ts';
import type { BotApi } from '#sandbox/bot-api.ts';

const TODAY = '2026-06-10';
const SECRET = 'a-secret-of-the-ordeal';
const LONGEST_MS = 180_000;

/** Where a program under trial has its data, and which of several in turn it is. */
export interface Place {
  /** The program's own file. */
  readonly program: string;
  readonly file: string;
  readonly folder: string;
  readonly port: number;
  readonly round: number;
}

/** Starts a program on the data; each has a clock two minutes ahead of the one before, so that no lease is in its way. */
export function startChild(api: BotApi, { program, file, folder, port, round }: Place): ChildProcess {
  const at = instantOf(TODAY, 8, 1 + round * 2, 'Asia/Ho_Chi_Minh');
  const webhook = {
    TELEGRAM_MODE: 'webhook',
    WEBHOOK_URL: `http://127.0.0.1:${port}/webhook`,
    WEBHOOK_SECRET: SECRET,
  };
  return spawn(process.execPath, [program], {
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

/** Kills it without a word. */
export async function end(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

/** Waits for something to come true; a child that ends by itself is a failure. */
export async function reached(child: ChildProcess, isSo: () => boolean): Promise<void> {
  const deadline = performance.now() + LONGEST_MS;
  while (!isSo()) {
    if (child.exitCode !== null) throw new Error(`the program ended by itself: ${child.exitCode}`);
    if (performance.now() > deadline) throw new Error('the program does not come to rest');
    await sleep(10);
  }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return address !== null && typeof address === 'object' ? address.port : 0;
}
