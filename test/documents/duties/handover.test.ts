import { expect, test } from 'vitest';
import type { HandoverPaper } from '#documents/duties/handover-paper.ts';
import { writeHandover } from '#documents/duties/write-handover.ts';
import { paragraphsOf } from '#test/documents/report/docx-paragraphs.ts';
import { wordsIn } from '#test/documents/report/sample-paper.ts';
import { convert, hasOffice, wordsOfPdf } from '#test/support/office.ts';
import { partOf as xmlPartOf } from '#test/support/office-xml.ts';
import { FULL, handoverOf, partOf } from './sample-handover.ts';

const xmlOf = async (paper: HandoverPaper, locale: 'vi' | 'en' = 'vi') =>
  xmlPartOf(await writeHandover(paper, wordsIn(locale)), 'word/document.xml');
const textOf = async (...args: Parameters<typeof xmlOf>) =>
  paragraphsOf(await xmlOf(...args)).map(({ text }) => text);

test('what goes over, how it stands, and what waits', async () => {
  const text = await textOf(FULL);

  expect(text).toContain(
    'Chủ trì 02 tiêu chí (tối đa 4 điểm), phối hợp 01 tiêu chí; 02 việc đang mở, trong đó 01 việc quá hạn. Tình hình tại thời điểm bàn giao:',
  );
  const from = text.indexOf('1.1 Tiêu chí số 1.1');
  expect(text.slice(from, from + 6)).toEqual([
    '1.1 Tiêu chí số 1.1',
    'Chủ trì',
    '2',
    'Đang thực hiện (80%)',
    '30/05/2026 (quá hạn)',
    '2',
  ]);
  expect(text.filter((each) => each.startsWith('- Tiêu chí'))).toEqual([
    '- Tiêu chí 1.1: đang vướng (phần phối hợp của đồng chí Lê Quang Minh): “chờ Sở Nội vụ trả lời”, đã 12 ngày;',
    '- Tiêu chí 1.1: chỉ đạo của đồng chí Vũ Văn Thành chưa kết thúc, bên nhận thực hiện tiếp: “Họp với Sở, báo cáo kết quả”, hạn 12/06/2026;',
    '- Tiêu chí 2.1: đã đề nghị lùi hạn đến 15/07/2026, chưa quyết định;',
    '- Tiêu chí 2.1: 01 tài liệu kiểm chứng đang chờ duyệt;',
    '- Tiêu chí 2.1: 02 tài liệu kiểm chứng bị trả lại, cần gửi bản thay thế.',
  ]);
});

test('nothing that waits, nothing open, and only supports read naturally', async () => {
  const text = (await textOf(handoverOf([partOf('1.1', { kind: 'support', open: 0 })]))).join('\n');

  expect(text).toContain('Phối hợp 01 tiêu chí; không có việc đang mở.');
  expect(text).toContain('Không có việc đang chờ xử lý.');
  expect(text).not.toMatch(/undefined|none|NaN/);
});

test('the measures: letters, the table’s head on every page, rows unbroken, three who sign', async () => {
  const xml = await xmlOf(FULL);
  const paragraphs = paragraphsOf(xml);
  const find = (text: string) => paragraphs.find((each) => each.text === text);

  expect(find('BIÊN BẢN')).toMatchObject({ size: 28, bold: true, align: 'center' });
  expect(find('I. NHIỆM VỤ BÀN GIAO')).toMatchObject({ size: 28, bold: true, align: 'both' });
  expect(find('Vai trò')).toMatchObject({ size: 24, bold: true, align: 'center' });
  for (const title of ['BÊN GIAO', 'NGƯỜI ĐIỀU PHỐI', 'BÊN NHẬN'])
    expect(find(title)).toMatchObject({ size: 28, bold: true, align: 'center' });
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
  expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(xml.match(/<w:tr>|<w:tr /g)?.length ?? 0);
  expect(xml.match(/w:leader="dot"/g)).toHaveLength(3);
});

test('the same in English', async () => {
  expect(await textOf(FULL, 'en')).toContain(
    'Lead of 2 criteria (maximum 4), support of 1; 2 tasks are open, 1 of them overdue. As it stands at the handover:',
  );
});

test.skipIf(!hasOffice)('a long handover keeps its signatures with the last sentence', async () => {
  const parts = Array.from({ length: 60 }, (_, at) => partOf(`1.${at + 1}`));
  const docx = await writeHandover(handoverOf(parts), wordsIn('vi'));

  const { words, pages } = wordsOfPdf(convert(docx, 'docx', 'pdf'));

  const last = pages.length;
  expect(last).toBeGreaterThan(2);
  expect(words.some(({ page, text }) => page === 2 && text === '(7)')).toBe(true);
  for (const mark of ['GIAO', 'NHẬN', 'PHỐI'])
    expect(words.findLast(({ text }) => text === mark)?.page).toBe(last);
  expect(words.some(({ page, text }) => page === last && text === 'bản./.')).toBe(true);
});
