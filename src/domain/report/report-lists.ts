import { sufficiencyAt } from '../evidence/evidence.ts';
import type { Remover } from '../steering/remover.ts';
import type { Day } from '../time/day.ts';
import { daysSince, type Today } from '../work/heard.ts';
import type { ProgressState } from '../work/progress.ts';
import { type Forecast, lastYearPoints } from './forecast.ts';
import type { CriterionLine } from './line.ts';

/** How far ahead a report looks. */
const SOON_DAYS = 30;

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

/** A criterion that is held up: the official's words, since when, and for how many days by the calendar. */
export interface BlockerRow extends RowSubject {
  readonly note: string;
  /** Who can take it away, as the words tell. */
  readonly remover: Remover;
  readonly since: Date | null;
  /** The supporter whose part alone is held up; null where it is the whole. */
  readonly partOf: string | null;
  readonly days: number;
  readonly atRisk: number;
}

/** A criterion without the documents `asked` for, by its first occurrence that needs them; `times` counts all. */
export interface EvidenceRow extends RowSubject {
  readonly asked: readonly string[];
  /** Those of them that are not there. */
  readonly missing: readonly string[];
  readonly period: string;
  readonly dueOn: Day | null;
  readonly reportedDone: boolean;
  /** Pieces that were sent and returned. */
  readonly returned: number;
  readonly times: number;
  readonly atRisk: number;
}

/** Points that are lost if nothing more is done, with all that the forecast was made of. */
export interface RiskRow extends RowSubject {
  readonly atRisk: number;
  readonly forecast: Forecast;
  readonly lastYear: number | null;
  readonly state: ProgressState;
  readonly percent: number;
  /** To the deadline of what is to be answered now, negative when overdue; null without one. */
  readonly daysLeft: number | null;
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

/**
 * All lists of a plan. Ties keep the plan's order; `removerOf` tells from the words of a blocker who can
 * take it away.
 */
export function listsOf(
  lines: readonly CriterionLine[],
  today: Today,
  removerOf: (note: string) => Remover,
): ReportLists {
  return {
    overdue: overdueRows(lines),
    blockers: blockerRows(lines, today, removerOf),
    evidenceMissing: evidenceRows(lines),
    atRisk: riskRows(lines),
    dueSoon: dueRows(lines),
  };
}

// Ten thousand criteria are to be listed in a blink: lines are sorted before the wide rows are made of them, and rows
// are spelled out, for spreading one object into another is fifty times slower.

function overdueRows(lines: readonly CriterionLine[]): OverdueRow[] {
  return lines
    .filter(({ standing }) => standing.overdueCount > 0)
    .sort(
      (a, b) =>
        b.forecast.overdueAtRisk - a.forecast.overdueAtRisk ||
        b.standing.overdueDays - a.standing.overdueDays,
    )
    .flatMap(({ criterion, standing, forecast, leads }) => {
      const oldest = standing.oldestOverdue;
      if (!oldest) return [];
      const row = {
        criterionId: criterion.id,
        code: criterion.code,
        name: criterion.name,
        leads,
        period: oldest.period,
        dueOn: oldest.dueOn,
        daysLate: -oldest.daysLeft,
        times: standing.overdueCount,
        atRisk: forecast.overdueAtRisk,
      };
      return [row];
    });
}

function blockerRows(
  lines: readonly CriterionLine[],
  today: Today,
  removerOf: (note: string) => Remover,
): BlockerRow[] {
  const since = ({ standing }: CriterionLine) =>
    standing.blocked?.since?.getTime() ?? Number.POSITIVE_INFINITY;
  return lines
    .filter(({ standing }) => standing.blocked)
    .sort((a, b) => since(a) - since(b) || b.forecast.atRisk - a.forecast.atRisk)
    .map((line) => ({
      criterionId: line.criterion.id,
      code: line.criterion.code,
      name: line.criterion.name,
      leads: line.leads,
      note: line.standing.blocked?.note ?? '',
      remover: removerOf(line.standing.blocked?.note ?? ''),
      since: line.standing.blocked?.since ?? null,
      partOf: line.standing.blocked?.partOf ?? null,
      days: daysSince(line.standing.blocked?.since ?? null, today) ?? 0,
      atRisk: line.forecast.atRisk,
    }));
}

function evidenceRows(lines: readonly CriterionLine[]): EvidenceRow[] {
  return lines
    .filter(({ standing }) => standing.evidenceMissing)
    .sort((a, b) => b.forecast.atRisk - a.forecast.atRisk)
    .map(({ criterion, standing, forecast, leads }) => {
      const [first] = standing.lackingEvidence;
      const missing = first ? sufficiencyAt(criterion, first).missing : [];
      return {
        criterionId: criterion.id,
        code: criterion.code,
        name: criterion.name,
        leads,
        asked: criterion.evidenceAsked,
        missing: missing.map(({ requirement }) => requirement.text),
        period: first?.period ?? '',
        dueOn: first?.dueOn ?? null,
        reportedDone: standing.lackingEvidence.some(({ state }) => state === 'done'),
        returned: criterion.evidence.returned,
        times: standing.lackingEvidence.length,
        atRisk: forecast.atRisk,
      };
    });
}

function riskRows(lines: readonly CriterionLine[]): RiskRow[] {
  return lines
    .filter(({ forecast }) => forecast.atRisk > 0)
    .sort((a, b) => b.forecast.pressing - a.forecast.pressing || b.forecast.atRisk - a.forecast.atRisk)
    .map(({ criterion, standing, forecast, leads }) => ({
      criterionId: criterion.id,
      code: criterion.code,
      name: criterion.name,
      leads,
      atRisk: forecast.atRisk,
      state: standing.state,
      percent: standing.percent,
      daysLeft: standing.overdueCount > 0 ? -standing.overdueDays : (standing.nextDue?.daysLeft ?? null),
      lastYear: lastYearPoints(criterion),
      forecast,
    }));
}

function dueRows(lines: readonly CriterionLine[]): DueRow[] {
  const daysLeft = ({ standing }: CriterionLine) => standing.nextDue?.daysLeft ?? Number.POSITIVE_INFINITY;
  return lines
    .filter((line) => daysLeft(line) <= SOON_DAYS)
    .sort((a, b) => daysLeft(a) - daysLeft(b) || b.forecast.atRisk - a.forecast.atRisk)
    .flatMap(({ criterion, standing, forecast, leads }) => {
      const next = standing.nextDue;
      if (!next) return [];
      const row = {
        criterionId: criterion.id,
        code: criterion.code,
        name: criterion.name,
        leads,
        period: next.period,
        dueOn: next.dueOn,
        daysLeft: next.daysLeft,
        state: standing.state,
        percent: standing.percent,
        atRisk: forecast.atRisk,
      };
      return [row];
    });
}
