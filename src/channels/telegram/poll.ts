import { type Api, GrammyError } from 'grammy';
import type { RawUpdate } from '#app/channel.ts';
import type { Log } from '#app/log.ts';
import { POLL_SECONDS, until } from './api.ts';
import { pauseAfter, type Wait } from './pause.ts';
import { persist, retryAfterMs } from './persist.ts';
import type { Describe } from './secrets.ts';
import { ALLOWED_UPDATES } from './update-schema.ts';

/** What polling needs. */
export interface Poller {
  readonly api: Api;
  readonly log: Log;
  readonly describe: Describe;
  readonly wait: Wait;
}

type Receive = (updates: readonly RawUpdate[]) => Promise<void>;

const CONFLICT_LOGGED_EVERY_MS = 60_000;
const REVOKED_PAUSE_MS = 60_000;

/**
 * Fetches updates until `signal` aborts. What `receive` has stored is confirmed by the next call, so that nothing is
 * lost by a fault or a crash in between; it may come twice. Telegram remembers what is confirmed over our restarts.
 * Everything that goes wrong is waited out, a token that is no longer taken with a minute in between.
 */
export async function poll(poller: Poller, receive: Receive, signal: AbortSignal): Promise<void> {
  const { api, wait } = poller;
  const drop = { drop_pending_updates: false };
  await persist('deleteWebhook', () => api.deleteWebhook(drop), { ...poller, signal });

  const complain = complaints(poller);
  let offset: number | undefined;
  let failures = 0;
  while (!signal.aborted) {
    try {
      offset = (await fetchOnce(api, offset, { receive, signal })) ?? offset;
      failures = 0;
    } catch (error) {
      if (signal.aborted) return;
      failures += 1;
      complain(error);
      const pauseMs = isRevoked(error) ? REVOKED_PAUSE_MS : pauseAfter(failures);
      await wait(retryAfterMs(error) ?? pauseMs, signal);
    }
  }
}

/** Confirms what comes before `offset`, and gives the next offset once new updates are stored. */
async function fetchOnce(
  api: Api,
  offset: number | undefined,
  { receive, signal }: { receive: Receive; signal: AbortSignal },
): Promise<number | undefined> {
  const options = {
    timeout: POLL_SECONDS,
    allowed_updates: ALLOWED_UPDATES,
    ...(offset !== undefined && { offset }),
  };
  const updates = await until(signal, () => api.getUpdates(options));
  if (updates.length === 0) return undefined;
  await receive(updates.map((update) => ({ updateId: String(update.update_id), payload: update })));
  return Math.max(...updates.map((update) => update.update_id)) + 1;
}

function isRevoked(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 401;
}

/** Logs what goes wrong; a second bot on the same token is told of once a minute. Of a revoked one the connection tells. */
function complaints({ log, describe }: Poller): (error: unknown) => void {
  let conflictLoggedAt = Number.NEGATIVE_INFINITY;
  return (error) => {
    const code = error instanceof GrammyError ? error.error_code : undefined;
    if (isRevoked(error)) return;
    if (code === 409) {
      if (performance.now() - conflictLoggedAt < CONFLICT_LOGGED_EVERY_MS) return;
      conflictLoggedAt = performance.now();
      log.error({ error: describe(error) }, 'another program uses the same bot; trying again until it ends');
      return;
    }
    log.warn({ error: describe(error) }, 'updates could not be fetched and stored; trying again');
  };
}
