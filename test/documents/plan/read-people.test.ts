import { expect, test } from 'vitest';
import { readList } from '#documents/plan/lists.ts';
import { readPeople } from '#documents/plan/people.ts';

test.each([
  ['CC Tư pháp - Hộ tịch', ['CC Tư pháp - Hộ tịch']],
  ['Văn hóa - Xã hội', ['Văn hóa - Xã hội']],
  ['Địa chính - Xây dựng - Nông nghiệp và Môi trường', ['Địa chính - Xây dựng - Nông nghiệp và Môi trường']],
  ['Địa chính - Xây dựng -\nNông nghiệp và Môi trường', ['Địa chính - Xây dựng - Nông nghiệp và Môi trường']],
  ['Phòng Văn hóa và Xã hội', ['Phòng Văn hóa và Xã hội']],
  ['PHÒNG VĂN HÓA VÀ XÃ HỘI', ['PHÒNG VĂN HÓA VÀ XÃ HỘI']],
  ['Phòng Kinh tế, Hạ tầng và Đô thị', ['Phòng Kinh tế, Hạ tầng và Đô thị']],
  ['Văn phòng HĐND và UBND', ['Văn phòng HĐND và UBND']],
  ['Bộ phận Tiếp nhận và Trả kết quả', ['Bộ phận Tiếp nhận và Trả kết quả']],
  ['CC VP-TK; CC TP-HT', ['CC VP-TK', 'CC TP-HT']],
  ['CC VP-TK, CC TP-HT', ['CC VP-TK', 'CC TP-HT']],
  ['CC VP-TK/CC TP-HT', ['CC VP-TK', 'CC TP-HT']],
  ['VP-TK và TP-HT', ['VP-TK', 'TP-HT']],
  [
    'Công chức Văn phòng - Thống kê và công chức Tài chính - Kế toán',
    ['Công chức Văn phòng - Thống kê', 'công chức Tài chính - Kế toán'],
  ],
  ['Phòng Kinh tế và Phòng Văn hóa và Xã hội', ['Phòng Kinh tế', 'Phòng Văn hóa và Xã hội']],
  [
    'Văn phòng HĐND và UBND và Trung tâm Phục vụ hành chính công',
    ['Văn phòng HĐND và UBND', 'Trung tâm Phục vụ hành chính công'],
  ],
  ['Nguyễn Văn An và Trần Thị Bình', ['Nguyễn Văn An', 'Trần Thị Bình']],
  ['Nguyễn Văn An - Trần Thị Bình', ['Nguyễn Văn An', 'Trần Thị Bình']],
  ['Văn phòng, Nguyễn Văn An - Trần Thị Bình', ['Văn phòng', 'Nguyễn Văn An', 'Trần Thị Bình']],
  ['Nguyễn Văn An &\nTrần Thị Bình', ['Nguyễn Văn An', 'Trần Thị Bình']],
  [
    'Nguyễn Thị Kim Oanh (TC-KT) và Vi Văn Tùng (Địa chính - XD)',
    ['Nguyễn Thị Kim Oanh (TC-KT)', 'Vi Văn Tùng (Địa chính - XD)'],
  ],
  [
    'Đ/c Nguyễn Văn An - Chủ tịch UBND và đ/c Lò Thị Hương - PCT',
    ['Đ/c Nguyễn Văn An - Chủ tịch UBND', 'đ/c Lò Thị Hương - PCT'],
  ],
  ['Lan (Văn phòng) và Cầm Thị Hoa - Một cửa', ['Lan (Văn phòng)', 'Cầm Thị Hoa - Một cửa']],
  ['Nguyễn Văn An (Văn hóa và Xã hội)', ['Nguyễn Văn An (Văn hóa và Xã hội)']],
  ['Nguyễn Văn An - Văn hóa và Xã hội', ['Nguyễn Văn An - Văn hóa và Xã hội']],
  ['Nguyễn Văn An\n(Chủ tịch)', ['Nguyễn Văn An (Chủ tịch)']],
  ['Đ/c Nguyễn Văn An, Chủ tịch UBND xã; PCT', ['Đ/c Nguyễn Văn An – Chủ tịch UBND xã', 'PCT']],
  ['Các đ/c: An, Bình', ['An', 'Bình']],
  ['Lan và Minh', ['Lan', 'Minh']],
  ['đ/c Lan, đ/c Minh', ['đ/c Lan', 'đ/c Minh']],
  ['Đ/c Nguyễn Văn An và đồng chí Hà', ['Đ/c Nguyễn Văn An', 'đồng chí Hà']],
  ['Văn phòng - Thống kê (đ/c An, đ/c Bình)', ['Văn phòng - Thống kê (đ/c An, đ/c Bình)']],
  ['- Văn phòng\n- Tư pháp\n+ MTTQ;', ['Văn phòng', 'Tư pháp', 'MTTQ']],
  ['1. Văn phòng\n2. Tư pháp', ['Văn phòng', 'Tư pháp']],
  ['Công chức Văn phòng,\ncông chức Tư pháp', ['Công chức Văn phòng', 'công chức Tư pháp']],
  ['Công chức Văn phòng\ncông chức Tư pháp', ['Công chức Văn phòng', 'công chức Tư pháp']],
  ['MTTQ và các đoàn thể', ['MTTQ', 'các đoàn thể']],
  ['Văn phòng; văn phòng', ['Văn phòng']],
  ['', []],
  ['-', []],
])('%j names %j', (text, expected) => {
  expect(readPeople(text).leads).toEqual(expected);
});

test('one cell may say who leads and who supports', () => {
  expect(readPeople('Chủ trì: CC Văn phòng; Phối hợp: CC Tư pháp, MTTQ')).toEqual({
    leads: ['CC Văn phòng'],
    supports: ['CC Tư pháp', 'MTTQ'],
  });
});

test.each([
  ['Kế hoạch; Báo cáo', ['Kế hoạch', 'Báo cáo']],
  ['- Kế hoạch năm\n- Báo cáo quý I, II', ['Kế hoạch năm', 'Báo cáo quý I, II']],
  ['Kế hoạch ban hành\nđúng thời hạn', ['Kế hoạch ban hành đúng thời hạn']],
  ['1. Quyết định\n2. Biên bản (họp; kiểm tra).', ['Quyết định', 'Biên bản (họp; kiểm tra)']],
  ['', []],
])('%j lists %j', (text, expected) => {
  expect(readList(text)).toEqual(expected);
});
