import type { Day } from '../time/day.ts';

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

/** What a document says about itself; null is what it does not tell, or nobody could read. */
export interface DocumentFacts {
  readonly kind: DocumentKind | null;
  /** Number and symbol: `45/BC-UBND`. */
  readonly documentNumber: string | null;
  readonly documentDate: Day | null;
  /** The place it was issued at, as it stands before its date. */
  readonly issuedAt: string | null;
  /** What it is about (trích yếu). */
  readonly subject: string | null;
  readonly signer: string | null;
  /** Whether the file carries a digital signature; null where its type can carry none or it was not looked into. */
  readonly signedDigitally: boolean | null;
  /** The time it covers, which is not the day it was made: `2026-06`, `2026-Q2`, `2026-H1`, `2026-9M`, `2026`. */
  readonly period: string | null;
}

/** What is known of a document that tells nothing. */
export const NOTHING_TOLD: DocumentFacts = {
  kind: null,
  documentNumber: null,
  documentDate: null,
  issuedAt: null,
  subject: null,
  signer: null,
  signedDigitally: null,
  period: null,
};

/** The facts of `first`, and of `second` where the first tells nothing. */
export function joinFacts(first: DocumentFacts, second: DocumentFacts): DocumentFacts {
  return {
    kind: first.kind ?? second.kind,
    documentNumber: first.documentNumber ?? second.documentNumber,
    documentDate: first.documentDate ?? second.documentDate,
    issuedAt: first.issuedAt ?? second.issuedAt,
    subject: first.subject ?? second.subject,
    signer: first.signer ?? second.signer,
    signedDigitally: first.signedDigitally ?? second.signedDigitally,
    period: first.period ?? second.period,
  };
}
