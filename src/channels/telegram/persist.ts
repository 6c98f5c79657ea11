import { GrammyError } from 'grammy';
import type { Log } from '#app/log.ts';
import { until } from './api.ts';
import { FatalError } from './fatal-error.ts';
import { pauseAfter, type Wait } from './pause.ts';
import type { Describe } from './secrets.ts';

/** What a call is repeated with. */
export interface Persistence {
  readonly log: Log;
  readonly describe: Describe;
  readonly wait: Wait;
  readonly signal?: AbortSignal;
}

/**
 * Makes a call until it succeeds, waiting longer and longer in between: nobody is served by a bot that ends because
 * the line is down. A refusal that will not change throws `FatalError`; undefined when `signal` aborted.
 */
export async function persist<T>(
  name: string,
  call: () => Promise<T>,
  { log, describe, wait, signal }: Persistence,
): Promise<T | undefined> {
  for (let failures = 1; !signal?.aborted; failures += 1) {
    try {
      return await until(signal, call);
    } catch (error) {
      if (signal?.aborted) return undefined;
      const why = describe(error);
      if (isFinal(error)) throw new FatalError(`Telegram refuses ${name}: ${why}. ${adviceFor(error)}`);
      const pauseMs = retryAfterMs(error) ?? pauseAfter(failures);
      log.warn({ call: name, error: why, pauseMs }, 'Telegram cannot be reached; trying again');
      await wait(pauseMs, signal);
    }
  }
  return undefined;
}

/** How long Telegram asked us to wait, where it did. */
export function retryAfterMs(error: unknown): number | undefined {
  if (!(error instanceof GrammyError) || error.error_code !== 429) return undefined;
  return (error.parameters.retry_after ?? 1) * 1000;
}

function isFinal(error: unknown): error is GrammyError {
  return error instanceof GrammyError && [400, 401, 403, 404].includes(error.error_code);
}

function adviceFor({ error_code: code }: GrammyError): string {
  return code === 401 || code === 404 ? 'Check BOT_TOKEN and TELEGRAM_API_ROOT.' : 'Check the settings.';
}
