import { isClosed, type ProgressState } from '../work/progress.ts';
import type { CriterionStanding } from '../work/standing.ts';
import type { CriterionWork } from '../work/work.ts';

/** Why a forecast is as it is; each is the key of words in `locales/`. */
export const FORECAST_REASONS = [
  'not-applicable',
  'no-points',
  'appraised',
  'survey',
  'overdue',
  'not-begun',
  'under-way',
  'blocked',
  'awaiting-signature',
  'reported-done',
  'confirmed',
  'not-arisen',
  'closed-late',
  'evidence-missing',
  'due-soon',
  'lost-last-year',
  'self-scored',
] as const;
export type ForecastReason = (typeof FORECAST_REASONS)[number];

/** Days before a deadline from which it is a reason of its own. */
const SOON_DAYS = 7;

const BY_STATE: Readonly<Record<ProgressState, ForecastReason>> = {
  not_started: 'not-begun',
  in_progress: 'under-way',
  blocked: 'blocked',
  submitted: 'awaiting-signature',
  done: 'reported-done',
  confirmed: 'confirmed',
  not_arisen: 'not-arisen',
  not_applicable: 'not-applicable',
};

/** The reasons that hold for a criterion scored by the unit, weightiest first. `lastYear`: share of its points, 0–1. */
export function reasonsFor(
  criterion: CriterionWork,
  standing: CriterionStanding,
  lastYear: number,
): ForecastReason[] {
  const reasons: ForecastReason[] = [];
  if (standing.overdueCount > 0) reasons.push('overdue');
  reasons.push(BY_STATE[standing.state]);
  if (losesByLateness(criterion) && standing.counted.some((each) => each.closedLate))
    reasons.push('closed-late');
  if (standing.evidenceMissing) reasons.push('evidence-missing');
  if (standing.nextDue && standing.nextDue.daysLeft <= SOON_DAYS) reasons.push('due-soon');
  if (!isClosed(standing.state) && lastYear < 1) reasons.push('lost-last-year');
  if (criterion.selfScore !== null) reasons.push('self-scored');
  return reasons;
}

/**
 * True where lateness itself costs points: work that comes round has the deadlines it is scored by, while a single
 * deadline is the plan's own. A self-score already reckons with lateness.
 */
export function losesByLateness(criterion: CriterionWork): boolean {
  return criterion.occurrences.length > 1 && criterion.selfScore === null;
}
