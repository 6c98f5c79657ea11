import { blank, type Decision, HALF_PERCENT, NEAR_PERCENT } from '../decide/decision.ts';
import { type Hints, weigh } from '../decide/weighing.ts';
import type { Said } from '../said/said.ts';
import type { Outcome } from './outcome.ts';

/**
 * A statement decided for an outcome that the rules did not come to, with the share and the points they heard in it. What
 * the rules leave open is taken for the share here: what is done beside what is left, and a percentage that may be a figure.
 */
export function decisionAs(outcome: Outcome, hints: Hints): Decision {
  const { share, points, figure } = weigh(hints);
  const says = (what: Said): boolean => hints.facts.some(({ said }) => said === what);
  const told = share ?? (says('near') ? NEAR_PERCENT : says('half') ? HALF_PERCENT : null);
  const partOf = (value: number | null): number | null => (value === 100 ? null : value);
  const part = partOf(told ?? hints.numbers.findLast(({ kind }) => kind === 'figure')?.value ?? null);
  switch (outcome) {
    case 'progress':
      return { ...blank('progress'), state: 'in_progress', percent: part };
    case 'submitted':
      return { ...blank('progress'), state: 'submitted', percent: part };
    case 'done':
      return { ...blank('done'), state: 'done', percent: 100 };
    case 'not_started':
      return { ...blank('not_started'), state: 'not_started', percent: 0 };
    case 'blocked':
      return { ...blank('blocked'), state: 'blocked', percent: partOf(told) };
    case 'not_arisen':
      return { ...blank('other'), state: 'not_arisen' };
    case 'score':
      return { ...blank('score'), points };
    case 'other':
      return { ...blank('other'), figure };
    default:
      return blank(outcome);
  }
}
