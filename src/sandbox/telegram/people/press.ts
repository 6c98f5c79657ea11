import type { Message } from '#sandbox/telegram/objects.ts';
import type { Person, Telegram } from '#sandbox/telegram/state.ts';

/**
 * A person presses a button, or an app pretends so: the data is handed on unchecked, since the bot must not trust it.
 * Gives the id of the press, under which the bot answers.
 */
export function press(telegram: Telegram, person: Person, message: Message, data: string): string {
  const id = String(4_000_000_000_000_000_001n + BigInt(telegram.presses.size));
  telegram.presses.set(id, { at: telegram.now(), userId: person.user.id });
  const callback_query = {
    id,
    from: person.user,
    message,
    chat_instance: String(-message.chat.id * 7919),
    data,
  };
  telegram.updates.add(message.chat.id, { callback_query });
  return id;
}
