import type { Day } from '#domain/time/day.ts';
import { standAfter } from '#domain/work/history.ts';
import type { ProgressState } from '#domain/work/progress.ts';
import { type Db, direct } from './db.ts';
import type { ProgressEntry } from './generated/sqlite/client.ts';
import { Prisma } from './generated/sqlite/client.ts';
import { insertRow } from './insert-rows.ts';
import { type HistoryClock, type PlanHistory, readHistory } from './plan-history.ts';
import type { PlanHead } from './plans.ts';
import { storedDay } from './stored-day.ts';
import { loadPlanWork } from './work-loader.ts';
import type { WorkFilter } from './work-rows.ts';

/** Something said of one part, to be written down. */
export interface NewEntry {
  readonly occurrenceId: number;
  readonly dutyId: number;
  readonly actorId: number;
  readonly state: ProgressState;
  readonly percent: number;
  readonly note: string;
  readonly figure?: number | null;
  readonly reading?: unknown;
  readonly undoesId?: number;
}

/** What was said of the work, and how it stands by it. */
export function work(db: Db, organisationId: number) {
  const restate = async (occurrenceId: number, dutyId: number, dayOf: (at: Date) => Day): Promise<void> => {
    const { rows: read, run } = direct(db);
    const rows = await read<Pick<ProgressEntry, 'id' | 'state' | 'undoesId' | 'at'>>(Prisma.sql`
      SELECT "id", "state", "undoesId", "at" FROM "ProgressEntry"
      WHERE "organisationId" = ${organisationId} AND "occurrenceId" = ${occurrenceId} AND "dutyId" = ${dutyId}
      ORDER BY "id"`);
    const stand = standAfter(rows.map((row) => ({ ...row, day: dayOf(row.at) })));
    if (stand) {
      const { entryId, since, closedOn } = stand;
      await run(Prisma.sql`
        INSERT INTO "Standing" ("organisationId", "occurrenceId", "dutyId", "entryId", "since", "closedOn")
        VALUES (${organisationId}, ${occurrenceId}, ${dutyId}, ${entryId}, ${since}, ${closedOn})
        ON CONFLICT ("occurrenceId", "dutyId") DO UPDATE
        SET "entryId" = excluded."entryId", "since" = excluded."since", "closedOn" = excluded."closedOn"`);
    } else await db.standing.deleteMany({ where: { organisationId, occurrenceId, dutyId } });
  };

  return {
    /** The leaf criteria of a plan with all that is known of them, on a day; a filter keeps to some of them. */
    plan: (head: PlanHead, today: Day, filter: WorkFilter = {}) =>
      loadPlanWork(db, organisationId, head, today, filter),

    /** How a plan stood on any evening. */
    history: (head: PlanHead, clock: HistoryClock): Promise<PlanHistory> =>
      readHistory(db, organisationId, head, clock),

    /** Which criterion and period an occurrence is of. */
    occurrence: (id: number) =>
      db.occurrence.findFirst({
        where: { id, organisationId },
        select: { id: true, criterionId: true, period: true },
      }),

    /** Writes down what was said and how the part stands by it now. Gives the entry's id. */
    async record(entry: NewEntry, at: Date, dayOf: (at: Date) => Day): Promise<number> {
      const id = await insertRow(db, 'ProgressEntry', { organisationId, ...entry, at });
      await restate(entry.occurrenceId, entry.dutyId, dayOf);
      return id;
    },

    /** The entries of a member that can still be taken back, newest first: no undos and not taken back; not all of old. */
    async latestOf(actorId: number) {
      const rows = await db.progressEntry.findMany({
        where: { organisationId, actorId },
        orderBy: { id: 'desc' },
        take: 50,
        select: { id: true, undoesId: true, at: true, occurrenceId: true, dutyId: true, actorId: true },
      });
      const undone = await db.progressEntry.findMany({
        where: { organisationId, undoesId: { in: rows.map((row) => row.id) } },
        select: { undoesId: true },
      });
      const takenBack = new Set(undone.map((row) => row.undoesId));
      return rows.filter((row) => row.undoesId === null && !takenBack.has(row.id));
    },

    /** One entry with where it belongs, who took it back and when, and whether something newer counts of the same part. */
    async entry(id: number) {
      const row = await db.progressEntry.findFirst({
        where: { id, organisationId },
        include: {
          occurrence: { select: { criterionId: true, period: true } },
          actor: { select: { name: true } },
        },
      });
      if (!row) return null;
      const newer = await db.progressEntry.findMany({
        where: { organisationId, occurrenceId: row.occurrenceId, dutyId: row.dutyId, id: { gt: id } },
        orderBy: { id: 'asc' },
        select: { id: true, undoesId: true, at: true, occurrenceId: true, dutyId: true, actorId: true },
      });
      const takenBack = new Set(newer.map((each) => each.undoesId));
      return {
        ...row,
        takenBackAt: newer.find((each) => each.undoesId === id)?.at ?? null,
        isSuperseded: newer.some((each) => each.undoesId === null && !takenBack.has(each.id)),
      };
    },

    /** What stood of the same part before an entry that counts was made; null where nothing did. */
    async before(entry: { id: number; occurrenceId: number; dutyId: number }) {
      const rows = await db.progressEntry.findMany({
        where: {
          organisationId,
          occurrenceId: entry.occurrenceId,
          dutyId: entry.dutyId,
          id: { lt: entry.id },
        },
        orderBy: { id: 'asc' },
        select: { id: true, state: true, percent: true, note: true, undoesId: true },
      });
      const takenBack = new Set(rows.map((row) => row.undoesId));
      return rows.filter((row) => row.undoesId === null && !takenBack.has(row.id)).at(-1) ?? null;
    },

    /** By occurrence: whose parts are answered, and who gave the answers that stand. */
    async authorsOf(occurrenceIds: readonly number[]): Promise<Map<number, number[]>> {
      const rows = await db.standing.findMany({
        where: { organisationId, occurrenceId: { in: [...occurrenceIds] } },
        select: {
          occurrenceId: true,
          duty: { select: { memberId: true } },
          entry: { select: { actorId: true } },
        },
      });
      const authors = new Map<number, number[]>();
      for (const { occurrenceId, duty, entry } of rows)
        authors.set(occurrenceId, [
          ...(authors.get(occurrenceId) ?? []),
          ...new Set([duty.memberId, entry.actorId]),
        ]);
      return authors;
    },

    /** Criteria of a plan of which somebody has said since an instant, and not otherwise after it, that they are held up. */
    async heldUpSince(planId: number, since: Date): Promise<number[]> {
      const rows = await db.occurrence.findMany({
        where: {
          organisationId,
          criterion: { planId },
          standings: { some: { since: { gt: since }, entry: { state: 'blocked' } } },
        },
        select: { criterionId: true },
        distinct: ['criterionId'],
      });
      return rows.map(({ criterionId }) => criterionId);
    },

    /** Every entry of a criterion, newest first. */
    historyOf: (criterionId: number, count: number) =>
      db.progressEntry.findMany({
        where: { organisationId, occurrence: { criterionId } },
        orderBy: { id: 'desc' },
        take: count,
        include: {
          actor: { select: { name: true } },
          duty: { select: { memberId: true, member: { select: { name: true } } } },
          occurrence: { select: { period: true } },
        },
      }),

    /** Codes of criteria a member has an open duty on, in a set. */
    async codesOf(setId: number, memberId: number, today: Day): Promise<string[]> {
      const duties = await db.duty.findMany({
        where: {
          organisationId,
          memberId,
          kind: { in: ['lead', 'support'] },
          validFrom: { lte: today },
          OR: [{ validTo: null }, { validTo: { gt: today } }],
        },
        select: { criterionId: true },
      });
      const entries = await db.criterionEntry.findMany({
        where: { organisationId, setId, criterionId: { in: duties.map((duty) => duty.criterionId) } },
        select: { code: true },
      });
      return entries.map((entry) => entry.code);
    },

    /** The due day of an occurrence as the plan had it at first. */
    async originalDueOn(occurrenceId: number): Promise<Day | null> {
      const row = await db.occurrence.findFirst({
        where: { id: occurrenceId, organisationId },
        select: { originalDueOn: true },
      });
      return row?.originalDueOn ? storedDay(row.originalDueOn) : null;
    },
  };
}
