import { expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import { matchPeople } from '#understanding/wishes/match-people.ts';
import { readWishes } from '#understanding/wishes/read-wishes.ts';
import { corpus, corpusIndex } from './corpus.ts';
import { corpora } from './figures.ts';

const CORPORA = corpora().map((name) => `${name}.jsonl`);
/** Granted by who decides on it, asked for by who leads the criterion: the words are the same. */
const LATER = 'giahan.dongy {request} ={day}';
const PEOPLE = ['Trần Thị Lan', 'Đặng Văn Dũng', 'Lê Anh Tú', 'Nguyễn Văn Hạnh'].map((name) => ({
  name,
  position: 'Tài chính – Kế toán',
}));

const { byCode } = corpusIndex();

/** The first wish whose people, and whose criterion, can be found. */
function wishIn(text: string, about: readonly string[], today: Day) {
  return readWishes(text, { about, today }).find(
    ({ named }) =>
      (!named.who || matchPeople(PEOPLE, named.who).length > 0) && (!named.code || byCode.has(named.code)),
  );
}

/** What is no report: somebody who asks, greets or orders may as well wish for something. */
const TALK = new Set(['question', 'other', 'acknowledge']);

test('of the reports of all corpora hardly one looks like a wish', () => {
  const reports = CORPORA.flatMap(corpus).filter(({ readings }) =>
    readings.some(({ intent, figure, notArisen }) => !TALK.has(intent) || figure !== undefined || notArisen),
  );
  expect(reports.length).toBeGreaterThan(1000);
  const mistaken = reports.flatMap(({ text, about, on }) => {
    const wish = wishIn(text, about, on);
    return wish && wish.asks !== LATER ? [`${text} => ${wish.asks}`] : [];
  });
  // Words that open like a field, of which none of that name will be found; a grant, which
  // is one only where a request waits.
  expect(mistaken).toEqual([
    'kq trả qua bưu chính: 47 hs => baocao.xem field.{field} 1',
    'cho gia han toi cuoi thang nhe, dang cho cap tk moi cua tinh => giahan.dongy {waiting} ={day}',
    'kết quả kiểm tra anh gửi trong file đính kèm nhé => baocao.xem field.{field} 1',
    'Dạ số liệu tháng 8: tiếp nhận 5, trả lời đúng hạn 5 ạ. => baocao.xem field.{field} 1',
    'Mạng xã yếu quá. Không đẩy lên kho dữ liệu được => baocao.xem field.{field} 1',
    'mang cua uy ban dut cap quang tu thu hai => baocao.xem field.{field} 1',
    'Nhờ đồng chí cho lùi hạn đến ngày 20/8, tôi đang dự lớp bồi dưỡng hộ tịch ở tỉnh. => giahan.dongy {waiting} ={day}',
    'Nội dung này đã hoàn thành, tôi tự chấm 1 điểm. => baocao.xem field.{field} 1',
    'Kết quả khảo sát chị nộp văn phòng sáng thứ hai rồi => baocao.xem field.{field} 1',
    'Cho gia hạn đến ngày 5 tháng 6 để chúng tôi tiếp xúc cử tri => giahan.dongy {waiting} ={day}',
    'Số liệu tôi cung cấp cho cô Thảo rồi => baocao.xem field.{field} 1',
    'kẹt quá chị ơi hổng biết tính sao => baocao.xem field.{field} 1',
    'Mạng dân cư rớt suốt, dân không nộp được. => baocao.xem field.{field} 1',
    'kết quả chấm cái này em cho một điểm => baocao.xem field.{field} 1',
    'Mạng rớt ba hôm nay, có đăng được cái gì đâu => baocao.xem field.{field} 1',
  ]);
});

test('of the talk only what asks to see something is', () => {
  const talk = CORPORA.flatMap(corpus).filter(({ readings }) =>
    readings.every(({ intent }) => TALK.has(intent)),
  );
  const wishes = talk.flatMap(({ text, about, on }) => {
    const wish = wishIn(text, about, on);
    return wish ? [`${text} => ${wish.asks}`] : [];
  });
  expect(wishes).toEqual([
    '3.4 hạn đến bao giờ ạ => tieuchi {code}',
    'ai phụ trách 7.1 vậy => tieuchi {code}',
    'kq trả qua bưu chính: 47 hs => baocao.xem field.{field} 1',
    'mang uy ban bi dut tu sang, a goi vnpt chua => baocao.xem field.{field} 1',
    'Khong phai viec cua toi. Viec nay ben 1 cua => phancong.khong {duty} {text}',
    'ko phai cua toi, cai nay van thu lam => phancong.khong {duty} {text}',
    'Giao em Thúy tổng hợp, hỏi Thúy. => chidao {code} {text}',
    'Giao đ/c Thúy nắm, báo cáo lại. => chidao {code} {text}',
    'alo bot, cho hỏi tui còn bao nhiêu việc chưa xong? => viec',
    'nội dung này tỉnh điều tra thì xã không báo cáo được tiến độ => baocao.xem field.{field} 1',
    'xin so lieu cua dia chinh roi bao nhe, toi nay => baocao.xem field.{field} 1',
    'Không phải việc của chị, cái này bên Một cửa báo. => phancong.khong {duty} {text}',
    'ket qua di cong tac ve em bao nhe sep => baocao.xem field.{field} 1',
    'Giao cô Hoa rồi. Hỏi cô ấy. => chidao {code} {text}',
    'ko phải em làm cái này đâu, chị Giang làm mà => phancong.khong {duty} {text}',
    'Giao đ/c Hạnh tổng hợp, 15h nộp tôi. => chidao {code} {text}',
    'Em ơi cho cô hỏi hạn nộp 5.1 là ngày mấy => tieuchi {code}',
    'mạng lag vl => baocao.xem field.{field} 1',
    'cho tôi xem các việc của tôi còn mấy việc? => viec',
    'em ko phu trach cai nay, chuyen chi Thao giup => phancong.khong {duty} {text}',
    'Chị ơi 5.1 hạn đến bao giờ nhỉ? => tieuchi {code}',
    'Đề nghị đồng chí cho biết thời hạn của mục 2.3. => tieuchi {code}',
    'TÔI KHÔNG PHỤ TRÁCH 3.1 => phancong.khong {duty}',
    'ai phụ trách 6.4? => tieuchi {code}',
    'Giao cô Hạnh hoàn thành trước 25/4. => chidao {code} {text}',
    'Kết quả khảo sát quý 1 bao giờ công bố hả em? => baocao.xem field.{field} 1',
    'kết quả khảo sát này ai chấm => baocao.xem field.{field} 1',
    'Duyệt. => duyet',
    '5.3 hạn ngày nào em? => tieuchi {code}',
    'Còn đồng chí nào chưa báo cáo? => baocao.xem officials 1',
    'tình hình 6.1 thế nào rồi => tieuchi {code}',
    'Tiêu chí 3.3 do ai chủ trì? => tieuchi {code}',
    'Tiêu chí nào đang trễ? => quahan',
    'bot oi han 1.2.2 la ngay may => tieuchi {code}',
    'Đề nghị cho biết thời hạn cuối của 7.2.1? => tieuchi {code}',
    '2.1 đến đâu rồi? => tieuchi {code}',
    'Ai phụ trách 3.5? => tieuchi {code}',
    'Lĩnh vực 3 sao điểm tự chấm thấp hơn năm ngoái? => baocao.xem field.{field} 1',
    'Cháu xem lại giúp bác mục này năm ngoái xã mình được mấy điểm => tieuchi {name}',
    'Số liệu tôi sẽ gửi. => baocao.xem field.{field} 1',
    'mạng lag quá trời => baocao.xem field.{field} 1',
  ]);
});

test.each([
  ['soát lỗi trước thẩm định', 'soatloi'],
  ['ra lai ke hoach truoc khi nop', 'soatloi'],
  ['trước khi nộp còn lỗi gì không', 'soatloi'],
  ['ai chưa nhận chỉ đạo', 'chidao'],
  ['ai chua xac nhan chi dao', 'chidao'],
  ['chỉ đạo nào chưa ai nhận', 'chidao'],
  ['đôn đốc giúp tôi mấy đồng chí trễ hạn', 'dondoc.tatca'],
  ['nhac ho chi nhung ai dang cham', 'dondoc.tatca'],
  ['in phiếu đôn đốc', 'lienlac.phieu'],
  ['xuat phieu don doc cho anh Dung', 'lienlac.phieu {who}'],
  ['bàn giao việc của anh Dũng cho chị Lan', 'bangiao.xem {who} {taker}'],
  ['chuyen het viec cua Dung sang Lan', 'bangiao.xem {who} {taker}'],
  ['bàn giao việc của anh Dũng', 'bangiao {who}'],
  ['lịch nhắc tuần sau', 'lichnhac'],
  ['tuan sau nhac nhung gi', 'lichnhac'],
  ['nhập điểm thẩm định', 'thamdinh'],
  ['nhap ket qua tham dinh 2.1', 'thamdinh {code}'],
  ['nhập điểm thẩm định năm ngoái', 'thamdinh {year}'],
  ['duyệt lùi hạn', 'duyet'],
  ['co ai xin lui han khong', 'duyet'],
  ['ai xin gia hạn', 'duyet'],
  ['đừng nhắc 1.5 nữa', 'lichnhac.hoan {code}'],
  ['thoi nhac 1.5', 'lichnhac.hoan {code}'],
  ['hoãn nhắc 1.5 đến thứ 6', 'lichnhac.hoan {code} ={day}'],
  ['tự chấm lĩnh vực 4', 'tucham.linhvuc {field}'],
  ['bao cao quy 1 nam sau', 'baocao {period}'],
  ['nhầm, rút tệp vừa gửi', 'minhchung.rut {sent}'],
  ['xóa ảnh vừa gửi', 'minhchung.rut {sent}'],
  ['bao nhiêu điểm rồi', 'baocao {period}'],
  ['xã mình được bao nhiêu điểm rồi', 'baocao {period}'],
  ['điểm hiện tại', 'baocao {period}'],
  ['tong diem', 'baocao {period}'],
  ['tổng điểm quý 3 là bao nhiêu', 'baocao {period}'],
  ['điểm thẩm định năm 2026 được bao nhiêu', 'baocao {period}'],
  ['ai làm kém nhất tháng này', 'baocao.xem officials 1'],
  ['nhắc Lan làm 1.5 ngay chiều nay nhé', 'dondoc {code}'],
  ['nhắc đồng chí Lan làm 1.5 cho xong trong tuần', 'dondoc {code}'],
  ['nhac Lan khan truong 1.5', 'dondoc {code}'],
  ['quý 2 thế nào', 'baocao {period}'],
  ['6 thang dau nam sao roi', 'baocao {period}'],
  ['tháng trước xã mình làm được gì', 'baocao {period}'],
  ['ai chưa báo cáo tháng 1', 'quahan.ky {period}'],
  ['thang 10 con ai chua bao', 'quahan.ky {period}'],
  ['so với tháng trước', 'baocao.xem trend 1'],
  ['so voi quy truoc tang hay giam', 'baocao.xem trend 1'],
  ['so với tuần trước thì sao', 'baocao'],
  ['viec cua em con gi', 'viec'],
  ['việc của em còn lại những gì', 'viec'],
  ['ngày nghỉ', 'lichnhac.nghi'],
  ['lịch nghỉ lễ', 'lichnhac.nghi'],
  ['bao gio nghi tet', 'lichnhac.nghi'],
  ['lịch nghỉ tết năm 2027', 'lichnhac.nghi {year}'],
  ['kế hoạch 2027 dùng từ bao giờ', 'nhap.nam {year}'],
  ['ke hoach moi khi nao ap dung', 'nhap.nam'],
  ['1.5 không phải của em, cái này chị Loan làm mà', 'phancong.khong {duty} {text}'],
  ['1.5 la viec cua chi Loan chu khong phai em', 'phancong.khong {duty} {text}'],
  ['1.5 giao nhầm rồi', 'phancong.khong {duty}'],
  ['thoi 1.5 khong can lui nua, co quyet dinh roi', 'giahan.rut {withdrawn} {text}'],
  ['1.5 không cần lùi hạn nữa', 'giahan.rut {withdrawn}'],
])('“%s” asks for %s', (text, asks) => {
  expect(wishIn(text, [], '2026-06-10')?.asks).toBe(asks);
});

test.each([
  'đã soát lỗi xong trước khi nộp',
  'chưa nhận được chỉ đạo nào',
  'em nhận chỉ đạo rồi ạ',
  'chuyển hết việc sang tuần sau',
  'anh Dũng bàn giao việc cho em rồi',
  'cần nhắc 1.5',
  'bot không nhắc 1.5',
  'đừng nhắc nữa, 1.5 xong rồi',
  'tự chấm lĩnh vực 4 được 8 điểm',
  'em xin duyệt lùi hạn 2.1',
  'đã nhập điểm thẩm định xong',
  'có lỗi gì không ạ',
  'rà soát kế hoạch trước khi trình huyện',
  'kiểm tra lại kế hoạch trước khi gửi huyện',
  'cập nhật kết quả thẩm định',
  'điểm hiện tại em tự chấm 1,5',
  'bỏ tệp vào nhóm rồi',
  'nhắc Lan làm 1.5 trước thứ 6',
])('“%s” asks for nothing', (text) => {
  expect(wishIn(text, [], '2026-06-10')).toBeUndefined();
});

test.each([
  ['chấm mảng số hóa', 'so hoa'],
  ['tự chấm lĩnh vực số 4', '4'],
])('“%s” names the field %s', (text, field) => {
  expect(wishIn(text, [], '2026-06-10')?.named.field).toBe(field);
});

test.each(['', ' ', '?', '(((', '\u0000', 'xem', '{code}', 'x'.repeat(5000), 'đôn đốc '.repeat(60)])(
  'never throws: %j',
  (text) => {
    expect(() => readWishes(text, { about: [], today: '2026-06-10' })).not.toThrow();
  },
);
