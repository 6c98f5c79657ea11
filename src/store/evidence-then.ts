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
  /** What some pieces were from an instant on. */
  const since = async (until: Date, ids: readonly number[]) =>
    formersOf(
      await inBatches(ids, (some) =>
        db.former.findMany({
          where: { organisationId, kind: 'evidence', rowId: { in: [...some] }, at: { gte: until } },
          orderBy: { id: 'asc' },
          select: { kind: true, rowId: true, was: true, at: true },
        }),
      ),
    );

  return {
    /** What a member sent from one instant to another and had not withdrawn by then, each with what had become of it. */
    async sentBy(
      sentById: number,
      { from, until }: { readonly from: Date; readonly until: Date },
    ): Promise<{ readonly state: PieceState }[]> {
      const pieces = await db.evidence.findMany({
        where: { organisationId, sentById, at: { gte: from, lt: until } },
        select: {
          id: true,
          state: true,
          kind: true,
          replacesId: true,
          partOfId: true,
          decisions: { orderBy: { id: 'asc' }, select: { verdict: true, at: true } },
        },
      });
      const formers = await since(
        until,
        pieces.map(({ id }) => id),
      );
      return pieces.flatMap((piece) => {
        const { decisions } = piece;
        const then = formers.evidence(piece, until);
        const state = pieceStateThen(then, decisions.length > 0 ? decisions : undefined, until);
        return state === null ? [] : [{ state }];
      });
    },

    /** What some pieces are called and say of themselves, by their ids; or said, at an instant that is past. */
    async named(ids: readonly number[], until?: Date) {
      const rows = await inBatches(ids, (some) =>
        db.evidence.findMany({
          where: { organisationId, id: { in: [...some] } },
          select: {
            id: true,
            originalName: true,
            documentNumber: true,
            documentDate: true,
            state: true,
            kind: true,
            replacesId: true,
            partOfId: true,
            file: { select: { removedAt: true } },
          },
        }),
      );
      const formers = until && (await since(until, ids));
      return new Map(
        rows.map(({ file: { removedAt }, ...row }) => {
          const { documentNumber, documentDate } = formers && until ? formers.evidence(row, until) : row;
          const removed = removedAt !== null && (!until || removedAt < until);
          return [row.id, { ...row, documentNumber, documentDate, removed }];
        }),
      );
    },
  };
}
