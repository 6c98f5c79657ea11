import { type Db, toJson } from './db.ts';

/** Plan files that were read and await a coordinator's word. */
export function proposals(db: Db, organisationId: number) {
  return {
    async add(
      proposal: {
        proposedById: number | null;
        fileName: string;
        fileHash: string;
        year: number;
        draft: unknown;
      },
      at: Date,
    ): Promise<number> {
      const { draft, ...rest } = proposal;
      const row = await db.planProposal.create({
        data: { organisationId, ...rest, draft: toJson(draft), createdAt: at },
      });
      return row.id;
    },

    open: (id: number) => db.planProposal.findFirst({ where: { id, organisationId, settledAt: null } }),

    /** Writes anew what an open proposal holds. */
    async rewrite(id: number, draft: unknown): Promise<void> {
      await db.planProposal.updateMany({
        where: { id, organisationId, settledAt: null },
        data: { draft: toJson(draft) },
      });
    },

    /** Confirmed or dropped; false where it already was. */
    async settle(id: number, at: Date): Promise<boolean> {
      const changed = await db.planProposal.updateMany({
        where: { id, organisationId, settledAt: null },
        data: { settledAt: at },
      });
      return changed.count === 1;
    },
  };
}
