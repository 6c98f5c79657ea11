import type { Day } from '../time/day.ts';
import type { ProgressState } from '../work/progress.ts';
import type { Figures } from './figures.ts';

/** How a plan stood at one moment of the year. */
export interface TrendPoint {
  /** The month (`2026-06`), and the day on whose evening it stood so: the month's last, or today. */
  readonly month: string;
  readonly asOf: Day;
  readonly total: number;
  readonly states: Readonly<Record<ProgressState, number>>;
  readonly overdue: number;
  readonly max: number;
  readonly forecast: number;
  readonly secure: number;
  readonly atRisk: number;
  readonly lost: number;
  readonly selfScored: number;
}

/** What a trend shows of a report's figures. */
export function trendPoint({ asOf, total, states, overdue, score }: Figures): TrendPoint {
  const { max, forecast, secure, atRisk, lost, selfScored } = score;
  return {
    month: asOf.slice(0, 7),
    asOf,
    total,
    states,
    overdue,
    max,
    forecast,
    secure,
    atRisk,
    lost,
    selfScored: selfScored.points,
  };
}
