import { expect, test } from 'vitest';
import { makePaper } from '#app/papers/paper.ts';
import { papers } from '#features/index.ts';
import { openOffice } from '#test/features/support/office.ts';
import { officeFaults, orderFaults } from '#test/support/office-order.ts';
import { wordsIn } from './report/sample-paper.ts';

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

test.each([
  ['<w:p><w:r></w:r><w:pPr/></w:p>', '<w:pPr> stands too late in <w:p>'],
  ['<w:tc><w:p/><w:tbl/></w:tc>', '<w:tbl> may not stand in <w:tc>'],
  ['<worksheet><mergeCells/><autoFilter/></worksheet>', '<autoFilter> stands too late in <worksheet>'],
  ['<w:p><w:r></w:p>', 'is not well-formed'],
])('what they would not take is found: %s', (xml, fault) => {
  expect(orderFaults(xml)).toContain(fault);
});
