import type { Letterhead } from '#domain/report/letterhead.ts';
import type { Db } from './db.ts';
import { directivesThen } from './directives-then.ts';
import { formersSince } from './former.ts';
import { settings } from './settings.ts';

/** Before anything was written down. */
const LONG_AGO = new Date(0);

/** What a commune's papers are headed and signed with. */
export interface UnitThen {
  readonly organisation: string;
  readonly chairman: string | null;
  readonly letterhead: Letterhead;
}

/** A commune as it was at an instant that is past, told by the notes of what has been changed since. */
export function past(db: Db, organisationId: number) {
  const since = (kinds: Parameters<typeof formersSince>[2], until: Date) =>
    formersSince(db, organisationId, kinds, until);
  const settingsThen = async (until: Date) => {
    const { letterhead, targetPoints } = await settings(db, organisationId).all();
    const formers = await since(['settings'], until);
    return formers.settings({ id: organisationId, letterhead, targetPoints }, until);
  };

  return {
    /** Its name and letterhead, and who was its chairman; null where nobody was, or where they have been erased. */
    async unit(until: Date): Promise<UnitThen> {
      const formers = await since(['member', 'organisation'], until);
      const { name } = formers.organisation(
        await db.organisation.findUniqueOrThrow({
          where: { id: organisationId },
          select: { id: true, name: true },
        }),
        until,
      );
      const members = await db.member.findMany({
        where: {
          organisationId,
          createdAt: { lt: until },
          erasedAt: null,
          OR: [{ removedAt: null }, { removedAt: { gte: until } }],
        },
        select: { id: true, name: true, position: true, role: true },
        orderBy: { id: 'asc' },
      });
      const chairman = members
        .map((member) => formers.member(member, until))
        .find(({ role }) => role === 'CHAIRMAN');
      const { letterhead } = await settingsThen(until);
      return { organisation: name, chairman: chairman?.name ?? null, letterhead };
    },

    /** The points it aimed at. */
    target: async (until: Date): Promise<number | null> => (await settingsThen(until)).targetPoints,

    /** The day of the month on which data were cut off at an instant; null where they were not. */
    async dataDays(): Promise<(until: Date) => number | null> {
      const { dataDay } = await settings(db, organisationId).all();
      const formers = await formersSince(db, organisationId, ['dataDay'], LONG_AGO);
      return (until) => formers.dataDay({ id: organisationId, dataDay }, until).dataDay;
    },

    /** What a member was called, and their post; null for nobody of the commune. */
    async person(id: number, until: Date): Promise<{ name: string; position: string } | null> {
      const member = await db.member.findFirst({
        where: { id, organisationId },
        select: { id: true, name: true, position: true, role: true },
      });
      return member && (await since(['member'], until)).member(member, until);
    },

    /** Directives that were open, oldest first, as far as their leads had brought them; names as they were at `named`. */
    directives: (until: Date, named: Date) => directivesThen(db, organisationId, until, named),
  };
}
