/** A realistic plan, as one list of rows; the tests write it as a workbook, a document and separated values. */
export const HEADER = [
  'TT',
  'Tiêu chí, tiêu chí thành phần',
  'Điểm tối đa',
  'Điểm đạt năm 2023',
  'Điểm bị trừ',
  'Nguyên nhân',
  'Giải pháp khắc phục',
  'Đơn vị chủ trì',
  'Phối hợp',
  'Thời gian hoàn thành',
  'Tài liệu kiểm chứng',
  'Ghi chú',
] as const;

export type SampleRow = readonly string[];

const FIELDS = [
  ['I', 'Công tác chỉ đạo, điều hành CCHC', 'CC Văn phòng - Thống kê', 'Hằng tháng, trước ngày 15'],
  ['II', 'Cải cách thể chế', 'CC Tư pháp - Hộ tịch', 'Quý II/2024'],
  ['III', 'Cải cách thủ tục hành chính', 'Bộ phận Tiếp nhận và trả kết quả', 'Thường xuyên'],
  ['IV', 'Cải cách tổ chức bộ máy', 'Phòng Văn hóa và Xã hội; CC Văn phòng - Thống kê', 'Tháng 6/2024'],
  ['V', 'Cải cách chế độ công vụ', 'đ/c Nguyễn Văn An và đ/c Trần Thị Bình', 'Trước ngày 15/11/2024'],
  ['VI', 'Cải cách tài chính công', 'CC Tài chính - Kế toán', '31/12'],
  ['VII', 'Xây dựng chính quyền điện tử, chính quyền số', 'Văn phòng HĐND và UBND', 'Trong năm 2024'],
] as const;

/** Seven fields of two criteria with three sub-criteria each; the second criterion's last one lost points. */
export function sampleRows(track: 'maintain' | 'remedy'): SampleRow[] {
  return FIELDS.flatMap(([roman, field, lead, due], at) => {
    const ordinal = at + 1;
    const rows: SampleRow[] = [[roman, field, '14', '', '', '', '', '', '', '', '', '']];
    for (const group of [1, 2]) {
      const subs = [1, 2, 3].filter((sub) => (track === 'remedy') === (group === 2 && sub === 3));
      if (subs.length === 0) continue;
      rows.push([
        `${ordinal}.${group}`,
        `Nhóm tiêu chí ${group} về ${field}`,
        '7',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
      ]);
      for (const sub of subs)
        rows.push(subRow(`${ordinal}.${group}.${sub}`, { field, lead, due, isLost: track === 'remedy' }));
    }
    return rows;
  });
}

function subRow(
  code: string,
  about: { field: string; lead: string; due: string; isLost: boolean },
): SampleRow {
  const max = code.endsWith('.3') ? '3' : '2';
  const points = about.isLost ? [max, '2,25', '0,75'] : [max, max, '0'];
  return [
    `${code}.`,
    `Nhiệm vụ ${code}, "${about.field}"`,
    ...points,
    about.isLost ? 'Báo cáo chậm; thiếu tài liệu kiểm chứng' : '',
    about.isLost ? `- Phân công cụ thể\n- Kiểm tra hằng tháng` : 'Duy trì kết quả',
    about.lead,
    'MTTQ, Hội Nông dân',
    about.due,
    'Kế hoạch số 12/KH-UBND; Báo cáo kết quả',
    '',
  ];
}

/** The survey part, one row scored by nobody in the commune. */
export const SURVEY_ROWS: readonly SampleRow[] = [
  ['VIII', 'Điều tra xã hội học', '2', '', '', '', '', '', '', '', '', ''],
  ['8.1', 'Mức độ hài lòng của người dân', '2', '2', '0', '', '', '', '', '', '', 'ĐTXHH'],
];

export const TITLE_ROWS = [
  'ỦY BAN NHÂN DÂN XÃ CẨM GIÀNG',
  'KẾ HOẠCH',
  'Duy trì, khắc phục những tồn tại, hạn chế chỉ số CCHC năm 2023, nâng cao chất lượng Chỉ số năm 2024',
] as const;

export const APPENDIX_TITLES = {
  maintain: ['PHỤ LỤC 1', 'Các tiêu chí đạt điểm tối đa cần duy trì'],
  remedy: ['PHỤ LỤC 2', 'Các tiêu chí bị mất điểm cần khắc phục'],
} as const;

export const ATTACHED = '(Kèm theo Kế hoạch số 12/KH-UBND ngày 29 tháng 3 năm 2024 của UBND xã Cẩm Giàng)';
