import { setTimeout as sleep } from 'node:timers/promises';
import type { Limits } from '#delivery/pace.ts';
import { readConfig } from '#root/config.ts';
import { type Program, startProgram } from '#root/program.ts';
import type { BotApi } from '#sandbox/bot-api.ts';
import type { BenchFolder } from './folder.ts';

/** Telegram's pace would be all that is measured. */
const NO_LIMITS: Limits = {
  perChatPerSecond: Number.POSITIVE_INFINITY,
  burst: 1,
  perGroupPerMinute: Number.POSITIVE_INFINITY,
  overallPerSecond: Number.POSITIVE_INFINITY,
  isGroup: (chatId) => chatId.startsWith('-'),
};

/**
 * Starts the whole program in this process on a database, by polling; warnings and errors go to the console. Resolves
 * when it offers no more menus of commands: to all the chats at the first start.
 */
export async function startBot(botApi: BotApi, folder: BenchFolder): Promise<Program> {
  const menus = () => botApi.calls.filter(({ method }) => method === 'setMyCommands').length;
  const config = readConfig({
    BOT_TOKEN: botApi.token,
    TELEGRAM_API_ROOT: botApi.url,
    DATABASE_URL: folder.databaseUrl,
    DATA_DIR: folder.path,
    PORT: '0',
  });
  if ('faults' in config || config.platform.kind === 'sandbox') throw new Error(JSON.stringify(config));
  const tell = (fields: object, text: string) => console.error(text, fields);
  const log = { debug: silently, info: silently, warn: tell, error: tell };
  const program = await startProgram(config, config.platform, {
    clock: () => new Date(),
    log,
    limits: NO_LIMITS,
  });
  await program.idle();
  for (let offered = -1; offered !== menus(); await sleep(200)) offered = menus();
  return program;
}

const silently = () => undefined;
