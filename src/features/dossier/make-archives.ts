import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { DossierTools, MadeDossier } from '#documents/dossier/write-dossier.ts';
import type { Dossier } from '#domain/evidence/dossier.ts';
import { type Freight, partsToSend } from '#domain/evidence/dossier-parts.ts';
import type { MadeArchive } from './dossier-messages.ts';

/** What was made of a dossier. */
export interface MadeArchives {
  /** Archives with their hashes, and what is in and not in them. */
  readonly archives: readonly (MadeArchive & Pick<MadeDossier, 'sha256' | 'files' | 'waiting' | 'lost'>)[];
  /** Too large to be sent: the only archive stays where it is, and its index is sent. */
  readonly index: readonly MadeArchive[];
}

/**
 * Writes a dossier into a folder: one archive where it can be sent whole, else a few with some of the fields each, else
 * one that stays there, with its index beside it.
 */
export async function makeArchives(
  folder: string,
  dossier: Dossier,
  { freight, ...tools }: DossierTools & { readonly freight: Freight },
): Promise<MadeArchives> {
  const { writeDossier } = await import('#documents/dossier/write-dossier.ts');
  const parts = partsToSend(dossier.fields, freight);
  const archives: MadeArchives['archives'][number][] = [];
  const index: MadeArchive[] = [];
  for (const [at, fields] of (parts ?? [dossier.fields]).entries()) {
    const isWhole = parts === null || parts.length === 1;
    const name = `${nameOf(dossier, isWhole ? 0 : at + 1, tools)}.zip`;
    const { index: lists, ...made } = await writeDossier(
      path.join(folder, name),
      { ...dossier, fields },
      tools,
    );
    archives.push({ ...made, file: name, name, fields: isWhole ? [] : fields.map((field) => field.name) });
    if (parts !== null) continue;
    for (const list of lists) {
      const file = `${nameOf(dossier, 0, tools)}${path.extname(list.name)}`;
      await writeFile(path.join(folder, file), list.bytes, { flush: true });
      index.push({ file, name: file, size: list.bytes.length, fields: [] });
    }
  }
  return { archives, index };
}

function nameOf({ year }: Dossier, part: number, { words }: Pick<DossierTools, 'words'>): string {
  return words('dossier-file-name', { year: String(year), part });
}
