import type { DocumentFacts } from '#domain/evidence/document.ts';
import type { Db } from './db.ts';
import { keepFormer } from './former.ts';
import { columnsOf } from './stored-facts.ts';

/** What tells of a piece how it counts, and what it is called by. */
const COUNTING = {
  id: true,
  state: true,
  kind: true,
  replacesId: true,
  partOfId: true,
  documentNumber: true,
  documentDate: true,
} as const;

/**
 * How pieces of evidence come to be something else; part of the questions about evidence. What they were is written down
 * beside, so that every evening can be told again as it was.
 */
export function evidenceChanges(db: Db, organisationId: number) {
  /** Keeps what some pieces are before they are changed. */
  const keep = async (where: object, at: Date): Promise<void> => {
    const rows = await db.evidence.findMany({ where: { organisationId, ...where }, select: COUNTING });
    await keepFormer(db, organisationId, 'evidence', rows, at);
  };

  return {
    keepPieces: keep,

    /** What is known of the document a piece is, from now on. */
    async describe(id: number, facts: DocumentFacts, at: Date): Promise<void> {
      await keep({ id }, at);
      await db.evidence.updateMany({ where: { id, organisationId }, data: columnsOf(facts) });
    },

    /** Says which of the documents a criterion asks for a piece is. */
    async setRequirement(
      { evidenceId, criterionId }: { readonly evidenceId: number; readonly criterionId: number },
      requirementId: number | null,
      at: Date,
    ): Promise<void> {
      const where = { organisationId, endedAt: null, evidenceId, criterionId };
      const rows = await db.evidenceLink.findMany({ where, select: { id: true, requirementId: true } });
      await keepFormer(db, organisationId, 'link', rows, at);
      await db.evidenceLink.updateMany({ where, data: { requirementId } });
    },

    /** A piece is a better version of another, or, with null, one of its own. */
    async replace(id: number, replacesId: number | null, at: Date): Promise<void> {
      await keep({ id }, at);
      await db.evidence.updateMany({ where: { id, organisationId }, data: { replacesId } });
    },

    /** Pieces are pages of another and count as that; with null each counts by itself again. */
    async bind(ids: readonly number[], partOfId: number | null, at: Date): Promise<void> {
      const where = { id: { in: [...ids] } };
      await keep(where, at);
      await db.evidence.updateMany({ where: { ...where, organisationId }, data: { partOfId } });
    },

    /** A piece stands otherwise, and with it the pages it was made of. */
    async setState(
      id: number,
      state: 'submitted' | 'accepted' | 'returned' | 'withdrawn',
      at: Date,
    ): Promise<void> {
      const where = { OR: [{ id }, { partOfId: id }] };
      await keep(where, at);
      await db.evidence.updateMany({ where: { organisationId, ...where }, data: { state } });
    },
  };
}
