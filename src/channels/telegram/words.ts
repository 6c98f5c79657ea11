import type { TelegramEntity } from './update-schema.ts';

/** The bot, as messages may name it. */
export interface Bot {
  readonly id: number;
  readonly username: string;
}

/** What stands in a message: the words without the bot's own name, and whether they call the bot by it. */
export interface Words {
  readonly text: string;
  /** A command, or the bot's name, stands in the words. */
  readonly callsBot: boolean;
  /** A command for another bot. */
  readonly callsOther: boolean;
}

const COMMAND = /^\/(\w+)(?:@(\w+))?(?=\s|$)/;

/** Reads `/viec@our_bot 3.2` as `/viec 3.2`, and takes mentions of the bot out of the text. */
export function readWords(text: string, entities: readonly TelegramEntity[], bot: Bot): Words {
  const marked = entities.filter((entity) => mentionsBot(text, entity, bot));
  const mentions = marked.length > 0 ? marked : unmarkedMentions(text, bot);
  const [command, word = '', addressee] = COMMAND.exec(text) ?? [];
  if (command !== undefined) {
    const isOurs = addressee === undefined || isSame(addressee, bot.username);
    const rest = without(text, mentions).slice(command.length);
    return { text: `/${word}${rest}`, callsBot: isOurs, callsOther: !isOurs };
  }
  return { text: without(text, mentions), callsBot: mentions.length > 0, callsOther: false };
}

function mentionsBot(text: string, { type, offset, length, user }: TelegramEntity, bot: Bot): boolean {
  if (type === 'text_mention') return user?.id === bot.id;
  return type === 'mention' && isSame(text.slice(offset, offset + length), `@${bot.username}`);
}

/** The bot's name among the words, where who sent them on has marked nothing. */
function unmarkedMentions(text: string, { username }: Bot): TelegramEntity[] {
  const name = new RegExp(`(?<![\\w@.])@${username}(?!\\w)`, 'gi');
  return [...text.matchAll(name)].map(({ index, 0: said }) => ({
    type: 'mention',
    offset: index,
    length: said.length,
  }));
}

/** The text without some pieces, and without the spaces they leave behind. */
function without(text: string, pieces: readonly TelegramEntity[]): string {
  const fromTheEnd = [...pieces].sort((a, b) => b.offset - a.offset);
  const kept = fromTheEnd.reduce((left, { offset, length }) => {
    const before = left.slice(0, offset);
    const after = left.slice(offset + length);
    return /\s$|^$/.test(before) ? before + after.replace(/^[ :,]+/, '') : before + after;
  }, text);
  return pieces.length > 0 ? kept.trim() : kept;
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
