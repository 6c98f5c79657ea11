import { setTimeout as sleep } from 'node:timers/promises';

/** Waits; ends early, without an error, when `signal` aborts. */
export type Wait = (ms: number, signal?: AbortSignal) => Promise<void>;

/** Waits on the machine's clock. */
export const waitInRealTime: Wait = (ms, signal) =>
  sleep(ms, undefined, signal && { signal }).catch(() => undefined);

const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;

/** How long to wait after the `failures`th failure in a row: 1, 2, 4 … 30 s. */
export function pauseAfter(failures: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1));
}
