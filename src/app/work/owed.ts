import { speaksFor } from '#domain/steering/asked.ts';
import { gatherOverdue, type WorkItem, workItemsOf } from '#domain/work/work-item.ts';
import type { PlanHead } from '#store/plans.ts';
import type { Turn } from '../turn/turn.ts';
import { momentOf } from './find-work.ts';

/** What a member has still to answer for: the one notion of "việc phải báo". */
export interface Owed {
  /** Most urgent first; what is overdue many times stands once. Supported work and that of whom they stand in for is among it. */
  readonly items: readonly (WorkItem & { readonly times: number })[];
  /** Criteria they have a part in, whatever is open. */
  readonly duties: number;
  /** Codes of those items that a survey scores: they may be reported, and nobody asks. */
  readonly surveyed: readonly string[];
}

/** What a member has to answer for on the turn's day, as `/viec` lists it. */
export async function owedBy(turn: Turn, head: PlanHead, memberId: number): Promise<Owed> {
  const plan = await turn.store.work.plan(head, turn.today, { memberId });
  const duties = plan.criteria.filter(({ assignees }) => assignees.some((each) => speaksFor(memberId, each)));
  const items = gatherOverdue(workItemsOf(plan, memberId, momentOf(turn)));
  const open = new Set(items.map(({ code }) => code));
  return {
    items,
    duties: duties.length,
    surveyed: duties.flatMap(({ scoredBy, code }) => (scoredBy === 'survey' && open.has(code) ? [code] : [])),
  };
}

/** How many pieces of work those are, and how many of them are overdue. */
export function countOwed({ items }: Pick<Owed, 'items'>): {
  readonly open: number;
  readonly overdue: number;
} {
  return { open: items.length, overdue: items.filter(({ bucket }) => bucket === 'overdue').length };
}
