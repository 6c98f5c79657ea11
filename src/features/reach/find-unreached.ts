import type { Turn } from '#app/turn/turn.ts';
import { momentOf, planInForce } from '#app/work/find-work.ts';
import { type Addressee, type Unreached, unreachedOf } from '#domain/people/unreached.ts';
import { answererOf } from '#domain/steering/asked.ts';
import type { CriterionWork } from '#domain/work/work.ts';
import { type WorkItem, workItemsOf } from '#domain/work/work-item.ts';
import type { MemberRow } from '#store/people.ts';

/** Who cannot be reached now though something of theirs is due. Whose work another answers for is not among them. */
export async function findUnreached(turn: Turn): Promise<Unreached[]> {
  return unreachedOf(await addressees(turn), turn.today, turn.calendar);
}

/** Everybody who answers for something, with what is late of it or due within a week. */
export async function addressees(turn: Turn): Promise<Addressee[]> {
  const head = await planInForce(turn);
  if (!head.ok) return [];
  const plan = await turn.store.work.plan(head.value, turn.today);
  const moment = momentOf(turn);
  const asked = new Set(
    plan.criteria.flatMap(({ assignees }) => assignees.flatMap((each) => answererOf(each)?.memberId ?? [])),
  );
  const members = (await turn.store.people.all()).filter(({ id }) => asked.has(id));
  const away = await turn.store.leaves.standInsOn(turn.today);
  const uncertain = await turn.store.outbox.uncertainSince(turn.atHour(turn.today, 0));
  const concerns = byMember(plan.criteria);
  return members
    .filter(({ id }) => !away.has(id))
    .map((member) => {
      const own = { ...plan, criteria: concerns.get(member.id) ?? [] };
      const items = workItemsOf(own, member.id, moment).filter(isDue);
      return { ...addresseeOf(turn, member, items), isUncertain: uncertain.includes(member.id) };
    });
}

/** The criteria each member may speak for, in the plan's order: nobody looks through those of a thousand others. */
function byMember(criteria: readonly CriterionWork[]): Map<number, CriterionWork[]> {
  const own = new Map<number, Set<CriterionWork>>();
  for (const criterion of criteria)
    for (const { memberId, standIn } of criterion.assignees)
      for (const id of standIn ? [memberId, standIn.memberId] : [memberId])
        own.set(id, (own.get(id) ?? new Set()).add(criterion));
  return new Map([...own].map(([id, some]) => [id, [...some]]));
}

/** One member as somebody to be written to. */
export function addresseeOf(turn: Turn, member: MemberRow, items: readonly WorkItem[]): Addressee {
  const { id, name, position, reach, blockedAt, heardAt } = member;
  const onDay = (at: Date | null) => at && turn.dayOf(at);
  const days = { blockedOn: onDay(blockedAt), heardOn: onDay(heardAt) };
  return { memberId: id, name, position, reach, ...days, isUncertain: false, items };
}

/** What is late or due within a week: nobody is called about what is due in a month. */
const DUE: ReadonlySet<WorkItem['bucket']> = new Set(['overdue', 'today', 'in-1', 'in-3', 'in-7']);

function isDue({ bucket }: WorkItem): boolean {
  return DUE.has(bucket);
}
