import ExcelJS from 'exceljs';
import { readPlanFile } from '#documents/plan/read-plan-file.ts';
import type { CriterionDraft, PlanDraft } from '#domain/plan/plan-draft.ts';
import { zip } from './zip-files.ts';

export type SheetValue = ExcelJS.CellValue;

/** A sheet of a workbook: values row by row, ranges to merge, number formats by address. */
export interface SheetOf {
  readonly name: string;
  readonly rows: readonly (readonly SheetValue[])[];
  readonly merges?: readonly string[];
  readonly formats?: Readonly<Record<string, string>>;
  readonly state?: 'visible' | 'hidden' | 'veryHidden';
}

/** An .xlsx file with these sheets. */
export async function workbook(...sheets: readonly SheetOf[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const { name, rows, merges = [], formats = {}, state = 'visible' } of sheets) {
    const sheet = book.addWorksheet(name, { state });
    for (const row of rows) sheet.addRow([...row]);
    for (const range of merges) sheet.mergeCells(range);
    for (const [address, format] of Object.entries(formats)) sheet.getCell(address).numFmt = format;
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A cell of a table in a document: text, or text with what Word says about the cell. */
export type WordCell =
  | string
  | {
      readonly text: string;
      readonly span?: number;
      readonly down?: 'start' | 'on';
      readonly list?: [number, number];
    };
export type WordBlock = string | readonly (readonly WordCell[])[];

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A paragraph; `list` is [list, level] of an automatic number. */
export function paragraph(text: string, list?: readonly [number, number]): string {
  const number = list
    ? `<w:pPr><w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr></w:pPr>`
    : '';
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  return `<w:p>${number}<w:r>${lines.join('<w:br/>')}</w:r></w:p>`;
}

function wordCell(cell: WordCell): string {
  const { text, span, down, list } = typeof cell === 'string' ? { text: cell } : cell;
  const width = span ? `<w:gridSpan w:val="${span}"/>` : '';
  const merge = down ? `<w:vMerge${down === 'start' ? ' w:val="restart"' : ''}/>` : '';
  return `<w:tc><w:tcPr>${width}${merge}</w:tcPr>${paragraph(text, list)}</w:tc>`;
}

/** A table, as XML. */
export function table(rows: readonly (readonly WordCell[])[]): string {
  const inner = rows.map((row) => `<w:tr>${row.map(wordCell).join('')}</w:tr>`).join('');
  return `<w:tbl><w:tblPr/>${inner}</w:tbl>`;
}

/** A .docx file with these paragraphs and tables; `numbering` is the XML inside <w:numbering>. */
export function wordFile(blocks: readonly WordBlock[], numbering = ''): Uint8Array {
  const body = blocks.map((block) => (typeof block === 'string' ? paragraph(block) : table(block))).join('');
  return wordFileOf(body, numbering);
}

/** A .docx file with this XML for its body. */
export function wordFileOf(body: string, numbering = ''): Uint8Array {
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const rels = (...entries: readonly (readonly [string, string])[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
      .map(
        ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${rel}/${type}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`;
  return zip([
    {
      name: '[Content_Types].xml',
      content: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    { name: '_rels/.rels', content: rels(['officeDocument', 'word/document.xml']) },
    { name: 'word/_rels/document.xml.rels', content: rels(['numbering', 'numbering.xml']) },
    { name: 'word/numbering.xml', content: `<w:numbering ${WORD}>${numbering}</w:numbering>` },
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?><w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    },
  ]);
}

/** Separated values, quoted where they must be. */
export function separated(rows: readonly (readonly string[])[], separator = ','): string {
  const quote = (value: string) =>
    /["\n\r]/.test(value) || value.includes(separator) ? `"${value.replaceAll('"', '""')}"` : value;
  return rows.map((row) => row.map(quote).join(separator)).join('\r\n');
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Reads a file that must be readable, as of the plan year 2024. */
export async function draftOf(bytes: Uint8Array, name = 'kế hoạch'): Promise<PlanDraft> {
  const result = await readPlanFile(bytes, name, { year: 2024 });
  if (!result.ok) throw new Error(`refused: ${result.reason} ${JSON.stringify(result.args)}`);
  return result.value;
}

/** Reads rows of a .csv file under a usual header. */
export async function draftOfRows(header: string, ...rows: readonly string[]): Promise<PlanDraft> {
  return draftOf(bytesOf([header, ...rows].join('\n')), 'ke-hoach.csv');
}

/** The criterion with a code. */
export function criterion(draft: PlanDraft, code: string): CriterionDraft {
  const found = draft.criteria.find((one) => one.code === code);
  if (!found)
    throw new Error(`no criterion ${code}, only ${draft.criteria.map((one) => one.code).join(' ')}`);
  return found;
}

/** Remarks in short: the key and where, `plan-name-missing@4`. */
export function keysOf(remarks: PlanDraft['faults']): string[] {
  return remarks.map(({ key, place }) => (place ? `${key}@${place.row}` : key));
}
