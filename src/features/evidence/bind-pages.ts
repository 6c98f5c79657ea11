import { noteDeed, referenceOf } from '#app/evidence/own-piece.ts';
import type { Desk } from '#app/turn/desk.ts';
import type { Turn } from '#app/turn/turn.ts';
import { findWork } from '#app/work/find-work.ts';
import { bindPhotos } from '#documents/evidence/bind-photos.ts';
import { kindInShort } from '#documents/evidence/kind-words.ts';
import { joinFacts } from '#domain/evidence/document.ts';
import { writeReference } from '#domain/plan/reference.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { safeFileName } from '#domain/text/file-name.ts';
import type { StoredFile } from '#store/evidence.ts';
import { factsOf } from '#store/stored-facts.ts';
import type { Page } from './in-hand.ts';
import { type Filed, filedBefore } from './take.ts';

/** Makes one PDF of photos and puts it into the vault. Slow: to be done outside of any transaction. */
export async function drawPages(desk: Desk, pages: readonly Page[]): Promise<Result<StoredFile>> {
  const photos = await Promise.all(pages.map(({ sha256 }) => desk.vault.read(sha256)));
  const pdf = await bindPhotos(photos);
  if (!pdf.ok) return pdf;
  const sha256 = await desk.vault.keep(pdf.value);
  return done({ sha256, size: pdf.value.length, mime: 'application/pdf' });
}

/** Makes an album loose again whose photos were bound before a further one came. What was decided stays bound. */
export async function loosen(
  { store: { evidence }, now }: Turn,
  album: readonly { readonly id: number; readonly partOfId: number | null; readonly state: string }[],
): Promise<void> {
  const bound = new Set(album.flatMap(({ partOfId }) => partOfId ?? []));
  for (const { id, state } of album) {
    if (!bound.has(id) || state !== 'submitted') continue;
    const pages = album.filter(({ partOfId }) => partOfId === id);
    await evidence.bind(
      pages.map((page) => page.id),
      null,
      now,
    );
    await evidence.setState(id, 'withdrawn', now);
  }
}

/**
 * Files a PDF in the place of the photos it was made of: it proves what they proved, and they become its pages, which are
 * kept as they came.
 */
export async function fileBound(
  turn: Turn,
  pages: readonly Page[],
  file: StoredFile,
): Promise<Result<Filed>> {
  const { evidence } = turn.store;
  const rows = await Promise.all(pages.map(({ id }) => evidence.byId(id)));
  const [first, ...rest] = rows.flatMap((row) => (row ? [row] : []));
  const reference = first && (await referenceOf(turn, first));
  if (!first || !reference || rows.some((row) => row?.state !== 'submitted' || row.partOfId !== null))
    return refuse('evidence-gone');
  const found = await findWork(turn, reference);
  if (!found.ok) return found;
  const facts = rest.reduce((known, row) => joinFacts(known, factsOf(row)), factsOf(first));
  const caption = first.caption || (rest.find((row) => row.caption !== '')?.caption ?? '');
  const id = await evidence.add(
    {
      file,
      originalName: safeFileName(
        kindInShort(caption) === null ? `${found.value.criterion.code} ${turn.today}` : caption,
        'pdf',
      ),
      caption,
      sentById: first.sentById,
      batch: first.batch,
      facts: { ...facts, kind: facts.kind === 'photo' ? null : facts.kind },
    },
    turn.now,
  );
  for (const link of first.links) {
    await evidence.link(id, link.criterionId, link.occurrenceId, turn.now);
    const filed = { evidenceId: id, criterionId: link.criterionId };
    await evidence.setRequirement(filed, link.requirementId, turn.now);
  }
  await evidence.replace(id, first.replacesId, turn.now);
  await evidence.bind(
    pages.map((page) => page.id),
    id,
    turn.now,
  );
  await noteDeed(turn, first, 'evidence-bound', { into: id, sha256: file.sha256, pages: pages.length });
  const { criterion, occurrence } = found.value;
  return filedBefore(turn, id, writeReference(criterion.code, occurrence.period));
}
