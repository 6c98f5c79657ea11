import { z } from 'zod';
import { type Db, toJson } from './db.ts';
import type { Former } from './generated/sqlite/client.ts';
import { group } from './group.ts';

/** What is kept of a row before it is changed in its place, by the kind of row. */
const KEPT = {
  evidence: z.object({
    state: z.enum(['submitted', 'accepted', 'returned', 'withdrawn']),
    kind: z.string().nullable(),
    replacesId: z.number().nullable(),
    partOfId: z.number().nullable(),
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
  };
}
