import { z } from 'zod';
import { type EscalationRule, FIRST_LADDER } from '#domain/steering/escalation.ts';
import { type Db, toJson } from './db.ts';
import { insertRows } from './insert-rows.ts';

/** A level that is reached, to be written down. */
export interface NewStep {
  readonly ruleId: number;
  readonly subject: string;
  readonly occurrenceId: number | null;
  readonly memberId: number | null;
  /** Working days late, or reminders without answer. */
  readonly reached: number;
  /** Who was told. */
  readonly told: readonly number[];
}

/** The ladder of a commune, what was reached on it, and which leader is in charge of which field. */
export function escalations(db: Db, organisationId: number) {
  return {
    /** The levels; a commune that has none begins with the usual ones. */
    async rules(): Promise<EscalationRule[]> {
      const read = () =>
        db.escalationRule.findMany({
          where: { organisationId },
          orderBy: { id: 'asc' },
          select: { id: true, cause: true, audience: true, after: true, active: true },
        });
      const known = await read();
      const missing = FIRST_LADDER.filter(
        ({ cause, audience }) => !known.some((rule) => rule.cause === cause && rule.audience === audience),
      );
      if (missing.length === 0) return known;
      await db.escalationRule.createMany({ data: missing.map((rule) => ({ organisationId, ...rule })) });
      return read();
    },

    async changeRule(id: number, change: { after?: number; active?: boolean }): Promise<void> {
      await db.escalationRule.updateMany({ where: { id, organisationId }, data: change });
    },

    /** Levels reached for some subjects. */
    reached: (subjects: readonly string[]) =>
      db.escalationStep.findMany({
        where: { organisationId, subject: { in: [...subjects] } },
        select: { ruleId: true, subject: true, at: true },
      }),

    /** Writes a level down; false where it was reached before. */
    async record({ told, ...step }: NewStep, at: Date): Promise<boolean> {
      const { ruleId, subject } = step;
      const there = await db.escalationStep.findFirst({ where: { organisationId, ruleId, subject } });
      if (there) return false;
      await db.escalationStep.create({ data: { organisationId, ...step, told: toJson(told), at } });
      return true;
    },

    /** Writes many levels down; those that were reached before stay as they are. */
    async recordAll(steps: readonly NewStep[], at: Date): Promise<void> {
      const rows = steps.map((step) => ({ organisationId, ...step, at }));
      await insertRows(db, 'EscalationStep', rows, 'leave-out');
    },

    /** Who was told of a subject and of what has come to it since, whose subject begins with its own. */
    async toldOf(subject: string): Promise<number[]> {
      const rows = await db.escalationStep.findMany({
        where: { organisationId, subject: { startsWith: subject } },
        select: { told: true },
      });
      return rows.flatMap(({ told }) => z.array(z.number()).parse(told));
    },

    /** Members of whose silence somebody was told since an instant. */
    async silentSince(since: Date): Promise<number[]> {
      const rows = await db.escalationStep.findMany({
        where: { organisationId, at: { gte: since }, rule: { cause: 'silent' } },
        select: { memberId: true },
      });
      return rows.flatMap(({ memberId }) => memberId ?? []);
    },

    /** When the newest level of a cause was reached; null where none was. */
    latestOf: async (cause: EscalationRule['cause']): Promise<Date | null> =>
      (
        await db.escalationStep.findFirst({
          where: { organisationId, rule: { cause } },
          orderBy: { at: 'desc' },
          select: { at: true },
        })
      )?.at ?? null,

    /** Every level reached for a criterion, oldest first. */
    of: (criterionId: number) =>
      db.escalationStep.findMany({
        where: { organisationId, occurrence: { criterionId } },
        orderBy: { id: 'asc' },
        select: {
          at: true,
          reached: true,
          told: true,
          rule: { select: { cause: true, audience: true, after: true } },
          occurrence: { select: { period: true } },
        },
      }),

    /** Leaders in charge, by the code of the field. */
    async fieldLeaders(): Promise<Map<string, number>> {
      const rows = await db.fieldLeader.findMany({ where: { organisationId } });
      return new Map(rows.map(({ fieldCode, memberId }) => [fieldCode, memberId]));
    },

    /** Puts a leader in charge of a field; null: nobody in particular. */
    async putInCharge(fieldCode: string, memberId: number | null): Promise<void> {
      const key = { organisationId_fieldCode: { organisationId, fieldCode } };
      if (memberId === null) await db.fieldLeader.deleteMany({ where: { organisationId, fieldCode } });
      else
        await db.fieldLeader.upsert({
          where: key,
          create: { organisationId, fieldCode, memberId },
          update: { memberId },
        });
    },
  };
}
