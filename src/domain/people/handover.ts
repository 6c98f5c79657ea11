import { sumPoints } from '../score/points.ts';
import type { Moment } from '../work/urgency.ts';
import type { Assignee, CriterionWork, PlanWork } from '../work/work.ts';
import { type WorkItem, workItemsOf } from '../work/work-item.ts';

/** One part that is handed over. */
export interface HandoverPart {
  readonly criterion: CriterionWork;
  readonly duty: Assignee;
  readonly kind: 'lead' | 'support';
}

/** Everything somebody hands over, in figures. `points`: the most the criteria they lead can bring. */
export interface Handover {
  readonly parts: readonly HandoverPart[];
  readonly leads: number;
  readonly supports: number;
  readonly open: number;
  readonly overdue: number;
  readonly points: number;
  /** What is still to be answered, most urgent first. */
  readonly items: readonly WorkItem[];
}

/** What a member has to hand over: their own parts, not those they only stand in for. */
export function handoverOf(plan: PlanWork, memberId: number, moment: Moment): Handover {
  const parts = plan.criteria.flatMap((criterion) =>
    criterion.assignees.flatMap((duty): HandoverPart[] =>
      duty.memberId !== memberId || duty.kind === 'follower' ? [] : [{ criterion, duty, kind: duty.kind }],
    ),
  );
  const leads = parts.filter(({ kind }) => kind === 'lead');
  const items = workItemsOf(plan, memberId, moment).filter(({ insteadOf }) => insteadOf === null);
  return {
    parts,
    leads: leads.length,
    supports: parts.length - leads.length,
    open: items.length,
    overdue: items.filter(({ bucket }) => bucket === 'overdue').length,
    points: sumPoints(leads.map(({ criterion }) => criterion.maxPoints)),
    items,
  };
}
