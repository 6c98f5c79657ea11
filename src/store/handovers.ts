import { type HandedPart, handedPartsSchema } from '#domain/people/handover-record.ts';
import { type Db, toJson } from './db.ts';

/** Somebody a handover names. */
interface Person {
  readonly id: number;
  readonly name: string;
  readonly position: string;
}

/** Everything of one member handed to another, as it stood then. */
export interface HandoverRow {
  readonly id: number;
  readonly from: Person;
  readonly to: Person;
  /** The coordinator who arranged it. */
  readonly by: Person;
  readonly parts: readonly HandedPart[];
  readonly at: Date;
}

const PERSON = { select: { id: true, name: true, position: true } } as const;

/** Handovers of all work of a member. Nothing is ever changed or deleted. */
export function handovers(db: Db, organisationId: number) {
  return {
    async record(
      { parts, ...people }: { fromId: number; toId: number; byId: number; parts: readonly HandedPart[] },
      at: Date,
    ): Promise<number> {
      const row = await db.handover.create({ data: { organisationId, ...people, parts: toJson(parts), at } });
      return row.id;
    },

    async byId(id: number): Promise<HandoverRow | null> {
      const row = await db.handover.findFirst({
        where: { id, organisationId },
        include: { from: PERSON, to: PERSON, by: PERSON },
      });
      if (!row) return null;
      const { from, to, by, at } = row;
      return { id, from, to, by, at, parts: handedPartsSchema.parse(row.parts) };
    },
  };
}
