import { z } from 'zod';
import type { InlineKeyboardButton, InlineKeyboardMarkup } from './objects.ts';

/** Buttons that take the place of the letters on the phone; a press is said as a message. */
export interface ReplyKeyboard {
  readonly rows: string[][];
  readonly oneTime: boolean;
  readonly persistent: boolean;
  readonly placeholder?: string;
}

/** `reply_markup`, read and checked. */
export type ReplyMarkup =
  | { readonly kind: 'inline'; readonly markup: InlineKeyboardMarkup }
  | { readonly kind: 'keyboard'; readonly keyboard: ReplyKeyboard }
  | { readonly kind: 'remove' }
  | { readonly kind: 'force-reply'; readonly placeholder?: string };

const CANT_PARSE = "Can't parse inline keyboard button: ";
const MAX_BUTTONS = 100;
const MAX_DATA_BYTES = 64;

const inlineButton = z
  .object(
    {
      text: z
        .string({ error: `${CANT_PARSE}Can't find field "text"` })
        .refine((text) => text.trim() !== '', 'Inline keyboard button text must be non-empty'),
      style: z
        .enum(['danger', 'success', 'primary'], { error: `${CANT_PARSE}invalid button style specified` })
        .optional(),
      icon_custom_emoji_id: z.string().optional(),
      url: z.string().optional(),
      callback_data: z.coerce.string().optional(),
      web_app: z.object({ url: z.string() }).optional(),
      switch_inline_query: z.string().optional(),
      switch_inline_query_current_chat: z.string().optional(),
      copy_text: z.object({ text: z.string() }).optional(),
    },
    { error: `${CANT_PARSE}InlineKeyboardButton must be an Object` },
  )
  .transform((button, context): InlineKeyboardButton => {
    const { text, style, icon_custom_emoji_id } = button;
    const look = { text, ...(style && { style }), ...(icon_custom_emoji_id && { icon_custom_emoji_id }) };
    if (button.url) {
      const url = checkedUrl(button.url);
      if (url === undefined) {
        context.addIssue(`Inline keyboard button URL '${button.url}' is invalid: Wrong HTTP URL`);
        return z.NEVER;
      }
      return { ...look, url };
    }
    if (button.callback_data) {
      if (Buffer.byteLength(button.callback_data) > MAX_DATA_BYTES) context.addIssue('BUTTON_DATA_INVALID');
      return { ...look, callback_data: button.callback_data };
    }
    if (button.switch_inline_query !== undefined)
      return { ...look, switch_inline_query: button.switch_inline_query };
    if (button.switch_inline_query_current_chat !== undefined) {
      return { ...look, switch_inline_query_current_chat: button.switch_inline_query_current_chat };
    }
    if (button.web_app) return { ...look, web_app: button.web_app };
    if (button.copy_text) return { ...look, copy_text: button.copy_text };
    context.addIssue(`${CANT_PARSE}Text buttons are unallowed in the inline keyboard`);
    return z.NEVER;
  });

const inlineKeyboard = z
  .array(
    z.array(inlineButton, {
      error: 'Field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    }),
    { error: 'Field "inline_keyboard" must be of type Array' },
  )
  .transform((rows) => rows.filter((row) => row.length > 0))
  .refine((rows) => rows.flat().length <= MAX_BUTTONS, 'reply markup is too long');

const keyboardButton = z
  .union([z.string(), z.object({ text: z.string() }).transform(({ text }) => text)], {
    error: "Can't parse keyboard button: KeyboardButton must be a String or an Object",
  })
  .refine((text) => text.trim() !== '', 'Keyboard button text must be non-empty');

const keyboard = z
  .array(z.array(keyboardButton, { error: 'Field "keyboard" must be an Array of Arrays' }), {
    error: 'Field "keyboard" must be of type Array',
  })
  .transform((rows) => rows.filter((row) => row.length > 0));

/** The shape of `reply_markup`: an inline keyboard, a keyboard in place of the letters, its removal, or a reply box. */
export const replyMarkup = z
  .object(
    {
      inline_keyboard: inlineKeyboard.optional(),
      keyboard: keyboard.optional(),
      is_persistent: z.boolean().default(false),
      one_time_keyboard: z.boolean().default(false),
      remove_keyboard: z.boolean().default(false),
      force_reply: z.boolean().default(false),
      input_field_placeholder: z.string().optional(),
    },
    { error: 'Object expected as reply markup' },
  )
  .transform((markup): ReplyMarkup | undefined => {
    const placeholder = markup.input_field_placeholder && { placeholder: markup.input_field_placeholder };
    if (markup.inline_keyboard?.length)
      return { kind: 'inline', markup: { inline_keyboard: markup.inline_keyboard } };
    if (markup.keyboard?.length) {
      const { is_persistent: persistent, one_time_keyboard: oneTime } = markup;
      return { kind: 'keyboard', keyboard: { rows: markup.keyboard, oneTime, persistent, ...placeholder } };
    }
    if (markup.remove_keyboard) return { kind: 'remove' };
    if (markup.force_reply) return { kind: 'force-reply', ...placeholder };
    return undefined;
  });

function checkedUrl(address: string): string | undefined {
  const complete = /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `http://${address}`;
  if (!URL.canParse(complete)) return undefined;
  const url = new URL(complete);
  if (['tg:', 'ton:', 'tonsite:'].includes(url.protocol)) return complete;
  return /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url.href : undefined;
}
