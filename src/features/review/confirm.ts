import { memberOf } from '#app/member.ts';
import type { Turn } from '#app/turn.ts';
import type { Granted, MemberActor } from '#domain/permission.ts';
import type { CriterionWork, OccurrenceWork } from '#domain/work.ts';

/** Confirms what the leads of an occurrence reported done: one row for each lead's part. Gives how many there were. */
export async function confirmOccurrence(
  turn: Turn,
  by: Granted<MemberActor, 'review'>,
  criterion: CriterionWork,
  occurrence: OccurrenceWork,
): Promise<number> {
  const leads = occurrence.answers.filter(
    (answer) => answer.kind === 'lead' && (answer.state === 'done' || answer.state === 'not_arisen'),
  );
  for (const answer of leads) {
    await turn.store.work.record(
      {
        occurrenceId: occurrence.id,
        dutyId: answer.dutyId,
        actorId: by.memberId,
        state: 'confirmed',
        percent: 100,
        note: answer.note,
      },
      turn.now,
      turn.dayOf,
    );
  }
  if (leads.length > 0) {
    await turn.store.audit.record(
      {
        actorId: by.memberId,
        actorName: memberOf(turn).name,
        action: 'progress-confirmed',
        subject: `criterion:${criterion.code}`,
        details: { period: occurrence.period },
      },
      turn.now,
    );
  }
  return leads.length;
}
