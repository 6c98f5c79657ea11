import { readConfig } from '#root/config.ts';
import { startProgram } from '#root/program.ts';

/** The program by itself, to be killed: without Telegram's limits, so that it does as much as it can until then. */
const config = readConfig(process.env);
if ('faults' in config || config.platform.kind !== 'telegram') process.exit(78);
const silent = () => undefined;
await startProgram(config, config.platform, {
  clock: () => new Date(),
  log: { debug: silent, info: silent, warn: silent, error: silent },
  limits: {
    perChatPerSecond: Number.POSITIVE_INFINITY,
    burst: 1,
    perGroupPerMinute: Number.POSITIVE_INFINITY,
    overallPerSecond: Number.POSITIVE_INFINITY,
    isGroup: (chatId) => chatId.startsWith('-'),
  },
});
process.stdout.write('ready\n');
