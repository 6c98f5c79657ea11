import { z } from 'zod';
import type { Channel, ChatRef } from '#app/channel.ts';
import type { Message } from '#app/message.ts';
import { messageSchema } from '#app/message-schema.ts';
import { command } from '#app/turn/command.ts';
import type { Spoken } from '#app/turn/who.ts';
import { hearPerson } from '#app/words/hear.ts';
import { openTexts } from '#channels/texts.ts';
import { done } from '#domain/result.ts';
import { connectGroup } from '#features/groups/connect-group.ts';
import { helpCommand } from '#features/help/help.ts';
import { hearGuest, start } from '#features/help/start.ts';
import { askForMember } from '#features/members/ask-for-member.ts';
import { changeRole } from '#features/members/change-role.ts';
import { editMember } from '#features/members/edit-member.ts';
import { showMembers } from '#features/members/list-members.ts';
import { removeMember } from '#features/members/remove-member.ts';
import { revokeInvitation } from '#features/members/revoke-invitation.ts';
import { sendInvitation } from '#features/members/send-invitation.ts';
import { showMember } from '#features/members/show-member.ts';
import { unlinkMember } from '#features/members/unlink-member.ts';
import type { Commune, Person } from '#test/support/commune.ts';

const CHANNEL = 'telegram';

const silent = command({
  word: 'noi',
  input: z.object({ words: z.string() }),
  run: async () => done(null),
  answer: () => null,
});

const known = [
  start,
  showMembers,
  showMember,
  askForMember,
  editMember,
  sendInvitation,
  revokeInvitation,
  changeRole,
  unlinkMember,
  removeMember,
  connectGroup,
];
const help = helpCommand(() => [...known, help]);
const commands = {
  all: [...known, help],
  forWords: silent,
  forFiles: silent,
  forLinks: silent,
  forGuests: hearGuest,
};

const texts = openTexts('locales');

/** A group that messages may be written in. */
export const GROUP: ChatRef = {
  channel: CHANNEL,
  chatId: '-100',
  kind: 'group',
  topicId: null,
  title: 'Ban Chỉ đạo CCHC',
};

/** Phones of people known by their account only, talking with the features as they would through a channel. */
export function openChat({ house, store, commune, idOf }: Commune) {
  const channel: Channel = {
    id: CHANNEL,
    listen: async () => undefined,
    parse: () => ({ kind: 'nothing' }),
    send: async () => ({ status: 'sent', messageId: null }),
    showTyping: async () => undefined,
    inviteLink: house.desk.inviteLink,
    offerCommands: async () => [],
  };
  const ears = { house, store, channel, commands };
  let count = 0;

  const hear = async (make: (messageId: string) => Spoken): Promise<Message | null> => {
    count += 1;
    const updateId = String(count);
    await store.inbox.receive(CHANNEL, [{ updateId, payload: {} }], house.clock());
    const rows = await store.inbox.waiting(CHANNEL, 100);
    await hearPerson(ears, { rowId: rows.at(-1)?.id ?? 0, updateId }, make(`m${count}`));
    return inWords(await posted((row) => row.key === `answer:${CHANNEL}:${updateId}`))[0] ?? null;
  };

  const posted = async (wanted: (row: { key: string; kind: string; chatId: string }) => boolean) =>
    (await store.deliveries.due(CHANNEL, house.clock(), 1000))
      .filter(wanted)
      .map((row) => messageSchema.parse(row.message));

  const phone = (userId: string) => {
    const mine: ChatRef = { channel: CHANNEL, chatId: userId, kind: 'private', topicId: null, title: '' };
    const speaker = { userId, displayName: `@${userId}` };
    return {
      /** Writes something; gives the answer. */
      says: (text: string, chat: ChatRef = mine): Promise<Message | null> =>
        hear((messageId) => ({
          kind: 'text',
          chat,
          speaker,
          messageId,
          text,
          addressed: true,
          repliesTo: null,
          edited: false,
        })),
      /** Presses a button; gives the answer, or the notice where it is refused. */
      async presses(call: string): Promise<Message | null> {
        let notice: Message | null = null;
        const acknowledge = async (said: Message | null): Promise<void> => {
          notice = said;
        };
        const answer = await hear((messageId) => ({
          kind: 'choice',
          chat: mine,
          speaker,
          messageId,
          call,
          acknowledge,
        }));
        return answer ?? notice;
      },
      /** What coordinators are told unasked. */
      notices: (): Promise<Message[]> =>
        posted((row) => row.kind === 'notice' && row.chatId === userId).then(inWords),
    };
  };

  return {
    phone,
    /** The phone of a member whose account is linked. */
    async phoneOf(person: Person) {
      const account = { channel: CHANNEL, userId: person, chatId: person, displayName: person };
      await commune.people.link(idOf(person), account, house.clock());
      return phone(person);
    },
    /** What was done, newest first. */
    trail: async (): Promise<string[]> =>
      (await commune.audit.latest(50)).map(({ action, subject }) => `${action} ${subject}`),
  };
}

/** Every message must have its words in every language, and buttons that fit. */
function inWords(messages: Message[]): Message[] {
  for (const message of messages) {
    for (const locale of ['vi', 'en'] as const) texts.render(message, locale, 'html');
    for (const { call } of message.choices.flat())
      if (Buffer.byteLength(call) > 64) throw new Error(`the button "${call}" is too long`);
  }
  return messages;
}

/** The calls behind the buttons of a message. */
export function callsOf(message: Message | null): string[] {
  return message?.choices.flat().map(({ call }) => call) ?? [];
}

/** The keys of the lines of a message. */
export function linesOf(message: Message | null): string[] {
  return message?.lines.flatMap((line) => (line ? [line.key] : [])) ?? [];
}

/** What a line of a message is filled with. */
export function argsOf(message: Message | null, key: string) {
  return message?.lines.find((line) => line?.key === key)?.args;
}
