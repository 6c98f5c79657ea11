import { readConfig } from '#root/config.ts';
import { startProgram } from '#root/program.ts';

/**
 * The program by itself, to be killed: without Telegram's limits, so that it does as much as it can until then. With
 * `CLOCK_AHEAD_MS` its clock is so far ahead, and the minute's work is done once at the start.
 */
const { CLOCK_AHEAD_MS: ahead, ...environment } = process.env;
const config = readConfig(environment);
if ('faults' in config || config.platform.kind !== 'telegram') process.exit(78);
const silent = () => undefined;
const program = await startProgram(config, config.platform, {
  clock: () => new Date(Date.now() + Number(ahead ?? 0)),
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
if (ahead !== undefined) await program.tick();
