import { EXAMPLE_MARK } from './examples.ts';

/** A column of the template: its heading, its width in characters, and what the person filling it in is told. */
export interface TemplateColumn {
  readonly heading: string;
  readonly width: number;
  readonly kind: 'text' | 'points';
  readonly hint: string;
}

/** The columns of both appendices, in the order communes have them. */
export const TEMPLATE_COLUMNS: readonly TemplateColumn[] = [
  {
    heading: 'TT',
    width: 7,
    kind: 'text',
    hint: 'Mã như trong Bộ chỉ số. Lĩnh vực ghi số La Mã (I, II…); tiêu chí ghi 1.1; tiêu chí thành phần ghi 1.1.1. Cột đã định dạng văn bản để 1.10 không thành 1.1 và 1.2 không thành ngày 1/2.',
  },
  { heading: 'Tiêu chí', width: 36, kind: 'text', hint: 'Tên lĩnh vực, tiêu chí hoặc tiêu chí thành phần.' },
  {
    heading: 'Điểm tối đa',
    width: 8,
    kind: 'points',
    hint: 'Số không âm, dấu phẩy hoặc dấu chấm thập phân đều được.',
  },
  {
    heading: 'Điểm đạt',
    width: 8,
    kind: 'points',
    hint: 'Điểm được công nhận năm trước. Không vượt điểm tối đa.',
  },
  {
    heading: 'Điểm mất',
    width: 8,
    kind: 'points',
    hint: 'Bằng điểm tối đa trừ điểm đạt. Để trống thì được tính từ hai cột bên.',
  },
  {
    heading: 'Cách tính điểm',
    width: 24,
    kind: 'text',
    hint: 'Chép nguyên văn thang điểm: Có: 1; không: 0. Từ 90% trở lên: 2; từ 70% đến dưới 90%: 1; dưới 70%: 0. Mỗi báo cáo chậm trừ 0,25 điểm. Có thể để trống.',
  },
  { heading: 'Nguyên nhân', width: 24, kind: 'text', hint: 'Vì sao mất điểm (Phụ lục 2).' },
  { heading: 'Giải pháp', width: 28, kind: 'text', hint: 'Việc phải làm để giữ hoặc lấy lại điểm.' },
  {
    heading: 'Chủ trì',
    width: 18,
    kind: 'text',
    hint: 'Họ tên, chức danh hoặc bộ phận chủ trì. Nhiều nơi thì cách nhau bằng dấu chấm phẩy.',
  },
  { heading: 'Phối hợp', width: 18, kind: 'text', hint: 'Ghi như cột Chủ trì.' },
  {
    heading: 'Thời hạn',
    width: 16,
    kind: 'text',
    hint: '15/6/2024; trước ngày 15/6 (hạn cuối là 14/6); tháng 6; Quý II/2024; trong năm; hằng tháng, trước ngày 15; hằng quý; thường xuyên.',
  },
  {
    heading: 'Tài liệu kiểm chứng',
    width: 24,
    kind: 'text',
    hint: 'Văn bản phải nộp làm minh chứng. Nhiều văn bản thì cách nhau bằng dấu chấm phẩy hoặc xuống dòng.',
  },
];

/** One appendix of the template: sheet name, title rows, rows shown as examples. */
export interface TemplateAppendix {
  readonly sheet: string;
  readonly titles: readonly string[];
  readonly examples: readonly (readonly (string | number | null)[])[];
}

const ATTACHED =
  '(Kèm theo Kế hoạch số      /KH-UBND ngày      tháng      năm           của Ủy ban nhân dân xã ……………)';
const EXAMPLE_FIELD = `${EXAMPLE_MARK} Công tác chỉ đạo, điều hành cải cách hành chính`;

export const TEMPLATE_APPENDICES: readonly TemplateAppendix[] = [
  {
    sheet: 'Phụ lục 1',
    titles: ['PHỤ LỤC 1', 'CÁC TIÊU CHÍ ĐẠT ĐIỂM TỐI ĐA CẦN DUY TRÌ', ATTACHED],
    examples: [
      ['I', EXAMPLE_FIELD, null, null, null, null, null, null, null, null, null, null],
      [
        '1.1',
        `${EXAMPLE_MARK} Ban hành kế hoạch cải cách hành chính năm`,
        1.5,
        1.5,
        0,
        'Ban hành đúng hạn: 1,5; chậm: 0,75; không ban hành: 0',
        null,
        'Trình ban hành kế hoạch trong tháng 01',
        'Văn phòng - Thống kê',
        'Tư pháp - Hộ tịch; Tài chính - Kế toán',
        'Quý I',
        'Kế hoạch của UBND xã',
      ],
    ],
  },
  {
    sheet: 'Phụ lục 2',
    titles: ['PHỤ LỤC 2', 'CÁC TIÊU CHÍ BỊ MẤT ĐIỂM CẦN KHẮC PHỤC', ATTACHED],
    examples: [
      ['I', EXAMPLE_FIELD, null, null, null, null, null, null, null, null, null, null],
      [
        '1.2',
        `${EXAMPLE_MARK} Báo cáo cải cách hành chính định kỳ`,
        2,
        1.25,
        0.75,
        'Mỗi báo cáo chậm trừ 0,25 điểm',
        'Gửi chậm 3 báo cáo',
        'Giao một đầu mối tổng hợp, trình ký trước hạn 2 ngày',
        'Văn phòng - Thống kê',
        'Các công chức chuyên môn',
        'Hằng tháng, trước ngày 15',
        'Báo cáo có số, ngày; ảnh chụp màn hình gửi qua trục liên thông',
      ],
    ],
  },
];

/** The first sheet, line by line; each pair is what to do and how. */
export const TEMPLATE_GUIDE = {
  sheet: 'Hướng dẫn',
  title: 'HƯỚNG DẪN ĐIỀN MẪU',
  steps: [
    [
      'Hai bảng',
      'Tiêu chí đã đạt điểm tối đa ghi vào sheet “Phụ lục 1”; tiêu chí bị mất điểm ghi vào sheet “Phụ lục 2”.',
    ],
    [
      'Mỗi dòng',
      'Một lĩnh vực, một tiêu chí hoặc một tiêu chí thành phần. Điểm, chủ trì và thời hạn ghi ở dòng thấp nhất.',
    ],
    [
      'Tiêu chí mẹ',
      'Tiêu chí có tiêu chí thành phần ở cả hai bảng thì ghi dòng tiêu chí ở cả hai bảng, cùng mã.',
    ],
    ['Dòng ví dụ', `Dòng có chữ “${EXAMPLE_MARK}” chỉ để tham khảo: hãy xóa hoặc ghi đè.`],
    ['Ô chưa biết', 'Để trống; bot sẽ hỏi sau. Riêng mã và tên thì không để trống.'],
    ['Cột thêm', 'Có thể thêm cột khác; bot bỏ qua và báo lại tên cột.'],
    ['Bí mật nhà nước', 'Không ghi nội dung thuộc danh mục bí mật nhà nước vào tệp này.'],
  ],
  columnsTitle: 'CÁCH GHI TỪNG CỘT',
} as const;

/** What Excel says when a number of points is refused. */
export const POINTS_RULE = {
  errorTitle: 'Điểm chưa đúng',
  error: 'Điểm phải là số từ 0 trở lên, ví dụ 1,5.',
} as const;
