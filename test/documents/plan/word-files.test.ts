import { expect, test } from 'vitest';
import { criterion, draftOf, keysOf, paragraph, table, wordFile, wordFileOf } from './plan-files.ts';

const HEADER = ['TT', 'Tiêu chí', 'Điểm tối đa', 'Chủ trì', 'Thời hạn'];

test('letterhead tables, number, date and a wrapped title are read', async () => {
  const draft = await draftOf(
    wordFile([
      [
        [
          'ỦY BAN NHÂN DÂN\nXÃ CẨM GIÀNG\nSố: 45/KH-UBND',
          'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nCẩm Giàng, ngày 29 tháng 3 năm 2024',
        ],
      ],
      'KẾ HOẠCH',
      'Duy trì, khắc phục những tồn tại, hạn chế chỉ số CCHC năm 2023,',
      'nâng cao chất lượng Chỉ số năm 2024',
      'Thực hiện Quyết định số 3672/QĐ-UBND ngày 29/12/2023 của UBND huyện về Kế hoạch số 99/KH-UBND.',
      'I. MỤC ĐÍCH',
      'PHỤ LỤC I',
      [HEADER, ['1.1', 'Ban hành kế hoạch', '2', 'CC Văn phòng', 'Quý I']],
    ]),
  );

  expect(draft).toMatchObject({
    number: '45/KH-UBND',
    issuedOn: '2024-03-29',
    year: 2024,
    title:
      'Duy trì, khắc phục những tồn tại, hạn chế chỉ số CCHC năm 2023, nâng cao chất lượng Chỉ số năm 2024',
  });
  expect(draft.criteria[0]?.place).toEqual({ sheet: 'PHỤ LỤC I', row: 2 });
});

test('a blank number and a date without day are null', async () => {
  const draft = await draftOf(
    wordFile([
      'Số:      /KH-UBND',
      'Cẩm Giàng, ngày     tháng     năm 2024',
      [HEADER, ['1.1', 'Kế hoạch', '2', '', '']],
    ]),
  );

  expect(draft).toMatchObject({ number: null, issuedOn: null });
});

test('numbers that Word counts itself are codes', async () => {
  const levels = ['%1.', '%1.%2.', '%1.%2.%3.'].map(
    (text, at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${text}"/></w:lvl>`,
  );
  const numbering = `<w:abstractNum w:abstractNumId="7">${levels.join('')}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>`;
  const row = (level: number, name: string) => [
    { text: '', list: [3, level] as [number, number] },
    name,
    '1',
    '',
    '',
  ];

  const draft = await draftOf(
    wordFile(
      [
        [
          HEADER,
          row(0, 'Chỉ đạo'),
          row(1, 'Kế hoạch'),
          row(2, 'Ban hành'),
          row(2, 'Thực hiện'),
          row(1, 'Báo cáo'),
          row(0, 'Thể chế'),
          row(1, 'Rà soát'),
        ],
      ],
      numbering,
    ),
  );

  expect(draft.fields.map((field) => field.code)).toEqual(['1', '2']);
  expect(draft.criteria.map((one) => one.code)).toEqual(['1.1', '1.1.1', '1.1.2', '1.2', '2.1']);
});

test('cells merged sideways and downwards, and a table that goes on without header', async () => {
  const draft = await draftOf(
    wordFile([
      'Phụ lục 2',
      [
        HEADER,
        [{ text: 'I. Công tác chỉ đạo, điều hành', span: 5 }],
        ['1.1', 'Kế hoạch', '2', { text: 'CC Văn phòng - Thống kê', down: 'start' }, '15/6'],
        ['1.2', 'Báo cáo', '2', { text: '', down: 'on' }, '15/9'],
      ],
      [
        ['1.3', 'Kiểm tra', '1', 'CC Tư pháp', '15/12'],
        [{ text: 'Tổng cộng', span: 2 }, '5', '', ''],
      ],
      'Nơi nhận: như trên',
    ]),
  );

  expect(draft.faults).toEqual([]);
  expect(
    draft.criteria.map(({ code, fieldCode, leads, track, place }) => [
      code,
      fieldCode,
      leads[0],
      track,
      place,
    ]),
  ).toEqual([
    ['1.1', 'I', 'CC Văn phòng - Thống kê', 'remedy', { sheet: 'Phụ lục 2', row: 3 }],
    ['1.2', 'I', 'CC Văn phòng - Thống kê', 'remedy', { sheet: 'Phụ lục 2', row: 4 }],
    ['1.3', 'I', 'CC Tư pháp', 'remedy', { sheet: 'Phụ lục 2 (bảng 2)', row: 1 }],
  ]);
  expect(keysOf(draft.warnings).filter((key) => key.startsWith('plan-total-differs'))).toEqual([]);
});

test('two-row headers with merged cells', async () => {
  const draft = await draftOf(
    wordFile([
      [
        [
          { text: 'TT', down: 'start' },
          { text: 'Tiêu chí', down: 'start' },
          { text: 'Điểm', span: 3 },
          { text: 'Chủ trì', down: 'start' },
        ],
        [
          { text: '', down: 'on' },
          { text: '', down: 'on' },
          'Tối đa',
          'Đạt',
          'Bị trừ',
          { text: '', down: 'on' },
        ],
        ['1', '2', '3', '4', '5', '6'],
        ['1.1', 'Kế hoạch', '2', '1', '1', 'CC Văn phòng'],
      ],
    ]),
  );

  expect(draft.criteria).toHaveLength(1);
  expect(criterion(draft, '1.1')).toMatchObject({
    maxPoints: 2,
    baselinePoints: 1,
    lostPoints: 1,
    leads: ['CC Văn phòng'],
  });
});

test('deleted text and rows, hidden text and second versions for old programs are not read', async () => {
  const run = (inner: string) => `<w:r>${inner}</w:r>`;
  const text = (words: string) => `<w:t>${words}</w:t>`;
  const odd = [
    `<w:del>${run('<w:delText>Cũ </w:delText>')}</w:del>`,
    `<w:moveFrom>${run(text('dời đi '))}</w:moveFrom>`,
    `<w:ins>${run(text('Ban hành'))}</w:ins>`,
    `<w:r><w:rPr><w:vanish/></w:rPr>${text(' ẩn')}</w:r>`,
    `<mc:AlternateContent xmlns:mc="m"><mc:Fallback>${run(text(' hai'))}</mc:Fallback></mc:AlternateContent>`,
    run(`${text(' kế')}<w:noBreakHyphen/>${text('hoạch')}`),
  ].join('');
  const cells = (...inner: string[]) => inner.map((one) => `<w:tc>${one}</w:tc>`).join('');
  const rows = [
    `<w:tr>${cells(...['TT', 'Tiêu chí', 'Điểm tối đa'].map((word) => paragraph(word)))}</w:tr>`,
    `<w:tr>${cells(paragraph('1.1'), `<w:p>${odd}</w:p>`, paragraph('2'))}</w:tr>`,
    `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cells(paragraph('1.2'), paragraph('Đã xóa'), paragraph('2'))}</w:tr>`,
  ];

  const draft = await draftOf(wordFileOf(`<w:tbl>${rows.join('')}</w:tbl>`));

  expect(draft.criteria.map(({ code, name }) => [code, name])).toEqual([['1.1', 'Ban hành kế-hoạch']]);
});

test('a table inside a layout table is found', async () => {
  const inner = table([HEADER, ['1.1', 'Kế hoạch', '2', '', '']]);

  const draft = await draftOf(wordFileOf(`<w:tbl><w:tr><w:tc>${inner}<w:p/></w:tc></w:tr></w:tbl>`));

  expect(draft.criteria.map((one) => one.code)).toEqual(['1.1']);
});
