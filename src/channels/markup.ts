/** How a channel takes formatting: a little HTML, or none at all. */
export type Markup = 'html' | 'plain';

const TAG = /<(\/?)(b|i|u|s|code|blockquote)>/g;
const SPACE = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const UNSEEN = /[\p{Cc}\p{Surrogate}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Makes text safe between the tags of HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * What people typed, fit to stand inside a line of ours: control characters, bidirectional overrides and broken
 * surrogates are gone, and a line break is a space, so that nobody can write a line that seems to be the bot's.
 */
export function cleaned(text: string): string {
  return text.replace(SPACE, ' ').replace(UNSEEN, '');
}

/** Our own words in the channel's markup: their tags are kept or taken out, and `&` or `5 < 7` may be written freely. */
export function ownWords(text: string, markup: Markup): string {
  if (markup === 'plain') return text.replace(TAG, '');
  let out = '';
  let at = 0;
  for (const tag of text.matchAll(TAG)) {
    out += escapeHtml(text.slice(at, tag.index)) + tag[0];
    at = tag.index + tag[0].length;
  }
  return out + escapeHtml(text.slice(at));
}

/** What is wrong with the tags of our own words; null where nothing is. */
export function tagFault(text: string): string | null {
  const open: string[] = [];
  for (const [tag, slash, name = ''] of text.matchAll(TAG)) {
    if (!slash) open.push(name);
    else if (open.pop() !== name) return `${tag} closes what is not open`;
  }
  if (open.length > 0) return `<${open.at(-1)}> is never closed`;
  const unknown = /<\/?[a-z][^>]*>/i.exec(text.replace(TAG, ''));
  return unknown && `${unknown[0]} is no tag that every channel has`;
}
