import type { CommandOffer } from '#app/channel.ts';
import type { Command, CommandList } from '#app/command.ts';
import { message, say } from '#app/message.ts';
import type { Role } from '#domain/people.ts';

/** A private chat and the role of the member in it. */
export interface LinkedChat {
  readonly chatId: string;
  readonly role: Role;
}

/** The commands to be offered: to everybody what everybody may use, and in each linked chat those of its role. */
export function commandOffers(list: CommandList, chats: readonly LinkedChat[]): CommandOffer[] {
  const menu = (fits: (command: Command) => boolean) =>
    list.all.filter((each) => each.menu !== null && fits(each)).map(entry);
  return [
    { chatId: null, commands: menu((each) => each.menu === 'everybody') },
    ...chats.map(({ chatId, role }) => ({
      chatId,
      commands: menu(({ menu: offered }) => offered === 'everybody' || (offered?.includes(role) ?? false)),
    })),
  ];
}

function entry({ word }: Command): CommandOffer['commands'][number] {
  return { word, about: message([say(`menu-${word}`)]) };
}
