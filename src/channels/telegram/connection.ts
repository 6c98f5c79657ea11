import type { Log } from '#app/log.ts';

/** What keeps the channel from working: the line or the server (`channel`), or a token that is not taken (`token`). */
export type ChannelLack = 'channel' | 'token';

/** Knows from every call whether Telegram can be talked to. */
export interface Connection {
  /** A call came to its end: with a status, or with none where nobody answered. */
  saw(status: number | null): void;
  /** What is lacking after the last call; null where it was answered. */
  lacks(): ChannelLack | null;
}

const UNAUTHORIZED = 401;
const TOLD_EVERY_MS = 600_000;

/**
 * Watches the connection. A token that Telegram no longer takes is told in the log at once and every ten minutes: only
 * the operator can mend it, and nothing that is said in a chat would reach anybody.
 */
export function watchConnection(log: Log): Connection {
  let last: number | null = null;
  let toldAt = Number.NEGATIVE_INFINITY;
  return {
    saw(status) {
      const was = last;
      last = status;
      if (status === UNAUTHORIZED && performance.now() - toldAt >= TOLD_EVERY_MS) {
        toldAt = performance.now();
        log.error(
          {},
          'Telegram does not take the token: it was revoked or replaced. Nothing is lost; put the new one into BOT_TOKEN and start again',
        );
      }
      if (was === UNAUTHORIZED && status !== null && status < 400) {
        toldAt = Number.NEGATIVE_INFINITY;
        log.warn({}, 'Telegram takes the token again');
      }
    },
    lacks() {
      if (last === UNAUTHORIZED) return 'token';
      return last !== null && last < 500 ? null : 'channel';
    },
  };
}
