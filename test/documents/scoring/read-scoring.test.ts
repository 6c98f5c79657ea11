import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readScoring, scoringInName } from '#documents/scoring/read-scoring.ts';
import { type Band, deductionFor, pointsForFigure, type ScoringRule } from '#domain/score/scoring-rule.ts';

/** A rule in short: `steps [90;-)=2 [70;90)=1 (-;70)=0`. */
function short(text: string, max: number | null): string {
  const rule = readScoring(text, max)?.rule;
  return rule ? `${rule.kind} ${partsOf(rule).join(' ')}` : 'words';
}

function partsOf(rule: ScoringRule): string[] {
  if (rule.kind === 'yes_no') return [`${rule.met.points}/${rule.unmet.points}`];
  if (rule.kind === 'deduction') {
    const most = rule.most === null ? [] : [`most ${rule.most}`];
    return [...rule.cuts.map(({ points, causes }) => `-${points} ${causes.join('+') || 'other'}`), ...most];
  }
  if (rule.of === 'words') return rule.steps.map(({ points }) => String(points));
  return rule.steps.map(bandOf);
}

function bandOf({ from, to, points, byRate }: Band): string {
  const low = from ? `${from.inclusive ? '[' : '('}${from.value}` : '(-';
  const high = to ? `${to.value}${to.inclusive ? ']' : ')'}` : '-)';
  return `${low};${high}=${points}${byRate ? '×' : ''}`;
}

describe('met or not', () => {
  test.each([
    ['Có: 1 điểm; Không: 0 điểm', 1],
    ['Có 1, không 0', 1],
    ['Có/Không', 1],
    ['Đạt / không đạt', 1],
    ['Tất cả báo cáo gửi đúng thời gian: 1; có báo cáo gửi chậm: 0', 1],
    ['Có văn bản trái pháp luật bị xử lý: 0; không có: 1', 1],
    ['1 điểm: ban hành đúng hạn\n0 điểm: không ban hành', 1],
    ['- Đạt yêu cầu: điểm tối đa\n- Không đạt yêu cầu: không tính điểm', 1],
  ])('%s', (text, max) => {
    expect(short(text, max)).toBe(`yes_no ${max}/0`);
  });

  test('keeps which words give the points', () => {
    expect(readScoring('Có văn bản trái pháp luật bị xử lý: 0; không có: 1', 1)?.rule).toEqual({
      kind: 'yes_no',
      met: { text: 'không có', points: 1 },
      unmet: { text: 'Có văn bản trái pháp luật bị xử lý', points: 0 },
    });
  });
});

describe('steps', () => {
  test.each([
    ['Ban hành kịp thời: 1; không kịp thời: 0,5; không ban hành: 0', 1, 'steps 1 0.5 0'],
    ['kịp thời 1 / không kịp thời 0,5 / không ban hành 0', 1, 'steps 1 0.5 0'],
    ['Thực hiện đầy đủ: 1; không đầy đủ: 0,5; không thực hiện: 0; không phát sinh: 1', 1, 'steps 1 0.5 0'],
    ['>90 %: 2; 70–90 %: 1; <70 %: 0', 2, 'steps (90;-)=2 [70;90]=1 (-;70)=0'],
    ['100%: 2; 80–<100%: 1; dưới 80%: 0', 2, 'steps [100;100]=2 [80;100)=1 (-;80)=0'],
    [
      'Từ 90% trở lên: 2 điểm; từ 70% đến dưới 90%: 1 điểm; dưới 70%: 0 điểm',
      2,
      'steps [90;-)=2 [70;90)=1 (-;70)=0',
    ],
    ['tu 90% tro len: 2; tu 70% den duoi 90%: 1; duoi 70%: 0', 2, 'steps [90;-)=2 [70;90)=1 (-;70)=0'],
    ['80% ≤ tỷ lệ < 100%: 1; 100%: 2; < 80%: 0', 2, 'steps [100;100]=2 [80;100)=1 (-;80)=0'],
    [
      'Nếu đạt từ 98% trở lên thì được 3 điểm, từ 90% đến dưới 98% được 2,5 điểm, dưới 90% không có điểm',
      3,
      'steps [98;-)=3 [90;98)=2.5 (-;90)=0',
    ],
    [
      '- Đạt 100%: 1 điểm.\n- Từ 90% - dưới 100%: 0,5 điểm.\n- Dưới 90%: 0 điểm.',
      1,
      'steps [100;100]=1 [90;100)=0.5 (-;90)=0',
    ],
    ['Từ 02 sáng kiến trở lên: 2; 01 sáng kiến: 1; không có: 0', 2, 'steps [2;-)=2 [1;1]=1 [0;0]=0'],
    [
      'Từ 3 cuộc trở lên: 1,5; từ 1 đến 2 cuộc: 0,75; không tổ chức: 0',
      1.5,
      'steps [3;-)=1.5 [1;2]=0.75 [0;0]=0',
    ],
    ['Trên 95%: 3; từ 80% đến 95%: 2; dưới 80%: 0', null, 'steps (95;-)=3 [80;95]=2 (-;80)=0'],
  ] as const)('%s', (text, max, expected) => {
    expect(short(text, max)).toBe(expected);
  });

  test('by a percentage give the points of the band it falls into', () => {
    const rule = readScoring('>90 %: 2; 70–90 %: 1; <70 %: 0', 2)?.rule;
    const points = [100, 90.1, 90, 70, 69.9, 0].map((figure) => rule && pointsForFigure(rule, figure));

    expect(points).toEqual([2, 2, 1, 1, 0, 0]);
  });
});

describe('proportion', () => {
  test.each([
    ['Tỷ lệ % x điểm tối đa', 'proportional [0;100]=2×'],
    ['Tính điểm theo tỷ lệ', 'proportional [0;100]=2×'],
    ['Số hồ sơ đúng hạn/tổng số hồ sơ × 2 điểm', 'proportional [0;100]=2×'],
    ['100 %: 2; 90–100 %: tỷ lệ × 2; <90 %: 0', 'proportional [100;100]=2 [90;100)=2× (-;90)=0'],
    [
      'Từ 80% trở lên: điểm đánh giá được tính theo công thức: (b/a)*điểm tối đa. Dưới 80%: 0 điểm. Trong đó: a là tổng số nhiệm vụ; b là số nhiệm vụ hoàn thành',
      'proportional [80;-)=2× (-;80)=0',
    ],
  ])('%s', (text, expected) => {
    expect(short(text, 2)).toBe(expected);
  });

  test('shares the points out by the percentage, and never gives more than all', () => {
    const rule = readScoring('Từ 80% trở lên: tỷ lệ x điểm tối đa; dưới 80%: 0', 2)?.rule;

    expect([79, 80, 97.5, 110].map((figure) => rule && pointsForFigure(rule, figure))).toEqual([
      0, 1.6, 1.95, 2,
    ]);
  });
});

describe('deductions', () => {
  test.each([
    ['Mỗi báo cáo chậm trừ 0,25 điểm', 'deduction -0.25 late'],
    [
      'mỗi báo cáo thiếu hoặc chậm bị trừ 0,25 điểm, tối đa trừ 1 điểm',
      'deduction -0.25 late+missing most 1',
    ],
    [
      'Gửi đầy đủ, đúng hạn: 1,25 điểm; chậm 01 báo cáo trừ 0,25 điểm; thiếu 01 báo cáo trừ 0,5 điểm',
      'deduction -0.25 late -0.5 missing',
    ],
    ['Trừ 0,25 điểm/báo cáo chậm (trừ đến hết điểm)', 'deduction -0.25 late'],
    ['- 100% nhiệm vụ đúng hạn: 1,25đ\n- Mỗi nhiệm vụ chậm: -0,25đ', 'deduction -0.25 late'],
    ['Khi chấm điểm, mỗi lỗi trừ 0,1 điểm', 'deduction -0.1 other'],
  ])('%s', (text, expected) => {
    expect(short(text, 1.25)).toBe(expected);
  });

  test('add up by case, up to their limit and to the points there are', () => {
    const limited = readScoring('Mỗi báo cáo chậm trừ 0,25 điểm, tối đa trừ 0,5 điểm', 1.25)?.rule;
    const free = readScoring('Chậm 01 báo cáo trừ 0,25 điểm; thiếu 01 báo cáo trừ 0,5 điểm', 1.25)?.rule;

    const costOf = (rule: ScoringRule | null | undefined, late: number, missing: number) =>
      rule && deductionFor(rule, { late, missing }, 1.25);
    expect([costOf(limited, 1, 0), costOf(limited, 3, 0)]).toEqual([0.25, 0.5]);
    expect([costOf(free, 1, 1), costOf(free, 9, 0)]).toEqual([0.75, 1.25]);
  });
});

describe('only the words are kept', () => {
  test.each([
    ['both bands claim the figure between them', 'từ 70% đến 90%: 1; từ 90% trở lên: 2; dưới 70%: 0', 2],
    ['nobody claims the figure between them', 'trên 90%: 2; từ 70 đến dưới 90%: 1; dưới 70%: 0', 2],
    ['two ends touch and neither says whose it is', 'trên 90%: 2; 80–90%: 1,5; 70–80%: 1; dưới 70%: 0', 2],
    ['nothing is said of the rest', '100%: 2; 80–<100%: 1', 2],
    ['less work earns more', 'Từ 90% trở lên: 1; dưới 90%: 2', 2],
    ['forms are added up', 'Có tổ chức hội nghị: 0,25; có đăng tin: 0,25; phát thanh: 0,5', 1],
    ['words alone deny nothing', 'Ban hành trong quý I: 1; sau quý I: 0', 1],
    ['one step is told', 'Ban hành kịp thời: 1', 1],
    ['several cases make one deduction', 'Cứ 02 báo cáo chậm trừ 0,25 điểm', 1],
    ['it refers to another text', 'Theo hướng dẫn của Sở Nội vụ', 1],
    ['deductions are mixed with steps', 'Từ 90% trở lên: 2; dưới 90%: 1; mỗi lỗi trừ 0,25', 2],
    ['it has no points at all', 'Dưới 70', 70],
  ])('where %s', (_, text, max) => {
    expect(readScoring(text, max)).toEqual({ text, rule: null, stated: null });
  });

  test('where the scale and the maximum contradict each other, which is told', () => {
    const text = 'Từ 90% trở lên: 3 điểm; dưới 90%: 0';

    expect(readScoring(text, 2)).toEqual({ text, rule: null, stated: 3 });
  });

  test('and nothing for an empty cell', () => {
    expect(['', ' ', '-', '…'].map((text) => readScoring(text, 1))).toEqual([null, null, null, null]);
  });
});

test('a name may carry its rule in brackets', () => {
  const name = 'Báo cáo gửi đúng thời gian (mỗi báo cáo chậm trừ 0,25 điểm)';

  expect(scoringInName(name, 1)).toMatchObject({
    text: 'mỗi báo cáo chậm trừ 0,25 điểm',
    rule: { kind: 'deduction' },
  });
  expect(scoringInName('Niêm yết thủ tục (bản giấy)', 1)).toBeNull();
});

test('any bands a person writes out give every percentage its points, and never less for more', () => {
  const edges = fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(edges, fc.double({ min: 0, max: 100, noNaN: true }), (values, figure) => {
      const sorted = [...values].sort((a, b) => b - a);
      const bands = sorted.map((edge, at) =>
        at === 0
          ? `Từ ${edge}% trở lên: ${values.length}`
          : `từ ${edge}% đến dưới ${sorted[at - 1]}%: ${values.length - at}`,
      );
      const text = [...bands, `dưới ${sorted.at(-1)}%: 0`].join('; ');

      const rule = readScoring(text, values.length)?.rule;

      expect(rule && pointsForFigure(rule, figure)).toBe(sorted.filter((edge) => figure >= edge).length);
    }),
    { numRuns: 300 },
  );
});

test('no text whatever breaks the reader', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      readScoring(text, 1);
    }),
    { numRuns: 300 },
  );
});
