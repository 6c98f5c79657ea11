import { createHash } from 'node:crypto';
import type { CommandOffer } from '#app/channel.ts';
import { reasonOf } from '#app/fault.ts';
import type { Log } from '#app/log.ts';
import { message, say } from '#app/message.ts';
import type { Command, CommandList } from '#app/turn/command.ts';
import type { TelegramChannel } from '#channels/telegram/channel.ts';
import type { Words } from '#documents/words.ts';
import type { Role } from '#domain/people/people.ts';
import { mayUseInPlaceOfCoordinator } from '#domain/people/words.ts';
import type { Day } from '#domain/time/day.ts';
import type { Store } from '#store/open.ts';

/** Chats whose menus are offered before it is noted that they were. */
const AT_A_TIME = 25;

/** Where menus are offered, what is in them, and where it is noted. */
export interface MenuDesk {
  readonly channel: Pick<TelegramChannel, 'id' | 'botUsername' | 'offerCommands'>;
  readonly commands: CommandList;
  readonly words: Words;
  readonly log: Log;
  readonly chats: Pick<Store['organisations'], 'linkedChats' | 'noteMenu'>;
  readonly signal: AbortSignal;
  readonly today: () => Day;
}

/**
 * The menus of commands: everybody's, and in each linked chat that of its member's role, with a coordinator's for whoever
 * stands in for one.
 */
export interface Menus {
  /** Offers what is not offered yet: roles, chats and the menus themselves change. Never rejects. */
  look(): Promise<void>;
  /** Resolves when nothing is being noted; for the end, when nobody waits for what is being offered. */
  rest(): Promise<void>;
}

/**
 * Keeps the menus as they should be. Which one a chat was offered last is noted, so that a start does not offer a thousand
 * of them again. A chat that refuses its menu is asked again after the next start.
 */
export function keepMenus({ channel, commands, words, log, chats, signal, today }: MenuDesk): Menus {
  const refused = new Set<string>();
  let isEverybodyServed = false;
  let looking: Promise<void> | null = null;
  let noting: Promise<void> = Promise.resolve();

  const menuOf = (role: Role | null, standsIn = false) => {
    const isLent = ({ menu, word }: Command) =>
      standsIn && menu?.includes('COORDINATOR') && mayUseInPlaceOfCoordinator(word);
    const offered = commands.all.filter(
      (each) => each.menu === 'everybody' || (role && each.menu?.includes(role)) || isLent(each),
    );
    const shown = offered.filter(({ menu }) => menu !== null);
    const written = shown.map(({ word }) => [word, words(`menu-${word}`)]);
    const hash = createHash('sha256').update(JSON.stringify([channel.botUsername, written]));
    return { entries: shown.map(entry), hash: hash.digest('base64url').slice(0, 16) };
  };

  const serveEverybody = async (): Promise<boolean> => {
    const [outcome] = await channel.offerCommands([{ chatId: null, commands: menuOf(null).entries }]);
    return outcome !== 'later';
  };

  const serve = async (linked: readonly Wanting[]): Promise<boolean> => {
    const offers = linked.map(({ chatId, wanted }) => ({ chatId, commands: wanted.entries }));
    const outcomes = await channel.offerCommands(offers);
    const taken = new Map<string, number[]>();
    for (const [place, { id, wanted }] of linked.entries()) {
      const { hash } = wanted;
      if (outcomes[place] === 'taken') taken.set(hash, [...(taken.get(hash) ?? []), id]);
      if (outcomes[place] === 'refused') refused.add(`${id} ${hash}`);
    }
    if (signal.aborted) return false;
    noting = (async () => {
      for (const [hash, ids] of taken) await chats.noteMenu(ids, hash);
    })();
    await noting;
    return !outcomes.includes('later');
  };

  const run = async (): Promise<void> => {
    if (!isEverybodyServed) isEverybodyServed = await serveEverybody();
    const menus = new Map<string, ReturnType<typeof menuOf>>();
    const linked = await chats.linkedChats(channel.id, today());
    const wanting = linked.flatMap(({ id, chatId, role, standsIn, menu }): Wanting[] => {
      const key = `${role} ${standsIn}`;
      const wanted = menus.get(key) ?? menuOf(role, standsIn);
      menus.set(key, wanted);
      return menu === wanted.hash || refused.has(`${id} ${wanted.hash}`) ? [] : [{ id, chatId, wanted }];
    });
    for (let at = 0; at < wanting.length && !signal.aborted; at += AT_A_TIME)
      if (!(await serve(wanting.slice(at, at + AT_A_TIME)))) return;
  };

  return {
    look() {
      if (looking) return looking;
      looking = run()
        .catch((error: unknown) =>
          log.warn({ error: reasonOf(error) }, 'the menus of commands could not be seen to'),
        )
        .finally(() => {
          looking = null;
        });
      return looking;
    },
    rest: () => noting.catch(() => undefined),
  };
}

/** A chat and the menu it should be offered. */
interface Wanting {
  readonly id: number;
  readonly chatId: string;
  readonly wanted: { readonly entries: CommandOffer['commands']; readonly hash: string };
}

function entry({ word }: Command): CommandOffer['commands'][number] {
  return { word, about: message([say(`menu-${word}`)]) };
}
