import { headOf } from '#documents/letterhead.ts';
import {
  type Child,
  dateWords,
  headBlock,
  partiesBlock,
  titleBlock,
  writeDocument,
} from '#documents/word/frame.ts';
import { mm, SIZE } from '#documents/word/measures.ts';
import { blank, body, heading, line } from '#documents/word/paragraphs.ts';
import { type Row, ruledTable } from '#documents/word/tables.ts';
import type { Words } from '#documents/words.ts';
import { type HandedPart, handedFigures, type WaitingMatter } from '#domain/people/handover-record.ts';
import type { HandoverPaper } from './handover-paper.ts';

/** Columns by key and width in millimetres. */
const COLUMNS = [
  ['no', 9],
  ['name', 57],
  ['kind', 18],
  ['points', 14],
  ['state', 28],
  ['due', 24],
  ['evidence', 15],
] as const;

/**
 * The sheet of a handover, signed by both sides and the coordinator: what goes over, how each part stood in that moment,
 * which evidence is there, and what waits for somebody.
 */
export async function writeHandover(paper: HandoverPaper, words: Words): Promise<Uint8Array> {
  const { organisation, chairman, letterhead, at, year, from, to, by, parts } = paper;
  const head = headOf(letterhead, { name: organisation, chairman }, words);
  const subject = words('handed-subject', { from: from.name, to: to.name, year: String(year) });
  return writeDocument(
    { title: `${words('handed-kind')}: ${subject}`, author: organisation, language: words('doc-language') },
    [
      {
        children: [
          headBlock(head, at.day, words, { numbered: false, dated: false }),
          ...titleBlock(words('handed-kind'), subject),
          ...people(paper, words),
          heading(words('handed-parts'), 1),
          body(words('handed-figures', { count: parts.length, ...handedFigures(parts) }), { keepNext: true }),
          partsTable(parts, words),
          line('', { size: SIZE.recipients }),
          heading(words('handed-waiting'), 1),
          ...waitingText(parts, words),
          heading(words('handed-files'), 1),
          blank(words('handed-files-paper')),
          blank(words('handed-files-accounts')),
          blank(words('handed-files-other')),
          body(words('handed-closing', { to: to.name }), { keepNext: true }),
          ...partiesBlock(
            [
              { title: words('handed-from'), name: from.name },
              { title: words('handed-by'), name: by.name },
              { title: words('handed-to'), name: to.name },
            ],
            words,
          ),
        ],
      },
    ],
  );
}

function people({ at, from, to, by }: HandoverPaper, words: Words): Child[] {
  const person = (who: 'from' | 'to' | 'by', { name, position }: HandoverPaper['from']) =>
    body(words('handed-person', { who, name, position: position || 'none' }));
  return [
    body(words('handed-introduction', dateWords(at.day)), { keepNext: true }),
    person('from', from),
    person('to', to),
    person('by', by),
  ];
}

function partsTable(parts: readonly HandedPart[], words: Words): Child {
  const columns = COLUMNS.map(([key, width]) => ({
    heading: words('handed-column', { key }),
    width: mm(width),
    align: key === 'name' ? ('left' as const) : ('center' as const),
  }));
  return ruledTable(
    columns,
    parts.map((part, place) => partRow(part, place + 1, words)),
  );
}

function partRow({ evidence, ...part }: HandedPart, number: number, words: Words): Row {
  const { code, name, kind, points, state, percent, dueOn, overdue } = part;
  return {
    cells: [
      String(number),
      words('handed-name', { code, name }),
      words('handed-duty', { kind }),
      points === null ? '' : words('doc-points', { points }),
      words('doc-state-cell', { state, percent }),
      dueOn === null ? '' : words('doc-due-cell', { day: dueOn, overdue }),
      String(evidence.accepted + evidence.submitted + evidence.returned),
    ],
  };
}

/** What waits for somebody, a line for each matter; of nothing, that there is nothing. */
function waitingText(parts: readonly HandedPart[], words: Words): Child[] {
  const matters = parts.flatMap(({ code, waiting }) =>
    waiting.map((matter) => matterWords(code, matter, words)),
  );
  if (matters.length === 0) return [body(words('handed-waiting-none'))];
  return matters.map((text, place) => body(`- ${text}${place === matters.length - 1 ? '.' : ';'}`));
}

function matterWords(code: string, matter: WaitingMatter, words: Words): string {
  const args = { code, note: 'none', part: 'none', text: '', from: '', due: 'none', days: 0, count: 0 };
  switch (matter.kind) {
    case 'blocked':
      return words('handed-matter', {
        ...args,
        kind: matter.kind,
        note: matter.note || 'none',
        part: matter.partOf ?? 'none',
        days: matter.days,
      });
    case 'directive': {
      const { kind, text, from, dueOn } = matter;
      return words('handed-matter', {
        ...args,
        kind,
        text: text.replace(/[.;]+$/, ''),
        from,
        due: dueOn ?? 'none',
      });
    }
    case 'extension':
      return words('handed-matter', { ...args, kind: matter.kind, due: matter.wantedOn });
    default:
      return words('handed-matter', { ...args, kind: matter.kind, count: matter.count });
  }
}
