/** A lock that is given in the order in which it was asked for. */
export interface FairLock {
  /** Waits for the lock; the function it gives lets go of it, once however often it is called. */
  take(): Promise<() => void>;
  /** Holds the lock while `work` runs. */
  hold<T>(work: () => T | Promise<T>): Promise<T>;
}

/** A new lock that nobody holds. */
export function fairLock(): FairLock {
  let last: Promise<void> = Promise.resolve();
  const take = async (): Promise<() => void> => {
    const before = last;
    const { promise, resolve } = latch();
    last = promise;
    await before;
    return resolve;
  };
  return {
    take,
    async hold(work) {
      const release = await take();
      try {
        return await work();
      } finally {
        release();
      }
    },
  };
}

function latch(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
