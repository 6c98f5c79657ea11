import type { Turn } from '#app/turn/turn.ts';
import { planMeant } from '#app/work/find-work.ts';
import { done, type Result } from '#domain/result.ts';
import { type Finding, findingsOf } from '#domain/steering/preflight.ts';
import { findOutside } from './find-outside.ts';

/** What would cost points at appraisal, as everything stands now. */
export async function findFaults(turn: Turn): Promise<Result<Finding[]>> {
  const head = await planMeant(turn);
  if (!head.ok) return head;
  const { store, today, calendar } = turn;
  const plan = await store.work.plan(head.value, today);
  const full = await store.plans.fullEntries(head.value.setId);
  const reach = new Map((await store.people.all()).map((member) => [member.id, member.reach]));
  return done(
    findingsOf({
      plan,
      nodes: full.map(({ field, ...entry }) => ({ ...entry, fieldCode: field.code })),
      fields: plan.fields,
      today,
      calendar,
      reachOf: (memberId) => reach.get(memberId) ?? 'unlinked',
      outside: await findOutside(turn, plan),
    }),
  );
}
