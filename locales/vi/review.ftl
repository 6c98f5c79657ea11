menu-duyet = Duyệt minh chứng, xác nhận kết quả

review-title =
    <b>Chờ duyệt: { $count }</b>
    <b>{ $code }</b> { $name }
review-count = <b>Chờ duyệt: { $count }</b>
review-evidence =
    Tệp: { $name }
    Người gửi: { $by }{ $caption ->
        [none] {""}
       *[other] {" "}– “{ $caption }”
    }
review-word =
    { state-mark }Người chủ trì báo: <b>{ state-label }</b>{ period-brackets }{ $note ->
        [none] {""}
       *[other] {" "}– “{ $note }”
    }
    { $asked ->
        [0] Kế hoạch không yêu cầu minh chứng, đồng chí xác nhận theo thực tế.
       *[other] Đã duyệt { $accepted } tệp; kế hoạch yêu cầu { $asked } loại tài liệu. Nếu đã đủ, đồng chí xác nhận.
    }
review-empty = Không còn gì chờ duyệt.
review-button-accept = ✅ Duyệt
review-button-return = ↩ Trả lại
review-button-confirm = ✅ Xác nhận
review-button-skip = Để sau →

review-accepted = ✅ Đã duyệt “{ $name }”.{ $confirmed ->
    [none] {""}
   *[other] {" "}Đủ minh chứng, đã xác nhận hoàn thành: <b>{ $confirmed }</b>.
}
review-confirmed = ✅ Đã xác nhận hoàn thành <b>{ $code }</b>{ period-brackets }.
review-returned = ↩ Đã trả lại “{ $name }”: { review-reason }. Người gửi được báo ngay.
review-ask-reason = Vì sao trả lại? Đồng chí bấm một lý do, hoặc nhắn một câu để người gửi biết cần bổ sung gì.
review-reason = { $reason ->
    [unsigned] chưa ký, đóng dấu
    [wrong-period] không đúng kỳ
    [unreadable] mờ, không đọc được
    [wrong-document] không đúng tài liệu yêu cầu
   *[other] { $reason }
}
review-button-reason = { $reason ->
    [unsigned] Chưa ký, đóng dấu
    [wrong-period] Không đúng kỳ
    [unreadable] Mờ, khó đọc
    [wrong-document] Sai tài liệu
   *[other] { $reason }
}
# To the sender.
review-news = { $state ->
    [accepted] ✅ Minh chứng <b>{ $code }</b> đã được duyệt: { $name }.
   *[returned]
        ↩ Minh chứng <b>{ $code }</b> cần gửi lại: { $name }
        Lý do: { review-reason } (đồng chí { $by }).
        Đồng chí gửi bản thay thế bằng cách trả lời tin này.
}

## Refusals.

review-nothing = Nội dung này đã được xử lý hoặc không còn chờ duyệt. Xem mục tiếp theo: /duyet
