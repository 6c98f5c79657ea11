import type { DossierHead } from '#domain/evidence/dossier.ts';
import type { IndexedPiece } from './dossier-index.ts';

/** A file of the archive with its bytes and their hash. */
export interface HashedFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/** What the archive holds and should hold, for programs. */
export function writeManifest(
  head: DossierHead,
  { files, pieces }: { files: readonly HashedFile[]; pieces: readonly IndexedPiece[] },
): string {
  const { organisation, organisationCode, year, sample, asOf, madeAt, trail } = head;
  const evidence = pieces.map((piece) => ({
    id: piece.evidenceId,
    path: piece.lost === null ? piece.path : null,
    sha256: piece.sha256,
    size: piece.size,
    state: piece.state,
    ...(piece.lost === null ? {} : { lost: piece.lost }),
  }));
  const manifest = {
    format: 1,
    organisation: { code: organisationCode, name: organisation },
    year,
    sample,
    asOf,
    madeAt: madeAt.toISOString(),
    auditTrail: trail,
    files,
    evidence,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The same hashes as `sha256sum -c` reads them. */
export function writeSums(files: readonly HashedFile[]): string {
  return files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('');
}
