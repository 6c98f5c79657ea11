import { isClosed, NOTHING_SAID } from './progress.ts';
import type { Answer, Assignee, CriterionWork, OccurrenceWork } from './work.ts';

/** Somebody who is still to answer, and what they said so far. */
export interface Asked {
  readonly assignee: Assignee;
  readonly answer: Pick<Answer, 'state' | 'percent'>;
}

/**
 * Who is still to answer for an occurrence, once each: leads that have not closed their part, and supporters that have
 * not closed theirs while any lead is open. Who leads and supports alike is asked as lead; followers never.
 */
export function stillAsked({ assignees }: CriterionWork, { answers }: OccurrenceWork): Asked[] {
  const asked = assignees.map((assignee) => ({ assignee, answer: answerOf(assignee, answers) }));
  const leads = asked.filter(({ assignee }) => assignee.kind === 'lead');
  const leading = new Set(leads.map(({ assignee }) => assignee.memberId));
  const isOver = leads.length > 0 && leads.every(({ answer }) => isClosed(answer.state));
  const supports = asked.filter(
    ({ assignee }) => assignee.kind === 'support' && !isOver && !leading.has(assignee.memberId),
  );
  const open = [...leads, ...supports].filter(({ answer }) => !isClosed(answer.state));
  return [...new Map(open.map((one) => [one.assignee.memberId, one])).values()];
}

function answerOf({ dutyId }: Assignee, answers: readonly Answer[]): Asked['answer'] {
  return answers.find((answer) => answer.dutyId === dutyId) ?? NOTHING_SAID;
}
