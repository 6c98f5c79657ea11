import type { Departed } from '#domain/plan/returned-criteria.ts';
import { type Db, direct } from './db.ts';
import type { CriteriaSet } from './generated/sqlite/client.ts';
import { Prisma } from './generated/sqlite/client.ts';
import { insertRows } from './insert-rows.ts';

/** A code a criterion had, and from when until when; null: since the plan began, until now. */
export interface CodeSpan {
  readonly code: string;
  readonly from: Date | null;
  readonly until: Date | null;
}

/** A criterion that others came of, as it was last. */
export interface Predecessor {
  readonly criterionId: number;
  readonly code: string;
  readonly name: string;
}

/** Codes of an earlier version that mean something else now: what they are now, null where they are in no version any more. */
export type Recodings = ReadonlyMap<string, string | null>;

const NONE: Recodings = new Map();

/** How codes went from version to version of a plan; part of the questions about plans. */
export function planCodes(db: Db, organisationId: number) {
  return {
    /** What became of the codes that were in force at an instant, where that is something else than they are now. */
    async recodedSince(at: Date): Promise<Recodings> {
      const [newest] = await direct(db).rows<Pick<CriteriaSet, 'id' | 'planId'>>(Prisma.sql`
        SELECT "id", "planId" FROM "CriteriaSet"
        WHERE "organisationId" = ${organisationId} AND "inForce" AND "version" > 1 AND "importedAt" > ${at}
        ORDER BY "importedAt" DESC LIMIT 1`);
      const then = newest && (await setThen(newest.planId, at));
      if (!newest || !then || then.id === newest.id) return NONE;
      const rows = await db.$queryRaw<{ code: string; now: string | null }[]>`
        SELECT o."code", n."code" AS "now"
        FROM "CriterionEntry" o
        LEFT JOIN "CriterionEntry" n ON n."setId" = ${newest.id} AND n."criterionId" = o."criterionId"
        WHERE o."organisationId" = ${organisationId} AND o."setId" = ${then.id}
          AND (n."code" IS NULL OR n."code" <> o."code")`;
      return new Map(rows.map(({ code, now }) => [code, now]));
    },

    /** Codes that are in a set no more, of criteria that are: what these are called there. */
    async formerCodes(setId: number): Promise<Map<string, string>> {
      const rows = await db.$queryRaw<{ code: string; now: string }[]>`
        SELECT o."code", n."code" AS "now"
        FROM "CriterionEntry" n
        JOIN "CriterionEntry" o ON o."criterionId" = n."criterionId" AND o."setId" < n."setId" AND o."code" <> n."code"
        WHERE n."organisationId" = ${organisationId} AND n."setId" = ${setId}
          AND NOT EXISTS (SELECT 1 FROM "CriterionEntry" c WHERE c."setId" = ${setId} AND c."code" = o."code")
        ORDER BY o."setId"`;
      return new Map(rows.map(({ code, now }) => [code, now]));
    },

    /** Criteria of a plan that are in a set no more, as they were last, with every code they had; what left last first. */
    async departed(planId: number, setId: number): Promise<Departed[]> {
      const rows = await db.criterionEntry.findMany({
        where: { organisationId, set: { planId }, criterion: { entries: { none: { setId } } } },
        orderBy: [{ setId: 'desc' }, { position: 'asc' }],
        select: {
          criterionId: true,
          code: true,
          parentCode: true,
          name: true,
          maxPoints: true,
          leadText: true,
        },
      });
      const departed = new Map<number, Departed & { codes: string[] }>();
      for (const row of rows) {
        const known = departed.get(row.criterionId);
        if (known) known.codes.push(row.code);
        else departed.set(row.criterionId, { ...row, codes: [row.code] });
      }
      return [...departed.values()];
    },

    /** Notes which criteria of a set came of which: what was split, or put together. */
    addSuccessions: (setId: number, pairs: readonly { fromId: number; toId: number }[]) =>
      insertRows(
        db,
        'Succession',
        pairs.map((pair) => ({ organisationId, setId, ...pair })),
      ),

    /** The criteria a criterion came of by a split or by being put together, with their last code and name. */
    async predecessorsOf(criterionId: number): Promise<Predecessor[]> {
      const rows = await db.succession.findMany({
        where: { organisationId, toId: criterionId },
        orderBy: { id: 'asc' },
        select: {
          fromId: true,
          setId: true,
          from: {
            select: {
              entries: { orderBy: { setId: 'desc' }, select: { setId: true, code: true, name: true } },
            },
          },
        },
      });
      return rows.flatMap(({ fromId, setId, from }) => {
        const last = from.entries.find((entry) => entry.setId < setId);
        return last ? [{ criterionId: fromId, code: last.code, name: last.name }] : [];
      });
    },

    /** What criteria that have left became by a split or by being put together: codes in the set in force, by theirs. */
    async becameOf(codes: readonly string[]): Promise<Map<string, string[]>> {
      const rows = await db.succession.findMany({
        where: { organisationId, from: { entries: { some: { code: { in: [...codes] } } } } },
        orderBy: { id: 'asc' },
        select: {
          from: { select: { entries: { where: { code: { in: [...codes] } }, select: { code: true } } } },
          to: { select: { entries: { where: { set: { inForce: true } }, select: { code: true } } } },
        },
      });
      const became = new Map<string, string[]>();
      for (const { from, to } of rows)
        for (const { code } of from.entries) {
          const now = to.entries.map((entry) => entry.code);
          became.set(code, [...new Set([...(became.get(code) ?? []), ...now])]);
        }
      return became;
    },

    /** The codes a criterion has had, oldest first; versions in which it kept its code are one span. */
    async codesOf(criterionId: number): Promise<CodeSpan[]> {
      const entries = await db.criterionEntry.findMany({
        where: { organisationId, criterionId },
        orderBy: { setId: 'asc' },
        select: { code: true, set: { select: { version: true, importedAt: true } } },
      });
      const turns = entries.filter(({ code }, place) => code !== entries[place - 1]?.code);
      return turns.map(({ code, set }, place) => ({
        code,
        from: set.version === 1 ? null : set.importedAt,
        until: turns[place + 1]?.set.importedAt ?? null,
      }));
    },
  };

  /** The version of a plan that was in force at an instant. */
  function setThen(planId: number, at: Date) {
    return db.criteriaSet.findFirst({
      where: { organisationId, planId, importedAt: { lte: at } },
      orderBy: { version: 'desc' },
      select: { id: true },
    });
  }
}
