import { z } from 'zod';
import { group } from '#domain/group.ts';
import { ROLES } from '#domain/people/people.ts';
import { letterheadSchema } from '#domain/report/letterhead.ts';
import { type Db, toJson } from './db.ts';
import type { Former } from './generated/sqlite/client.ts';

/** An instant as JSON keeps it. */
const instant = z.iso.datetime().pipe(z.coerce.date());

/** What is kept of a row before it is changed in its place, by the kind of row. */
const KEPT = {
  evidence: z.object({
    state: z.enum(['submitted', 'accepted', 'returned', 'withdrawn']),
    kind: z.string().nullable(),
    replacesId: z.number().nullable(),
    partOfId: z.number().nullable(),
    /** Missing in the notes of earlier versions. */
    documentNumber: z.string().nullable().optional(),
    documentDate: z.string().nullable().optional(),
  }),
  link: z.object({ requirementId: z.number().nullable() }),
  requirement: z.object({
    text: z.string(),
    kind: z.string().nullable(),
    count: z.number(),
    eachPeriod: z.boolean(),
  }),
  plan: z.object({
    number: z.string().nullable(),
    issuedOn: z.string().nullable(),
    title: z.string(),
    sample: z.boolean(),
  }),
  member: z.object({ name: z.string(), position: z.string(), role: z.enum(ROLES) }),
  organisation: z.object({ name: z.string() }),
  /** Of the settings those that stand on papers; the row is the commune itself. */
  settings: z.object({ letterhead: letterheadSchema, targetPoints: z.number().nullable() }),
  /** The day on which data are cut off; the row is the commune itself. */
  dataDay: z.object({ dataDay: z.number().nullable() }),
  /** The row is the day, as `dayRow` counts it; a day of which nothing was known did not act. */
  dayOff: z.object({ kind: z.enum(['off', 'workday']), active: z.boolean() }),
  receipt: z.object({ at: instant.nullable(), movedAt: instant.nullable(), reportedAt: instant.nullable() }),
};
type Kind = keyof typeof KEPT;
type Kept<K extends Kind> = z.infer<(typeof KEPT)[K]>;

/** What a row was until an instant. */
export type FormerRow = Pick<Former, 'kind' | 'rowId' | 'was' | 'at'>;

/** Writes down what some rows are before they are changed at `at`. Such notes are only ever added. */
export async function keepFormer<K extends Kind>(
  db: Db,
  organisationId: number,
  kind: K,
  rows: readonly (Kept<K> & { readonly id: number })[],
  at: Date,
): Promise<void> {
  const data = rows.map(({ id, ...was }) => ({ organisationId, kind, rowId: id, was: toJson(was), at }));
  if (data.length > 0) await db.former.createMany({ data });
}

/** Tells by the notes, oldest first, how rows were at an instant; what was not changed since is as it is. */
export function formersOf(rows: readonly FormerRow[]) {
  const notes = group(rows, ({ kind, rowId }) => `${kind}:${rowId}`);
  const then =
    <K extends Kind>(kind: K) =>
    <T extends Kept<K> & { readonly id: number }>(row: T, until: Date): T => {
      const note = notes.get(`${kind}:${row.id}`)?.find(({ at }) => at >= until);
      return note ? { ...row, ...KEPT[kind].parse(note.was) } : row;
    };
  return {
    evidence: then('evidence'),
    link: then('link'),
    requirement: then('requirement'),
    plan: then('plan'),
    member: then('member'),
    organisation: then('organisation'),
    settings: then('settings'),
    dataDay: then('dataDay'),
    dayOff: then('dayOff'),
    receipt: then('receipt'),
  };
}

/** What tells, by the notes that were written from an instant on, how rows of some kinds were then. */
export async function formersSince(
  db: Db,
  organisationId: number,
  kinds: readonly Kind[],
  until: Date,
): Promise<ReturnType<typeof formersOf>> {
  const rows = await db.former.findMany({
    where: { organisationId, kind: { in: [...kinds] }, at: { gte: until } },
    orderBy: { id: 'asc' },
    select: { kind: true, rowId: true, was: true, at: true },
  });
  return formersOf(rows);
}

/** The number under which a day is noted: 20260831. */
export function dayRow(day: string): number {
  return Number(day.replaceAll('-', ''));
}

/** Puts another name in the place of a member's in what was noted of them. */
export async function renameFormer(
  db: Db,
  organisationId: number,
  memberId: number,
  name: string,
): Promise<void> {
  const where = { organisationId, kind: 'member', rowId: memberId };
  for (const { id, was } of await db.former.findMany({ where, select: { id: true, was: true } }))
    await db.former.update({ where: { id }, data: { was: toJson({ ...KEPT.member.parse(was), name }) } });
}
