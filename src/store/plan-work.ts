import type { GivenPart } from '#domain/people/assignment.ts';
import type { Day } from '#domain/time/day.ts';
import type { Db } from './db.ts';
import { insertRows } from './insert-rows.ts';
import { storedDayOrNull } from './stored-day.ts';

/** When the criteria of a plan fall due and who answers for them; part of the questions about plans. */
export function planWork(db: Db, organisationId: number) {
  return {
    /** All occurrences of a plan, ended ones as well, with whether anything was said or sent for them. */
    async occurrences(planId: number) {
      const ofPlan = { organisationId, criterion: { planId } };
      const rows = await db.occurrence.findMany({ where: ofPlan, orderBy: { id: 'asc' } });
      const where = { organisationId, occurrence: ofPlan };
      const said = await db.progressEntry.groupBy({ by: ['occurrenceId'], where });
      const proven = await db.evidenceLink.groupBy({ by: ['occurrenceId'], where });
      const answered = new Set([...said, ...proven].map((row) => row.occurrenceId));
      return rows.map(({ id, criterionId, period, dueOn, originalDueOn, endedAt }) => ({
        id,
        criterionId,
        period,
        dueOn: storedDayOrNull(dueOn),
        originalDueOn: storedDayOrNull(originalDueOn),
        ended: endedAt !== null,
        answered: answered.has(id),
      }));
    },

    addOccurrences: (rows: readonly { criterionId: number; period: string; dueOn: Day | null }[]) =>
      insertRows(
        db,
        'Occurrence',
        rows.map(({ criterionId, period, dueOn }) => ({
          organisationId,
          criterionId,
          period,
          dueOn,
          originalDueOn: dueOn,
        })),
      ),

    /** Occurrences take a new period or date and count again where they had ended; alike ones in one go. */
    async moveOccurrences(rows: readonly MovedOccurrence[]): Promise<void> {
      for (const { period, dueOn, originalDueOn, ids } of alike(rows))
        for (const some of chunks(ids))
          await db.occurrence.updateMany({
            where: { organisationId, id: { in: some } },
            data: { period, dueOn, originalDueOn, endedAt: null },
          });
    },

    async endOccurrences(ids: readonly number[], at: Date): Promise<void> {
      for (const some of chunks(ids))
        await db.occurrence.updateMany({
          where: { organisationId, id: { in: some } },
          data: { endedAt: at },
        });
    },

    /** Duties of a plan that have no end. */
    duties: (planId: number) =>
      db.duty.findMany({
        where: { organisationId, criterion: { planId }, validTo: null },
        orderBy: { id: 'asc' },
        select: { id: true, criterionId: true, memberId: true, kind: true, toldAt: true },
      }),

    /** Duties of some criteria that have ended, those that ended last first. */
    async endedDuties(criterionIds: readonly number[]) {
      const rows = [];
      for (const some of chunks(criterionIds))
        rows.push(
          ...(await db.duty.findMany({
            where: { organisationId, criterionId: { in: some }, validTo: { not: null } },
            orderBy: [{ validTo: 'desc' }, { id: 'desc' }],
            select: { id: true, criterionId: true, memberId: true, kind: true },
          })),
        );
      return rows;
    },

    /** A part that holds on a day, of a lead or supporter; null where there is none, or no longer. */
    async dutyInForce(dutyId: number, today: Day): Promise<GivenPart | null> {
      const row = await db.duty.findFirst({
        where: { id: dutyId, organisationId, OR: [{ validTo: null }, { validTo: { gt: today } }] },
        select: { memberId: true, criterionId: true, kind: true },
      });
      return row && row.kind !== 'follower' ? { dutyId, ...row, kind: row.kind } : null;
    },

    /** Who leads a criterion and has no end set. */
    async leadsOf(criterionId: number): Promise<number[]> {
      const rows = await db.duty.findMany({
        where: { organisationId, criterionId, kind: 'lead', validTo: null },
        orderBy: { id: 'asc' },
        select: { memberId: true },
      });
      return rows.map(({ memberId }) => memberId);
    },

    /** Whether a member leads or supports any criterion of a set on a day. */
    async hasDuty(setId: number, memberId: number, today: Day): Promise<boolean> {
      const duty = await db.duty.findFirst({
        where: {
          organisationId,
          memberId,
          kind: { in: ['lead', 'support'] },
          criterion: { entries: { some: { setId } } },
          validFrom: { lte: today },
          OR: [{ validTo: null }, { validTo: { gt: today } }],
        },
        select: { id: true },
      });
      return duty !== null;
    },

    addDuties: (rows: readonly NewDuty[], from: Day, at: Date) =>
      insertRows(
        db,
        'Duty',
        rows.map(({ criterionId, memberId, kind, succeedsId = null, toldAt = null }) => ({
          organisationId,
          criterionId,
          memberId,
          kind,
          validFrom: from,
          succeedsId,
          createdAt: at,
          toldAt,
        })),
      ),

    /** Duties end: `on` is the first day on which they no longer hold. */
    async endDuties(ids: readonly number[], on: Day): Promise<void> {
      for (const some of chunks(ids))
        await db.duty.updateMany({ where: { organisationId, id: { in: some } }, data: { validTo: on } });
    },
  };
}

/** A duty to be given. */
export interface NewDuty {
  readonly criterionId: number;
  readonly memberId: number;
  readonly kind: 'lead' | 'support' | 'follower';
  /** Whose part goes on: what they said of it still stands. */
  readonly succeedsId?: number;
  /** When the member was told of it; missing: they are still to be told. */
  readonly toldAt?: Date;
}

/** An occurrence as it is to stand from now on. */
interface MovedOccurrence {
  readonly id: number;
  readonly period: string;
  readonly dueOn: Day | null;
  readonly originalDueOn: Day | null;
}

/** Below the number of values one SQL statement may carry. */
const CHUNK = 500;

function chunks(ids: readonly number[]): number[][] {
  return Array.from({ length: Math.ceil(ids.length / CHUNK) }, (_, at) =>
    ids.slice(at * CHUNK, (at + 1) * CHUNK),
  );
}

function alike(rows: readonly MovedOccurrence[]): (Omit<MovedOccurrence, 'id'> & { ids: number[] })[] {
  const groups = new Map<string, Omit<MovedOccurrence, 'id'> & { ids: number[] }>();
  for (const { id, ...rest } of rows) {
    const key = [rest.period, rest.dueOn, rest.originalDueOn].join(' ');
    const group = groups.get(key);
    if (group) group.ids.push(id);
    else groups.set(key, { ...rest, ids: [id] });
  }
  return [...groups.values()];
}
