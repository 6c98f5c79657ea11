import { PROGRESS_STATES, type ProgressState } from '../work/progress.ts';
import type { CriterionLine } from './line.ts';

/** How many criteria stand in each state. */
export function countStates(lines: readonly CriterionLine[]): Record<ProgressState, number> {
  const states = Object.fromEntries(PROGRESS_STATES.map((state) => [state, 0])) as Record<
    ProgressState,
    number
  >;
  for (const { standing } of lines) states[standing.state] += 1;
  return states;
}
