import { z } from 'zod';
import { roundPoints } from '../score/points.ts';
import { type Day, parseDay } from '../time/day.ts';
import { PROGRESS_STATES } from '../work/progress.ts';
import { BANDS } from './forecast.ts';

const count = z.number().int().nonnegative();
const points = z.number();
const day = z.custom<Day>((value) => typeof value === 'string' && parseDay(value) !== undefined);
const byState = z.record(z.enum(PROGRESS_STATES), count);
// What later versions added has a default, so that figures kept by an earlier one can still be compared with.
const later = { count: count.default(0), points: points.default(0) };
const track = z.object({
  total: count,
  states: byState,
  overdue: count,
  max: later.points,
  forecast: later.points,
  atRisk: later.points,
});

/**
 * The figures of a report, as plain JSON that is kept with every digest and compared with the next. All counts are of
 * leaf criteria, but those of `inPeriod`, which are of occurrences. `states` add up to `total`, and so do the tracks.
 */
export const figuresSchema = z.object({
  period: z.object({ key: z.string(), kind: z.string(), from: day, to: day }),
  asOf: day,
  total: count,
  states: byState,
  tracks: z.object({ maintain: track, remedy: track }),
  overdue: count,
  evidenceMissing: count,
  /** Documents were returned and are to be sent anew; documents wait for review; a self-score no document supports. */
  evidenceReturned: later.count,
  evidenceWaiting: later.count,
  unsupported: later.count,
  /** Open work whose deadline was put off. */
  extended: later.count,
  /** Times of all duties that come round; `deduction` is what being late has cost by rules in figures. */
  ledger: z
    .object({ onTime: count, late: count, toCome: count, deduction: points })
    .default({ onTime: 0, late: 0, toCome: 0, deduction: 0 }),
  /** The next deadline comes within so many days; those of 7 are among those of 30. */
  dueWithin7: count,
  dueWithin30: count,
  score: z.object({
    /** The denominator: not applicable criteria are out. `selfScorableMax` + `surveyPoints`. */
    max: points,
    selfScorableMax: points,
    surveyPoints: points,
    /** Null where the plan tells nothing of last year. */
    lastYear: points.nullable(),
    selfScored: z.object({
      points,
      ofMax: points,
      count,
      confirmed: z.object({ points, count }).default({ points: 0, count: 0 }),
    }),
    /** What the superior office has appraised; `compared`: the part of it that the unit had scored itself. */
    appraised: z
      .object({
        points,
        count,
        compared: z.object({ self: points, points, count }).default({ self: 0, points: 0, count: 0 }),
      })
      .default({ points: 0, count: 0, compared: { self: 0, points: 0, count: 0 } }),
    forecast: points,
    /** `secure` + `atRisk` + `lost` is `max`: stays in any case, lost if nothing more is done, cannot be had any more. */
    secure: points,
    atRisk: points,
    lost: points,
    /** `max` by how sure each criterion's points are. */
    bands: z.record(z.enum(BANDS), points),
  }),
  updateRate: z.object({ asked: count, heard: count, percent: z.number().min(0).nullable() }),
  /** What was done in the period, what fell due in it so far, and how much of that was in time. */
  inPeriod: z.object({ done: count, due: count, onTime: count }),
});
export type Figures = z.infer<typeof figuresSchema>;

/** The period a report is about, both ends within. */
export interface ReportPeriod {
  readonly key: string;
  readonly kind: string;
  readonly from: Day;
  readonly to: Day;
}

/** Figures as they were kept; null where they are of another shape, from another version of the bot. */
export function readFigures(json: unknown): Figures | null {
  return figuresSchema.safeParse(json).data ?? null;
}

/** What has moved since the report before, as differences. */
export interface Change {
  readonly sincePeriodKey: string;
  /** The day of the figures that are compared with. */
  readonly since: Day;
  /** Criteria reported done or confirmed. */
  readonly done: number;
  readonly overdue: number;
  readonly forecast: number;
}

/** What moved between two reports. */
export function changeSince(previous: Figures, figures: Figures): Change {
  const finished = ({ states }: Figures) => states.done + states.confirmed;
  return {
    sincePeriodKey: previous.period.key,
    since: previous.asOf,
    done: finished(figures) - finished(previous),
    overdue: figures.overdue - previous.overdue,
    forecast: roundPoints(figures.score.forecast - previous.score.forecast),
  };
}
