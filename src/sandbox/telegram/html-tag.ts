import { readReference } from './html-reference.ts';
import { badRequest, done, type Outcome } from './refusal.ts';

const TAGS = [
  ...(['a', 'b', 'strong', 'i', 'em', 's', 'strike', 'del', 'u', 'ins', 'tg-spoiler'] as const),
  ...(['tg-emoji', 'tg-time', 'span', 'pre', 'code', 'blockquote'] as const),
] as const;

/** The tags of `parse_mode: HTML`. */
type TagName = (typeof TAGS)[number];

/** A start tag, and what of its attributes matters: an address, a language, an emoji's id, "expandable". */
export interface StartTag {
  name: TagName;
  argument: string;
  /** Where reading goes on in the source. */
  end: number;
}

/** A refusal in the words of the entity parser. */
export function cannotParse(why: string) {
  return badRequest(`can't parse entities: ${why}`);
}

/** Where a character stands in UTF-8, which is how Telegram names the place of a fault. */
export function byteOffset(source: string, at: number): number {
  return Buffer.byteLength(source.slice(0, at));
}

/** Reads the start tag at `at`, with its attributes quoted, bare or without a value. */
export function readStartTag(source: string, at: number): Outcome<StartTag> {
  const place = byteOffset(source, at);
  const named = /^<([^\s>]*)(?=[\s>])/.exec(source.slice(at));
  if (!named) return cannotParse(`Unclosed start tag at byte offset ${place}`);

  const written = (named[1] ?? '').toLowerCase();
  const name = TAGS.find((tag) => tag === written);
  if (!name) return cannotParse(`Unsupported start tag "${written}" at byte offset ${place}`);

  let argument = '';
  let end = at + named[0].length;
  for (;;) {
    end = skipSpace(source, end);
    if (source[end] === '>') break;
    const attribute = readAttribute(source, end, { name, place });
    if (!attribute.ok) return attribute;
    argument = argumentOf(name, attribute.value) ?? argument;
    end = attribute.value.end;
  }

  if (name === 'span' && argument !== 'spoiler') {
    return cannotParse(`Tag "span" must have class "tg-spoiler" at byte offset ${place}`);
  }
  return done({ name, argument, end: end + 1 });
}

interface Attribute {
  key: string;
  /** Absent for an attribute without a value, such as `expandable`. */
  value?: string;
  end: number;
}

function readAttribute(source: string, at: number, tag: { name: string; place: number }): Outcome<Attribute> {
  const key = /^[^\s=>/"']*/.exec(source.slice(at))?.[0] ?? '';
  if (key === '')
    return cannotParse(`Empty attribute name in the tag "${tag.name}" at byte offset ${tag.place}`);

  const unclosed = cannotParse(`Unclosed start tag "${tag.name}" at byte offset ${tag.place}`);
  const afterKey = skipSpace(source, at + key.length);
  if (afterKey >= source.length) return unclosed;
  if (source[afterKey] !== '=') return done({ key, end: afterKey });

  const valueAt = skipSpace(source, afterKey + 1);
  if (valueAt >= source.length) return unclosed;
  const value = readValue(source, valueAt);
  if (!value.ok) return value;
  if (value.value.end >= source.length) return cannotParse(`Unclosed start tag at byte offset ${tag.place}`);
  return done({ key, value: value.value.text, end: value.value.end });
}

function readValue(source: string, at: number): Outcome<{ text: string; end: number }> {
  const quote = source[at];
  if (quote === '"' || quote === "'") return done(readQuoted(source, at + 1, quote));

  const token = /^[a-z0-9.-]*/i.exec(source.slice(at))?.[0] ?? '';
  const end = at + token.length;
  if (!/^[\s>]/.test(source.slice(end, end + 1))) {
    return cannotParse(`Unexpected end of name token at byte offset ${byteOffset(source, at)}`);
  }
  return done({ text: token.toLowerCase(), end });
}

function readQuoted(source: string, from: number, quote: string): { text: string; end: number } {
  let text = '';
  let at = from;
  while (at < source.length && source[at] !== quote) {
    const reference = source[at] === '&' ? readReference(source, at) : undefined;
    text += reference?.character ?? source[at];
    at += reference?.length ?? 1;
  }
  return { text, end: at < source.length ? at + 1 : at };
}

function argumentOf(tag: TagName, { key, value }: Attribute): string | undefined {
  if (tag === 'blockquote' && key === 'expandable') return '1';
  if (value === undefined) return undefined;
  if (tag === 'a' && key === 'href') return value;
  if (tag === 'code' && key === 'class' && value.startsWith('language-'))
    return value.slice('language-'.length);
  if (tag === 'span' && key === 'class' && value.startsWith('tg-')) return value.slice('tg-'.length);
  if (tag === 'tg-emoji' && key === 'emoji-id') return value;
  return undefined;
}

function skipSpace(source: string, from: number): number {
  let at = from;
  while (at < source.length && /\s/.test(source.charAt(at))) at += 1;
  return at;
}
