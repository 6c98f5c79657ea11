import { type ListPlace, type Numbering, readNumbering } from './docx-numbering.ts';
import { DocxTable } from './docx-table.ts';
import { tidy } from './fold.ts';
import { Allowance, type Grid, type Grids } from './grid.ts';
import type { OfficePackage } from './office-package.ts';

interface Paragraph {
  text: string;
  styleId: string;
  listId: string | undefined;
  level: number | undefined;
}

/** What is written but not seen: text moved away or deleted under revision, second versions for older programs. */
const UNSEEN = new Set(['moveFrom', 'del', 'Fallback', 'instrText', 'delText']);
const BREAKS: Readonly<Record<string, string>> = {
  tab: ' ',
  ptab: ' ',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

/** Reads every table of a document, those inside other tables too, with the text above each. */
export async function readDocx(pack: OfficePackage): Promise<Grids> {
  const reader = new DocxReader(await readNumbering(pack));
  await pack.walk(pack.mainPart, reader);
  return { grids: reader.grids, after: reader.takeLines(), remarks: [] };
}

class DocxReader {
  readonly grids: Grid[] = [];
  readonly #numbering: Numbering;
  readonly #allowance = new Allowance();
  readonly #path: string[] = [];
  readonly #tables: DocxTable[] = [];
  readonly #paragraphs: Paragraph[] = [];
  #lines: string[] = [];
  #unseen = 0;
  #isRunHidden = false;

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** The lines read since the last table. */
  takeLines(): string[] {
    const lines = this.#lines;
    this.#lines = [];
    return lines;
  }

  open(name: string, { val }: Readonly<Record<string, string>>): void {
    const parent = this.#path.at(-1);
    this.#path.push(name);
    if (UNSEEN.has(name)) this.#unseen += 1;
    const table = this.#tables.at(-1);
    if (name === 'tbl') this.#tables.push(new DocxTable(this.#allowance));
    else if (name === 'tr') table?.openRow();
    else if (name === 'tc') table?.openCell();
    else if (name === 'p')
      this.#paragraphs.push({ text: '', styleId: '', listId: undefined, level: undefined });
    else if (name === 'r') this.#isRunHidden = false;
    else if (name === 'vanish' && parent === 'rPr') this.#isRunHidden = val !== '0' && val !== 'false';
    else if (parent === 'r' && BREAKS[name]) this.#append(BREAKS[name]);
    else if (parent === 'trPr' || parent === 'tcPr') table?.describe(name, val, parent);
    else this.#describeParagraph(name, val ?? '', parent);
  }

  text(text: string): void {
    if (this.#path.at(-1) === 't') this.#append(text);
  }

  close(name: string): void {
    this.#path.pop();
    if (UNSEEN.has(name)) this.#unseen -= 1;
    const table = this.#tables.at(-1);
    if (name === 'p') this.#closeParagraph();
    else if (name === 'tc') table?.closeCell();
    else if (name === 'tr') table?.closeRow();
    else if (name === 'tbl' && table) {
      this.#tables.pop();
      this.grids.push(table.close(this.takeLines()));
    }
  }

  #append(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph && this.#unseen === 0 && !this.#isRunHidden) paragraph.text += text;
  }

  #describeParagraph(name: string, value: string, parent: string | undefined): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph) return;
    if (parent === 'pPr' && name === 'pStyle') paragraph.styleId = value;
    if (parent === 'numPr' && name === 'numId') paragraph.listId = value;
    if (parent === 'numPr' && name === 'ilvl') paragraph.level = Number(value);
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph || this.#unseen > 0) return;
    const place = this.#placeOf(paragraph);
    const label = place ? this.#numbering.next(place) : '';
    const line = tidy(`${label} ${paragraph.text}`);
    const table = this.#tables.at(-1);
    if (table) table.addLine(line);
    else if (line !== '') {
      this.#allowance.take(line);
      this.#lines.push(line);
    }
  }

  #placeOf({ styleId, listId, level }: Paragraph): ListPlace | undefined {
    const ofStyle = this.#numbering.placeOfStyle(styleId);
    const id = listId ?? ofStyle?.listId;
    if (id === undefined || id === '0') return undefined;
    return { listId: id, level: level ?? ofStyle?.level ?? 0 };
  }
}
