import { pino } from 'pino';
import { EXIT_CONFIG, loadConfig } from '#root/config.ts';
import { endRehearsal, inviteFirstCoordinator } from './first-start.ts';
import { startProgram } from './program.ts';
import { everyMinute } from './schedule.ts';

const config = loadConfig();
if ('faults' in config) {
  for (const { variable, problem } of config.faults) process.stderr.write(`${variable} ${problem}\n`);
  process.exit(EXIT_CONFIG);
}

const log = pino({ level: config.logLevel });

/** A start that cannot succeed is told in one line; a stack would tell an operator nothing. */
const failed = (error: unknown): never => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
};

// Loaded only where it is played: it brings a Bot API server and the sample plan along.
const rehearse = async () => (await import('./rehearsal.ts')).openRehearsal(config);
const rehearsal = config.platform.kind === 'sandbox' ? await rehearse().catch(failed) : null;
const clock = rehearsal?.clock ?? (() => new Date());
const platform = rehearsal?.platform ?? config.platform;
if (platform.kind === 'sandbox') throw new Error('There is no platform to talk on.');

const program = await startProgram(config, platform, { clock, log, backups: !rehearsal }).catch(failed);
if (!rehearsal) {
  await endRehearsal(program, log);
  await inviteFirstCoordinator(program, config.locale, log);
}
const schedule = everyMinute(() =>
  program.tick().catch((error: unknown) => log.error({ err: error }, 'the minute’s work failed')),
);
log.info({ url: program.url, platform: config.platform.kind }, 'ready');

let stopping = false;
const stop = async (reason: string): Promise<void> => {
  if (stopping) return;
  stopping = true;
  log.info({ reason }, 'stopping');
  await schedule.stop();
  await program.stop();
  await rehearsal?.close();
  log.info({}, 'stopped');
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
void program.ended.then(async (fault) => {
  if (fault === null) return;
  // Whoever supervises the process starts it again, or shows that it cannot run.
  process.exitCode = 1;
  await stop(fault);
});
await rehearsal?.play(program);
