import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { BotApi } from '#sandbox/bot-api.ts';
import { environmentOf, startFlags } from './bot-process.ts';
import type { BenchFolder } from './folder.ts';

/** What the program has taken so far: the milliseconds a processor was busy, and what SQLite was asked and told. */
export interface Spent {
  readonly busyMs: number;
  readonly statements: number;
}

/** The program in a process of its own. */
export interface Bot {
  /** Resolves when everything that came has been answered and sent, with what it has taken so far. */
  idle(): Promise<Spent>;
  stop(): Promise<void>;
}

/**
 * Starts the whole program on a database, by polling, with the flags of `npm start` but without Telegram's pace, in a
 * process of its own: the server and the phones are as far from it as Telegram is. Resolves when it offers no more menus
 * of commands: to all the chats at the first start.
 */
export async function startBot(botApi: BotApi, folder: BenchFolder): Promise<Bot> {
  const menus = () => botApi.calls.filter(({ method }) => method === 'setMyCommands').length;
  const child = fork(new URL('./unpaced.ts', import.meta.url), {
    execArgv: [...startFlags(), '--import', 'tsx'],
    env: environmentOf(botApi, folder),
  });
  await answerOf(child);
  for (let offered = -1; offered !== menus(); await sleep(200)) offered = menus();
  return {
    idle() {
      child.send('idle');
      return answerOf(child);
    },
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

const spentSchema = z.object({ busyMs: z.number(), statements: z.number() });

function answerOf(child: ChildProcess): Promise<Spent> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`The bot ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (spent) => {
      child.off('exit', ended);
      resolve(spentSchema.parse(spent));
    });
  });
}
