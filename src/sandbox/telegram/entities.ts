import type { MessageEntity } from './message-entity.ts';

type FoundType = 'bot_command' | 'mention' | 'hashtag' | 'url' | 'email';

/** What Telegram sees in bare text, in this order: what an earlier kind has taken, a later one leaves alone. */
const KINDS: readonly (readonly [FoundType, RegExp])[] = [
  [
    'url',
    /(?:https?:\/\/[^\s<>"]+|(?<![\w@.-])(?:[a-z0-9-]+\.)+(?:vn|com|net|org|gov|edu|io|me|info)\b(?:[/?#][^\s<>"]*)?)/giu,
  ],
  ['email', /(?<![\w.+-])[\w.+-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}/giu],
  ['bot_command', /(?<![\p{L}\p{N}_/<>])\/[a-z0-9_]{1,64}(?:@[a-z0-9_]{3,32})?(?![\p{L}\p{N}_/<>])/giu],
  ['mention', /(?<![\p{L}\p{N}_])@[a-z0-9_]{4,32}(?![\p{L}\p{N}_])/giu],
  ['hashtag', /(?<![\p{L}\p{N}_])#(?=[\p{L}\p{N}_]*\p{L})[\p{L}\p{N}_]{1,255}/giu],
];

/** Finds commands, mentions, addresses and tags in text, as the apps and the server do without being asked. */
export function findEntities(text: string): MessageEntity[] {
  const found: MessageEntity[] = [];
  for (const [type, pattern] of KINDS) {
    for (const match of text.matchAll(pattern)) {
      const matched = type === 'url' ? match[0].replace(/[.,:;!?)\]]+$/u, '') : match[0];
      const entity: MessageEntity = { type, offset: match.index, length: matched.length };
      if (!found.some((other) => overlaps(other, entity))) found.push(entity);
    }
  }
  return found.sort(byPosition);
}

/** Adds what is found in the text to formatting that was asked for; inside code and links nothing is looked for. */
export function withFoundEntities(text: string, asked: readonly MessageEntity[]): MessageEntity[] {
  const opaque = asked.filter(({ type }) => OPAQUE.has(type));
  const found = findEntities(text).filter((entity) => !opaque.some((other) => overlaps(other, entity)));
  return [...asked, ...found].sort(byPosition);
}

/** Order of entities in a message: by where they begin, the longer one first. */
export function byPosition(one: MessageEntity, other: MessageEntity): number {
  return one.offset - other.offset || other.length - one.length;
}

/** Moves entities with the text when white space around it is cut off; what covers nothing any more is dropped. */
export function trimmed(
  text: string,
  entities: readonly MessageEntity[],
): { text: string; entities: MessageEntity[] } {
  const kept = text.trimEnd();
  const lead = kept.length - kept.trimStart().length;
  const result = kept.slice(lead);
  const moved = entities.flatMap((entity) => {
    const from = Math.max(entity.offset - lead, 0);
    const until = Math.min(entity.offset + entity.length - lead, result.length);
    return until > from ? [{ ...entity, offset: from, length: until - from }] : [];
  });
  return { text: result, entities: moved };
}

const OPAQUE: ReadonlySet<string> = new Set(['code', 'pre', 'text_link', 'text_mention', 'custom_emoji']);

function overlaps(one: MessageEntity, other: MessageEntity): boolean {
  return one.offset < other.offset + other.length && other.offset < one.offset + one.length;
}
