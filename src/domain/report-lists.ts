import type { Day } from './day.ts';
import { type Band, type Forecast, lastYearPoints } from './forecast.ts';
import type { ForecastReason } from './forecast-reasons.ts';
import { type CriterionLine, leadNames } from './line.ts';
import { isClosed, type ProgressState } from './progress.ts';

/** How far ahead a report looks. */
const SOON_DAYS = 30;
const MS_PER_DAY = 86_400_000;

/** The criterion a row is about. `leads` are names. */
export interface RowSubject {
  readonly criterionId: number;
  readonly code: string;
  readonly name: string;
  readonly leads: readonly string[];
}

/** An overdue criterion, by its oldest overdue occurrence; `times` counts all. `atRisk`: points of the overdue ones. */
export interface OverdueRow extends RowSubject {
  readonly period: string;
  readonly dueOn: Day;
  readonly daysLate: number;
  readonly times: number;
  readonly atRisk: number;
}

/** A criterion that is held up: the official's words, since when, and for how many whole days. */
export interface BlockerRow extends RowSubject {
  readonly note: string;
  readonly since: Date | null;
  readonly days: number;
  readonly atRisk: number;
}

/** A criterion without the documents `asked` for, by its first occurrence that needs them; `times` counts all. */
export interface EvidenceRow extends RowSubject {
  readonly asked: readonly string[];
  readonly period: string;
  readonly dueOn: Day | null;
  readonly reportedDone: boolean;
  /** Pieces that were sent and returned. */
  readonly returned: number;
  readonly times: number;
  readonly atRisk: number;
}

/** Points that are lost if nothing more is done, with all that the forecast was made of. */
export interface RiskRow extends RowSubject, Omit<Forecast, 'band' | 'why'> {
  readonly lastYear: number | null;
  readonly state: ProgressState;
  readonly percent: number;
  /** To the deadline of what is to be answered now, negative when overdue; null without one. */
  readonly daysLeft: number | null;
  readonly band: Band;
  readonly why: readonly ForecastReason[];
}

/** A criterion whose next deadline is near. */
export interface DueRow extends RowSubject {
  readonly period: string;
  readonly dueOn: Day;
  readonly daysLeft: number;
  readonly state: ProgressState;
  readonly percent: number;
  readonly atRisk: number;
}

/** The lists behind the figures, each with as many rows as its figure counts. */
export interface ReportLists {
  /** Most points first, then longest overdue. */
  readonly overdue: readonly OverdueRow[];
  /** Longest held up first. */
  readonly blockers: readonly BlockerRow[];
  /** Most points first. */
  readonly evidenceMissing: readonly EvidenceRow[];
  /** Most pressing first: points by nearness, as `Forecast.pressing` says. */
  readonly atRisk: readonly RiskRow[];
  /** The next deadline within 30 days, soonest first, then most points. */
  readonly dueSoon: readonly DueRow[];
}

/** All lists of a plan. Ties keep the plan's order; `now` is the instant up to which days of a blocker are counted. */
export function listsOf(lines: readonly CriterionLine[], now: Date): ReportLists {
  return {
    overdue: overdueRows(lines),
    blockers: blockerRows(lines, now),
    evidenceMissing: evidenceRows(lines),
    atRisk: riskRows(lines),
    dueSoon: dueRows(lines),
  };
}

function overdueRows(lines: readonly CriterionLine[]): OverdueRow[] {
  return lines
    .flatMap(({ criterion, standing, forecast }) => {
      const { currentOccurrence: oldest, overdueCount, overdueDays } = standing;
      if (overdueCount === 0 || !oldest?.dueOn) return [];
      const { period, dueOn } = oldest;
      const atRisk = forecast.overdueAtRisk;
      return [{ ...subjectOf(criterion), period, dueOn, daysLate: overdueDays, times: overdueCount, atRisk }];
    })
    .sort((a, b) => b.atRisk - a.atRisk || b.daysLate - a.daysLate);
}

function blockerRows(lines: readonly CriterionLine[], now: Date): BlockerRow[] {
  return lines
    .flatMap(({ criterion, standing, forecast }) => {
      if (!standing.blocked) return [];
      const { note, since } = standing.blocked;
      const days = since ? Math.max(0, Math.floor((now.getTime() - since.getTime()) / MS_PER_DAY)) : 0;
      return [{ ...subjectOf(criterion), note, since, days, atRisk: forecast.atRisk }];
    })
    .sort((a, b) => b.days - a.days || b.atRisk - a.atRisk);
}

function evidenceRows(lines: readonly CriterionLine[]): EvidenceRow[] {
  return lines
    .flatMap(({ criterion, standing, forecast }) => {
      const [first] = standing.lackingEvidence;
      if (!first) return [];
      return [
        {
          ...subjectOf(criterion),
          asked: criterion.evidenceAsked,
          period: first.period,
          dueOn: first.dueOn,
          reportedDone: isClosed(first.state),
          returned: criterion.evidence.returned,
          times: standing.lackingEvidence.length,
          atRisk: forecast.atRisk,
        },
      ];
    })
    .sort((a, b) => b.atRisk - a.atRisk);
}

function riskRows(lines: readonly CriterionLine[]): RiskRow[] {
  return lines
    .filter(({ forecast }) => forecast.atRisk > 0)
    .map(({ criterion, standing, forecast }) => ({
      ...subjectOf(criterion),
      ...forecast,
      lastYear: lastYearPoints(criterion),
      state: standing.state,
      percent: standing.percent,
      daysLeft: standing.overdueCount > 0 ? -standing.overdueDays : (standing.nextDue?.daysLeft ?? null),
    }))
    .sort((a, b) => b.pressing - a.pressing || b.atRisk - a.atRisk);
}

function dueRows(lines: readonly CriterionLine[]): DueRow[] {
  return lines
    .flatMap(({ criterion, standing: { nextDue, state, percent }, forecast }) => {
      if (!nextDue || nextDue.daysLeft > SOON_DAYS) return [];
      const { period, dueOn, daysLeft } = nextDue;
      return [{ ...subjectOf(criterion), period, dueOn, daysLeft, state, percent, atRisk: forecast.atRisk }];
    })
    .sort((a, b) => a.daysLeft - b.daysLeft || b.atRisk - a.atRisk);
}

function subjectOf(criterion: CriterionLine['criterion']): RowSubject {
  const { id, code, name } = criterion;
  return { criterionId: id, code, name, leads: leadNames(criterion) };
}
