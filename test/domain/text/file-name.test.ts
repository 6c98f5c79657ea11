import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeFileName } from '#domain/text/file-name.ts';

test.each([
  ['Báo cáo quý II.pdf', 'pdf', 'Báo cáo quý II.pdf'],
  ['ke-hoach 1.2', 'docx', 'ke-hoach 1.2.docx'],
  ['../../etc/passwd', 'pdf', 'passwd.pdf'],
  ['..\\..\\Windows\\báo cáo.pdf', 'pdf', 'báo cáo.pdf'],
  ['a\u0000b.pdf', 'pdf', 'a b.pdf'],
  ['bao cao\u202Efdp.exe', 'pdf', 'bao cao fdp.pdf'],
  ['hoá đơn.pdf.exe', 'pdf', 'hoá đơn.pdf'],
  ['=cmd|calc.xlsx', 'xlsx', 'cmd|calc.xlsx'],
  ['@SUM(A1).pdf', 'pdf', 'SUM(A1).pdf'],
  ['ảnh.jpeg', 'jpg', 'ảnh.jpg'],
  ['.htaccess', 'pdf', 'htaccess.pdf'],
  ['', 'pdf', 'file.pdf'],
  ['...', 'pdf', 'file.pdf'],
])('«%s» as %s is kept as «%s»', (name, extension, kept) => {
  expect(safeFileName(name, extension)).toBe(kept);
});

test('three hundred characters become a name that every disk takes', () => {
  const name = safeFileName(`${'Báo cáo kết quả '.repeat(20)}.pdf`, 'pdf');

  expect([...name].length).toBeLessThanOrEqual(124);
  expect(name).toMatch(/^Báo cáo kết quả .*\.pdf$/);
});

test('whatever a name is, what is kept is a plain name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
      const kept = safeFileName(name, 'pdf');
      expect(kept).toMatch(/^[^/\\\p{Cc}\p{Cf}=+@.-][^/\\\p{Cc}\p{Cf}]*\.pdf$/u);
      expect([...kept].length).toBeLessThanOrEqual(124);
    }),
  );
});
