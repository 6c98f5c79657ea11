import type { Attachment } from '#app/message.ts';
import { joinWithin, visibleLength } from '#channels/fit.ts';

/** Telegram's limits in UTF-16 units after the formatting is read, and of an album. */
const LONGEST_TEXT = 4096;
const LONGEST_CAPTION = 1024;
const LARGEST_ALBUM = 10;

/** One call to Telegram: words, a file that may have a caption, or an album of files of one kind. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly file: Attachment; readonly caption: string }
  | { readonly kind: 'album'; readonly files: readonly Attachment[] };

/**
 * A message as the calls it takes, in order. One file carries the words as its caption where they fit; otherwise the
 * words go first, by themselves, then pictures and documents, which Telegram does not mix in an album.
 */
export function partsOf(html: string, attachments: readonly Attachment[]): Part[] {
  const text = joinWithin(html, LONGEST_TEXT);
  const [file, ...others] = attachments;
  if (file && others.length === 0 && visibleLength(text) <= LONGEST_CAPTION) {
    return [{ kind: 'file', file, caption: text }];
  }
  const words: Part[] = text === '' ? [] : [{ kind: 'text', text }];
  return [...words, ...albumsOf(attachments, 'picture'), ...albumsOf(attachments, 'document')];
}

function albumsOf(attachments: readonly Attachment[], kind: Attachment['kind']): Part[] {
  const files = attachments.filter((attachment) => attachment.kind === kind);
  return Array.from({ length: Math.ceil(files.length / LARGEST_ALBUM) }, (_, index): Part => {
    const album = files.slice(index * LARGEST_ALBUM, (index + 1) * LARGEST_ALBUM);
    const [only] = album;
    return only && album.length === 1
      ? { kind: 'file', file: only, caption: '' }
      : { kind: 'album', files: album };
  });
}
