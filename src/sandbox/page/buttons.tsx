import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { InlineKeyboardButton, Message } from '#sandbox/telegram/objects.ts';

/** What the buttons under a message do. */
export interface ButtonActions {
  /** Resolves once the bot has answered. */
  readonly onPress: (message: Message, data: string) => Promise<void>;
  readonly onLink: (url: string) => void;
  readonly onCopy: (text: string) => void;
}

interface ButtonsProps {
  readonly message: Message;
  readonly rows: readonly (readonly InlineKeyboardButton[])[];
  readonly actions: ButtonActions;
}

/** The buttons under a message. One that was pressed waits for the bot's answer. */
export function Buttons({ message, rows, actions }: ButtonsProps): JSX.Element {
  const [waiting, wait] = useState<string | null>(null);
  const press = async (button: InlineKeyboardButton) => {
    if ('url' in button) return actions.onLink(button.url);
    if ('copy_text' in button) return actions.onCopy(button.copy_text.text);
    if (!('callback_data' in button)) return;
    wait(button.callback_data);
    await actions.onPress(message, button.callback_data).finally(() => wait(null));
  };
  return (
    <div class="buttons">
      {rows.map((row) => (
        <div class="row" key={row.map(({ text }) => text).join(' | ')}>
          {row.map((button) => {
            const isWaiting = 'callback_data' in button && button.callback_data === waiting;
            return (
              <button
                type="button"
                key={button.text}
                class={button.style ?? ''}
                aria-busy={isWaiting}
                onClick={() => press(button)}
              >
                {button.text}
              </button>
            );
          })}
        </div>
      ))}
    </div>
  );
}
