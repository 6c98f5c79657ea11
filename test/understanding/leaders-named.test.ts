import { expect, test } from 'vitest';
import { leadersNamed } from '#understanding/reasons/leaders-named.ts';

const LEADERS = [
  { name: 'Hoàng Văn Bách', role: 'CHAIRMAN' },
  { name: 'Nông Thị Thủy', role: 'VICE_CHAIRMAN' },
  { name: 'Lê Văn Đạo', role: 'VICE_CHAIRMAN' },
];

test.each([
  ['đề nghị anh Bách chỉ đạo bên VNPT sửa gấp', ['Hoàng Văn Bách']],
  ['de nghi bac bach co y kien', ['Hoàng Văn Bách']],
  ['xin ý kiến chủ tịch', ['Hoàng Văn Bách']],
  ['chờ CT ký', ['Hoàng Văn Bách']],
  ['nhờ chị Thủy và anh Đạo tác động', ['Nông Thị Thủy', 'Lê Văn Đạo']],
  ['đề nghị đồng chí Hoàng Văn Bách quan tâm', ['Hoàng Văn Bách']],
  // Of two deputies it is not clear which.
  ['đề nghị phó chủ tịch chỉ đạo', []],
  ['đề nghị lãnh đạo chỉ đạo', []],
  ['chờ Chủ tịch UBND tỉnh ký', []],
  ['chờ chủ tịch Hội Phụ nữ gửi danh sách', []],
  ['đã báo cáo anh Bách, chờ kho bạc', []],
  ['bách hóa xã hỏng máy', []],
])('“%s” asks for %j', (note, named) => {
  expect(leadersNamed(note, LEADERS).map(({ name }) => name)).toEqual(named);
});

test('a name is taken as it is written, whatever signs are in it', () => {
  const leaders = [{ name: 'Hoàng Văn Bách (PCT', role: 'VICE_CHAIRMAN' }];

  expect(leadersNamed('đề nghị anh Bách chỉ đạo', leaders)).toEqual([]);
  expect(leadersNamed('đề nghị Hoàng Văn Bách (PCT chỉ đạo', leaders)).toEqual(leaders);
});
