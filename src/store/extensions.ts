import type { Extension } from '#domain/steering/extension.ts';
import type { Day } from '#domain/time/day.ts';
import type { Db } from './db.ts';
import type { Extension as Row } from './generated/sqlite/client.ts';
import { storedDay, storedDayOrNull } from './stored-day.ts';

/** A request for a later deadline, to be written down. */
export interface NewExtension {
  readonly occurrenceId: number;
  readonly askedById: number;
  readonly forId: number;
  readonly fromOn: Day;
  readonly wantedOn: Day;
  readonly reason: string;
}

/** An extension with who asked, who decided, and what it is about. */
export type ExtensionRow = Extension & {
  readonly askedBy: string;
  /** The name of whose work it is. */
  readonly owner: string;
  readonly decidedBy: string | null;
  readonly criterionId: number;
  readonly period: string;
};

const WITH_NAMES = {
  askedBy: { select: { name: true } },
  for: { select: { name: true } },
  decidedBy: { select: { name: true } },
  occurrence: { select: { criterionId: true, period: true } },
} as const;

/** Requests for later deadlines and what was decided. Nothing is ever deleted. */
export function extensions(db: Db, organisationId: number) {
  const settle = async (
    id: number,
    to: Pick<Row, 'state'> & Partial<Pick<Row, 'grantedOn' | 'decidedById' | 'decision'>>,
    at: Date,
  ): Promise<boolean> => {
    const changed = await db.extension.updateMany({
      where: { id, organisationId, state: 'asked' },
      data: { ...to, decidedAt: at },
    });
    return changed.count === 1;
  };

  return {
    async ask(extension: NewExtension, at: Date): Promise<number> {
      const row = await db.extension.create({ data: { organisationId, ...extension, state: 'asked', at } });
      return row.id;
    },

    async byId(id: number): Promise<ExtensionRow | null> {
      const row = await db.extension.findFirst({ where: { id, organisationId }, include: WITH_NAMES });
      return row && toExtension(row);
    },

    /** Requests that wait for a decision, oldest first; of some occurrences where they are given. */
    async waiting(occurrenceIds?: readonly number[]): Promise<ExtensionRow[]> {
      const some = occurrenceIds ? { occurrenceId: { in: [...occurrenceIds] } } : {};
      const rows = await db.extension.findMany({
        where: { organisationId, state: 'asked', ...some },
        orderBy: { id: 'asc' },
        include: WITH_NAMES,
      });
      return rows.map(toExtension);
    },

    /** All that was ever asked for a criterion, oldest first. */
    async of(criterionId: number): Promise<ExtensionRow[]> {
      const rows = await db.extension.findMany({
        where: { organisationId, occurrence: { criterionId } },
        orderBy: { id: 'asc' },
        include: WITH_NAMES,
      });
      return rows.map(toExtension);
    },

    /**
     * Grants a request: the occurrence is due on the new day, the day the plan gave stays beside it. False where it was
     * decided or withdrawn meanwhile.
     */
    async grant(id: number, grantedOn: Day, decidedById: number, at: Date): Promise<boolean> {
      if (!(await settle(id, { state: 'granted', grantedOn, decidedById }, at))) return false;
      const row = await db.extension.findFirst({ where: { id, organisationId } });
      if (!row) return false;
      await db.occurrence.updateMany({
        where: { id: row.occurrenceId, organisationId, originalDueOn: null },
        data: { originalDueOn: row.fromOn },
      });
      await db.occurrence.updateMany({
        where: { id: row.occurrenceId, organisationId },
        data: { dueOn: grantedOn },
      });
      return true;
    },

    refuse: (id: number, decision: string, decidedById: number, at: Date): Promise<boolean> =>
      settle(id, { state: 'refused', decision, decidedById }, at),

    withdraw: (id: number, at: Date): Promise<boolean> => settle(id, { state: 'withdrawn' }, at),
  };
}

function toExtension(
  row: Row & {
    askedBy: { name: string };
    for: { name: string };
    decidedBy: { name: string } | null;
    occurrence: { criterionId: number; period: string };
  },
): ExtensionRow {
  return {
    id: row.id,
    occurrenceId: row.occurrenceId,
    askedById: row.askedById,
    forId: row.forId,
    fromOn: storedDay(row.fromOn),
    wantedOn: storedDay(row.wantedOn),
    reason: row.reason,
    state: row.state,
    grantedOn: storedDayOrNull(row.grantedOn),
    decision: row.decision,
    at: row.at,
    decidedAt: row.decidedAt,
    askedBy: row.askedBy.name,
    owner: row.for.name,
    decidedBy: row.decidedBy?.name ?? null,
    criterionId: row.occurrence.criterionId,
    period: row.occurrence.period,
  };
}
