import type { DossierField } from './dossier.ts';

/** What a messenger takes of one file, in bytes, and how many of them are sent one after the other. */
export interface Freight {
  readonly mostBytes: number;
  readonly mostParts: number;
}

/** What a piece takes in an archive beside its bytes: its headers, twice its name, its lines in the lists. */
const BYTES_BESIDE = 4_000;
/** The index, the manifest and the page that checks. */
const BYTES_OF_INDEX = 400_000;

type Sized = { readonly size: number };

/** The bytes an archive of these fields takes at most: files are stored as they are. */
export function archiveBytes(fields: readonly DossierField<Sized>[]): number {
  const pieces = fields.flatMap(({ criteria }) => criteria.flatMap(({ pieces: own }) => own));
  return pieces.reduce((sum, { size }) => sum + size + BYTES_BESIDE, BYTES_OF_INDEX);
}

/**
 * A dossier as it can be sent: whole where it fits, else neighbouring fields together as far as they fit, each part with
 * an index of its own. Null where one field alone is too large, or there would be too many parts.
 */
export function partsToSend<F extends DossierField<Sized>>(
  fields: readonly F[],
  { mostBytes, mostParts }: Freight,
): F[][] | null {
  const parts: F[][] = [[]];
  for (const field of fields) {
    if (archiveBytes([field]) > mostBytes) return null;
    const part = parts.at(-1) ?? [];
    if (part.length > 0 && archiveBytes([...part, field]) > mostBytes) parts.push([field]);
    else part.push(field);
  }
  return parts.length > mostParts ? null : parts;
}
