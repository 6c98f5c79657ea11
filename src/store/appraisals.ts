import { type Db, toJson } from './db.ts';

/** Files of appraised scores that were read and await a coordinator's word. */
export function appraisals(db: Db, organisationId: number) {
  return {
    async add(
      proposal: { proposedById: number; fileName: string; rows: unknown },
      at: Date,
    ): Promise<number> {
      const row = await db.appraisalProposal.create({
        data: { organisationId, ...proposal, rows: toJson(proposal.rows), createdAt: at },
      });
      return row.id;
    },

    open: (id: number) => db.appraisalProposal.findFirst({ where: { id, organisationId, settledAt: null } }),

    /** Taken over or dropped; false where it already was. */
    async settle(id: number, at: Date): Promise<boolean> {
      const changed = await db.appraisalProposal.updateMany({
        where: { id, organisationId, settledAt: null },
        data: { settledAt: at },
      });
      return changed.count === 1;
    },
  };
}
