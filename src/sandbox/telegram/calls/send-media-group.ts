import { z } from 'zod';
import type { Upload } from '#sandbox/telegram/files.ts';
import { json } from '#sandbox/telegram/params.ts';
import type { Draft } from '#sandbox/telegram/post.ts';
import { badRequest, done, type Outcome } from '#sandbox/telegram/refusal.ts';
import type { Telegram } from '#sandbox/telegram/state.ts';
import { entityList } from '#sandbox/telegram/text.ts';
import { call } from './call.ts';
import { deliver, deliveryParams } from './deliver.ts';
import { takeCaption, takeMedia } from './media.ts';

const LARGEST_ALBUM = 10;

/** One item of an album, and the new content of `editMessageMedia`. */
export const inputMedia = z.object(
  {
    type: z.string({ error: 'Can\'t parse InputMedia: Can\'t find field "type"' }),
    media: z.string().default(''),
    caption: z.string().default(''),
    parse_mode: z.string().default(''),
    caption_entities: entityList.optional(),
  },
  { error: "Can't parse InputMedia: expected an Object" },
);

/** `sendMediaGroup`: up to 10 pictures, or up to 10 files, which come as that many messages with one `media_group_id`. */
export const sendMediaGroup = call(
  z.object({
    ...deliveryParams,
    media: json('media', z.array(inputMedia, { error: 'Expected an Array of InputMedia' })),
  }),
  ({ telegram, input, files }) => {
    if (!input.media) return badRequest('parameter "media" is required');
    const drafts: Draft[] = [];
    for (const item of input.media) {
      const draft = takeItem(telegram, item, files);
      if (!draft.ok) return draft;
      drafts.push(draft.value);
    }
    if (drafts.length > LARGEST_ALBUM) return badRequest('too many messages to send as an album');
    if (drafts.length === 0) return badRequest('there are no messages to send');
    if (new Set(input.media.map(({ type }) => type)).size > 1) {
      return badRequest("document can't be mixed with other media types");
    }

    const album = { media_group_id: telegram.newAlbumId() };
    const { reply_markup: _, ...delivery } = input; // an album takes no buttons
    const sent = deliver(
      telegram,
      { ...delivery, reply_markup: undefined },
      drafts.map((draft) => ({ ...draft, ...album })),
    );
    return sent.ok ? done(sent.value) : sent;
  },
);

/** An item with its file and caption. Videos and sounds are not played. */
export function takeItem(
  telegram: Telegram,
  item: z.output<typeof inputMedia>,
  files: ReadonlyMap<string, Upload>,
): Outcome<Draft> {
  if (item.type !== 'photo' && item.type !== 'document') {
    return badRequest(`can't parse InputMedia: type "${item.type}" is unsupported`);
  }
  const media = takeMedia(telegram, { kind: item.type, field: '', reference: item.media, files });
  if (!media.ok) return media;
  if (!media.value) return badRequest("can't parse InputMedia: media not found");
  const caption = takeCaption(telegram, item);
  return caption.ok ? done({ ...media.value, ...caption.value }) : caption;
}
