import type { PieceState } from '#domain/evidence/evidence.ts';
import type { Db } from './db.ts';
import { formersOf } from './former.ts';
import type { Evidence, EvidenceDecision } from './generated/sqlite/client.ts';
import { inBatches } from './pages.ts';

/** What a piece is, or was. */
type Counting = Pick<Evidence, 'state' | 'partOfId'>;
type Decided = Pick<EvidenceDecision, 'verdict' | 'at'>;

/**
 * What had become of a piece by an instant, null where it did not count by itself. What was decided before changes of
 * pieces were written down is told by the decision.
 */
export function pieceStateThen(
  { state, partOfId }: Counting,
  decided: readonly Decided[] | undefined,
  until: Date,
): PieceState | null {
  if (state === 'withdrawn' || partOfId !== null) return null;
  if (!decided) return state;
  return decided.findLast(({ at }) => at < until)?.verdict ?? 'submitted';
}

/** Pieces by who sent them, as they stand or stood; part of the questions about evidence. */
export function evidenceThen(db: Db, organisationId: number) {
  return {
    /** What a member had sent and not withdrawn by an instant, each with what had become of it by then. */
    async sentBy(
      sentById: number,
      until: Date,
    ): Promise<{ readonly state: PieceState; readonly at: Date }[]> {
      const pieces = await db.evidence.findMany({
        where: { organisationId, sentById, at: { lt: until } },
        select: {
          id: true,
          state: true,
          kind: true,
          replacesId: true,
          partOfId: true,
          at: true,
          decisions: { orderBy: { id: 'asc' }, select: { verdict: true, at: true } },
        },
      });
      const notes = await db.former.findMany({
        where: { organisationId, kind: 'evidence', at: { gte: until } },
        orderBy: { id: 'asc' },
        select: { kind: true, rowId: true, was: true, at: true },
      });
      const own = new Set(pieces.map(({ id }) => id));
      const formers = formersOf(notes.filter(({ rowId }) => own.has(rowId)));
      return pieces.flatMap((piece) => {
        const { decisions, at } = piece;
        const then = formers.evidence(piece, until);
        const state = pieceStateThen(then, decisions.length > 0 ? decisions : undefined, until);
        return state === null ? [] : [{ state, at }];
      });
    },

    /** What some pieces are called and say of themselves, by their ids. */
    async named(ids: readonly number[]) {
      const rows = await inBatches(ids, (some) =>
        db.evidence.findMany({
          where: { organisationId, id: { in: [...some] } },
          select: {
            id: true,
            originalName: true,
            documentNumber: true,
            documentDate: true,
            file: { select: { removedAt: true } },
          },
        }),
      );
      return new Map(rows.map((row) => [row.id, row]));
    },
  };
}
