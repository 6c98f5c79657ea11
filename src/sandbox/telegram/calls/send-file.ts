import { z } from 'zod';
import { flag, text } from '#sandbox/telegram/params.ts';
import { badRequest, done } from '#sandbox/telegram/refusal.ts';
import { captionParams } from '#sandbox/telegram/text.ts';
import { call } from './call.ts';
import { deliver, deliveryParams } from './deliver.ts';
import { takeCaption, takeMedia } from './media.ts';

/** `sendDocument`: a file of any kind, uploaded or by `file_id`. */
export const sendDocument = sendFile('document');

/** `sendPhoto`: a picture of at most 10 MB whose sides are no more than 10,000 together and 20 to 1. */
export const sendPhoto = sendFile('photo');

function sendFile(kind: 'photo' | 'document') {
  const params = {
    ...deliveryParams,
    ...captionParams,
    photo: text,
    document: text,
    show_caption_above_media: flag,
    has_spoiler: flag,
  };
  return call(z.object(params), ({ telegram, input, files }) => {
    const media = takeMedia(telegram, { kind, field: kind, reference: input[kind], files });
    if (!media.ok) return media;
    if (!media.value) return badRequest(`there is no ${kind} in the request`);
    const caption = takeCaption(telegram, input);
    if (!caption.ok) return caption;

    const look = {
      ...(kind === 'photo' && input.show_caption_above_media && { show_caption_above_media: true as const }),
      ...(kind === 'photo' && input.has_spoiler && { has_media_spoiler: true as const }),
    };
    const sent = deliver(telegram, input, [{ ...media.value, ...caption.value, ...look }]);
    return sent.ok ? done(sent.value[0]) : sent;
  });
}
