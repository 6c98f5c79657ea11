import { afterAll, describe, expect, test } from 'vitest';
import { officeIsSigned, pdfIsSigned } from '#documents/evidence/digital-signature.ts';
import { linesOf } from '#documents/evidence/pdf-pages.ts';
import { readHeading } from '#documents/evidence/read-heading.ts';
import { readName } from '#documents/evidence/read-name.ts';
import { openReader } from '#documents/evidence/reader.ts';
import { bearsSecretStamp } from '#documents/evidence/secret-stamp.ts';
import { openZip } from '#documents/plan/unzip.ts';
import { zip } from '#test/documents/plan/zip-files.ts';
import { pdfOf, realFile } from '#test/support/files.ts';

describe('a document is read apart from the program', () => {
  const reader = openReader();
  afterAll(() => reader.close());

  test('a report made as PDF', async () => {
    expect(await reader.read(realFile('bao-cao-quy-2.pdf'), 'pdf')).toEqual({
      secret: false,
      facts: {
        kind: 'report',
        documentNumber: '45/BC-UBND',
        documentDate: '2026-06-14',
        issuedAt: 'Minh Sơn',
        subject: 'Kết quả công tác cải cách hành chính quý II và phương hướng, nhiệm vụ quý III năm 2026',
        signer: 'Hoàng Văn Bách',
        signedDigitally: null,
        period: '2026-Q2',
      },
    });
  });

  test('a decision and a letter made with Word', async () => {
    const decision = await reader.read(realFile('quyet-dinh.docx'), 'docx');
    const letter = await reader.read(realFile('cong-van.docx'), 'docx');

    expect(decision?.facts).toMatchObject({
      kind: 'decision',
      documentNumber: '112/QĐ-UBND',
      documentDate: '2026-04-03',
      subject: 'thành lập Tổ kiểm tra công tác cải cách hành chính năm 2026',
      signer: 'Nông Thị Thủy',
    });
    expect(letter?.facts).toMatchObject({
      kind: 'letter',
      documentNumber: '210/UBND-VP',
      subject: 'đôn đốc báo cáo công tác cải cách hành chính tháng 6 năm 2026',
      signer: 'Triệu Thị Loan',
      period: '2026-06',
    });
  });

  test.each(['van-ban-mat.pdf', 'van-ban-mat.docx'] as const)(
    'the stamp of a secret in %s is seen',
    async (name) => {
      expect(await reader.read(realFile(name), name.endsWith('pdf') ? 'pdf' : 'docx')).toMatchObject({
        secret: true,
      });
    },
  );

  test('a page without words tells nothing; a damaged file is no reading, and the next one is read', async () => {
    expect(await reader.read(pdfOf('x'), 'pdf')).toMatchObject({
      secret: false,
      facts: { documentNumber: null },
    });
    expect(await reader.read(Buffer.from('%PDF-1.7 broken'), 'pdf')).toBeNull();
    expect(await reader.read(realFile('quyet-dinh.docx'), 'docx')).not.toBeNull();
  });

  test('what takes too long is given up, and the next one is read', async () => {
    const hurried = openReader({ timeoutMs: 1, megabytes: 128 });

    expect(await hurried.read(realFile('bao-cao-quy-2.pdf'), 'pdf')).toBeNull();
    await hurried.close();
  });
});

describe('the head of a document', () => {
  const HEAD = [
    'ỦY BAN NHÂN DÂN',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'XÃ MINH SƠN',
    'Độc lập - Tự do - Hạnh phúc',
  ];

  test('whose number and day are still blank', () => {
    const facts = readHeading([
      ...HEAD,
      'Số:       /KH-UBND',
      'Minh Sơn, ngày     tháng 6 năm 2026',
      'KẾ HOẠCH',
      'Tuyên truyền cải cách hành chính năm 2026',
      'Thực hiện Kế hoạch số 12/KH-UBND ngày 20/01/2026',
    ]);

    expect(facts).toMatchObject({
      kind: 'plan',
      documentNumber: null,
      documentDate: null,
      subject: 'Tuyên truyền cải cách hành chính năm 2026',
      period: '2026',
    });
  });

  test('whose year has slipped into the next line of a narrow column', () => {
    const lines = [...HEAD, 'Số: 7/TB-UBND', 'Minh Sơn, ngày 5 tháng 3 năm', '2026', 'THÔNG BÁO'];

    expect(readHeading(lines)).toMatchObject({ documentDate: '2026-03-05', kind: 'notice' });
  });

  test('numbers and days of other documents are not its own', () => {
    const lines = ['Căn cứ Quyết định số 99/QĐ-UBND ngày 01 tháng 01 năm 2020', 'Nội dung không có số'];

    expect(readHeading(lines)).toMatchObject({ documentNumber: null, documentDate: null });
  });

  test('a resolution has its year in the number', () => {
    expect(readHeading([...HEAD, 'Số: 12/2026/NQ-HĐND'])).toMatchObject({
      documentNumber: '12/2026/NQ-HĐND',
      kind: 'resolution',
    });
  });

  test('signing software names the signer', () => {
    const all = ['Người ký: Hoàng Văn Bách', 'CHỦ TỊCH', 'Nông Thị Thủy'];

    expect(readHeading(HEAD, all).signer).toBe('Hoàng Văn Bách');
  });
});

test.each([
  [['MẬT'], true],
  [['Số: 1/BC-UBND', '[ TỐI MẬT ]'], true],
  [['Độ mật: Tuyệt mật'], true],
  [['100% văn bản đi (trừ văn bản mật) được ký số'], false],
  [['BẢO MẬT THÔNG TIN'], false],
  [['mật khẩu'], false],
])('the lines %j bear the stamp of a secret: %s', (lines, secret) => {
  expect(bearsSecretStamp(lines)).toBe(secret);
});

test.each([
  ['BC 45/BC-UBND ngày 14/6/2026', 'report', '45/BC-UBND', '2026-06-14', null],
  ['1.2.1 bao cao so 45/BC-UBND ngay 14/6', 'report', '45/BC-UBND', '2026-06-14', null],
  ['45-BC-UBND.pdf', 'report', '45/BC-UBND', null, null],
  ['112_QD-UBND_thanh_lap_to.docx', 'decision', '112/QĐ-UBND', null, null],
  ['QĐ kiện toàn Bộ phận Một cửa.pdf', 'decision', null, null, null],
  ['báo cáo CCHC quý II.pdf', 'report', null, null, '2026-Q2'],
  ['BC tháng 5 năm 2025', 'report', null, null, '2025-05'],
  ['KH-CCHC-2026-01-29.docx', 'plan', null, '2026-01-29', null],
  ['ảnh họp thôn 14.6.2026', 'photo', null, '2026-06-14', null],
  ['3.2.1', null, null, null, null],
  ['gửi minh chứng 1.1 và 1.2 ạ', null, null, null, null],
])('the words «%s» tell: %s, %s, %s, %s', (words, kind, documentNumber, documentDate, period) => {
  expect(readName(words, '2026-06-10')).toMatchObject({ kind, documentNumber, documentDate, period });
});

test('words say what a document is about', () => {
  expect(readName('45/BC-UBND về công tác CCHC quý II', '2026-06-10').subject).toBe('công tác CCHC quý II');
});

test('a digital signature is seen by its make', async () => {
  const signed = Buffer.concat([
    pdfOf('x'),
    Buffer.from('<</Type/Sig/Filter/Adobe.PPKLite/ByteRange[0 10 20 30]/Contents<00>>>'),
  ]);
  const office = await openZip(zip([{ name: '_xmlsignatures/sig1.xml', content: '<Signature/>' }]));

  expect([pdfIsSigned(signed), pdfIsSigned(pdfOf('x'))]).toEqual([true, false]);
  expect(office.ok && officeIsSigned(office.zip)).toBe(true);
});

test('letters set from another font on their own are put where the text has a hole for them', () => {
  const at = (text: string, x: number, width: number) => ({ text, x, width, y: 700, height: 14 });

  expect(
    linesOf([at('Th c hi n k', 100, 62), at('ự', 114.2, 6), at('ệ', 138, 6), at('tiếp', 170, 20)]),
  ).toEqual(['Thực hiện k tiếp']);
});
