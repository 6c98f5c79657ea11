import type { Traffic } from '#sandbox/door/traffic.ts';
import type { Telegram } from '#sandbox/telegram/state.ts';

/** How long to wait for quiet. */
export interface Quiet {
  /** For so long nothing may happen after the bot has taken everything. */
  readonly quietMs?: number;
  /** After so long without quiet it fails. */
  readonly timeoutMs?: number;
}

/**
 * Waits until the bot has confirmed every update, no call is under way, and nothing has happened for a moment. Fails
 * when that does not come about, for example because no bot is running.
 */
export function settle(
  telegram: Telegram,
  traffic: Traffic,
  { quietMs = 40, timeoutMs = 20_000 }: Quiet = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    let quiet: NodeJS.Timeout | undefined;
    const finish = (then: () => void) => {
      for (const stop of stops) stop();
      clearTimeout(quiet);
      clearTimeout(deadline);
      then();
    };
    const look = () => {
      clearTimeout(quiet);
      const isDone = telegram.updates.pending.length === 0 && !traffic.isBusy;
      if (isDone) quiet = setTimeout(() => finish(resolve), quietMs);
    };
    const stops = [telegram.updates.onChange(look), telegram.onChange(look), traffic.onChange(look)];
    const deadline = setTimeout(() => {
      const waiting = telegram.updates.pending.length;
      finish(() =>
        reject(
          new Error(`The bot has not come to rest in ${timeoutMs} ms; it has ${waiting} updates to take`),
        ),
      );
    }, timeoutMs);
    look();
  });
}
