import type { Day } from '#domain/time/day.ts';
import type { Db } from './db.ts';
import { storedDay } from './stored-day.ts';

/** A criterion nobody is to be reminded of before a day; with a member, only they are not. */
export interface NewSnooze {
  readonly criterionId: number;
  readonly memberId: number | null;
  readonly untilOn: Day;
  readonly setById: number;
}

/** Criteria whose reminders are put off. */
export function snoozes(db: Db, organisationId: number) {
  const end = async (criterionId: number, memberId: number | null | undefined, at: Date): Promise<number> => {
    const whose = memberId === undefined ? {} : { memberId };
    const changed = await db.snooze.updateMany({
      where: { organisationId, criterionId, endedAt: null, ...whose },
      data: { endedAt: at },
    });
    return changed.count;
  };

  return {
    /** Puts a criterion off, in place of what the same was put off to before. */
    async put(snooze: NewSnooze, at: Date): Promise<void> {
      await end(snooze.criterionId, snooze.memberId, at);
      await db.snooze.create({ data: { organisationId, ...snooze, at } });
    },

    /** Reminders go on: a member's own, or everybody's where none is named. Gives how many snoozes there were. */
    end,

    /** What is put off beyond a day, with whose it is; earliest first. */
    async open(today: Day) {
      const rows = await db.snooze.findMany({
        where: { organisationId, endedAt: null, untilOn: { gt: today } },
        orderBy: [{ untilOn: 'asc' }, { id: 'asc' }],
        select: { criterionId: true, memberId: true, untilOn: true, setBy: { select: { name: true } } },
      });
      return rows.map((row) => ({ ...row, untilOn: storedDay(row.untilOn) }));
    },
  };
}
