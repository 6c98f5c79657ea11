import type { MemberActor } from '#domain/people/actor.ts';
import { speaksFor } from '#domain/steering/asked.ts';
import type { PlanWork } from '#domain/work/work.ts';
import { workItemsOf } from '#domain/work/work-item.ts';
import type { PlanHead } from '#store/plans.ts';
import type { Hearing } from '#understanding/reading.ts';
import { memberOf } from '../turn/member.ts';
import type { Turn } from '../turn/turn.ts';
import { momentOf } from '../work/find-work.ts';
import { criteriaIndex } from './criteria-index.ts';

/** What is known when `member`, by default the one who acts, says something about `about`. */
export async function hearingOf(
  turn: Turn,
  head: PlanHead,
  about: readonly string[],
  member: Listened = memberOf(turn),
): Promise<Hearing> {
  return (await listen(turn, head, about, member)).hearing;
}

/** Whose words are heard. */
type Listened = Pick<MemberActor, 'memberId' | 'role'>;

/** The same, with the member's own part of the plan that was read for it. */
export async function listen(
  turn: Turn,
  head: PlanHead,
  about: readonly string[],
  member: Listened = memberOf(turn),
): Promise<{ readonly hearing: Hearing; readonly plan: PlanWork }> {
  const index = await criteriaIndex(turn, head);
  const plan = await turn.store.work.plan(head, turn.today, { memberId: member.memberId });
  const open = workItemsOf(plan, member.memberId, momentOf(turn)).map((item) => item.code);
  const own = plan.criteria
    .filter(({ assignees }) =>
      assignees.some((each) => each.kind !== 'follower' && speaksFor(member.memberId, each)),
    )
    .map(({ code }) => code);
  const monthly = plan.criteria.filter(({ occurrences }) =>
    occurrences.some(({ period }) => isMonth(period)),
  );
  const mine = member.role === 'COORDINATOR' ? null : new Set(own);
  const hearing: Hearing = {
    index,
    today: turn.today,
    mine,
    about,
    open: [...new Set(open)],
    monthly: new Set(monthly.map(({ code }) => code)),
  };
  return { hearing, plan };
}

function isMonth(period: string): boolean {
  return /^\d{4}-\d{2}$/.test(period);
}
