import { isDocumentKind } from '#domain/evidence/document.ts';
import type { KeptRequirement, NewRequirement, Requirement } from '#domain/evidence/requirement.ts';
import type { Db } from './db.ts';
import { keepFormer } from './former.ts';
import type { EvidenceRequirement } from './generated/sqlite/client.ts';
import { insertRows } from './insert-rows.ts';

/** What a coordinator adds stands below what the plan asks for. */
const LAST = 1_000_000;

/** The documents that criteria are to be proven with. */
export function requirements(db: Db, organisationId: number) {
  return {
    /** Those in force of a whole plan. */
    async ofPlan(planId: number): Promise<KeptRequirement[]> {
      const rows = await db.evidenceRequirement.findMany({
        where: { organisationId, criterion: { planId }, endedAt: null },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
      });
      return rows.map(toKept);
    },

    /** One in force; null where it is gone. */
    async byId(id: number): Promise<KeptRequirement | null> {
      const row = await db.evidenceRequirement.findFirst({ where: { id, organisationId, endedAt: null } });
      return row && toKept(row);
    },

    /** Adds some, in the order given; `own`: the coordinator asks for them. */
    add: (rows: readonly NewRequirement[], own: boolean, at: Date): Promise<number> =>
      insertRows(
        db,
        'EvidenceRequirement',
        rows.map(({ criterionId, text, kind, count, eachPeriod }, position) => ({
          organisationId,
          criterionId,
          position: own ? LAST : position,
          text,
          kind,
          count,
          eachPeriod,
          source: own ? 'coordinator' : 'plan',
          createdAt: at,
        })),
      ),

    /** Words, kind, count and rhythm of one are now these. */
    async change({ id, own, ...facts }: Requirement & { readonly own: boolean }, at: Date): Promise<void> {
      const rows = await db.evidenceRequirement.findMany({
        where: { id, organisationId },
        select: { id: true, text: true, kind: true, count: true, eachPeriod: true },
      });
      await keepFormer(db, organisationId, 'requirement', rows, at);
      const { text, kind, count, eachPeriod } = facts;
      await db.evidenceRequirement.updateMany({
        where: { id, organisationId },
        data: { text, kind, count, eachPeriod, source: own ? 'coordinator' : 'plan' },
      });
    },

    /** They no longer count; what was sent for them stays. */
    async end(ids: readonly number[], at: Date): Promise<void> {
      for (const id of ids)
        await db.evidenceRequirement.updateMany({ where: { id, organisationId }, data: { endedAt: at } });
    },
  };
}

function toKept(row: EvidenceRequirement): KeptRequirement {
  const { id, criterionId, text, kind, count, eachPeriod, source } = row;
  const known = isDocumentKind(kind) ? kind : null;
  return { id, criterionId, text, kind: known, count, eachPeriod, own: source === 'coordinator' };
}
