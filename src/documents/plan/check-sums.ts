import type { Field } from './fields.ts';
import type { Placed } from './hang.ts';
import type { PointsOfRow } from './line.ts';
import type { Outline, Total } from './outline.ts';
import { samePoints, tidyPoints } from './points.ts';
import type { Remarks } from './remarks.ts';
import { lostPoints } from './tracks.ts';

/** A whole year's index. */
const WHOLE = 100;

/** Compares every stated sum with what it is the sum of. Differences are told and nothing is corrected. */
export function checkSums(placed: readonly Placed[], { fields, totals }: Outline, remarks: Remarks): void {
  for (const heading of placed.filter((one) => one.entry.hasChildren)) {
    const below = placed.filter((one) => one.parent === heading);
    const sum = sumOf(below);
    const stated = heading.entry.points.max;
    if (stated === null || sum === null || samePoints(stated, sum)) continue;
    const { code, row } = heading.entry;
    remarks.warn('plan-sum-differs', { code, stated, sum }, row.line.place);
  }
  for (const field of fields.all) checkField(field, placed, remarks);
  const leaves = placed.filter((one) => !one.entry.hasChildren);
  for (const total of totals) checkTotal(total, leaves, remarks);
  const whole = sumOf(leaves);
  if (whole !== null && !samePoints(whole, WHOLE)) remarks.warn('plan-total-not-100', { sum: whole });
}

/** A field's points are stated once, or by each appendix for its own part. */
function checkField(field: Field, placed: readonly Placed[], remarks: Remarks): void {
  const sum = sumOf(placed.filter((one) => one.field === field && !one.parent));
  const parts = [...field.stated.values()].reduce((all, part) => all + part, 0);
  if (sum !== null && field.stated.size > 1 && samePoints(parts, sum)) {
    field.maxPoints = sum;
    return;
  }
  if (field.maxPoints === null || sum === null || samePoints(field.maxPoints, sum)) return;
  const args = { code: field.code, name: field.name, stated: field.maxPoints, sum };
  remarks.warn('plan-field-sum-differs', args, field.line?.place);
}

/** A total may be that of a field, of a table or of the plan: it is right when it is one of them. */
function checkTotal({ line, field }: Total, leaves: readonly Placed[], remarks: Remarks): void {
  const ofTable = leaves.filter((one) => one.entry.all.some((row) => row.line.table === line.table));
  const candidates = [ofTable.filter((one) => one.field === field), ofTable, leaves];
  for (const key of ['max', 'baseline', 'lost'] as const) {
    const stated = line.points[key];
    const sums = candidates.map((ones) => sumOfColumn(ones, key)).filter((sum) => sum !== null);
    if (stated === null || sums.length === 0 || sums.some((sum) => samePoints(sum, stated))) continue;
    remarks.warn(
      `plan-total-differs-${key}`,
      { label: line.name, stated, sum: closest(sums, stated) },
      line.place,
    );
  }
}

function closest(sums: readonly number[], stated: number): number {
  return sums.reduce((best, sum) => (Math.abs(sum - stated) < Math.abs(best - stated) ? sum : best));
}

/** The sum of maxima; null when one of them is not stated, for then no sum can be told. */
function sumOf(ones: readonly Placed[]): number | null {
  const points = ones.map((one) => one.entry.points.max);
  if (points.length === 0 || points.includes(null)) return null;
  return tidyPoints(points.reduce<number>((sum, value) => sum + (value ?? 0), 0));
}

function sumOfColumn(ones: readonly Placed[], key: keyof PointsOfRow): number | null {
  if (key === 'max') return sumOf(ones);
  const values = ones.map(({ entry }) => (key === 'lost' ? lostPoints(entry.points) : entry.points[key]));
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? tidyPoints(known.reduce((sum, value) => sum + value, 0)) : null;
}
