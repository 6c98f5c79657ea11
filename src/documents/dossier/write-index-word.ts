import { AlignmentType } from 'docx';
import { type Head, headOf } from '#documents/letterhead.ts';
import { type FilledRow, fillRows, placeFor } from '#documents/word/fill-rows.ts';
import { type Child, headBlock, titleBlock, writeDocument } from '#documents/word/frame.ts';
import { MARGIN, mm, PAGE, SIZE } from '#documents/word/measures.ts';
import { line } from '#documents/word/paragraphs.ts';
import { blocks, type Row, ruledTable } from '#documents/word/tables.ts';
import type { Words } from '#documents/words.ts';
import {
  type DossierIndex,
  indexLines,
  type MissingTexts,
  missingTexts,
  pieceTexts,
  pointsText,
} from './dossier-index.ts';

const ACROSS = PAGE.height - MARGIN.left - MARGIN.right;
/** Eleven points, so that names of files stand on two lines. */
const LETTER_SIZE = 22;
/** Hashes are long and read by programs: eight points, in lines of sixteen characters. */
const HASH_SIZE = 16;
const HASH_LINE = 16;

/** Columns by key and width in millimetres. */
const COLUMNS = [
  ['no', 11],
  ['number', 32],
  ['date', 24],
  ['subject', 58],
  ['file', 46],
  ['hash', 27],
  ['sent', 27],
  ['accepted', 27],
] as const;
const MISSING = [
  ['code', 20],
  ['criterion', 92],
  ['document', 110],
  ['there', 30],
] as const;
const TO_THE_LEFT = ['subject', 'file', 'criterion', 'document'];

/** The index as a Word file: every criterion with what proves it, then what is missing. */
export async function writeIndexWord(index: DossierIndex, words: Words): Promise<Uint8Array> {
  const { organisation, chairman, letterhead, asOf, year } = index.head;
  const head = headOf(letterhead, { name: organisation, chairman }, words);
  const subject = words('dossier-title', { year: String(year) });
  const missing = missingTexts(index, words);
  const document = await writeDocument(
    { title: subject, author: organisation, language: words('doc-language') },
    [
      {
        across: true,
        children: [
          headBlock(head, asOf, words, { numbered: false }),
          ...titleBlock(words('dossier-kind'), subject),
          ...indexLines(index, words).map((text) => note(text)),
          line(words('dossier-list'), { size: SIZE.body, bold: true }, { ...LEFT, keepNext: true }),
          sampleTable(COLUMNS, words, [
            { kind: 'field', wide: true, bold: true },
            { kind: 'criterion', wide: true, bold: true },
            { kind: 'bare', wide: true, bold: true, alone: true },
            { kind: 'piece' },
          ]),
          line(words('dossier-missing', { count: missing.length }), { size: SIZE.body, bold: true }, LATER),
          ...(missing.length === 0 ? [] : [sampleTable(MISSING, words, [{ kind: 'missing' }])]),
          ...signatures(head, words),
        ],
      },
    ],
  );
  return fillRows(document, {
    field: listed(index, words),
    missing: missing.map((each) => lacking(each, words)),
  });
}

const LEFT = { alignment: AlignmentType.LEFT, spacing: { before: 120, after: 120 } } as const;
const LATER = { ...LEFT, spacing: { before: 360, after: 120 }, keepNext: true } as const;

function note(text: string): Child {
  return line(text, { size: SIZE.table, italics: true });
}

/** A table with one sample row of each kind. */
function sampleTable(
  columns: typeof COLUMNS | typeof MISSING,
  words: Words,
  kinds: readonly ({ kind: string } & Omit<Row, 'cells'>)[],
): Child {
  return ruledTable(
    columns.map(([key, width]) => ({
      heading: words('dossier-column', { key }),
      width: mm(width),
      align: TO_THE_LEFT.includes(key) ? ('left' as const) : ('center' as const),
      size: key === 'hash' ? HASH_SIZE : LETTER_SIZE,
    })),
    kinds.map(({ kind, ...row }) => ({ ...row, cells: columns.map((_, at) => placeFor(kind, at)) })),
  );
}

function listed({ fields }: DossierIndex, words: Words): FilledRow[] {
  const rows: FilledRow[] = [];
  let count = 0;
  for (const field of fields) {
    rows.push({ like: 'field', texts: [field.code, field.name.toLocaleUpperCase('vi')] });
    for (const criterion of field.criteria) {
      const { code, name, pieces } = criterion;
      const about = words('dossier-criterion', {
        name,
        points: pointsText(criterion, words),
        files: pieces.length,
      });
      rows.push({ like: pieces.length === 0 ? 'bare' : 'criterion', texts: [code, about] });
      for (const piece of pieces) {
        count += 1;
        const { number, date, subject, file, hash, sent, accepted, note: mark } = pieceTexts(piece, words);
        const both = [file, mark].filter((text) => text !== '').join('\n');
        const texts = [String(count), number, date, subject, both, broken(hash), sent, accepted];
        rows.push({ like: 'piece', texts });
      }
    }
  }
  return rows;
}

function lacking({ code, name, what, asked, there }: MissingTexts, words: Words): FilledRow {
  return { like: 'missing', texts: [code, name, what, words('dossier-missing-there', { asked, there })] };
}

function broken(hash: string): string {
  return hash.match(new RegExp(`.{1,${HASH_LINE}}`, 'g'))?.join('\n') ?? '';
}

/** Who has compiled it, left; who signs, right. */
function signatures({ authority, post, signer }: Head, words: Words): Child[] {
  const bold = (text: string) => line(text, { size: SIZE.title, bold: true });
  const open = ['', '', ''].map(bold);
  const sides = [[bold(words('selfscore-compiler'))], [bold(authority), bold(post), ...open, bold(signer)]];
  return [line('', { size: SIZE.recipients }), blocks([ACROSS / 2, ACROSS / 2], [sides])];
}
