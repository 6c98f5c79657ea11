import cron from 'node-cron';
import type { Log } from '#app/log.ts';

/** A running schedule. */
export interface Schedule {
  stop(): Promise<void>;
}

/**
 * Every minute: `tick`. What is due is decided by what stands in the database, so that nothing depends on the program
 * having been up at a certain minute. A tick still under way is not joined by another.
 */
export function everyMinute(tick: () => Promise<void>, log: Log): Schedule {
  const task = cron.schedule('* * * * *', () => tick(), { noOverlap: true, logger: loggerOf(log) });
  return {
    async stop() {
      await task.destroy();
    },
  };
}

/** Left to itself the scheduler writes on standard output, where everything else is JSON. A missed minute does no harm. */
function loggerOf(log: Log) {
  const told = (level: keyof Log) => (words: string | Error) =>
    log[level]({ words: String(words) }, 'from the schedule');
  return { debug: told('debug'), info: told('debug'), warn: told('info'), error: told('warn') };
}
