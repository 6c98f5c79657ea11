import type { Words } from '#documents/words.ts';
import type { DossierCriterion, DossierField, DossierHead, Lost } from '#domain/evidence/dossier.ts';
import type { PlacedPiece } from '#domain/evidence/dossier-names.ts';
import { periodArgs } from '#domain/plan/reference.ts';

/** A piece as the index lists it: with its place in the archive, and why it is not there where it is not. */
export interface IndexedPiece extends PlacedPiece {
  readonly lost: Lost | null;
}

/** What an index is written from, as a workbook and as a Word file. */
export interface DossierIndex {
  readonly head: DossierHead;
  readonly fields: readonly DossierField<IndexedPiece>[];
}

/** The texts of a piece, the same in every form of the index. */
export interface PieceTexts {
  readonly number: string;
  readonly date: string;
  /** What it is about, with what it stands for where it is no document. */
  readonly subject: string;
  readonly file: string;
  readonly hash: string;
  readonly sent: string;
  readonly accepted: string;
  readonly note: string;
}

/** The texts of a piece. What has no subject of its own is known by the name it came with. */
export function pieceTexts(piece: IndexedPiece, words: Words): PieceTexts {
  const { facts, form, originalName, path, lost, state } = piece;
  const { documentNumber, documentDate, subject } = facts;
  return {
    number: documentNumber ?? '',
    date: documentDate === null ? '' : words('doc-day', { day: documentDate }),
    subject: words('dossier-subject', {
      subject: subject ?? originalName,
      form,
      ...periodArgs(piece.period),
    }),
    file: lost === null ? (path.split('/').at(-1) ?? path) : '',
    hash: piece.sha256,
    sent: `${piece.sentBy}\n${words('doc-day', { day: piece.sentOn })}`,
    accepted:
      piece.acceptedOn === null
        ? ''
        : `${piece.acceptedBy ?? ''}\n${words('doc-day', { day: piece.acceptedOn })}`,
    note: lost === null && state === 'accepted' ? '' : words('dossier-note', { lost: lost ?? 'none' }),
  };
}

/** One document, or several times of it, that a criterion lacks. */
export interface MissingTexts {
  readonly code: string;
  readonly name: string;
  readonly what: string;
  readonly asked: number;
  readonly there: number;
}

/** What is asked for and not there, in the order of the dossier. */
export function missingTexts({ fields }: DossierIndex, words: Words): MissingTexts[] {
  return fields.flatMap(({ criteria }) =>
    criteria.flatMap(({ code, name, missing }) =>
      missing.map(({ requirement, time, asked, pieces }) => ({
        code,
        name,
        what: words('dossier-missing-what', {
          text: requirement.text,
          ...periodArgs(time?.period ?? 'once'),
        }),
        asked,
        there: pieces.length,
      })),
    ),
  );
}

/** The points of a criterion in words. */
export function pointsText({ max, self, special }: DossierCriterion<unknown>, words: Words): string {
  return words('dossier-points', { max: max ?? 'none', self: self ?? 'none', special: special ?? 'none' });
}

/** What stands above an index: when it was made, of how many files, and the head of the audit trail. */
export function indexLines({ head, fields }: DossierIndex, words: Words): string[] {
  const pieces = fields.flatMap(({ criteria }) => criteria.flatMap((each) => each.pieces));
  const packed = pieces.filter(({ lost }) => lost === null);
  const { entries, head: hash } = head.trail;
  return [
    words('dossier-as-of', { day: head.asOf, sample: head.sample ? 'yes' : 'no' }),
    words('dossier-counts', {
      files: packed.length,
      waiting: packed.filter(({ state }) => state === 'submitted').length,
      lost: pieces.length - packed.length,
    }),
    words('dossier-trail', { entries, head: hash ?? 'none' }),
  ];
}
