import { expect, test } from 'vitest';
import {
  bytesOf,
  criterion,
  draftOf,
  draftOfRows,
  keysOf,
  type SheetOf,
  separated,
  wordFile,
  workbook,
} from './plan-files.ts';

const HEADER = ['TT', 'Tiêu chí', 'Điểm tối đa', 'Chủ trì', 'Thời hạn'];
const PLAN: SheetOf = {
  name: 'PL1',
  rows: [
    ['Phụ lục 1'],
    HEADER,
    ['I', 'Công tác chỉ đạo', 3],
    ['1.1', 'Ban hành kế hoạch', 2, 'Nguyễn Văn A', '31/3/2024'],
    ['1.2', 'Báo cáo', 1, 'Trần Thị B', 'Hằng tháng'],
    ['', 'Người lập biểu', '', 'CHỦ TỊCH'],
    ['', 'Nguyễn Văn X', '', 'Vũ Văn Y'],
  ],
};

/** What a person is told of the sheets and tables that are no plan's. */
async function passedOver(...beside: readonly SheetOf[]) {
  const draft = await draftOf(await workbook(PLAN, ...beside));
  expect(draft.faults).toEqual([]);
  expect(draft.criteria.map(({ code }) => code)).toEqual(['1.1', '1.2']);
  return draft.warnings
    .filter(({ key }) => /^plan-(sheet|table-passed)/.test(key))
    .map(({ key, place, args }) => `${args['sheet'] ?? place?.sheet}: ${args['why'] ?? key}`);
}

test.each<[string, readonly (readonly (string | number)[])[], string]>([
  [
    'sums by field without codes',
    [['BẢNG TỔNG HỢP'], ['Lĩnh vực', 'Điểm'], ['Chỉ đạo', 3], ['Tổng', 3]],
    'by-field',
  ],
  [
    'sums by field with numbers and a count',
    [
      ['STT', 'Lĩnh vực', 'Số tiêu chí', 'Điểm tối đa'],
      [1, 'Chỉ đạo', 2, 3],
      [2, 'Thể chế', 0, 5],
    ],
    'by-field',
  ],
  [
    'fields under another heading',
    [
      ['TT', 'Nội dung', 'Điểm'],
      ['I', 'Công tác chỉ đạo', 3],
    ],
    'by-field',
  ],
  [
    'the same criteria again',
    [
      ['TT', 'Tiêu chí', 'Điểm tối đa'],
      ['1.1', 'Kế hoạch', 2],
      ['1.2', 'Báo cáo', 1],
    ],
    'repeats',
  ],
  [
    'people',
    [
      ['STT', 'Họ và tên', 'Nội dung công việc', 'Lĩnh vực phụ trách'],
      [1, 'Nguyễn Văn A', 'Theo dõi', 'Chỉ đạo'],
    ],
    'people',
  ],
  [
    'points without codes',
    [
      ['Nội dung', 'Điểm'],
      ['Quý I', 3],
      ['Quý II', 4],
    ],
    'no-codes',
  ],
  ['a cover', [['UBND XÃ TÂN LẬP'], ['KẾ HOẠCH'], ['Duy trì chỉ số năm 2024']], 'plan-sheet-without-table'],
  ['notes', [['Ghi chú'], ['1. Nộp trước ngày 15'], ['2. Đỏ là quá hạn']], 'plan-sheet-without-table'],
])('%s beside the plan are passed over, and named', async (_, rows, why) => {
  expect(await passedOver({ name: 'Khác', rows })).toEqual([`Khác: ${why}`]);
});

test('a table of sums below the plan on its own sheet leaves its title out of the criteria', async () => {
  const rows = [...PLAN.rows.slice(0, -2), [], ['BẢNG TỔNG HỢP'], ['Lĩnh vực', 'Điểm'], ['Chỉ đạo', 3]];

  const draft = await draftOf(await workbook({ name: 'KH', rows }));

  expect(criterion(draft, '1.2')).toMatchObject({ name: 'Báo cáo', remedy: '' });
  expect(draft.warnings).toContainEqual({
    key: 'plan-table-passed-over',
    place: { sheet: 'KH', row: 9 },
    args: { why: 'by-field' },
  });
});

test('an appendix in which all codes are missing is not passed over', async () => {
  const second = [['Phụ lục 2'], [...HEADER, 'Điểm mất'], ['', 'Kiểm tra', 1, 'A', '31/10', 1]];

  expect(keysOf((await draftOf(await workbook(PLAN, { name: 'PL2', rows: second }))).faults)).toEqual([
    'plan-code-missing@3',
  ]);
});

test.each([
  'Tiêu chí số',
  'Mã TC',
  'Mã số',
  'STT tiêu chí',
  'Mã TC/TCTP',
  'Mã số tiêu chí, tiêu chí thành phần',
  'TCTP số',
  'Ký hiệu',
  'Số tiêu chí',
  'STT/Mã',
  'Tiêu chí',
  'Số',
])('codes below "%s" are read', async (heading) => {
  const rows = [
    [heading, 'Nội dung tiêu chí', 'Điểm tối đa', 'Chủ trì'],
    ['1.1', 'Ban hành kế hoạch', '2', 'A'],
    ['1.2', 'Báo cáo', '1', 'A'],
  ];

  const draft = await draftOf(bytesOf(separated(rows)));

  expect(draft.criteria.map(({ code, name }) => [code, name])).toEqual([
    ['1.1', 'Ban hành kế hoạch'],
    ['1.2', 'Báo cáo'],
  ]);
});

test('a blank maximum is a fault of its row; a dash, or one merged from above, is not', async () => {
  const rows = [
    HEADER,
    ['1.1', 'Kế hoạch', 2, 'A', '30/6'],
    ['1.2', 'Báo cáo', null, 'A', '30/6'],
    ['1.3', 'Kiểm tra', '-', 'A', '30/6'],
    ['1.4', 'Rà soát', null, 'A', '30/6'],
  ];

  const draft = await draftOf(await workbook({ name: 'PL1', rows, merges: ['C4:C5'] }));

  expect(keysOf(draft.faults)).toEqual(['plan-max-blank@3']);
  expect(keysOf(draft.warnings)).toEqual(
    expect.arrayContaining(['plan-max-missing@4', 'plan-max-missing@5']),
  );
});

test('"nt" takes the nearest cell above that says something, "như 1.1" the one beside that code', async () => {
  const draft = await draftOfRows(
    HEADER.join(','),
    '1.1,Kế hoạch,1,Đ/c An,30/6',
    '1.2,Báo cáo,1,,-nt-',
    '1.3,Kiểm tra,1,nt,//',
    '1.4,Rà soát,1,Đ/c Bình,Quý III',
    '1.5,Tuyên truyền,1,Như mục 1.1,(như trên)',
  );

  expect(draft.criteria.map(({ leads, deadlineText }) => [leads.join(), deadlineText])).toEqual([
    ['Đ/c An', '30/6'],
    ['', '30/6'],
    ['Đ/c An', '30/6'],
    ['Đ/c Bình', 'Quý III'],
    ['Đ/c An', 'Quý III'],
  ]);
});

test('numbered notes below the table are no criteria', async () => {
  const draft = await draftOfRows(
    HEADER.join(','),
    '1.1,Kế hoạch,1,An,30/6',
    'Ghi chú:,,,,',
    '1. Điểm theo Quyết định 12,,,,',
    '2. Hạn tính theo lịch,,,,',
  );

  expect(draft.criteria.map(({ code }) => code)).toEqual(['1.1']);
});

test('a field whose points each appendix states for its own part is worth their sum', async () => {
  const second: SheetOf = {
    name: 'PL2',
    rows: [
      ['Phụ lục 2'],
      [...HEADER, 'Điểm mất'],
      ['I', 'Công tác chỉ đạo (tiếp theo)', 1],
      ['1.3', 'Kiểm tra', 1, 'A', '31/10', 1],
    ],
  };

  const draft = await draftOf(await workbook(PLAN, second));

  expect(draft.fields).toEqual([{ code: 'I', name: 'Công tác chỉ đạo', maxPoints: 4 }]);
  expect(keysOf(draft.warnings).join()).not.toMatch(/plan-field/);
});

test('codes that Excel made dates of are named as such without a year, too', async () => {
  const draft = await draftOfRows(
    HEADER.join(','),
    '03/02,Hai,1,A,30/6',
    'Mar-04,Bốn,1,A,30/6',
    "'1.8,Tám,1,A,30/6",
  );

  expect(draft.faults.map(({ key, args }) => [key, args['first']])).toEqual([
    ['plan-code-is-date', '3.2'],
    ['plan-code-is-date', '4.3'],
  ]);
  expect(draft.criteria.map(({ code }) => code)).toEqual(['1.8']);
});

test('a lead merged in Word over several criteria, a field row among them, is the lead of each', async () => {
  const on = { text: '', down: 'on' as const };
  const draft = await draftOf(
    wordFile([
      [
        HEADER,
        [
          'I',
          'Chỉ đạo',
          '3',
          { text: 'Đ/c An\nChủ tịch UBND', down: 'start' },
          { text: 'Quý II, IV', down: 'start' },
        ],
        ['1.1', 'Kế hoạch', '2', on, on],
        ['1.2', 'Báo cáo', '1', on, on],
        ['II', 'Thể chế', '1', on, on],
        ['2.1', 'Rà soát', '1', on, { text: '31/12', down: 'start' }],
        ['2.2', 'Kiểm tra', '1', { text: 'Các đ/c: Bình, Hoa', down: 'start' }, on],
      ],
    ]),
  );

  expect(draft.criteria.map(({ leads, deadlineText }) => `${leads.join(' & ')} | ${deadlineText}`)).toEqual([
    'Đ/c An – Chủ tịch UBND | Quý II, IV',
    'Đ/c An – Chủ tịch UBND | Quý II, IV',
    'Đ/c An – Chủ tịch UBND | 31/12',
    'Bình & Hoa | 31/12',
  ]);
});
