import { expect, test } from 'vitest';
import { type Meant, peopleToAdd, recognisePeople } from '#features/plan/recognise-people.ts';

const MEMBERS = [
  ['Hoàng Văn Bách', 'Chủ tịch UBND xã', 'UBND xã'],
  ['Nông Thị Thủy', 'Phó Chủ tịch UBND xã', 'UBND xã'],
  ['Triệu Thị Loan', 'Công chức Văn phòng – Thống kê', 'Văn phòng – Thống kê'],
  ['Lý Minh Đức', 'Công chức Tư pháp – Hộ tịch', ''],
  ['Đặng Thị Oanh', 'Công chức Tài chính – Kế toán', ''],
  ['Ma Đình Khôi', 'Công chức Địa chính – Xây dựng, phụ trách Bộ phận Một cửa', ''],
  ['Nguyễn Văn An', 'Trưởng Công an xã', ''],
  ['Nguyễn Văn An', 'Chỉ huy trưởng Quân sự', ''],
  ['Lê Thị Hòa', 'Hội Phụ nữ', ''],
  ['Lê Thị Hoa', 'Hội Nông dân', ''],
  ['Bùi Xuân Lộc', 'Chủ tịch Ủy ban MTTQ Việt Nam xã', 'Ủy ban MTTQ Việt Nam xã'],
].map(([name = '', position = '', body = ''], at) => ({
  id: at + 1,
  name,
  position,
  body,
  role: 'OFFICIAL' as const,
}));

function meant(text: string): Meant | undefined {
  return recognisePeople([{ leads: [text], supports: [] }], MEMBERS).get(text);
}

test.each([
  ['Triệu Thị Loan', 'Triệu Thị Loan'],
  ['trieu thi loan', 'Triệu Thị Loan'],
  ['Đ/c Triệu Thị Loan', 'Triệu Thị Loan'],
  ['đ/c: Loan', 'Triệu Thị Loan'],
  ['Bà Đặng Thị Oanh', 'Đặng Thị Oanh'],
  ['Công chức Tư pháp - Hộ tịch', 'Lý Minh Đức'],
  ['CC Tư pháp - Hộ tịch xã', 'Lý Minh Đức'],
  ['TP-HT', 'Lý Minh Đức'],
  ['CC TC-KT', 'Đặng Thị Oanh'],
  ['CC ĐC-XD', 'Ma Đình Khôi'],
  ['CC Địa chính - Xây dựng', 'Ma Đình Khôi'],
  ['Bộ phận Một cửa', 'Ma Đình Khôi'],
  ['Văn phòng - Thống kê', 'Triệu Thị Loan'],
  ['Chủ tịch UBND xã Minh Sơn', 'Hoàng Văn Bách'],
  ['PCT UBND xã', 'Nông Thị Thủy'],
  ['Ủy ban MTTQ Việt Nam xã', 'Bùi Xuân Lộc'],
  ['Nông Thị Thủy - Phó Chủ tịch UBND xã', 'Nông Thị Thủy'],
  ['Nguyễn Văn An (Chỉ huy trưởng Quân sự)', 'Nguyễn Văn An'],
  ['Lê Thị Hoa', 'Lê Thị Hoa'],
])('"%s" is %s', (text, name) => {
  expect(meant(text)).toMatchObject({ kind: 'known', name });
});

test.each([
  ['Nguyễn Văn An', 'several'],
  ['le thi hoa', 'several'],
  ['UBND xã', 'several'],
  ['Các công chức chuyên môn', 'group'],
  ['Toàn thể cán bộ, công chức', 'group'],
  ['Đài truyền thanh xã', 'new'],
  ['Loan', 'new'],
  ['Mặt trận Tổ quốc phường', 'body'],
  ['MTTQ và các đoàn thể', 'body'],
  ['Công an xã', 'body'],
  ['Đoàn TNCS Hồ Chí Minh xã', 'body'],
  ['Các tổ chức đoàn thể', 'group'],
  ['Phạm Văn Mới', 'new'],
])('"%s" is nobody for certain: %s', (text, kind) => {
  expect(meant(text)).toMatchObject({ kind });
});

test.each([
  ['CT UBND xã Nguyễn Văn Bình', 'Nguyễn Văn Bình', 'CT UBND xã'],
  ['PCT UBND xã Cẩm Giàng Nguyễn Thị Lan Anh', 'Nguyễn Thị Lan Anh', 'PCT UBND xã Cẩm Giàng'],
  ['Bí thư Đoàn xã Triệu Thị Lan', 'Triệu Thị Lan', 'Bí thư Đoàn xã'],
  ['Chủ tịch Hội Nông Dân Trần Văn Minh', 'Trần Văn Minh', 'Chủ tịch Hội Nông Dân'],
  ['Hội Nông dân Trần Văn Minh', 'Trần Văn Minh', 'Hội Nông dân'],
])('%s is somebody new, and what they are', (text, name, position) => {
  expect(meant(text)).toMatchObject({ kind: 'new', name, position });
});

test('a name behind a post is that of the member, whoever else has the post', () => {
  expect(meant('CT UBND xã Nông Thị Thủy')).toMatchObject({ kind: 'known', name: 'Nông Thị Thủy' });
});

test('the namesake whose post is said is taken', () => {
  expect(meant('Nguyễn Văn An - Trưởng Công an')).toMatchObject({ kind: 'known', memberId: 7 });
});

test('a newcomer is added once, without words of address', () => {
  const people = recognisePeople(
    [{ leads: ['Đ/c Phạm Văn Mới'], supports: ['Phạm Văn Mới', 'PHẠM VĂN MỚI', 'Các đoàn thể'] }],
    MEMBERS,
  );

  expect(peopleToAdd(people).map(({ name }) => name)).toEqual(['Phạm Văn Mới']);
});

test.each([
  [['đ/c Toản', 'Lê Quốc Toản'], ['Lê Quốc Toản']],
  [['Lê Quốc Toản', 'Đ/c Toan'], ['Lê Quốc Toản']],
  [
    ['đ/c Toàn', 'Lê Quốc Toản'],
    ['Toàn', 'Lê Quốc Toản'],
  ],
  [
    ['Toản', 'Lê Quốc Toản'],
    ['Toản', 'Lê Quốc Toản'],
  ],
  [
    ['đ/c Toản', 'Lê Quốc Toản', 'Vũ Toản'],
    ['Lê Quốc Toản', 'Vũ Toản'],
  ],
])('of newcomers %j the plan brings %j', (leads, names) => {
  const people = recognisePeople([{ leads, supports: [] }], MEMBERS);

  expect(peopleToAdd(people).map(({ name }) => name)).toEqual(names);
});

test('a newcomer is one person, however the plan says what they are', () => {
  const texts = [
    'Đ/c Phạm Văn Mới – CT HĐND',
    'Phạm Văn Mới',
    'CT HĐND',
    'Bí thư: Lò Thị Ban',
    'Trạm Y tế (xã)',
    'Đ/c Lò Hoa (Trạm trưởng)',
    'Văn Hóa - Xã Hội',
    'Đoàn Thanh Niên - Hội Phụ Nữ',
    'Ban Biên Tập - Đài Truyền Thanh',
  ];

  const people = recognisePeople([{ leads: texts, supports: [] }], MEMBERS);

  expect(peopleToAdd(people).map(({ name, position }) => [name, position])).toEqual([
    ['Phạm Văn Mới', 'CT HĐND'],
    ['Lò Thị Ban', 'Bí thư'],
    ['Trạm Y tế (xã)', ''],
    ['Lò Hoa', 'Trạm trưởng'],
    ['Văn Hóa - Xã Hội', ''],
    ['Ban Biên Tập - Đài Truyền Thanh', ''],
  ]);
});
