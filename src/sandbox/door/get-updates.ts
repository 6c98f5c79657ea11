import { z } from 'zod';
import type { WireCall } from '#sandbox/telegram/calls/call.ts';
import { allowedUpdates } from '#sandbox/telegram/calls/webhook.ts';
import type { Update } from '#sandbox/telegram/objects.ts';
import { integer } from '#sandbox/telegram/params.ts';
import { badRequest, conflict, done, type Outcome } from '#sandbox/telegram/refusal.ts';
import type { Telegram } from '#sandbox/telegram/state.ts';

const LONGEST_WAIT_SECONDS = 50;

const params = z.object({
  offset: integer,
  limit: integer,
  timeout: integer,
  allowed_updates: allowedUpdates,
});

/**
 * `getUpdates`: gives what waits, or waits for it up to `timeout` seconds of real time.
 *
 * Only one may wait. A second one ends the first with 409, as does `setWebhook`; while a webhook is set, all are
 * refused so.
 */
export class LongPoll {
  readonly #telegram: Telegram;
  #end: ((outcome: Outcome<Update[]>) => void) | undefined;

  constructor(telegram: Telegram) {
    this.#telegram = telegram;
  }

  /** Asks for updates; `signal` tells that the caller has hung up. */
  async ask(wire: WireCall, signal: AbortSignal): Promise<Outcome<Update[]>> {
    const { updates, webhook } = this.#telegram;
    if (webhook.url !== '') {
      return conflict(
        "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    }
    const parsed = params.safeParse(wire.args);
    if (!parsed.success) return badRequest(parsed.error.issues[0]?.message ?? 'wrong parameters');
    const { offset = 0, limit = 100, timeout = 0, allowed_updates } = parsed.data;

    this.#end?.(
      conflict('terminated by other getUpdates request; make sure that only one bot instance is running'),
    );
    if (allowed_updates) updates.allow(allowed_updates);
    const read = () => updates.read(offset, clamp(limit, 1, 100));
    const waiting = read();
    const seconds = clamp(timeout, 0, LONGEST_WAIT_SECONDS);
    return waiting.length > 0 || seconds === 0 ? done(waiting) : this.#wait(read, seconds, signal);
  }

  /** Ends the waiting because a webhook is being set. */
  endForWebhook(): void {
    this.#end?.(conflict('terminated by setWebhook request'));
  }

  /** Ends the waiting with nothing. */
  close(): void {
    this.#end?.(done([]));
  }

  #wait(read: () => Update[], seconds: number, signal: AbortSignal): Promise<Outcome<Update[]>> {
    return new Promise((resolve) => {
      const stopListening = this.#telegram.updates.onChange(() => {
        setImmediate(() => {
          if (this.#end === end && this.#telegram.updates.pending.length > 0) end(done(read()));
        }); // what happens at once, such as an album, comes in one answer
      });
      const timer = setTimeout(() => end(done([])), seconds * 1000);
      const hangUp = () => end(done([]));
      signal.addEventListener('abort', hangUp);
      const end = (outcome: Outcome<Update[]>) => {
        stopListening();
        clearTimeout(timer);
        signal.removeEventListener('abort', hangUp);
        if (this.#end === end) this.#end = undefined;
        resolve(outcome);
      };
      this.#end = end;
    });
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
