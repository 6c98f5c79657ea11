import type { Code } from './codes.ts';
import { foldWords } from './fold.ts';
import type { Line } from './line.ts';
import { pointsInBrackets } from './points.ts';
import type { Remarks } from './remarks.ts';

/** A field (lĩnh vực) on the way to the draft. Criteria of the same number as its ordinal stand below it. */
export interface Field {
  readonly code: string;
  readonly ordinal: number;
  name: string;
  /** The name as it is compared with others. */
  key: string;
  maxPoints: number | null;
  /** What the rows that name it state, by table: each appendix may give its own part of the points. */
  readonly stated: Map<number, number>;
  /** The row that names it, for what it says about all criteria below (leads, deadline). */
  readonly line: Line | undefined;
}

/** The fields of a plan in the order of the file; both appendices speak of the same ones. */
export class Fields {
  readonly all: Field[] = [];
  readonly #areApart: boolean;

  /** `areApart`: each table numbers its fields for itself, and a name alone tells which one is meant. */
  constructor(areApart = false) {
    this.#areApart = areApart;
  }

  /** The field a row names, merged with the one already known by that code. */
  add(code: Code, line: Line, remarks: Remarks): Field {
    const bracketed = pointsInBrackets(line.name);
    const name = (bracketed?.rest ?? line.name).replace(/\s*\(?tiếp(?: theo)?\)?$/iu, '');
    const maxPoints = line.points.max ?? bracketed?.points ?? null;
    const key = foldWords(name);
    const ordinal = code.parts[0] ?? 0;
    const isSame = (field: Field) =>
      field.code === code.text || (field.ordinal === ordinal && field.key === key);
    const known = this.#areApart
      ? this.all.find((field) => field.key === key)
      : (this.all.find((field) => field.code === code.text) ?? this.all.find(isSame));
    const stated = new Map(maxPoints === null ? [] : [[line.table, maxPoints]]);
    if (!known) {
      const isTaken = this.all.some((field) => field.code === code.text || field.ordinal === ordinal);
      const free = isTaken && this.#areApart ? this.#nextOrdinal() : undefined;
      const number =
        free === undefined ? { code: code.text, ordinal } : { code: String(free), ordinal: free };
      return this.#push({ ...number, name, key, maxPoints, stated, line });
    }
    if (known.name === '') Object.assign(known, { name, key });
    if (known.key !== key) {
      remarks.warn(
        'plan-field-named-twice',
        { code: known.code, first: known.name, second: name },
        line.place,
      );
    }
    known.maxPoints ??= maxPoints;
    if (maxPoints !== null) known.stated.set(line.table, maxPoints);
    return known;
  }

  /** The field of this name, made with the next free number if there is none. */
  named(name: string): Field {
    const key = foldWords(name);
    const known = this.all.find((field) => field.key === key);
    return known ?? this.#push(blank(this.#nextOrdinal(), name));
  }

  byOrdinal(ordinal: number): Field | undefined {
    return this.all.find((field) => field.ordinal === ordinal);
  }

  /** A field that no row names but whose criteria stand in the file. */
  implied(ordinal: number): Field {
    return this.byOrdinal(ordinal) ?? this.#push(blank(ordinal, ''));
  }

  #nextOrdinal(): number {
    return Math.max(0, ...this.all.map((field) => field.ordinal)) + 1;
  }

  #push(field: Field): Field {
    this.all.push(field);
    return field;
  }
}

function blank(ordinal: number, name: string): Field {
  const key = foldWords(name);
  return { code: String(ordinal), ordinal, name, key, maxPoints: null, stated: new Map(), line: undefined };
}
