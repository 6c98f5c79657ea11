import { setTimeout as sleep } from 'node:timers/promises';

/** Runs a send when its turn has come. */
export type Wire = <T>(send: () => Promise<T>) => Promise<T>;

/**
 * Lets new messages out one after the other: what is on its way when the process is killed may have arrived, so at most
 * one of them can come twice. A message that takes longer than `patienceMs` no longer keeps the next one waiting.
 */
export function openWire(patienceMs: number): Wire {
  let free: Promise<unknown> = Promise.resolve();
  return async (send) => {
    const before = free;
    const landed = new AbortController();
    free = before.then(() => sleep(patienceMs, undefined, { signal: landed.signal }).catch(() => undefined));
    await before;
    try {
      return await send();
    } finally {
      landed.abort();
    }
  };
}
