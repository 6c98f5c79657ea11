import { expect, test } from 'vitest';
import { lossCauseOf } from '#understanding/reasons/loss-cause.ts';
import { removerOf } from '#understanding/reasons/remover.ts';

test.each([
  ['chờ Sở Nội vụ trả lời công văn xin bổ sung chỉ tiêu', 'province'],
  ['cho so noi vu tra loi', 'province'],
  ['chờ Hội đồng sáng kiến tỉnh họp công nhận', 'province'],
  [
    'vuong gpmb 3 ho thon Dong Chanh, cho Trung tam Phat trien quy dat tinh duyet phuong an den bu',
    'province',
  ],
  ['máy đọc cccd lỗi suốt, chờ công an tỉnh cấp máy mới', 'province'],
  ['chờ UBND huyện trả lời đơn của ông Sơn', 'district'],
  ['cho huyen cu nguoi ve huong dan', 'district'],
  ['chờ chủ tịch ký', 'leaders'],
  ['cho anh Thanh ky', 'leaders'],
  ['đang xin ý kiến lãnh đạo', 'leaders'],
  ['chờ bên tài chính bố trí', 'unit'],
  ['cac thon chua gui so lieu', 'unit'],
  ['phan mem mot cua loi phan ky so, cho VNPT khac phuc, da gui phieu bao loi 2 lan', 'outside'],
  ['nhà thầu chưa nghiệm thu', 'outside'],
  ['vướng mặt bằng 3 hộ', 'outside'],
  ['chưa có kinh phí', 'funds'],
  ['chua co kp', 'funds'],
  ['hệ thống lỗi suốt tuần', 'system'],
  ['tình hình số liệu chưa đủ', 'unclear'],
  ['chi Huyen nghi om', 'unclear'],
  ['vướng', 'unclear'],
  ['', 'unclear'],
])('"%s": %s can take it away', (note, remover) => {
  expect(removerOf(note)).toBe(remover);
});

test.each([
  ['Chậm gửi báo cáo quý II, quý III (03 ngày và 05 ngày) do các bộ phận gửi số liệu muộn', 'late', 2],
  ['Công khai quý III chậm 12 ngày; quý II thiếu biểu thuyết minh', 'late', 1],
  ['báo cáo chậm 2 lần', 'late', 2],
  ['thông báo phân công ban hành chậm 04 tháng; không có biên bản bàn giao', 'late', null],
  ['Giải ngân đạt 87,4% (yêu cầu từ 95%); hồ sơ dồn vào tháng 12', 'below-target', null],
  ['02/07 tồn tại chưa khắc phục xong; báo cáo kết quả không kèm minh chứng', 'below-target', null],
  ['Chưa tổ chức khảo sát lĩnh vực trọng tâm', 'undone', null],
  ['Báo cáo không kèm minh chứng', 'evidence', null],
  ['Chưa rõ', 'other', null],
  ['', 'other', null],
])('"%s" was lost for being %s (%s times)', (words, kind, times) => {
  expect(lossCauseOf(words)).toEqual({ kind, times });
});
