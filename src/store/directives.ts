import type { Directive, Receipt } from '#domain/steering/directive.ts';
import type { Db } from './db.ts';
import { type DirectiveRow, partedDirective, readDirectives } from './directive-rows.ts';
import { keepFormer } from './former.ts';

/** A directive to be given. */
type NewDirective = Pick<Directive, 'criterionId' | 'fromId' | 'text' | 'dueOn'>;

/** What happens to a receipt. */
type ReceiptEvent = 'acknowledgedAt' | 'talkAskedAt' | 'reportedAt' | 'remindedAt' | 'silenceToldAt';

/** What leaders direct, and what leads make of it. */
export function directives(db: Db, organisationId: number) {
  const find = async (where: object): Promise<DirectiveRow[]> =>
    (await readDirectives(db, organisationId, where)).map(partedDirective);

  /** Keeps what some leads had made of a directive before it is begun anew. */
  const keep = async (where: object, at: Date): Promise<void> => {
    const select = { id: true, at: true, movedAt: true, reportedAt: true } as const;
    const rows = await db.directiveReceipt.findMany({ where: { organisationId, ...where }, select });
    await keepFormer(db, organisationId, 'receipt', rows, at);
  };

  return {
    async give(directive: NewDirective, at: Date): Promise<number> {
      const row = await db.directive.create({ data: { organisationId, ...directive, at } });
      return row.id;
    },

    /** A lead is to answer it; `outboxId` is the message that told them. */
    async address(directiveId: number, memberId: number, outboxId: number | null): Promise<void> {
      await db.directiveReceipt.create({ data: { organisationId, directiveId, memberId, outboxId } });
    },

    /**
     * Goes out at an instant to a lead who came later, as far as those before them have brought it; whoever led it before
     * and leads it again answers on what they said then.
     */
    async addressLater(
      directiveId: number,
      memberId: number,
      {
        outboxId,
        at,
        reportedAt,
      }: Readonly<Pick<Receipt, 'at' | 'reportedAt'>> & {
        readonly outboxId: number | null;
      },
      now: Date,
    ): Promise<void> {
      await keep({ directiveId, memberId }, now);
      const again = { outboxId, at, movedAt: null, remindedAt: null, silenceToldAt: null };
      const returned = await db.directiveReceipt.updateMany({
        where: { organisationId, directiveId, memberId },
        data: again,
      });
      if (returned.count > 0) return;
      await db.directiveReceipt.create({
        data: { organisationId, directiveId, memberId, outboxId, at, reportedAt },
      });
    },

    /** Some who led the criterion have nothing to answer any more; what they said stays. */
    async release(directiveId: number, memberIds: readonly number[], at: Date): Promise<void> {
      await db.directiveReceipt.updateMany({
        where: { organisationId, directiveId, memberId: { in: [...memberIds] }, movedAt: null },
        data: { movedAt: at },
      });
    },

    byId: async (id: number): Promise<DirectiveRow | null> => (await find({ id }))[0] ?? null,

    /** Everything that has not ended, oldest first. */
    open: (): Promise<DirectiveRow[]> => find({ ending: null }),

    /** Every directive about a criterion, oldest first. */
    of: (criterionId: number): Promise<DirectiveRow[]> => find({ criterionId }),

    /** The open directive that a message of ours brought to a member; null where it brought none. */
    under: async (outboxId: number, memberId: number): Promise<DirectiveRow | null> =>
      (await find({ ending: null, receipts: { some: { outboxId, memberId, movedAt: null } } }))[0] ?? null,

    /** Notes something that happens once to the receipt of a lead; false where it has. */
    async note(
      directiveId: number,
      memberId: number,
      event: ReceiptEvent,
      at: Date,
      words: { readonly talk?: string } = {},
    ): Promise<boolean> {
      const changed = await db.directiveReceipt.updateMany({
        where: { organisationId, directiveId, memberId, movedAt: null, [event]: null },
        data: { [event]: at, ...words },
      });
      return changed.count === 1;
    },

    /** A lead takes back that it is done; false where it was not said, or the directive has ended. */
    async takeBackReport(directiveId: number, memberId: number, at: Date): Promise<boolean> {
      const said = { directiveId, memberId, movedAt: null, reportedAt: { not: null } };
      await keep(said, at);
      const changed = await db.directiveReceipt.updateMany({
        where: { organisationId, ...said, directive: { ending: null } },
        data: { reportedAt: null },
      });
      return changed.count === 1;
    },

    /** What was reported done is not accepted: it goes on. */
    async reopen(directiveId: number, at: Date): Promise<void> {
      await keep({ directiveId, movedAt: null }, at);
      await db.directiveReceipt.updateMany({
        where: { organisationId, directiveId, movedAt: null },
        data: { reportedAt: null },
      });
    },

    /** Ends a directive; false where it had ended. */
    async end(id: number, ending: 'done' | 'withdrawn', endedById: number, at: Date): Promise<boolean> {
      const changed = await db.directive.updateMany({
        where: { id, organisationId, ending: null },
        data: { ending, endedById, endedAt: at },
      });
      return changed.count === 1;
    },
  };
}
