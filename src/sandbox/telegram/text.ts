import { z } from 'zod';
import { trimmed, withFoundEntities } from './entities.ts';
import { type FormattedText, parseHtml } from './html.ts';
import type { MessageEntity } from './message-entity.ts';
import { json, text } from './params.ts';
import { badRequest, done, type Outcome } from './refusal.ts';
import type { Telegram } from './state.ts';

const LONGEST_SOURCE_BYTES = 1 << 15;

/** How long a message or a caption may be, in UTF-16 units after its formatting is read. */
const LONGEST = { message: 4096, caption: 1024 } as const;

const span = { offset: z.number().int(), length: z.number().int() };

/** `entities` given by the bot in place of a `parse_mode`; kinds that only Telegram itself finds are passed over. */
export const entityList = z.array(
  z.union([
    z.object({ ...span, type: z.literal('pre'), language: z.string().optional() }),
    z.object({ ...span, type: z.literal('text_link'), url: z.string() }),
    z.object({ ...span, type: z.literal('text_mention'), user: z.object({ id: z.number() }) }),
    z.object({ ...span, type: z.literal('custom_emoji'), custom_emoji_id: z.string() }),
    z.object({
      ...span,
      type: z.enum([
        'bold',
        'italic',
        'underline',
        'strikethrough',
        'spoiler',
        'blockquote',
        'expandable_blockquote',
        'code',
      ]),
    }),
    z.object({ type: z.string() }).transform(() => undefined),
  ]),
  { error: "Can't parse MessageEntity: expected an Object" },
);

/** The parameters of a caption. */
export const captionParams = {
  caption: text,
  parse_mode: text,
  caption_entities: json('entities', entityList),
};

/** Text as a bot sends it. */
export interface SourceText {
  readonly text: string;
  readonly parseMode: string;
  readonly entities?: z.output<typeof entityList> | undefined;
}

/** Reads formatting, cuts white space around, finds commands and addresses, and checks the length. */
export function formatText(
  telegram: Telegram,
  source: SourceText,
  as: keyof typeof LONGEST,
): Outcome<FormattedText> {
  const parsed = parse(telegram, source);
  if (!parsed.ok) return parsed;

  const plain = trimmed(parsed.value.text, parsed.value.entities);
  if (plain.text.length > LONGEST[as])
    return badRequest(as === 'message' ? 'message is too long' : 'message caption is too long');
  if (plain.text === '' && as === 'message') return badRequest('text must be non-empty');
  return done({ text: plain.text, entities: withFoundEntities(plain.text, plain.entities) });
}

function parse(
  telegram: Telegram,
  { text: source, parseMode, entities = [] }: SourceText,
): Outcome<FormattedText> {
  if (Buffer.byteLength(source) > LONGEST_SOURCE_BYTES) return badRequest('text is too long');
  switch (parseMode.toLowerCase()) {
    case '':
    case 'none': {
      const known = entities.flatMap((entity) => (entity ? toEntity(telegram, entity) : []));
      return done({
        text: source,
        entities: known.filter(({ offset }) => offset >= 0 && offset < source.length),
      });
    }
    case 'html': {
      const parsed = parseHtml(source);
      if (!parsed.ok) return parsed;
      return done({
        ...parsed.value,
        entities: parsed.value.entities.flatMap((entity) => withMention(telegram, entity)),
      });
    }
    case 'markdown':
    case 'markdownv2':
      return badRequest("can't parse entities: Markdown is not played by the sandbox, use HTML");
    default:
      return badRequest('unsupported parse_mode');
  }
}

function toEntity(
  telegram: Telegram,
  entity: NonNullable<z.output<typeof entityList>[number]>,
): MessageEntity[] {
  if (entity.type === 'text_mention') {
    const user = telegram.people.get(entity.user.id)?.user;
    return user ? [{ ...entity, user }] : [];
  }
  if (entity.type !== 'pre') return [entity];
  const { language, ...rest } = entity;
  return [language === undefined ? rest : { ...rest, language }];
}

/** A link to `tg://user?id=…` mentions a person without a username; a stranger is not mentioned. */
function withMention(telegram: Telegram, entity: MessageEntity): MessageEntity[] {
  const id = entity.type === 'text_link' ? /^tg:\/\/user\?id=(\d+)$/.exec(entity.url)?.[1] : undefined;
  if (id === undefined) return [entity];
  const user = telegram.people.get(Number(id))?.user;
  return user ? [{ type: 'text_mention', offset: entity.offset, length: entity.length, user }] : [];
}
