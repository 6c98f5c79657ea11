import cron from 'node-cron';

/** A running schedule. */
export interface Schedule {
  stop(): Promise<void>;
}

/**
 * Every minute: `tick`. What is due is decided by what stands in the database, so that nothing depends on the program
 * having been up at a certain minute. A tick still under way is not joined by another.
 */
export function everyMinute(tick: () => Promise<void>): Schedule {
  const task = cron.schedule('* * * * *', () => tick(), { noOverlap: true });
  return {
    async stop() {
      await task.destroy();
    },
  };
}
