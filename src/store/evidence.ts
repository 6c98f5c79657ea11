import type { Db } from './db.ts';

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
}

/** Pieces of evidence and what they prove. */
export function evidenceShelf(db: Db, organisationId: number) {
  return {
    /** Notes a file and the piece it is; gives the piece's id. */
    async add(piece: NewEvidence, at: Date): Promise<number> {
      const { file, ...rest } = piece;
      await db.evidenceFile.upsert({
        where: { organisationId_sha256: { organisationId, sha256: file.sha256 } },
        create: { organisationId, ...file, storedAt: at },
        update: {},
      });
      const row = await db.evidence.create({
        data: { organisationId, sha256: file.sha256, ...rest, state: 'submitted', at },
      });
      return row.id;
    },

    /** Says what a piece proves; once, however often it is said. */
    async link(
      evidenceId: number,
      criterionId: number,
      occurrenceId: number | null,
      at: Date,
    ): Promise<void> {
      const same = { organisationId, evidenceId, criterionId, occurrenceId, endedAt: null };
      if (await db.evidenceLink.findFirst({ where: same })) return;
      await db.evidenceLink.create({ data: { organisationId, evidenceId, criterionId, occurrenceId, at } });
    },

    /** The piece with these bytes that a criterion already has; null where it is new there or was returned. */
    already: (sha256: string, criterionId: number) =>
      db.evidence.findFirst({
        where: {
          organisationId,
          sha256,
          state: { in: ['submitted', 'accepted'] },
          links: { some: { criterionId, endedAt: null } },
        },
        select: { id: true, at: true },
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

    /** Pieces of some criteria with their links, newest first. */
    of: (criterionIds: readonly number[]) =>
      db.evidenceLink.findMany({
        where: {
          organisationId,
          criterionId: { in: [...criterionIds] },
          endedAt: null,
          evidence: { state: { not: 'withdrawn' } },
        },
        orderBy: { id: 'desc' },
        select: {
          criterionId: true,
          occurrenceId: true,
          evidence: {
            select: {
              id: true,
              originalName: true,
              caption: true,
              state: true,
              at: true,
              sentById: true,
              sha256: true,
              documentNumber: true,
              documentDate: true,
              sentBy: { select: { name: true } },
            },
          },
        },
      }),

    /** Pieces that prove something and were neither accepted nor returned yet, oldest first. */
    waiting: () =>
      db.evidenceLink.findMany({
        where: { organisationId, endedAt: null, evidence: { state: 'submitted' } },
        orderBy: { evidenceId: 'asc' },
        select: {
          criterionId: true,
          evidence: {
            select: {
              id: true,
              originalName: true,
              sha256: true,
              caption: true,
              sentById: true,
              at: true,
              sentBy: { select: { name: true } },
            },
          },
        },
      }),

    /** How many pieces a member has ever sent. */
    countBy: (sentById: number): Promise<number> =>
      db.evidence.count({ where: { organisationId, sentById } }),

    byId: (id: number) =>
      db.evidence.findFirst({
        where: { id, organisationId },
        include: { links: { where: { endedAt: null } }, file: true },
      }),

    async setState(id: number, state: 'submitted' | 'accepted' | 'returned' | 'withdrawn'): Promise<void> {
      await db.evidence.updateMany({ where: { id, organisationId }, data: { state } });
    },

    /** Every file the commune keeps, to be compared with the vault. */
    files: () => db.evidenceFile.findMany({ where: { organisationId }, orderBy: { sha256: 'asc' } }),
  };
}
