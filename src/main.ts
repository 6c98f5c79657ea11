import { pino } from 'pino';
import { faultOf } from '#app/fault.ts';
import { UnusableHost } from '#http/serve.ts';
import { type Config, EXIT_CONFIG, loadConfig, sandboxFaults } from '#root/config.ts';
import { endRehearsal, inviteFirstCoordinator } from './first-start.ts';
import { type Program, startProgram } from './program.ts';
import { everyMinute } from './schedule.ts';
import { tellStart } from './tell-start.ts';

const WATCH_EVERY_MS = 60_000;
const STOP_WITHIN_MS = 10_000;

const config = loadConfig();
const faults = 'faults' in config ? config.faults : sandboxFaults(config);
if ('faults' in config || faults.length > 0) {
  for (const { variable, problem } of faults) process.stderr.write(`${variable} ${problem}\n`);
  process.exit(EXIT_CONFIG);
}

const log = pino({ level: config.logLevel });

/** A start that cannot succeed is told in one line; a stack would tell an operator nothing. */
const failed = (error: unknown): never => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(error instanceof UnusableHost ? EXIT_CONFIG : 1);
};

const running = await start(config).catch(failed);
const schedule = everyMinute(
  () => running.tick().catch((error: unknown) => log.error(faultOf(error), 'the minute’s work failed')),
  log,
);
const watchdog = setInterval(() => {
  running.watch?.().catch((error: unknown) => log.error(faultOf(error), 'the watchdog failed'));
}, WATCH_EVERY_MS);

let stopping = false;
const stop = async (reason: string): Promise<void> => {
  if (stopping) return;
  stopping = true;
  log.info({ reason }, 'stopping');
  // What is cut off then is taken up again at the next start, as after a crash.
  const hurry = setTimeout(() => {
    log.warn({ seconds: STOP_WITHIN_MS / 1000 }, 'stopped with work in hand');
    process.exit();
  }, STOP_WITHIN_MS);
  clearInterval(watchdog);
  await schedule.stop();
  await running.stop();
  clearTimeout(hurry);
  log.info({}, 'stopped');
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
void running.ended.then(async (fault) => {
  if (fault === null) return;
  // Whoever supervises the process starts it again, or shows that it cannot run.
  process.exitCode = 1;
  await stop(fault);
});

/** What runs until it is stopped. */
type Running = Pick<Program, 'tick' | 'stop' | 'ended'> & Partial<Pick<Program, 'watch'>>;

/**
 * Where the sandbox's page is: a line of the log like any other, at every level, for without it nobody finds the page; in
 * plain words beside it for whoever sits at a terminal.
 */
function tellAddress(line: string, url: string): void {
  log.child({}, { level: 'info' }).info({ url }, line);
  if (process.stderr.isTTY) process.stderr.write(`${line}\n`);
}

/** With a token the bot on Telegram; without, the sandbox, loaded only then: it brings a Telegram and a page along. */
async function start(config: Config): Promise<Running> {
  const { platform } = config;
  if (platform.kind === 'sandbox') {
    const { openRehearsal } = await import('./rehearsal/open.ts');
    const rehearsal = await openRehearsal(config, {
      log,
      print: tellAddress,
      slowApart: true,
    });
    log.info({ url: rehearsal.url, platform: platform.kind }, 'ready');
    return rehearsal;
  }
  const program = await startProgram(config, platform, {
    clock: () => new Date(),
    log,
    backups: true,
    slowApart: true,
  });
  await endRehearsal(program, log);
  // Without this line nobody gets in, so it stands at every level.
  await inviteFirstCoordinator(program, config.locale, log.child({}, { level: 'info' }));
  await tellStart({ program, config, platform }, log);
  return program;
}
