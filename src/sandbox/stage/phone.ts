import { privateChat } from '#sandbox/telegram/chats.ts';
import type { Upload } from '#sandbox/telegram/files.ts';
import type { Message } from '#sandbox/telegram/objects.ts';
import { placeBot } from '#sandbox/telegram/people/membership.ts';
import { react } from '#sandbox/telegram/people/react.ts';
import {
  amend,
  forwarded,
  type Manner,
  plainCaption,
  plainText,
  write,
} from '#sandbox/telegram/people/write.ts';
import { type Draft, remove } from '#sandbox/telegram/post.ts';
import type { ReactionEmoji } from '#sandbox/telegram/reactions.ts';
import type { Conversation, Person, PressAnswer } from '#sandbox/telegram/state.ts';
import { Ears, PATIENCE_MS } from './ears.ts';
import { pressAndWait } from './press-and-wait.ts';
import { findButton, newest, type Shown, showChat } from './screen.ts';
import { type Quiet, settle } from './settle.ts';
import type { Gathering, Stage } from './stage.ts';

/** Where and how something is said. Without a group it goes to the bot in private. */
export interface Saying {
  readonly in?: Gathering;
  readonly replyTo?: Message;
  /** A topic of the group, by its name or its id. */
  readonly thread?: string | number;
  /** In the group's name, as an administrator who hides their own. */
  readonly anonymous?: boolean;
}

/** A picture or file to send. */
export interface Sending extends Saying, Upload {
  readonly caption?: string;
}

/** One item of an album. */
export interface AlbumItem extends Upload {
  readonly kind: 'photo' | 'document';
  readonly caption?: string;
}

/** A person's phone: what its owner does with it, and what stands on its screen in the chat with the bot. */
export class Phone {
  readonly person: Person;
  readonly #stage: Stage;
  readonly #ears: Ears;

  constructor(stage: Stage, person: Person) {
    this.person = person;
    this.#stage = stage;
    const { id, first_name: who } = person.user;
    this.#ears = new Ears(stage.telegram, { who, listensTo: (chatId) => chatId === id });
  }

  /** The owner's id, which is also the id of the private chat. */
  get id(): number {
    return this.person.user.id;
  }

  /** Sends a text. */
  says(text: string, saying: Saying = {}): Message {
    return this.#write(plainText(text), saying);
  }

  /** Changes the text or the caption of a message sent before. */
  edits(message: Message, text: string): Message {
    return amend(this.#stage.telegram, this.person, message, text);
  }

  /** Deletes a message for everybody. The bot is not told. */
  deletes(message: Message): void {
    const chat = this.#stage.telegram.chats.get(message.chat.id);
    if (chat) remove(this.#stage.telegram, chat, message.message_id);
  }

  /** Sends a picture, compressed as the apps do it: no file name. */
  sendsPhoto({ bytes, caption, ...saying }: Sending): Message {
    const photo = this.#stage.telegram.files.addPhoto({ bytes });
    return this.#write({ photo, ...plainCaption(caption) }, saying);
  }

  /** Sends a file with its name and type. */
  sendsDocument({ bytes, fileName, mimeType, caption, ...saying }: Sending): Message {
    const upload = { bytes, ...(fileName && { fileName }), ...(mimeType && { mimeType }) };
    const document = this.#stage.telegram.files.addDocument(upload);
    return this.#write({ document, ...plainCaption(caption) }, saying);
  }

  /** Sends several pictures or files at once: separate messages with one `media_group_id`. */
  sendsAlbum(items: readonly AlbumItem[], saying: Saying = {}): Message[] {
    const { files, newAlbumId } = this.#stage.telegram;
    const album = { media_group_id: newAlbumId() };
    return items.map(({ kind, caption, ...upload }) => {
      const media =
        kind === 'photo' ? { photo: files.addPhoto(upload) } : { document: files.addDocument(upload) };
      return this.#write({ ...media, ...plainCaption(caption), ...album }, saying);
    });
  }

  /** Passes a message on to the bot, or into a group. */
  forwards(message: Message, saying: Saying = {}): Message {
    return this.#write(forwarded(this.#stage.telegram, message), saying);
  }

  /**
   * Presses a button by its label or its data, or sends forged data that no button has, and waits for the bot's answer.
   * A button that opens a link gives the link.
   */
  async presses(
    message: Message,
    button: string | { readonly data: string },
    { timeoutMs = PATIENCE_MS }: { timeoutMs?: number } = {},
  ): Promise<PressAnswer> {
    const { telegram } = this.#stage;
    const current = telegram.chats.get(message.chat.id)?.posts.get(message.message_id)?.message;
    if (!current) throw new Error(`Message ${message.message_id} is gone, and its buttons with it`);
    const forged = typeof button === 'string' ? undefined : button.data;
    const found = typeof button === 'string' ? findButton(current, button) : undefined;
    if (found && 'url' in found) return { url: found.url };
    const data = found && 'callback_data' in found ? found.callback_data : forged;
    if (data === undefined) throw new Error(`The button "${found?.text}" tells the bot nothing`);
    return pressAndWait(telegram, { person: this.person, message: current, data }, timeoutMs);
  }

  /** Reacts to a message; `null` takes the reaction back. */
  reacts(message: Message, emoji: ReactionEmoji | null): void {
    react(this.#stage.telegram, this.person, message, emoji);
  }

  /** Blocks the bot. */
  blocks(): void {
    placeBot(this.#stage.telegram, this.chat, this.person.user, { status: 'kicked' });
  }

  /** Lets the bot write again. */
  unblocks(): void {
    placeBot(this.#stage.telegram, this.chat, this.person.user, { status: 'member' });
  }

  /** Deletes the account. The bot is not told. */
  deactivates(): void {
    this.person.deactivated = true;
  }

  /** The private chat with the bot. */
  get chat(): Conversation {
    return privateChat(this.#stage.telegram, this.person);
  }

  /** What stands in the chat with the bot now, oldest first. */
  get messages(): Message[] {
    return this.screen.map(({ message }) => message);
  }

  /** The same, with silence, pins and the bot's reactions. */
  get screen(): Shown[] {
    return showChat(this.chat);
  }

  /** The newest message in the chat with the bot, whoever wrote it. */
  get last(): Message {
    return newest(this.chat);
  }

  /** The buttons in place of the letters, row by row; none when the letters are there. */
  get keyboard(): string[][] {
    return this.chat.replyKeyboard?.rows ?? [];
  }

  /** The bot's next message or edit in the private chat that was not heard before. Waits for it. */
  hears(timeoutMs: number = PATIENCE_MS): Promise<Message> {
    return this.#ears.hears(timeoutMs);
  }

  /** Says something, or does it, and hears what the bot says to that. What was unheard before passes. */
  async answer(said: string | (() => unknown), timeoutMs: number = PATIENCE_MS): Promise<Message> {
    this.#ears.forget();
    if (typeof said === 'string') this.says(said);
    else await said();
    return this.hears(timeoutMs);
  }

  /** Checks that the bot says nothing more: waits until it has taken everything and has come to rest. */
  async silent(quiet: Quiet = {}): Promise<void> {
    await settle(this.#stage.telegram, this.#stage.traffic, quiet);
    this.#ears.expectNothing();
  }

  #write(draft: Draft, { in: group, replyTo, thread, anonymous }: Saying): Message {
    const manner: Manner = { in: group?.chat, replyTo, thread: group?.threadId(thread), anonymous };
    return write(this.#stage.telegram, this.person, draft, manner);
  }
}
