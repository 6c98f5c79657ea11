import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { Words } from '#documents/words.ts';
import { type AddEntry, checkedStream, type WrittenZip, writeZip } from '#documents/zip-writer.ts';
import { type Dossier, type DossierField, type Lost, piecesOf } from '#domain/evidence/dossier.ts';
import { type PlacedPiece, placePieces } from '#domain/evidence/dossier-names.ts';
import type { DossierIndex, IndexedPiece } from './dossier-index.ts';
import { type HashedFile, writeManifest, writeSums } from './manifest.ts';
import { writeCheckPage } from './write-check-page.ts';
import { writeIndexSheet } from './write-index-sheet.ts';
import { writeIndexWord } from './write-index-word.ts';

/** Where the bytes of evidence are had from. */
export interface EvidenceSource {
  verify(sha256: string): Promise<'intact' | 'missing' | 'changed'>;
  open(sha256: string): Readable;
}

/** What making an archive needs beside the dossier. */
export interface DossierTools {
  readonly source: EvidenceSource;
  readonly words: Words;
  /** Told after each piece how many bytes were dealt with; may take its time, and end everything by throwing. */
  readonly onProgress?: (bytes: number) => Promise<void>;
}

/** An archive that was made. `lost`: pieces it lists and does not hold; `index`: its index once more, by itself. */
export interface MadeDossier extends WrittenZip {
  readonly files: number;
  readonly waiting: number;
  readonly lost: readonly { readonly path: string; readonly sha256: string; readonly why: Lost }[];
  readonly index: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/**
 * Writes a dossier to a new zip file: the evidence in folders by field and criterion, an index as workbook and Word file,
 * the hashes of everything with the head of the audit trail, and a page that checks them.
 *
 * Files pass through piece by piece and are stored as they are. Each is compared with its hash before it is packed: one
 * that is gone or has changed is left out, and the index says so.
 */
export async function writeDossier(
  file: string,
  dossier: Dossier,
  tools: DossierTools,
): Promise<MadeDossier> {
  const { words } = tools;
  let made: IndexedPiece[] = [];
  let lists: MadeDossier['index'] = [];
  const zip = await writeZip(file, dossier.madeAt, async (add) => {
    const fields: DossierField<IndexedPiece>[] = [];
    for (const field of placePieces(dossier, words('dossier-waiting'))) {
      const criteria = [];
      for (const criterion of field.criteria) {
        const pieces: IndexedPiece[] = [];
        for (const piece of criterion.pieces) pieces.push(await pack(add, piece, tools));
        criteria.push({ ...criterion, pieces });
      }
      fields.push({ ...field, criteria });
    }
    made = piecesOf({ fields });
    lists = await addLists(add, { head: dossier, fields }, words);
  });
  const packed = made.filter(({ lost }) => lost === null);
  return {
    ...zip,
    files: packed.length,
    index: lists,
    waiting: packed.filter(({ state }) => state === 'submitted').length,
    lost: made.flatMap(({ path, sha256, lost }) => (lost === null ? [] : [{ path, sha256, why: lost }])),
  };
}

async function pack(
  add: AddEntry,
  piece: PlacedPiece,
  { source, onProgress }: DossierTools,
): Promise<IndexedPiece> {
  const { sha256, path, size } = piece;
  const found = piece.removed ? 'removed' : await source.verify(sha256);
  if (found === 'intact') await add(path, checkedStream(source.open(sha256), sha256));
  await onProgress?.(size);
  return { ...piece, lost: found === 'intact' ? null : found };
}

/** Adds everything beside the evidence, and gives the index. The page and the lists of hashes cannot name their own. */
async function addLists(add: AddEntry, index: DossierIndex, words: Words): Promise<MadeDossier['index']> {
  const pieces = piecesOf(index);
  const files: HashedFile[] = pieces
    .filter(({ lost }) => lost === null)
    .map(({ path, size, sha256 }) => ({ path, size, sha256 }));
  const lists = [];
  for (const [ending, write] of [
    ['docx', writeIndexWord],
    ['xlsx', writeIndexSheet],
  ] as const) {
    const bytes = await write(index, words);
    const name = `${words('dossier-file', { file: 'index' })}.${ending}`;
    files.push({ path: name, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
    lists.push({ name, bytes });
    await add(name, bytes);
  }
  const text = (content: string) => new TextEncoder().encode(content);
  await add('manifest.json', text(writeManifest(index.head, { files, pieces })), true);
  await add('SHA256SUMS.txt', text(writeSums(files)), true);
  const page = await writeCheckPage(index.head, files, words);
  await add(`${words('dossier-file', { file: 'check' })}.html`, text(page), true);
  return lists;
}
