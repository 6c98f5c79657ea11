import { headAs, headOf } from '#documents/letterhead.ts';
import { type Child, headBlock, partiesBlock, titleBlock, writeDocument } from '#documents/word/frame.ts';
import { SIZE } from '#documents/word/measures.ts';
import { blank, body, heading, line } from '#documents/word/paragraphs.ts';
import type { Words } from '#documents/words.ts';
import type { MinutesPaper } from './minutes-paper.ts';
import { directedTable, instantWords, leftWords, personWords, standingWords } from './minutes-words.ts';

/** Who is usually there: filled in by hand where nobody has told who was. */
const PRESENT = ['leaders', 'officials', 'guests', 'absent'] as const;

/**
 * The minutes of a meeting (biên bản) as a draft in the layout of Nghị định 30/2020/NĐ-CP: time, place, chair, who took
 * them, what was gone through, what was concluded and directed. Who was present is left open where nobody told, as are the signatures.
 */
export async function writeMinutes(paper: MinutesPaper, words: Words): Promise<Uint8Array> {
  const { organisation, chairman, letterhead, from, until, chair, secretary, figures } = paper;
  const head = headAs(headOf(letterhead, { name: organisation, chairman }, words), words('minutes-symbol'));
  const subject = words('minutes-subject', { year: String(figures.year) });
  return writeDocument(
    {
      title: `${words('minutes-kind')}: ${subject}`,
      author: organisation,
      language: words('doc-language'),
    },
    [
      {
        children: [
          headBlock(head, from.day, words, { dated: false }),
          ...titleBlock(words('minutes-kind'), subject),
          ...opening(paper, words),
          ...gone(paper, words),
          ...concluded(paper, words),
          body(words('minutes-end', { instant: instantWords(until, words) }), { keepNext: true }),
          ...partiesBlock(
            [
              { title: words('minutes-secretary'), name: secretary?.name ?? null },
              { title: words('minutes-chair'), name: chair.name },
            ],
            words,
          ),
          ...recipients(words),
        ],
      },
    ],
  );
}

/** When, where, who. */
function opening({ from, place, present, chair, secretary }: MinutesPaper, words: Words): Child[] {
  return [
    body(words('minutes-began', { instant: instantWords(from, words) })),
    place === '' ? blank(words('minutes-place-open')) : body(words('minutes-place', { place })),
    body(words('minutes-present'), { keepNext: true }),
    ...(present.length > 0
      ? present.map((line) => body(words('minutes-present-told', { line: capital(line) })))
      : PRESENT.map((who) => blank(words('minutes-present-line', { who })))),
    body(words('minutes-chaired', { person: personWords(chair, words) })),
    secretary
      ? body(words('minutes-written', { person: personWords(secretary, words) }))
      : blank(words('minutes-written-open')),
  ];
}

/** Where the plan stood, and each criterion that was discussed. */
function gone(paper: MinutesPaper, words: Words): Child[] {
  const { discussed, left } = paper;
  return [
    heading(words('minutes-general'), 1),
    body(standingWords(paper, words)),
    body(words('minutes-agenda', { count: discussed.length + left.length, discussed: discussed.length })),
    heading(words('minutes-discussed'), 1),
    ...(discussed.length === 0 ? [body(words('minutes-nothing-discussed'))] : []),
    ...discussed.flatMap((each, place) => discussedText(paper, each, place + 1, words)),
  ];
}

function discussedText(
  { directed }: MinutesPaper,
  { facts, notes }: MinutesPaper['discussed'][number],
  number: number,
  words: Words,
): Child[] {
  const { code, name, leads, state, percent, daysLeft, dueOn, extendedFrom, atRisk, blocked, said } = facts;
  const own = directed.filter((each) => each.code === code);
  return [
    heading(words('minutes-item', { number, code, name, carried: facts.carried ? 'yes' : 'no' }), 2),
    body(
      words('minutes-item-standing', {
        leads: leads.join('; ') || 'none',
        state,
        percent,
        due: dueOn ?? 'none',
        extendedFrom: extendedFrom ?? 'none',
        overdue: daysLeft !== null && daysLeft < 0 ? -daysLeft : 0,
        atRisk,
      }),
    ),
    ...(blocked
      ? [
          body(
            words('minutes-item-blocked', {
              part: blocked.partOf ?? 'none',
              note: blocked.note || 'none',
              days: blocked.days,
            }),
          ),
        ]
      : []),
    ...(said
      ? [
          body(
            words('minutes-item-said', {
              day: said.on,
              name: said.by,
              state: said.state,
              percent: said.percent,
              note: said.note === '' || said.note === blocked?.note ? 'none' : said.note,
            }),
          ),
        ]
      : []),
    ...notes.map(({ text, by }) => body(words('minutes-item-note', { text: sentence(text), name: by }))),
    ...own.map(({ text, names, dueOn: by }) =>
      body(words('minutes-item-directed', { text: bare(text), names: names.join(', '), due: by ?? 'none' })),
    ),
  ];
}

function concluded(paper: MinutesPaper, words: Words): Child[] {
  const { chair, directed, left } = paper;
  return [
    heading(words('minutes-concluded'), 1),
    body(
      words('minutes-concluded-what', { name: chair.name, count: directed.length }),
      directed.length > 0 ? { keepNext: true } : {},
    ),
    ...(directed.length > 0 ? [directedTable(paper, words), line('', { size: SIZE.recipients })] : []),
    ...(left.length > 0 ? [body(leftWords(left, words))] : []),
  ];
}

/** To whom it goes, below the signatures. */
function recipients(words: Words): Child[] {
  return [
    line('', { size: SIZE.recipients }),
    line(words('doc-recipients'), { size: SIZE.recipientsTitle, bold: true, italics: true }, LEFT),
    ...words('minutes-recipients')
      .split('\n')
      .map((each) => line(`- ${each}`, { size: SIZE.recipients }, LEFT)),
  ];
}

const LEFT = { alignment: 'left', keepNext: true } as const;

/** Without the full stop it may end in, for the sentence goes on. */
function bare(text: string): string {
  return text.trim().replace(/[.;,]+$/, '');
}

/** With a full stop at its end. */
function sentence(text: string): string {
  return `${bare(text)}.`;
}

/** As a line of a paper begins, however it was typed. */
function capital(line: string): string {
  return line.charAt(0).toLocaleUpperCase('vi') + line.slice(1);
}
