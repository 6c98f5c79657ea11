import { headOf } from '#documents/letterhead.ts';
import { headBlock, partiesBlock, titleBlock, writeDocument } from '#documents/word/frame.ts';
import { mm } from '#documents/word/measures.ts';
import { body, line } from '#documents/word/paragraphs.ts';
import { ruledTable } from '#documents/word/tables.ts';
import type { Words } from '#documents/words.ts';
import { periodArgs } from '#domain/plan/reference.ts';
import type { Letterhead } from '#domain/report/letterhead.ts';
import type { PersonalSheet } from '#domain/report/personal-sheet.ts';
import type { Day } from '#domain/time/day.ts';
import { type Period, periodNameArgs } from '#domain/time/period.ts';
import { clauses } from './blocks.ts';

/** All that a member's sheet of a month is made of. */
export interface SheetPaper {
  readonly organisation: string;
  readonly chairman: string | null;
  readonly letterhead: Letterhead;
  readonly member: { readonly name: string; readonly position: string };
  readonly month: Period;
  readonly asOf: Day;
  readonly sheet: PersonalSheet;
  readonly evidence: Readonly<Record<'sent' | 'accepted' | 'returned', number>>;
}

/** Columns by key and width in millimetres. */
const COLUMNS = [
  ['no', 16],
  ['name', 71],
  ['due', 25],
  ['done', 25],
  ['mark', 28],
] as const;

/** The sheet of a member's month as a Word file, for their own assessment; they sign it, and whoever confirms it. */
export async function writeSheet(paper: SheetPaper, words: Words): Promise<Uint8Array> {
  const { organisation, chairman, letterhead, member, month, asOf, sheet } = paper;
  const head = headOf(letterhead, { name: organisation, chairman }, words);
  const period = words('doc-period', { ...periodNameArgs(month), day: asOf });
  const subject = words('doc-sheet-subject', {
    name: member.name,
    position: member.position || 'none',
    period,
  });
  const columns = COLUMNS.map(([key, width]) => ({
    heading: words('doc-sheet-column', { key }),
    width: mm(width),
    align: key === 'name' ? ('left' as const) : ('center' as const),
  }));
  const rows = sheet.rows.map(({ code, period: time, name, kind, dueOn, doneOn, mark }) => ({
    cells: [
      code,
      words('doc-sheet-name', { name, kind, ...periodArgs(time) }),
      dueOn === null ? '' : words('doc-day', { day: dueOn }),
      doneOn === null ? '' : words('doc-day', { day: doneOn }),
      words('doc-sheet-mark', { mark }),
    ],
  }));
  return writeDocument({ title: subject, author: organisation, language: words('doc-language') }, [
    {
      children: [
        headBlock(head, asOf, words, { numbered: false }),
        ...titleBlock(words('doc-sheet-kind'), subject),
        ...figures(paper, words).map((text) => body(text)),
        ...(rows.length === 0 ? [] : [ruledTable(columns, rows)]),
        // Signatures never stand on a page alone.
        line('', { size: 12 }),
        body(words('doc-sheet-closing', { period }), { keepNext: true }),
        ...partiesBlock(
          [
            { title: words('doc-sheet-confirmed'), name: '' },
            { title: words('doc-sheet-by'), name: member.name },
          ],
          words,
        ),
      ],
    },
  ]);
}

/** What was asked of them, how it went, and what they sent; of nothing, nothing is said. */
function figures({ sheet, evidence }: SheetPaper, words: Words): string[] {
  const { due, leads, supports, done, overdue } = sheet;
  const all = due.onTime + due.late + due.exempt + due.overdue + due.open;
  const marks = [
    ['on-time', due.onTime],
    ['late', due.late],
    ['exempt', due.exempt],
    ['overdue', due.overdue],
    ['open', due.open],
  ] as const;
  const parts = clauses(
    words,
    marks.map(([mark, count]) => ({ key: 'doc-sheet-part', count, args: { mark } })),
  );
  return [
    words('doc-sheet-duties', { leads, supports }),
    words('doc-sheet-due', { count: all, parts: parts || 'none' }),
    words('doc-sheet-done', { count: done, overdue }),
    words('doc-sheet-evidence', evidence),
  ];
}
