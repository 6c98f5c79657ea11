import type { Field } from './fields.ts';
import type { Outline, Row } from './outline.ts';
import type { Remarks } from './remarks.ts';
import { isSurveyed } from './survey.ts';

/**
 * Gives codes that start anew from 1 in every field their field's number in front: criterion 1.2 of field II is 2.1.2.
 *
 * Recognised where the criteria right below the fields have one-level codes and each field begins again at or before
 * the number where the one before it ended.
 */
export function settleCodes({ rows, fields }: Outline, remarks: Remarks): void {
  const byField = fields.all.map((field) => rowsOf(rows, field)).filter((own) => own.length > 0);
  if (byField.length < 2 || byField.some((own) => own[0]?.parts.length !== 1)) return;
  const restarts = byField.every((own, index) => {
    const before = byField[index - 1];
    return !before || (own[0]?.parts[0] ?? 0) <= Math.max(...before.map((row) => row.parts[0] ?? 0));
  });
  if (!restarts) return;
  for (const row of rows) {
    if (row.field) row.parts = [row.field.ordinal, ...row.parts];
  }
  remarks.warn('plan-codes-start-anew', {}, rows[0]?.line.place);
}

/** A field without any criterion, yet with points, is scored as a whole: it becomes a criterion as well. */
export function keepBareFields({ rows, fields }: Outline, remarks: Remarks): void {
  for (const field of fields.all) {
    const { line } = field;
    const hasRows = rows.some(
      (row) => row.field === field || (row.parts.length > 1 && row.parts[0] === field.ordinal),
    );
    if (!line || field.maxPoints === null || hasRows) continue;
    const whole = { ...line, name: field.name, points: { ...line.points, max: field.maxPoints } };
    rows.push({ line: whole, parts: [field.ordinal], field, isSurveyed: isSurveyed(line), extras: [] });
    remarks.warn('plan-field-is-criterion', { code: field.code, name: field.name }, line.place);
  }
}

function rowsOf(rows: readonly Row[], field: Field): Row[] {
  return rows.filter((row) => row.field === field);
}
