import { sumPoints } from '../score/points.ts';
import { isClosed } from '../work/progress.ts';
import type { CriterionLine } from './line.ts';

/** A body or section in figures. Every criterion counts once, with the body of its first lead. */
export interface BodyRow {
  /** Empty for criteria without a lead, or whose lead has no body. */
  readonly body: string;
  /** `closed` + `open`; the others are among these. */
  readonly total: number;
  readonly closed: number;
  readonly open: number;
  readonly overdue: number;
  readonly blocked: number;
  readonly evidenceMissing: number;
  readonly max: number;
  readonly forecast: number;
  readonly atRisk: number;
}

const byName = new Intl.Collator('vi');

/** A row for every body that leads something, by name; criteria that no body answers for come last. */
export function bodyRows(lines: readonly CriterionLine[]): BodyRow[] {
  const groups = new Map<string, CriterionLine[]>();
  for (const line of lines) {
    const body = line.criterion.assignees.find(({ kind }) => kind === 'lead')?.body ?? '';
    const group = groups.get(body);
    if (group) group.push(line);
    else groups.set(body, [line]);
  }
  return [...groups]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || byName.compare(a, b))
    .map(([body, group]) => rowOf(body, group));
}

function rowOf(body: string, lines: readonly CriterionLine[]): BodyRow {
  const count = (holds: (line: CriterionLine) => boolean) => lines.filter(holds).length;
  const sum = (part: 'max' | 'expected' | 'atRisk') => sumPoints(lines.map(({ forecast }) => forecast[part]));
  const closed = count(({ standing }) => isClosed(standing.state));
  return {
    body,
    total: lines.length,
    closed,
    open: lines.length - closed,
    overdue: count(({ standing }) => standing.overdueCount > 0),
    blocked: count(({ standing }) => standing.state === 'blocked'),
    evidenceMissing: count(({ standing }) => standing.evidenceMissing),
    max: sum('max'),
    forecast: sum('expected'),
    atRisk: sum('atRisk'),
  };
}
