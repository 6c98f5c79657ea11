import type { Day } from '../time/day.ts';
import type { LastDayInTime } from '../time/timing.ts';
import { type CriterionStanding, standingOf } from '../work/standing.ts';
import type { CriterionWork, PlanWork } from '../work/work.ts';
import { type Forecast, forecastOf } from './forecast.ts';

/** A leaf criterion, how it stands, and what can be expected of it: what every figure and list is made of. */
export interface CriterionLine {
  readonly criterion: CriterionWork;
  readonly standing: CriterionStanding;
  readonly forecast: Forecast;
  /** Names of the leads; where nobody is appointed, the words of the plan. */
  readonly leads: readonly string[];
}

/** The lines of a plan on `today`, in its order. `lastDayInTime` as in `standingOf`, asked once for each deadline. */
export function linesOf(plan: PlanWork, today: Day, lastDayInTime?: LastDayInTime): CriterionLine[] {
  const grace = lastDayInTime && remembered(lastDayInTime);
  return plan.criteria.map((criterion) => {
    const standing = standingOf(criterion, today, plan.trackedFrom, grace);
    return { criterion, standing, forecast: forecastOf(criterion, standing), leads: leadNames(criterion) };
  });
}

function leadNames({ assignees, leadText }: CriterionWork): string[] {
  const names = new Set(assignees.filter(({ kind }) => kind === 'lead').map(({ name }) => name));
  return names.size === 0 && leadText !== '' ? [leadText] : [...names];
}

function remembered(lastDayInTime: LastDayInTime): LastDayInTime {
  const known = new Map<Day, Day>();
  return (dueOn) => {
    const day = known.get(dueOn) ?? lastDayInTime(dueOn);
    known.set(dueOn, day);
    return day;
  };
}
