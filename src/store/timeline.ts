import type { Db } from './db.ts';

/** What happened to one criterion, as it was written down; each oldest first. */
export function timeline(db: Db, organisationId: number) {
  return {
    /** Reminders that named it: to whom, with how many days left, and how far the message came. */
    async reminders(criterionId: number) {
      const rows = await db.reminderLine.findMany({
        where: { organisationId, occurrence: { criterionId } },
        orderBy: { id: 'asc' },
        select: {
          daysLeft: true,
          occurrence: { select: { period: true } },
          outbox: {
            select: {
              kind: true,
              state: true,
              createdAt: true,
              message: true,
              sentAt: true,
              member: { select: { name: true } },
            },
          },
        },
      });
      return rows.map(({ daysLeft, occurrence, outbox: { member, ...sent } }) => ({
        ...sent,
        daysLeft,
        period: occurrence.period,
        name: member?.name ?? '',
      }));
    },

    /** What was said of it: by whom, of whose part, and whether it was taken back. */
    async progress(criterionId: number) {
      const rows = await db.progressEntry.findMany({
        where: { organisationId, occurrence: { criterionId } },
        orderBy: { id: 'asc' },
        select: {
          occurrenceId: true,
          dutyId: true,
          actorId: true,
          state: true,
          percent: true,
          note: true,
          undoesId: true,
          reading: true,
          at: true,
          actor: { select: { name: true } },
          duty: { select: { memberId: true, succeedsId: true, member: { select: { name: true } } } },
          occurrence: { select: { period: true } },
        },
      });
      return rows.map(({ actor, duty, occurrence, ...row }) => ({
        ...row,
        by: actor.name,
        succeedsId: duty.succeedsId,
        whose: duty.memberId === row.actorId ? null : duty.member.name,
        period: occurrence.period,
      }));
    },

    /** Evidence that was sent for it, and what was decided of each piece. */
    async evidence(criterionId: number) {
      const rows = await db.evidenceLink.findMany({
        where: { organisationId, criterionId },
        orderBy: { id: 'asc' },
        select: {
          at: true,
          occurrence: { select: { period: true } },
          evidence: {
            select: {
              id: true,
              originalName: true,
              form: true,
              sentBy: { select: { name: true } },
              decisions: {
                orderBy: { id: 'asc' },
                select: { verdict: true, reason: true, at: true, actor: { select: { name: true } } },
              },
            },
          },
        },
      });
      return rows.map(({ at, occurrence, evidence: { id, originalName, form, sentBy, decisions } }) => ({
        evidenceId: id,
        at,
        period: occurrence?.period ?? 'once',
        originalName,
        form,
        by: sentBy.name,
        decisions: decisions.map(({ actor, ...decision }) => ({ ...decision, by: actor.name })),
      }));
    },

    /** Scores that were given or taken back, and what was decided of each; null points: it has none any more. */
    async scores(criterionId: number) {
      const rows = await db.score.findMany({
        where: { organisationId, criterionId },
        orderBy: { id: 'asc' },
        select: {
          id: true,
          kind: true,
          points: true,
          reason: true,
          undoesId: true,
          at: true,
          actor: { select: { name: true } },
          decisions: {
            orderBy: { id: 'asc' },
            select: { confirmed: true, reason: true, at: true, actor: { select: { name: true } } },
          },
        },
      });
      return rows.map(({ actor, decisions, ...row }) => ({
        ...row,
        by: actor.name,
        decisions: decisions.map(({ actor: { name }, ...decision }) => ({ ...decision, by: name })),
      }));
    },
  };
}
