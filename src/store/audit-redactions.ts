import { z } from 'zod';
import { digestOf, type Hashed, hashOf, type Redaction } from './audit-hash.ts';
import type { Db } from './db.ts';

/** The deed whose entry stands for the entries it rewrote. */
export const ERASURE = 'member-erased';

const erasureSchema = z.object({ redacted: z.string() });

/** What entries say since names in them were replaced, as far as the trail itself vouches for it. */
export interface Redactions {
  /** Whether an entry says what its newest redaction left it saying. */
  covers(row: Hashed): boolean;
  /** The number of the first erasure whose entry does not vouch for what it rewrote; null where all do. */
  readonly fault: number | null;
}

/** Reads the redactions of a commune's trail and holds them against the entries that tell of them. */
export async function readRedactions(
  db: Db,
  organisationId: number,
  entries: readonly Hashed[],
): Promise<Redactions> {
  const rows = await db.auditRedaction.findMany({ where: { organisationId }, orderBy: { id: 'asc' } });
  const newest = new Map(rows.map(({ seq, contentHash }) => [seq, contentHash]));
  const told = new Map(
    entries.flatMap(({ seq, action, details }) => {
      const erasure = action === ERASURE ? erasureSchema.safeParse(details) : null;
      return erasure?.success ? [[seq, erasure.data.redacted] as const] : [];
    }),
  );
  const byErasure = new Map<number, Redaction[]>();
  for (const { erasureSeq, seq, contentHash } of rows)
    byErasure.set(erasureSeq, [...(byErasure.get(erasureSeq) ?? []), { seq, contentHash }]);
  const faults = [...new Set([...byErasure.keys(), ...told.keys()])].filter((seq) => {
    const redacted = byErasure.get(seq) ?? [];
    return told.get(seq) !== digestOf(redacted) || redacted.some((each) => each.seq >= seq);
  });
  return {
    covers: (row) => newest.get(row.seq) === hashOf(row),
    fault: faults.length === 0 ? null : Math.min(...faults),
  };
}
