import { isClosed, NOTHING_SAID } from '../work/progress.ts';
import type { Answer, Assignee, CriterionWork, OccurrenceWork, StandIn } from '../work/work.ts';

/** Somebody who is still to answer, and what they said so far. */
export interface Asked {
  readonly assignee: Assignee;
  readonly answer: Pick<Answer, 'state' | 'percent'>;
}

/**
 * Who is still to answer for an occurrence, once each: leads that have not closed their part, and supporters that have
 * not closed theirs while any lead is open; where nobody leads any more, while those who led last left it open. Who leads
 * and supports alike is asked as lead; followers never.
 */
export function stillAsked({ assignees }: CriterionWork, { answers, state }: OccurrenceWork): Asked[] {
  const asked = assignees.map((assignee) => ({ assignee, answer: answerOf(assignee, answers) }));
  const leads = asked.filter(({ assignee }) => assignee.kind === 'lead');
  const leading = new Set(leads.map(({ assignee }) => assignee.memberId));
  const isOver = leads.length > 0 ? leads.every(({ answer }) => isClosed(answer.state)) : isClosed(state);
  const supports = asked.filter(
    ({ assignee }) => assignee.kind === 'support' && !isOver && !leading.has(assignee.memberId),
  );
  const open = [...leads, ...supports].filter(({ answer }) => !isClosed(answer.state));
  return [...new Map(open.map((one) => [one.assignee.memberId, one])).values()];
}

/** Who answers for an assignee on the day of the plan: they themselves, whoever stands in, or nobody. */
export function answererOf({ memberId, name, standIn }: Assignee): StandIn | null {
  return standIn === undefined ? { memberId, name } : standIn;
}

/** Whether a member may speak for an assignee: for themselves always, even while away, and for whom they stand in. */
export function speaksFor(memberId: number, assignee: Assignee): boolean {
  return assignee.memberId === memberId || assignee.standIn?.memberId === memberId;
}

/** The first of what is still asked that a member may answer, as lead before support, their own before another's. */
export function askedOf(memberId: number, asked: readonly Asked[]): Asked | undefined {
  const theirs = asked.filter(({ assignee }) => speaksFor(memberId, assignee));
  return theirs.toSorted((a, b) => rankFor(memberId, a.assignee) - rankFor(memberId, b.assignee))[0];
}

/** Own lead, a lead stood in for, own support, a support stood in for. */
export function rankFor(memberId: number, { kind, memberId: whose }: Assignee): number {
  return (kind === 'lead' ? 0 : 2) + (whose === memberId ? 0 : 1);
}

function answerOf({ dutyId }: Assignee, answers: readonly Answer[]): Asked['answer'] {
  return answers.find((answer) => answer.dutyId === dutyId) ?? NOTHING_SAID;
}
