import type { FieldDraft, PlanDraft } from '#domain/plan/plan-draft.ts';
import { checkGaps } from './check-gaps.ts';
import { checkMixed, checkPoints } from './check-points.ts';
import { checkSums } from './check-sums.ts';
import { dropExamples } from './examples.ts';
import type { Fields } from './fields.ts';
import { type FoundTables, findTables } from './find-tables.ts';
import type { Grids } from './grid.ts';
import { hang, type Placed } from './hang.ts';
import { type Letterhead, readLetterhead } from './letterhead.ts';
import type { Line } from './line.ts';
import { readLines } from './lines.ts';
import { makeCriteria } from './make-criteria.ts';
import { mergeRows } from './merge-rows.ts';
import { outline } from './outline.ts';
import { passOver } from './pass-over.ts';
import { Remarks } from './remarks.ts';
import { numberSections, type Sections, sectionsApart } from './sections.ts';
import { keepBareFields, settleCodes } from './settle-codes.ts';
import { splitAppendices } from './split-appendices.ts';
import { statedYear } from './stated-year.ts';
import { readTracks } from './tracks.ts';

/** For which year deadlines without one are meant. */
export interface DraftOptions {
  /** The plan's year as far as the caller knows. */
  readonly year: number;
  /** The caller is sure of the year: it stands even where the file names another one. */
  readonly yearIsSure?: boolean;
}

/** Makes a plan of a file's grids: pure, and total over whatever the grids hold. Undefined when there is no table. */
export function makeDraft(grids: Grids, options: DraftOptions): PlanDraft | undefined {
  const found = findTables(grids);
  if (found.tables.length === 0) return undefined;
  const remarks = new Remarks();
  remarks.warnings.push(...grids.remarks);
  const tables = passOver(splitAppendices(found.tables), remarks);
  const read = readLines(tables, remarks);
  const head = headOf(found, read);
  const year = options.yearIsSure ? options.year : (head.year ?? options.year);
  if (head.year !== null && head.year !== options.year) {
    remarks.warn('plan-year-differs', { stated: String(head.year), used: String(year) });
  }
  for (const sheet of found.headless) remarks.warn('plan-sheet-without-header', { sheet });
  for (const sheet of found.tableless) remarks.warn('plan-sheet-without-table', { sheet });

  const lines = dropExamples(read, remarks);
  const sections = sectionsIn(lines);
  const plan = outline(lines, remarks, sections !== undefined);
  settleCodes(plan, remarks);
  keepBareFields(plan, remarks);
  numberSections(plan, sections, remarks);
  const placed = hang(mergeRows(plan.rows, remarks), plan.fields, remarks);
  const tracks = readTracks(tables, lines);
  const deadlineHeading = (table: number) => tables[table]?.header.headings.deadline ?? 'none';
  const criteria = makeCriteria(placed, { tracks, year, remarks, deadlineHeading });
  checkPoints(placed, tracks, remarks);
  checkMixed(criteria, placed, { tracks, remarks });
  checkSums(placed, plan, remarks);
  checkGaps(criteria, placed, remarks);

  return {
    ...head,
    fields: fieldDrafts(plan.fields, placed, remarks),
    criteria,
    faults: inOrder(remarks.faults, found),
    warnings: inOrder(remarks.warnings, found),
    ignoredColumns: [...new Set(tables.flatMap((table) => table.header.ignored))],
  };
}

/** Whether the tables number apart is seen once codes that start anew in every field are settled. */
function sectionsIn(lines: readonly Line[]): Sections | undefined {
  const unheard = new Remarks();
  const plan = outline(lines, unheard);
  settleCodes(plan, unheard);
  return sectionsApart(plan.rows);
}

/** What stands around the tables; a year that no title names is that of the deadlines. */
function headOf({ lines, asides }: FoundTables, rows: readonly Line[]): Letterhead {
  const head = readLetterhead(lines, asides);
  return { ...head, year: head.year ?? statedYear(rows.map(({ texts }) => texts.deadline)) };
}

/** The fields with at least one criterion, and those without that the file names all the same. */
function fieldDrafts(fields: Fields, placed: readonly Placed[], remarks: Remarks): FieldDraft[] {
  const nameless = fields.all.filter(
    (field) => field.name === '' && placed.some((one) => one.field === field),
  );
  for (const { code, ordinal } of nameless) {
    remarks.warn(ordinal === 0 ? 'plan-rows-without-field' : 'plan-field-missing', { code });
  }
  return fields.all.map(({ code, name, maxPoints }) => ({ code, name, maxPoints }));
}

/** Whole tables that were not read are said before anything about a row. */
const FIRST: ReadonlySet<string> = new Set([
  'plan-table-passed-over',
  'plan-sheet-without-header',
  'plan-sections-number-apart',
  'plan-table-joined',
]);

/** By place in the file, remarks about the whole of it last; a person goes through them from top to bottom. */
function inOrder(remarks: PlanDraft['faults'], { tables }: FoundTables): PlanDraft['faults'] {
  const order = new Map([...tables.entries()].reverse().map(([index, table]) => [table.name, index]));
  const rank = ({ key, place }: PlanDraft['faults'][number]) =>
    FIRST.has(key) ? -1 : place ? (order.get(place.sheet) ?? tables.length) : Infinity;
  return [...remarks].sort((a, b) => rank(a) - rank(b) || (a.place?.row ?? 0) - (b.place?.row ?? 0) || 0);
}
