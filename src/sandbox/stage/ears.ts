import type { Message } from '#sandbox/telegram/objects.ts';
import type { Telegram } from '#sandbox/telegram/state.ts';

/** How long `hears` waits when nothing else is said. */
export const PATIENCE_MS = 20_000;

/**
 * What the bot says in one chat, in order: new messages and changed ones, each heard once. Pins and other events of the
 * chat make no sound; what was deleted before it was heard is not heard.
 */
export class Ears {
  #unheard: Message[] = [];
  #waiting: ((message: Message) => void)[] = [];
  readonly #who: string;

  /** `listensTo` says whether a chat is the one to listen to, since a group may change its id. */
  constructor(
    telegram: Telegram,
    { who, listensTo }: { who: string; listensTo: (chatId: number) => boolean },
  ) {
    this.#who = who;
    telegram.onChange((change) => {
      if (!('chatId' in change) || !listensTo(change.chatId)) return;
      if (change.kind === 'delete') {
        this.#unheard = this.#unheard.filter(({ message_id }) => message_id !== change.messageId);
      }
      const isSpeech =
        (change.kind === 'message' || change.kind === 'edit') &&
        change.byBot &&
        !change.message.pinned_message;
      if (isSpeech) this.#hear(change.message);
    });
  }

  /** The next thing the bot says, or has said unheard. Fails after `timeoutMs`. */
  hears(timeoutMs: number = PATIENCE_MS): Promise<Message> {
    const message = this.#unheard.shift();
    if (message) return Promise.resolve(message);
    return new Promise((resolve, reject) => {
      const hear = (heard: Message) => {
        clearTimeout(timer);
        resolve(heard);
      };
      const timer = setTimeout(() => {
        this.#waiting = this.#waiting.filter((waiting) => waiting !== hear);
        reject(new Error(`${this.#who} heard nothing from the bot in ${timeoutMs} ms`));
      }, timeoutMs);
      this.#waiting.push(hear);
    });
  }

  /** What has been said and not yet heard. */
  get unheard(): readonly Message[] {
    return this.#unheard;
  }

  /** Lets what was said unheard pass. */
  forget(): void {
    this.#unheard = [];
  }

  /** Fails if anything was said that nobody has heard. */
  expectNothing(): void {
    if (this.#unheard.length === 0) return;
    const said = this.#unheard
      .map(({ text, caption }) => JSON.stringify(text ?? caption ?? '(a file)'))
      .join(', ');
    throw new Error(`${this.#who} expected to hear nothing, but the bot said ${said}`);
  }

  #hear(message: Message): void {
    const waiting = this.#waiting.shift();
    if (waiting) waiting(message);
    else this.#unheard.push(message);
  }
}
