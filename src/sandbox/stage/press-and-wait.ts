import type { Message } from '#sandbox/telegram/objects.ts';
import { press } from '#sandbox/telegram/people/press.ts';
import type { Person, PressAnswer, Telegram } from '#sandbox/telegram/state.ts';

/** Who presses what. */
interface Pressing {
  readonly person: Person;
  readonly message: Message;
  readonly data: string;
}

/** Presses a button and gives what the bot answers. Fails when no answer comes in time. */
export function pressAndWait(
  telegram: Telegram,
  { person, message, data }: Pressing,
  timeoutMs: number,
): Promise<PressAnswer> {
  return new Promise((resolve, reject) => {
    const stop = telegram.onChange((change) => {
      if (change.kind !== 'press-answer' || change.pressId !== id) return;
      stop();
      clearTimeout(timer);
      resolve(change.answer);
    });
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`The bot did not answer the press of "${data}" in ${timeoutMs} ms`));
    }, timeoutMs);
    const id = press(telegram, person, message, data);
  });
}
