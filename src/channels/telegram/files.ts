import type { Agent } from 'node:http';
import { type Api, GrammyError } from 'grammy';
import { type FetchedFile, LineFault, type OfferedFile } from '#app/channel.ts';
import { exchange, WireError } from './http.ts';
import type { Describe } from './secrets.ts';
import type { TelegramMessage } from './update-schema.ts';

/** What a bot may download from Telegram's own server. */
const LARGEST_BYTES = 20 * 1024 * 1024;
const DOWNLOAD_TIMEOUT_MS = 120_000;

/** A file in a message. */
export interface Offer {
  readonly id: string;
  readonly name: string;
  readonly mime: string;
  readonly size: number | null;
}

/**
 * The file of a message; of a photo the largest size. A voice message is none but under a caption: it is said to the bot,
 * which does not listen. Telegram gives some files no name, they get that of their message, short enough to be read in a list.
 */
export function fileOf({
  message_id: at,
  photo,
  document,
  video,
  audio,
  voice,
  caption,
}: TelegramMessage): Offer | undefined {
  const largest = photo.reduce<(typeof photo)[number] | undefined>(
    (best, size) => (best && best.width * best.height >= size.width * size.height ? best : size),
    undefined,
  );
  if (largest) return offer(largest, `photo-${at}.jpg`, 'image/jpeg');
  if (document) return offer(document, `file-${at}`, 'application/octet-stream');
  if (video) return offer(video, `video-${at}.mp4`, 'video/mp4');
  if (audio) return offer(audio, `audio-${at}.mp3`, 'audio/mpeg');
  if (voice && caption !== '') return offer(voice, `voice-${at}.ogg`, 'audio/ogg');
  return undefined;
}

interface Described {
  readonly file_id: string;
  readonly file_name?: string | undefined;
  readonly mime_type?: string | undefined;
  readonly file_size?: number | undefined;
}

function offer(file: Described, name: string, mime: string): Offer {
  const { file_id: id, file_name = name, mime_type = mime, file_size = null } = file;
  return { id, name: file_name, mime: mime_type, size: file_size };
}

/** What downloading needs. */
export interface Source {
  readonly api: Api;
  readonly agent: Agent;
  /** `<apiRoot>/file/bot<token>` */
  readonly fileRoot: string;
  readonly describe: Describe;
}

/** The way to a file's bytes. A fault of the line or of the server throws `LineFault`, without the token. */
export function opener(source: Source): (offer: Offer) => OfferedFile['open'] {
  return (offer) => async () => {
    if (offer.size !== null && offer.size > LARGEST_BYTES) return { status: 'too-big' };
    try {
      return await download(source, offer);
    } catch (error) {
      const status = verdictOn(error);
      if (status) return { status };
      throw new LineFault(`the file could not be fetched: ${source.describe(error)}`);
    }
  };
}

/** Why the file can never be had; undefined for what may pass. */
function verdictOn(error: unknown): 'too-big' | 'gone' | undefined {
  if (error instanceof WireError && error.trouble === 'too-big') return 'too-big';
  if (!(error instanceof GrammyError) || ![400, 404].includes(error.error_code)) return undefined;
  return /too big/i.test(error.description) ? 'too-big' : 'gone';
}

async function download({ api, agent, fileRoot }: Source, { id }: Offer): Promise<FetchedFile> {
  const { file_path: path } = await api.getFile(id);
  if (path === undefined) return { status: 'gone' };

  const url = `${fileRoot}/${path.split('/').map(encodeURIComponent).join('/')}`;
  const { status, body } = await exchange(url, {
    agent,
    timeoutMs: DOWNLOAD_TIMEOUT_MS,
    mostBytes: LARGEST_BYTES,
  });
  if (status === 404) return { status: 'gone' };
  if (status !== 200) throw new Error(`HTTP ${status}`);
  return { status: 'fetched', bytes: body };
}
