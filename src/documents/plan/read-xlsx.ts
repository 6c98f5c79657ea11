import type { Remark } from '#domain/plan/plan-draft.ts';
import { tidyLine } from './fold.ts';
import { Allowance, type Grid, type Grids } from './grid.ts';
import type { OfficePackage } from './office-package.ts';
import { readFormats } from './xlsx-formats.ts';
import { readSheet } from './xlsx-sheet.ts';

interface SheetEntry {
  readonly name: string;
  readonly part: string | undefined;
  readonly isHidden: boolean;
}

/** Reads every visible sheet of a workbook. Hidden ones are old versions and lists more often than plans: reported. */
export async function readXlsx(pack: OfficePackage): Promise<Grids> {
  const allowance = new Allowance();
  const { sheets, since1904 } = await readWorkbook(pack);
  const strings = await readStrings(pack, allowance);
  const formats = await readFormats(pack);
  const grids: Grid[] = [];
  const remarks: Remark[] = [];
  for (const { name, part, isHidden } of sheets) {
    if (!part) continue;
    if (isHidden) {
      remarks.push({ key: 'plan-sheet-hidden', args: { sheet: name } });
      continue;
    }
    const rows = await readSheet(part, { pack, strings, formats, since1904, allowance });
    grids.push({ name, kind: 'sheet', before: [], rows });
  }
  return { grids, after: [], remarks };
}

async function readWorkbook(pack: OfficePackage): Promise<{ sheets: SheetEntry[]; since1904: boolean }> {
  const sheets: SheetEntry[] = [];
  let since1904 = false;
  await pack.walk(pack.mainPart, {
    open(element, { name = '', id, state, date1904 }) {
      if (element === 'workbookPr') since1904 = date1904 === '1' || date1904 === 'true';
      if (element !== 'sheet') return;
      sheets.push({
        name: tidyLine(name),
        part: pack.partById(id),
        isHidden: state?.endsWith('idden') ?? false,
      });
    },
  });
  return { sheets, since1904 };
}

/** The texts that cells refer to; pieces of rich text are joined, readings for pronunciation left out. */
async function readStrings(pack: OfficePackage, allowance: Allowance): Promise<string[]> {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let isPhonetic = false;
  await pack.walk(pack.partByType('sharedStrings'), {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') isPhonetic = true;
      if (name === 't') isText = !isPhonetic;
    },
    text(piece) {
      if (isText) text += piece;
    },
    close(name) {
      if (name === 't') isText = false;
      if (name === 'rPh') isPhonetic = false;
      if (name !== 'si') return;
      allowance.take(text);
      strings.push(text);
    },
  });
  return strings;
}
