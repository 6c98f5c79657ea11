import type { Db } from './db.ts';
import { inPages } from './pages.ts';

/** Bytes for one statement carry so many hashes. */
const HASHES_AT_ONCE = 500;

/** How long evidence is kept; part of the questions about evidence. */
export function evidenceKeeping(db: Db, organisationId: number) {
  return {
    /** Every piece whose bytes are kept, with the plans it belongs or has belonged to. */
    async keptPieces() {
      const rows = await inPages((take, lastId = 0) =>
        db.evidence.findMany({
          where: { organisationId, file: { removedAt: null }, id: { gt: lastId } },
          orderBy: { id: 'asc' },
          take,
          select: {
            id: true,
            sha256: true,
            partOfId: true,
            at: true,
            file: { select: { size: true } },
            links: {
              select: { criterionId: true, at: true, endedAt: true, criterion: { select: { planId: true } } },
            },
          },
        }),
      );
      return rows.map(({ links, file, ...piece }) => ({
        ...piece,
        size: file.size,
        planIds: [...new Set(links.map(({ criterion }) => criterion.planId))],
        /** What it proves now, and since when. */
        proves: links.flatMap(({ criterionId, at, endedAt, criterion: { planId } }) =>
          endedAt === null ? [{ planId, criterionId, since: at }] : [],
        ),
      }));
    },

    /** Notes that bytes are kept no more; the rows stay. */
    async markRemoved(hashes: readonly string[], removedAt: Date): Promise<void> {
      for (let from = 0; from < hashes.length; from += HASHES_AT_ONCE)
        await db.evidenceFile.updateMany({
          where: {
            organisationId,
            removedAt: null,
            sha256: { in: hashes.slice(from, from + HASHES_AT_ONCE) },
          },
          data: { removedAt },
        });
    },
  };
}
