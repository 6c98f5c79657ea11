import { safePathPart } from '../text/file-name.ts';
import type { Dossier, DossierField, DossierPiece } from './dossier.ts';

/** A piece with its place in the archive. */
export interface PlacedPiece extends DossierPiece {
  readonly path: string;
}

/** Letters of names: a path of folder, folder and file stays within what Windows unpacks below a folder of the user. */
const LONGEST = { field: 45, criterion: 45, document: 70 } as const;

/** "45/BC-UBND": the number, a year perhaps, and the kind in letters, before who issued it. */
const SYMBOL = /^\d[^/]*\/(?:\d{4}\/)?(\p{L}{2,5})-/u;
/** A symbol that begins with who issued it is a letter's, and names no kind. */
const ISSUER = /^(?:UBND|HĐND|ĐU|VP)$/;

/** The ending a type of content is kept under; what else there may be keeps the ending of its name. */
const ENDING = /\.([a-z0-9]{1,5})$/i;

/**
 * Where every piece goes: `1 - Field/1.2 - Criterion/1.2 - 01 - BC 45-BC-UBND.pdf`. The order of names is the order of
 * the dossier. `waiting` stands in the name of what nobody has accepted yet.
 */
export function placePieces(
  { fields }: Pick<Dossier, 'fields'>,
  waiting: string,
): DossierField<PlacedPiece>[] {
  return fields.map((field) => ({
    ...field,
    criteria: field.criteria.map((criterion) => {
      const folder = `${folderOf(field, LONGEST.field)}/${folderOf(criterion, LONGEST.criterion)}`;
      const digits = Math.max(2, String(criterion.pieces.length).length);
      return {
        ...criterion,
        pieces: criterion.pieces.map((piece, at) => {
          const number = String(at + 1).padStart(digits, '0');
          const mark = piece.state === 'submitted' ? ` (${waiting})` : '';
          const stem = `${safePathPart(criterion.code, 20)} - ${number} - ${documentName(piece)}`;
          return { ...piece, path: `${folder}/${stem}${mark}${endingOf(piece)}` };
        }),
      };
    }),
  }));
}

/** What a document is called in the archive: by its kind and number, else by the name it came with. */
function documentName({ facts, originalName }: DossierPiece): string {
  const { documentNumber: number } = facts;
  if (number === null) return safePathPart(originalName.replace(ENDING, ''), LONGEST.document) || 'file';
  const [, kind = ''] = SYMBOL.exec(number) ?? [];
  const shown = kind === '' || ISSUER.test(kind) ? number : `${kind} ${number}`;
  return safePathPart(shown, LONGEST.document);
}

/** Evidence was given the ending of its content when it came in. */
function endingOf({ originalName }: DossierPiece): string {
  const [, ending] = ENDING.exec(originalName) ?? [];
  return ending === undefined ? '' : `.${ending.toLowerCase()}`;
}

function folderOf({ code, name }: { code: string; name: string }, longest: number): string {
  return safePathPart(`${code} - ${name}`, longest + code.length);
}
