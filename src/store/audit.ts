import { createHash } from 'node:crypto';
import { type Db, toJson } from './db.ts';

/** Something that was done, to be kept for good. `subject` says what to: `criterion:3.2.1`, `member:4`, `plan:1`. */
export interface Deed {
  readonly actorId: number | null;
  readonly actorName: string;
  readonly action: string;
  readonly subject: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

const FIRST = '0'.repeat(64);

/** The trail of a commune: rows are only ever added, each carrying the hash of the one before. */
export function auditTrail(db: Db, organisationId: number) {
  return {
    async record(deed: Deed, at: Date): Promise<void> {
      const last = await db.auditEntry.findFirst({
        where: { organisationId },
        orderBy: { seq: 'desc' },
        select: { seq: true, hash: true },
      });
      const row = {
        seq: (last?.seq ?? 0) + 1,
        at,
        actorId: deed.actorId,
        actorName: deed.actorName,
        action: deed.action,
        subject: deed.subject,
        details: toJson(deed.details ?? {}),
        previousHash: last?.hash ?? FIRST,
      };
      await db.auditEntry.create({ data: { organisationId, ...row, hash: hashOf(row) } });
    },

    /** The number of the newest entry, 0 where there is none: as long as it stays, nothing was done. */
    newestSeq: async (): Promise<number> =>
      (await db.auditEntry.aggregate({ where: { organisationId }, _max: { seq: true } }))._max.seq ?? 0,

    /** How many entries there are, and the hash of the newest: what a later trail must still contain. */
    async head(): Promise<{ entries: number; head: string | null }> {
      const last = await db.auditEntry.findFirst({
        where: { organisationId },
        orderBy: { seq: 'desc' },
        select: { seq: true, hash: true },
      });
      return { entries: last?.seq ?? 0, head: last?.hash ?? null };
    },

    /** Newest entries first, about one subject where it is given. */
    latest: (count: number, subject?: string) =>
      db.auditEntry.findMany({
        where: { organisationId, ...(subject === undefined ? {} : { subject }) },
        orderBy: { seq: 'desc' },
        take: count,
      }),

    /** The number of the first entry whose hash or chain does not fit, or null where all is well. */
    async firstFault(): Promise<number | null> {
      let previousHash = FIRST;
      let expected = 1;
      for (const row of await db.auditEntry.findMany({
        where: { organisationId },
        orderBy: { seq: 'asc' },
      })) {
        const intact = row.seq === expected && row.previousHash === previousHash && row.hash === hashOf(row);
        if (!intact) return row.seq;
        previousHash = row.hash;
        expected += 1;
      }
      return null;
    },
  };
}

interface Hashed {
  readonly seq: number;
  readonly at: Date;
  readonly actorId: number | null;
  readonly actorName: string;
  readonly action: string;
  readonly subject: string;
  readonly details: unknown;
  readonly previousHash: string;
}

function hashOf(row: Hashed): string {
  const { previousHash, seq, at, actorId, actorName, action, subject, details } = row;
  const content = JSON.stringify([
    previousHash,
    seq,
    at.toISOString(),
    actorId,
    actorName,
    action,
    subject,
    sorted(details),
  ]);
  return createHash('sha256').update(content).digest('hex');
}

/** The same value with the keys of every object in order: a database may give them back in another. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
