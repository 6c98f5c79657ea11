menu-tucham = Tự chấm điểm tiêu chí

score-choose =
    <b>Tự chấm điểm: đã chấm { $scored }/{ $of } tiêu chí</b>, { $points }/{ $max } điểm.
    Bấm một lĩnh vực để chấm lần lượt, bấm mã để chấm riêng, hoặc nhắn ngay, ví dụ: <i>/tucham 3.2.1 1,5</i>
score-nothing-open =
    ✅ <b>Đã tự chấm đủ { $of } tiêu chí</b>: { $points }/{ $max } điểm.
    Cần xem lại hoặc sửa: bấm lĩnh vực, hoặc gõ ví dụ /tucham 3.2.1 1,5
score-button-criterion = { $code }
score-button-field = LV { $code } · { $scored }/{ $of }
score-button-fields = Các lĩnh vực
score-button-again = Chấm { $code }
score-ask =
    <b>{ $code }</b> { $name }
    { $max ->
        [0] Kế hoạch chưa ghi điểm tối đa, đề nghị báo điều phối viên bổ sung.
       *[other] Tối đa <b>{ $max } điểm</b>.
    }
score-how = Bấm số điểm, hoặc nhắn số điểm kèm lý do, ví dụ: <i>0,5 vì báo cáo chậm</i>
score-unread = ⚠ Tin vừa rồi không phải số điểm (lý do viết sau dấu phẩy hoặc chữ “vì”) nên <b>chưa ghi gì</b>. Nếu là việc khác, đồng chí bấm một lệnh hoặc gửi /trogiup trước, rồi nhắn lại.
score-scoring = Cách chấm: { $scoring }
score-verdict = { $verdict ->
    [confirmed] đã xác nhận
    [returned] bị trả lại, cần chấm lại
   *[waiting] chờ xác nhận
}
score-present = Hiện tự chấm: <b>{ $points }</b> ({ score-verdict })
score-standing = Tình hình: { state-percent } · minh chứng: { $accepted ->
    [0] { $waiting ->
        [0] chưa có
       *[other] { $waiting } tài liệu chờ duyệt
    }
   *[other] { $accepted } tài liệu đã duyệt{ $waiting ->
        [0] {""}
       *[other] , { $waiting } chờ duyệt
    }
}{ $returned ->
    [0] {""}
   *[other] , { $returned } bị trả lại
}
score-button-points = { $now ->
    [yes] ✓ { $points }
   *[no] { $points }
}
score-button-exact = Ghi đúng { $points }
score-odd =
    <b>Chưa ghi.</b> { $points } không phải mức điểm thường dùng của <b>{ $code }</b> (tối đa { $max }).
    Đồng chí chọn mức gần nhất, hoặc bấm “Ghi đúng” nếu điểm tính theo tỷ lệ.
score-reason = { $reason ->
    [late] thực hiện, báo cáo chậm thời hạn
    [partial] mới thực hiện được một phần
    [missing] chưa đủ tài liệu kiểm chứng
    [rate] tỷ lệ chưa đạt mức điểm tối đa
   *[other] { $reason }
}
score-button-reason = { $reason ->
    [late] Chậm thời hạn
    [partial] Mới làm một phần
    [missing] Thiếu minh chứng
   *[rate] Tỷ lệ chưa đạt
}
score-button-other-reason = Lý do khác…
score-button-no-reason = Để sau ›
score-given =
    Đã ghi điểm tự chấm <b>{ $code }: { $points }/{ $max }</b>{ $before ->
        [none] {""}
       *[other] {" "}<i>(trước: { $before })</i>
    }, chờ điều phối viên xác nhận.
    { $name }{ $accepted ->
        [0] {""}
       *[other] {" "}· minh chứng đã duyệt: { $accepted } tài liệu
    }{ $reason ->
        [none] {""}
       *[other]
            {""}
            Lý do: { score-reason }
    }
score-unsupported = ⚠ Điểm <b>chưa có căn cứ</b>: { $waiting ->
    [0] chưa có minh chứng được duyệt. Đồng chí gửi thêm bằng nút 📎.
   *[other] { $waiting } minh chứng còn chờ duyệt.
}
score-ask-reason = Vì sao <b>{ $code }</b> chưa đạt điểm tối đa? Bấm một lý do, hoặc nhắn một câu.
score-reason-noted = Đã ghi <b>{ $code }: { $points }/{ $max }</b>. Lý do: { score-reason }

## Một lĩnh vực, lần lượt từng tiêu chí.

score-field-place = <b>Lĩnh vực { $field } · { $at }/{ $of }</b> (đã chấm { $scored })
score-button-back = ‹ Trước
score-button-skip = Bỏ qua ›
score-button-stop = { $last ->
    [yes] Xem tổng ›
   *[no] Dừng, xem tổng
}
score-field-title = <b>Lĩnh vực { $code }</b> { $name }
score-field-sum =
    Đã chấm <b>{ $scored }/{ $of }</b> tiêu chí, <b>{ $points }/{ $max } điểm</b>.{ $scored ->
        [0] {" "}Chấm lúc nào cũng được: gửi /tucham để bắt đầu.
       *[other] {" "}Đã ghi lại, lúc nào gửi /tucham cũng chấm tiếp được.
    }
score-field-missing = Còn { $count } tiêu chí chưa chấm hoặc phải chấm lại: { $codes }
score-field-unsupported = ⚠ { $count } tiêu chí có điểm mà chưa có minh chứng được duyệt: { $codes }

## Điều phối viên, lãnh đạo xác nhận.

score-news = { $verdict ->
    [confirmed] ✅ Điểm tự chấm <b>{ $code }: { $points }/{ $max }</b>{ explanation-year } đã được đồng chí { $by } xác nhận.
   *[returned]
        ↩ Điểm tự chấm <b>{ $code }: { $points }/{ $max }</b>{ explanation-year } cần chấm lại.
        Lý do: { review-score-reason } (đồng chí { $by }).
}
score-undone = ↩ Đã hoàn tác điểm tự chấm <b>{ $code }</b>: bỏ { $taken }. { $now ->
    [none] Hiện chưa tự chấm.
   *[other] Hiện nay: <b>{ $now } điểm</b>.
}

score-which-year = Chưa ghi: điểm tự chấm <b>{ $code }</b> của năm nào? Năm { $before } còn tiêu chí chưa thẩm định, kế hoạch năm { $year } đang áp dụng. Gửi kèm năm: <code>/tucham { $before } { $code } { $points }</code> hoặc <code>/tucham { $year } { $code } { $points }</code>
score-choose-year = 📅 Danh sách dưới là của <b>kế hoạch năm { $year }</b>; chấm năm { $before }: bấm nút đầu.
score-button-year = 📅 Tự chấm năm { $year }

## Refusals.

score-above-maximum = Chưa ghi: { $points } điểm lớn hơn điểm tối đa của <b>{ $code }</b> là { $max }. Đồng chí nhắn lại số điểm.
score-unlisted = Chưa ghi: theo cách chấm, <b>{ $code }</b> chỉ có các mức { $steps } điểm, không có mức { $points }. Gửi /tucham { $code } để chọn.
score-none-yours = Đồng chí không chủ trì tiêu chí nào phải tự chấm. Người chủ trì tiêu chí nào tự chấm tiêu chí ấy; phần do điều tra xã hội học chấm thì không tự chấm.
score-field-unknown = Lĩnh vực hoặc tiêu chí { $code } không có phần nào đồng chí chấm. Gửi /tucham để xem lại.
score-gone = Điểm này đã được sửa hoặc hoàn tác. Gửi /tucham để xem điểm hiện nay.
score-explained = Lý do của <b>{ $code }</b> đã được ghi. Cần sửa, đồng chí chấm lại kèm lý do, ví dụ: <i>/tucham { $code } 1 vì báo cáo chậm</i>
undo-score-decided = Điểm tự chấm { $code } đã được đồng chí { $name } xem xét nên không hoàn tác được. Cần sửa, đồng chí chấm lại bằng /tucham { $code }; điểm mới sẽ được xác nhận lại.
