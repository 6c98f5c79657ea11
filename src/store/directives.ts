import type { Directive, Receipt } from '#domain/steering/directive.ts';
import type { Db } from './db.ts';
import { storedDayOrNull } from './stored-day.ts';

/** A directive with who ended it and when, and how far its message to each lead has come. */
export interface DirectiveRow extends Directive {
  readonly endedBy: string | null;
  readonly endedAt: Date | null;
  readonly receipts: readonly SentReceipt[];
  readonly past: readonly (SentReceipt & { readonly movedAt: Date })[];
}

interface SentReceipt extends Receipt {
  readonly outboxId: number | null;
  readonly delivery: string | null;
  /** When its message was written: it may go out the morning after. */
  readonly writtenAt: Date | null;
}

/** A directive to be given. */
type NewDirective = Pick<Directive, 'criterionId' | 'fromId' | 'text' | 'dueOn'>;

/** What happens to a receipt. */
type ReceiptEvent = 'acknowledgedAt' | 'talkAskedAt' | 'reportedAt' | 'remindedAt' | 'silenceToldAt';

/** What leaders direct, and what leads make of it. */
export function directives(db: Db, organisationId: number) {
  const find = async (where: object): Promise<DirectiveRow[]> => {
    const rows = await db.directive.findMany({
      where: { organisationId, ...where },
      orderBy: { id: 'asc' },
      include: {
        from: { select: { name: true } },
        endedBy: { select: { name: true } },
        receipts: {
          orderBy: { id: 'asc' },
          include: {
            member: { select: { name: true } },
            outbox: { select: { state: true, createdAt: true } },
          },
        },
      },
    });
    return rows.map(
      ({ id, criterionId, fromId, from, text, dueOn, at, ending, endedAt, endedBy, receipts }) => ({
        id,
        criterionId,
        fromId,
        from: from.name,
        text,
        dueOn: storedDayOrNull(dueOn),
        at,
        ending,
        endedAt,
        endedBy: endedBy?.name ?? null,
        ...parted(
          receipts.map(({ member, outbox, ...receipt }) => ({
            memberId: receipt.memberId,
            member: member.name,
            at: receipt.at ?? at,
            movedAt: receipt.movedAt,
            acknowledgedAt: receipt.acknowledgedAt,
            talkAskedAt: receipt.talkAskedAt,
            talk: receipt.talk,
            reportedAt: receipt.reportedAt,
            remindedAt: receipt.remindedAt,
            silenceToldAt: receipt.silenceToldAt,
            outboxId: receipt.outboxId,
            delivery: outbox?.state ?? null,
            writtenAt: outbox?.createdAt ?? null,
          })),
        ),
      }),
    );
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
    ): Promise<void> {
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

    /** What was reported done is not accepted: it goes on. */
    async reopen(directiveId: number): Promise<void> {
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

/** Receipts of those who are to carry a directive out, and of those whose part has moved on. */
function parted<T extends { readonly movedAt: Date | null }>(receipts: readonly T[]) {
  return {
    receipts: receipts.filter(({ movedAt }) => movedAt === null),
    past: receipts.flatMap((receipt) => (receipt.movedAt ? [{ ...receipt, movedAt: receipt.movedAt }] : [])),
  };
}
