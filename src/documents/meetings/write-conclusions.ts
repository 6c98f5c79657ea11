import { headAs, headOf } from '#documents/letterhead.ts';
import { dateWords, headBlock, signBlock, titleBlock, writeDocument } from '#documents/word/frame.ts';
import { SIZE } from '#documents/word/measures.ts';
import { body, heading, line } from '#documents/word/paragraphs.ts';
import type { Words } from '#documents/words.ts';
import type { MinutesPaper } from './minutes-paper.ts';
import { directedTable, leftWords, personWords, standingWords } from './minutes-words.ts';

/**
 * What the chair concluded (thông báo kết luận), as a draft in the layout of Nghị định 30/2020/NĐ-CP: where the plan
 * stands, and who does what until when. Number, day and signature are left open.
 */
export async function writeConclusions(paper: MinutesPaper, words: Words): Promise<Uint8Array> {
  const { organisation, chairman, letterhead, from, until, chair, place, figures, directed, left } = paper;
  const head = headAs(
    headOf(letterhead, { name: organisation, chairman }, words),
    words('conclusions-symbol'),
  );
  const person = personWords(chair, words);
  const on = dateWords(from.day);
  const subject = words('conclusions-subject', { person, planYear: String(figures.year), ...on });
  return writeDocument(
    {
      title: `${words('conclusions-kind')}: ${subject}`,
      author: organisation,
      language: words('doc-language'),
    },
    [
      {
        children: [
          headBlock(head, until.day, words),
          ...titleBlock(words('conclusions-kind'), subject),
          body(
            words('conclusions-introduction', {
              person,
              name: chair.name,
              place: place || 'none',
              planYear: String(figures.year),
              ...on,
            }),
          ),
          heading(words('conclusions-general'), 2),
          body(standingWords(paper, words)),
          heading(words('conclusions-tasks'), 2),
          body(
            words('conclusions-tasks-what', { count: directed.length }),
            directed.length > 0 ? { keepNext: true } : {},
          ),
          ...(directed.length > 0 ? [directedTable(paper, words), line('', { size: SIZE.recipients })] : []),
          ...(left.length > 0 ? [body(leftWords(left, words))] : []),
          body(words('conclusions-closing', { name: chair.name, unit: head.unit }), { keepNext: true }),
          ...signBlock(head, words),
        ],
      },
    ],
  );
}
