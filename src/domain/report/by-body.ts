import { sumPoints } from '../score/points.ts';
import type { CriterionLine } from './line.ts';
import { type Tally, tallyOf, wholeDuty } from './tally.ts';

/** A body or section in figures. Every criterion counts once, with the body of its first lead. */
export interface BodyRow extends Tally {
  /** Empty for criteria without a lead, or whose lead has no body. */
  readonly body: string;
  readonly max: number;
  readonly forecast: number;
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
  const sum = (part: 'max' | 'expected') => sumPoints(lines.map(({ forecast }) => forecast[part]));
  return { body, ...tallyOf(lines.map(wholeDuty)), max: sum('max'), forecast: sum('expected') };
}
