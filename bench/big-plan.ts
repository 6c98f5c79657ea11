import type { Deadline } from '#domain/plan/deadline.ts';
import type { CriterionDraft, FieldDraft } from '#domain/plan/plan-draft.ts';
import type { Scoring } from '#domain/score/scoring-rule.ts';
import { makeDay } from '#domain/time/day.ts';

const FIELDS = 8;
const GROUPS = 50;
const LEAVES = 25;

const WORKS = [
  'Ban hành kế hoạch',
  'Báo cáo kết quả',
  'Tỷ lệ hồ sơ giải quyết đúng hạn',
  'Rà soát, đánh giá',
  'Công khai, niêm yết',
  'Kiểm tra việc thực hiện',
  'Tuyên truyền, phổ biến',
  'Số hóa kết quả giải quyết',
  'Khắc phục tồn tại, hạn chế',
  'Tổ chức đối thoại',
];
const MATTERS = [
  'thủ tục hành chính',
  'văn bản quy phạm pháp luật',
  'kỷ luật, kỷ cương công vụ',
  'dịch vụ công trực tuyến',
  'thanh toán không dùng tiền mặt',
  'tiếp công dân và xử lý đơn thư',
  'chứng thực bản sao',
  'đăng ký hộ tịch',
  'cấp giấy phép xây dựng',
  'quản lý đất đai',
  'giải ngân vốn đầu tư công',
  'tài chính, tài sản công',
  'bảo hiểm y tế',
  'chuyển đổi số',
  'an toàn thông tin',
  'đào tạo, bồi dưỡng cán bộ',
  'vị trí việc làm',
  'sáng kiến cải cách',
  'mức độ hài lòng của người dân',
  'hỗ trợ doanh nghiệp, hợp tác xã',
];
const PLACES = [
  'tại bộ phận một cửa',
  'của văn phòng',
  'của phòng kinh tế',
  'của phòng văn hóa - xã hội',
  'trên cổng thông tin điện tử',
  'tại thôn Đông',
  'tại thôn Đoài',
  'tại thôn Thượng',
  'tại thôn Hạ',
  'tại thôn Trung',
];

const DEDUCTION: Scoring = {
  text: 'Mỗi báo cáo chậm trừ 0,25 điểm',
  rule: {
    kind: 'deduction',
    cuts: [{ text: 'Mỗi báo cáo chậm trừ 0,25 điểm', points: 0.25, causes: ['late'] }],
    most: null,
  },
};

/** The most leaf criteria a big plan has. */
export const MOST_CRITERIA = FIELDS * GROUPS * LEAVES;

/** A plan of so many leaf criteria in 8 fields, each in groups of 25; names differ, a fifth of the duties come round. */
export function bigPlan(
  year: number,
  size: number = MOST_CRITERIA,
): {
  readonly fields: readonly FieldDraft[];
  readonly criteria: readonly (CriterionDraft & { readonly isLeaf: boolean })[];
} {
  const fields = range(FIELDS).map((field) => ({
    code: String(field + 1),
    name: `Lĩnh vực ${field + 1}`,
    maxPoints: null,
  }));
  const leavesEach = Math.min(LEAVES, Math.ceil(size / FIELDS));
  const criteria = fields.flatMap(({ code: fieldCode }, field) =>
    range(Math.ceil((GROUPS * size) / MOST_CRITERIA)).flatMap((group) => {
      const parent = { code: `${fieldCode}.${group + 1}`, parentCode: null, fieldCode };
      const name = `Nhóm ${MATTERS[(field * 7 + group) % MATTERS.length]} số ${group + 1}`;
      const leaves = range(leavesEach).map((leaf) => {
        const place = (field * GROUPS + group) * LEAVES + leaf;
        return {
          ...draft(place, { code: `${parent.code}.${leaf + 1}`, parentCode: parent.code, fieldCode }),
          name: nameOf(place),
          deadline: deadlineOf(place, year),
          isLeaf: true,
        };
      });
      return [{ ...draft(0, parent), name, maxPoints: leavesEach, isLeaf: false }, ...leaves];
    }),
  );
  return { fields, criteria };
}

function draft(row: number, key: { code: string; parentCode: string | null; fieldCode: string }) {
  return {
    ...key,
    maxPoints: 1,
    baselinePoints: 0.75,
    lostPoints: row % 3 === 0 ? 0.25 : null,
    track: row % 3 === 0 ? ('remedy' as const) : ('maintain' as const),
    scoredBy: row % 20 === 19 ? ('survey' as const) : ('unit' as const),
    scoring: row % 4 === 0 ? DEDUCTION : null,
    cause: row % 3 === 0 ? 'Chưa bố trí đủ thời gian và người theo dõi' : '',
    remedy: row % 3 === 0 ? 'Phân công rõ người, rõ việc, kiểm tra hằng tháng' : '',
    leads: [],
    supports: [],
    deadline: { kind: 'none' as const },
    deadlineText: '',
    evidence: ['Kế hoạch', 'Báo cáo'],
    place: { sheet: 'Phụ lục 1', row: row + 1 },
  };
}

/** Ten works, twenty matters and ten places make two thousand names; the number tells the rest apart. */
function nameOf(place: number): string {
  const work = WORKS[place % 10];
  const matter = MATTERS[Math.floor(place / 10) % 20];
  const where = PLACES[Math.floor(place / 200) % 10];
  return `${work} về ${matter} ${where} đợt ${Math.floor(place / 2000) + 1}`;
}

function deadlineOf(place: number, year: number): Deadline {
  if (place % 10 === 0) return { kind: 'recurring', every: 'month', dueDay: 25 };
  if (place % 10 === 5) return { kind: 'recurring', every: 'quarter' };
  const day = makeDay(year, (place % 12) + 1, (place % 27) + 1);
  return day ? { kind: 'fixed', days: [day] } : { kind: 'none' };
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}
