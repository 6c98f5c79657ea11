import type { Channel, CommandOffer } from '#app/channel.ts';
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

/** Offers the commands, and later again where somebody has linked a chat or changed their role since. */
export function keepMenus(
  channel: Pick<Channel, 'offerCommands'>,
  list: CommandList,
  linked: () => Promise<readonly LinkedChat[]>,
): () => Promise<void> {
  const offered = new Map<string, Role>();
  let first = true;
  return async () => {
    const chats = (await linked()).filter(({ chatId, role }) => offered.get(chatId) !== role);
    if (!first && chats.length === 0) return;
    for (const { chatId, role } of chats) offered.set(chatId, role);
    const [forAll, ...forChats] = commandOffers(list, chats);
    const offers = first && forAll ? [forAll, ...forChats] : forChats;
    first = false;
    void channel.offerCommands(offers);
  };
}

function entry({ word }: Command): CommandOffer['commands'][number] {
  return { word, about: message([say(`menu-${word}`)]) };
}
