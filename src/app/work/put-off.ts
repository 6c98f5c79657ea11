import type { Day } from '#domain/time/day.ts';
import type { CriterionWork } from '#domain/work/work.ts';
import { memberOf } from '../turn/member.ts';
import type { Turn } from '../turn/turn.ts';

/** Puts the reminders of a criterion off to a day, the caller's own or everybody's, and writes it down in the trail. */
export async function putOffReminders(
  turn: Turn,
  { id, code }: Pick<CriterionWork, 'id' | 'code'>,
  untilOn: Day,
  forAll: boolean,
): Promise<void> {
  const { store, now } = turn;
  const { memberId, name } = memberOf(turn);
  const whose = forAll ? null : memberId;
  await store.snoozes.put({ criterionId: id, memberId: whose, untilOn, setById: memberId }, now);
  const deed = {
    actorId: memberId,
    actorName: name,
    action: 'reminder-snoozed',
    subject: `criterion:${code}`,
  };
  await store.audit.record({ ...deed, details: { until: untilOn, forAll } }, now);
}
