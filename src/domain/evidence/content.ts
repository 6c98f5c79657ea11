import type { DocumentKind } from './document.ts';

/** A link and an explanation in lieu of a document stand beside files. */
export type EvidenceForm = 'file' | 'link' | 'explanation';

/** What a piece can show: an archive nobody has opened and a file of a few bytes show nothing. */
export type Content = 'page' | 'picture' | 'recording' | 'link' | 'explanation' | 'nothing';

/** A document, a picture or a recording takes more bytes than this. */
const FEWEST_BYTES = 100;

/** What a piece can show, by its form and its file. */
export function contentOf(form: EvidenceForm, { mime, size }: FileFacts): Content {
  if (form !== 'file') return form;
  if (size < FEWEST_BYTES || mime === 'application/zip') return 'nothing';
  if (mime.startsWith('image/')) return 'picture';
  return /^(?:audio|video)\//.test(mime) ? 'recording' : 'page';
}

interface FileFacts {
  readonly mime: string;
  readonly size: number;
}

/** Whether a piece of which nothing else is known can be a document of a kind; null: any kind will do. */
export function canBe(content: Content, kind: DocumentKind | null): boolean {
  if (content === 'nothing' || content === 'explanation') return content === 'explanation';
  if (kind === null || kind === 'article' || kind === 'link') return true;
  if (kind === 'recording') return content === 'recording' || content === 'link';
  return content !== 'recording';
}
