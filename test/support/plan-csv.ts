/** A small plan as a commune writes it: two criteria to keep, two to win back. */
export const PLAN_CSV = Buffer.from(
  [
    'PHỤ LỤC 2: CÁC TIÊU CHÍ KHẮC PHỤC',
    'TT,Tiêu chí,Điểm tối đa,Điểm đạt,Điểm mất,Nguyên nhân,Giải pháp,Chủ trì,Phối hợp,Thời hạn,Tài liệu kiểm chứng',
    'I,Công tác chỉ đạo điều hành,5,,,,,,,,',
    '1.1,Thực hiện chế độ báo cáo,2,,,,,,,,',
    '1.1.1,Báo cáo CCHC hằng tháng,1,"0,5","0,5",Gửi báo cáo chậm,Gửi trước hạn,Trần Thị Lan,Lê Quang Minh,Hằng tháng,Báo cáo tháng',
    '1.1.2,Báo cáo quý đầy đủ,1,0,1,Thiếu báo cáo,Lập đủ,Trần Thị Lan,,15/6/2024,Báo cáo quý',
    'II,Cải cách thủ tục hành chính,5,,,,,,,,',
    '2.1,Giải quyết hồ sơ đúng hạn,"1,5",1,"0,5",Hồ sơ quá hạn,Đôn đốc,Lê Quang Minh,Trần Thị Lan,30/6/2024,Bảng thống kê; Biên bản',
    '2.2,Công khai thủ tục hành chính,"1,5",1,"0,5",Chưa đủ,Niêm yết,Trần Thị Lan; Lê Quang Minh,,Quý II/2024,',
  ].join('\n'),
);

/**
 * A plan as large as they come, with names as long and odd as they come: 60 criteria over 3 fields, each due in June,
 * led in turn by the people given.
 */
export function largePlanCsv(leads: readonly string[]): Buffer {
  const odd =
    'Thực hiện đầy đủ, kịp thời <b>chế độ</b> báo cáo & công khai “đúng hạn” theo quy định của cấp trên, ';
  const rows = ['I', 'II', 'III'].flatMap((field, at) => [
    `${field},Lĩnh vực số ${at + 1} <có dấu> & tên dài ${'của xã '.repeat(12)},20,,,,,,,,`,
    ...Array.from({ length: 20 }, (_, row) => {
      const lead = leads[(at * 20 + row) % leads.length] ?? '';
      const code = `${at + 1}.${row + 1}`;
      return `${code},"${odd}${code} ${'rất dài '.repeat(30)}",1,"0,5","0,5","${odd.repeat(3)}","${odd.repeat(3)}",${lead},,${(row % 27) + 1}/6/2024,"${odd}; ${odd}"`;
    }),
  ]);
  const header =
    'TT,Tiêu chí,Điểm tối đa,Điểm đạt,Điểm mất,Nguyên nhân,Giải pháp,Chủ trì,Phối hợp,Thời hạn,Tài liệu kiểm chứng';
  return Buffer.from(['PHỤ LỤC 2: CÁC TIÊU CHÍ KHẮC PHỤC', header, ...rows].join('\n'));
}
