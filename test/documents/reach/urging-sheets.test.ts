import { expect, test } from 'vitest';
import type { UrgingPaper } from '#documents/reach/urging-paper.ts';
import { writeUrgingSheets } from '#documents/reach/write-urging-sheets.ts';
import { paragraphsOf } from '#test/documents/report/docx-paragraphs.ts';
import { wordsIn } from '#test/documents/report/sample-paper.ts';
import { convert, hasOffice, wordsOfPdf } from '#test/support/office.ts';
import { partOf } from '#test/support/office-xml.ts';
import { itemOf, sheetsFor } from './sample-urging.ts';

const DUC = {
  name: 'Lý Minh Đức',
  position: 'Tư pháp – Hộ tịch',
  items: [
    itemOf('1.5'),
    itemOf('3.2', { daysLeft: 2, dueOn: '2026-06-12', points: 0.25, shortCode: '1A-B3C' }),
  ],
};
const HA = {
  name: 'Hoàng Thị Hà',
  position: '',
  items: Array.from({ length: 20 }, (_, at) => itemOf(`2.${at + 1}`, { name: 'Tỷ lệ hồ sơ '.repeat(8) })),
};

const xmlOf = async (paper: UrgingPaper, locale: 'vi' | 'en' = 'vi') =>
  partOf(await writeUrgingSheets(paper, wordsIn(locale)), 'word/document.xml');
const textOf = async (...args: Parameters<typeof xmlOf>) =>
  paragraphsOf(await xmlOf(...args)).map(({ text }) => text);

test('one person has one sheet: what is due, how late, for how many points, under which code', async () => {
  const text = await textOf(sheetsFor([DUC]));

  expect(text).not.toContain('DANH SÁCH GIAO PHIẾU ĐÔN ĐỐC');
  expect(text).toContain(
    'Đến ngày 10/06/2026, đồng chí có 02 nhiệm vụ đến hạn hoặc quá hạn, trong đó 01 nhiệm vụ đã quá hạn, tổng điểm tối đa 2,25 điểm.',
  );
  const from = text.indexOf('1A-B3C');
  expect(text.slice(from, from + 6)).toEqual(['1A-B3C', '3.2 Tiêu chí số 3.2', '12/06/2026', '', '0,25', '']);
  expect(text).toEqual(expect.arrayContaining(['NGƯỜI LẬP PHIẾU', 'NGƯỜI NHẬN', 'Lý Minh Đức']));
});

test('nothing late reads naturally, and no points are not told', async () => {
  const items = [itemOf('1.1', { daysLeft: 1, points: null })];
  const text = (await textOf(sheetsFor([{ ...DUC, items }]))).join('\n');

  expect(text).toContain('đồng chí có 01 nhiệm vụ đến hạn hoặc quá hạn, chưa có nhiệm vụ quá hạn.');
  expect(text).not.toMatch(/undefined|none|NaN/);
});

test('the measures: letters, heads of tables on every page, rows unbroken, no number of its own', async () => {
  const xml = await xmlOf(sheetsFor([DUC, HA]));
  const paragraphs = paragraphsOf(xml);
  const find = (text: string) => paragraphs.find((each) => each.text === text);

  expect(find('PHIẾU ĐÔN ĐỐC')).toMatchObject({ size: 28, bold: true, align: 'center' });
  expect(find('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toMatchObject({ size: 26, bold: true });
  expect(find('Mã phiếu')).toMatchObject({ size: 24, bold: true, align: 'center' });
  expect(find('Kính gửi: Đồng chí Hoàng Thị Hà.')).toMatchObject({ size: 28, align: 'both' });
  expect(paragraphs.some(({ text }) => text.startsWith('Số:'))).toBe(false);
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(6);
  expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(xml.match(/<w:tr>|<w:tr /g)?.length ?? 0);
  expect(xml.match(/<w:titlePg\/>/g)).toHaveLength(3);
  expect(xml.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(3);
});

test('the same in English', async () => {
  expect(await textOf(sheetsFor([DUC]), 'en')).toContain(
    'On 10 Jun 2026 2 tasks of yours are due or overdue, 1 of them overdue, maximum 2.25 points in all.',
  );
});

test.skipIf(!hasOffice)(
  'everybody’s sheet begins on a page of its own, and its signatures are not alone',
  async () => {
    const docx = await writeUrgingSheets(sheetsFor([DUC, HA]), wordsIn('vi'));

    const { words, pages } = wordsOfPdf(convert(docx, 'docx', 'pdf'));

    const pagesWith = (mark: string) => words.filter(({ text }) => text === mark).map(({ page }) => page);
    expect(pagesWith('Kính')).toEqual([2, 3]);
    expect(pages.length).toBeGreaterThan(3);
    const last = pages.length;
    expect(pagesWith('NHẬN').at(-1)).toBe(last);
    expect(words.filter(({ page, text }) => page === last && text === 'phiếu:').length).toBe(1);
    // The second page of a sheet has its own number.
    expect(words.some(({ page, text, top }) => page === 4 && text === '2' && top < 55)).toBe(true);
  },
);
