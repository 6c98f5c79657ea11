import type { Db } from './db.ts';

/** A score as somebody gave it. */
export interface NewScore {
  readonly criterionId: number;
  readonly actorId: number;
  readonly kind: 'self' | 'appraised';
  readonly points: number | null;
  readonly reason: string;
  readonly undoesId?: number;
}

/** Self-scores and appraised scores; the newest of a kind counts. */
export function scores(db: Db, organisationId: number) {
  return {
    async give(score: NewScore, at: Date): Promise<number> {
      const row = await db.score.create({ data: { organisationId, ...score, at } });
      return row.id;
    },

    latest: (criterionId: number, kind: 'self' | 'appraised') =>
      db.score.findFirst({ where: { organisationId, criterionId, kind }, orderBy: { id: 'desc' } }),

    /** By criterion of a plan, why its newest self-score is what it is, in the words of whoever gave it. */
    async reasons(planId: number): Promise<Map<number, string>> {
      const rows = await db.score.findMany({
        where: { organisationId, kind: 'self', criterion: { planId } },
        orderBy: { id: 'asc' },
        select: { criterionId: true, reason: true },
      });
      return new Map(rows.map((row) => [row.criterionId, row.reason]));
    },

    /** The newest score of each kind for some criteria, or for all. */
    async newest(criterionIds?: readonly number[]): Promise<Map<string, number | null>> {
      const rows = await db.score.findMany({
        where: { organisationId, ...(criterionIds ? { criterionId: { in: [...criterionIds] } } : {}) },
        orderBy: { id: 'asc' },
        select: { criterionId: true, kind: true, points: true },
      });
      return new Map(rows.map((row) => [`${row.kind}:${row.criterionId}`, row.points]));
    },
  };
}
