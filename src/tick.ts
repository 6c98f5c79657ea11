import { faultOf } from '#app/fault.ts';
import type { Log } from '#app/log.ts';
import type { Turn } from '#app/turn/turn.ts';

/** What the minute's work is made of. */
export interface MinuteParts {
  readonly log: Log;
  /** The ids of the communes. */
  readonly communes: () => Promise<readonly number[]>;
  /** Does something in a transaction of a commune. */
  readonly inTurn: (organisationId: number, work: (turn: Turn) => Promise<unknown>) => Promise<unknown>;
  /** What every commune asks for, in this order. */
  readonly jobs: readonly ((turn: Turn) => Promise<unknown>)[];
  /** What the program asks for once, after that, by its name. */
  readonly chores: Readonly<Record<string, () => unknown>>;
}

/**
 * Does the work of a minute. What fails is logged and keeps nothing else from being done: neither the other jobs of its
 * commune nor the other communes. Throws at the end where something failed, so that such a minute is not taken for a good
 * one: a reminder that fails every minute is to be noticed.
 */
export async function workOfMinute({ log, communes, inTurn, jobs, chores }: MinuteParts): Promise<void> {
  let failed = 0;
  const attempt = async (what: object, work: () => unknown): Promise<void> => {
    try {
      await work();
    } catch (error) {
      failed += 1;
      log.error({ ...what, ...faultOf(error) }, 'a part of the minute’s work failed');
    }
  };
  for (const commune of await communes())
    for (const job of jobs) await attempt({ commune, job: job.name }, () => inTurn(commune, job));
  for (const [job, work] of Object.entries(chores)) await attempt({ job }, work);
  if (failed > 0) throw new Error(`Parts of the minute's work failed: ${failed}.`);
}
