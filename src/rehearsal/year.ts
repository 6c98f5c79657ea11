import type { Turn } from '#app/turn/turn.ts';
import { planInForce } from '#app/work/find-work.ts';
import { rehearseYear } from '#domain/plan/rehearse-year.ts';
import { worthMoving } from '#domain/report/worth-moving.ts';
import { addDays } from '#domain/time/day.ts';
import type { YearView } from '#sandbox/front/view.ts';

const SUNDAY = 6;

/** The year of the plan in force, run ahead; null without a plan. */
export async function yearOf(turn: Turn): Promise<YearView | null> {
  const head = await planInForce(turn);
  if (!head.ok) return null;
  const plan = await turn.store.work.plan(head.value, turn.today);
  const ahead = rehearseYear(plan, turn.calendar, turn.settings);
  const members = new Map((await turn.store.people.all()).map((member) => [member.id, member]));
  const nameOf = (id: number | null) => (id === null ? '' : (members.get(id)?.name ?? ''));
  return {
    year: plan.year,
    digests: ahead.digests,
    people: ahead.members.map(({ memberId, busiestWeek, ...counts }) => ({
      ...counts,
      name: nameOf(memberId),
      position: members.get(memberId)?.position ?? '',
      busiestWeek: busiestWeek && { ...busiestWeek, to: addDays(busiestWeek.from, SUNDAY) },
    })),
    weeks: ahead.weeks.map((week) => ({ ...week, to: addDays(week.from, SUNDAY) })),
    moves: worthMoving(plan, turn.calendar).map(({ memberId, ...move }) => ({
      ...move,
      person: nameOf(memberId),
    })),
  };
}
