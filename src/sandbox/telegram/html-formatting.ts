import { cannotParse, type StartTag } from './html-tag.ts';
import type { MessageEntity } from './message-entity.ts';
import { done, type Outcome } from './refusal.ts';

/** A tag that waits for its end. */
export interface OpenTag extends StartTag {
  /** Where the formatted text begins, in UTF-16 units. */
  offset: number;
}

/** A finished entity; a `<code class="language-…">` remembers its language, for a `<pre>` around it. */
export interface Made {
  entity: MessageEntity;
  language?: string;
}

const SIMPLE = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  span: 'spoiler',
  'tg-spoiler': 'spoiler',
} as const;

/**
 * What a tag that has just been closed makes of the end of `text`. A `<pre>` and a `<code>` around the same text
 * melt into one, so the inner one may be taken out of `made`. A link that leads nowhere makes nothing.
 */
export function formattingOf(tag: OpenTag, text: string, made: Made[]): Outcome<Made | undefined> {
  const span = { offset: tag.offset, length: text.length - tag.offset };
  switch (tag.name) {
    case 'a':
      return done(linkOf(span, tag.argument || text.slice(tag.offset)));
    case 'pre': {
      const inner = innermost(made, 'code', span);
      if (!inner?.language) return done({ entity: { type: 'pre', ...span } });
      made.pop();
      return done({ entity: { type: 'pre', ...span, language: inner.language } });
    }
    case 'code': {
      const inner = innermost(made, 'pre', span);
      if (!inner || !tag.argument) return done({ entity: { type: 'code', ...span }, language: tag.argument });
      made.pop();
      return done({ entity: { type: 'pre', ...span, language: tag.argument } });
    }
    case 'blockquote':
      return done({ entity: { type: tag.argument ? 'expandable_blockquote' : 'blockquote', ...span } });
    case 'tg-emoji':
      if (!/^-?\d{1,19}$/.test(tag.argument) || BigInt(tag.argument) === 0n) {
        return cannotParse('Invalid custom emoji identifier specified');
      }
      return done({ entity: { type: 'custom_emoji', ...span, custom_emoji_id: tag.argument } });
    case 'tg-time':
      return done(undefined); // a date in the reader's own way of writing; the sandbox shows the text as it is
    default:
      return done({ entity: { type: SIMPLE[tag.name], ...span } });
  }
}

function innermost(made: Made[], type: string, span: { offset: number; length: number }): Made | undefined {
  const last = made.at(-1);
  const same = last?.entity.offset === span.offset && last.entity.length === span.length;
  return same && last.entity.type === type ? last : undefined;
}

const SCHEMES = ['http:', 'https:', 'tg:', 'ton:', 'tonsite:', 'mailto:', 'tel:'];

function linkOf(span: { offset: number; length: number }, address: string): Made | undefined {
  const complete = /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `http://${address}`;
  if (!URL.canParse(complete)) return undefined;

  const url = new URL(complete);
  if (!SCHEMES.includes(url.protocol)) return undefined;
  if (url.protocol.startsWith('http') && !url.hostname.includes('.')) return undefined;
  return { entity: { type: 'text_link', ...span, url: url.href } };
}
