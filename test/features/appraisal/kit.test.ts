import { expect, test } from 'vitest';
import { makePaper } from '#app/papers/paper.ts';
import type { Day } from '#domain/time/day.ts';
import { papers } from '#features/index.ts';
import { wordsIn } from '#test/documents/report/sample-paper.ts';
import { openOffice } from '#test/features/support/office.ts';
import { partOf } from '#test/support/office-xml.ts';

const TODAY: Day = '2026-12-09';

async function openDispute() {
  const opened = await openOffice(TODAY, [
    {
      code: '3.2',
      name: 'Ban hành kế hoạch cải cách hành chính',
      lead: 'lan',
      max: 2,
      due: '2026-01-31',
      evidence: ['Kế hoạch CCHC'],
      scoring: 'Ban hành đúng hạn: 2; ban hành chậm: 1; không ban hành: 0',
    },
  ]);
  await opened.lan.says('/tucham 3.2 2');
  await opened.loan.says('/thamdinh 3.2 1 ban hành sau thời hạn');
  const { house, store, commune } = opened;
  return {
    ...opened,
    made: (locale: 'vi' | 'en' = 'vi') =>
      makePaper({ house, store, papers, words: wordsIn(locale) }, commune.organisationId, {
        paper: 'explanation',
        about: '3.2',
      }),
  };
}

test('the kit has the rule, both scores, the explanation, the evidence and what happened', async () => {
  const { lan, loan, made, at } = await openDispute();
  at('2026-12-10');
  await lan.sends({ name: '12-KH-UBND.pdf', caption: '3.2' });
  const review = await loan.says('/duyet');
  await loan.presses(review.said, 'duyet.nhan');
  await lan.says('/giaitrinh 3.2 kế hoạch ban hành ngày 15/01/2026, trước thời hạn 16 ngày');

  const file = await made();
  if (!file.ok || !('bytes' in file.value)) throw new Error('there is no file');
  expect(file.value.name).toBe('GIAI-TRINH-2026-3.2-DU-THAO.docx');
  const text = await textOf(file.value.bytes);

  for (const words of [
    'Giải trình kết quả tự chấm điểm Chỉ số cải cách hành chính năm 2026 đối với tiêu chí 3.2',
    'Ban hành đúng hạn: 2; ban hành chậm: 1; không ban hành: 0',
    'Đơn vị tự chấm 2 điểm (ngày 09/12/2026)',
    'Cơ quan thẩm định chấm 1 điểm, với ý kiến: “ban hành sau thời hạn”.',
    'Kế hoạch ban hành ngày 15/01/2026, trước thời hạn 16 ngày.',
    'Đơn vị gửi kèm 01 tài liệu kiểm chứng, trong đó 01 tài liệu đã được đơn vị kiểm tra, chấp nhận:',
    'Đã duyệt 10/12/2026',
    'đề nghị cơ quan thẩm định xem xét, công nhận 2/2 điểm đối với tiêu chí 3.2.',
    'Mở giải trình: thẩm định 1, hạn 14/12',
  ])
    expect(text).toContain(words);
  expect(text).not.toMatch(/\p{Extended_Pictographic}|\{|undefined|none/u);
});

test('without an answer and without documents it says so, and whoever agrees asks for nothing', async () => {
  const { lan, made } = await openDispute();
  const written = async () => {
    const file = await made();
    if (!file.ok) throw new Error(file.reason);
    return textOf(file.value.bytes);
  };

  const before = await written();
  expect(before).toContain(
    '[Công chức chủ trì chưa gửi nội dung giải trình. Đề nghị bổ sung trước khi trình ký.]',
  );
  expect(before).toContain('Đơn vị chưa có tài liệu kiểm chứng của tiêu chí này.');
  await lan.says('đồng ý 3.2');
  expect(await written()).toContain('không đề nghị điều chỉnh điểm của tiêu chí 3.2');
  expect((await made('en')).ok).toBe(true);
});

test('lead, coordinator and leaders get it by button, in their private chat', async () => {
  const { lan, thanh, phones } = await openDispute();

  for (const [who, chat] of [
    [lan, 'lan'],
    [thanh, 'thanh'],
  ] as const) {
    await who.forges('giaitrinh.hoso 3.2');
    const papers = phones
      .chat(chat)
      .flatMap(({ message }) => message.attachments.map(({ content }) => content));
    expect(papers).toEqual([{ paper: 'explanation', about: '3.2' }]);
  }
});

/** The words of a Word file, a paragraph a line. */
async function textOf(bytes: Uint8Array): Promise<string> {
  const xml = await partOf(bytes, 'word/document.xml');
  return xml
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"');
}
