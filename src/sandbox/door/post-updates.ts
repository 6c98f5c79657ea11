import { findMethod } from '#sandbox/telegram/calls/index.ts';
import { unixTime } from '#sandbox/telegram/chats.ts';
import type { Telegram } from '#sandbox/telegram/state.ts';
import type { PendingUpdate } from '#sandbox/telegram/updates.ts';
import { readJson } from './read-call.ts';

/** Not taken in the answer of a webhook, like every method that only reads. */
const NOT_IN_ANSWERS = ['setwebhook', 'deletewebhook', 'close', 'logout'];
const LONGEST_BACKOFF = 32;

/**
 * Posts updates to the webhook: those of one chat one after the other, chats beside each other. What is not answered
 * by 2xx is posted again, each time after a longer while, and holds back its chat. A method in the answer is performed.
 */
export class WebhookSender {
  readonly #telegram: Telegram;
  readonly #retryMs: number;
  readonly #isDown: () => boolean;
  readonly #busyChats = new Set<number>();
  readonly #failures = new Map<number, number>();
  readonly #stopListening: (() => void)[];
  #abort = new AbortController();

  constructor(telegram: Telegram, { retryMs, isDown }: { retryMs: number; isDown: () => boolean }) {
    this.#telegram = telegram;
    this.#retryMs = retryMs;
    this.#isDown = isDown;
    this.#stopListening = [
      telegram.updates.onChange(() => this.#pump()),
      telegram.onChange(({ kind }) => {
        if (kind === 'webhook') this.restart();
      }),
    ];
  }

  /** Nothing is posted any more. */
  close(): void {
    for (const stop of this.#stopListening) stop();
    this.#abort.abort();
  }

  /** Forgets what failed, and posts what waits: the address is new, or the line is mended. */
  restart(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#busyChats.clear();
    this.#failures.clear();
    this.#pump();
  }

  #pump(): void {
    const { webhook, updates } = this.#telegram;
    if (webhook.url === '' || this.#isDown() || this.#abort.signal.aborted) return;
    for (const pending of updates.pending) {
      if (this.#busyChats.size >= webhook.maxConnections) return;
      if (this.#busyChats.has(pending.chatId)) continue;
      this.#busyChats.add(pending.chatId);
      void this.#deliver(pending, this.#abort.signal);
    }
  }

  async #deliver({ update, chatId }: PendingUpdate, signal: AbortSignal): Promise<void> {
    const failure = await this.#post(JSON.stringify(update), signal);
    if (signal.aborted) return;
    if (failure === undefined) {
      this.#failures.delete(chatId);
      this.#busyChats.delete(chatId);
      this.#telegram.updates.confirm(update.update_id);
      return;
    }
    this.#telegram.webhook.lastErrorDate = unixTime(this.#telegram.now());
    this.#telegram.webhook.lastErrorMessage = failure;
    const failures = this.#failures.get(chatId) ?? 0;
    this.#failures.set(chatId, failures + 1);
    const again = setTimeout(
      () => {
        if (signal.aborted) return;
        this.#busyChats.delete(chatId);
        this.#pump();
      },
      this.#retryMs * Math.min(2 ** failures, LONGEST_BACKOFF),
    );
    again.unref();
  }

  /** Why the update was not taken, or `undefined`. */
  async #post(body: string, signal: AbortSignal): Promise<string | undefined> {
    const { url, secretToken } = this.#telegram.webhook;
    const headers = {
      'content-type': 'application/json',
      ...(secretToken && { 'x-telegram-bot-api-secret-token': secretToken }),
    };
    try {
      const response = await fetch(url, { method: 'POST', headers, body, signal });
      const answer = await response.text();
      if (!response.ok) return `Wrong response from the webhook: ${response.status} ${response.statusText}`;
      if (!signal.aborted) this.#perform(answer);
      return undefined;
    } catch (error) {
      const code =
        error instanceof Error && error.cause instanceof Error && 'code' in error.cause
          ? error.cause.code
          : '';
      return code === 'ECONNREFUSED' ? 'Connection refused' : 'Webhook connection closed';
    }
  }

  #perform(answer: string): void {
    const args = readJson(answer);
    const name = args?.get('method')?.toLowerCase() ?? '';
    if (!args || NOT_IN_ANSWERS.includes(name) || name.startsWith('get')) return;
    findMethod(name)?.call(this.#telegram, { args: Object.fromEntries(args), files: new Map() });
  }
}
