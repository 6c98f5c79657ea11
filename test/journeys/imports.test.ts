import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import type { Phone } from '#sandbox/stage/phone.ts';
import { buttonsOf } from '#sandbox/stage/screen.ts';
import { wordFile } from '#test/documents/plan/plan-files.ts';
import { startBot } from '#test/support/bot.ts';
import { pdfOf } from '#test/support/files.ts';
import { PLAN_CSV } from '#test/support/plan-csv.ts';
import { adopts, callFor, callsOf, gather, hush, PLAN, proposes, wordsOf } from './cast.ts';

const CSV = PLAN_CSV.toString();
const csv = (text: string) => ({ bytes: Buffer.from(text), fileName: 'sửa.csv' });

/** The rows of the plan as a table. */
const ROWS = [
  ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt', 'Điểm mất', 'Chủ trì', 'Phối hợp', 'Thời hạn', 'Sản phẩm'],
  ['I', 'Công tác chỉ đạo điều hành', '5', '', '', '', '', '', ''],
  ['1.1', 'Thực hiện chế độ báo cáo', '2', '', '', '', '', '', ''],
  [
    '1.1.1',
    'Báo cáo CCHC hằng tháng',
    '1',
    '0,5',
    '0,5',
    'Trần Thị Lan',
    'Lê Quang Minh',
    'Hằng tháng',
    'Báo cáo',
  ],
  ['1.1.2', 'Báo cáo quý đầy đủ', '1', '0', '1', 'Trần Thị Lan', '', '15/6/2024', 'Báo cáo quý'],
  ['II', 'Cải cách thủ tục hành chính', '5', '', '', '', '', '', ''],
  ['2.1', 'Giải quyết hồ sơ đúng hạn', '1,5', '1', '0,5', 'Lê Quang Minh', '', '30/6/2024', 'Bảng thống kê'],
];

async function asWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Phụ lục 2');
  sheet.addRow(['Kế hoạch số 15/KH-UBND ngày 29 tháng 3 năm 2024']);
  sheet.mergeCells('A1:I1');
  for (const row of ROWS) sheet.addRow(row.map((cell) => (/^\d$/.test(cell) ? Number(cell) : cell)));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function open() {
  const bot = await startBot({ today: '2024-06-10' });
  const loan = await bot.member('Nguyễn Thị Loan', 'COORDINATOR', 'Văn phòng – Thống kê');
  return { bot, loan };
}

const cardOf = async (phone: Phone, code: string) => wordsOf(await phone.answer(`/tieuchi ${code}`));

describe('the coordinator imports a plan by chat', () => {
  test.each([
    ['.xlsx', asWorkbook],
    ['.docx', async () => wordFile(['PHỤ LỤC 2', ROWS, 'Nơi nhận: như trên'])],
    ['.csv', async () => Buffer.from(ROWS.map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\n'))],
  ])('as %s: sees it first, then puts it in force', async (extension, bytes) => {
    const { bot, loan } = await open();
    const before = bot.rows();
    const preview = await proposes(loan, { bytes: await bytes(), fileName: `kế hoạch 2024${extension}` });
    expect(wordsOf(preview)).toMatch(/2 lĩnh vực[\s\S]*3 tiêu chí tính điểm/);
    expect(wordsOf(preview)).toContain('Trần Thị Lan');
    expect(wordsOf(await loan.answer('/viec'))).toMatch(/Chưa có kế hoạch/);
    expect(bot.rows()).toMatchObject({ Plan: before['Plan'], Criterion: before['Criterion'] });

    await loan.presses(preview, callFor(preview, 'nhap.xacnhan'));
    const adopted = await loan.hears();
    expect(adopted.message_id).toBe(preview.message_id);
    expect(wordsOf(adopted)).toMatch(/năm 2024[\s\S]*3 tiêu chí/);
    expect(await cardOf(loan, '1.1.2')).toMatch(/Trần Thị Lan[\s\S]*15\/06\/2024/);
    expect(await cardOf(loan, '2.1')).toMatch(/1,5 điểm/);
    expect(bot.logged).toEqual([]);
  });

  test('and may drop it', async () => {
    const { loan } = await open();
    const preview = await proposes(loan, PLAN);
    await loan.presses(preview, callFor(preview, 'nhap.bo'));
    expect(wordsOf(await loan.hears())).toMatch(/Đã bỏ/);
    expect((await loan.presses(preview, { data: callFor(preview, 'nhap.xacnhan') })).text).toMatch(
      /đã được xử lý/,
    );
    expect(wordsOf(await loan.answer('/viec'))).toMatch(/Chưa có kế hoạch/);
  });

  test('with the people it names, or without', async () => {
    const { bot, loan } = await open();
    const preview = await proposes(loan, PLAN);
    expect(buttonsOf(preview).flat()).toContain('Nhập và thêm 2 người');
    const without = callsOf(preview).find((call) => /^nhap\.xacnhan \d+$/.test(call)) ?? '';
    await loan.presses(preview, without);
    await loan.hears();
    expect(wordsOf(await loan.answer('/canbo'))).not.toContain('Trần Thị Lan');
    await adopts(loan, PLAN);
    expect(wordsOf(await loan.answer('/canbo'))).toContain('Trần Thị Lan');
    expect(bot.logged).toEqual([]);
  });

  test('and is told every faulty row; nothing of it stays', async () => {
    const { bot, loan } = await open();
    const before = bot.rows();
    const faulty = CSV.replace('1.1.2,', '1.1.1,').replace('"1,5",1,"0,5",Chưa đủ', 'nhiều,1,"0,5",Chưa đủ');
    const preview = await proposes(loan, csv(faulty));
    expect(wordsOf(preview)).toMatch(/2 lỗi/);
    expect(wordsOf(preview)).toMatch(/dòng 6[\s\S]*1\.1\.1[\s\S]*dòng 9[\s\S]*nhiều/);
    expect(callsOf(preview).filter((call) => call.startsWith('nhap'))).toEqual([]);
    expect(bot.rows()).toEqual(before);

    // The mended file may follow at once.
    const mended = await loan.answer(() => loan.sendsDocument(PLAN));
    expect(wordsOf(mended)).toMatch(/4 tiêu chí tính điểm/);
  });

  test.each([
    ['a picture', { bytes: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), fileName: 'ảnh.jpg' }],
    ['a letter', { bytes: Buffer.from('Kính gửi đồng chí, tôi xin phép nghỉ.'), fileName: 'thư.csv' }],
    ['a broken workbook', { bytes: Buffer.from('PK\u0003\u0004 hỏng'), fileName: 'hỏng.xlsx' }],
    ['an empty file', { bytes: Buffer.from('\n'), fileName: 'trống.csv' }],
  ])('%s is no plan, and the next file may be one', async (_what, file) => {
    const { bot, loan } = await open();
    const before = bot.rows();
    const answer = await proposes(loan, file);
    expect(wordsOf(answer)).toContain(file.fileName);
    expect(wordsOf(answer)).toMatch(/gửi lại/);
    expect(bot.rows()).toEqual(before);
    expect(wordsOf(await loan.answer(() => loan.sendsDocument(PLAN)))).toMatch(/4 tiêu chí tính điểm/);
    expect(bot.logged).toEqual([]);
  });

  test('again: the difference is shown, and what was reported and sent stays', async () => {
    const { bot, loan, lan } = await gather();
    await lan.answer('1.1.2 xong 80%');
    await lan.answer(() => lan.sendsDocument({ bytes: pdfOf('quý'), fileName: 'quý.pdf', caption: '1.1.2' }));
    await lan.answer('2.2 xong 30%');
    const changed = CSV.replace('15/6/2024', '20/6/2024')
      .replace('2.2,Công khai thủ tục hành chính', '2.3,Tiếp nhận phản ánh')
      .replace('Thiếu báo cáo', 'Thiếu số liệu');
    const preview = await proposes(loan, csv(changed));
    expect(wordsOf(preview)).toMatch(/thêm 1, bỏ 1, thay đổi 1/);
    expect(wordsOf(preview)).toMatch(/Thêm: 2\.3/);
    expect(wordsOf(preview)).toMatch(/Bỏ[^:]*: 2\.2/);
    expect(wordsOf(preview)).toMatch(/1\.1\.2: thời hạn[\s\S]*20\/0?6/);
    expect(await cardOf(lan, '1.1.2')).toMatch(/15\/06\/2024/);

    await loan.answer('/viec');
    await loan.presses(preview, callFor(preview, 'nhap.xacnhan'));
    expect(wordsOf(await loan.hears())).toMatch(/thêm 1, bỏ 1/);
    const card = await cardOf(lan, '1.1.2');
    expect(card).toMatch(/20\/06\/2024/);
    expect(card).toMatch(/80%/);
    expect(card).toMatch(/chờ duyệt 1/);
    expect(wordsOf(await lan.answer('/tieuchi 2.2'))).toMatch(/Không có tiêu chí 2\.2/);

    await adopts(loan, PLAN);
    expect(await cardOf(lan, '2.2')).toMatch(/đang thực hiện|30%/);
    expect(wordsOf(await proposes(loan, PLAN))).toMatch(/giống hệt/);
    expect(bot.logged).toEqual([]);
  });

  test('and nobody else does', async () => {
    const { bot, lan, thanh } = await gather();
    const before = bot.rows();
    for (const phone of [lan, thanh]) {
      expect(wordsOf(await phone.answer('/nhap'))).toMatch(/không thuộc vai trò/);
      const heard = await phone.answer(() => phone.sendsDocument({ ...PLAN, caption: '/nhap 2024' }));
      expect(wordsOf(heard)).toMatch(/không thuộc vai trò/);
      await hush(bot, phone);
    }
    expect(bot.rows()).toEqual(before);
  });

  test('of more than 20 MB is told what to do', async () => {
    const { loan } = await open();
    const big = { bytes: new Uint8Array(20 * 1024 * 1024 + 1), fileName: 'to.xlsx' };
    expect(wordsOf(await proposes(loan, big))).toMatch(/to\.xlsx[\s\S]*20 MB/);
  });

  test('goes on after a restart between the preview and the confirmation', async () => {
    const { bot, loan } = await open();
    await loan.answer('/nhap 2024');
    await bot.goesDown();
    await bot.comesBack();
    const preview = await loan.answer(() => loan.sendsDocument(PLAN));
    await bot.goesDown();
    await bot.comesBack();
    await loan.presses(preview, callFor(preview, 'nhap.xacnhan'));
    expect(wordsOf(await loan.hears())).toMatch(/4 tiêu chí/);
  });
});
