import { onTestFinished } from 'vitest';
import { type BotApi, type BotApiOptions, startBotApi } from '#sandbox/bot-api.ts';

/** A server for one test, closed when the test is over. */
export async function openApi(options: BotApiOptions = {}): Promise<BotApi> {
  const api = await startBotApi(options);
  onTestFinished(() => api.close());
  return api;
}

/** A clock that stands still until it is moved. */
export function stoppedClock(start = '2026-03-02T08:00:00+07:00'): {
  now: () => Date;
  pass: (milliseconds: number) => void;
} {
  let time = Date.parse(start);
  return {
    now: () => new Date(time),
    pass: (milliseconds) => {
      time += milliseconds;
    },
  };
}
