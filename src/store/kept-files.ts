import { z } from 'zod';
import type { Db } from './db.ts';

const HASH = /[0-9a-f]{64}/g;
const row = z.object({ text: z.string() });

/** Every hash some row of any commune speaks of: evidence, plan files, and files that go with messages still to be sent. */
export async function hashesSpokenOf(db: Db): Promise<Set<string>> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT "sha256" AS "text" FROM "EvidenceFile" WHERE "removedAt" IS NULL
    UNION ALL SELECT "fileHash" FROM "CriteriaSet"
    UNION ALL SELECT "fileHash" FROM "PlanProposal"
    UNION ALL SELECT CAST("message" AS TEXT) FROM "Outbox"
      WHERE "state" IN ('pending', 'sending') AND CAST("message" AS TEXT) LIKE '%"sha256"%'`;
  return new Set(rows.flatMap((each) => row.parse(each).text.match(HASH) ?? []));
}
