menu-duyet = Duyệt minh chứng, xác nhận kết quả

review-title =
    <b>Chờ duyệt: { $count }</b>
    <b>{ $code }</b>{ explanation-year } { $name }
review-count = <b>Chờ duyệt: { $count }</b>
review-evidence =
    { evidence-form }{ $name }{ period-brackets }
    { $by } gửi ngày { SHORTDAY($day) }{ $caption ->
        [none] {""}
       *[other] : “{ $caption }”
    }{ $others ->
        [none] {""}
       *[other] {" "}· dùng cho cả { $others }
    }
review-in-group = 🔒 Tệp và lời kèm chỉ xem trong trò chuyện riêng: /duyet
review-version = Bản trước: { $name } ({ SHORTDAY($day) }){ $state ->
    [returned] , trả lại: { review-reason }
    [accepted] , đã duyệt
   *[submitted] {""}
}
review-last = { $reported ->
    [yes] 👉 Duyệt tệp này là đủ minh chứng, tiêu chí được xác nhận hoàn thành.
   *[no] 👉 Duyệt tệp này là đủ minh chứng. Người chủ trì chưa báo xong: đồng chí xác nhận luôn, hoặc chỉ duyệt tệp.
}
review-word =
    { state-mark }Người chủ trì báo: <b>{ state-label }</b>{ period-brackets }{ $note ->
        [none] {""}
       *[other] {" "}– “{ $note }”
    }
    { $asked ->
        [0] Kế hoạch không yêu cầu minh chứng, đồng chí xác nhận theo thực tế.
       *[other] Đã duyệt { $accepted } tài liệu; kế hoạch yêu cầu { $asked } loại tài liệu. Nếu đã đủ, đồng chí xác nhận.
    }
review-empty = Không còn gì chờ duyệt.
review-button-accept = { $last ->
    [yes] ✅ Duyệt, xác nhận xong
   *[no] ✅ Duyệt
}
review-button-accept-only = Chỉ duyệt tệp
review-button-return = ↩ Trả lại
review-button-confirm = ✅ Xác nhận
review-button-skip = Để sau →

review-accepted = ✅ Đã duyệt “{ $name }”.{ $confirmed ->
    [none] {""}
   *[other] {" "}Đủ minh chứng, đã xác nhận hoàn thành: <b>{ $confirmed }</b>{ period-brackets }{ explanation-year }.
}
review-confirmed = ✅ Đã xác nhận hoàn thành <b>{ $code }</b>{ period-brackets }{ explanation-year }.
review-returned = ↩ Đã trả lại “{ $name }”: { review-reason }. { $told ->
    [no] ⚠️ Chưa báo được người gửi (chưa kết nối hoặc đã chặn trợ lý): đồng chí báo trực tiếp.
   *[yes] { telling-has } người gửi{ telling-when }.
}
review-ask-reason = Vì sao trả lại? Đồng chí bấm một lý do, hoặc nhắn một câu để người gửi biết cần bổ sung gì.
review-reason = { $reason ->
    [unsigned] chưa ký, đóng dấu
    [wrong-period] không đúng kỳ
    [unreadable] mờ, không đọc được
    [wrong-document] không đúng tài liệu yêu cầu
    [incomplete] thiếu trang, thiếu phụ lục
   *[other] { $reason }
}
review-button-reason = { $reason ->
    [unsigned] Chưa ký, đóng dấu
    [wrong-period] Không đúng kỳ
    [unreadable] Mờ, khó đọc
    [wrong-document] Sai tài liệu
    [incomplete] Thiếu trang
   *[other] { $reason }
}
# To the sender.
review-news = { $state ->
    [accepted] ✅ Minh chứng <b>{ $code }</b>{ period-brackets }{ explanation-year } đã được duyệt: { $name }.{ $confirmed ->
        [none] {""}
       *[other] {" "}Đã xác nhận hoàn thành: <b>{ $confirmed }</b>{ period-brackets }.
    }
    [closed]
        ↩ Minh chứng <b>{ $code }</b>{ period-brackets }{ explanation-year } bị trả lại: { $name }
        Lý do: { review-reason } (đồng chí { $by }).
        Hồ sơ năm { $year } không nhận thêm tệp; cần bổ sung thì đồng chí báo điều phối viên.
   *[returned]
        ↩ Minh chứng <b>{ $code }</b>{ period-brackets }{ explanation-year } cần gửi lại: { $name }
        Lý do: { review-reason } (đồng chí { $by }).
        Đồng chí gửi bản thay thế bằng cách trả lời tin này.
}

## Điểm tự chấm.

review-score =
    🔢 <b>{ $by }</b> tự chấm ngày { SHORTDAY($day) }: <b>{ $points }/{ $max } điểm</b>{ $reason ->
        [none] {""}
       *[other] {" "}– { score-reason }
    }
    Tình hình: { state-percent }.
review-score-evidence = Minh chứng: { $accepted ->
    [0] chưa có tệp được duyệt
   *[other] { $accepted } tài liệu đã duyệt
}{ $waiting ->
    [0] {""}
   *[other] , { $waiting } chờ duyệt
}{ $returned ->
    [0] {""}
   *[other] , { $returned } bị trả lại
}{ $asked ->
    [0] {" "}(kế hoạch không yêu cầu)
   *[other] {""}
}.
review-score-unsupported = ⚠ Chưa có minh chứng được duyệt: điểm chưa có căn cứ.
review-button-confirm-score = ✅ Xác nhận { $points }
review-score-confirmed = ✅ Đã xác nhận điểm tự chấm <b>{ $code }: { $points }</b>{ explanation-year }.
review-score-returned = ↩ Đã trả lại điểm tự chấm <b>{ $code }</b>{ explanation-year }: { review-score-reason }. { telling-has } người chủ trì{ telling-when }.
review-ask-score-reason = Vì sao trả lại điểm tự chấm? Bấm một lý do, hoặc nhắn một câu để người chủ trì biết cần sửa gì.
review-score-reason = { $reason ->
    [too-high] cao hơn kết quả thực hiện
    [too-low] thấp hơn kết quả thực hiện
    [no-evidence] chưa đủ tài liệu kiểm chứng
    [no-reason] chưa nêu lý do, căn cứ
   *[other] { $reason }
}
review-button-score-reason = { $reason ->
    [too-high] Cao hơn thực tế
    [too-low] Thấp hơn thực tế
    [no-evidence] Thiếu minh chứng
   *[no-reason] Chưa nêu lý do
}

## Refusals.

review-evidence-first = <b>{ $code }</b>: còn minh chứng chờ duyệt, duyệt đủ thì tự xác nhận xong.
review-evidence-missing = <b>{ $code }</b>{ period-brackets } đã báo xong nhưng chưa có minh chứng nào được duyệt nên chưa xác nhận. Xem: /minhchung { $code }
review-not-reported = <b>{ $code }</b>{ period-brackets } chưa ai báo xong ({ state-percent }) nên chưa xác nhận. Ghi thay người chủ trì: /nhapthay
review-nothing = Nội dung này đã được xử lý hoặc không còn chờ duyệt. Xem mục tiếp theo: /duyet
