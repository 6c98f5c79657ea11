import { describe, expect, test } from 'vitest';
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

describe('tables that number their criteria each for itself', () => {
  const head = 'TT;Tiêu chí;Điểm tối đa;Điểm mất;Chủ trì';
  const [keeping, mending] = ['PHỤ LỤC 1: DUY TRÌ;;;;', 'PHỤ LỤC 2: KHẮC PHỤC;;;;'];
  const codesOf = async (...rows: string[]) => {
    const draft = await draftOf(bytesOf(rows.join('\n')));
    const criteria = draft.criteria.map(
      ({ code, name, fieldCode, track }) => `${code} ${name} ${fieldCode} ${track}`,
    );
    return { criteria, draft, keys: draft.warnings.map(({ key }) => key) };
  };

  test.each<[string, string[], string[]]>([
    [
      'through the appendix',
      [
        keeping,
        head,
        '1;Kế hoạch;2;0;A',
        '2;Báo cáo;1;0;A',
        mending,
        head,
        '1;Sáng kiến;2;1;A',
        '2;Tin bài;1;1;A',
      ],
      ['1.1 Kế hoạch 0 maintain', '1.2 Báo cáo 0 maintain', '2.1 Sáng kiến 0 remedy', '2.2 Tin bài 0 remedy'],
    ],
    [
      'anew in every field',
      [
        ...[keeping, head, 'I;Chỉ đạo;;;', '1;Kế hoạch;2;0;A', 'II;Thể chế;;;', '1;Rà soát;1;0;A'],
        ...[mending, head, 'I;Chỉ đạo;;;', '1;Sáng kiến;2;1;A', 'II;Thể chế;;;', '1;Xử lý;1;1;A'],
      ],
      [
        ...['1.1.1 Kế hoạch I maintain', '1.2.1 Rà soát II maintain'],
        ...['2.1.1 Sáng kiến I remedy', '2.2.1 Xử lý II remedy'],
      ],
    ],
    [
      'and their fields as well',
      [
        ...[keeping, head, '1;Chỉ đạo;;;', '1.1;Kế hoạch;2;0;A', '2;Thể chế;;;', '2.1;Rà soát;1;0;A'],
        ...[mending, head, '1;Thể chế;;;', '1.1;Xử lý;1;1;A', '2;Thủ tục;;;', '2.1;Hồ sơ;1;1;A'],
      ],
      [
        ...['1.1.1 Kế hoạch 1 maintain', '1.2.1 Rà soát 2 maintain'],
        ...['2.1.1 Xử lý 2 remedy', '2.2.1 Hồ sơ 3 remedy'],
      ],
    ],
    [
      'below rows of one table that say what they are for',
      [
        ...[head, 'I;Các tiêu chí đạt điểm tối đa cần duy trì;;;', '1;Kế hoạch;2;0;A', '2;Báo cáo;1;0;A'],
        ...['II;Các tiêu chí mất điểm cần khắc phục;;;', '1;Sáng kiến;2;1;A', '2;Tin bài;1;1;A'],
      ],
      ['1.1 Kế hoạch 0 maintain', '1.2 Báo cáo 0 maintain', '2.1 Sáng kiến 0 remedy', '2.2 Tin bài 0 remedy'],
    ],
  ])('%s have the number of the table in front, which is said', async (_, rows, expected) => {
    const { criteria, draft, keys } = await codesOf(...rows);

    expect(draft.faults).toEqual([]);
    expect(criteria).toEqual(expected);
    expect(keys[0]).toBe('plan-sections-number-apart');
  });

  test.each([
    ['a single code', '1.1;Sáng kiến;2;1;A', '2.7;Tin bài;1;1;A'],
    ['the same criterion', '1.1;Kế hoạch;2;1;A', '1.2;Tin bài;1;1;A'],
  ])('%s in both is a fault as before', async (_, ...rows) => {
    const before = [keeping, head, '1.1;Kế hoạch;2;0;A', '1.2;Báo cáo;1;0;A', '2.1;Rà soát;1;0;A'];

    const { draft } = await codesOf(...before, mending, head, ...rows);

    expect(draft.faults[0]).toMatchObject({ key: 'plan-code-repeated', args: { code: '1.1' } });
  });
});

describe('a second table that lists the same criteria', () => {
  const plan = [
    'TT;Tiêu chí;Điểm đạt/Điểm tối đa;Chủ trì;',
    '1.1;Kế hoạch;1,5/2;Lan;',
    '1.2;Báo cáo;1/1;Minh;',
    'BẢNG TIẾN ĐỘ;;;;',
  ];
  const joined = async (...rows: string[]) => draftOf(bytesOf([...plan, ...rows].join('\n')));

  test.each([
    ['deadlines', ['TT;Tiêu chí;Thời hạn;;', '1.1;Kế hoạch;15/6;;', '1.2;Báo cáo;30/6;;']],
    [
      'deadlines beside the maximum',
      ['TT;Tiêu chí;Điểm tối đa;Thời hạn;', '1.1;Kế hoạch;2;15/6;', '1.2;Báo cáo;1;30/6;'],
    ],
  ])('and alone has their %s is joined by code, which is said', async (_, rows) => {
    const draft = await joined(...rows);

    expect(draft.faults).toEqual([]);
    expect(criterion(draft, '1.1')).toMatchObject({
      ...{ maxPoints: 2, baselinePoints: 1.5, leads: ['Lan'], track: 'remedy' },
      deadline: { kind: 'fixed', days: ['2024-06-15'] },
    });
    expect(draft.warnings[0]).toMatchObject({ key: 'plan-table-joined', args: { count: 2 } });
  });

  test('and alone has the evidence asked for is not passed over', async () => {
    const draft = await joined(
      'TT;Tiêu chí;Tài liệu kiểm chứng;;',
      '1.1;Kế hoạch;Quyết định;;',
      '1.2;Báo cáo;;;',
    );

    expect(criterion(draft, '1.1').evidence).toEqual(['Quyết định']);
  });

  test.each([
    ['another name', '1.1;Rà soát;15/6;;'],
    ['another lead', '1.1;Kế hoạch;;Hoa;'],
  ])('with %s is a fault', async (_, row) => {
    const draft = await joined('TT;Tiêu chí;Thời hạn;Chủ trì;', row);

    expect(draft.faults[0]).toMatchObject({ key: 'plan-code-repeated', args: { code: '1.1' } });
  });
});

test.each([
  ['Điểm đạt/Điểm tối đa', '1,5/2', 2, 1.5],
  ['Điểm tối đa/Điểm đạt', '2 điểm / 1.5 điểm', 2, 1.5],
  ['Điểm', '1.5/2', 2, 1.5],
  ['Điểm đạt/Điểm tối đa', '2', 2, null],
])(
  'below “%s” a cell “%s” is of %d points, with %s reached',
  async (heading, cell, maxPoints, baselinePoints) => {
    const draft = await draftOf(bytesOf(`TT;Tiêu chí;${heading};Chủ trì\n1.1;Kế hoạch;${cell};Lan`));

    expect(draft.faults).toEqual([]);
    expect(criterion(draft, '1.1')).toMatchObject({ maxPoints, baselinePoints });
  },
);
