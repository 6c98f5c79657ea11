menu-tucham = Tự chấm điểm tiêu chí

score-choose = <b>Các tiêu chí chưa tự chấm điểm.</b> Bấm mã bên dưới, hoặc nhắn ngay, ví dụ: <i>/tucham 3.2.1 1,5</i>
score-button-criterion = { $code }
score-ask =
    <b>{ $code }</b> { $name }
    { $max ->
        [0] Kế hoạch chưa ghi điểm tối đa, đề nghị báo điều phối viên bổ sung.
       *[other] Tối đa <b>{ $max } điểm</b>. Đồng chí bấm hoặc nhắn số điểm, có thể kèm lý do, ví dụ: <i>0,5 vì báo cáo chậm</i>
    }
score-scoring = Cách chấm: { $scoring }
score-button-points = { $points }
score-given =
    Đã ghi điểm tự chấm <b>{ $code }: { $points }/{ $max }</b>{ $before ->
        [none] {""}
       *[other] {" "}<i>(trước: { $before })</i>
    }
    { $name }
    { $accepted ->
        [0] Chưa có minh chứng được duyệt: đồng chí gửi thêm bằng /minhchung { $code }
       *[other] Minh chứng đã duyệt: { $accepted } tệp.
    }

## Refusals.

score-above-maximum = Chưa ghi: { $points } điểm lớn hơn điểm tối đa của <b>{ $code }</b> là { $max }. Đồng chí nhắn lại số điểm.
score-nothing-open = Không còn tiêu chí nào của đồng chí chưa tự chấm. Sửa điểm: gõ /tucham kèm mã và số điểm, ví dụ: /tucham 3.2.1 1,5
