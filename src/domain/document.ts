/**
 * Kinds of document that evidence is asked for by and recognised as. Most are the kinds of Nghị định 30/2020/NĐ-CP,
 * Phụ lục III, and known by the letters in a document's symbol (`BC-UBND`); the others are what communes file beside.
 */
export const DOCUMENT_KINDS = [
  'report',
  'plan',
  'decision',
  'letter',
  'minutes',
  'notice',
  'submission',
  'resolution',
  'directive',
  'programme',
  'regulation',
  'guidance',
  'scheme',
  'contract',
  'certificate',
  'invitation',
  'list',
  'register',
  'statistics',
  'form',
  'photo',
  'recording',
  'article',
  'link',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Whether a text is one of the kinds. */
export function isDocumentKind(text: string | null): text is DocumentKind {
  return DOCUMENT_KINDS.some((kind) => kind === text);
}
