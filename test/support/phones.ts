import type { Channel, ChatRef, FetchedFile, Inbound } from '#app/channel.ts';
import { inRequest } from '#app/inbox/request.ts';
import type { Message } from '#app/message.ts';
import { messageSchema } from '#app/message-schema.ts';
import type { CommandList } from '#app/turn/command.ts';
import { type Spoken, whoIsCalling } from '#app/turn/who.ts';
import { hearPerson } from '#app/words/hear.ts';
import { openTexts } from '#channels/texts.ts';
import { localTime } from '#domain/time/clock.ts';
import { commands } from '#features/index.ts';
import type { Commune, Person } from './commune.ts';
import { fileOf } from './files.ts';

const CHANNEL = 'telegram';

const texts = openTexts('locales');

/** The leadership group of the test commune, once `connectGroup` was called. */
export const GROUP: ChatRef = {
  channel: CHANNEL,
  chatId: '-100',
  kind: 'group',
  topicId: null,
  title: 'Ban Chỉ đạo CCHC',
};

/** A message of the bot as it stands in a chat. */
export interface Standing {
  readonly id: string;
  readonly kind: string;
  readonly key: string;
  readonly message: Message;
}

/** What somebody sends beside the words. */
interface Sending {
  /** The message of ours that is replied to. */
  readonly replyTo?: Standing | null;
  /** The id of the own message that this is the new wording of. */
  readonly edits?: string;
  readonly chat?: ChatRef;
}

interface SentFile extends Sending {
  readonly name?: string;
  /** What it holds: its bytes, or words that make a file of the name's type unlike any other. */
  readonly bytes?: string | Uint8Array;
  readonly caption?: string;
  readonly album?: string;
  /** Another wrote the caption; the file was forwarded. */
  readonly forwarded?: boolean;
  readonly size?: number | null;
  readonly fetched?: FetchedFile;
}

/** What came of one message: what the bot said to it, the notice on a button, and the id of the person's own message. */
export interface Heard {
  readonly said: Standing | null;
  readonly notice: Message | null;
  readonly ownId: string;
}

/**
 * Phones of the members, all linked, that talk with the whole list of commands as through a channel; whatever the bot
 * puts in its outbox is delivered at once, and must have its words in every language.
 */
export async function openPhones(commune: Commune, list: CommandList = commands) {
  const { house, store, idOf } = commune;
  const channel: Channel = {
    id: CHANNEL,
    listen: async () => undefined,
    parse: () => ({ kind: 'nothing' }),
    send: async () => ({ status: 'sent', messageId: null }),
    showTyping: async () => undefined,
    inviteLink: house.desk.inviteLink,
    offerCommands: async () => [],
  };
  const chats = new Map<string, Standing[]>();
  let lastId = 0;
  const newId = () => {
    lastId += 1;
    return `m${lastId}`;
  };

  /** Delivers what waits: a message that takes another's place has its id. */
  const deliver = async (): Promise<Standing[]> => {
    const rows = await store.deliveries.due(CHANNEL, house.clock(), 1000);
    const delivered: Standing[] = [];
    for (const row of rows) {
      const message = inWords(messageSchema.parse(row.message));
      const id = row.supersedes ?? (await store.deliveries.standingOf(row)) ?? newId();
      const standing = { id, kind: row.kind, key: row.key, message };
      await store.deliveries.sent(row.id, standing.id, house.clock());
      chats.set(row.chatId, [
        ...(chats.get(row.chatId) ?? []).filter(({ id }) => id !== standing.id),
        standing,
      ]);
      delivered.push(standing);
    }
    return delivered;
  };

  const hear = async (make: (messageId: string) => Spoken, ownId = newId()): Promise<Standing | null> => {
    lastId += 1;
    const updateId = String(lastId);
    await store.inbox.receive(CHANNEL, [{ updateId, payload: {} }], house.clock());
    const rows = await store.inbox.waiting(CHANNEL, 1000);
    const ears = { house, store, channel, commands: list };
    await inRequest(`${CHANNEL}:${updateId}`, () =>
      hearPerson(ears, { rowId: rows.at(-1)?.id ?? 0, updateId }, make(ownId)),
    );
    return (await deliver()).find(({ key }) => key === `answer:${CHANNEL}:${updateId}`) ?? null;
  };

  const phone = (userId: string, isHidden = false) => {
    const mine: ChatRef = { channel: CHANNEL, chatId: userId, kind: 'private', topicId: null, title: '' };
    const speaker = isHidden ? null : { userId, displayName: `@${userId}` };
    const heardAs = (ownId: string, sending: Sending) => ({
      chat: sending.chat ?? mine,
      speaker,
      messageId: ownId,
      addressed: true,
      repliesTo: sending.replyTo?.id ?? null,
      edited: sending.edits !== undefined,
    });
    return {
      /** Writes something, or writes an earlier message anew. */
      async says(text: string, sending: Sending = {}): Promise<Heard> {
        const ownId = sending.edits ?? newId();
        const said = await hear((id) => ({ kind: 'text', text, ...heardAs(id, sending) }), ownId);
        return { said, notice: null, ownId };
      },
      /** Sends a file. */
      async sends(file: SentFile = {}): Promise<Heard & { readonly fetched: boolean }> {
        const ownId = file.edits ?? newId();
        const { name = 'anh.jpg', bytes: content = 'a photo' } = file;
        const bytes = typeof content === 'string' ? fileOf(name, content) : content;
        let fetched = false;
        const offered: Extract<Inbound, { kind: 'file' }>['file'] = {
          name,
          mime: 'image/jpeg',
          size: file.size === undefined ? bytes.length : file.size,
          open: async () => {
            fetched = true;
            return file.fetched ?? { status: 'fetched', bytes };
          },
        };
        const rest = {
          file: offered,
          caption: file.caption ?? '',
          batch: file.album ?? null,
          quoted: file.forwarded ?? false,
        };
        const said = await hear((id) => ({ kind: 'file', ...rest, ...heardAs(id, file) }), ownId);
        return { said, notice: null, ownId, fetched };
      },
      /** Presses a button of a message: the first whose call begins so. */
      async presses(standing: Standing | null, call: string, chat: ChatRef = mine): Promise<Heard> {
        const calls = standing?.message.choices.flat().map((each) => each.call) ?? [];
        const found = calls.find((each) => each === call) ?? calls.find((each) => each.startsWith(call));
        if (!standing || !found) throw new Error(`no button "${call}" among ${calls.join(' | ')}`);
        return press(standing.id, found, chat);
      },
      /** Who the program takes them for when they press something. */
      callsAs: (chat: ChatRef = mine) =>
        whoIsCalling(store, choiceOf('m-forged', '', chat), localTime(house.clock(), house.timeZone).day),
      /** Sends button data of one's own making. */
      forges: (call: string, chat: ChatRef = mine): Promise<Heard> => press('m-forged', call, chat),
      /** What the bot's messages in this chat say now. */
      sees: (): readonly Standing[] => chats.get(userId) ?? [],
    };

    function choiceOf(messageId: string, call: string, chat: ChatRef): Extract<Spoken, { kind: 'choice' }> {
      return { kind: 'choice', chat, speaker, messageId, call, acknowledge: async () => undefined };
    }

    async function press(messageId: string, call: string, chat: ChatRef): Promise<Heard> {
      let notice: Message | null = null;
      const acknowledge = async (said: Message | null): Promise<void> => {
        notice = said && inWords(said);
      };
      const said = await hear(() => ({ ...choiceOf(messageId, call, chat), acknowledge }));
      return { said, notice, ownId: messageId };
    }
  };

  for (const person of ['loan', 'thanh', 'lan', 'minh', 'hoa'] as const) {
    const account = { channel: CHANNEL, userId: person, chatId: person, displayName: person };
    await commune.commune.people.link(idOf(person), account, house.clock());
  }
  return {
    phoneOf: (person: Person) => phone(person),
    stranger: phone('stranger'),
    /** Somebody linked under another id; the test links the account. */
    phoneAs: (userId: string) => phone(userId),
    /** Somebody in a group whom the channel does not name: an anonymous admin. */
    anonymous: phone('anonymous', true),
    deliver,
    /** What stands in a chat now. */
    chat: (chatId: string): readonly Standing[] => chats.get(chatId) ?? [],
    connectGroup: () =>
      commune.commune.people.connectGroup(
        {
          channel: CHANNEL,
          chatId: GROUP.chatId,
          topicId: null,
          title: GROUP.title,
          connectedById: idOf('loan'),
        },
        house.clock(),
      ),
  };
}

/** The phones of a commune. */
export type Phones = Awaited<ReturnType<typeof openPhones>>;

/** The keys of the lines somebody was told, in order. */
export function heardKeys({ said, notice }: Pick<Heard, 'said' | 'notice'>): string[] {
  return (said?.message ?? notice)?.lines.flatMap((line) => (line ? [line.key] : [])) ?? [];
}

/** What a line was filled with; the first of its key. */
export function heardArgs({ said, notice }: Pick<Heard, 'said' | 'notice'>, key: string) {
  return (said?.message ?? notice)?.lines.find((line) => line?.key === key)?.args;
}

/** The calls behind the buttons of a message. */
export function callsOf({ said }: Pick<Heard, 'said'>): string[] {
  return said?.message.choices.flat().map(({ call }) => call) ?? [];
}

/** What buttons may call. */
const WORDS = new Set<string>(commands.all.map(({ word }) => word));

/** Every message must have its words in every language, and buttons that fit and lead to a command of the program. */
function inWords(message: Message): Message {
  for (const locale of ['vi', 'en'] as const) texts.render(message, locale, 'html');
  for (const { call } of message.choices.flat())
    if (Buffer.byteLength(call) > 64) throw new Error(`the button "${call}" is too long`);
    else if (!WORDS.has(call.split(' ')[0] ?? '')) throw new Error(`the button "${call}" leads nowhere`);
  return message;
}
