import { byPosition } from './entities.ts';
import { formattingOf, type Made, type OpenTag } from './html-formatting.ts';
import { readReference } from './html-reference.ts';
import { byteOffset, cannotParse, readStartTag } from './html-tag.ts';
import type { MessageEntity } from './message-entity.ts';
import { done, type Outcome } from './refusal.ts';

/** Text with its formatting, as a message carries it. */
export interface FormattedText {
  text: string;
  entities: MessageEntity[];
}

/**
 * Reads `parse_mode: HTML` as Telegram does: the same tags, the same references, and refusals in the same words,
 * which name the place by its byte offset in UTF-8.
 */
export function parseHtml(source: string): Outcome<FormattedText> {
  const open: OpenTag[] = [];
  const made: Made[] = [];
  let text = '';
  let at = 0;

  while (at < source.length) {
    if (source[at] === '&') {
      const reference = readReference(source, at);
      text += reference?.character ?? '&';
      at += reference?.length ?? 1;
      continue;
    }
    if (source[at] !== '<') {
      const end = nextMark(source, at);
      text += source.slice(at, end);
      at = end;
      continue;
    }
    if (source[at + 1] !== '/') {
      const tag = readStartTag(source, at);
      if (!tag.ok) return tag;
      open.push({ ...tag.value, offset: text.length });
      at = tag.value.end;
      continue;
    }
    const tag = open.at(-1);
    const end = readEndTag(source, at, tag);
    if (!end.ok) return end;
    open.pop();
    if (tag && text.length > tag.offset) {
      const formatting = formattingOf(tag, text, made);
      if (!formatting.ok) return formatting;
      if (formatting.value) made.push(formatting.value);
    }
    at = end.value;
  }

  const unclosed = open.at(-1);
  if (unclosed) return cannotParse(`Can't find end tag corresponding to start tag "${unclosed.name}"`);
  if (/\p{Surrogate}/u.test(text)) {
    return cannotParse(
      'Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units',
    );
  }
  return done({ text, entities: made.map(({ entity }) => entity).sort(byPosition) });
}

/** Makes any text safe inside HTML of `parse_mode: HTML`, attributes included. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function nextMark(source: string, from: number): number {
  const found = source.slice(from).search(/[<&]/);
  return found === -1 ? source.length : from + found;
}

/** Where reading goes on after the end tag at `at`. `</>` closes whatever is open. */
function readEndTag(source: string, at: number, tag: OpenTag | undefined): Outcome<number> {
  const place = byteOffset(source, at);
  if (!tag) return cannotParse(`Unexpected end tag at byte offset ${place}`);

  const found = /^<\/([^\s>]*)\s*>/.exec(source.slice(at));
  if (!found) return cannotParse(`Unclosed end tag at byte offset ${place}`);

  const name = (found[1] ?? '').toLowerCase();
  if (name !== '' && name !== tag.name) {
    return cannotParse(
      `Unmatched end tag at byte offset ${place}, expected "</${tag.name}>", found "</${name}>"`,
    );
  }
  return done(at + found[0].length);
}
