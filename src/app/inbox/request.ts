import { AsyncLocalStorage } from 'node:async_hooks';
import type { Log } from '../log.ts';

const current = new AsyncLocalStorage<string>();

/**
 * Does something as part of a request: an update (`telegram:815`), or a round of the schedule. Everything that `work`
 * awaits is part of it. Null: of none.
 */
export function inRequest<T>(request: string | null, work: () => Promise<T>): Promise<T> {
  return request === null ? current.exit(work) : current.run(request, work);
}

/** The request of which this is a part; null where it is of none. */
export function requestNow(): string | null {
  return current.getStore() ?? null;
}

/** The same log, with the request in every line that is written in one. */
export function tracing(log: Log): Log {
  const write = (level: keyof Log) => (fields: object, text: string) => {
    const request = requestNow();
    log[level](request === null ? fields : { request, ...fields }, text);
  };
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
}
