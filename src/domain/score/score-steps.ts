import { roundPoints } from './points.ts';
import type { DeductionRule, Scoring } from './scoring-rule.ts';

/** Points are given in steps of a quarter where a criterion's own rule does not tell. */
const QUARTER = 0.25;
/** So many steps can be offered side by side. */
const MOST = 12;

/**
 * The points a criterion may be given. `listed`: only those that are offered, its rule knows no others. `rate`: any up to
 * the maximum, its rule shares them out by a figure. `quarter`: nobody has written a rule that we can read; what is no
 * quarter is possible, but asked about.
 */
export interface ScoreSteps {
  readonly kind: 'listed' | 'rate' | 'quarter';
  /** From 0 up. */
  readonly offered: readonly number[];
}

/** The steps of a criterion by its own rule, else in quarters up to its maximum. */
export function scoreSteps(scoring: Scoring | null, max: number): ScoreSteps {
  const rule = scoring?.rule ?? null;
  if (rule === null) return { kind: 'quarter', offered: quartersUpTo(max) };
  if (rule.kind === 'deduction') return { kind: 'quarter', offered: lessDeductions(rule, max) };
  if (rule.kind === 'yes_no') return listed([rule.unmet.points, rule.met.points], max);
  if (rule.kind === 'proportional') return { kind: 'rate', offered: quartersUpTo(max) };
  return listed(
    rule.steps.map(({ points }) => points),
    max,
  );
}

/** Whether points within the maximum are a step: `odd` ones are to be confirmed, `unlisted` ones cannot be given. */
export function stepOf(points: number, { kind, offered }: ScoreSteps): 'step' | 'odd' | 'unlisted' {
  if (kind === 'rate' || offered.includes(points)) return 'step';
  if (kind === 'listed') return 'unlisted';
  return Number.isInteger(roundPoints(points / QUARTER)) ? 'step' : 'odd';
}

function listed(points: readonly number[], max: number): ScoreSteps {
  const offered = [...new Set([0, ...points])].filter((each) => each <= max).toSorted((a, b) => a - b);
  return { kind: 'listed', offered };
}

/** Full points less one case after another, down to what the rule leaves at the least. */
function lessDeductions({ cuts, most }: DeductionRule, max: number): number[] {
  const least = Math.min(...cuts.map(({ points }) => points).filter((points) => points > 0));
  const floor = Math.max(0, roundPoints(max - (most ?? max)));
  const count = Number.isFinite(least) ? Math.floor(roundPoints((max - floor) / least)) : MOST;
  if (count + 2 > MOST) return quartersUpTo(max);
  const steps = Array.from({ length: count + 1 }, (_, cases) => roundPoints(max - cases * least));
  return [...new Set([0, floor, ...steps])].toSorted((a, b) => a - b);
}

/** Quarter steps up to a maximum; only halves or whole points where there would be too many. */
function quartersUpTo(max: number): number[] {
  const step = [QUARTER, 0.5, 1].find((each) => max / each < MOST) ?? Math.ceil(max / MOST);
  const steps = Array.from({ length: Math.floor(max / step) + 1 }, (_, at) => at * step);
  return steps.at(-1) === max ? steps : [...steps, max];
}
