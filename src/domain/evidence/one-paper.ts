import type { DocumentKind } from './document.ts';

/** Kinds that are no sheets of paper: several pictures of them are several things. */
const NO_PAPER: ReadonlySet<DocumentKind> = new Set(['photo', 'recording', 'article', 'link']);

/**
 * Whether the photos of an album are pages of one document: as their captions say (`said`), else where documents are asked
 * for and no photos. Where nothing is asked for, nothing tells.
 */
export function isOnePaper(
  said: readonly (DocumentKind | null)[],
  asked: readonly { readonly kind: DocumentKind | null }[],
): boolean {
  const told = said.find((kind) => kind !== null);
  if (told) return !NO_PAPER.has(told);
  return asked.length > 0 && asked.every(({ kind }) => kind === null || !NO_PAPER.has(kind));
}
