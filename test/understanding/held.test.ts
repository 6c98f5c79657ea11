import { describe, expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import { hear } from '#understanding/hear.ts';
import type { Hearing, Reading } from '#understanding/index.ts';
import { decisionAs } from '#understanding/opinion/decision-as.ts';
import type { Outcome } from '#understanding/opinion/outcome.ts';
import { readingsOf } from '#understanding/readings.ts';
import { compose } from '#understanding/text/tokens.ts';
import { corpusIndex, heardWith } from './corpus.ts';

/*
 * What was learnt chooses among the ways of taking a statement; which criterion, share and day are meant is heard before.
 * These tests ask what is heard, whatever is then chosen.
 */

const index = corpusIndex();

/** The readings of a message, taken for one outcome. */
function heardAs(text: string, outcome: Outcome, known: Partial<Hearing>): Reading[] {
  const hearing = heardWith(known);
  return hear(compose(text), hearing).flatMap(({ heard, hints }) =>
    readingsOf(heard, decisionAs(outcome, hints), hearing),
  );
}

describe('shares', () => {
  test.each([
    ['7.3', 'còn lại khoảng 15% thôi', 85],
    ['7.3', 'phần còn lại 20% em làm nốt tuần này', 80],
    ['7.3', 'còn 30% chưa', 70],
    ['7.3', 'quét được 200 bộ, còn 2 máy hỏng', null],
    ['1.4.2', 'đã phát 3 buổi, còn 2 triệu chưa thanh toán', null],
    ['7.3', 'con lai chung 20%', 80],
    ['7.3', 'số hóa được già nửa rồi', 50],
    ['1.4.2', 'chắc tầm nửa rồi anh', 50],
    ['1.4.2', 'chắc tầm nửa tháng nữa', null],
    ['1.6', 'huyện giao bốn việc, làm được ba việc rồi', 75],
    ['5.3', 'mới kiểm tra được hai thôn trong sáu thôn', 33],
    ['2.2.2', 'mới rà được hai mươi mốt văn bản trên ba mươi văn bản', 70],
    ['5.3', 'kiểm tra được 2 lần trong 4 lần', 50],
    ['5.3', 'kiểm tra được 2 lần trong 4 tháng', null],
    ['2.1', 'khảo sát 6 xóm, mới lấy phiếu được 4 xóm', 67],
    ['5.2', 'đã cử 6 đồng chí đi học, theo kế hoạch là 8 đồng chí', 75],
    ['5.4', 'phiếu khảo sát phát 100, thu về 64', 64],
    ['1.6', 'giao 12 việc, còn 3 việc chưa làm', 75],
    ['3.5', 'xuống 6 xóm hỏi ý kiến dân, còn 5 xóm vùng cao chưa lên', null],
    ['6.3', 'đo lại đất, xong 5/8 điểm', 63],
    ['7.3', 'bóc tách được 45% hồ sơ rồi', 45],
    ['7.3', 'hồ sơ cư trú đã số hoá 1.200/1.500 hồ sơ', 80],
    ['7.3', 'mới scan 3 trên 10 hộp hà chị', 30],
    ['3.3', '2 cái xong, 1 cái đang giải quyết', 67],
    ['1.6', '6 việc: 3 việc xong, 2 việc đang làm, 1 việc chưa', 50],
    ['1.4.1', 'viết được 2 trong 4 bài rồi, hai bài kia đang xin ảnh', 50],
    ['1.6', 'UBND huyện giao 14 việc. Xong 12. Còn 2 việc chưa tới hạn', 86],
    ['1.6', 'ubnd huyen giao 14 viec. xong 12. con 2 viec chua toi han', 86],
    ['3.3', '2 đơn. trả lời 1, còn 1 quá hạn 3 ngày', 50],
    ['5.3', 'Het nam chi 4 dot, kiem tra 3 dot roi', 75],
    ['5.3', 'kiểm tra 3 đợt rồi. Hết năm chỉ 4 đợt thôi', 75],
    ['1.4.1', 'Đăng 3 bài rồi nhá,chỉ tiêu 6 tháng có 5 bài thôi', 60],
    ['1.4.1', 'kế hoạch 12 bài thì còn 3 bài nữa thôi', 75],
    ['7.3', 'e moi so hoa dc 215 ho so / 480', 45],
    ['1.4.1', '9 bài / chỉ tiêu 12 bài', 75],
    ['1.4.1', '4 bài / 1 tháng', null],
    ['2.1', 'mới phát phiếu được hai thôn trên chín', 22],
    ['1.6', 'Bảy việc thì xong sáu', 86],
    ['3.2.2', '10 hồ sơ thì 7 xong', 70],
    ['3.3', '5 kiến nghị: 3 đã trả lời, 2 đang xem xét', 60],
    ['3.1', 'đang in dán dần, còn độ 1/3', 67],
    ['3.1', 'dang in dan dan, con chung 1/3 chi a', 67],
    ['6.3', 'làm được tám phần rồi', 80],
    ['1.2.2', 'cỡ sáu phần rồi', 60],
    ['7.4', 'nửa rồi ạ', 50],
    ['7.3', 'vẫn 65, chưa nhúc nhích', 65],
    ['5.3', 'xong với 6/9 bộ phận. Tôi ước khối lượng đạt khoảng 65%', 65],
    ['7.3', 'hiện số hóa được 65% hồ sơ', 65],
    ['1.2.2', 'dạ quý 3 em xin số liệu được 5 trên 7 bộ phận rồi ạ', 71],
  ])('in reply about %s "%s" holds %s percent', (code, text, percent) => {
    expect(heardAs(text, 'progress', { about: [code] })).toMatchObject([{ percent }]);
  });
});

describe('shares that two counts may make up', () => {
  test.each([
    ['1.4.2', 'phát 2 buổi rồi, thiếu 2 buổi nữa', 50],
    ['1.3', 'đi 2 ấp r, còn 2 ấp nữa', 50],
    ['5.4', 'phát phiếu xong 5 ấp 🎉 còn 2 ấp', 71],
    ['3.2.2', 'viết 4 cái rồi, còn 1 cái nữa', 80],
    ['3.2.2', 'mới viết được một cái còn ba cái', 25],
    ['2.3', 'bãi bỏ 2 văn bản rồi, còn một cái chờ họp', 67],
    ['1.3', 'kiểm tra được 4 bộ phận rồi. Còn 4', 50],
    ['5.3', 'xong 3 phòng\nhai phòng nữa thứ năm đi tiếp', 60],
    ['5.3', 'kiểm tra xong 3 đơn vị, tuần tới đi 2 đơn vị còn lại', 60],
    ['7.3', 'quét được 30 thùng rồi mà còn lại chừng 10 thùng', 75],
    ['7.2.1', 'đi từng nhà ấp 3 rồi, còn 4 ấp', null],
    ['2.2.2', 'đang dò tới năm 2019, còn 6 năm nữa', null],
    ['1.6', 'hôm 12 mới họp, còn 3 ngày nữa', null],
    ['1.6', 'còn 3 việc', null],
    ['5.3', 'kiểm tra 2 đơn vị rồi. Còn 1 thôn nữa', 67],
    ['5.2', 'đã cử 02 đồng chí đi học, còn 01 đồng chí đi đợt sau', 67],
    ['3.2.2', '2 lá thư xin lỗi gửi rồi ad, còn 3 lá sếp đang ký', 40],
    ['5.2', 'có 4 người đi học rồi còn 2 người nữa', 67],
    ['5.3', 'đợt 2 kiểm tra xong 3 bộ phận rồi nghen, còn BP 1 cửa với công an', 60],
    ['5.3', 'dot 2 kiem tra xong 3 bo phan roi, con mot cua voi cong an', 60],
    ['1.3', 'mới tự kiểm tra được Văn phòng với Tư pháp thôi ạ, còn 3 bộ phận nữa ạ', 40],
    ['5.3', 'kiểm tra đợt 1 rồi, còn 2 đợt nữa', 33],
    ['5.3', 'đang kiểm tra 3 thôn, còn 2', null],
    ['3.2.1', 'trả được 3 hồ sơ. 1.6 còn 2 việc', null],
  ])('what is done and what is left, about %s: "%s" may be %s percent', (code, text, percent) => {
    expect(heardAs(text, 'progress', { about: [code] })[0]).toMatchObject({ percent });
  });

  test.each([
    ['1.6', '4 việc huyện giao làm 3', 75],
    ['1.6', 'huyện giao 8 việc, tới nay tụi em làm 6', 75],
    ['1.3', 'làm việc với 5 bộ phận; đã kiểm tra 4', 80],
    ['2.3', 'có 3 văn bản sai, em tham mưu bãi bỏ 2 cái rồi', 67],
    ['3.2.2', 'có 2 thư xin lỗi phải gửi, đã gửi 1', 50],
    ['5.2', 'phải tập huấn 28 người, đã học 21', 75],
    ['1.4.1', 'được giao 6 tin bài thì em đăng được 5 rồi', 83],
    ['1.6', 'còn đúng 1 việc trong 10 việc', 90],
    ['1.6', 'thiếu 2 việc trong 8 việc', 75],
    ['5.4', 'phát hết 80 phiếu, mà thu về có 20', 25],
    ['5.4', 'thu về được 88 tờ rồi nghen, phát ra 110', 80],
    ['3.5', 'gửi đi 50 phiếu, nhận lại 40', 80],
    ['7.3', 'quét xong hộp thứ 5 rồi, tổng 12 hộp', 42],
    ['6.4', 'gõ tới điều 9 rồi, tổng 15 điều', 60],
    ['7.3', 'chia 4 đợt, đợt 3 kết thúc rồi', 75],
    ['7.3', '80 hộp / 120 hộp', 67],
    ['1.4.1', 'được 5 bài/ 10 bài', 50],
    ['1.4.1', 'đăng 3 bài, gửi 2 cái cho huyện', null],
    ['3.3', '3 đơn đang xác minh, 4 đơn mới', null],
    ['5.4', 'phát 80 phiếu hôm 20', null],
    ['7.3', 'quét hộp thứ 5', null],
  ])('a part and its whole, about %s: "%s" may be %s percent', (code, text, percent) => {
    expect(heardAs(text, 'progress', { about: [code] })).toMatchObject([{ percent }]);
  });

  test.each([
    ['6.4', 'dự thảo quy chế chi tiêu được 60%', 60],
    ['7.3', 'số hoá cỡ 75%', 75],
    ['7.3', 'so hoa giay chung nhan dc 45%', 45],
    ['6.3', 'vào được phần mềm rồi, nhập được 40% tài sản', 40],
    ['2.2.2', 'rà soát tầm 30% số văn bản', 30],
    ['5.4', 'hỏi được 45 phần trăm số phiếu rồi', 45],
    ['2.2.2', '20% nữa là xong', 80],
    ['7.4', 'còn 20% nữa là đủ hà chị', 80],
    ['1.5', 'viết thuyết minh được độ nửa', 50],
    ['3.5', 'ngót nửa rồi', 50],
    ['3.5', 'mới phân nửa hà chị', 50],
    ['7.4', 'mười phần được sáu phần rồi', 60],
    ['6.4', 'chỉ tiêu được giao 60%', null],
    ['1.3', 'đoàn đã đến 5/8 thôn, buôn', 63],
    ['1.3', 'xin lùi đến 5/8 thôn mới họp', null],
    ['5.1', 'dự kiến 11/12 họp xếp loại là xong', null],
    ['4.2', 'đang rà lại số liệu sau sáp nhập', null],
    ['4.1', 'phải viết lại gần như từ đầu', null],
    ['7.3', 'đẩy lên kho được 2.400 trên 3.000 file', 80],
    ['6.2', 'dán trụ sở và gửi 7/7 thôn rồi, trang điện tử chưa đăng, tính ra khoảng 80%', 80],
    ['7.3', 'máy scan kẹt giấy hoài, mà v thì cũng ráng được 50%', 50],
    ['1.6', 'bốn việc thì chị xong ba rồi', 75],
    ['1.3', 'trong năm bộ phận thì đoàn đi được hai rồi', 40],
    ['1.4.2', 'phát ba sáng rồi còn hai sáng nữa là đủ', 60],
    ['7.4', 'dọn lại 12 chuyên mục, 9 cái cập nhật xong, 3 cái chờ', 75],
    ['5.2', 'cho 3 đứa đi tập huấn rồi, còn 2 đứa nữa', 60],
    ['1.6', 'được ba mẹ cho nghỉ', null],
  ])('a figure, a question or words, about %s: "%s" may be %s percent', (code, text, percent) => {
    expect(heardAs(text, 'progress', { about: [code] })).toMatchObject([{ percent }]);
  });

  test('an obstacle keeps the share told before it, and a figure is none of it', () => {
    expect(heardAs('rà được nửa số văn bản thì nằm viện', 'blocked', { about: ['2.2.2'] })).toMatchObject([
      { percent: 50 },
    ]);
    expect(heardAs('giải ngân đứng ở 12%', 'blocked', { about: ['6.1'] })).toMatchObject([{ percent: null }]);
  });

  test('a share that is told stands before one that may be meant', () => {
    const told = 'huyện giao 7 việc, làm được 5, còn 2 cái';
    expect(heardAs(told, 'progress', { about: ['1.6'] })).toMatchObject([{ percent: 71 }]);
    expect(
      heardAs('rà được 12 trong tổng số 20 văn bản, còn 8 cái', 'progress', { about: ['2.2.2'] }),
    ).toMatchObject([{ percent: 60 }]);
  });
});

describe('days on which something was done', () => {
  test.each([
    ['em dán xong hết lên bảng chiều qua rồi nha chị', '2026-06-09'],
    ['kiểm tra xong sáng 27/5', '2026-05-27'],
    ['chiều 8 đã gửi báo cáo qua trục', '2026-06-08'],
    ['chiều 2 bộ phận đã nộp', null],
    ['đã niêm yết dự toán năm 2026 tại trụ sở và gửi về 9 tổ dân phố từ hôm mồng 9 rồi em', '2026-06-09'],
    ['kiểm tra xong hết các xóm ngày hai lăm vừa rồi', '2026-05-25'],
    ['xong hôm ba mốt tháng năm', '2026-05-31'],
    ['em nộp rồi ạ, 8h sáng', '2026-06-10'],
    ['nghiệm thu 2/6, thanh toán xong 3/6', '2026-06-03'],
    ['dán xong hôm chủ nhựt rồi', '2026-06-07'],
    ['tui làm xong hồi thứ sáu', '2026-06-05'],
    ['niêm yết xong tuần trước rồi', '2026-06-05'],
    ['tuần qua em đăng đủ bộ rồi chị', '2026-06-05'],
    ['làm xong từ tuần trước rồi', null],
    ['nộp xong cả tuần qua rồi', null],
    ['ký xong thứ hai 8/6 rồi', '2026-06-08'],
    ['hôm qua, thứ ba 9/6, em nộp xong rồi', '2026-06-09'],
    ['công khai xong hôm qua/9/6', '2026-06-09'],
    ['HĐND thông qua hôm 5/6, tôi ký ban hành cùng ngày', '2026-06-05'],
    ['sếp duyệt hôm qua, em niêm yết luôn trong ngày', '2026-06-09'],
    ['đã niêm yết đủ trong ngày 5/6', '2026-06-05'],
    ['gửi trên trục lúc 9h sáng 5/6 rồi', '2026-06-05'],
    ['xong hôm hai tư tháng năm', '2026-05-24'],
    ['xong hôm hai sáu tháng năm', '2026-05-26'],
    ['ký hôm mười lăm tháng năm rồi', '2026-05-15'],
    ['ban hành từ 15/1 rồi, có số luôn', '2026-01-15'],
    ['hôm 3 chốt số, hôm qua em nộp báo cáo lên huyện rồi', '2026-06-09'],
    ['chiều thứ 2 họp xét, sáng nay tui gửi quyết định cho huyện rồi', '2026-06-10'],
    ['nay mới dán xong hết đó', '2026-06-10'],
    ['cập nhật sổ tới 5/6 rồi, xong', null],
    ['nhập số liệu đến 31/5 rồi, đủ hết', null],
    ['mô hình "Ngày thứ bảy vì dân" được công nhận hôm 5/6 rồi', '2026-06-05'],
    ['sáng kiến “Thứ sáu không giấy tờ” huyện công nhận rồi', null],
    ['xong bài thứ 3 rồi', null],
    ['nghiệm thu 2 trong 5 gói', null],
    ['việc giao trong tháng em hoàn thành thứ sáu tuần trước rồi', '2026-06-05'],
    ['xong rồi, tối nay em gửi ảnh', null],
    ['xong rồi, thứ 6 em nộp', null],
    ['xong roi, thu 6 em nop', null],
    ['xong rồi, thứ 6 ban hành', null],
    ['làm xong rồi thứ 6 nộp', null],
    ['xong roi hen thu 6 nop', null],
    ['trả lời xong rồi, thứ 6 gửi dân', null],
    ['xong, thu ba sep ve ky', null],
    ['xong rồi, hôm nay nộp', null],
    ['nộp vào lúc 8h thứ 6', null],
    ['thứ 2 em nộp rồi', '2026-06-08'],
    ['duyệt rồi, đăng hôm 6', '2026-06-06'],
    ['cong khai roi, dan bang tin hom 6', '2026-06-06'],
    ['xong hôm thứ 6 rồi', '2026-06-05'],
    ['nay 10/6 em nộp rồi', '2026-06-10'],
    ['nộp lúc 16h', null],
    ['hẹn nộp lúc 9h', null],
    ['nộp trước lúc 10h', null],
    ['đã nộp lúc 16h', '2026-06-10'],
    ['gui luc 10h roi', '2026-06-10'],
    ['xong 5/6, ghi nhầm 6/6', '2026-06-05'],
    ['xong hôm 5/6 không phải 6/6', '2026-06-05'],
    ['xong 5/6, à nhầm 6/6', '2026-06-06'],
    ['ky ban nay', null],
    ['phát bản này', null],
    ['nộp 1/7 rồi', null],
  ])('"%s" was done on %s', (text, date) => {
    const days = heardAs(text, 'done', { about: ['6.1'] }).map((reading) => reading.date);
    expect(days).toContain(date);
  });
});

describe('days by which something is to be done', () => {
  test.each([
    ['extension', 'xin lui đến cuối quý ba nhé', '2026-09-30'],
    ['extension', 'cho tui lùi tới 25 tháng ni', '2026-06-25'],
    ['extension', 'lùi tới 25 tháng sau', '2026-07-25'],
    ['extension', 'lùi 2 tháng', '2026-08-10'],
    ['extension', 'cho em nộp 22/6 nha, trễ 2 bữa', '2026-06-22'],
    ['progress', '6.2 phần quyết toán đến 20/8 sẽ niêm yết xong', '2026-08-20'],
    ['progress', 'dạ em dự kiến đến thứ sáu tuần này sẽ hoàn thành ạ', '2026-06-12'],
    ['progress', 'mai chị dán bảng công khai là xong', '2026-06-11'],
    ['progress', 'đến cuối tháng 9 là cử đủ người theo kế hoạch', '2026-09-30'],
    ['progress', 'đài đang phát, hết tuần này đủ kế hoạch', '2026-06-12'],
    ['progress', 'thu về đủ nhưng chưa nhập, t5 tuần này e nhập hết', '2026-06-11'],
    ['progress', 'dạ tháng này em dự tính gửi sớm trước 25 ạ', '2026-06-25'],
    ['progress', 'thứ 6 em trình chủ tịch ký', '2026-06-12'],
    ['progress', 'tuần sau chạy', null],
    ['progress', 'em định tuần tới mới bắt tay vô làm', null],
    ['progress', 'xã làm từ đầu năm, tới nay xong 40 việc', null],
    ['progress', 'đi kiểm tra 3 thôn rồi còn 2 thôn nữa thứ 6 đi nốt', null],
    ['progress', 'đang kiểm đếm, giữa tuần sau mới ra bảng', null],
    ['progress', 'mới ra được quyết định, tuần sau đi kiểm tra từng bộ phận', null],
    ['progress', 'đang được tổng hợp, dự kiến trình ký ngày 13/6', null],
    ['progress', '5 phút nữa xong nha', '2026-06-10'],
    ['progress', 'chừng 2 tiếng đồng hồ nữa em xong', '2026-06-10'],
    ['progress', 'lát nữa xong', '2026-06-10'],
    ['progress', 'tối nay tui nhập là xong', '2026-06-10'],
    ['progress', 'còn phần vướng mắc chưa viết, tối nay em viết là xong', '2026-06-10'],
    ['progress', 'sáng mai họp tổ, chiều mai rà nốt là trọn', '2026-06-11'],
    ['progress', 'chủ nhật tui xuống hai ấp cuối, thứ ba tuần sau nộp hết kết quả', '2026-06-16'],
    ['progress', 'mai họp góp ý, 25/6 ban hành', '2026-06-25'],
    ['progress', 'thứ sáu họp xét là xong', '2026-06-12'],
    ['progress', 'dự kiến 12/6 họp xếp loại là hoàn thành', '2026-06-12'],
    ['progress', 'đang soạn, dự kiến ban hành 19/6', '2026-06-19'],
    ['progress', 'hoàn thiện trước 20/6, giờ đang sửa', '2026-06-20'],
    ['progress', 'lịch kiểm tra từ 15/6', null],
    ['progress', 'nhập được 60% rồi, tuần sau có người phụ', null],
    ['progress', 'nhập được 60% rồi, anh Tư cho mượn máy tới thứ 6', null],
    ['progress', 'cập nhật tới 5/6, còn nửa cuối tháng', null],
    ['progress', 'cuối tháng nghiệm thu đợt 1', null],
    ['progress', 'thiếu biểu 3, mai em gửi bù', null],
    ['progress', 'sáu tháng tôi nộp rồi chờ duyệt', null],
    ['extension', 'gia hạn hết t7 giúp em', '2026-07-31'],
    ['extension', 'xin lùi đến hết t10', '2026-10-31'],
    ['extension', 'cho em tới hết t6 tuần này', '2026-06-12'],
    ['extension', 'đề nghị gia hạn đến hết tháng 8/2026', '2026-08-31'],
    ['extension', 'cho tui xin tới 5 tây tháng 7 nghen', '2026-07-05'],
    ['extension', 'cho em dời 5 bữa nha', '2026-06-15'],
    ['extension', 'anh dời cho tui 10 ngày nghen', '2026-06-20'],
    ['extension', 'thêm cho chị 3 ngày nữa nha', '2026-06-13'],
    ['extension', 'xin tuần này đi em', '2026-06-12'],
    ['extension', 'dời tới thứ 6 tuần sau nữa, 26/6 đó', '2026-06-26'],
    ['extension', 'đẩy sang thứ 5 giúp em', '2026-06-11'],
    ['extension', 'để bữa chủ nhựt này tui nộp nghen', '2026-06-14'],
  ] as const)('%s "%s" is for %s', (outcome, text, date) => {
    expect(heardAs(text, outcome, { about: ['6.2'] })).toMatchObject([{ date }]);
  });
});

describe('days told in few words', () => {
  test.each([
    ['progress', 'đang viết, chắc 22 gởi', '2026-06-22'],
    ['progress', 'chac toi 20 moi tong hop duoc', '2026-06-20'],
    ['progress', 'do sửa mẫu nên nộp 25 nhé', '2026-06-25'],
    ['progress', 'chắc đến hai mươi tám tháng này tôi nộp được', '2026-06-28'],
    ['progress', 'còn 3 bài nữa thôi ạ, chắc t9 xong', '2026-09-30'],
    ['progress', 'đang học, tháng 8 bế giảng', '2026-08-31'],
    ['progress', 'dang hoc, toi 28/8 moi be giang', '2026-08-28'],
    ['progress', 'tui làm một thể, xong tháng 9', '2026-09-30'],
    ['progress', 'tuần này nộp', '2026-06-12'],
    ['progress', 'chắc tuần này xong', '2026-06-12'],
    ['progress', 'tháng này em nộp', '2026-06-30'],
    ['progress', 'chưa xong, tuần sau', '2026-06-19'],
    ['progress', 'dang lam, trua nay gui', '2026-06-10'],
    ['progress', 'chiều em phát là đủ', '2026-06-10'],
    ['progress', 'đang viết, ngày 25 có', '2026-06-25'],
    ['progress', 'trình rồi, thứ hai về ký', '2026-06-15'],
    ['progress', 'đang trực thứ hai, thứ tư', null],
    ['progress', 'tuần này phát 1 tin, đang soạn tin thứ hai', null],
    ['progress', 'tuần này đang làm', null],
    ['progress', 'được 22 gửi rồi', null],
    ['done', 'chị gửi lúc 10h rồi', '2026-06-10'],
    ['done', 'nay phát rồi nhé chị', '2026-06-10'],
    ['done', 'bc quý gửi lúc nãy', '2026-06-10'],
    ['done', 'nay xong rồi', null],
    ['done', 'phát rồi, từ mùng 3 tới giờ bữa nào cũng phát', null],
    ['done', 'hôm qua em ghi nhầm, trả lời hết rồi ạ', null],
    ['done', 'làm xong hết rồi. Báo cáo năm mình gửi thứ sáu', null],
    ['done', 'xong hết rồi em ơi hai mươi tháng sáu này chị nghỉ ngơi thôi', null],
    ['done', 'ban hành theo quyết định ngày 27/4, xin sửa lại, ngày 24/4', '2026-04-24'],
    ['done', 'kế hoạch ban hành từ t3 rồi', null],
    ['done', 'trả lời đúng hạn 7/7', null],
    ['extension', 'đẩy tới cuối tháng giùm nghen, đang lo vụ 20/6', '2026-06-30'],
    ['extension', 'đề nghị cho nộp ngày 18/9 thay vì ngày 15/9', '2026-09-18'],
    ['extension', 'em đăng ký thứ sáu này nộp được không ạ, số liệu đến mai mới chốt', '2026-06-12'],
    ['extension', 'hạn ngày 15 mà em nghỉ phép, cho e gửi 18 đc ko ạ', '2026-06-18'],
    ['extension', 'sang tuần đầu tháng 9 được không', '2026-09-04'],
    ['extension', 'kẹt đoàn mấy bữa nay, thư thư cho chị vài bữa', null],
  ] as const)('%s "%s" has %s', (outcome, text, date) => {
    expect(heardAs(text, outcome, { about: ['5.3'] }).at(-1)).toMatchObject({ date });
  });

  test.each([
    ['đã xong kế hoạch; báo cáo thì tháng 11', '2026-11-30'],
    ['xong đợt 1, còn đợt 2 tháng 8', '2026-08-31'],
    ['hai người còn lại học đợt tháng 9', '2026-09-30'],
    ['trình ký rồi, chắc mốt có', '2026-06-12'],
    ['báo cáo tháng 9', null],
    ['mỗi ngày 2 lượt', null],
    ['mấy bữa nay bận', null],
  ])('in "%s" the day %s is heard', (text, day) => {
    const [statement] = hear(compose(text), hearing);
    expect(statement?.heard.marked.dates.at(-1)?.ahead ?? null).toBe(day);
  });

  test.each([
    'xin bn 2 ngày nữa nha',
    'cho chị xin ngay 30/6 nhe',
    'thư thư cho chị vài bữa nghen em',
    'báo cáo tự kiểm tra thư thư cho chị vài bữa nghen em',
    'cho em thong thả tới thứ sáu này',
    'xin chị tới 10/7 hí',
    'xin nốt đến 15/7',
    'em xin thứ sáu 26/6 em gửi số liệu',
    'tôi đề nghị được gia hạn đến 20/6',
    'cho dời qua mùng năm tháng bảy đi',
    'em gửi trễ xíu nha, phần mềm đang đồng bộ',
    'cho em gửi trễ tới thứ tư',
    'chưa ra được kế hoạch, để sang tháng 7 nhé',
    'tôi có thể báo cáo sau ngày 15/8 được không?',
    'thứ 5 tuần sau em nộp bù được không ạ',
    'xin thứ 6 em nộp',
  ])('"%s" asks for more time', (text) => {
    expect(facts(text)).toContain('extension');
  });

  test.each([
    'cho tôi xin 1,5 điểm',
    'em gửi trễ 2 ngày rồi',
    'có chi để sang tuần',
    'thứ 6 họp được không',
    'thứ 6 báo cáo được không anh',
    'mai phát được không',
    'chuyên đề tháng 7',
    'đã đẩy lên 15 hồ sơ',
  ])('"%s" asks for none', (text) => {
    expect(facts(text)).not.toContain('extension');
  });

  const hearing = heardWith({ about: ['1.3'] });

  function facts(text: string): string[] {
    return hear(compose(text), hearing).flatMap(({ heard }) => heard.facts.map(({ said }) => said));
  }
});

describe('points in a row', () => {
  test.each([
    ['tự chấm niêm yết 2, đúng hạn 2 rưỡi, thư xin lỗi 1', ['3.1', 2], ['3.2.1', 2.5], ['3.2.2', 1]],
    ['tự chấm: 1.1 2 điểm, 1.3 điểm rưỡi', ['1.1', 2], ['1.3', 1.5]],
  ] as const)('%s', (text, ...expected) => {
    const mine = new Set(['1.1', '1.3', '3.1', '3.2.1', '3.2.2']);
    const given = heardAs(text, 'score', { mine }).map(({ criterion, points }) => [criterion, points]);
    expect(given).toEqual(expected);
  });
});

describe('criteria', () => {
  test.each([
    [
      'one of theirs, and words of another',
      'công khai dự toán: đã lên cổng và dán ở thôn, kết thúc niêm yết ngày 29/4',
      { mine: new Set(['6.1', '6.2', '1.6']) },
      ['6.2'],
    ],
    [
      'two replied to, the first by what people say for it',
      'bản kiểm điểm còn thiếu của 4 người, lớp bồi dưỡng thì học xong cả rồi',
      { about: ['5.1', '5.2'], mine: new Set(['4.2', '5.1', '5.2']) },
      ['5.1', '5.2'],
    ],
    [
      'a post about something',
      'bài về chữ ký số em viết rồi mà anh biên tập chưa duyệt',
      { mine: new Set(['1.4.1', '1.4.2', '7.4']) },
      ['1.4.1'],
    ],
    [
      'after one of their own, the other that is turned to',
      'rà soát văn bản em xong rồi, còn tự kiểm tra văn bản thì 50%',
      { mine: new Set(['2.1', '2.2.1', '2.2.2', '2.3', '3.3']) },
      ['2.2.2', '2.2.1'],
    ],
    [
      'the words before "thì", not those of the obstacle',
      'nộp online thì xong rồi, thanh toán thì đang kẹt lỗi cổng dịch vụ công',
      { about: ['7.2.1', '7.2.2'] },
      ['7.2.1', '7.2.2'],
    ],
    [
      'a month and half a year',
      'tháng 6 với 6 tháng đều nộp huyện hôm qua rồi',
      { about: ['1.2.1', '1.2.2'] },
      ['1.2.1', '1.2.2'],
    ],
    [
      'the first and the two others',
      'Cái đầu nộp rồi, hai cái sau chưa.',
      { about: ['2.1', '2.2.1', '2.2.2'] },
      ['2.1', '2.2.1', '2.2.2'],
    ],
    [
      'the first and the later',
      'Mục đầu em xong rồi, mục sau thì chưa',
      { about: ['2.1', '2.3'] },
      ['2.1', '2.3'],
    ],
    [
      'the one not named',
      '1.4.1 xong rồi, cái kia còn dang dở',
      { about: ['1.4.1', '7.2.1'] },
      ['1.4.1', '7.2.1'],
    ],
    [
      'tasks that were given',
      'nhiệm vụ được giao năm nay hoàn thành hết rồi',
      { mine: new Set(['1.6', '3.2.1', '3.2.2']) },
      ['1.6'],
    ],
  ])('%s', (_what, text, known, codes) => {
    const named = heardAs(text, 'progress', known).map(({ criterion }) => criterion);
    expect(named).toEqual(codes);
  });
});

describe('what the rules take it for, before anything is chosen', () => {
  const byRules = (text: string, known: Partial<Hearing>) =>
    hear(compose(text), heardWith({ today: '2026-02-10' as Day, ...known }))
      .flatMap(({ proposals }) => proposals)
      .map(({ reading }) => reading);

  test.each([
    [
      'a month in which it only begins is no term',
      '5.1 tháng 4 mới kiểm tra',
      { intent: 'acknowledge', date: null },
    ],
    [
      'a month to come that is promised is one',
      '1.1 tháng 8 em gửi',
      { intent: 'progress', date: '2026-08-31', period: null },
    ],
    ['a quarter that is done', '1.1 quý 1 xong', { intent: 'done', sure: true, period: '2026-Q1' }],
    ['March or Tuesday', '7.3 xong t3', { intent: 'done', date: null }],
    ['nothing there', '3.3 ko có', { sure: false, alternatives: [{ state: 'not_arisen' }, {}, {}] }],
    ['she is asked', '3.3 xong không cô', { intent: 'question' }],
    [
      'nothing of the kind',
      '3.3 chưa phát sinh hồ sơ trễ',
      { state: 'not_arisen', note: 'chưa phát sinh hồ sơ trễ' },
    ],
    ['nothing at all', '3.3 không phát sinh ạ', { state: 'not_arisen', note: '' }],
    ['why me', '1.6 sao lại giao cho em, việc này của chị Ánh mà', { intent: 'other' }],
    ['only a helper', '2.3 thì em chỉ phối hợp thôi', { intent: 'other', sure: true }],
    ['minutes ahead', '7.3 5 phút nữa xong', { intent: 'progress', date: '2026-02-10' }],
    ['an hour ahead', '6.3 nửa tiếng nữa là xong', { intent: 'progress', date: '2026-02-10' }],
    ['tonight', '6.3 tối nay tui nhập là xong', { intent: 'progress', date: '2026-02-10' }],
    [
      'only at the end of the month',
      '6.3 cuối tháng mới xong được',
      { intent: 'progress', date: '2026-02-28' },
    ],
    ['only next week', '6.3 tuần sau mới xong nổi', { intent: 'progress', date: '2026-02-20' }],
    ['only after the feast', '6.3 đến tết mới xong', { intent: 'acknowledge' }],
    ['only after the holiday', '6.3 qua lễ mới xong được', { intent: 'acknowledge' }],
    ['the feast is over', '6.3 sau tết mới xong rồi đó', { intent: 'done' }],
    ['no wish, but waiting', '6.1 đợi cho anh ký', { intent: 'other' }],
    ['a promised signature', '2.3 thứ 6 em trình chủ tịch ký', { intent: 'progress', date: '2026-02-13' }],
  ])('%s: "%s"', (_what, text, expected) => {
    expect(byRules(text, {})).toMatchObject([expected]);
  });

  test.each([
    ['em đang viết, chiều nay trình anh Chánh rồi gửi', 'progress', 'in_progress'],
    ['em soạn xong, đang lấy ý kiến thành viên uỷ ban', 'progress', 'submitted'],
    ['đang ký ạ', 'progress', 'submitted'],
    ['đang chờ chị Hương gửi số liệu', 'blocked', 'blocked'],
    ['nộp phòng tài chính huyện rồi chờ người ta duyệt', 'progress', 'submitted'],
    ['gửi hồ sơ công nhận lên huyện rồi, giờ ngồi hóng', 'progress', 'submitted'],
    ['hội đồng huyện đang xét', 'progress', 'submitted'],
    ['hoi dong huyen dang xet', 'progress', 'submitted'],
    ['đã gửi hội đồng', 'progress', 'submitted'],
    ['gui len so r, chua co phan hoi', 'progress', 'submitted'],
    ['phải chờ HĐND họp mới công khai được', 'blocked', 'blocked'],
    ['Tỉnh chưa khảo sát', 'blocked', 'blocked'],
    ['hội đồng chưa họp', 'blocked', 'blocked'],
    ['chưa đụng tới, tuần này em bận tập huấn trên tỉnh', 'blocked', 'blocked'],
    ['đợt 2 chưa làm, đang bão', 'blocked', 'blocked'],
    ['chưa làm. Lãnh đạo đi công tác', 'blocked', 'blocked'],
    ['chua lam, dang lo bau cu', 'blocked', 'blocked'],
    ['chưa làm, chờ công văn của Sở', 'blocked', 'blocked'],
    ['chưa rảnh nên chưa làm', 'not_started', 'not_started'],
    ['chưa làm vì chưa đến cuối năm', 'not_started', 'not_started'],
    ['nước lên ngập hết công trình, thi công phải dừng chưa biết khi nào làm lại', 'blocked', 'blocked'],
    ['Thôn 3 lại đứt', 'blocked', 'blocked'],
    ['mạng chưa có lại', 'blocked', 'blocked'],
    ['làm gì mà nhắc hoài vậy em đang làm đây', 'progress', 'in_progress'],
    ['kê khai ts xong r', 'done', 'done'],
    ['em đang duyệt bài', 'progress', 'in_progress'],
    ['đang duyệt tin bài', 'progress', 'in_progress'],
    ['dang duyet lai so lieu', 'progress', 'in_progress'],
    ['đang xét duyệt hộ nghèo ở thôn 3', 'progress', 'in_progress'],
    ['đang duyệt ạ', 'progress', 'submitted'],
    ['trên đang duyệt hồ sơ', 'progress', 'submitted'],
    ['hồ sơ đang duyệt trên huyện', 'progress', 'submitted'],
    ['phần mềm chạy ngon rồi', 'progress', 'in_progress'],
    ['lo tết xong rồi', 'other', null],
    ['lo dam cuoi con xong roi', 'other', null],
    ['hệ thống bị hack', 'blocked', 'blocked'],
    ['bận tấn công tội phạm', 'other', null],
  ])('what is said of the work: "%s" is %s, %s', (text, intent, state) => {
    expect(byRules(text, { about: ['6.3'] })).toMatchObject([{ intent, state }]);
  });

  test('an obstacle keeps the share beside it, and a joke takes none away', () => {
    expect(byRules('số hoá được 62% rồi, máy scan hỏng, đang đợi thợ', { about: ['7.3'] })).toMatchObject([
      { intent: 'blocked', percent: 62 },
    ]);
    expect(byRules('55% r, đi sinh trước khi xong mất bn ạ', { about: ['7.3'] })).toMatchObject([
      { intent: 'progress', percent: 55 },
    ]);
  });

  test.each([
    ['nộp rồi mà sao vẫn báo đỏ', 'done', 'question'],
    ['đủ rồi. tự chấm 1đ', 'done', 'score'],
    ['6/6 bài, ảnh em để trong zalo nhóm', 'done', 'evidence'],
    ['Xong rồi. Có biên bản ở văn phòng', 'done', 'evidence'],
    ['Xong roi. Co bien ban o van phong', 'done', 'evidence'],
    ['xong rồi, có sổ theo dõi em chụp lại', 'done', 'evidence'],
    ['98,5%. tự chấm 2', 'other', 'score'],
    ['đăng đủ rồi, tự chấm 1', 'done', 'score'],
  ])('two things at once: "%s" is %s and %s', (text, first, second) => {
    expect(byRules(text, { about: ['7.1'] }).map(({ intent }) => intent)).toEqual([first, second]);
  });

  test.each([
    ['ok rồi anh, chấm 1 nhé', 'score'],
    ['oke roi, cham 1d', 'score'],
    ['giấy tờ đủ rồi, tự chấm 1', 'score'],
    ['số liệu đủ rồi, gửi chị file', 'evidence'],
    ['được 100% minh chứng', 'evidence'],
  ])('what the work needs is all there, and no word of the work: "%s" is %s alone', (text, intent) => {
    expect(byRules(text, { about: ['7.1'] }).map((reading) => reading.intent)).toEqual([intent]);
  });

  test.each(['phản ánh kiến nghị xong rồi', 'dao tao can bo xong', 'kiem tra cong vu xong roi'])(
    'in reply about 7.3 "%s" names what is somebody else\'s, and is asked about',
    (text) => {
      expect(byRules(text, { about: ['7.3'], mine: new Set(['7.3']) })).toMatchObject([
        { problem: 'which-criterion' },
      ]);
    },
  );

  test.each(['xin thứ 6 em nghỉ', 'xin mai em vắng', 'xin 15/6 tổ chức họp'])(
    'leave asked for is no later deadline: "%s"',
    (text) => {
      expect(
        byRules(text, { about: ['6.3'] }).some(({ intent, sure }) => intent === 'extension' && sure),
      ).toBe(false);
    },
  );

  test.each([
    ['6.1 xin dời 31/7, 6.2 tuần sau xong', ['2026-07-31', '2026-02-20']],
    ['6.1 xin lùi tới 15/5, còn 6.2 dự kiến hoàn thành 8/5', ['2026-05-15', '2026-05-08']],
    ['6.1 mai xong, 6.2 thứ 6 xong', ['2026-02-11', '2026-02-13']],
  ])('each has its own day: "%s"', (text, days) => {
    expect(byRules(text, {}).map(({ date }) => date)).toEqual(days);
  });

  test('each month has its own figure', () => {
    expect(byRules('3.2.1: t1 99,1%; t2 98,4%', {})).toMatchObject([
      { period: '2026-01', figure: 99.1 },
      { period: '2026-02', figure: 98.4 },
    ]);
  });
});

describe('figures and points', () => {
  test.each([
    ['7.1', 'tụt còn 89% vì token hết hạn', 89],
    ['7.2.1', 'giảm xuống còn 81%', 81],
    ['7.2.1', 'tut xuong 89%', 89],
    ['6.1', 'Mới đối chiếu kho bạc xong: 34,6%', 34.6],
    ['7.2.1', '89,5 nha, tụt xíu do mấy cô lớn tuổi', 89.5],
    ['7.1', 'thang 7 drop con 95.2 do doi chu ky so', 95.2],
    ['7.2.1', 'tỷ lệ tụt còn 81 😩', 81],
    ['3.2.1', 'đúng hạn thì chín chín phần trăm', 99],
    ['3.2.1', 'đúng hạn thì tháng 7 được 97,8 ạ', 97.8],
    ['6.1', 'gói thầu 45,5 tỷ', null],
  ])('in reply about %s "%s" tells the figure %s', (code, text, figure) => {
    expect(heardAs(text, 'other', { about: [code] })).toMatchObject([{ figure }]);
  });

  test.each([
    ['7.1', 'tu cham 1.5 thoi vi thang 5 bi duoi 90', '7.1', 1.5],
    ['5.1', 'Chị tự chấm đủ 1,5.', '5.1', 1.5],
    ['1.5', 'chấm 1,5 đi ạ vì có QĐ công nhận', '1.5', 1.5],
    ['1.5', 'cham toi da 1.5 diem', '1.5', 1.5],
    ['2.2.1', 'tự chấm 2/2', '2.2.1', 2],
    ['7.1', 'tự chấm 1.5: 1', '1.5', 1],
    ['7.1', 'tự chấm 6.3 được 1 điểm', '6.3', 1],
  ])('in reply about %s "%s" scores %s with %s points', (code, text, criterion, points) => {
    expect(heardAs(text, 'score', { about: [code] })).toMatchObject([{ criterion, points }]);
  });

  test.each([
    ['máy 1 cái mà 3 người dùng, đang làm'],
    ['vướng mồ mả 3 hộ không chịu di dời'],
    ['vuong mo ma 3 ho khong chiu di doi'],
  ])('a whole number is no code: "%s"', (text) => {
    expect(heardAs(text, 'blocked', { about: ['6.1'] })).toMatchObject([{ criterion: '6.1' }]);
  });

  test('a day on which it was sent in is no share', () => {
    const [reading] = heardAs('q2 nộp 1/7 rồi', 'done', { about: ['3.4'], today: '2026-07-24' as Day });
    expect(reading).toMatchObject({ percent: 100, date: '2026-07-01' });
  });

  test('all of what was counted is no day', () => {
    expect(
      heardAs('năm 7 phản ánh xong hết, đúng hạn 7/7', 'done', {
        about: ['3.3'],
        today: '2026-12-01' as Day,
      }),
    ).toMatchObject([{ date: null }]);
  });
});

describe('a figure or a share beside what else is told', () => {
  test.each([
    ['6.1', 'Giải ngân 72%, xin nốt đến 15/11 phần còn lại', ['other', 'extension']],
    ['3.2.1', '6 tháng đạt 94,7%, tự chấm 2,5đ', ['other', 'score']],
    ['7.3', '91% anh nhe, tu cham 1,8', ['progress', 'score']],
    ['1.5', 'Cho tôi xin 1,5 điểm', ['score']],
    ['7.3', '95% rồi, chắc tuần này full', ['progress']],
  ])('in reply about %s "%s" proposes %s', (code, text, intents) => {
    const hearing = heardWith({ about: [code] });
    const proposed = hear(compose(text), hearing).flatMap(({ proposals }) => proposals);
    expect(proposed.map(({ reading }) => reading.intent)).toEqual(intents);
  });
});

describe('shares that are none, or only may be', () => {
  test.each([
    ['mời 20 hộ, 15 hộ đã ký cam kết', 75],
    ['moi 20 ho, 15 ho da ky cam ket', 75],
    ['mở được 3 lớp rồi, 2 lớp đã tổng kết', 67],
    ['đăng 6 tin rồi, 2 tin cho thanh niên', null],
    ['phat 100 to roi, 60 to cho truong hoc, 40 to cho dan', null],
    ['kiểm tra 5 hộ rồi, 3 hộ có kết quả tốt', null],
    ['đã duyệt 9 hồ sơ, 4 hồ sơ đổi thẻ', null],
    ['quét 100 hộp, 20 hộp đang chờ ép', null],
    ['kiểm tra 10 văn bản xong, 3 văn bản chưa đúng thể thức', null],
    ['5 đồng chí, 2 đã đi học', null],
    ['3 người, 1 đã nghỉ', null],
    ['5 kien nghi, 3 da tra loi', 60],
    ['9 hồ sơ xong, 4 hồ sơ chờ', 69],
    ['xong 9 hồ sơ, 4 hồ sơ đang đợi', 69],
    ['2 cai xong, 1 cai ket', 67],
    ['xong 3 thôn, còn anh Nam với chị Hoa nghỉ', null],
    ['làm xong 2 buổi rồi còn mệt và bận', null],
    ['được anh Nam với chị Lan giúp, còn 2 bộ phận nữa', null],
    ['được cái nhanh, gọn, còn 3 hồ sơ nữa', null],
    ['đã họp 2 buổi, tổng cộng 30 buổi từ đầu năm', null],
    ['phát 3 buổi rồi, năm nay 40 buổi', null],
    ['moi nhap 20 ho so, tong 120 ho so roi', null],
    ['kiểm tra 3 thôn, còn 2 đợt nữa', null],
    ['xong 2 buổi, còn 3 thôn nữa', null],
    ['giảm còn 5% việc chưa làm', 95],
    ['việc tồn giảm còn 10%', 90],
    ['giảm còn 40%', 60],
    ['làm được 8 phần rồi', 80],
  ])('in reply "%s" holds %s percent', (text, percent) => {
    expect(heardAs(text, 'progress', { about: ['6.3'] })[0]).toMatchObject({ percent });
  });

  test.each(['báo cáo có 8 phần', 'mau co 6 phan a', 'báo cáo có sáu phần', 'tặng được 8 phần rồi'])(
    '"%s" is no more than a number that may be a share',
    (text) => {
      const hearing: Hearing = { index, today: '2026-06-10' as Day, mine: null, about: ['6.3'], open: [] };
      const numbers = hear(compose(text), hearing).flatMap(({ heard }) => heard.numbers);
      expect(numbers.map(({ kind }) => kind)).toEqual(['maybe']);
    },
  );

  test('the share of one paper is none beside a score', () => {
    const hearing: Hearing = { index, today: '2026-06-10' as Day, mine: null, about: ['7.3'], open: [] };
    const proposed = hear(compose('kế hoạch 70% rồi, tự chấm 2'), hearing).flatMap(
      ({ proposals }) => proposals,
    );
    expect(proposed.map(({ reading }) => reading.intent)).toEqual(['score']);
  });
});

describe("a code of the sender's own whose points follow later", () => {
  test.each([
    ['đã chấm 7.3 rồi, 1 điểm', [['7.3', 1]]],
    ['chấm 7.3 vẫn 1 điểm', [['7.3', 1]]],
    ['cham 7.3 lai 1 diem', [['7.3', 1]]],
    ['chấm 7.3 giữ 1 điểm', [['7.3', 1]]],
    ['chấm 1.1 thấp quá, cho 1 điểm', [['1.1', 1]]],
    ['tự chấm 1.1 theo hướng dẫn là 2', [['1.1', 2]]],
    [
      'chấm 1.1 với 7.3 mỗi cái 1',
      [
        ['1.1', 1],
        ['7.3', 1],
      ],
    ],
    ['chấm 1.1 thôi', [['2.1', 1.1]]],
    ['chấm 1.1 thôi vì có 1 cái trễ', [['2.1', 1.1]]],
  ])('in reply about 2.1 "%s"', (text, expected) => {
    const mine = new Set(['1.1', '2.1', '7.3']);
    const given = heardAs(text, 'score', { about: ['2.1'], mine, open: ['2.1'] });
    expect(given.map(({ criterion, points }) => [criterion, points])).toEqual(expected);
  });

  test('another code follows', () => {
    const mine = new Set(['1.1', '2.1', '7.3']);
    const given = heardAs('chấm 1.1 đạt, 7.3 chưa', 'score', { about: ['2.1'], mine, open: ['2.1'] });
    expect(given.map(({ criterion }) => criterion)).toEqual(['1.1', '7.3']);
  });
});
