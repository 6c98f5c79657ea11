import type { MemberActor } from '#domain/people/actor.ts';
import type { Day } from '#domain/time/day.ts';
import type { CommuneStore } from '#store/open.ts';
import type { MemberRow } from '#store/people.ts';

/** A member as one who acts on a day: a supervisor to whom the plan in force gives a part may what that takes. */
export async function memberActor(
  { plans }: Pick<CommuneStore, 'plans'>,
  { id, name, role }: Pick<MemberRow, 'id' | 'name' | 'role'>,
  today: Day,
): Promise<MemberActor> {
  const actor = { kind: 'member', memberId: id, name, role } as const;
  const head = role === 'SUPERVISOR' ? await plans.inForce(today) : null;
  const hasDuty = head !== null && (await plans.hasDuty(head.setId, id, today));
  return hasDuty ? { ...actor, hasDuty } : actor;
}
