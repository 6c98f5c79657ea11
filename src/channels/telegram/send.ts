import { type Api, GrammyError } from 'grammy';
import type { Outgoing, SendResult } from '#app/channel.ts';
import type { Log } from '#app/log.ts';
import type { Attachment } from '#app/message.ts';
import type { Locale, Texts } from '#channels/texts.ts';
import { editText, type Keyboard, keyboardOf, type Place, type ReadBytes, sendPart } from './calls.ts';
import { outcomeOf } from './outcome.ts';
import { type Part, partsOf } from './parts.ts';
import type { Describe } from './secrets.ts';

/** What sending needs. */
export interface Desk {
  readonly api: Api;
  /** The same, each call on a connection of its own: for what must not come twice. */
  readonly onFresh: Api;
  readonly texts: Texts;
  readonly locale: Locale;
  readonly readVault: (sha256: string) => Promise<Buffer>;
  /** Where an exported file stands. */
  readonly findExport: (file: string) => Promise<string>;
  readonly log: Log;
  readonly describe: Describe;
  readonly wait: (ms: number) => Promise<void>;
}

const CANNOT_EDIT =
  /message to edit not found|message can't be edited|no text in the message|MESSAGE_ID_INVALID/i;
const LONGEST_WAIT_MS = 30_000;
const TRIES = 3;

/**
 * Says a message in a chat. One that supersedes another is written in its place, or anew where Telegram no longer lets
 * it be changed. Throws only for a bug: a text that does not exist, a button that is too long, a file not in the vault.
 */
export async function sendMessage(desk: Desk, outgoing: Outgoing): Promise<SendResult> {
  const { message, supersedes } = outgoing;
  const { text, rows } = desk.texts.render(message, desk.locale, 'html');
  const keyboard = keyboardOf(rows);
  const [first, ...rest] = partsOf(text, message.attachments);
  if (!first) return { status: 'refused', reason: 'bad-request', detail: 'the message is empty' };
  if (keyboard && first.kind === 'album') throw new Error('An album has no buttons: give the message words');

  if (supersedes !== null && first.kind === 'text' && rest.length === 0) {
    const edited = await edit(desk, { ...outgoing, supersedes }, first.text, keyboard);
    if (edited) return edited;
  }
  const bytesOf = await readAll(desk, message.attachments);
  const result = await attempt(desk, first, outgoing, { keyboard, bytesOf });
  if (result.status !== 'sent') return result;
  if (message.pinned && result.messageId !== null) await pin(desk, outgoing.chatId, result.messageId);
  return sendRest(desk, rest, outgoing, { result, bytesOf });
}

/** Pins in silence. A bot without the right to pin has still said what it had to say. */
async function pin({ api, log, describe }: Desk, chatId: string, messageId: string): Promise<void> {
  try {
    await api.pinChatMessage(chatId, Number(messageId), { disable_notification: true });
  } catch (error) {
    log.warn({ chatId, error: describe(error) }, 'a message could not be pinned');
  }
}

/** The result of an edit; undefined where the message must be sent anew. */
async function edit(
  { api, describe }: Desk,
  { chatId, supersedes }: { chatId: string; supersedes: string },
  text: string,
  keyboard: Keyboard | undefined,
): Promise<SendResult | undefined> {
  try {
    await editText(api, { chatId, messageId: supersedes }, text, keyboard);
  } catch (error) {
    if (says(error, CANNOT_EDIT)) return undefined;
    if (!says(error, /message is not modified/i))
      return outcomeOf(error, { chatId, isEdit: true, once: false }, describe);
  }
  return { status: 'sent', messageId: supersedes };
}

/** Where a part goes, and whether it may come twice. */
type OnePlace = Place & Pick<Outgoing, 'once'>;

interface Load {
  readonly keyboard: Keyboard | undefined;
  readonly bytesOf: ReadBytes;
}

/** Sends one part; what was for a topic that is gone or closed, to the group itself, so that nothing is lost. */
async function attempt(desk: Desk, part: Part, place: OnePlace, load: Load): Promise<SendResult> {
  const { api, onFresh, log, describe } = desk;
  const { once } = place;
  try {
    const id = await sendPart(once ? onFresh : api, part, place, load);
    return { status: 'sent', messageId: id === undefined ? null : String(id) };
  } catch (error) {
    if (place.topicId !== null && says(error, /message thread not found|TOPIC_DELETED|TOPIC_CLOSED/i)) {
      log.warn(
        { chatId: place.chatId, topicId: place.topicId },
        'the topic is gone or closed; sent to the group itself',
      );
      return attempt(desk, part, { ...place, topicId: null }, load);
    }
    return outcomeOf(error, { chatId: place.chatId, isEdit: false, once }, describe);
  }
}

/** Sends what follows a first part that has arrived. It is never started over, so a failure leaves it `unknown`. */
async function sendRest(
  desk: Desk,
  parts: readonly Part[],
  outgoing: Outgoing,
  { result, bytesOf }: { result: SendResult; bytesOf: ReadBytes },
): Promise<SendResult> {
  for (const part of parts) {
    const place = { ...outgoing, replyTo: null };
    let after = await attempt(desk, part, place, { keyboard: undefined, bytesOf });
    for (let tries = 1; after.status === 'retry-later' && tries < TRIES; tries += 1) {
      await desk.wait(Math.min(after.afterMs ?? 1000 * tries, LONGEST_WAIT_MS));
      after = await attempt(desk, part, place, { keyboard: undefined, bytesOf });
    }
    if (after.status !== 'sent') {
      const why = 'detail' in after ? after.detail : after.status;
      return { status: 'unknown', detail: `the words arrived, an attachment did not: ${why}` };
    }
  }
  return result;
}

async function readAll(desk: Desk, files: readonly Attachment[]): Promise<ReadBytes> {
  const bytes = new Map<Attachment, Uint8Array | string>();
  for (const file of files) {
    const { content } = file;
    bytes.set(file, await bytesIn(desk, content));
  }
  return (file) => bytes.get(file) ?? new Uint8Array();
}

async function bytesIn(
  { readVault, findExport }: Desk,
  content: Attachment['content'],
): Promise<Uint8Array | string> {
  if ('paper' in content) throw new Error(`The paper ${content.paper} was not made.`);
  if ('base64' in content) return Buffer.from(content.base64, 'base64');
  return 'sha256' in content ? readVault(content.sha256) : findExport(content.exported);
}

function says(error: unknown, words: RegExp): boolean {
  return error instanceof GrammyError && error.error_code === 400 && words.test(error.description);
}
