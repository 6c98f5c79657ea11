import { type Head, headOf } from '#documents/letterhead.ts';
import {
  type Child,
  headBlock,
  partiesBlock,
  type Section,
  titleBlock,
  writeDocument,
} from '#documents/word/frame.ts';
import { mm, SIZE } from '#documents/word/measures.ts';
import { body, line } from '#documents/word/paragraphs.ts';
import { type Column, type Row, ruledTable } from '#documents/word/tables.ts';
import type { Words } from '#documents/words.ts';
import { periodArgs } from '#domain/plan/reference.ts';
import { sumPoints } from '#domain/score/points.ts';
import type { UrgedItem, UrgedPerson, UrgingPaper } from './urging-paper.ts';

/** Columns by key and width in millimetres. */
const ITEM_COLUMNS = [
  ['no', 9],
  ['code', 21],
  ['name', 55],
  ['due', 24],
  ['late', 14],
  ['points', 13],
  ['answer', 29],
] as const;
const PEOPLE_COLUMNS = [
  ['no', 10],
  ['person', 58],
  ['items', 21],
  ['late', 21],
  ['on', 25],
  ['sign', 30],
] as const;

/**
 * Sheets that urge on paper who cannot be reached otherwise, a page each to be signed for and written on; of several
 * people a list on which each signs comes first. Under the code of a line its answer is written down afterwards.
 */
export async function writeUrgingSheets(paper: UrgingPaper, words: Words): Promise<Uint8Array> {
  const { organisation, chairman, letterhead, people, year } = paper;
  const head = headOf(letterhead, { name: organisation, chairman }, words);
  const title = words('urging-subject', { year: String(year) });
  const sheets = people.map((person) => sheetOf(paper, person, head, words));
  return writeDocument({ title, author: organisation, language: words('doc-language') }, [
    ...(people.length > 1 ? [listOf(paper, head, words)] : []),
    ...sheets,
  ]);
}

/** One person's sheet, its pages counted by themselves. */
function sheetOf(paper: UrgingPaper, person: UrgedPerson, head: Head, words: Words): Section {
  const { today, year, by } = paper;
  const late = person.items.filter(isLate);
  const columns = columnsOf(words, 'urging-column', ITEM_COLUMNS, 'name');
  const rows = person.items.map((item, place) => itemRow(item, place + 1, words));
  const children: Child[] = [
    headBlock(head, today, words, { numbered: false }),
    ...titleBlock(words('urging-kind'), words('urging-subject', { year: String(year) })),
    body(words('urging-to', { name: person.name, position: person.position || 'none' })),
    body(
      words('urging-what', {
        day: today,
        count: person.items.length,
        late: late.length,
        points: sumPoints(person.items.map(({ points }) => points)),
      }),
    ),
    body(words('urging-how', { name: by.name, position: by.position || 'none' }), { keepNext: true }),
    ruledTable(columns, rows),
    line('', { size: SIZE.recipients }),
    body(words('urging-codes', { code: person.items[0]?.shortCode ?? '' })),
    body(words('urging-received-on', { year: String(year) }), { keepNext: true }),
    ...partiesBlock(
      [
        { title: words('urging-by'), name: by.name },
        { title: words('urging-received'), name: person.name },
      ],
      words,
    ),
  ];
  return { apart: true, children };
}

function itemRow(item: UrgedItem, number: number, words: Words): Row {
  const { code, period, name, kind, dueOn, daysLeft, points, shortCode } = item;
  return {
    cells: [
      String(number),
      shortCode,
      words('urging-name', { code, name, kind, ...periodArgs(period) }),
      dueOn === null ? '' : words('doc-day', { day: dueOn }),
      isLate(item) ? String(-(daysLeft ?? 0)) : '',
      points === null ? '' : words('doc-points', { points }),
      '',
    ],
  };
}

/** Everybody who gets a sheet, with room to sign for it. */
function listOf({ today, year, people, by }: UrgingPaper, head: Head, words: Words): Section {
  const columns = columnsOf(words, 'urging-list-column', PEOPLE_COLUMNS, 'person');
  const rows = people.map(({ name, position, items }, place) => ({
    cells: [
      String(place + 1),
      words('urging-person', { name, position: position || 'none' }),
      String(items.length),
      String(items.filter(isLate).length),
      '',
      '',
    ],
  }));
  return {
    apart: true,
    children: [
      headBlock(head, today, words, { numbered: false }),
      ...titleBlock(words('urging-list-kind'), words('urging-subject', { year: String(year) })),
      body(words('urging-list-what', { day: today, count: people.length }), { keepNext: true }),
      ruledTable(columns, rows),
      ...partiesBlock([null, { title: words('urging-by'), name: by.name }], words),
    ],
  };
}

function isLate({ daysLeft }: Pick<UrgedItem, 'daysLeft'>): boolean {
  return daysLeft !== null && daysLeft < 0;
}

function columnsOf(
  words: Words,
  key: string,
  columns: readonly (readonly [string, number])[],
  toTheLeft: string,
): Column[] {
  return columns.map(([name, width]) => ({
    heading: words(key, { key: name }),
    width: mm(width),
    align: name === toTheLeft ? 'left' : 'center',
  }));
}
