import type { CriterionLine } from './line.ts';
import { PROGRESS_STATES, type ProgressState } from './progress.ts';

/** How many criteria stand in each state. */
export function countStates(lines: readonly CriterionLine[]): Record<ProgressState, number> {
  const states = Object.fromEntries(PROGRESS_STATES.map((state) => [state, 0])) as Record<
    ProgressState,
    number
  >;
  for (const { standing } of lines) states[standing.state] += 1;
  return states;
}
