import type { Db } from './db.ts';

/** Somebody to be urged about one time of a criterion. */
export interface NewUrge {
  readonly occurrenceId: number;
  readonly memberId: number;
  readonly senderId: number;
  readonly outboxId: number | null;
}

/** An urge with names, what it is about, and whether it arrived. */
export interface UrgeRow {
  readonly id: number;
  readonly occurrenceId: number;
  readonly criterionId: number;
  readonly period: string;
  readonly memberId: number;
  readonly member: string;
  readonly senderId: number;
  readonly sender: string;
  readonly at: Date;
  readonly acknowledgedAt: Date | null;
  readonly silenceToldAt: Date | null;
  readonly outboxId: number | null;
  /** How far its message has come; null where it could not be sent at all. */
  readonly delivery: string | null;
  /** When it was decided on: `at` may be the morning after. */
  readonly writtenAt: Date;
}

/** Who was urged by whom, about what, when. */
export function urges(db: Db, organisationId: number) {
  const find = async (where: object): Promise<UrgeRow[]> => {
    const rows = await db.urge.findMany({
      where: { organisationId, ...where },
      orderBy: { id: 'asc' },
      include: {
        member: { select: { name: true } },
        sender: { select: { name: true } },
        occurrence: { select: { criterionId: true, period: true } },
        outbox: { select: { state: true, createdAt: true } },
      },
    });
    return rows.map(({ organisationId: _, member, sender, occurrence, outbox, ...row }) => ({
      ...row,
      ...occurrence,
      member: member.name,
      sender: sender.name,
      delivery: outbox?.state ?? null,
      writtenAt: outbox?.createdAt ?? row.at,
    }));
  };

  return {
    /** Writes urges down; `at` is when they go out. */
    async send(rows: readonly NewUrge[], at: Date): Promise<void> {
      await db.urge.createMany({ data: rows.map((row) => ({ organisationId, ...row, at })) });
    },

    byId: async (id: number): Promise<UrgeRow | null> => (await find({ id }))[0] ?? null,

    /** Urges that went out, or will, since an instant, oldest first. */
    since: (since: Date): Promise<UrgeRow[]> => find({ at: { gte: since } }),

    /** Every urge about a criterion, oldest first. */
    of: (criterionId: number): Promise<UrgeRow[]> => find({ occurrence: { criterionId } }),

    /** What a message urged its reader about. */
    under: (outboxId: number): Promise<UrgeRow[]> => find({ outboxId }),

    /** The member has seen all that came in the message of an urge. */
    async acknowledge(outboxId: number, at: Date): Promise<number> {
      const changed = await db.urge.updateMany({
        where: { organisationId, outboxId, acknowledgedAt: null },
        data: { acknowledgedAt: at },
      });
      return changed.count;
    },

    async noteSilenceTold(ids: readonly number[], at: Date): Promise<void> {
      await db.urge.updateMany({
        where: { organisationId, id: { in: [...ids] } },
        data: { silenceToldAt: at },
      });
    },
  };
}
