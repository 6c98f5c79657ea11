import { expect, test } from 'vitest';
import { isBody } from '#domain/people/body.ts';
import { callNames } from '#domain/text/given-name.ts';

test.each([
  'Đài truyền thanh xã',
  'Bưu điện văn hóa xã',
  'Ban Biên Tập - Đài Truyền Thanh',
  'Ban Chỉ huy Quân sự xã',
  'Trạm Y tế (xã)',
  'Công an xã',
  'Hội Nông dân',
  'Đoàn Thanh Niên - Hội Phụ Nữ',
  'Mặt trận Tổ quốc phường',
  'Tổ công nghệ số cộng đồng',
  'Trường Tiểu học Minh Sơn',
  'Trung tâm Phục vụ hành chính công',
])('%s is a body', (name) => {
  expect(isBody(name)).toBe(true);
});

test.each([
  'Trần Thị Lan',
  'Đoàn Văn Hội',
  'Lò Thị Ban',
  'Ban Thị Mai',
  'Trương Văn Trung',
  'Tô Công Thắng',
  'Phòng Văn Long',
  'Văn phòng - Thống kê',
  'Trưởng Công an xã',
  'Công an viên',
])('%s is none', (name) => {
  expect(isBody(name)).toBe(false);
});

test('a body is called by its whole name beside people who are called by their given names', () => {
  const names = ['Trần Thị Lan', 'Đài truyền thanh xã'];
  expect(names.map(callNames(names))).toEqual(['Lan', 'Đài truyền thanh xã']);
});
