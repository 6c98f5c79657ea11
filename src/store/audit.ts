import type { Source } from '#domain/source.ts';
import { digestOf, type Hashed, hashOf } from './audit-hash.ts';
import { readRedactions } from './audit-redactions.ts';
import { type Db, direct, toJson } from './db.ts';
import { Prisma } from './generated/sqlite/client.ts';
import { insertRow } from './insert-rows.ts';
import type { CodeSpan } from './plan-codes.ts';

/** Something that was done, to be kept for good. `subject` says what to: `criterion:3.2.1`, `member:4`, `plan:1`. */
export interface Deed {
  readonly actorId: number | null;
  readonly actorName: string;
  readonly action: string;
  readonly subject: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

const FIRST = '0'.repeat(64);

/**
 * The trail of a commune: rows are only ever added, each carrying the hash of the one before. `source`: through what
 * comes whatever is recorded here; null for what nobody asked for.
 */
export function auditTrail(db: Db, organisationId: number, source: Source | null = null) {
  return {
    /** Adds an entry and gives its number. */
    async record(deed: Deed, at: Date): Promise<number> {
      const [last] = await direct(db).rows<{ seq: number; hash: string }>(Prisma.sql`
        SELECT "seq", "hash" FROM "AuditEntry" WHERE "organisationId" = ${organisationId}
        ORDER BY "seq" DESC LIMIT 1`);
      const row = {
        seq: (last?.seq ?? 0) + 1,
        at,
        actorId: deed.actorId,
        actorName: deed.actorName,
        action: deed.action,
        subject: deed.subject,
        details: toJson(deed.details ?? {}),
        source: source && toJson(source),
        previousHash: last?.hash ?? FIRST,
      };
      await insertRow(db, 'AuditEntry', { organisationId, ...row, hash: hashOf(row) });
      return row.seq;
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

    /** Newest entries first about a criterion, under every code it has had; those of others under the same are left out. */
    latestUnder: (count: number, spans: readonly CodeSpan[]) =>
      db.auditEntry.findMany({
        where: {
          organisationId,
          OR: spans.map(({ code, from, until }) => ({
            subject: `criterion:${code}`,
            at: { ...(from && { gte: from }), ...(until && { lt: until }) },
          })),
        },
        orderBy: { seq: 'desc' },
        take: count,
      }),

    /** Through what came that which was done at some instants: by whom at which of them, and the source. */
    async sourcesAt(instants: readonly Date[]) {
      return db.auditEntry.findMany({
        where: { organisationId, at: { in: [...instants] }, source: { not: Prisma.AnyNull } },
        orderBy: { seq: 'asc' },
        select: { at: true, actorName: true, source: true },
      });
    },

    /** How often something was done since an instant. */
    countSince: (action: string, since: Date): Promise<number> =>
      db.auditEntry.count({ where: { organisationId, action, at: { gt: since } } }),

    /**
     * Rewrites what entries say, as an erasure must, and records the deed, whose entry vouches for every one that was
     * rewritten. Their hashes stay, so that the chain holds; what they say now has a hash of its own.
     */
    async redact(change: (entry: Content) => Content, deed: Deed, at: Date): Promise<void> {
      const rows = await db.auditEntry.findMany({ where: { organisationId }, orderBy: { seq: 'asc' } });
      const rewritten = rows.flatMap((row) => {
        const { actorId, actorName, subject, details, source } = row;
        const before = { actorId, actorName, subject, details, source };
        const after = change(before);
        const isSame = JSON.stringify(after) === JSON.stringify(before);
        return isSame ? [] : [{ ...row, ...after, details: toJson(after.details) }];
      });
      const redactions = rewritten.map((row) => ({ seq: row.seq, contentHash: hashOf(row) }));
      const details = { ...deed.details, entries: redactions.length, redacted: digestOf(redactions) };
      const erasureSeq = await this.record({ ...deed, details }, at);
      for (const { id, actorName, subject, details: said, source } of rewritten)
        await db.auditEntry.update({
          where: { id },
          data: {
            actorName,
            subject,
            details: said,
            source: source === null ? Prisma.DbNull : toJson(source),
          },
        });
      await db.auditRedaction.createMany({
        data: redactions.map((each) => ({ organisationId, erasureSeq, ...each })),
      });
    },

    /**
     * The number of the first entry whose hash or chain does not fit, or null where all is well. An entry that an erasure
     * rewrote must say what the entry of the erasure vouches for.
     */
    async firstFault(): Promise<number | null> {
      let previousHash = FIRST;
      let expected = 1;
      const rows = await db.auditEntry.findMany({ where: { organisationId }, orderBy: { seq: 'asc' } });
      const redactions = await readRedactions(db, organisationId, rows);
      for (const row of rows) {
        const isAsWritten = row.hash === hashOf(row) || redactions.covers(row);
        if (row.seq !== expected || row.previousHash !== previousHash || !isAsWritten) return row.seq;
        previousHash = row.hash;
        expected += 1;
      }
      return redactions.fault;
    },
  };
}

/** What of an entry may name somebody. */
type Content = Pick<Hashed, 'actorId' | 'actorName' | 'subject' | 'details' | 'source'>;
