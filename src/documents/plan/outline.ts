import { codeInFront } from './codes.ts';
import { type Field, Fields } from './fields.ts';
import type { Line } from './line.ts';
import type { Remarks } from './remarks.ts';
import { isSurveyed } from './survey.ts';

/** A row that is a criterion, with the field it stands under and the rows that belong to it. */
export interface Row {
  readonly line: Line;
  /** Unique in the plan once codes that start anew in every field carry their field's number. */
  parts: readonly number[];
  /** The number in front of `parts` where every table counts for itself. */
  section?: number | undefined;
  /** The field by order of rows; undefined where none came before in this table. */
  field: Field | undefined;
  readonly isSurveyed: boolean;
  /** Rows below it without a code of their own. */
  readonly extras: readonly Line[];
}

/** The rows of a plan in order, told apart: fields, criteria, totals. */
export interface Outline {
  readonly fields: Fields;
  readonly rows: Row[];
  readonly totals: readonly Total[];
}

/** A total row, with the criteria it may be the total of: those since the last heading, and the whole table. */
export interface Total {
  readonly line: Line;
  readonly field: Field | undefined;
}

type Scheme = 'roman' | 'number' | 'letter' | 'column' | 'none';

/** Tells fields from criteria and puts every row under its field; `areApart`: each table numbers its fields for itself. */
export function outline(lines: readonly Line[], remarks: Remarks, areApart = false): Outline {
  const walk = new Walk(schemeOf(lines), new Fields(areApart), remarks);
  for (const line of lines) walk.step(line);
  return { fields: walk.fields, rows: walk.rows, totals: walk.totals };
}

/** How a file marks its fields: Roman numbers, one-level numbers above longer codes, letters, or a column. */
function schemeOf(lines: readonly Line[]): Scheme {
  const codes = lines.flatMap((line) => line.code ?? []);
  if (codes.some((code) => code.form === 'roman')) return 'roman';
  if (lines.some((line) => line.texts.field !== '')) return 'column';
  const heads = new Set(
    codes.flatMap((code) => (code.form === 'number' && code.parts.length > 1 ? [code.parts[0]] : [])),
  );
  if (codes.some((code) => code.form === 'number' && code.parts.length === 1 && heads.has(code.parts[0])))
    return 'number';
  return codes.some((code) => code.form === 'section') ? 'letter' : 'none';
}

class Walk {
  readonly fields: Fields;
  readonly rows: Row[] = [];
  readonly totals: Total[] = [];
  readonly #scheme: Scheme;
  readonly #remarks: Remarks;
  #table = -1;
  #field: Field | undefined;
  #section: Line | undefined;
  #extras: Line[] | undefined;

  constructor(scheme: Scheme, fields: Fields, remarks: Remarks) {
    this.#scheme = scheme;
    this.fields = fields;
    this.#remarks = remarks;
  }

  step(line: Line): void {
    if (line.table !== this.#table) this.#enter(line.table);
    if (line.kind === 'total') this.totals.push({ line, field: this.#field });
    else if (line.kind === 'part') this.#addPart(line);
    else if (line.code?.form === 'section' && this.#scheme !== 'letter') this.#enterSection(line);
    else if (line.code && this.#isField(line)) this.#enterField(line);
    else this.#addRow(line);
  }

  #enter(table: number): void {
    this.#table = table;
    this.#field = undefined;
    this.#section = undefined;
    this.#extras = undefined;
  }

  #enterSection(line: Line): void {
    this.#section = line;
    this.#field = undefined;
    this.#extras = undefined;
  }

  #isField({ code }: Line): boolean {
    if (code?.form === 'roman') return true;
    if (code?.form === 'section') return this.#scheme === 'letter';
    return this.#scheme === 'number' && code?.parts.length === 1;
  }

  #enterField(line: Line): void {
    if (!line.code) return;
    this.#field = this.fields.add(line.code, line, this.#remarks);
    this.#extras = undefined;
  }

  #addPart(line: Line): void {
    if (/^lĩnh vực\s/iu.test(line.name) && line.texts.deadline === '') {
      this.#field = this.fields.named(line.name.replace(/^lĩnh vực\s*:?\s*/iu, ''));
      this.#extras = undefined;
    } else if (this.#extras) this.#extras.push(line);
    else this.#remarks.warn('plan-row-left-out', { text: line.name }, line.place);
  }

  #addRow(line: Line): void {
    if (line.texts.field !== '') this.#field = this.#fieldOfColumn(line);
    else if (!this.#field && this.#section?.code) {
      const code = { ...this.#section.code, parts: [0] };
      this.#field = this.fields.add(code, this.#section, this.#remarks);
    }
    const surveyed = [line, this.#section, this.#field?.line].some((source) => source && isSurveyed(source));
    this.#extras = [];
    const parts = line.code?.parts ?? [];
    this.rows.push({ line, parts, field: this.#field, isSurveyed: surveyed, extras: this.#extras });
  }

  #fieldOfColumn(line: Line): Field {
    const front = codeInFront(line.texts.field);
    if (!front) return this.fields.named(line.texts.field);
    const known = this.fields.all.find((field) => field.code === front.code.text);
    const points = { max: null, baseline: null, lost: null };
    return known ?? this.fields.add(front.code, { ...line, name: front.rest, points }, this.#remarks);
  }
}
