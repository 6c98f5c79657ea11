import type { Field, Fields } from './fields.ts';
import type { Entry } from './merge-rows.ts';
import type { Remarks } from './remarks.ts';

/** A criterion in its place: below a field, and below another criterion unless it stands right under the field. */
export interface Placed {
  readonly entry: Entry;
  readonly field: Field;
  readonly parent: Placed | undefined;
}

/**
 * Hangs each criterion under its nearest ancestor that stands in the file, else under its field.
 *
 * The code decides where its beginning exists; where it does not, the order of rows does, with a warning. A criterion
 * whose code belongs to another field than the rows around it follows its code, with a warning too.
 */
export function hang(entries: readonly Entry[], fields: Fields, remarks: Remarks): Placed[] {
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  const placed = new Map<string, Placed>();
  const place = (entry: Entry): Placed => {
    const known = placed.get(entry.code);
    if (known) return known;
    const ancestor = nearest(entry, byCode);
    const parent = ancestor && place(ancestor);
    const field = parent?.field ?? fieldOf(entry, fields);
    const result: Placed = { entry, field, parent };
    placed.set(entry.code, result);
    reportGap(result, remarks);
    reportStray(result, remarks);
    return result;
  };
  return entries.map(place);
}

function nearest(entry: Entry, byCode: ReadonlyMap<string, Entry>): Entry | undefined {
  for (let length = entry.parts.length - 1; length > 0; length--) {
    const ancestor = byCode.get(entry.parts.slice(0, length).join('.'));
    if (ancestor) return ancestor;
  }
  return undefined;
}

/**
 * For a code of several numbers the field of its first one, if the file numbers its fields so; else, and where each table
 * numbers them for itself, the rows' field.
 */
function fieldOf({ parts, row }: Entry, fields: Fields): Field {
  const own = row.section === undefined ? parts : parts.slice(1);
  const [first = 0] = own;
  if (row.section !== undefined && row.field) return row.field;
  if (own.length === 1) return row.field ?? fields.implied(fields.byOrdinal(first) ? first : NO_FIELD);
  if (row.field && (row.field.ordinal === first || !fields.byOrdinal(first))) return row.field;
  return fields.implied(first);
}

/** Number of the field that holds what stands under none. */
const NO_FIELD = 0;

/** Levels between a criterion and what it hangs under do not stand in the file. */
function reportGap({ entry, parent, field }: Placed, remarks: Remarks): void {
  const above = parent?.entry.parts.length ?? lengthOfField(entry, field);
  if (entry.parts.length <= above + 1) return;
  const missing = entry.parts.slice(0, -1).join('.');
  const under = parent?.entry.code ?? field.code;
  remarks.warn('plan-parent-missing', { code: entry.code, missing, under }, entry.row.line.place);
}

/** How many numbers in front of a code belong to its field. */
function lengthOfField({ parts, row }: Entry, field: Field): number {
  if (row.section !== undefined) return parts.length > 2 ? 2 : 1;
  return parts[0] === field.ordinal ? 1 : 0;
}

function reportStray({ entry, field }: Placed, remarks: Remarks): void {
  const around = entry.row.field;
  if (!around || around === field) return;
  remarks.warn(
    'plan-code-in-other-field',
    { code: entry.code, field: field.code, around: around.code },
    entry.row.line.place,
  );
}
