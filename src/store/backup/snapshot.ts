import { z } from 'zod';
import { Database } from '#store/sqlite.ts';

const PAGES_AT_ONCE = 2000;
/** A copy reads every page once: what is kept of them is of no use. */
const LITTLE_CACHE = 'cache_size = -1000';

/** What the database in a backup says of itself. */
export interface SnapshotFacts {
  readonly migration: string;
  readonly communes: readonly { code: string; auditEntries: number; auditHead: string | null }[];
  /** SHA-256 of every piece of evidence that is kept. */
  readonly evidence: readonly string[];
}

const communeRow = z.object({
  code: z.string(),
  auditEntries: z.number().int(),
  auditHead: z.string().nullable(),
});
const hashRow = z.object({ sha256: z.string() });

/**
 * Copies a database as it stands at one moment, whoever writes to it meanwhile, into one file without a log beside it
 * (SQLite's online backup). A few pages at a time, so that a bot in this process goes on answering.
 */
export async function copyDatabase(file: string, target: string): Promise<void> {
  const db = new Database(file, { readonly: true, fileMustExist: true, timeout: 10_000 });
  try {
    db.pragma(LITTLE_CACHE);
    await db.backup(target, { progress: () => PAGES_AT_ONCE });
  } finally {
    db.close();
  }
  const copy = new Database(target);
  try {
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
}

/** What the copy of a database holds, or null where SQLite finds it damaged. */
export function factsOf(file: string): SnapshotFacts | null {
  const db = new Database(file, { readonly: true, fileMustExist: true });
  try {
    db.pragma(LITTLE_CACHE);
    if (db.pragma('quick_check', { simple: true }) !== 'ok') return null;
    const rows = (sql: string) => db.prepare(sql).all();
    return {
      migration: String(
        db
          .prepare('select max(migration_name) from _prisma_migrations where finished_at is not null')
          .pluck()
          .get() ?? '',
      ),
      communes: rows(COMMUNES).map((row) => communeRow.parse(row)),
      evidence: rows(KEPT_FILES).map((row) => hashRow.parse(row).sha256),
    };
  } catch (error) {
    if (error instanceof Database.SqliteError) return null;
    throw error;
  } finally {
    db.close();
  }
}

const COMMUNES = `select code,
  (select count(*) from AuditEntry where organisationId = Organisation.id) auditEntries,
  (select hash from AuditEntry where organisationId = Organisation.id order by seq desc limit 1) auditHead
  from Organisation order by code`;
const KEPT_FILES = 'select distinct sha256 from EvidenceFile where removedAt is null order by sha256';
