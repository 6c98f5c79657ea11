import { memberOf } from '#app/member.ts';
import type { Turn } from '#app/turn.ts';

/** How long what somebody sends counts as sent in one go, in minutes. */
const IN_ONE_GO = 30;

/** Pieces the caller has just sent that are not said to prove anything yet, oldest first. */
export function loosePieces(turn: Turn): Promise<{ id: number }[]> {
  return turn.store.evidence.looseOf(memberOf(turn).memberId, inOneGo(turn.now));
}

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
