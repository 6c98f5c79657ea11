import { read } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { makePaper } from '#app/papers/paper.ts';
import { layOut } from '#documents/report/picture/lay-out.ts';
import type { Day } from '#domain/time/day.ts';
import { papers } from '#features/index.ts';
import { gatherPaper } from '#features/reports/gather-paper.ts';
import { makeReport } from '#features/reports/make-report.ts';
import { summaryMessage } from '#features/reports/summary-message.ts';
import { paragraphsOf } from '#test/documents/report/docx-paragraphs.ts';
import { wordsIn } from '#test/documents/report/sample-paper.ts';
import { openOffice } from '#test/features/support/office.ts';
import { partOf } from '#test/support/office-xml.ts';

/** A Wednesday, when the office above has begun to appraise. */
const TODAY: Day = '2026-12-09';

/** A report in all its renderings, as the words and numbers that stand in them. */
async function renderings() {
  const office = await openOffice(TODAY, [
    { code: '1.1', lead: 'lan', max: 2, lastYear: 2 },
    { code: '1.2', lead: 'lan', max: 1, lastYear: 1 },
    { code: '2.1', lead: 'minh', max: 1.5, lastYear: 1 },
    { code: '2.2', lead: 'minh', max: 10, scoredBy: 'survey' },
  ]);
  for (const words of ['/tucham 1.1 1,75 chậm một kỳ', '/tucham 1.2 1']) await office.lan.says(words);
  await office.minh.says('/tucham 2.1 1,5');
  for (const words of ['1.1 1,25 ban hành chậm', '1.2 1', '2.2 8,5'])
    await office.loan.says(`/thamdinh ${words}`);
  const { house, store, commune, inTurn } = office;
  const words = wordsIn('vi');
  const made = async (paper: string) => {
    const file = await makePaper({ house, store, papers, words }, commune.organisationId, {
      paper,
      about: '2026',
    });
    if (!file.ok) throw new Error(file.reason);
    return file.value.bytes;
  };
  const { report, paper, message } = await inTurn(async (turn) => {
    const report = await makeReport(turn, '2026', { trend: true });
    if (!report.ok) throw new Error(report.reason);
    const paper = await gatherPaper(turn, report.value);
    return { report: report.value.report, paper, message: summaryMessage(report.value) };
  });
  const shapes = layOut(paper, words).panels.flatMap((panel) => panel.shapes);
  return {
    report,
    message: message.lines.map((line) => (line ? words(line.key, line.args) : '')),
    picture: [...JSON.stringify(shapes).matchAll(/"text":"([^"]*)"/g)].map(([, text]) => text),
    word: paragraphsOf(await partOf(await made('report-word'), 'word/document.xml')).map(({ text }) => text),
    excel: read(await made('scores')).Sheets['Tự chấm điểm'],
  };
}

test('self-scores, appraised scores and the difference stand in all four renderings alike', async () => {
  const { report, message, picture, word, excel } = await renderings();

  expect(report.figures.score.selfScored.points).toBe(4.25);
  expect(report.figures.score.appraised).toEqual({
    points: 10.75,
    count: 3,
    compared: { self: 2.75, points: 2.25, count: 2 },
  });
  expect(message.join('\n')).toContain('Thẩm định 10,75 (3 tiêu chí) · phần đã tự chấm 2,75 → 2,25 (-0,5)');
  expect(picture).toContain('Thẩm định 10,75 điểm (3 tiêu chí)');
  expect(picture).toContain('So với 2,75 điểm tự chấm: được 2,25 điểm (-0,5)');
  expect(word.join('\n')).toContain(
    'Cơ quan cấp trên đã thẩm định 03 tiêu chí, tổng số 10,75 điểm; trong đó 02 tiêu chí đơn vị đã tự chấm ' +
      'được thẩm định 2,25 điểm, thấp hơn 0,5 điểm so với tự chấm (2,75 điểm).',
  );
  const total = word.slice(word.indexOf('Tổng cộng'));
  expect(total.slice(6, 10)).toEqual(['4,25', '10,75', '-0,5', '11,7']);
  const leaf = word.slice(word.lastIndexOf('1.1'));
  expect(leaf.slice(2, 7)).toEqual(['2', '1,75', '1,25', '-0,5', '1,25']);
  const row = Object.keys(excel ?? {})
    .find((place) => excel?.[place]?.v === 'Tổng cộng')
    ?.slice(1);
  expect(['D', 'E', 'F'].map((column) => excel?.[`${column}${row}`]?.v)).toEqual([4.25, 10.75, -0.5]);
});

test('the Excel sheet of a past period has the scores and the evidence of its last evening, and says so', async () => {
  const office = await openOffice('2026-06-10', [
    { code: '1.1', lead: 'lan', max: 2, evidence: ['Kế hoạch'] },
  ]);
  const { house, store, commune, lan, at } = office;
  await lan.says('/tucham 1.1 1,5 chậm một kỳ');
  await lan.sends({ caption: '1.1', name: 'ke-hoach.pdf' });
  at('2026-07-08');
  await lan.says('/tucham 1.1 2 đủ');
  const [piece] = await commune.evidence.waiting();
  await lan.forges(`minhchung.rut ${piece?.evidence.id}`);
  await lan.sends({ caption: '1.1', name: 'ke-hoach-moi.pdf' });
  const made = async (about: string) => {
    const order = { paper: 'scores', about };
    const file = await makePaper(
      { house, store, papers, words: wordsIn('vi') },
      commune.organisationId,
      order,
    );
    if (!file.ok) throw new Error(file.reason);
    const page = read(file.value.bytes).Sheets['Tự chấm điểm'];
    return [file.value.name, ...['A4', 'D9', 'G9', 'H9'].map((place) => page?.[place]?.v)];
  };

  expect(await made('2026-06')).toEqual([
    'TU-CHAM-CCHC-2026-06-30.xlsx',
    '(Số liệu đến 30/06/2026)',
    1.5,
    'chậm một kỳ',
    'ke-hoach.pdf',
  ]);
  expect(await made('2026')).toEqual([
    'TU-CHAM-CCHC-2026.xlsx',
    '(Số liệu đến 08/07/2026)',
    2,
    'đủ',
    'ke-hoach-moi.pdf',
  ]);
});
