import { type Head, headOf } from '#documents/letterhead.ts';
import {
  type Child,
  dateWords,
  headBlock,
  signBlock,
  titleBlock,
  writeDocument,
} from '#documents/word/frame.ts';
import { body, heading, line } from '#documents/word/paragraphs.ts';
import { ruledTable } from '#documents/word/tables.ts';
import type { Words } from '#documents/words.ts';
import { periodNameArgs } from '#domain/time/period.ts';
import type { ReportPaper } from '../paper.ts';
import type { Block } from './blocks.ts';
import { nextTasks, proposals } from './plans.ts';
import { criteriaTable, fieldTable } from './report-tables.ts';
import { results } from './results.ts';
import { shortcomings } from './shortcomings.ts';

/**
 * The periodic report as a draft in the layout of Nghị định 30/2020/NĐ-CP: everything but its number, its day and the
 * signature. The criteria follow on pages across.
 */
export async function writeReport(paper: ReportPaper, words: Words): Promise<Uint8Array> {
  const { organisation, chairman, letterhead, report, period } = paper;
  const head = headOf(letterhead, { name: organisation, chairman }, words);
  const { asOf } = report.figures;
  const about = words('doc-period', { ...periodNameArgs(period), day: asOf });
  const subject = words('doc-subject', { period: about });
  const appendix = criteriaTable(report, words);
  return writeDocument(
    { title: `${words('doc-kind')}: ${subject}`, author: organisation, language: words('doc-language') },
    [
      {
        children: [
          headBlock(head, asOf, words),
          ...titleBlock(words('doc-kind'), subject),
          body(introduction(paper, head, words)),
          ...reportText(paper, words).flatMap((block, at, all) =>
            childOf(block, { paper, words, leads: all[at + 1]?.kind === 'item' && block.kind !== 'item' }),
          ),
          body(words('doc-closing', { period: about, unit: head.unit }), { keepNext: true }),
          ...signBlock(head, words),
        ],
      },
      ...(appendix.rows.length === 0
        ? []
        : [
            {
              across: true,
              children: [
                line(words('doc-appendix'), { bold: true }),
                line(words('doc-appendix-title', { period: about }), { bold: true }),
                line(
                  words('doc-appendix-of', { symbol: head.symbol, unit: head.unit, ...dateWords(asOf) }),
                  { italics: true },
                  {
                    spacing: { after: 200 },
                  },
                ),
                ruledTable(appendix.columns, appendix.rows),
              ],
            },
          ]),
    ],
  );
}

/** Sections I to IV. */
export function reportText(paper: ReportPaper, words: Words): Block[] {
  return [
    ...results(paper, words),
    ...shortcomings(paper, words),
    ...nextTasks(paper, words),
    ...proposals(paper, words),
  ];
}

function introduction({ report, issuedOn, period }: ReportPaper, head: Head, words: Words): string {
  const { plan, figures } = report;
  const issued = issuedOn ? dateWords(issuedOn) : { date: 'none', month: 'none', year: 'none' };
  return words('doc-introduction', {
    number: plan.number ?? 'none',
    ...issued,
    title: subjectOf(plan.title) || 'none',
    unit: head.unit,
    // Up to which day is said beside it.
    period: words('doc-period', {
      ...periodNameArgs(period),
      ...(period.kind === 'now' ? { kind: 'year' } : {}),
    }),
    day: figures.asOf,
    sample: plan.sample ? 'yes' : 'no',
  });
}

/** A plan's title as it is named within a sentence: without the word for a plan, beginning small. */
function subjectOf(title: string): string {
  const bare = title.trim().replace(/^kế hoạch\s*(?:về\s+)?(?:việc\s+)?/iu, '');
  return /^\p{Lu}\p{Lu}/u.test(bare) ? bare : bare.charAt(0).toLocaleLowerCase('vi') + bare.slice(1);
}

/** `leads`: a list follows, whose first item stands on the same page. */
function childOf(
  block: Block,
  { paper, words, leads }: { readonly paper: ReportPaper; readonly words: Words; readonly leads: boolean },
): Child[] {
  if (block.kind === 'heading') return [heading(block.text, block.level)];
  if (block.kind !== 'fields') return [body(block.text, { keepNext: leads })];
  const { columns, rows } = fieldTable(paper.report, words);
  return [ruledTable(columns, rows), line('', { size: 12 })];
}
