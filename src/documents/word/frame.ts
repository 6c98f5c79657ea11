import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import type { Head } from '#documents/letterhead.ts';
import type { Words } from '#documents/words.ts';
import type { Day } from '#domain/time/day.ts';
import { partsOf } from '#domain/time/day.ts';
import { FONT, MARGIN, mm, PAGE, SIZE, TEXT_WIDTH } from './measures.ts';
import { lengthOf, line, rule, run } from './paragraphs.ts';
import { blocks } from './tables.ts';

/** What a document is made of. */
export type Child = Paragraph | Table;

/** The country's name in 13 pt capitals takes 100 mm. */
const LEFT_BLOCK = mm(62);
const RIGHT_BLOCK = TEXT_WIDTH - LEFT_BLOCK;
/** Room for a signature and a seal. */
const SIGNATURE_LINES = 4;

/**
 * The head: bodies and number left; country, motto, place and date right. Number and day are left open: a draft. What
 * is no document of the unit's own has no number; minutes have no date there, for they begin with one.
 */
export function headBlock(
  head: Head,
  on: Day,
  words: Words,
  { numbered = true, dated = true }: { readonly numbered?: boolean; readonly dated?: boolean } = {},
): Table {
  const { superior, issuer, place, symbol } = head;
  const { month, year } = dateWords(on);
  const longest = Math.max(...issuer.map((text) => lengthOf(text, SIZE.head)));
  const motto = words('doc-motto');
  return blocks(
    [LEFT_BLOCK, RIGHT_BLOCK],
    [
      [
        [
          ...(superior === null ? [] : [line(superior, { size: SIZE.head })]),
          ...issuer.map((text) => line(text, { size: SIZE.head, bold: true })),
          // A third to a half of the line.
          rule(Math.min(longest, LEFT_BLOCK) * 0.45, LEFT_BLOCK, 120),
        ],
        [
          line(words('doc-country'), { size: SIZE.head, bold: true }),
          line(motto, { size: SIZE.title, bold: true }),
          rule(lengthOf(motto, SIZE.title), RIGHT_BLOCK, 120),
        ],
      ],
      [
        [line(numbered ? words('doc-number', { symbol }) : '', { size: SIZE.head })],
        [
          line(dated ? words('doc-dated', { place, month, year }) : '', {
            size: SIZE.title,
            italics: true,
          }),
        ],
      ],
    ],
  );
}

/** Days below ten and the first two months are written with a zero before, so that nobody can put a digit there. */
export function dateWords(day: Day): { date: string; month: string; year: string } {
  const { date, month, year } = partsOf(day);
  const padded = (value: number, below: number) => (value < below ? `0${value}` : String(value));
  return { date: padded(date, 10), month: padded(month, 3), year: String(year) };
}

/** The kind of document and what it is about. */
export function titleBlock(kind: string, subject: string): Paragraph[] {
  return [
    line(kind, { size: SIZE.title, bold: true }, { spacing: { before: 240 }, keepNext: true }),
    line(subject, { size: SIZE.title, bold: true }, { keepNext: true }),
    rule(Math.min(lengthOf(subject, SIZE.title) * 0.4, TEXT_WIDTH * 0.4), TEXT_WIDTH, 240),
  ];
}

/** To whom it goes, left; who signs, right. The place of the signature is left open. */
export function signBlock({ recipients, authority, post, signer }: Head, words: Words): Child[] {
  const open = Array.from({ length: SIGNATURE_LINES }, () => line('', { size: SIZE.title }));
  const table = blocks(
    [TEXT_WIDTH / 2, TEXT_WIDTH / 2],
    [
      [
        [
          line(words('doc-recipients'), { size: SIZE.recipientsTitle, bold: true, italics: true }, toTheLeft),
          ...recipients.map((text, at) =>
            line(
              `- ${text}${at === recipients.length - 1 ? '.' : ';'}`,
              { size: SIZE.recipients },
              toTheLeft,
            ),
          ),
        ],
        [
          line(authority, { size: SIZE.title, bold: true }),
          line(post, { size: SIZE.title, bold: true }),
          ...open,
          line(signer, { size: SIZE.title, bold: true }),
        ],
      ],
    ],
  );
  return [line('', { size: SIZE.recipients }, { keepNext: true }), table];
}

/** Somebody who signs: as what, and their name; dots where it is not known. */
export interface Party {
  readonly title: string;
  readonly name: string | null;
}

/**
 * Parties that sign side by side, the places of their signatures left open; on one page with what is before. Null keeps a
 * place empty.
 */
export function partiesBlock(parties: readonly (Party | null)[], words: Words): Child[] {
  const open = Array.from({ length: SIGNATURE_LINES }, () => line('', { size: SIZE.title }));
  const table = blocks(
    parties.map(() => Math.floor(TEXT_WIDTH / parties.length)),
    [
      parties.map((party) =>
        party === null
          ? [line('', { size: SIZE.title })]
          : [
              line(party.title, { size: SIZE.title, bold: true }),
              line(words('doc-sign-here'), { size: SIZE.recipients, italics: true }),
              ...open,
              line(party.name ?? words('doc-name-open'), { size: SIZE.title, bold: party.name !== null }),
            ],
      ),
    ],
  );
  return [line('', { size: SIZE.recipients }, { keepNext: true }), table];
}

const toTheLeft = { alignment: AlignmentType.LEFT } as const;

/** Pages that lie one way: upright, or across for wide tables. `apart`: a paper by itself, its pages counted from one. */
export interface Section {
  readonly across?: boolean;
  readonly apart?: boolean;
  readonly children: readonly Child[];
}

/** Writes the document; the number of the page stands above its middle, but not on the first. */
export async function writeDocument(
  about: { readonly title: string; readonly author: string; readonly language: string },
  sections: readonly Section[],
): Promise<Uint8Array> {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ size: SIZE.body, children: [PageNumber.CURRENT] })],
  });
  const document = new Document({
    title: about.title,
    creator: about.author,
    lastModifiedBy: about.author,
    styles: {
      default: {
        document: { run: { font: FONT, size: SIZE.body, language: { value: about.language } } },
      },
    },
    sections: sections.map(({ across = false, apart = false, children }, at) => ({
      properties: {
        titlePage: at === 0 || apart,
        page: {
          size: { ...PAGE, orientation: across ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
          margin: MARGIN,
          ...(apart ? { pageNumbers: { start: 1 } } : {}),
        },
      },
      headers: {
        default: new Header({ children: [number] }),
        ...(at === 0 || apart
          ? { first: new Header({ children: [new Paragraph({ children: [run('')] })] }) }
          : {}),
      },
      children: [...children],
    })),
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
