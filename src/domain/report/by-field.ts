import { type ScoreFigures, scoreOf, tellsOfLastYear } from '../score/score.ts';
import { isClosed, type ProgressState } from '../work/progress.ts';
import type { FieldFacts } from '../work/work.ts';
import type { CriterionLine } from './line.ts';
import { roundPercent } from './percent.ts';
import { countStates } from './states.ts';

/** A field in figures. `total` = `done` + `confirmed` + `open` + `exempt`; `overdue` and `blocked` are among the open. */
export interface FieldRow {
  readonly code: string;
  readonly name: string;
  readonly total: number;
  /** Reported done and not confirmed yet. */
  readonly done: number;
  readonly confirmed: number;
  readonly open: number;
  /** Nothing arose, or not applicable. */
  readonly exempt: number;
  readonly overdue: number;
  readonly blocked: number;
  /** Mean of the applicable criteria, 0–100, rounded down; 0 where there are none. */
  readonly percent: number;
  readonly states: Readonly<Record<ProgressState, number>>;
  readonly evidenceMissing: number;
  readonly max: number;
  readonly forecast: number;
  readonly atRisk: number;
  readonly score: ScoreFigures;
}

/** A row for every field, in the plan's order. A field that only its criteria know follows under its code. */
export function fieldRows(lines: readonly CriterionLine[], fields: readonly FieldFacts[]): FieldRow[] {
  const groups = new Map<string, CriterionLine[]>(fields.map(({ code }) => [code, []]));
  for (const line of lines) {
    const group = groups.get(line.criterion.fieldCode);
    if (group) group.push(line);
    else groups.set(line.criterion.fieldCode, [line]);
  }
  const names = new Map(fields.map(({ code, name }) => [code, name]));
  const told = tellsOfLastYear(lines);
  return [...groups].map(([code, group]) => rowOf({ code, name: names.get(code) ?? code }, group, told));
}

function rowOf(
  { code, name }: { code: string; name: string },
  lines: readonly CriterionLine[],
  told: boolean,
): FieldRow {
  const score = scoreOf(lines, told);
  const count = (holds: (line: CriterionLine) => boolean) => lines.filter(holds).length;
  return {
    code,
    name,
    total: lines.length,
    done: count(({ standing }) => standing.state === 'done'),
    confirmed: count(({ standing }) => standing.state === 'confirmed'),
    open: count(({ standing }) => !isClosed(standing.state)),
    exempt: count(({ standing: { state } }) => state === 'not_arisen' || state === 'not_applicable'),
    overdue: count(({ standing }) => standing.overdueCount > 0),
    blocked: count(({ standing }) => standing.state === 'blocked'),
    percent: meanPercent(lines),
    states: countStates(lines),
    evidenceMissing: count(({ standing }) => standing.evidenceMissing),
    max: score.max,
    forecast: score.forecast,
    atRisk: score.atRisk,
    score,
  };
}

function meanPercent(lines: readonly CriterionLine[]): number {
  const applicable = lines.filter(({ standing }) => !standing.notApplicable);
  if (applicable.length === 0) return 0;
  return roundPercent(
    applicable.reduce((sum, { standing }) => sum + standing.percent, 0) / applicable.length,
    0,
  );
}
