import { describe, expect, test } from 'vitest';
import { bytesOf, criterion, draftOf, draftOfRows, keysOf, separated, workbook } from './plan-files.ts';

const HEADER =
  'TT,Tiêu chí,Điểm tối đa,Điểm đạt,Điểm mất,Nguyên nhân,Giải pháp,Chủ trì,Phối hợp,Thời hạn,Tài liệu kiểm chứng';

/** Faults and warnings of rows under the usual header, in short. */
async function remarksOf(...rows: readonly string[]) {
  const draft = await draftOfRows(HEADER, ...rows);
  return { faults: keysOf(draft.faults), warnings: keysOf(draft.warnings), draft };
}

describe('the year', () => {
  const rows = (...deadlines: string[]) =>
    deadlines.map((deadline, at) => `1.${at + 1},Việc ${at},1,,,,,CC Văn phòng,,${deadline},`);
  const yearOf = async (...deadlines: string[]) => (await draftOfRows(HEADER, ...rows(...deadlines))).year;

  test('that no title names is that of most deadlines, and nobody’s where they are divided', async () => {
    expect(await yearOf('15/6/2022', 'Quý II/2022', 'thường xuyên')).toBe(2022);
    expect(await yearOf('15/6/2022', 'Quý II/2023')).toBeNull();
    expect(await yearOf('15/1/2027', 'thường xuyên', 'quý II')).toBeNull();
  });
});

describe('headers', () => {
  test.each([
    ['tt,noi dung,diem toi da,diem dat,diem tru,chu tri', 'maxPoints'],
    ['MÃ;TIÊU CHÍ;ĐIỂM TỐI ĐA;ĐIỂM ĐẠT;ĐIỂM BỊ TRỪ;CHỦ TRÌ', 'maxPoints'],
    ['Mã,Nội dung,Điểm tối đa,Điểm năm trước,Điểm mất,Chủ trì', 'maxPoints'],
    [
      'STT,Tiêu chí thành phần,Điểm chuẩn,Điểm đạt được năm 2023,Số điểm bị mất,Công chức phụ trách',
      'maxPoints',
    ],
    [
      'Stt,Lĩnh vực/Tiêu chí/Tiêu chí thành phần,Thang điểm,Điểm thẩm định,Điểm giảm trừ,Đơn vị thực hiện',
      'maxPoints',
    ],
    [
      'Mã số TC,Nội dung công việc,Thang điểm,Kết quả năm 2025,Điểm bị trừ,Người chịu trách nhiệm chính,Biện pháp khắc phục',
      'maxPoints',
    ],
  ])('%s', async (header) => {
    const separator = header.includes(';') ? ';' : ',';
    const row = ['1.1', 'Ban hành kế hoạch', '2', '1', '1', 'CC Văn phòng'].join(separator);

    const draft = await draftOfRows(header, row);

    expect(criterion(draft, '1.1')).toMatchObject({
      maxPoints: 2,
      baselinePoints: 1,
      lostPoints: 1,
      track: 'remedy',
      leads: ['CC Văn phòng'],
    });
  });

  test.each([
    ['Điểm tối đa', 'Cách tính điểm'],
    ['Điểm tối đa', 'Cách chấm'],
    ['Điểm tối đa', 'Thang điểm'],
    ['Điểm chuẩn', 'Nội dung thang điểm'],
    ['Điểm tối đa', 'Phương pháp tính điểm'],
    ['Số điểm', 'Hướng dẫn chấm điểm'],
  ])('%s beside %s: the points, and how they are come by', async (max, scoring) => {
    const draft = await draftOfRows(
      `TT,Tiêu chí,${scoring},${max},Chủ trì`,
      '1.1,Ban hành kế hoạch,"Kịp thời: 1; chậm: 0,5; không ban hành: 0",1,CC Văn phòng',
    );

    expect(criterion(draft, '1.1')).toMatchObject({
      maxPoints: 1,
      scoring: { text: 'Kịp thời: 1; chậm: 0,5; không ban hành: 0', rule: { kind: 'steps' } },
    });
    expect(draft.ignoredColumns).toEqual([]);
  });

  test('a "Thang điểm" of words alone is how points are come by, not a fault', async () => {
    const draft = await draftOfRows(
      'TT,Tiêu chí,Thang điểm,Chủ trì',
      '1.1,Ban hành kế hoạch,"Kịp thời: 1; không ban hành: 0",CC Văn phòng',
      '1.2,Báo cáo,Mỗi báo cáo chậm trừ 0,25 điểm,CC Văn phòng'.replace('0,25 điểm', '0.25 điểm'),
    );

    expect(draft.faults).toEqual([]);
    expect(draft.criteria.map(({ maxPoints, scoring }) => [maxPoints, scoring?.rule?.kind])).toEqual([
      [null, 'yes_no'],
      [null, 'deduction'],
    ]);
  });

  test('stand in any order, and unknown ones are reported', async () => {
    const draft = await draftOfRows(
      'Chủ trì,Tỷ lệ đạt,Điểm tối đa,Nội dung,Ghi chú,Mã',
      'CC Tư pháp - Hộ tịch,80%,2,Rà soát văn bản,x,2.1',
    );

    expect(criterion(draft, '2.1')).toMatchObject({
      name: 'Rà soát văn bản',
      maxPoints: 2,
      leads: ['CC Tư pháp - Hộ tịch'],
    });
    expect(draft.ignoredColumns).toEqual(['Tỷ lệ đạt', 'Ghi chú']);
  });

  test('in two merged rows with column numbers below are one header', async () => {
    const draft = await draftOf(
      await workbook({
        name: 'PL2',
        rows: [
          ['TT', 'Tiêu chí', 'Điểm', null, null, 'Thực hiện', null, 'Thời hạn'],
          [null, null, 'Tối đa', 'Đạt', 'Mất', 'Chủ trì', 'Phối hợp', null],
          ['(1)', '(2)', '(3)', '(4)', '(5)=(3)-(4)', '(6)', '(7)', '(8)'],
          ['1.1', 'Ban hành kế hoạch', 2, 1.5, 0.5, 'Văn phòng - Thống kê', 'Tư pháp - Hộ tịch', 'Quý I'],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:G1', 'H1:H2'],
      }),
    );

    expect(draft.criteria).toHaveLength(1);
    expect(criterion(draft, '1.1')).toMatchObject({
      maxPoints: 2,
      baselinePoints: 1.5,
      lostPoints: 0.5,
      leads: ['Văn phòng - Thống kê'],
      supports: ['Tư pháp - Hộ tịch'],
      deadline: { kind: 'fixed', days: ['2024-03-31'] },
      place: { sheet: 'PL2', row: 4 },
    });
    expect(draft.ignoredColumns).toEqual([]);
  });

  test('in two rows without merged cells are one header, too', async () => {
    const draft = await draftOfRows(
      'TT,Tiêu chí,Điểm năm 2023,,,Chủ trì',
      ',,Tối đa,Đạt,Bị trừ,',
      '1.1,Ban hành kế hoạch,2,1,1,CC Văn phòng',
    );

    expect(criterion(draft, '1.1')).toMatchObject({ maxPoints: 2, baselinePoints: 1, lostPoints: 1 });
  });

  test('repeated on the next page are not rows', async () => {
    const { draft, faults } = await remarksOf(
      'I,Chỉ đạo,,,,,,,,,',
      '1.1,Ban hành kế hoạch,2,,,,,,,,',
      HEADER,
      '1.2,Báo cáo,2,,,,,,,,',
    );

    expect(faults).toEqual([]);
    expect(draft.criteria.map((one) => [one.code, one.fieldCode])).toEqual([
      ['1.1', 'I'],
      ['1.2', 'I'],
    ]);
  });

  test('of a file where nothing is a plan are not found', async () => {
    await expect(
      draftOf(bytesOf('Họ tên,Ngày sinh,Chức vụ\nNguyễn Văn A,1/1/1980,Chủ tịch')),
    ).rejects.toThrow('plan-file-not-a-plan');
  });
});

describe('points', () => {
  test.each([
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['01', 1],
    ['0,25 điểm', 0.25],
    ['1,5 đ', 1.5],
    [' 2 ', 2],
    ['-', null],
  ])('%j', async (text, expected) => {
    const draft = await draftOf(
      bytesOf(
        separated(
          [
            ['TT', 'Tiêu chí', 'Điểm tối đa'],
            ['1.1', 'Kế hoạch', text],
          ],
          ';',
        ),
      ),
    );

    expect(criterion(draft, '1.1').maxPoints).toBe(expected);
    expect(draft.faults).toEqual([]);
  });

  test('every unreadable one is a fault with its place', async () => {
    const { faults, draft } = await remarksOf(
      '1.1,Kế hoạch,hai,,,,,,,,',
      '1.2,Báo cáo,-1,,,,,,,,',
      '1.3,Kiểm tra,10%,,,,,,,,',
      '1.4,Tuyên truyền,1,2,,,,,,,',
      '1.5,Sáng kiến,1,,"1,5",,,,,,',
      '1.6,Hợp lệ,1,1,0,,,,,,',
    );

    expect(faults).toEqual([
      'plan-points-unreadable@2',
      'plan-points-negative@3',
      'plan-points-unreadable@4',
      'plan-baseline-over-max@5',
      'plan-lost-over-max@6',
    ]);
    expect(draft.faults[0]).toMatchObject({ args: { column: 'Điểm tối đa', text: 'hai' } });
  });

  test('lost are the difference where only maximum and last year are given', async () => {
    const draft = await draftOfRows(
      'TT,Tiêu chí,Điểm tối đa,Điểm đạt',
      '1.1,Kế hoạch,2,"1,25"',
      '1.2,Báo cáo,2,2',
    );

    expect(draft.criteria.map((one) => one.lostPoints)).toEqual([0.75, 0]);
    expect(draft.criteria[0]?.track).toBe('remedy');
  });

  test('are lost where points are given: a wrong sum above full criteria makes no appendix of lost points', async () => {
    const draft = await draftOfRows(
      'TT,Tiêu chí,Điểm tối đa,Điểm đạt',
      'I,Chỉ đạo,9,3',
      '1.1,Kế hoạch,5,3',
      '1.1.1,Ban hành,2,2',
      '1.1.2,Thực hiện,1,1',
    );

    expect(draft.criteria.map((one) => one.track)).toEqual(['maintain', 'maintain', 'maintain']);
  });

  test('that contradict each other are told', async () => {
    const { warnings } = await remarksOf('1.1,Kế hoạch,2,1,"0,5",,,,,,');

    expect(warnings).toContain('plan-lost-differs@2');
  });

  test('that do not add up are told, for criteria, fields, tables and the plan', async () => {
    const { draft, warnings } = await remarksOf(
      'I,Chỉ đạo,10,,,,,,,,',
      '1.1,Kế hoạch,3,,,,,,,,',
      '1.1.1,Ban hành,1,,,,,,,,',
      '1.1.2,Thực hiện,1,,,,,,,,',
      ',Tổng cộng,12,,,,,,,,',
    );

    expect(warnings).toEqual(
      expect.arrayContaining([
        'plan-field-sum-differs@2',
        'plan-sum-differs@3',
        'plan-total-differs-max@6',
        'plan-total-not-100',
      ]),
    );
    expect(draft.criteria).toHaveLength(3);
    expect(draft.warnings.find((one) => one.key === 'plan-sum-differs')?.args).toEqual({
      code: '1.1',
      stated: 3,
      sum: 2,
    });
  });

  test('of a right total raise no warning', async () => {
    const { warnings } = await remarksOf(
      'I,Chỉ đạo,100,,,,,,,,',
      '1.1,Kế hoạch,"99,5",,,,,,,,',
      '1.2,Báo cáo,"0,5",,,,,,,,',
      'Tổng cộng,,100,,,,,,,,',
    );

    expect(warnings.filter((key) => /sum|total/.test(key))).toEqual([]);
  });
});

test.each(['Cộng PL1', 'Tổng phụ lục 2', 'Tổng mục I', 'Cộng lĩnh vực II'])('%s is a sum', async (label) => {
  const { faults } = await remarksOf('1.1,Ban hành kế hoạch,1,,,,,,,,', `${label},,1,,,,,,,,`);

  expect(faults).toEqual([]);
});

describe('codes', () => {
  test('Excel numbers, trailing dots and commas are codes', async () => {
    const draft = await draftOf(
      await workbook({
        name: 'PL1',
        rows: [
          ['TT', 'Tiêu chí', 'Điểm tối đa'],
          ['I.', 'Chỉ đạo', 5],
          [1.1, 'Một', 1],
          ['1.2.', 'Hai', 1],
          ['1,3', 'Ba', 1],
          ['TC 1.4', 'Bốn', 1],
          ['1.10', 'Mười', 1],
        ],
      }),
    );

    expect(draft.faults).toEqual([]);
    expect(draft.criteria.map((one) => one.code)).toEqual(['1.1', '1.2', '1.3', '1.4', '1.10']);
    expect(draft.fields).toEqual([{ code: 'I', name: 'Chỉ đạo', maxPoints: 5 }]);
  });

  test('01/01 may have been one code only', async () => {
    const { draft } = await remarksOf('01/01/2026,Một,1,,,,,,,,');

    expect(draft.faults).toMatchObject([{ args: { first: '1.1', second: 'none' } }]);
  });

  test('Excel dates are faults that name both codes they may have been', async () => {
    const draft = await draftOf(
      await workbook({
        name: 'PL1',
        rows: [
          ['TT', 'Tiêu chí', 'Điểm tối đa'],
          [new Date('2024-01-02T00:00:00Z'), 'Một', 1],
          ['1.3', 'Hai', 1],
        ],
        formats: { A2: 'd-mmm' },
      }),
    );

    expect(draft.faults).toEqual([
      {
        key: 'plan-code-is-date',
        place: { sheet: 'PL1', row: 2 },
        args: { text: '02/01/2024', first: '2.1', second: '1.2' },
      },
    ]);
  });

  test('separated values that Excel has spoiled are found as well', async () => {
    const { faults } = await remarksOf(
      '02-Jan,Một,1,,,,,,,,',
      '01/02/2024,Hai,1,,,,,,,,',
      '1-Thg3,Ba,1,,,,,,,,',
    );

    expect(faults).toEqual(['plan-code-is-date@2', 'plan-code-is-date@3', 'plan-code-is-date@4']);
  });

  test('1.10 typed as a number is 1.1 in Excel: said so, not just "repeated"', async () => {
    const rows = [1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.1].map((code, at) => [
      code,
      `Tiêu chí ${'abcdefghij'[at]}`,
      1,
    ]);

    const draft = await draftOf(
      await workbook({ name: 'PL1', rows: [['TT', 'Tiêu chí', 'Điểm tối đa'], ...rows] }),
    );

    expect(draft.faults).toEqual([
      { key: 'plan-code-lost-zero', place: { sheet: 'PL1', row: 11 }, args: { code: '1.1', meant: '1.10' } },
    ]);
  });

  test('repeated, missing, unreadable and nameless ones are all reported', async () => {
    const { faults, draft } = await remarksOf(
      '1.1,Kế hoạch,1,,,,,,,,',
      '1.1,Kế hoạch khác,1,,,,,,,,',
      ',Không mã,1,,,,,,,,',
      '1.3,,1,,,,,,,,',
      'x?y,Mã lạ,1,,,,,,,,',
    );

    expect(faults).toEqual([
      'plan-code-repeated@3',
      'plan-code-missing@4',
      'plan-name-missing@5',
      'plan-code-unreadable@6',
    ]);
    expect(draft.faults[0]?.args).toEqual({ code: '1.1', sheet: 'ke-hoach.csv', row: 2 });
  });

  test('in front of the name serve where there is no column of codes', async () => {
    const draft = await draftOfRows(
      'Tiêu chí,Điểm tối đa,Chủ trì',
      'I. Công tác chỉ đạo (10 điểm),,',
      '1.1. Ban hành kế hoạch,2,CC Văn phòng',
      'Lĩnh vực 2: Cải cách thể chế,,',
      'Tiêu chí 2.1: Rà soát văn bản,3,CC Tư pháp',
    );

    expect(draft.fields).toEqual([
      { code: 'I', name: 'Công tác chỉ đạo', maxPoints: 10 },
      { code: '2', name: 'Cải cách thể chế', maxPoints: null },
    ]);
    expect(draft.criteria.map(({ code, name, fieldCode }) => [code, name, fieldCode])).toEqual([
      ['1.1', 'Ban hành kế hoạch', 'I'],
      ['2.1', 'Rà soát văn bản', '2'],
    ]);
  });

  test('in front of the name win over running numbers', async () => {
    const { draft } = await remarksOf('1,1.1.1. Ban hành,1,,,,,,,,', '2,1.1.2. Thực hiện,1,,,,,,,,');

    expect(draft.criteria.map((one) => one.code)).toEqual(['1.1.1', '1.1.2']);
  });

  test('that start anew in every field carry the field in front', async () => {
    const { draft, warnings, faults } = await remarksOf(
      'I,Chỉ đạo,,,,,,,,,',
      '1,Kế hoạch,1,,,,,,,,',
      '1.1,Ban hành,1,,,,,,,,',
      '2,Báo cáo,1,,,,,,,,',
      'II,Thể chế,,,,,,,,,',
      '1,Rà soát,1,,,,,,,,',
      '2,Kiểm tra,1,,,,,,,,',
    );

    expect(faults).toEqual([]);
    expect(draft.criteria.map((one) => one.code)).toEqual(['1.1', '1.1.1', '1.2', '2.1', '2.2']);
    expect(warnings).toContain('plan-codes-start-anew@3');
  });
});

describe('fields and parents', () => {
  test('one-level numbers above longer codes are fields', async () => {
    const { draft } = await remarksOf(
      '1,Chỉ đạo,5,,,,,,,,',
      '1.1,Kế hoạch,5,,,,,,,,',
      '1.1.1,Ban hành,5,,,,,,,,',
      '2.,Thể chế,5,,,,,,,,',
      '2.1,Rà soát,5,,,,,,,,',
    );

    expect(draft.fields.map((field) => field.code)).toEqual(['1', '2']);
    expect(draft.criteria.map(({ code, parentCode, fieldCode }) => [code, parentCode, fieldCode])).toEqual([
      ['1.1', null, '1'],
      ['1.1.1', '1.1', '1'],
      ['2.1', null, '2'],
    ]);
  });

  test('below Roman fields one-level numbers are criteria', async () => {
    const { draft } = await remarksOf(
      'I,Chỉ đạo,,,,,,,,,',
      '1,Kế hoạch,2,,,,,,,,',
      '1.1,Ban hành,2,,,,,,,,',
      'II,Thể chế,,,,,,,,,',
      '2,Rà soát,2,,,,,,,,',
    );

    expect(draft.criteria.map(({ code, parentCode, fieldCode }) => [code, parentCode, fieldCode])).toEqual([
      ['1', null, 'I'],
      ['1.1', '1', 'I'],
      ['2', null, 'II'],
    ]);
  });

  test('a code whose beginning does not exist hangs under the nearest that does, with a warning', async () => {
    const { draft, warnings } = await remarksOf(
      'I,Chỉ đạo,,,,,,,,,',
      '1.1,Kế hoạch,2,,,,,,,,',
      '1.1.2.3,Sâu,2,,,,,,,,',
      '1.5.1,Lẻ,2,,,,,,,,',
      '6.1,Lạc,2,,,,,,,,',
    );

    expect(draft.criteria.map(({ code, parentCode, fieldCode }) => [code, parentCode, fieldCode])).toEqual([
      ['1.1', null, 'I'],
      ['1.1.2.3', '1.1', 'I'],
      ['1.5.1', null, 'I'],
      ['6.1', null, 'I'],
    ]);
    expect(warnings.filter((key) => key.startsWith('plan-parent-missing'))).toEqual([
      'plan-parent-missing@4',
      'plan-parent-missing@5',
      'plan-parent-missing@6',
    ]);
  });

  test('a code among the rows of another field follows its code, with a warning', async () => {
    const { draft, warnings } = await remarksOf(
      'I,Chỉ đạo,,,,,,,,,',
      '1.1,Kế hoạch,2,,,,,,,,',
      'II,Thể chế,,,,,,,,,',
      '2.1,Rà soát,2,,,,,,,,',
      '1.1.1,Ban hành,2,,,,,,,,',
    );

    expect(criterion(draft, '1.1.1')).toMatchObject({ parentCode: '1.1', fieldCode: 'I' });
    expect(warnings).toContain('plan-code-in-other-field@6');
  });

  test('merged field rows, "Lĩnh vực" rows and a column of fields are fields', async () => {
    const merged = await draftOf(
      await workbook({
        name: 'PL1',
        rows: [
          ['TT', 'Tiêu chí', 'Điểm tối đa'],
          ['I. Công tác chỉ đạo, điều hành'],
          ['1.1', 'Kế hoạch', 2],
          ['Lĩnh vực II: Cải cách thể chế'],
          ['2.1', 'Rà soát', 3],
        ],
        merges: ['A2:C2', 'A4:C4'],
      }),
    );
    const column = await draftOfRows(
      'Lĩnh vực,Mã,Tiêu chí,Điểm tối đa',
      '1. Chỉ đạo,1.1,Kế hoạch,2',
      '2. Thể chế,2.1,Rà soát,3',
    );

    expect(merged.fields.map(({ code, name }) => `${code} ${name}`)).toEqual([
      'I Công tác chỉ đạo, điều hành',
      'II Cải cách thể chế',
    ]);
    expect(column.fields.map(({ code, name }) => `${code} ${name}`)).toEqual(['1 Chỉ đạo', '2 Thể chế']);
    expect(column.criteria.map((one) => one.fieldCode)).toEqual(['1', '2']);
  });

  test('a field scored as a whole is a criterion as well', async () => {
    const { draft, warnings } = await remarksOf(
      'I,Chỉ đạo,80,,,,,,,,',
      '1.1,Kế hoạch,80,,,,,,,,',
      'II,Điều tra xã hội học,20,,,,,,,,',
    );

    expect(criterion(draft, '2')).toMatchObject({ fieldCode: 'II', maxPoints: 20, scoredBy: 'survey' });
    expect(warnings).toEqual(expect.arrayContaining(['plan-field-is-criterion@4']));
    expect(warnings).not.toContain('plan-total-not-100');
  });

  test('headings in both appendices are merged, criteria in both are a fault', async () => {
    const rows = (sheet: string, ...own: readonly (string | number)[][]) => ({
      name: sheet,
      rows: [
        ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm mất'],
        ['I', 'Chỉ đạo', 5, null],
        ['1.1', 'Kế hoạch', 5, null],
        ...own,
      ],
    });
    const draft = await draftOf(
      await workbook(
        rows('Phụ lục 1', ['1.1.1', 'Ban hành', 3, 0], ['1.1.3', 'Cả hai', 1, 0]),
        rows('Phụ lục 2', ['1.1.2', 'Thực hiện', 1, 1], ['1.1.3', 'Cả hai', 1, 1]),
      ),
    );

    expect(draft.criteria.map(({ code, track }) => [code, track])).toEqual([
      ['1.1', 'remedy'],
      ['1.1.1', 'maintain'],
      ['1.1.3', 'maintain'],
      ['1.1.2', 'remedy'],
    ]);
    expect(draft.faults).toEqual([
      {
        key: 'plan-code-repeated',
        place: { sheet: 'Phụ lục 2', row: 5 },
        args: { code: '1.1.3', sheet: 'Phụ lục 1', row: 5 },
      },
    ]);
    expect(keysOf(draft.warnings)).not.toContain('plan-sum-differs@3');
  });
});

test('a sheet for each field, named above its table, with codes from 1 in each', async () => {
  const sheet = (field: number, name: string) => ({
    name: `LV${field}`,
    rows: [
      [`Lĩnh vực ${field}: ${name}`],
      ['TT', 'Tiêu chí thành phần', 'Điểm chuẩn', 'Hạn hoàn thành'],
      ['1', `${name}, việc đầu`, 1, '30/6'],
      ['2', `${name}, việc sau`, 2, '30/9'],
      ['Cộng', '', 3],
    ],
  });
  const draft = await draftOf(await workbook(sheet(1, 'Chỉ đạo điều hành'), sheet(2, 'Cải cách thể chế')));

  expect(draft.faults).toEqual([]);
  expect(draft.fields.map(({ name }) => name)).toEqual(['Chỉ đạo điều hành', 'Cải cách thể chế']);
  expect(draft.criteria.map(({ code }) => code)).toEqual(['1.1', '1.2', '2.1', '2.2']);
});

describe('tracks', () => {
  test.each([
    ['PL1', 'maintain'],
    ['Phu luc 02', 'remedy'],
    ['PHỤ LỤC II', 'remedy'],
    ['Duy trì', 'maintain'],
    ['Sheet1', 'remedy'],
  ])('a sheet named %s with points lost is %s', async (name, track) => {
    const draft = await draftOf(
      await workbook({
        name,
        rows: [
          ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm mất'],
          ['1.1', 'Kế hoạch', 2, 1],
        ],
      }),
    );

    expect(criterion(draft, '1.1').track).toBe(track);
  });

  test('a sheet with points lost and full ones without a title counts as the second appendix, and says so', async () => {
    const { draft, warnings } = await remarksOf('1.1,Kế hoạch,2,1,1,,,,,,', '1.2,Báo cáo,2,2,0,,,,,,');

    expect(draft.criteria.map((one) => one.track)).toEqual(['remedy', 'remedy']);
    expect(warnings).toContain('plan-table-mixed');
  });
});

describe('rows', () => {
  test('without a code join the criterion above: documents, tasks, a second lead', async () => {
    const { draft, faults, warnings } = await remarksOf(
      '1.1,Ban hành kế hoạch,2,,,,,CC Văn phòng,,Quý I,',
      '-,Báo cáo kết quả,,,,,,,,,',
      ',- Phân công cụ thể,,,,,,CC Tư pháp,,,Biên bản họp',
    );

    expect(faults).toEqual([]);
    expect(criterion(draft, '1.1')).toMatchObject({
      leads: ['CC Văn phòng', 'CC Tư pháp'],
      remedy: 'Phân công cụ thể',
      evidence: ['Biên bản họp', 'Báo cáo kết quả'],
    });
    expect(warnings).toEqual(expect.arrayContaining(['plan-row-joined@3', 'plan-row-joined@4']));
  });

  test('merged downwards repeat the lead, and their code once', async () => {
    const draft = await draftOf(
      await workbook({
        name: 'PL1',
        rows: [
          ['TT', 'Tiêu chí', 'Điểm tối đa', 'Chủ trì', 'Thời hạn', 'Sản phẩm'],
          ['1.1', 'Kế hoạch', 2, 'CC Văn phòng - Thống kê', '15/3', 'Kế hoạch'],
          ['1.2', 'Báo cáo', 1, null, '15/6', 'Báo cáo quý'],
          [null, null, null, null, '15/12', 'Báo cáo năm'],
          ['1.3', 'Kiểm tra', 1, 'CC Tư pháp', '15/9', 'Biên bản'],
        ],
        merges: ['D2:D4', 'A3:A4', 'B3:B4', 'C3:C4'],
      }),
    );

    expect(draft.faults).toEqual([]);
    expect(draft.criteria.map((one) => one.leads)).toEqual([
      ['CC Văn phòng - Thống kê'],
      ['CC Văn phòng - Thống kê'],
      ['CC Tư pháp'],
    ]);
    expect(criterion(draft, '1.2')).toMatchObject({
      deadline: { kind: 'fixed', days: ['2024-06-15', '2024-12-15'] },
      evidence: ['Báo cáo quý', 'Báo cáo năm'],
      maxPoints: 1,
    });
  });

  test('below the signature, totals and notes are no criteria', async () => {
    const { draft, faults } = await remarksOf(
      '1.1,Kế hoạch,2,,,,,CC Văn phòng,,Quý I,Kế hoạch',
      'TỔNG CỘNG,,2,,,,,,,,',
      ',,,,,,,,,,',
      ',Nơi nhận:,,,,,,,TM. ỦY BAN NHÂN DÂN,,',
      ',- Như trên,,,,,,,CHỦ TỊCH,,',
      ',,,,,,,,Vũ Văn Thành,,',
    );

    expect(faults).toEqual([]);
    expect(draft.criteria).toHaveLength(1);
    expect(criterion(draft, '1.1')).toMatchObject({ supports: [], remedy: '' });
  });

  test('that sound like totals and signatures but are not are read', async () => {
    const { draft } = await remarksOf(
      '1.1,Tổng số hồ sơ giải quyết đúng hạn,2,,,,,CC Văn phòng,,Quý I,',
      ',- Chủ tịch UBND xã ký báo cáo,,,,,,,,,',
      '1.2,Tổng hợp báo cáo,2,,,,,CC Văn phòng,,Quý I,',
      'Nơi nhận:,,,,,,,TM. UBND,,,',
      '- Như trên,,,,,,,,,,',
    );

    expect(draft.criteria.map((one) => one.code)).toEqual(['1.1', '1.2']);
    expect(criterion(draft, '1.1').remedy).toBe('Chủ tịch UBND xã ký báo cáo');
    expect(criterion(draft, '1.2').remedy).toBe('');
  });

  test('"như trên" repeats the cell above', async () => {
    const { draft } = await remarksOf(
      '1.1,Kế hoạch,2,,,,,CC Văn phòng,,Quý I,',
      '1.2,Báo cáo,2,,,,,nt,,"""",',
    );

    expect(criterion(draft, '1.2')).toMatchObject({ leads: ['CC Văn phòng'], deadlineText: 'Quý I' });
  });

  test('take lead and deadline from the heading above where their own are empty', async () => {
    const { draft, warnings } = await remarksOf(
      '1.1,Kế hoạch,2,,,,,CC Văn phòng,,Quý I,',
      '1.1.1,Ban hành,1,,,,,,,,',
      '1.1.2,Gửi,1,,,,,CC Tư pháp,,,',
    );

    expect(criterion(draft, '1.1.1')).toMatchObject({ leads: ['CC Văn phòng'], deadlineText: 'Quý I' });
    expect(criterion(draft, '1.1.2')).toMatchObject({ leads: ['CC Tư pháp'], deadlineText: 'Quý I' });
    expect(warnings).toContain('plan-taken-from-heading');
  });

  test('with steps in bullets below take them for how points are come by, not for things to do', async () => {
    const draft = await draftOfRows(
      HEADER,
      '1.1,Hồ sơ đúng hạn,2,1,1,,,CC Văn phòng,,Quý I,',
      ',- Từ 90% trở lên: 2 điểm,,,,,,,,,',
      ',- Dưới 90%: 0 điểm,,,,,,,,,',
      ',- Lập sổ theo dõi,,,,,,,,,',
    );

    expect(criterion(draft, '1.1')).toMatchObject({
      scoring: { text: 'Từ 90% trở lên: 2 điểm\nDưới 90%: 0 điểm', rule: { kind: 'steps', of: 'percent' } },
      remedy: 'Lập sổ theo dõi',
      evidence: [],
    });
  });

  test('whose scale contradicts their points keep its words, with a warning', async () => {
    const draft = await draftOfRows(
      'TT,Tiêu chí,Điểm tối đa,Cách tính điểm',
      '1.1,Hồ sơ đúng hạn,2,Từ 90% trở lên: 3; dưới 90%: 0',
    );

    expect(criterion(draft, '1.1').scoring).toEqual({ text: 'Từ 90% trở lên: 3; dưới 90%: 0', rule: null });
    expect(draft.warnings).toContainEqual(
      expect.objectContaining({ key: 'plan-scoring-differs', args: { code: '1.1', stated: 3, max: 2 } }),
    );
  });

  test('scored by a survey are marked', async () => {
    const draft = await draftOfRows(
      'TT,Tiêu chí,Điểm tối đa,Ghi chú,Phương pháp đánh giá',
      '1.1,Tổ chức khảo sát sự hài lòng,1,,Tự đánh giá',
      '1.2,Điểm khảo sát mức độ hài lòng,1,,',
      '1.3,Chất lượng phục vụ,1,Điều tra xã hội học,',
      '1.4,Thái độ phục vụ,1,,ĐTXHH',
      '1.5,Báo cáo,1,,Tự chấm',
      '"1.6","Kiểm tra, khảo sát việc thực hiện quy định",1,,',
    );

    expect(draft.criteria.map((one) => one.scoredBy)).toEqual([
      'unit',
      'survey',
      'survey',
      'survey',
      'unit',
      'unit',
    ]);
  });

  test('of a bare criteria set are importable, with one warning for each empty column', async () => {
    const draft = await draftOfRows(
      'TT,Tiêu chí,Điểm tối đa',
      'I,Chỉ đạo,100',
      '1.1,Kế hoạch,60',
      '1.2,Báo cáo,40',
    );

    expect(draft.faults).toEqual([]);
    expect(keysOf(draft.warnings)).toEqual(['plan-no-leads', 'plan-no-deadlines', 'plan-no-last-year']);
  });

  test('with unknown deadlines are kept, with a warning', async () => {
    const { draft, warnings } = await remarksOf('1.1,Kế hoạch,2,,,,,A,,31/6,', '1.2,Báo cáo,2,,,,,A,,15/6,');

    expect(criterion(draft, '1.1').deadline).toEqual({ kind: 'unknown', text: '31/6' });
    expect(warnings).toContain('plan-deadline-impossible@2');
  });

  test('with deadlines that are not of the plan’s year are kept, with a warning', async () => {
    const { warnings } = await remarksOf(
      '1.1,Kế hoạch,2,,,,,A,,15/12/2062,',
      '1.2,Báo cáo,2,,,,,A,,15/6,',
      '1.3,Báo cáo năm,2,,,,,A,,10/01/2027,',
    );

    expect(warnings.filter((each) => each.startsWith('plan-deadline-outside-year'))).toEqual([
      'plan-deadline-outside-year@2',
      'plan-deadline-outside-year@4',
    ]);
  });
});

describe('a workbook', () => {
  test('with rich text, formulas, links, dates, errors and hidden sheets', async () => {
    const rich = { richText: [{ text: 'Ban hành ' }, { font: { bold: true }, text: 'kế hoạch' }] };
    const draft = await draftOf(
      await workbook(
        {
          name: 'Cũ',
          state: 'hidden',
          rows: [
            ['TT', 'Tiêu chí', 'Điểm tối đa'],
            ['9.9', 'Bỏ', 1],
          ],
        },
        {
          name: 'PL2',
          rows: [
            ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt', 'Điểm mất', 'Thời hạn', 'Tài liệu kiểm chứng'],
            [
              '1.1',
              rich,
              2,
              1.5,
              { formula: 'C2-D2', result: 0.5 },
              new Date('2024-06-15T00:00:00Z'),
              { text: 'Quyết định', hyperlink: 'https://example.vn' },
            ],
            ['1.2', 'Báo cáo', 1, { formula: 'X1/0', result: { error: '#DIV/0!' } }, null, '15/6', 'Báo cáo'],
            [
              '1.3',
              'Kiểm tra',
              { formula: 'A1+1' },
              null,
              null,
              { formula: 'X', result: { error: '#REF!' } },
              '',
            ],
          ],
        },
      ),
    );

    expect(criterion(draft, '1.1')).toMatchObject({
      name: 'Ban hành kế hoạch',
      lostPoints: 0.5,
      deadline: { kind: 'fixed', days: ['2024-06-15'] },
      deadlineText: '15/06/2024',
      evidence: ['Quyết định'],
    });
    expect(keysOf(draft.faults)).toEqual([
      'plan-points-error@3',
      'plan-points-no-value@4',
      'plan-cell-error@4',
    ]);
    expect(draft.warnings).toContainEqual({ key: 'plan-sheet-hidden', args: { sheet: 'Cũ' } });
    expect(draft.criteria.map((one) => one.code)).not.toContain('9.9');
  });

  test('with points that became dates', async () => {
    const draft = await draftOf(
      await workbook({
        name: 'PL1',
        rows: [
          ['TT', 'Tiêu chí', 'Điểm tối đa'],
          ['1.1', 'Kế hoạch', new Date('2024-05-01T00:00:00Z')],
        ],
        formats: { C2: 'dd/mm/yyyy' },
      }),
    );

    expect(keysOf(draft.faults)).toEqual(['plan-points-date@2']);
  });

  test('with both appendices on one sheet', async () => {
    const draft = await draftOf(
      await workbook({
        name: 'Sheet1',
        rows: [
          ['PHỤ LỤC I'],
          ['TT', 'Tiêu chí', 'Điểm tối đa'],
          ['1.1', 'Kế hoạch', 2],
          ['PHỤ LỤC II'],
          ['Các tiêu chí mất điểm'],
          ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm mất', 'Nguyên nhân'],
          ['1.2', 'Báo cáo', 2, 1, 'Chậm'],
        ],
      }),
    );

    expect(draft.criteria.map(({ code, track, cause, place }) => [code, track, cause, place.row])).toEqual([
      ['1.1', 'maintain', '', 3],
      ['1.2', 'remedy', 'Chậm', 7],
    ]);
    expect(keysOf(draft.warnings)).not.toContain('plan-row-left-out@5');
  });

  test('with a sheet that has codes but no header says so', async () => {
    const draft = await draftOf(
      await workbook(
        {
          name: 'PL1',
          rows: [
            ['TT', 'Tiêu chí', 'Điểm tối đa'],
            ['1.1', 'Kế hoạch', 2],
          ],
        },
        {
          name: 'PL2',
          rows: [
            ['1.2', 'Báo cáo', 2],
            ['1.3', 'Kiểm tra', 2],
          ],
        },
      ),
    );

    expect(draft.warnings).toContainEqual({ key: 'plan-sheet-without-header', args: { sheet: 'PL2' } });
  });
});
