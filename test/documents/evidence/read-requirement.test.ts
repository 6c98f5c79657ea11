import { expect, test } from 'vitest';
import { readRequirement } from '#documents/evidence/read-requirement.ts';
import type { Deadline } from '#domain/plan/deadline.ts';

const DEADLINES: Record<string, Deadline> = {
  quarterly: { kind: 'recurring', every: 'quarter' },
  continuous: { kind: 'continuous' },
  once: { kind: 'fixed', days: ['2026-06-15'] },
};

test.each([
  ['Báo cáo CCHC từng quý (bản ký số)', 'quarterly', 'report', 1, true],
  ['Báo cáo kết quả thực hiện Kế hoạch CCHC năm 2026', 'once', 'report', 1, false],
  ['Kế hoạch kiểm soát TTHC năm 2026', 'quarterly', 'plan', 1, false],
  ['Quyết định thành lập tổ kiểm tra', 'quarterly', 'decision', 1, false],
  ['Phiếu gửi văn bản điện tử có ngày, giờ gửi', 'quarterly', 'form', 1, true],
  ['Ảnh chụp bảng niêm yết, mã QR', 'continuous', 'photo', 1, false],
  ['Biên bản rà soát hằng tháng', 'continuous', 'minutes', 1, true],
  ['02 báo cáo chuyên đề', 'once', 'report', 2, false],
  ['03 video hướng dẫn', 'once', 'recording', 3, false],
  ['Hồ sơ đề xuất cấp độ được phê duyệt', 'once', null, 1, false],
  ['Số liệu kết xuất từ phần mềm', 'quarterly', 'statistics', 1, true],
])('«%s» of %s work', (text, deadline, kind, count, eachPeriod) => {
  const read = readRequirement(text, DEADLINES[deadline] ?? { kind: 'none' });

  expect(read).toEqual({ text, kind, count, eachPeriod });
});
