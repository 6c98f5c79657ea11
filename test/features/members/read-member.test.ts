import { expect, test } from 'vitest';
import { readMember } from '#features/members/read-member.ts';
import { readRole } from '#features/members/role-words.ts';

test.each([
  ['Nguyễn Văn An; Tư pháp – Hộ tịch; OFFICIAL', 'Nguyễn Văn An', 'Tư pháp – Hộ tịch', 'OFFICIAL'],
  ['Nguyễn Văn An ;  Tư pháp – Hộ tịch ; cong chuc', 'Nguyễn Văn An', 'Tư pháp – Hộ tịch', 'OFFICIAL'],
  ['Nguyễn Văn An\nTư pháp – Hộ tịch\nCông chức', 'Nguyễn Văn An', 'Tư pháp – Hộ tịch', 'OFFICIAL'],
  ['Nguyễn Văn An, Tư pháp – Hộ tịch, công chức', 'Nguyễn Văn An', 'Tư pháp – Hộ tịch', 'OFFICIAL'],
  ['Nguyễn Văn An, Địa chính, Xây dựng', 'Nguyễn Văn An', 'Địa chính, Xây dựng', null],
  ['Nguyễn Văn An; Địa chính, Xây dựng; giám sát', 'Nguyễn Văn An', 'Địa chính, Xây dựng', 'SUPERVISOR'],
  ['Nguyễn Văn An; Tư pháp – Hộ tịch', 'Nguyễn Văn An', 'Tư pháp – Hộ tịch', null],
  ['Nguyễn Văn An; Tư pháp; trưởng thôn', 'Nguyễn Văn An', 'Tư pháp', null],
  ['Vũ Văn Thành; Chủ tịch UBND xã', 'Vũ Văn Thành', 'Chủ tịch UBND xã', 'CHAIRMAN'],
  ['Phạm Thị Hoa; Chủ tịch Mặt trận Tổ quốc', 'Phạm Thị Hoa', 'Chủ tịch Mặt trận Tổ quốc', null],
  ['Nguyễn Văn An; vice_chairman', 'Nguyễn Văn An', '', 'VICE_CHAIRMAN'],
  ['Nguyễn Văn An', 'Nguyễn Văn An', null, null],
  ['Nguyễn Văn An;', 'Nguyễn Văn An', null, null],
  ['', '', null, null],
])('%j names a member', (line, name, position, role) => {
  expect(readMember(line)).toMatchObject({ name, position, role });
});

test('two people on as many lines are not one', () => {
  expect(readMember('Nguyễn Văn An; Tư pháp; công chức\nLê Thị Bình; Kế toán; công chức')).toBeNull();
});

test.each([
  ['Điều phối viên', 'COORDINATOR'],
  ['dieu phoi', 'COORDINATOR'],
  ['CHỦ TỊCH', 'CHAIRMAN'],
  ['phó chủ tịch', 'VICE_CHAIRMAN'],
  ['pho chu tich', 'VICE_CHAIRMAN'],
  ['Giám sát', 'SUPERVISOR'],
  ['supervisor', 'SUPERVISOR'],
  ['bí thư', null],
  ['', null],
])('%j is a role, or none', (words, role) => {
  expect(readRole(words)).toBe(role);
});
