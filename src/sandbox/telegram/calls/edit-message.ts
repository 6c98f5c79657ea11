import { z } from 'zod';
import { json, text } from '#sandbox/telegram/params.ts';
import { badRequest } from '#sandbox/telegram/refusal.ts';
import { captionParams, entityList, formatText } from '#sandbox/telegram/text.ts';
import { call } from './call.ts';
import { editParams, findEditable, replaceContent } from './edit.ts';
import { takeCaption } from './media.ts';
import { inputMedia, takeItem } from './send-media-group.ts';

/** `editMessageText`. */
export const editMessageText = call(
  z.object({ ...editParams, text, parse_mode: text, entities: json('entities', entityList) }),
  ({ telegram, input }) => {
    if (input.text === '') return badRequest('message text is empty');
    const source = { text: input.text, parseMode: input.parse_mode, entities: input.entities };
    const formatted = formatText(telegram, source, 'message');
    if (!formatted.ok) return formatted;
    const entry = findEditable(telegram, input);
    if (!entry.ok) return entry;
    if (entry.value.message.text === undefined) return badRequest('there is no text in the message to edit');

    const { text, entities } = formatted.value;
    return replaceContent(telegram, entry.value, input, { text, ...(entities.length > 0 && { entities }) });
  },
);

/** `editMessageCaption`: without a caption the old one goes. */
export const editMessageCaption = call(
  z.object({ ...editParams, ...captionParams }),
  ({ telegram, input }) => {
    const caption = takeCaption(telegram, input);
    if (!caption.ok) return caption;
    const entry = findEditable(telegram, input);
    if (!entry.ok) return entry;
    const { photo, document } = entry.value.message;
    if (!photo && !document) return badRequest('there is no caption in the message to edit');
    const media = { ...(photo && { photo }), ...(document && { document }) };
    return replaceContent(telegram, entry.value, input, { ...media, ...caption.value });
  },
);

/** `editMessageMedia`: another picture or file, also in place of a text. An album keeps to its kind. */
export const editMessageMedia = call(
  z.object({ ...editParams, media: json('input media', inputMedia) }),
  ({ telegram, input, files }) => {
    if (!input.media) return badRequest('parameter "media" is required');
    const content = takeItem(telegram, input.media, files);
    if (!content.ok) return content;
    const entry = findEditable(telegram, input);
    if (!entry.ok) return entry;

    const { media_group_id, photo } = entry.value.message;
    const changesKind = (photo !== undefined) !== (content.value.photo !== undefined);
    if (media_group_id && changesKind) return badRequest("can't change media type in the album");
    return replaceContent(telegram, entry.value, input, content.value);
  },
);

/** `editMessageReplyMarkup`: other buttons, or none. */
export const editMessageReplyMarkup = call(z.object(editParams), ({ telegram, input }) => {
  const entry = findEditable(telegram, input);
  return entry.ok ? replaceContent(telegram, entry.value, input, {}) : entry;
});
