import type { BotApi } from '#sandbox/bot-api.ts';
import type { Phone } from '#sandbox/stage/phone.ts';
import type { Message } from '#sandbox/telegram/objects.ts';
import type { BigCommune, Speaker } from './fill.ts';

const PATIENCE_MS = 60_000;

/** What the bot says to whom, by the chat. */
export interface Listener {
  /** Does something and gives the bot's next message in the chat, new or edited, and the milliseconds until it came. */
  time(phone: Phone, act: () => unknown): Promise<{ readonly ms: number; readonly message: Message }>;
}

/** Listens to what the bot calls the server for. The time of a reply is that at which its call is carried out there. */
export function listenTo(botApi: BotApi): Listener {
  const waiting = new Map<number, (message: Message) => void>();
  botApi.telegram.onChange((change) => {
    if ((change.kind !== 'message' && change.kind !== 'edit') || !change.byBot) return;
    const hear = waiting.get(change.chatId);
    waiting.delete(change.chatId);
    hear?.(change.message);
  });
  return {
    time: (phone, act) =>
      new Promise((resolve, reject) => {
        const started = performance.now();
        const timer = setTimeout(() => reject(new Error('The bot does not answer')), PATIENCE_MS);
        waiting.set(phone.id, (message) => {
          clearTimeout(timer);
          resolve({ ms: performance.now() - started, message });
        });
        act();
      }),
  };
}

/** Gives everybody of the commune a phone; the way from a speaker to theirs. */
export function phonesFor(botApi: BotApi, { members }: BigCommune): (speaker: Speaker) => Phone {
  const phones = new Map(members.map(({ userId: id, name }) => [id, botApi.phone({ id, firstName: name })]));
  return ({ userId, name }) => {
    const phone = phones.get(userId);
    if (!phone) throw new Error(`${name} has no phone`);
    return phone;
  };
}
