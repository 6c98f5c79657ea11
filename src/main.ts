import { pino } from 'pino';
import { EXIT_CONFIG, loadConfig } from '#root/config.ts';
import { inviteFirstCoordinator } from './first-start.ts';
import { startProgram } from './program.ts';
import { openRehearsal } from './rehearsal.ts';
import { everyMinute } from './schedule.ts';

const config = loadConfig();
if ('faults' in config) {
  for (const { variable, problem } of config.faults) process.stderr.write(`${variable} ${problem}\n`);
  process.exit(EXIT_CONFIG);
}

const log = pino({ level: config.logLevel, redact: ['token', 'code'] });
const rehearsal = config.platform.kind === 'sandbox' ? await openRehearsal(config) : null;

const clock = rehearsal?.clock ?? (() => new Date());
const platform = rehearsal?.platform ?? config.platform;
if (platform.kind === 'sandbox') throw new Error('There is no platform to talk on.');

const program = await startProgram(config, platform, { clock, log });
if (!rehearsal) await inviteFirstCoordinator(program, config.locale, log);
const schedule = everyMinute(() =>
  program.tick().catch((error: unknown) => log.error({ err: error }, 'the minute’s work failed')),
);
log.info({ url: program.url, platform: config.platform.kind }, 'ready');
await rehearsal?.play(program);

let stopping = false;
const stop = async (signal: NodeJS.Signals): Promise<void> => {
  if (stopping) return;
  stopping = true;
  log.info({ signal }, 'stopping');
  await schedule.stop();
  await program.stop();
  await rehearsal?.close();
  log.info({}, 'stopped');
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
