import path from 'node:path';
import { openZip } from '#documents/plan/unzip.ts';
import { partOf } from './office-xml.ts';

/** An element of an Office part. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

/**
 * The children of elements in the order ECMA-376 (part 1, the schemas of annex A) gives them; Word and Excel call a file
 * damaged that has them otherwise. What is not named here may not stand there.
 */
const ORDER: Readonly<Record<string, string>> = {
  'w:document': 'w:background w:body',
  'w:tbl': 'w:tblPr w:tblGrid w:tr',
  'w:tblPr':
    'w:tblStyle w:tblpPr w:tblOverlap w:bidiVisual w:tblStyleRowBandSize w:tblStyleColBandSize w:tblW w:jc w:tblCellSpacing w:tblInd w:tblBorders w:shd w:tblLayout w:tblCellMar w:tblLook',
  'w:tblGrid': 'w:gridCol',
  'w:tblBorders': 'w:top w:left w:start w:bottom w:right w:end w:insideH w:insideV',
  'w:tr': 'w:tblPrEx w:trPr w:tc',
  'w:tc': 'w:tcPr w:p',
  'w:tcPr':
    'w:cnfStyle w:tcW w:gridSpan w:hMerge w:vMerge w:tcBorders w:shd w:noWrap w:tcMar w:textDirection w:tcFitText w:vAlign w:hideMark',
  'w:tcBorders': 'w:top w:left w:start w:bottom w:right w:end w:insideH w:insideV',
  'w:tcMar': 'w:top w:left w:start w:bottom w:right w:end',
  'w:p': 'w:pPr w:r',
  'w:pPr':
    'w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl w:numPr w:suppressLineNumbers w:pBdr w:shd w:tabs w:suppressAutoHyphens w:spacing w:ind w:contextualSpacing w:mirrorIndents w:jc w:textDirection w:textAlignment w:outlineLvl w:rPr w:sectPr',
  'w:pBdr': 'w:top w:left w:bottom w:right w:between w:bar',
  'w:rPr':
    'w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:caps w:smallCaps w:strike w:noProof w:color w:spacing w:w w:kern w:position w:sz w:szCs w:highlight w:u w:vertAlign w:lang',
  'w:sectPr':
    'w:headerReference w:footerReference w:footnotePr w:endnotePr w:type w:pgSz w:pgMar w:paperSrc w:pgBorders w:lnNumType w:pgNumType w:cols w:vAlign w:noEndnote w:titlePg w:textDirection w:docGrid',
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks drawing',
  sheetPr: 'tabColor outlinePr pageSetUpPr',
  row: 'c',
  c: 'f v is',
  dataValidation: 'formula1 formula2',
  workbook: 'fileVersion workbookPr workbookProtection bookViews sheets definedNames calcPr',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  xf: 'alignment protection',
};

/** What Word or Excel would find wrong with a file: parts, links between them, and the order of elements. Empty: nothing. */
export async function officeFaults(bytes: Uint8Array): Promise<string[]> {
  const opened = await openZip(bytes);
  if (!opened.ok) return [`the archive is ${opened.problem}`];
  const { names } = opened.zip;
  const faults: string[] = [];
  for (const name of names.filter((each) => /\.(xml|rels)$/.test(each))) {
    const xml = await partOf(bytes, name);
    faults.push(...orderFaults(xml).map((fault) => `${name}: ${fault}`));
    if (name.endsWith('.rels')) faults.push(...deadLinks(name, parse(xml)?.children ?? [], names));
  }
  return [...faults, ...(await unnamedTypes(bytes, names)), ...(await danglingIds(bytes, names))];
}

/** What stands where it may not, by the schemas; and that tags do not match. */
export function orderFaults(xml: string): string[] {
  const root = parse(xml);
  return root ? misplacedIn(root) : ['is not well-formed'];
}

/** Well-formed XML as a tree; undefined where tags do not match. */
function parse(xml: string): Element | undefined {
  const top: Element = { name: '', attributes: {}, children: [] };
  const open = [top];
  for (const [, closing, name = '', inside = '', single] of xml.matchAll(
    /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g,
  )) {
    if (closing) {
      if (open.pop()?.name !== name) return undefined;
      continue;
    }
    const attributes = Object.fromEntries(
      [...inside.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key, a, b]) => [key, a ?? b]),
    );
    const element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    if (!single) open.push(element);
  }
  return open.length === 1 ? top.children[0] : undefined;
}

function misplacedIn(element: Element): string[] {
  const order = ORDER[element.name]?.split(' ');
  const faults: string[] = [];
  let last = 0;
  for (const child of element.children) {
    const place = order?.indexOf(child.name) ?? last;
    if (place < 0) faults.push(`<${child.name}> may not stand in <${element.name}>`);
    else if (place < last) faults.push(`<${child.name}> stands too late in <${element.name}>`);
    else last = place;
    faults.push(...misplacedIn(child));
  }
  if (element.name === 'w:tc' && element.children.at(-1)?.name !== 'w:p')
    faults.push('a cell does not end in a paragraph');
  return faults;
}

/** Parts that a relationship names and that are not there. */
function deadLinks(name: string, links: readonly Element[], names: readonly string[]): string[] {
  const folder = path.posix.dirname(path.posix.dirname(name));
  return links
    .filter(({ attributes }) => attributes.TargetMode !== 'External')
    .map(({ attributes }) => path.posix.resolve('/', folder, attributes.Target ?? '').slice(1))
    .filter((target) => !names.includes(target))
    .map((target) => `${name} names ${target}, which is not there`);
}

async function unnamedTypes(bytes: Uint8Array, names: readonly string[]): Promise<string[]> {
  const types = parse(await partOf(bytes, '[Content_Types].xml'))?.children ?? [];
  const known = new Set(types.map(({ attributes }) => attributes.PartName ?? `.${attributes.Extension}`));
  return [
    ...names
      .filter((each) => each !== '[Content_Types].xml' && !each.endsWith('/'))
      .filter((each) => !known.has(`/${each}`) && !known.has(`.${each.split('.').at(-1)}`))
      .map((each) => `${each} has no content type`),
    ...types
      .flatMap(({ attributes }) => attributes.PartName ?? [])
      .filter((each) => !names.includes(each.slice(1)))
      .map((each) => `${each} has a content type and is not there`),
  ];
}

/** Relationships that a part uses and that its list does not have. */
async function danglingIds(bytes: Uint8Array, names: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const name of names.filter((each) => /^(word|xl)\/.*\.xml$/.test(each))) {
    const used = [...(await partOf(bytes, name)).matchAll(/\sr:(?:id|embed|link)="([^"]+)"/g)];
    const list = path.posix.join(path.posix.dirname(name), '_rels', `${path.posix.basename(name)}.rels`);
    const listed = names.includes(list) ? (parse(await partOf(bytes, list))?.children ?? []) : [];
    const ids = new Set(listed.map(({ attributes }) => attributes.Id));
    for (const [, id = ''] of used) if (!ids.has(id)) faults.push(`${name} uses ${id}, which is not listed`);
  }
  return faults;
}
