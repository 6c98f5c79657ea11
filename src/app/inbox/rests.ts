import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../log.ts';

const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;
const READ_AGAIN_MS = 5_000;

/** Lanes in which something is stopped by a fault that passes, and that rest until it is tried again. */
export interface Rests {
  /** The lane rests now: 1, 2, 4 … 30 s, then it is woken. */
  begin(lane: string | null): void;
  /** What was stopped has been done. */
  end(lane: string | null): void;
  /** How often what is stopped has rested. */
  taken(lane: string | null): number;
  lanes(): readonly (string | null)[];
  /** Nothing at all can be read: looks again in a while. */
  pause(): void;
  /** Wakes nobody any more. */
  stop(): void;
}

/** No lane rests yet. `wake` is called whenever one may go on. */
export function openRests({
  wait = waitInRealTime,
  log,
  wake,
}: {
  readonly wait?: ((ms: number, signal: AbortSignal) => Promise<void>) | undefined;
  readonly log: Log;
  readonly wake: () => void;
}): Rests {
  const stopped = new AbortController();
  const resting = new Set<string | null>();
  const times = new Map<string | null, number>();
  const after = (ms: number, then: () => void) => {
    void wait(ms, stopped.signal).then(() => {
      if (stopped.signal.aborted) return;
      then();
      wake();
    });
  };

  return {
    begin(lane) {
      const before = times.get(lane) ?? 0;
      const pauseMs = Math.min(LONGEST_MS, FIRST_MS * 2 ** before);
      times.set(lane, before + 1);
      resting.add(lane);
      log.warn({ pauseMs }, 'an update is tried again later');
      after(pauseMs, () => resting.delete(lane));
    },
    end: (lane) => void times.delete(lane),
    taken: (lane) => times.get(lane) ?? 0,
    lanes: () => [...resting],
    pause: () => after(READ_AGAIN_MS, () => undefined),
    stop: () => stopped.abort(),
  };
}

const waitInRealTime = (ms: number, signal: AbortSignal): Promise<void> =>
  sleep(ms, undefined, { signal }).catch(() => undefined);
