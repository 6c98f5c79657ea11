import type { GivenPart, ToldPart } from '#domain/people/assignment.ts';
import type { Day } from '#domain/time/day.ts';
import type { Db } from './db.ts';

/** What was answered to a part that was given. */
export interface DutyReplyRow {
  readonly dutyId: number;
  readonly memberId: number;
  readonly member: string;
  readonly criterionId: number;
  readonly kind: 'lead' | 'support';
  readonly accepted: boolean;
  readonly reason: string;
  readonly at: Date;
}

const ANSWERABLE = { in: ['lead', 'support'] } satisfies { in: ('lead' | 'support')[] };

/** Who was told of the parts they were given, and what they answered. */
export function dutyReplies(db: Db, organisationId: number) {
  const inForce = (planId: number, today: Day) => ({
    organisationId,
    criterion: { planId },
    kind: ANSWERABLE,
    member: { removedAt: null },
    OR: [{ validTo: null }, { validTo: { gt: today } }],
  });
  const PART = { id: true, memberId: true, criterionId: true, kind: true } as const;

  return {
    /** Members with parts in force that nobody was told of, whoever waits longest first. */
    async membersUntold(planId: number, today: Day): Promise<number[]> {
      const rows = await db.duty.groupBy({
        by: ['memberId'],
        where: { ...inForce(planId, today), toldAt: null },
        _min: { id: true },
        orderBy: { _min: { id: 'asc' } },
      });
      return rows.map(({ memberId }) => memberId);
    },

    /** Parts in force of a member that they were not told of. */
    async untold(planId: number, today: Day, memberId: number): Promise<GivenPart[]> {
      const rows = await db.duty.findMany({
        where: { ...inForce(planId, today), toldAt: null, memberId },
        orderBy: { id: 'asc' },
        select: PART,
      });
      return rows.flatMap(toPart);
    },

    /** Parts in force that were told since an instant and not answered by a button. */
    async waiting(planId: number, today: Day, since: Date): Promise<ToldPart[]> {
      const rows = await db.duty.findMany({
        where: { ...inForce(planId, today), toldAt: { gte: since }, replies: { none: {} } },
        orderBy: { id: 'asc' },
        select: { ...PART, toldAt: true },
      });
      return rows.flatMap((row) => {
        const { toldAt } = row;
        return toldAt ? toPart(row).map((part) => ({ ...part, toldAt })) : [];
      });
    },

    /** They have been told. */
    async noteTold(dutyIds: readonly number[], at: Date): Promise<void> {
      await db.duty.updateMany({
        where: { organisationId, id: { in: [...dutyIds] }, toldAt: null },
        data: { toldAt: at },
      });
    },

    /** Writes an answer down; the newest counts. */
    async reply(
      { dutyId, accepted, reason }: { dutyId: number; accepted: boolean; reason: string },
      at: Date,
    ): Promise<void> {
      await db.dutyReply.create({ data: { organisationId, dutyId, accepted, reason, at } });
    },

    /** Every answer of a criterion, oldest first. */
    of: (criterionId: number): Promise<DutyReplyRow[]> => rows({ duty: { criterionId } }),

    /** The newest answers of parts in force that were refused, and nobody has taken over. */
    async refused(planId: number, today: Day): Promise<DutyReplyRow[]> {
      const found = await rows({ duty: inForce(planId, today) });
      const newest = new Map(found.map((row) => [row.dutyId, row]));
      return [...newest.values()].filter(({ accepted }) => !accepted);
    },
  };

  async function rows(where: object): Promise<DutyReplyRow[]> {
    const found = await db.dutyReply.findMany({
      where: { organisationId, ...where },
      orderBy: { id: 'asc' },
      select: {
        dutyId: true,
        accepted: true,
        reason: true,
        at: true,
        duty: {
          select: { memberId: true, criterionId: true, kind: true, member: { select: { name: true } } },
        },
      },
    });
    return found.flatMap(({ duty: { member, kind, ...duty }, ...row }) =>
      kind === 'follower' ? [] : [{ ...row, ...duty, kind, member: member.name }],
    );
  }
}

interface PartRow {
  readonly id: number;
  readonly memberId: number;
  readonly criterionId: number;
  readonly kind: 'lead' | 'support' | 'follower';
}

function toPart({ id, memberId, criterionId, kind }: PartRow): GivenPart[] {
  return kind === 'follower' ? [] : [{ dutyId: id, memberId, criterionId, kind }];
}
