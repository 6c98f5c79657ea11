import type { Directive, Receipt } from '#domain/steering/directive.ts';
import type { Db } from './db.ts';
import { storedDayOrNull } from './stored-day.ts';

/** A directive with who ended it and when, and how far its message to each lead has come. */
export interface DirectiveRow extends Directive {
  /** When the leader gave it: it may go out the morning after. */
  readonly givenAt: Date;
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

/** What one lead made of a directive, as it is kept. `at` is null where it went out with the directive. */
export type Part = Omit<SentReceipt, 'at'> & {
  readonly id: number;
  readonly at: Date | null;
  readonly movedAt: Date | null;
};

/** Directives with the parts of all leads they were ever given to, both oldest first. */
export async function readDirectives(db: Db, organisationId: number, where: object) {
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
      parts: receipts.map(
        ({ member, outbox, ...receipt }): Part => ({
          id: receipt.id,
          memberId: receipt.memberId,
          member: member.name,
          at: receipt.at,
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
        }),
      ),
    }),
  );
}

/** A directive as it is read. */
export type DirectiveFacts = Awaited<ReturnType<typeof readDirectives>>[number];

/** A directive with the receipts of those who are to carry it out, and of those whose part has moved on. */
export function partedDirective({ parts, ...directive }: DirectiveFacts): DirectiveRow {
  const receipts = parts.map(({ id: _, ...part }) => ({ ...part, at: part.at ?? directive.at }));
  const first = receipts.find(({ at, writtenAt }) => writtenAt && at.getTime() === directive.at.getTime());
  return {
    ...directive,
    givenAt: first?.writtenAt ?? directive.at,
    receipts: receipts.filter(({ movedAt }) => movedAt === null),
    past: receipts.flatMap((part) => (part.movedAt ? [{ ...part, movedAt: part.movedAt }] : [])),
  };
}
