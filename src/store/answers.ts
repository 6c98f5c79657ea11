import type { Db } from './db.ts';

/** Something a member has said or done about a criterion. `occurrenceId`: about this time of it only. */
export interface WordRow {
  readonly memberId: number;
  readonly criterionId: number;
  readonly occurrenceId: number | null;
  readonly at: Date;
  /** When it was turned down: a later deadline that was refused, evidence that was returned. Else null. */
  readonly turnedDownAt: Date | null;
}

/** What people have answered, in whatever way. */
export function answers(db: Db, organisationId: number) {
  return {
    /**
     * Every word since an instant: reports (of who said them and of whose part it is), evidence, answers to a directive,
     * requests for a later deadline. What was taken back does not count.
     */
    async since(since: Date): Promise<WordRow[]> {
      const at = { gte: since };
      const [entries, undone, pieces, receipts, asked] = await Promise.all([
        db.progressEntry.findMany({
          where: { organisationId, at, undoesId: null },
          select: {
            id: true,
            actorId: true,
            at: true,
            occurrenceId: true,
            duty: { select: { memberId: true } },
            occurrence: { select: { criterionId: true } },
          },
        }),
        db.progressEntry.findMany({
          where: { organisationId, at, undoesId: { not: null } },
          select: { undoesId: true },
        }),
        db.evidenceLink.findMany({
          where: { organisationId, at, endedAt: null },
          select: {
            criterionId: true,
            occurrenceId: true,
            at: true,
            evidence: {
              select: {
                sentById: true,
                state: true,
                decisions: { orderBy: { id: 'desc' }, take: 1, select: { at: true } },
              },
            },
          },
        }),
        db.directiveReceipt.findMany({
          where: { organisationId, OR: [{ acknowledgedAt: at }, { talkAskedAt: at }, { reportedAt: at }] },
          select: {
            memberId: true,
            acknowledgedAt: true,
            talkAskedAt: true,
            reportedAt: true,
            directive: { select: { criterionId: true } },
          },
        }),
        db.extension.findMany({
          where: { organisationId, at, state: { not: 'withdrawn' } },
          select: {
            askedById: true,
            forId: true,
            at: true,
            state: true,
            decidedAt: true,
            occurrenceId: true,
            occurrence: { select: { criterionId: true } },
          },
        }),
      ]);
      const takenBack = new Set(undone.map(({ undoesId }) => undoesId));
      const said = entries
        .filter(({ id }) => !takenBack.has(id))
        .map(({ actorId, duty, occurrence: { criterionId }, ...rest }) => ({
          who: [actorId, duty.memberId],
          criterionId,
          turnedDownAt: null,
          ...rest,
        }));
      const sent = pieces.map(({ evidence: { sentById, state, decisions }, ...rest }) => ({
        who: [sentById],
        turnedDownAt: (state === 'returned' && decisions[0]?.at) || null,
        ...rest,
      }));
      const wished = asked.map(({ askedById, forId, state, decidedAt, occurrence, ...rest }) => ({
        who: [askedById, forId],
        criterionId: occurrence.criterionId,
        turnedDownAt: state === 'refused' ? decidedAt : null,
        ...rest,
      }));
      const replied = receipts.flatMap(
        ({ memberId, directive: { criterionId }, acknowledgedAt, talkAskedAt, reportedAt }) =>
          [acknowledgedAt, talkAskedAt, reportedAt].flatMap((when) =>
            when && when >= since
              ? [{ who: [memberId], criterionId, occurrenceId: null, turnedDownAt: null, at: when }]
              : [],
          ),
      );
      return [...said, ...sent, ...replied, ...wished].flatMap(({ who, ...word }) =>
        [...new Set(who)].map((memberId) => ({ memberId, ...word })),
      );
    },
  };
}
