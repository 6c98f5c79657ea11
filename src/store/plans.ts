import { z } from 'zod';
import type { CriterionDraft, FieldDraft } from '#domain/plan/plan-draft.ts';
import { fold } from '#domain/text/fold.ts';
import { type Day, partsOf } from '#domain/time/day.ts';
import { type Db, direct } from './db.ts';
import { keepFormer } from './former.ts';
import type { CriteriaSet, Plan } from './generated/sqlite/client.ts';
import { Prisma } from './generated/sqlite/client.ts';
import { insertRows } from './insert-rows.ts';
import { planCodes } from './plan-codes.ts';
import { planWork } from './plan-work.ts';
import { settings } from './settings.ts';
import { storedDayOrNull } from './stored-day.ts';

/** The head of a plan: everything but its criteria. */
export interface PlanHead {
  readonly id: number;
  readonly year: number;
  readonly number: string | null;
  readonly issuedOn: Day | null;
  readonly title: string;
  readonly sample: boolean;
  /** The criteria set in force and its version. */
  readonly setId: number;
  readonly version: number;
}

/** One criterion of a set as a list needs it. */
export interface EntryRow {
  readonly criterionId: number;
  readonly code: string;
  readonly parentCode: string | null;
  readonly name: string;
  readonly isLeaf: boolean;
  readonly maxPoints: number | null;
  readonly scoredBy: 'unit' | 'survey';
}

/** What a new criteria set is made of. */
export interface NewSet {
  readonly fileName: string;
  readonly fileHash: string;
  readonly importedById: number | null;
  readonly fields: readonly FieldDraft[];
  readonly criteria: readonly (CriterionDraft & { readonly criterionId: number; readonly isLeaf: boolean })[];
}

/** The head of a plan as it is stored. */
type HeadRow = Pick<Plan, 'id' | 'year' | 'number' | 'issuedOn' | 'title' | 'sample'> &
  Pick<CriteriaSet, 'version'> & { readonly setId: number };

const texts = z.array(z.string());

/** Plans and their criteria sets. */
export function plans(db: Db, organisationId: number) {
  const head = async (year: number | null, by: Date | null = null): Promise<PlanHead | null> => {
    const [row] = await direct(db).rows<HeadRow>(Prisma.sql`
      SELECT p."id", p."year", p."number", p."issuedOn", p."title", p."sample", s."id" AS "setId", s."version"
      FROM "Plan" p JOIN "CriteriaSet" s ON s."planId" = p."id" AND s."inForce"
      WHERE p."organisationId" = ${organisationId} ${year === null ? Prisma.empty : Prisma.sql`AND p."year" = ${year}`}
        ${by === null ? Prisma.empty : Prisma.sql`AND p."createdAt" <= ${by}`}
      ORDER BY p."year" DESC LIMIT 1`);
    return row ? { ...row, issuedOn: storedDayOrNull(row.issuedOn) } : null;
  };

  const rows = (where: {
    setId: number;
    code?: { in: string[] };
    parentCode?: string | null;
    field?: { code: string };
  }): Promise<EntryRow[]> =>
    db.criterionEntry.findMany({
      where: { organisationId, ...where },
      orderBy: { position: 'asc' },
      select: {
        criterionId: true,
        code: true,
        parentCode: true,
        name: true,
        isLeaf: true,
        maxPoints: true,
        scoredBy: true,
      },
    });

  return {
    ...planWork(db, organisationId),
    ...planCodes(db, organisationId),

    /**
     * The plan that is worked by on a day: that of its year, unless it is said to wait and there is one before it; the newest there is
     * where the year has none. `by`: of those that there were at that instant.
     */
    async inForce(today: Day, by: Date | null = null): Promise<PlanHead | null> {
      const { year } = partsOf(today);
      const own = await head(year, by);
      if (!own) return head(null, by);
      const { newPlan } = await settings(db, organisationId).all();
      const waits = newPlan !== null && newPlan.year === year && today < newPlan.from;
      return (waits ? await head(year - 1, by) : null) ?? own;
    },

    /** Every plan there is, oldest first. */
    all: () =>
      db.plan.findMany({
        where: { organisationId },
        orderBy: { year: 'asc' },
        select: { id: true, year: true, title: true, sample: true },
      }),

    ofYear: (year: number): Promise<PlanHead | null> => head(year),

    /** Finds or makes the plan of a year and writes its head. */
    async write(plan: Omit<PlanHead, 'id' | 'setId' | 'version'>, at: Date): Promise<number> {
      const { year, ...rest } = plan;
      const rows = await db.plan.findMany({
        where: { organisationId, year },
        select: { id: true, number: true, issuedOn: true, title: true, sample: true },
      });
      await keepFormer(db, organisationId, 'plan', rows, at);
      const row = await db.plan.upsert({
        where: { organisationId_year: { organisationId, year } },
        create: { organisationId, year, ...rest, createdAt: at },
        update: rest,
        select: { id: true },
      });
      return row.id;
    },

    /** Every criterion of a set, parents included, in the order of the plan. */
    entries: (setId: number): Promise<EntryRow[]> => rows({ setId }),

    /** Some of them, by their codes. */
    entriesOf: (setId: number, codes: readonly string[]): Promise<EntryRow[]> =>
      rows({ setId, code: { in: [...codes] } }),

    /** Those right below one. */
    partsOf: (setId: number, parentCode: string): Promise<EntryRow[]> => rows({ setId, parentCode }),

    /** Those of a field that are part of no other. */
    ofField: (setId: number, field: string): Promise<EntryRow[]> =>
      rows({ setId, parentCode: null, field: { code: field } }),

    /** The fields of a set, in the order of the plan. */
    fieldsOf: (setId: number) =>
      db.field.findMany({
        where: { organisationId, setId },
        orderBy: { position: 'asc' },
        select: { code: true, name: true },
      }),

    /** One criterion of a set by its code. */
    entryByCode: (setId: number, code: string) =>
      db.criterionEntry.findFirst({ where: { organisationId, setId, code } }),

    /** The code a criterion has in the set in force; null where it is in none. */
    codeOf: async (criterionId: number): Promise<string | null> =>
      (
        await db.criterionEntry.findFirst({
          where: { organisationId, criterionId, set: { inForce: true } },
          select: { code: true },
        })
      )?.code ?? null,

    /** The whole entries of a set with their fields, to compare a new file with. */
    fullEntries: (setId: number) =>
      db.criterionEntry.findMany({
        where: { organisationId, setId },
        include: { field: { select: { code: true } } },
        orderBy: { position: 'asc' },
      }),

    /** New criteria, without any words yet; their ids in no particular order of meaning. */
    async addCriteria(planId: number, count: number, at: Date): Promise<number[]> {
      const last = await db.criterion.aggregate({ _max: { id: true } });
      const row = { organisationId, planId, createdAt: at };
      await insertRows(
        db,
        'Criterion',
        Array.from({ length: count }, () => row),
      );
      const rows = await db.criterion.findMany({
        where: { organisationId, planId, id: { gt: last._max.id ?? 0 } },
        orderBy: { id: 'asc' },
        select: { id: true },
      });
      return rows.map((row) => row.id);
    },

    /** Writes a new version of a plan's criteria and puts it in force. Gives its id. */
    async putInForce(planId: number, set: NewSet, at: Date): Promise<number> {
      const ofPlan = { organisationId, planId };
      const last = await db.criteriaSet.findFirst({ where: ofPlan, orderBy: { version: 'desc' } });
      await db.criteriaSet.updateMany({ where: ofPlan, data: { inForce: false } });
      const { fileName, fileHash, importedById } = set;
      const { id: setId } = await db.criteriaSet.create({
        data: {
          organisationId,
          planId,
          version: (last?.version ?? 0) + 1,
          fileName,
          fileHash,
          importedById,
          importedAt: at,
          inForce: true,
        },
      });
      await db.field.createMany({
        data: set.fields.map((field, position) => ({ organisationId, setId, ...field, position })),
      });
      const fields = await db.field.findMany({ where: { setId }, select: { id: true, code: true } });
      const fieldIds = new Map(fields.map((field) => [field.code, field.id]));
      await insertRows(
        db,
        'CriterionEntry',
        set.criteria.map((criterion, position) => ({
          organisationId,
          setId,
          criterionId: criterion.criterionId,
          fieldId: fieldIds.get(criterion.fieldCode) ?? 0,
          parentCode: criterion.parentCode,
          code: criterion.code,
          name: criterion.name,
          nameKey: fold(criterion.name),
          isLeaf: criterion.isLeaf,
          position,
          maxPoints: criterion.maxPoints,
          baselinePoints: criterion.baselinePoints,
          lostPoints: criterion.lostPoints,
          track: criterion.track,
          scoredBy: criterion.scoredBy,
          scoringKind: criterion.scoring?.rule?.kind ?? null,
          scoringRule: criterion.scoring,
          cause: criterion.cause,
          remedy: criterion.remedy,
          leadText: criterion.leads.join('; '),
          supportText: criterion.supports.join('; '),
          deadline: criterion.deadline,
          deadlineText: criterion.deadlineText,
          evidenceAsked: criterion.evidence,
        })),
      );
      return setId;
    },

    /** The file a set was read from. */
    source: (setId: number) =>
      db.criteriaSet.findFirst({
        where: { id: setId, organisationId },
        select: { fileName: true, fileHash: true, importedAt: true },
      }),

    /** The documents the column of a set asks for, as written, by criterion. */
    async evidenceAsked(setId: number): Promise<Map<number, string[]>> {
      const rows = await db.criterionEntry.findMany({
        where: { organisationId, setId, isLeaf: true },
        select: { criterionId: true, evidenceAsked: true },
      });
      return new Map(rows.map((row) => [row.criterionId, texts.parse(row.evidenceAsked)]));
    },
  };
}
