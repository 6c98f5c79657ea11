import type { Turn } from '#app/turn/turn.ts';

/** How long what somebody sends counts as sent in one go, in minutes. */
const IN_ONE_GO = 30;

/**
 * The pieces that one question is about, oldest first: a piece that is not said to prove anything yet, with its album,
 * and what was sent right before it in one go, as long as none of it has words of its own or was filed.
 */
export async function askedTogether({ store }: Pick<Turn, 'store'>, evidenceId: number): Promise<number[]> {
  const piece = await store.evidence.byId(evidenceId);
  if (!piece) return [evidenceId];
  const sent = await store.evidence.sentSince(piece.sentById, inOneGo(piece.at));
  const spoken = new Set(
    sent.flatMap(({ caption, batch }) => (caption !== '' && batch !== null ? [batch] : [])),
  );
  const hasWords = ({ caption, batch }: Sent) => caption !== '' || (batch !== null && spoken.has(batch));
  const isLoose = ({ state, links }: Sent) => state === 'submitted' && links.length === 0;
  const own = sent.filter(
    (each) => each.id === evidenceId || (each.batch !== null && each.batch === piece.batch && isLoose(each)),
  );
  const first = own[0]?.id ?? evidenceId;
  const before = own.some(hasWords) ? [] : sent.filter(({ id }) => id < first);
  const broken = before.findLastIndex((each) => !isLoose(each) || hasWords(each));
  return [...before.slice(broken + 1), ...own].map(({ id }) => id);
}

type Sent = Awaited<ReturnType<Turn['store']['evidence']['sentSince']>>[number];

/** A photo that may be a page of a document. */
export type Page = Awaited<ReturnType<Turn['store']['evidence']['photosBeside']>>[number];

/**
 * The photos that may be pages of one document with a piece: those of its album, else those its sender sent for the same
 * criterion in one go; in the order they came. None where the piece is no photo or stands alone.
 */
export async function pagesWith(
  { store, now }: Pick<Turn, 'store' | 'now'>,
  evidenceId: number,
): Promise<Page[]> {
  const piece = await store.evidence.byId(evidenceId);
  const [link] = piece?.links ?? [];
  if (!piece || !link || piece.partOfId !== null || !piece.file.mime.startsWith('image/')) return [];
  const photos = await store.evidence.photosBeside(piece.sentById, link, inOneGo(now));
  const album = photos.filter(({ batch }) => batch === piece.batch);
  const pages = piece.batch === null ? photos.filter(({ batch }) => batch === null) : album;
  return pages.length > 1 ? pages : [];
}

function inOneGo(now: Date): Date {
  return new Date(now.getTime() - IN_ONE_GO * 60_000);
}
