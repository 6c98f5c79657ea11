import type { Db } from './db.ts';
import { evidenceChanges } from './evidence-changes.ts';
import { inBatches } from './pages.ts';

/** What a reviewer decides of a piece. */
export interface NewDecision {
  readonly evidenceId: number;
  readonly actorId: number;
  readonly verdict: 'accepted' | 'returned';
  readonly reason: string;
}

/** What is shown of an earlier version. */
const VERSION = {
  id: true,
  originalName: true,
  sha256: true,
  state: true,
  at: true,
  replacesId: true,
  documentNumber: true,
  sentBy: { select: { name: true } },
} as const;

/** How pieces are reviewed; part of the questions about evidence. */
export function evidenceReview(db: Db, organisationId: number) {
  const { keepPieces } = evidenceChanges(db, organisationId);
  return {
    /** Pieces that prove something and were neither accepted nor returned yet, oldest first. */
    waiting: () =>
      db.evidenceLink.findMany({
        where: { organisationId, endedAt: null, evidence: { state: 'submitted', partOfId: null } },
        orderBy: [{ evidenceId: 'asc' }, { id: 'asc' }],
        select: {
          criterionId: true,
          evidence: { select: { id: true, sentById: true } },
        },
      }),

    /** Writes a decision down; a piece stands as the newest decision says, and its pages with it. */
    async decide(decision: NewDecision, at: Date): Promise<void> {
      const { evidenceId } = decision;
      const pieces = { OR: [{ id: evidenceId }, { partOfId: evidenceId }] };
      await keepPieces(pieces, at);
      await db.evidenceDecision.create({ data: { organisationId, ...decision, at } });
      await db.evidence.updateMany({
        where: { organisationId, ...pieces },
        data: { state: decision.verdict },
      });
    },

    /** Every decision on some pieces, oldest first. */
    async decisionsOn(evidenceIds: readonly number[]) {
      const decisions = await inBatches(evidenceIds, (ids) =>
        db.evidenceDecision.findMany({
          where: { organisationId, evidenceId: { in: [...ids] } },
          orderBy: { id: 'asc' },
          select: {
            id: true,
            evidenceId: true,
            verdict: true,
            reason: true,
            at: true,
            actor: { select: { name: true } },
          },
        }),
      );
      return decisions.sort((a, b) => a.id - b.id);
    },

    /** The pieces a piece took the place of, newest first. */
    async versionsBefore(id: number) {
      const find = (which: number) =>
        db.evidence.findFirst({ where: { id: which, organisationId }, select: VERSION });
      const versions: NonNullable<Awaited<ReturnType<typeof find>>>[] = [];
      let version = await find(id);
      // Each version names an older row, so that this comes to an end.
      while (version !== null && version.replacesId !== null && version.replacesId < version.id) {
        version = await find(version.replacesId);
        if (version) versions.push(version);
      }
      return versions;
    },

    /** Pieces that were returned and that no better one has taken the place of, with who sent them and why. */
    async returned() {
      const rows = await db.evidence.findMany({
        where: {
          organisationId,
          state: 'returned',
          partOfId: null,
          links: { some: { endedAt: null } },
        },
        orderBy: { id: 'asc' },
        select: {
          id: true,
          originalName: true,
          sentById: true,
          decisions: { orderBy: { id: 'desc' }, take: 1, select: { reason: true, at: true } },
          links: { where: { endedAt: null }, select: { criterionId: true, occurrenceId: true } },
        },
      });
      const replaced = await db.evidence.findMany({
        where: {
          organisationId,
          replacesId: { in: rows.map(({ id }) => id) },
          state: { not: 'withdrawn' },
        },
        select: { replacesId: true },
      });
      const gone = new Set(replaced.map(({ replacesId }) => replacesId));
      return rows.filter(({ id }) => !gone.has(id));
    },
  };
}
