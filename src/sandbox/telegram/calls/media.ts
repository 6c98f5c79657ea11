import type { z } from 'zod';
import { cleanFileName, type Upload } from '#sandbox/telegram/files.ts';
import { imageSize } from '#sandbox/telegram/image-size.ts';
import type { Message } from '#sandbox/telegram/objects.ts';
import { badRequest, done, type Outcome } from '#sandbox/telegram/refusal.ts';
import type { Telegram } from '#sandbox/telegram/state.ts';
import { type captionParams, formatText } from '#sandbox/telegram/text.ts';

const PHOTO_LIMIT = 10 * 1024 * 1024;
const LARGEST_SIDES_TOGETHER = 10_000;
const LARGEST_RATIO = 20;

/** The part of a message that is a picture or a file. */
export type Media = Pick<Message, 'photo'> | Pick<Message, 'document'>;

/** A file as a bot names it: the field of the body it came in, and the text of that field (`attach://…`, an id). */
export interface MediaSource {
  readonly kind: 'photo' | 'document';
  readonly field: string;
  readonly reference: string;
  readonly files: ReadonlyMap<string, Upload>;
}

/** The file a bot sends: uploaded in the same call, or known by its `file_id`. `undefined` when there is none. */
export function takeMedia(telegram: Telegram, source: MediaSource): Outcome<Media | undefined> {
  const attached = /^attach:\/\/(.*)$/s.exec(source.reference)?.[1];
  if (source.reference !== '' && attached === undefined) return known(telegram, source);

  const upload = source.files.get(attached ?? source.field);
  if (!upload) return done(undefined);
  if (upload.bytes.byteLength === 0) return badRequest('file must be non-empty');
  if (source.kind === 'document') return done({ document: telegram.files.addDocument(cleaned(upload)) });

  const refusal = checkPhoto(upload.bytes);
  return refusal.ok ? done({ photo: telegram.files.addPhoto(upload) }) : refusal;
}

/** The caption of a picture or file with its formatting: at most 1024 UTF-16 units. */
export function takeCaption(
  telegram: Telegram,
  input: z.output<z.ZodObject<typeof captionParams>>,
): Outcome<Pick<Message, 'caption' | 'caption_entities'>> {
  const source = { text: input.caption, parseMode: input.parse_mode, entities: input.caption_entities };
  const formatted = formatText(telegram, source, 'caption');
  if (!formatted.ok) return formatted;
  const { text: caption, entities: caption_entities } = formatted.value;
  return done({ ...(caption && { caption }), ...(caption_entities.length > 0 && { caption_entities }) });
}

function known(telegram: Telegram, { kind, reference }: MediaSource): Outcome<Media> {
  if (/^https?:/i.test(reference)) return badRequest('failed to get HTTP URL content');
  const file = telegram.files.find(reference);
  if (!file) return badRequest('wrong file identifier/HTTP URL specified');
  if (kind === 'photo' && file.sizes) return done({ photo: file.sizes });
  if (kind === 'document' && file.document) return done({ document: file.document });
  return badRequest(`can't use file of type ${capitalised(file.kind)} as ${capitalised(kind)}`);
}

function checkPhoto(bytes: Uint8Array): Outcome<undefined> {
  const size = bytes.byteLength;
  if (size > PHOTO_LIMIT) {
    return badRequest(
      `file of size ${size} bytes is too big for a photo; the maximum size is ${PHOTO_LIMIT} bytes`,
    );
  }
  const picture = imageSize(bytes);
  if (!picture) return badRequest('IMAGE_PROCESS_FAILED');
  const { width, height } = picture;
  const ratio = Math.max(width, height) / Math.min(width, height);
  const fits = width + height <= LARGEST_SIDES_TOGETHER && ratio <= LARGEST_RATIO;
  return fits ? done(undefined) : badRequest('PHOTO_INVALID_DIMENSIONS');
}

/** The server gives files of bots its own clean name and takes the type from it, whatever type was said. */
function cleaned({ bytes, fileName }: Upload): Upload {
  return { bytes, ...(fileName && { fileName: cleanFileName(fileName) }) };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
