/** The program as `npm start` starts it, but without Telegram's pace, which would be all that is measured. */
import { setFlagsFromString } from 'node:v8';
import type { Limits } from '#delivery/pace.ts';
import { readConfig } from '#root/config.ts';
import { startProgram } from '#root/program.ts';
import type { Spent } from './bot.ts';
import { countStatements } from './statements.ts';

const NO_LIMITS: Limits = {
  perChatPerSecond: Number.POSITIVE_INFINITY,
  burst: 1,
  perGroupPerMinute: Number.POSITIVE_INFINITY,
  overallPerSecond: Number.POSITIVE_INFINITY,
  isGroup: (chatId) => chatId.startsWith('-'),
};

setFlagsFromString('--heap-growing-percent=10');
const statements = countStatements();
const config = readConfig(process.env);
if ('faults' in config || config.platform.kind === 'sandbox') throw new Error(JSON.stringify(config));
const silently = () => undefined;
const tell = (fields: object, text: string) => console.error(text, fields);
const program = await startProgram(config, config.platform, {
  clock: () => new Date(),
  log: { debug: silently, info: silently, warn: tell, error: tell },
  limits: NO_LIMITS,
});
const tellSpent = async () => {
  await program.idle();
  const { user, system } = process.cpuUsage();
  const spent: Spent = { busyMs: (user + system) / 1000, statements: statements() };
  process.send?.(spent);
};
process.on('message', tellSpent);
process.on('SIGTERM', async () => {
  await program.stop();
  process.exit();
});
await tellSpent();
