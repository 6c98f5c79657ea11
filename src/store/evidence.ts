import type { EvidenceForm } from '#domain/evidence/content.ts';
import type { DocumentFacts } from '#domain/evidence/document.ts';
import type { Db } from './db.ts';
import { evidenceChanges } from './evidence-changes.ts';
import { evidenceKeeping } from './evidence-keeping.ts';
import { evidenceReview } from './evidence-review.ts';
import { evidenceThen } from './evidence-then.ts';
import { inPages } from './pages.ts';
import { columnsOf } from './stored-facts.ts';

/** A file the vault holds. */
export interface StoredFile {
  readonly sha256: string;
  readonly size: number;
  readonly mime: string;
}

/** A piece of evidence as it is handed in. */
export interface NewEvidence {
  readonly file: StoredFile;
  readonly originalName: string;
  readonly caption: string;
  readonly sentById: number;
  readonly batch: string | null;
  readonly form?: Exclude<EvidenceForm, 'file'>;
  readonly url?: string;
  readonly facts?: DocumentFacts;
}

/** What tells that two pieces are one file, sent once. */
interface Twin {
  readonly id: number;
  readonly sha256: string;
  readonly sentById: number;
  readonly batch: string | null;
}

/** Pieces of evidence and what they prove. */
export function evidenceShelf(db: Db, organisationId: number) {
  const open = { organisationId, endedAt: null };
  const { keepPieces: _, ...changes } = evidenceChanges(db, organisationId);
  return {
    ...evidenceReview(db, organisationId),
    ...evidenceKeeping(db, organisationId),
    ...changes,
    ...evidenceThen(db, organisationId),

    /** Notes a file and the piece it is; gives the piece's id. */
    async add(piece: NewEvidence, at: Date): Promise<number> {
      const { file, facts, ...rest } = piece;
      await db.evidenceFile.upsert({
        where: { organisationId_sha256: { organisationId, sha256: file.sha256 } },
        create: { organisationId, ...file, storedAt: at },
        update: { removedAt: null },
      });
      const told = facts ? columnsOf(facts) : {};
      const row = await db.evidence.create({
        data: { organisationId, sha256: file.sha256, ...rest, ...told, state: 'submitted', at },
      });
      return row.id;
    },

    /** The same piece once more, undecided, proving nothing yet: each criterion is decided for itself. Gives its id. */
    async copy(id: number, at: Date): Promise<number> {
      const row = await db.evidence.findFirstOrThrow({ where: { id, organisationId } });
      const { id: _, replacesId: __, partOfId: ___, ...same } = row;
      const { id: copied } = await db.evidence.create({ data: { ...same, state: 'submitted', at } });
      return copied;
    },

    /** Says what a piece proves; once, however often it is said. */
    async link(
      evidenceId: number,
      criterionId: number,
      occurrenceId: number | null,
      at: Date,
    ): Promise<void> {
      const same = { ...open, evidenceId, criterionId, occurrenceId };
      if (await db.evidenceLink.findFirst({ where: same })) return;
      await db.evidenceLink.create({ data: { organisationId, evidenceId, criterionId, occurrenceId, at } });
    },

    /** Pieces prove nothing for now; what they were filed for stays on record as ended. */
    async unlink(evidenceIds: readonly number[], at: Date): Promise<void> {
      await db.evidenceLink.updateMany({
        where: { ...open, evidenceId: { in: [...evidenceIds] } },
        data: { endedAt: at },
      });
    },

    /** The words a piece came with, as they were put right. */
    async recaption(id: number, caption: string): Promise<void> {
      await db.evidence.updateMany({ where: { id, organisationId }, data: { caption } });
    },

    /** The pages a piece was made of, in their order. */
    pagesOf: (id: number) =>
      db.evidence.findMany({
        where: { organisationId, partOfId: id },
        orderBy: { id: 'asc' },
        select: { id: true, originalName: true, sha256: true },
      }),

    /** The same bytes as they were sent in the same go for other criteria. */
    twinsOf: ({ id, sha256, sentById, batch }: Twin) =>
      db.evidence.findMany({
        where: {
          organisationId,
          sha256,
          sentById,
          batch,
          id: { not: id },
          state: 'submitted',
          partOfId: null,
          links: { some: { endedAt: null } },
        },
        orderBy: { id: 'asc' },
        select: { id: true },
      }),

    /**
     * The piece with these bytes that a criterion already has, for one of its times where that is given; null where it is
     * new there or was returned.
     */
    already: (sha256: string, criterionId: number, occurrenceId: number | null) =>
      db.evidence.findFirst({
        where: {
          organisationId,
          sha256,
          state: { in: ['submitted', 'accepted'] },
          links: { some: { criterionId, endedAt: null, ...(occurrenceId === null ? {} : { occurrenceId }) } },
        },
        select: { id: true, at: true, sentBy: { select: { name: true } } },
      }),

    /** Pieces that came in one batch, oldest first, with the criteria they prove. */
    inBatch: (sentById: number, batch: string) =>
      db.evidence.findMany({
        where: { organisationId, sentById, batch, state: { not: 'withdrawn' } },
        orderBy: { id: 'asc' },
        include: {
          links: {
            where: { endedAt: null },
            select: { criterionId: true, occurrence: { select: { period: true } } },
          },
        },
      }),

    /** Pieces a member has sent since then, oldest first, with what they prove by now. */
    sentSince: (sentById: number, since: Date) =>
      db.evidence.findMany({
        where: { organisationId, sentById, at: { gte: since }, state: { not: 'withdrawn' } },
        orderBy: { id: 'asc' },
        select: {
          id: true,
          batch: true,
          caption: true,
          state: true,
          links: { where: { endedAt: null }, select: { id: true } },
        },
      }),

    /** Photos a member has sent since then for one time of a criterion and that are no page of anything, oldest first. */
    photosBeside: (
      sentById: number,
      { criterionId, occurrenceId }: { criterionId: number; occurrenceId: number | null },
      since: Date,
    ) =>
      db.evidence.findMany({
        where: {
          organisationId,
          sentById,
          state: 'submitted',
          partOfId: null,
          at: { gte: since },
          file: { mime: { startsWith: 'image/' } },
          links: { some: { criterionId, occurrenceId, endedAt: null } },
        },
        orderBy: { id: 'asc' },
        select: { id: true, batch: true, sha256: true, originalName: true, caption: true },
      }),

    /** Pieces of some criteria with their links, newest first; without pages, which count as what they are part of. */
    of: (criterionIds: readonly number[]) =>
      inPages((take, lastId) =>
        db.evidenceLink.findMany({
          where: {
            ...open,
            criterionId: { in: [...criterionIds] },
            evidence: { state: { not: 'withdrawn' }, partOfId: null },
            ...(lastId === undefined ? {} : { id: { lt: lastId } }),
          },
          orderBy: { id: 'desc' },
          take,
          select: {
            id: true,
            criterionId: true,
            occurrenceId: true,
            requirementId: true,
            occurrence: { select: { period: true } },
            evidence: { select: SHOWN },
          },
        }),
      ),

    /** What a member sent last that still waits and proves something, with what came in one go with it. */
    async lastBy(sentById: number) {
      const where = {
        organisationId,
        sentById,
        state: 'submitted' as const,
        partOfId: null,
        links: { some: { endedAt: null } },
      };
      const last = await db.evidence.findFirst({ where, orderBy: { id: 'desc' } });
      if (last === null) return null;
      const { at, batch } = last;
      const together = await db.evidence.findMany({
        where: { organisationId, sentById, ...(batch === null ? { at } : { batch }) },
        orderBy: { id: 'asc' },
        select: { id: true, at: true },
      });
      const counting = await db.evidence.findMany({
        where: { ...where, id: { in: together.map(({ id }) => id) } },
        orderBy: { id: 'asc' },
        select: { id: true },
      });
      return { since: together[0]?.at ?? at, until: at, ids: counting.map(({ id }) => id) };
    },

    /** How many pieces a plan has that a dossier may hold. */
    countIn: (planId: number): Promise<number> =>
      db.evidenceLink.count({
        where: {
          ...open,
          criterion: { planId },
          evidence: { state: { in: ['submitted', 'accepted'] }, partOfId: null },
        },
      }),

    /** How many pieces a member has ever sent. */
    countBy: (sentById: number): Promise<number> =>
      db.evidence.count({ where: { organisationId, sentById } }),

    byId: (id: number) =>
      db.evidence.findFirst({
        where: { id, organisationId },
        include: {
          links: { where: { endedAt: null }, include: { occurrence: { select: { period: true } } } },
          file: true,
          sentBy: { select: { name: true } },
        },
      }),

    /** Every file the commune keeps, to be compared with the vault. */
    files: () =>
      db.evidenceFile.findMany({ where: { organisationId, removedAt: null }, orderBy: { sha256: 'asc' } }),
  };
}

/** What lists of pieces show of each. */
const SHOWN = {
  id: true,
  originalName: true,
  caption: true,
  form: true,
  url: true,
  kind: true,
  state: true,
  at: true,
  sentById: true,
  batch: true,
  sha256: true,
  documentNumber: true,
  documentDate: true,
  issuedAt: true,
  subject: true,
  signer: true,
  signedDigitally: true,
  periodFrom: true,
  periodTo: true,
  replacesId: true,
  sentBy: { select: { name: true } },
  file: { select: { mime: true, size: true, removedAt: true } },
} as const;
