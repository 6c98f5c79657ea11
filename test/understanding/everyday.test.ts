import { expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import { indexCriteria, type KnownCriterion, understand } from '#understanding/index.ts';

/** Another commune's plan than that of the corpora, in the words of another set of criteria. */
const NAMES: Readonly<Record<string, string>> = {
  '1.1.1': 'Mức độ hoàn thành kế hoạch CCHC',
  '1.3': 'Công tác tuyên truyền CCHC qua hệ thống truyền thanh',
  '2.2': 'Rà soát, hệ thống hóa VBQPPL',
  '3.1': 'Niêm yết TTHC tại trụ sở UBND phường',
  '3.3.2': 'Hồ sơ TTHC được giải quyết đúng hạn',
  '4.2': 'Thực hiện chính sách tinh giản biên chế',
  '5.1': 'Phê duyệt đề án vị trí việc làm',
  '5.4': 'Đào tạo, bồi dưỡng cán bộ, công chức',
  '6.1': 'Giải ngân kế hoạch vốn đầu tư công',
  '6.5': 'Thực hiện cơ chế tự chủ tại đơn vị sự nghiệp',
  '7.1': 'Văn bản điện tử được ký số cá nhân và ký số cơ quan',
  '7.3': 'Hồ sơ được thanh toán trực tuyến',
  '7.5': 'Số hóa kết quả giải quyết TTHC còn hiệu lực',
  '7.6': 'Hồ sơ tiếp nhận qua dịch vụ bưu chính công ích',
};
const index = indexCriteria(
  Object.entries(NAMES).map(
    ([code, name]): KnownCriterion => ({
      code,
      name,
      parentCode: null,
      hasParts: false,
      maxPoints: 1,
      scoredBy: 'unit',
    }),
  ),
);
const mine = new Set(Object.keys(NAMES));

/** The criterion that is meant, or the ones that are offered, first the likeliest. */
function meant(text: string): string {
  const [reading] = understand(text, {
    index,
    today: '2026-06-10' as Day,
    mine,
    about: [],
    open: [...mine],
  });
  return reading?.criterion ?? `? ${reading?.candidates[0] ?? ''}`;
}

test.each([
  ['loa hư nên chưa phát được', '1.3'],
  ['nhà thầu chưa vô thi công được do vướng mặt bằng', '6.1'],
  ['token của sếp hết hạn chưa ký được', '7.1'],
  ['dân quét mã trả lệ phí được 45% rồi', '7.3'],
  ['scan được nửa kho rồi', '7.5'],
  ['bưu điện chưa ký lại hợp đồng', '7.6'],
  ['hồ sơ đất trễ hẹn 3 bộ vì chờ huyện', '3.3.2'],
  ['lớp chuyên viên học xong rồi', '5.4'],
  ['bản mô tả công việc viết được nửa', '5.1'],
])('%s', (text, code) => {
  expect(meant(text)).toBe(code);
});

test('words that two of them may mean are asked about', () => {
  expect(meant('kết quả bưu điện scan được một nửa')).toMatch(/^\? /);
});

test.each([
  'vốn dĩ chưa làm được vì thiếu người',
  'con em đi học nên chưa làm kịp',
  'em đi học lớp chính trị chưa làm được',
  'đang làm sơ đồ, gần xong',
])('"%s" is about none of them by itself: it is asked', (text) => {
  expect(meant(text)).toMatch(/^\? /);
});

test('the words that were taken for it are told', () => {
  const [reading] = understand('nhà thầu bỏ về quê, chưa làm tiếp được', {
    index,
    today: '2026-06-10' as Day,
    mine,
    about: [],
    open: [...mine],
  });

  expect(reading?.why.find(({ means }) => means === 'criterion-name')?.words).toContain('nhà thầu');
});
