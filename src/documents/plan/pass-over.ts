import type { Code } from './codes.ts';
import type { Table } from './find-tables.ts';
import { foldWords } from './fold.ts';
import { type ColumnKey, isOfPeople } from './header-words.ts';
import { identityOf } from './read-row.ts';
import type { Remarks } from './remarks.ts';

/** Why a table beside the plan is none of its tables; said to whoever imports the file. */
type Reason = 'no-codes' | 'people' | 'by-field' | 'repeats';

/** A table with those that go on from it on the next pages, and the codes its rows bear. */
interface Group {
  readonly tables: readonly Table[];
  readonly codes: readonly { readonly code: Code; readonly name: string }[];
}

/**
 * Leaves out what stands beside a plan and is none of its tables, and names it: sums by field, lists of people, a second
 * listing of the same criteria for reading only. Where nothing in a file is surely a plan's table, all is read.
 */
export function passOver(tables: readonly Table[], remarks: Remarks): readonly Table[] {
  const groups = groupsOf(tables);
  const left = new Set<Table>();
  for (const group of groups) {
    const others = groups.filter((each) => each !== group && isPlan(each));
    const why = others.length > 0 ? reasonFor(group, others) : undefined;
    const [first] = group.tables;
    if (!why || !first) continue;
    for (const table of group.tables) left.add(table);
    const place = { sheet: first.name, row: first.rows[0]?.number ?? 1 };
    remarks.warn('plan-table-passed-over', { why }, place);
  }
  return left.size === 0 ? tables : tables.filter((table) => !left.has(table));
}

function groupsOf(tables: readonly Table[]): Group[] {
  const groups: Table[][] = [];
  for (const table of tables) {
    const open = groups.at(-1);
    if (open && table.isContinued) open.push(table);
    else groups.push([table]);
  }
  return groups.map((own) => ({ tables: own, codes: own.flatMap(codesOf) }));
}

function codesOf(table: Table): Group['codes'] {
  return table.rows.flatMap((row) => {
    const { code, name } = identityOf(row, table);
    return code?.form === 'number' || code?.form === 'roman' ? [{ code, name }] : [];
  });
}

function reasonFor(group: Group, others: readonly Group[]): Reason | undefined {
  if (listsPeople(group)) return 'people';
  if (sumsByField(group, others)) return 'by-field';
  if (group.codes.length === 0) return isWorkedBy(group) ? undefined : 'no-codes';
  return repeats(group, others) ? 'repeats' : undefined;
}

/** Criteria have codes of several levels; a list of one level is a plan where somebody is to do something by it. */
function isPlan(group: Group): boolean {
  return group.codes.some(isDeep) || (group.codes.length > 0 && isWorkedBy(group) && !listsPeople(group));
}

function listsPeople(group: Group): boolean {
  const ignored = group.tables[0]?.header.ignored ?? [];
  return ignored.some(isOfPeople) && !has(group, 'max') && !group.codes.some(isDeep);
}

/** Headings of a column that names fields and nothing below them. */
const FIELDS_ONLY =
  /^(?:(?:ten|cac|nhom|noi dung) )*linh vuc(?: (?:cham diem|danh gia|cchc|cai cach hanh chinh))?$/;

/** Fields without codes, or with those of one level from which the plan's go on: "1 | Công tác chỉ đạo | 12 điểm". */
function sumsByField(group: Group, others: readonly Group[]): boolean {
  if (group.codes.some(isDeep) || !others.some(({ codes }) => codes.some(isDeep))) return false;
  if (group.codes.length === 0 && isWorkedBy(group)) return false;
  if (FIELDS_ONLY.test(foldWords(group.tables[0]?.header.headings.name ?? ''))) return true;
  const fields = new Set(others.flatMap(({ codes }) => codes.filter((each) => !isDeep(each)).map(keyOf)));
  return group.codes.filter((each) => fields.has(keyOf(each))).length * 2 > group.codes.length;
}

/** All its criteria stand in tables by which people work, with their points, and this one says nothing more of them. */
function repeats(group: Group, others: readonly Group[]): boolean {
  const working = others.filter((each) => isWorkedBy(each) && has(each, 'max'));
  const known = new Set(working.flatMap(({ codes }) => codes.map(({ code }) => code.parts.join('.'))));
  const isMore = MORE.some((key) => has(group, key) && !working.some((each) => has(each, key)));
  return !isWorkedBy(group) && !isMore && group.codes.every(({ code }) => known.has(code.parts.join('.')));
}

/** Columns that are worth a table of their own. */
const MORE = ['cause', 'supports', 'evidence', 'scoring'] as const;

/** Says who does it, until when, or what is to be done. */
function isWorkedBy(group: Group): boolean {
  return has(group, 'leads') || has(group, 'deadline') || has(group, 'remedy');
}

function has({ tables: [first] }: Group, key: ColumnKey): boolean {
  return first?.header.columns[key] !== undefined;
}

function isDeep({ code }: Group['codes'][number]): boolean {
  return code.parts.length > 1;
}

function keyOf({ name }: Group['codes'][number]): string {
  return foldWords(name).replace(/^linh vuc /, '');
}
