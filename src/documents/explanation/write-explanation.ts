import { type Head, headOf } from '#documents/letterhead.ts';
import {
  type Child,
  dateWords,
  headBlock,
  signBlock,
  titleBlock,
  writeDocument,
} from '#documents/word/frame.ts';
import { mm, SIZE } from '#documents/word/measures.ts';
import { body, heading, line } from '#documents/word/paragraphs.ts';
import { type Column, type Row, ruledTable } from '#documents/word/tables.ts';
import type { Words } from '#documents/words.ts';
import { roundPoints } from '#domain/score/points.ts';
import type { ExplanationPaper, PastMoment, ProvingDocument } from './explanation-paper.ts';

/**
 * The explanation (giải trình) of a criterion's points as a draft in the layout of Nghị định 30/2020/NĐ-CP: what is asked
 * for and how it is scored, both scores, what the lead explained, what proves it, and what the unit asks for. What happened
 * to the criterion follows as an annex.
 */
export async function writeExplanation(paper: ExplanationPaper, words: Words): Promise<Uint8Array> {
  const { organisation, chairman, letterhead, asOf, year, code } = paper;
  const head = headOf(letterhead, { name: organisation, chairman }, words);
  const about = { year: String(year), code };
  const subject = words('doc-explanation-subject', about);
  const kind = words('doc-kind');
  return writeDocument(
    { title: `${kind}: ${subject}`, author: organisation, language: words('doc-language') },
    [
      {
        children: [
          headBlock(head, asOf, words),
          ...titleBlock(kind, subject),
          body(
            words('doc-explanation-introduction', {
              ...about,
              unit: head.unit,
              name: paper.name,
              field: paper.field,
            }),
          ),
          ...pointsPart(paper, words),
          ...explainedPart(paper, words),
          ...documentsPart(paper, words),
          ...wishPart(paper, head, words),
          ...signBlock(head, words),
          ...(paper.moments.length === 0 ? [] : annex(paper, head, words)),
        ],
      },
    ],
  );
}

function pointsPart({ code, name, max, rule, self, appraised }: ExplanationPaper, words: Words): Child[] {
  const moved = self.points === null ? 'none' : roundPoints(appraised.points - self.points);
  const rules = rule?.split('\n').filter((each) => each.trim() !== '') ?? [];
  return [
    heading(words('doc-explanation-points'), 1),
    body(words('doc-explanation-criterion', { code, name, max: max ?? 'none' })),
    ...(rules.length === 0
      ? [body(words('doc-explanation-no-rule'))]
      : [
          body(words('doc-explanation-rule'), { keepNext: true }),
          ...rules.map((each) => body(`- ${each.replace(/^[-–+•]\s*/, '')}`)),
        ]),
    body(
      words('doc-explanation-self', {
        points: self.points ?? 'none',
        day: self.on ?? 'none',
        reason: self.reason || 'none',
        confirmed: self.confirmedOn ?? 'none',
      }),
    ),
    body(words('doc-explanation-appraised', { points: appraised.points, note: appraised.note || 'none' }), {
      keepNext: true,
    }),
    ruledTable(columnsOf(POINTS, words), [
      {
        cells: [
          code,
          ...[max ?? 'none', self.points ?? 'none', appraised.points].map((points) =>
            words('doc-explanation-number', { points }),
          ),
          words('doc-explanation-moved', { moved }),
        ],
      },
    ]),
    line('', { size: SIZE.recipients }),
  ];
}

function explainedPart({ answer, text, state, percent, asOf }: ExplanationPaper, words: Words): Child[] {
  const paragraphs = answer === 'explained' ? text.split('\n').filter((each) => each.trim() !== '') : [];
  return [
    heading(words('doc-explanation-text'), 1),
    body(words('doc-explanation-state', { day: asOf, state, percent })),
    ...(paragraphs.length > 0
      ? paragraphs.map((each) => body(sentence(each)))
      : [body(words('doc-explanation-answer', { answer }))]),
  ];
}

function documentsPart({ documents }: ExplanationPaper, words: Words): Child[] {
  const title = heading(words('doc-explanation-documents'), 1);
  const accepted = documents.filter(({ state }) => state === 'accepted').length;
  const sum = words('doc-explanation-documents-count', { count: documents.length, accepted });
  if (documents.length === 0) return [title, body(sum)];
  return [
    title,
    body(sum, { keepNext: true }),
    ruledTable(
      columnsOf(DOCUMENTS, words),
      documents.map((each, at) => documentRow(each, at + 1, words)),
    ),
    line('', { size: SIZE.recipients }),
  ];
}

function documentRow(
  { name, number, day, state, acceptedOn }: ProvingDocument,
  no: number,
  words: Words,
): Row {
  return {
    cells: [
      String(no),
      name,
      number ?? '',
      day === null ? '' : words('doc-day', { day }),
      words('doc-explanation-document-state', { state, day: acceptedOn ?? 'none' }),
    ],
  };
}

function wishPart({ answer, code, self, max }: ExplanationPaper, { unit }: Head, words: Words): Child[] {
  return [
    heading(words('doc-explanation-wish'), 1),
    body(words('doc-explanation-asks', { answer, unit, code, points: self.points ?? 0, max: max ?? 'none' })),
    body(words('doc-explanation-closing', { unit, code }), { keepNext: true }),
  ];
}

function annex({ code, name, asOf, moments }: ExplanationPaper, head: Head, words: Words): Child[] {
  const rows = moments.map((moment, at) => ({
    cells: [String(at + 1), words('doc-day', { day: moment.day }), momentText(moment, words)],
  }));
  return [
    // A section of its own would end the one before with an empty line, which may need a page.
    line(words('doc-appendix'), { bold: true }, { pageBreakBefore: true }),
    line(words('doc-explanation-annex', { code, name }), { bold: true }),
    line(
      words('doc-appendix-of', { symbol: head.symbol, unit: head.unit, ...dateWords(asOf) }),
      { italics: true },
      { spacing: { after: 200 } },
    ),
    ruledTable(columnsOf(MOMENTS, words), rows),
  ];
}

/** The line of a timeline without its day, which has a column of its own, and without signs. */
function momentText({ key, args }: PastMoment, words: Words): string {
  const text = words(key, args)
    .replace(/^\d{2}\/\d{2}\s*/, '')
    .replace(/\p{Extended_Pictographic}|\u{fe0f}/gu, '')
    .replace(/^[\s·]+/, '');
  return `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}`;
}

/** Words of a lead as a sentence: a capital first, a full stop last. */
function sentence(text: string): string {
  const bare = text.trim();
  const ended = /[.;:!?]$/.test(bare) ? bare : `${bare}.`;
  return `${ended.charAt(0).toLocaleUpperCase('vi')}${ended.slice(1)}`;
}

type Widths = readonly (readonly [key: string, width: number, align?: NonNullable<Column['align']>])[];

/** Columns by key and width in millimetres. */
const POINTS: Widths = [
  ['code', 25],
  ['max', 35],
  ['self', 35],
  ['appraised', 35],
  ['moved', 35],
];
const DOCUMENTS: Widths = [
  ['no', 12],
  ['document', 67, 'left'],
  ['number', 34],
  ['day', 24],
  ['state', 28],
];
const MOMENTS: Widths = [
  ['no', 12],
  ['moment', 28],
  ['what', 125, 'left'],
];

function columnsOf(widths: Widths, words: Words): Column[] {
  return widths.map(([key, width, align = 'center']) => ({
    heading: words('doc-explanation-column', { key }),
    width: mm(width),
    align,
  }));
}
