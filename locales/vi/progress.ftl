menu-capnhat = Báo tiến độ một tiêu chí
menu-hoantac = Hoàn tác báo cáo, tệp vừa gửi

## The echo: what was written down.

progress-recorded =
    { state-mark }Đã ghi <b>{ $code }</b>{ period-brackets }: <b>{ state-percent }</b>{ $state ->
        [done] { $part ->
            [support] {""}
           *[lead] , chờ xác nhận
        }
       *[other] {""}
    }
    { $name }{ progress-before }
progress-recorded-many = { state-mark }Đã ghi <b>{ $count } việc</b> của { $criteria } tiêu chí: <b>{ state-percent }</b>
    { $codes }{ $more ->
        [0] {""}
       *[other] {" "}và { $more } mã khác
    }
progress-button-undo-all = ↩ Hoàn tác cả { $count }
progress-button-evidence-all = 📎 { $count } tiêu chí thiếu minh chứng
progress-recorded-with = { state-mark }Đã ghi <b>{ $code }</b>{ period-brackets }: <b>{ state-percent }</b>
progress-before = { $before ->
    [not_started] {""}
    [in_progress] {" "}<i>(trước: đang thực hiện{ $beforePercent ->
        [0] {""}
       *[other] {" "}{ $beforePercent }%
    })</i>
    [blocked] {" "}<i>(trước: đang vướng mắc)</i>
    [submitted] {" "}<i>(trước: đang trình ký)</i>
    [done] {" "}<i>(trước: đã báo xong)</i>
    [confirmed] {" "}<i>(trước: đã xác nhận)</i>
    [not_arisen] {" "}<i>(trước: không phát sinh)</i>
    [not_applicable] {" "}<i>(trước: không áp dụng)</i>
   *[other] {""}
}
progress-note = Ghi chú: “{ $note }”
progress-figure = Số liệu: <b>{ $percent }%</b>{ $points ->
    [none] {""}
   *[other] {" "}· theo cách chấm được <b>{ $points } điểm</b>
}
progress-figure-alone = Số liệu <b>{ $code }</b>: <b>{ $percent }%</b>{ $points ->
    [none] {""}
   *[other] {" "}· theo cách chấm được <b>{ $points } điểm</b>
}. Chưa ghi vào tiến độ: việc đã xong thì nhắn <i>{ $code } xong</i>.
progress-on-behalf = Ghi thay phần việc của đồng chí { $name }.
progress-supporting = Đây là phần phối hợp của đồng chí{ $whose ->
    [none] {""}
   *[other] {" "}{ $whose }
}; kết quả chung của tiêu chí do { $leads ->
    [none] người chủ trì (chưa phân công)
   *[other] chủ trì ({ $leads })
} báo.
progress-waiting-for = Còn chờ phần việc của: { $names }.
progress-evidence-missing = Còn thiếu minh chứng: bấm nút 📎 rồi gửi ảnh hoặc tệp, hoặc gửi tệp kèm chú thích <i>{ $code }</i>.

progress-button-undo = ↩ Hoàn tác { $code }
progress-button-undo-time = ↩ Hoàn tác { $code }{ period-short }
undo-both = ↩ Hoàn tác cả tệp
progress-button-score = Tự chấm { $code }: { $points }
progress-button-evidence = 📎 Minh chứng { $code }
progress-button-evidence-time = 📎 Minh chứng { $code }{ period-short }
progress-button-again = Cập nhật { $code }

progress-amended = Đồng chí đã sửa tin nhắn, nội dung ghi trước được thay bằng:
progress-corrected = ✏️ Đã sửa nội dung ghi trước, nay ghi là:
progress-same = { $code } đang ghi đúng như vậy nên không sửa gì.
progress-withdrawn = Đồng chí đã sửa tin nhắn nên nội dung ghi trước đã được rút. Tin sau khi sửa không có nội dung báo cáo.
progress-undone =
    ↩ Đã hoàn tác <b>{ $code }</b>{ period-brackets }: bỏ nội dung “{ $takenState ->
        [not_started] chưa thực hiện
        [in_progress] đang thực hiện { $takenPercent }%
        [blocked] đang vướng mắc
        [submitted] đang trình ký
        [done] đã báo xong
        [confirmed] đã xác nhận
        [not_arisen] không phát sinh
       *[other] không áp dụng
    }”.
    Hiện nay: <b>{ state-percent }</b>.

## Asking, where something is missing.

progress-choose = <b>Đồng chí cập nhật việc nào?</b> Bấm mã bên dưới, hoặc nhắn ngay, ví dụ: <i>3.2.1 xong 80%</i>
progress-button-choose = { $code }{ period-short }
progress-confirmed-already = ✅ <b>{ $code }</b>{ period-brackets } đã được xác nhận hoàn thành; giữ nguyên, đồng chí không cần báo lại.
progress-reopens = <b>{ $code }</b>{ period-brackets } đã được xác nhận hoàn thành, chưa ghi gì thêm. Nếu thực tế thay đổi, bấm để ghi lại: tiêu chí sẽ mở ra và phải xác nhận lại.
progress-kept = <b>{ $code }</b>{ period-brackets } đang ghi “{ state-label }” nên giữ nguyên: đây mới là lời hẹn, chưa ghi gì. Nếu thực tế chưa như vậy, nhắn <i>{ $code } chưa xong</i>
progress-button-keep = Giữ nguyên đã xác nhận
progress-ask =
    <b>{ $code }</b>{ period-brackets } { $name }
    Hiện nay: { state-mark }{ state-percent }.
progress-ask-how = Đồng chí bấm một nút, hoặc nhắn ngay tình hình, ví dụ: <i>xong 80%, còn chờ ký</i>
progress-ask-reason = ⛔ <b>{ $code }</b> đang vướng ở đâu, cần ai tháo gỡ? Đồng chí nhắn một câu, ví dụ: <i>chờ Sở Nội vụ trả lời</i>
progress-button-state = { $state ->
    [done] ☑️ Đã xong
    [submitted] ✍️ Đang trình ký
    [blocked] ⛔ Có vướng mắc
    [in_progress] Đang làm
    [not_started] Chưa làm
    [not_arisen] Không phát sinh
   *[other] { $state }
}
progress-button-percent = { $percent }%

## What is left of a reminder whose button was pressed.

progress-still-open = <b>Việc còn lại trong tin nhắc này:</b>
progress-all-answered = Các việc trong tin nhắc này đã được báo đủ. Cảm ơn đồng chí.

## Refusals.

progress-nothing-open = Đồng chí không còn việc nào chưa báo. Cần sửa việc đã báo: gõ /capnhat kèm mã, ví dụ: /capnhat 3.2.1
undo-button-before = Hoàn tác tiếp: { $what ->
    [score] điểm vừa chấm
   *[entry] báo cáo trước đó
}
undo-nothing = Không có nội dung nào của đồng chí để hoàn tác.
undo-already = Nội dung này đã được hoàn tác trước đó, không cần làm lại.
undo-superseded = Không hoàn tác được vì sau đó đã có cập nhật mới hơn. Đồng chí báo lại tình hình hiện nay bằng /capnhat.
undo-together = Chưa hoàn tác phần nào: { $why ->
    [evidence-accepted] tệp kèm theo đã được duyệt
    [evidence-gone] tệp kèm theo đã được rút
    [undo-already] có phần đã được hoàn tác trước đó
    [undo-superseded] có phần đã được cập nhật mới hơn
    [undo-not-yours] có phần do người khác báo cáo
   *[other] có phần không còn hoàn tác được
}. Để hoàn tác riêng việc đồng chí làm sau cùng, nhắn /hoantac.
progress-button-snooze = 🔕 Hoãn nhắc

## Written down for somebody by the coordinator.

menu-nhapthay = Nhập thay người trả lời qua điện thoại, phiếu giấy
behalf-ask-whom = <b>Nhập thay ai?</b> Bấm tên, hoặc nhắn mã trên phiếu và tình hình, ví dụ: <i>4N-9CX xong 80%</i>
behalf-title = Việc đang mở của đ/c <b>{ $name }</b> ({ $count }), bấm để ghi điều đồng chí ấy trả lời:
behalf-how = Hoặc nhắn: <i>/nhapthay { $code } xong 80%, chờ ký</i>. Sổ ghi rõ đồng chí là người nhập thay.
behalf-nothing = Đ/c { $name } không còn việc nào phải trả lời.
behalf-ask = Đ/c <b>{ $name }</b> trả lời về <b>{ $code }</b>{ period-brackets } { $title } thế nào? Bấm nút, hoặc nhắn nguyên lời, ví dụ: <i>xong 80%, chờ ký</i>
behalf-button-person = { $name }
behalf-button-people = ‹ Chọn người
behalf-button-next = Việc tiếp theo ›
behalf-several-codes = Mỗi tin nhập thay một tiêu chí, nên chưa ghi gì. Đồng chí gửi lại từng mã một, ví dụ: <i>nhập thay anh Vinh 4.3 xong 80%</i>
behalf-code-unknown = Mã phiếu này không đúng hoặc việc không còn trong kế hoạch. Xem lại mã trên phiếu, ví dụ: <i>4N-9CX</i>
