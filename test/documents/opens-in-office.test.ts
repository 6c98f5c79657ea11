import { expect, test } from 'vitest';
import { makePaper } from '#app/papers/paper.ts';
import type { DossierIndex, IndexedPiece } from '#documents/dossier/dossier-index.ts';
import { writeIndexSheet } from '#documents/dossier/write-index-sheet.ts';
import { writeIndexWord } from '#documents/dossier/write-index-word.ts';
import { writeHandover } from '#documents/duties/write-handover.ts';
import type { ExplanationPaper } from '#documents/explanation/explanation-paper.ts';
import { writeExplanation } from '#documents/explanation/write-explanation.ts';
import { writeConclusions } from '#documents/meetings/write-conclusions.ts';
import { writeMinutes } from '#documents/meetings/write-minutes.ts';
import { writePlanTemplate } from '#documents/plan/write-plan-template.ts';
import { writeUrgingSheets } from '#documents/reach/write-urging-sheets.ts';
import type { Words } from '#documents/words.ts';
import { NOTHING_TOLD } from '#domain/evidence/document.ts';
import { letterheadSchema } from '#domain/report/letterhead.ts';
import { papers } from '#features/index.ts';
import { openOffice } from '#test/features/support/office.ts';
import { officeFaults, orderFaults } from '#test/support/office-order.ts';
import { FULL as HANDOVER } from './duties/sample-handover.ts';
import { FULL as MEETING } from './meetings/sample-minutes.ts';
import { itemOf, sheetsFor } from './reach/sample-urging.ts';
import { wordsIn } from './report/sample-paper.ts';

const letterhead = letterheadSchema.parse({});
const UNIT = { organisation: 'UBND xã Minh Sơn', chairman: 'Vũ Văn Thành', letterhead } as const;

const EXPLANATION: ExplanationPaper = {
  ...UNIT,
  year: 2026,
  asOf: '2026-06-10',
  code: '1.1',
  name: 'Báo cáo & kế hoạch <2026>',
  field: 'Chỉ đạo, điều hành',
  max: 2,
  rule: 'mỗi báo cáo chậm trừ 0,25',
  state: 'done',
  percent: 100,
  self: { points: 2, on: '2026-06-01', reason: 'đủ', confirmedOn: null },
  appraised: { points: 1, note: 'thiếu "minh chứng"' },
  answer: 'explained',
  text: 'Đã gửi đúng hạn',
  documents: [
    { name: 'bc.pdf', number: '1/BC', day: '2026-05-01', state: 'accepted', acceptedOn: '2026-05-02' },
  ],
  missing: 1,
  moments: [],
};

const PIECE: IndexedPiece = {
  evidenceId: 1,
  state: 'accepted',
  form: 'file',
  period: '2026-Q2',
  facts: { ...NOTHING_TOLD, subject: 'Báo cáo <quý II> & kế hoạch' },
  originalName: 'a.pdf',
  sha256: 'a'.repeat(64),
  size: 1,
  sentBy: '=Lan',
  sentOn: '2026-06-15',
  acceptedBy: '@Loan',
  acceptedOn: '2026-06-16',
  removed: false,
  path: '1/1.1/a.pdf',
  lost: null,
};
const WANTED = { id: 1, text: '+Quyết định', kind: null, count: 2, eachPeriod: false };
const INDEX: DossierIndex = {
  head: {
    ...UNIT,
    organisationCode: '00001',
    year: 2026,
    sample: false,
    asOf: '2026-06-30',
    madeAt: new Date('2026-06-30T02:00:00Z'),
    trail: { entries: 12, head: 'f'.repeat(64) },
  },
  fields: [
    {
      code: '1',
      name: 'Chỉ đạo <điều hành>',
      criteria: [
        {
          ...{ code: '1.1', name: '-Kế hoạch', max: 2, self: 1.5, special: null },
          pieces: [PIECE, { ...PIECE, lost: 'removed' }],
          missing: [{ requirement: WANTED, time: null, asked: 2, pieces: [] }],
        },
      ],
    },
  ],
};

/** A commune in whose year something was appraised, with every kind of evidence, obstacle and deadline. */
async function openYear() {
  const office = await openOffice('2026-06-10', [
    {
      code: '1.1',
      lead: 'lan',
      due: '2026-06-05',
      max: 2,
      lastYear: 2,
      evidence: ['Báo cáo <2026> & "phụ lục"'],
    },
    { code: '1.2', lead: 'lan', support: 'minh', due: '2026-06-25', max: 3, lost: 1 },
    { code: '2.1', lead: 'minh', max: 1.5 },
    { code: '2.2', lead: 'minh', max: 10, scoredBy: 'survey' },
  ]);
  const { lan, minh, loan } = office;
  await lan.says('1.1 vướng: chờ UBND tỉnh trả lời <văn bản> & hướng dẫn');
  await lan.sends({ caption: '1.1', name: 'bc & <b>.pdf' });
  await minh.says('/tucham 2.1 1,5 =1+1');
  await loan.says('/thamdinh 2.1 1 thiếu minh chứng');
  return office;
}

test('the files are ones that Word and Excel take: parts, links between them, order of elements', async () => {
  const { house, store, commune } = await openYear();
  for (const [paper, about, locale] of [
    ['report-word', 'now', 'vi'],
    ['report-word', '2026-05', 'en'],
    ['scores', '2026', 'vi'],
    ['scores', '2026-05', 'en'],
    ['member-sheet', '1 2026-06', 'vi'],
  ] as const) {
    const reading = { house, store, papers, words: wordsIn(locale) };
    const file = await makePaper(reading, commune.organisationId, { paper, about });
    if (!file.ok) throw new Error(file.reason);

    expect(await officeFaults(file.value.bytes), `${paper} ${about}`).toEqual([]);
  }
});

/** Everything else the program writes for Word and Excel, with something of everything in it. */
const WRITTEN: Readonly<Record<string, (words: Words) => Promise<Uint8Array>>> = {
  'meeting-minutes': (words) => writeMinutes(MEETING, words),
  'meeting-conclusions': (words) => writeConclusions(MEETING, words),
  'handover-sheet': (words) => writeHandover(HANDOVER, words),
  'urging-sheets': (words) =>
    writeUrgingSheets(sheetsFor([{ name: 'Lý <Đức>', position: '', items: [itemOf('1.5')] }]), words),
  explanation: (words) => writeExplanation(EXPLANATION, words),
  'dossier index, Word': (words) => writeIndexWord(INDEX, words),
  'dossier index, Excel': (words) => writeIndexSheet(INDEX, words),
  'plan template': () => writePlanTemplate(),
};

test.each(Object.keys(WRITTEN))('so is what is written of a %s, in both languages', async (name) => {
  for (const locale of ['vi', 'en'] as const)
    expect(await officeFaults((await WRITTEN[name]?.(wordsIn(locale))) ?? new Uint8Array()), locale).toEqual(
      [],
    );
});

test('no file that is sent is left out here', () => {
  const looked = ['report-word', 'scores', 'member-sheet', ...Object.keys(WRITTEN)];
  const neither = ['report-picture', 'own-data'];
  expect(papers.map(({ name }) => name).filter((name) => ![...looked, ...neither].includes(name))).toEqual(
    [],
  );
});

test.each([
  ['<w:p><w:r></w:r><w:pPr/></w:p>', '<w:pPr> stands too late in <w:p>'],
  ['<w:tc><w:p/><w:tbl/></w:tc>', '<w:tbl> may not stand in <w:tc>'],
  ['<worksheet><mergeCells/><autoFilter/></worksheet>', '<autoFilter> stands too late in <worksheet>'],
  ['<w:p><w:r></w:p>', 'is not well-formed'],
])('what they would not take is found: %s', (xml, fault) => {
  expect(orderFaults(xml)).toContain(fault);
});
