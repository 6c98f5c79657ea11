import { group } from '#domain/group.ts';
import { entryThatCounts } from '#domain/score/self-score.ts';
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

/** What is decided of a self-score. */
export interface NewScoreDecision {
  readonly scoreId: number;
  readonly actorId: number;
  readonly confirmed: boolean;
  readonly reason: string;
}

const SHOWN = {
  id: true,
  criterionId: true,
  actorId: true,
  points: true,
  reason: true,
  undoesId: true,
  at: true,
  actor: { select: { name: true } },
  decisions: {
    orderBy: { id: 'desc' },
    take: 1,
    select: { confirmed: true, reason: true, at: true, actor: { select: { name: true } } },
  },
} as const;

/** Self-scores and appraised scores; of a kind the newest counts that was not taken back. */
export function scores(db: Db, organisationId: number) {
  const rowsOf = (where: object) =>
    db.score.findMany({ where: { organisationId, ...where }, orderBy: { id: 'asc' }, select: SHOWN });

  return {
    async give(score: NewScore, at: Date): Promise<number> {
      const row = await db.score.create({ data: { organisationId, ...score, at } });
      return row.id;
    },

    /** The scores of a kind that count, by criterion, with who gave them and what was decided of them. */
    async standing(criterionIds: readonly number[], kind: 'self' | 'appraised' = 'self') {
      const rows = await rowsOf({ kind, criterionId: { in: [...criterionIds] } });
      const standing = [...group(rows, (row) => row.criterionId)].flatMap(([criterionId, own]) => {
        const counts = entryThatCounts(own);
        return counts && counts.points !== null ? [[criterionId, withDecision(counts)] as const] : [];
      });
      return new Map(standing);
    },

    /** A self-score with what was decided of it, and whether it is the one that counts. */
    async entry(id: number) {
      const row = await db.score.findFirst({ where: { id, organisationId, kind: 'self' }, select: SHOWN });
      if (!row) return null;
      const rows = await rowsOf({ kind: 'self', criterionId: row.criterionId });
      const takenBackAt = rows.find(({ undoesId }) => undoesId === id)?.at ?? null;
      return { ...withDecision(row), takenBackAt, counts: entryThatCounts(rows)?.id === id };
    },

    /** What would count without a self-score: the one given before it; null where there was none. */
    async before({ id, criterionId }: { readonly id: number; readonly criterionId: number }) {
      return entryThatCounts(await rowsOf({ kind: 'self', criterionId, id: { lt: id } }));
    },

    /** The newest self-score a member has given that was not taken back. */
    async lastOf(actorId: number): Promise<{ readonly id: number; readonly at: Date } | null> {
      const rows = await db.score.findMany({
        where: { organisationId, actorId, kind: 'self' },
        orderBy: { id: 'asc' },
        select: { id: true, undoesId: true, at: true },
      });
      const undone = await db.score.findMany({
        where: { organisationId, undoesId: { in: rows.map(({ id }) => id) } },
        select: { id: true, undoesId: true },
      });
      const takenBack = new Set(undone.map(({ undoesId }) => undoesId));
      return rows.findLast(({ id, undoesId }) => undoesId === null && !takenBack.has(id)) ?? null;
    },

    /** Says why a self-score is what it is, where nobody has said so yet. False where somebody has. */
    async explain(id: number, reason: string): Promise<boolean> {
      const changed = await db.score.updateMany({
        where: { id, organisationId, kind: 'self', reason: '' },
        data: { reason },
      });
      return changed.count === 1;
    },

    /** Writes down what was decided of a self-score. */
    async decide(decision: NewScoreDecision, at: Date): Promise<void> {
      await db.scoreDecision.create({ data: { organisationId, ...decision, at } });
    },

    /** By criterion of a plan, why its self-score is (or was, by an instant) what it is, in the words of whoever gave it. */
    async reasons(planId: number, until?: Date): Promise<Map<number, string>> {
      const then = until === undefined ? {} : { at: { lt: until } };
      const rows = await rowsOf({ kind: 'self', criterion: { planId }, ...then });
      return new Map(
        [...group(rows, (row) => row.criterionId)].map(([id, own]) => [
          id,
          entryThatCounts(own)?.reason ?? '',
        ]),
      );
    },
  };
}

interface Decided {
  readonly confirmed: boolean;
  readonly reason: string;
  readonly at: Date;
  readonly actor: { readonly name: string };
}

function withDecision<
  T extends { readonly actor: { readonly name: string }; readonly decisions: readonly Decided[] },
>(row: T) {
  const { decisions, actor, ...score } = row;
  const [decision = null] = decisions;
  return { ...score, by: actor.name, decision };
}

/** A self-score as it counts, with who gave it and what was decided of it. */
export type StandingScore =
  Awaited<ReturnType<ReturnType<typeof scores>['standing']>> extends Map<number, infer S> ? S : never;
