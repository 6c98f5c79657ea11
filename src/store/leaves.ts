import { standInsOn } from '#domain/people/leave.ts';
import type { Day } from '#domain/time/day.ts';
import type { StandIn } from '#domain/work/work.ts';
import { type Db, direct } from './db.ts';
import type { Leave, Member } from './generated/sqlite/client.ts';
import { Prisma } from './generated/sqlite/client.ts';
import { storedDay } from './stored-day.ts';

/** A leave as it stands: away from `fromOn` until the day before `returnOn`. */
export interface LeaveRow {
  readonly id: number;
  readonly memberId: number;
  readonly name: string;
  readonly fromOn: Day;
  readonly returnOn: Day;
  readonly standIn: StandIn | null;
}

/** A leave to be entered. */
export interface NewLeave {
  readonly memberId: number;
  readonly standInId: number | null;
  readonly fromOn: Day;
  readonly returnOn: Day;
  readonly enteredById: number;
}

/** Somebody who is away, with who stands in and is still there. */
type AbsenceRow = Pick<Leave, 'memberId' | 'standInId'> & { readonly name: Member['name'] | null };

/** Who is away, from when to when, and who stands in. */
export function leaves(db: Db, organisationId: number) {
  const inForce = (today: Day) => ({
    organisationId,
    endedAt: null,
    returnOn: { gt: today },
    member: { removedAt: null },
  });

  return {
    /** Who answers on a day for each member that is away; null: nobody. Stand-ins who left the unit stand in no more. */
    async standInsOn(today: Day): Promise<Map<number, StandIn | null>> {
      const rows = await direct(db).rows<AbsenceRow>(Prisma.sql`
        SELECT l."memberId", s."id" AS "standInId", s."name"
        FROM "Leave" l
        JOIN "Member" m ON m."id" = l."memberId" AND m."removedAt" IS NULL
        LEFT JOIN "Member" s ON s."id" = l."standInId" AND s."removedAt" IS NULL
        WHERE l."organisationId" = ${organisationId} AND l."endedAt" IS NULL
          AND l."fromOn" <= ${today} AND l."returnOn" > ${today}
        ORDER BY l."id"`);
      const names = new Map(rows.map(({ standInId, name }) => [standInId, name]));
      const absences = rows.map(({ memberId, standInId }) => ({ memberId, standInId }));
      return new Map(
        [...standInsOn(absences)].map(([memberId, standInId]) => {
          const name = names.get(standInId);
          return [memberId, standInId === null || !name ? null : { memberId: standInId, name }];
        }),
      );
    },

    /** Leaves that are not over, by their first day; of one member where one is named. */
    async open(today: Day, memberId?: number): Promise<LeaveRow[]> {
      const rows = await db.leave.findMany({
        where: { ...inForce(today), ...(memberId === undefined ? {} : { memberId }) },
        orderBy: [{ fromOn: 'asc' }, { id: 'asc' }],
        select: {
          id: true,
          memberId: true,
          fromOn: true,
          returnOn: true,
          member: { select: { name: true } },
          standIn: { select: { id: true, name: true } },
        },
      });
      return rows.map(({ member, standIn, ...row }) => ({
        ...row,
        name: member.name,
        fromOn: storedDay(row.fromOn),
        returnOn: storedDay(row.returnOn),
        standIn: standIn && { memberId: standIn.id, name: standIn.name },
      }));
    },

    /** Enters a leave, in place of those of the member that it overlaps. Gives its id. */
    async enter(leave: NewLeave, at: Date): Promise<number> {
      const { memberId, fromOn, returnOn } = leave;
      await db.leave.updateMany({
        where: {
          organisationId,
          memberId,
          endedAt: null,
          fromOn: { lt: returnOn },
          returnOn: { gt: fromOn },
        },
        data: { endedAt: at },
      });
      return (await db.leave.create({ data: { organisationId, ...leave, at }, select: { id: true } })).id;
    },

    /** Somebody is back, or does not go: false where that was settled before. */
    async end(id: number, at: Date): Promise<boolean> {
      const changed = await db.leave.updateMany({
        where: { id, organisationId, endedAt: null },
        data: { endedAt: at },
      });
      return changed.count === 1;
    },
  };
}
