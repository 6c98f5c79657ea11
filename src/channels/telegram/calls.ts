import { type Api, InputFile, InputMediaBuilder } from 'grammy';
import { type Attachment, LONGEST_CALL_BYTES } from '#app/message.ts';
import { cleaned } from '#channels/markup.ts';
import type { Rendered } from '#channels/texts.ts';
import type { Part } from './parts.ts';

const HTML = { parse_mode: 'HTML' } as const;

/** Where and how a part is sent. */
export interface Place {
  readonly chatId: string;
  readonly topicId: string | null;
  readonly replyTo: string | null;
  readonly silent: boolean;
}

/** Gives the bytes of an attachment, or the file they are to be read from as they are sent. */
export type ReadBytes = (file: Attachment) => Uint8Array | string;

/** Buttons under a message. */
export interface Keyboard {
  readonly inline_keyboard: { text: string; callback_data: string }[][];
}

/** The buttons of a message; undefined where it has none. A call of more than 64 bytes is a bug and throws. */
export function keyboardOf(rows: Rendered['rows']): Keyboard | undefined {
  const keyboard = rows
    .filter((row) => row.length > 0)
    .map((row) => row.map(({ label, call }) => ({ text: label, callback_data: within64(call) })));
  return keyboard.length === 0 ? undefined : { inline_keyboard: keyboard };
}

/** Sends one part and gives the id of its message, of an album that of the first. */
export async function sendPart(
  api: Api,
  part: Part,
  place: Place,
  { keyboard, bytesOf }: { keyboard: Keyboard | undefined; bytesOf: ReadBytes },
): Promise<number | undefined> {
  const other = { ...settingOf(place), ...(keyboard && { reply_markup: keyboard }) };
  const input = (file: Attachment) => new InputFile(bytesOf(file), safeName(file.name));
  switch (part.kind) {
    case 'text': {
      const options = { ...other, ...HTML, link_preview_options: { is_disabled: true } };
      return (await api.sendMessage(place.chatId, part.text, options)).message_id;
    }
    case 'file': {
      const options = { ...other, ...(part.caption !== '' && { ...HTML, caption: part.caption }) };
      const { file } = part;
      const sent =
        file.kind === 'picture'
          ? await api.sendPhoto(place.chatId, input(file), options)
          : await api.sendDocument(place.chatId, input(file), options);
      return sent.message_id;
    }
    case 'album': {
      const media =
        part.files[0]?.kind === 'picture'
          ? part.files.map((file) => InputMediaBuilder.photo(input(file)))
          : part.files.map((file) => InputMediaBuilder.document(input(file)));
      return (await api.sendMediaGroup(place.chatId, media, settingOf(place)))[0]?.message_id;
    }
  }
}

/** Puts other words, and other buttons or none, in place of a message of ours. */
export async function editText(
  api: Api,
  target: { chatId: string; messageId: string },
  text: string,
  keyboard: Keyboard | undefined,
): Promise<void> {
  await api.editMessageText(target.chatId, Number(target.messageId), text, {
    ...HTML,
    link_preview_options: { is_disabled: true },
    ...(keyboard && { reply_markup: keyboard }),
  });
}

function settingOf({ topicId, replyTo, silent }: Place) {
  return {
    ...(topicId !== null && { message_thread_id: Number(topicId) }),
    ...(silent && { disable_notification: true }),
    ...(replyTo !== null && {
      reply_parameters: { message_id: Number(replyTo), allow_sending_without_reply: true },
    }),
  };
}

/** The name goes into a header of the upload. */
function safeName(name: string): string {
  return cleaned(name).replace(/["\\;]/g, '_');
}

function within64(call: string): string {
  if (Buffer.byteLength(call) > LONGEST_CALL_BYTES || call === '') {
    throw new RangeError(`A button's call must have 1 to ${LONGEST_CALL_BYTES} bytes: ${call}`);
  }
  return call;
}
