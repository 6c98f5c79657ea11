import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Phone } from '#sandbox/stage/phone.ts';
import type { Message } from '#sandbox/telegram/objects.ts';
import { startBot } from '#test/support/bot.ts';
import { realFile } from '#test/support/files.ts';
import { adopts, callFor, hearsOf, hush, wordsOf } from './cast.ts';

const PLAN = Buffer.from(
  [
    'PHỤ LỤC 2: CÁC TIÊU CHÍ KHẮC PHỤC',
    'TT,Tiêu chí,Điểm tối đa,Điểm đạt,Điểm mất,Nguyên nhân,Giải pháp,Chủ trì,Phối hợp,Thời hạn,Tài liệu kiểm chứng',
    'I,Công tác chỉ đạo điều hành,5,,,,,,,,',
    '1.1,Kiểm tra công tác cải cách hành chính,2,1,1,Chưa kiểm tra,Kiểm tra,Trần Thị Lan,,30/6/2026,Quyết định kiểm tra; Biên bản kiểm tra',
    '1.2,Thực hiện chế độ báo cáo định kỳ,1,"0,5","0,5",Chậm,Gửi trước hạn,Trần Thị Lan,,Hằng quý,Báo cáo quý',
    'II,Cải cách thủ tục hành chính,5,,,,,,,,',
    '2.1,Niêm yết công khai thủ tục hành chính,"1,5",1,"0,5",Thiếu,Niêm yết,Lê Quang Minh; Trần Thị Lan,,30/6/2026,Ảnh niêm yết',
    '2.2,Tự kiểm tra văn bản,1,0,1,Chưa làm,Làm,Nguyễn Thị Loan,,30/6/2026,Báo cáo',
  ].join('\n'),
);

/** A photo of its own, turned as phones turn them. */
function photo(shade: number): Promise<Buffer> {
  const background = { r: shade, g: 240, b: 200 };
  return sharp({ create: { width: 400, height: 300, channels: 3, background } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

async function openOffice() {
  const bot = await startBot({ today: '2026-06-20' });
  const loan = await bot.member('Nguyễn Thị Loan', 'COORDINATOR', 'Văn phòng – Thống kê');
  await adopts(loan, { bytes: PLAN, fileName: 'kế hoạch.csv' }, '/nhap 2026');
  const lan = await bot.member('Trần Thị Lan', 'OFFICIAL', 'Tư pháp – Hộ tịch');
  const minh = await bot.member('Lê Quang Minh', 'OFFICIAL', 'Địa chính');
  const thanh = await bot.member('Vũ Văn Thành', 'CHAIRMAN', 'Chủ tịch UBND xã');
  for (const phone of [loan, lan, minh, thanh]) await hush(bot, phone);
  const sends = (phone: Phone, fileName: string, bytes: Uint8Array, caption: string, replyTo?: Message) =>
    phone
      .answer(() => phone.sendsDocument({ bytes, fileName, caption, ...(replyTo ? { replyTo } : {}) }))
      .then(wordsOf);
  /** Presses a button of what the coordinator is shown, and gives what is shown next. */
  const presses = async (step: Message, call: string): Promise<Message> => {
    await hush(bot, loan);
    await loan.presses(step, { data: callFor(step, call) });
    return (await hush(bot, loan)).at(-1) ?? loan.last;
  };
  return { bot, loan, lan, minh, thanh, sends, presses };
}

test('six pieces: accepted, returned and sent again, skipped, of two criteria, one’s own; the last one confirms', async () => {
  const { bot, loan, lan, minh, thanh, sends, presses } = await openOffice();
  expect(await sends(lan, 'scan0001.pdf', realFile('bao-cao-quy-2.pdf'), '1.2 xong rồi')).toMatch(
    /Đã lưu 1 tệp vào hồ sơ 1\.2 \(quý II\)[\s\S]*còn thiếu: báo cáo quý I\n📄 Báo cáo số 45\/BC-UBND[\s\S]*Đã ghi 1\.2 \(quý II\): đã báo xong/,
  );
  expect(await sends(lan, 'QD.docx', realFile('quyet-dinh.docx'), '1.1')).toMatch(
    /Đủ 1\/2, còn thiếu: biên bản kiểm tra\n📄 Quyết định số 112\/QĐ-UBND/,
  );
  const pages = await Promise.all([250, 230, 210].map(photo));
  lan.sendsAlbum(
    pages.map((bytes, at) => ({ kind: 'photo', bytes, ...(at === 0 ? { caption: '1.1 biên bản' } : {}) })),
  );
  await bot.settles();
  expect(wordsOf(lan.last)).toMatch(/Đã lưu 3 ảnh vào hồ sơ 1\.1, ghép thành một PDF[\s\S]*Đủ 2\/2/);
  await hush(bot, lan);
  expect(await sends(minh, 'niem yet.jpg', await photo(190), '2.1 xong rồi')).toMatch(/Đủ 1\/1/);
  await sends(lan, 'chung.docx', realFile('cong-van.docx'), '1.2@2026-Q1, 2.1');
  await sends(loan, 'tu kiem tra.pdf', realFile('bao-cao-quy-2.pdf'), '2.2');

  const report = await loan.answer('/duyet');
  expect(wordsOf(report)).toMatch(/Chờ duyệt: 6[\s\S]*1\.2[\s\S]*scan0001\.pdf \(quý II\)/);
  expect(report.document?.file_name).toBe('scan0001.pdf');
  const decision = await presses(report, 'duyet.nhan');
  expect(wordsOf(decision)).toMatch(
    /Đã duyệt “scan0001\.pdf”[\s\S]*xác nhận hoàn thành: 1\.2[\s\S]*QD\.docx/,
  );
  expect(wordsOf(await hearsOf(lan, /đã được duyệt/))).toMatch(/1\.2[\s\S]*scan0001\.pdf/);

  const why = await presses(decision, 'duyet.tra');
  expect(wordsOf(why)).toMatch(/Vì sao trả lại/);
  const minutes = await loan.answer('thiếu trang 2');
  expect(wordsOf(minutes)).toMatch(/Đã trả lại “QD\.docx”: thiếu trang 2[\s\S]*1\.1 biên bản\.pdf/);
  expect(wordsOf(await hearsOf(lan, /cần gửi lại/))).toMatch(/QD\.docx\nLý do: thiếu trang 2/);
  const notice = await presses(minutes, 'duyet.nhan');
  const letter = await presses(notice, 'duyet 1');
  expect(wordsOf(letter)).toMatch(/1\.2[\s\S]*chung\.docx \(quý I\)/);
  const wrong = await presses(await presses(letter, 'duyet.tra'), 'duyet.tra');
  expect(wordsOf(wrong)).toMatch(/Đã trả lại “chung\.docx”[\s\S]*2\.1[\s\S]*niem yet\.jpg/);
  const other = await presses(wrong, 'duyet 1');
  expect(wordsOf(other)).toMatch(/2\.1[\s\S]*chung\.docx/);
  const last = await presses(await presses(other, 'duyet.nhan'), 'duyet.nhan');
  expect(wordsOf(last)).toMatch(/xác nhận hoàn thành: 2\.1[\s\S]*Không còn gì chờ duyệt/);
  expect(wordsOf(await hearsOf(minh, /đã được duyệt/))).toMatch(/2\.1/);

  bot.at('2026-06-22', 8);
  await bot.tick();
  const morning = await hearsOf(lan, /trả lại/);
  expect(wordsOf(morning)).toMatch(/1\.1[\s\S]*QD\.docx: thiếu trang 2/);
  await hush(bot, lan);
  expect(await sends(lan, 'QD day du.docx', realFile('cong-van.docx'), '1.1 quyết định', morning)).toMatch(
    /Là bản mới của “QD\.docx” \(bản bị trả lại\)/,
  );
  const again = await loan.answer('/duyet');
  expect(wordsOf(again)).toMatch(/QD day du\.docx[\s\S]*Bản trước: QD\.docx[\s\S]*trả lại: thiếu trang 2/);
  expect(wordsOf(await presses(again, 'duyet.nhan'))).toMatch(/xác nhận hoàn thành: 1\.1/);

  const own = await thanh.answer('/duyet');
  expect(wordsOf(own)).toMatch(/Chờ duyệt: 1\n2\.2/);
  expect(callFor(own, 'duyet.nhan')).toMatch(/^duyet\.nhan \d+$/);
}, 60_000);
