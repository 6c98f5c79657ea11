import {
  type AgendaFacts,
  agendaFactsSchema,
  type MeetingFigures,
  type MeetingStep,
  meetingFiguresSchema,
} from '#domain/steering/meeting.ts';
import { type Db, toJson } from './db.ts';

/** A member as a meeting names them. */
interface Person {
  readonly id: number;
  readonly name: string;
  readonly position: string;
}

/** A criterion on an agenda. */
export interface MeetingItemRow {
  readonly criterionId: number;
  readonly facts: AgendaFacts;
}

/** A step with who took it. */
export interface MeetingStepRow extends MeetingStep {
  readonly actor: Person;
  readonly directiveId: number | null;
  readonly text: string;
  readonly at: Date;
}

/** A meeting with its agenda, in order, and all that was done in it, oldest first. */
export interface MeetingRow {
  readonly id: number;
  readonly preparedBy: Person & { readonly role: string };
  readonly preparedAt: Date;
  /** The leader who opened it; null while it is only prepared. */
  readonly chair: Person | null;
  readonly openedAt: Date | null;
  readonly endedBy: (Person & { readonly role: string }) | null;
  readonly endedAt: Date | null;
  readonly dropped: boolean;
  readonly place: string;
  /** Who was there, in the words in which it was told; empty where it was not. */
  readonly present: string;
  readonly figures: MeetingFigures | null;
  readonly items: readonly MeetingItemRow[];
  readonly steps: readonly MeetingStepRow[];
}

const PERSON = { select: { id: true, name: true, position: true } } as const;
const OFFICER = { select: { id: true, name: true, position: true, role: true } } as const;

/** Meetings: prepared, opened, gone through, ended. */
export function meetings(db: Db, organisationId: number) {
  const find = async (where: object, take?: number): Promise<MeetingRow[]> => {
    const rows = await db.meeting.findMany({
      where: { organisationId, ...where },
      orderBy: { id: 'desc' },
      ...(take === undefined ? {} : { take }),
      include: {
        preparedBy: OFFICER,
        chair: PERSON,
        endedBy: OFFICER,
        items: { orderBy: { position: 'asc' }, select: { criterionId: true, facts: true } },
        steps: { orderBy: { id: 'asc' }, include: { actor: PERSON } },
      },
    });
    return rows.map(({ items, steps, figures, ...row }) => ({
      id: row.id,
      preparedBy: row.preparedBy,
      preparedAt: row.preparedAt,
      chair: row.chair,
      openedAt: row.openedAt,
      endedBy: row.endedBy,
      endedAt: row.endedAt,
      dropped: row.dropped,
      place: row.place,
      present: row.present,
      figures: figures === null ? null : meetingFiguresSchema.parse(figures),
      items: items.map((item) => ({ ...item, facts: agendaFactsSchema.parse(item.facts) })),
      steps: steps.map(({ criterionId, kind, actor, directiveId, text, at }) => ({
        criterionId,
        kind,
        actor,
        directiveId,
        text,
        at,
      })),
    }));
  };

  return {
    /** Begins to prepare a meeting; gives its id. */
    async prepare(preparedById: number, place: string, at: Date): Promise<number> {
      const row = await db.meeting.create({ data: { organisationId, preparedById, place, preparedAt: at } });
      return row.id;
    },

    byId: async (id: number): Promise<MeetingRow | null> => (await find({ id }))[0] ?? null,

    /** The meeting that is prepared or open; null where there is none. */
    current: async (): Promise<MeetingRow | null> => (await find({ endedAt: null }, 1))[0] ?? null,

    /** Meetings that have ended and have minutes, newest first. */
    past: (): Promise<MeetingRow[]> => find({ endedAt: { not: null }, dropped: false }),

    /** Opens a prepared meeting; false where that was done before. */
    async open(id: number, chairId: number, figures: MeetingFigures, at: Date): Promise<boolean> {
      const changed = await db.meeting.updateMany({
        where: { id, organisationId, openedAt: null, endedAt: null },
        data: { chairId, openedAt: at, figures: toJson(figures) },
      });
      return changed.count === 1;
    },

    /** Puts criteria at the end of an agenda. */
    async put(meetingId: number, items: readonly MeetingItemRow[], at: Date): Promise<void> {
      const before = await db.meetingItem.count({ where: { organisationId, meetingId } });
      await db.meetingItem.createMany({
        data: items.map(({ criterionId, facts }, place) => ({
          organisationId,
          meetingId,
          criterionId,
          position: before + place + 1,
          facts: toJson(facts),
          at,
        })),
      });
    },

    /** Writes down what somebody did about a criterion. */
    async step(
      meetingId: number,
      step: MeetingStep & {
        readonly actorId: number;
        readonly directiveId?: number;
        readonly text?: string;
      },
      at: Date,
    ): Promise<void> {
      await db.meetingStep.create({ data: { organisationId, meetingId, ...step, at } });
    },

    /** Says who is there. */
    async setPresent(id: number, present: string): Promise<void> {
      await db.meeting.updateMany({ where: { id, organisationId, endedAt: null }, data: { present } });
    },

    /** Says where people sit. */
    async setPlace(id: number, place: string): Promise<void> {
      await db.meeting.updateMany({ where: { id, organisationId, endedAt: null }, data: { place } });
    },

    /** Ends a meeting; `dropped`: as if it had not been. False where it had ended. */
    async end(id: number, endedById: number, dropped: boolean, at: Date): Promise<boolean> {
      const changed = await db.meeting.updateMany({
        where: { id, organisationId, endedAt: null },
        data: { endedById, dropped, endedAt: at },
      });
      return changed.count === 1;
    },

    /** The open directives that were given in meetings which have ended: which, and about what. */
    async leftOpen(): Promise<{ directiveId: number; criterionId: number }[]> {
      const rows = await db.meetingStep.findMany({
        where: {
          organisationId,
          kind: 'directed',
          directive: { ending: null },
          meeting: { endedAt: { not: null }, dropped: false },
        },
        orderBy: { id: 'asc' },
        select: { directiveId: true, criterionId: true },
      });
      return rows.flatMap(({ directiveId, criterionId }) =>
        directiveId === null ? [] : [{ directiveId, criterionId }],
      );
    },
  };
}
