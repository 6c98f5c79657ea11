menu-chidao = Giao chỉ đạo về một tiêu chí

## Giving one.

directive-how = Giao chỉ đạo: <i>/chidao 3.2.1 họp với Sở trước thứ Sáu</i>, hoặc /chidao kèm mã rồi nhắn nội dung.
directive-ask =
    📌 Chỉ đạo về <b>{ $code }</b> { $name }
    Gửi tới: { $leads }. Đồng chí nhắn nội dung (gõ hoặc đọc cho điện thoại ghi):
directive-sent =
    📌 Đã giao chỉ đạo <b>{ $code }</b> tới <b>{ $names }</b>: “{ $text }”{ directive-sent-by }
    Chưa nhận sau 1 ngày làm việc thì trợ lý nhắc lại, rồi báo đồng chí. Chỉ đạo nằm trong báo cáo đến khi đồng chí kết thúc.
directive-replaced-before = 🔁 Chỉ đạo trước đã được thay, không phải thực hiện nữa.
directive-sent-by = { $due ->
    [none] {""}
   *[other] {" "}· hạn <b>{ DAY($due) }</b>
}
directive-day-impossible = ⚠️ Lịch không có ngày đồng chí nêu nên chưa ghi hạn. Rút chỉ đạo rồi giao lại với ngày đúng, nếu cần.
directive-unreachable = ⚠️ Chưa nhắn được cho { $names } (chưa kết nối hoặc đã chặn trợ lý). Điều phối viên được báo để truyền đạt.
directive-undelivered =
    ⚠️ Chỉ đạo của đồng chí { $by } về <b>{ $code }</b> chưa đến được { $names } (chưa kết nối hoặc đã chặn trợ lý). Đề nghị đồng chí truyền đạt:
    “{ $text }”
directive-which = { $which ->
    [none] {""}
    [nth] {" "}(thứ { $nth })
   *[other] {" "}“{ $which }”
}
directive-button-withdraw = ↩ Rút chỉ đạo{ directive-which }
directive-button-all = Chỉ đạo đang mở

directive-button-code = 📌 { $code }

## To the lead.

directive-takes-place = { $since ->
    [now] 🔁 <b>Thay cho chỉ đạo trước</b>: chỉ đạo trước không phải thực hiện nữa.
   *[other] 🔁 <b>Chỉ đạo này đã được đổi</b> ngày { DAY($since) }, chưa ghi gì. Chỉ đạo đang có hiệu lực:
}
directive-title = 📌 <b>Chỉ đạo của đồng chí { $from }</b>{ $position ->
    [none] {""}
   *[other] {" "}({ $position })
}
directive-about = Về <b>{ $code }</b> { $name }
directive-text = “{ $text }”
directive-due = ⏰ Hạn: <b>{ DAY($due) }</b>
directive-moved = ↪ Giao ngày <b>{ DAY($day) }</b>{ $before ->
    [none] {""}
   *[other] {" "}cho đồng chí { $before }
}. Nay đồng chí chủ trì tiêu chí nên thực hiện tiếp.
directive-button-acknowledge = ✅ Đã nhận
directive-button-acknowledge-code = ✅ Đã nhận { $code }{ directive-which }
directive-button-talk = 💬 Cần trao đổi
directive-button-done = ☑️ Đã thực hiện xong
directive-taken = ✅ Đồng chí đã nhận chỉ đạo về <b>{ $code }</b> ({ DAY($day) }). Làm xong, đồng chí bấm “Đã thực hiện xong”:
directive-ask-talk = 💬 Đồng chí cần trao đổi gì với đồng chí { $from } về chỉ đạo <b>{ $code }</b>? Nhắn một câu, ví dụ: <i>cần thêm kinh phí in ấn</i>
directive-talk-passed-on = 💬 Đã chuyển tới đồng chí { $from } về chỉ đạo <b>{ $code }</b>: “{ $words }”
directive-reported-back = ☑️ { telling-has } đồng chí { $from }{ telling-when } là chỉ đạo về <b>{ $code }</b> đã thực hiện xong. Kết quả của tiêu chí vẫn báo riêng bằng /capnhat { $code }
directive-remind-title = 📌 <b>{ $count ->
    [1] Chỉ đạo
   *[other] { $count } chỉ đạo
} đồng chí chưa xác nhận đã nhận:</b>
directive-remind-line = • <b>{ $code }</b>{ directive-in-place } – đồng chí { $from }, { SHORTDAY($day) }: “{ $text }”
directive-in-place = { $insteadOf ->
    [none] {""}
   *[other] {" "}(thay đ/c { $insteadOf })
}
directive-due-title = ⏰ <b>{ $count ->
    [1] Chỉ đạo
   *[other] { $count } chỉ đạo
} đến hạn, đồng chí chưa báo xong:</b>
directive-due-line = • <b>{ $code }</b>{ directive-in-place } – đồng chí { $name }, hạn { SHORTDAY($due) }: “{ $text }”
directive-button-report = ☑️ Báo đã làm xong { $code }{ directive-which }
directive-button-not-done = ↩ Chưa xong
directive-report-taken-back = ↩ { telling-has } lại đồng chí { $from }{ telling-when }: chỉ đạo về <b>{ $code }</b> chưa thực hiện xong.
directive-not-done = ↩ Đồng chí <b>{ $name }</b>{ directive-instead-of } báo lại: chỉ đạo về <b>{ $code }</b> chưa thực hiện xong.
directive-criterion = { $criterion ->
    [done] {" "}· tiêu chí đã báo xong
   *[open] {""}
}
directive-button-done-code = ☑️ { $code } xong{ directive-which }

## Back to who gave it.

directive-instead-of = { $insteadOf ->
    [none] {""}
   *[other] {" "}(thay đ/c { $insteadOf })
}
directive-acknowledged = ✅ Đồng chí { $name }{ directive-instead-of } đã nhận chỉ đạo về <b>{ $code }</b>:
directive-talk = 💬 Đồng chí <b>{ $name }</b>{ directive-instead-of } cần trao đổi về chỉ đạo <b>{ $code }</b>: “{ $words }”
    Chỉ đạo:
directive-answered = 💬 Đồng chí <b>{ $name }</b>{ directive-instead-of } trả lời chỉ đạo về <b>{ $code }</b>: “{ $words }”
    Chỉ đạo:
directive-answer-passed-on = 📨 Đã chuyển câu trả lời tới đồng chí { $from } (chỉ đạo <b>{ $code }</b>).
directive-reported = ☑️ Đồng chí <b>{ $name }</b>{ directive-instead-of } báo đã thực hiện xong chỉ đạo về <b>{ $code }</b>{ $words ->
    [none] {""}
   *[other] : “{ $words }”
}. Chỉ đạo:
directive-button-accept = ✅ Kết thúc { $code }{ directive-which }
directive-button-reopen = ↻ Làm tiếp { $code }{ directive-which }
directive-button-reply = 💬 Trả lời
directive-ask-reply = Đồng chí nhắn gì cho đồng chí { $name } về chỉ đạo <b>{ $code }</b>?
directive-replied = 💬 { telling-has } đồng chí { $name }{ telling-when } về chỉ đạo <b>{ $code }</b>: “{ $words }”
directive-reply = 💬 Đồng chí <b>{ $name }</b> trả lời về chỉ đạo <b>{ $code }</b>: “{ $words }”
    Chỉ đạo:
directive-done = ✅ Đã kết thúc chỉ đạo về <b>{ $code }</b> – { $name }, { DAY($day) }:
directive-withdrawn = ↩ Đã rút chỉ đạo về <b>{ $code }</b> – { $name }, { DAY($day) }:
directive-reopened = ↻ { telling-has } người chủ trì{ telling-when } làm tiếp chỉ đạo về <b>{ $code }</b>. Trả lời ngay tin này để nhắn thêm cần làm gì.
directive-accepted = ✅ Đồng chí { $name } xác nhận chỉ đạo về <b>{ $code }</b> đã thực hiện xong:
directive-taken-back = ↩ Đồng chí { $name } đã rút chỉ đạo về <b>{ $code }</b>, không phải thực hiện nữa:
directive-goes-on = ↻ Đồng chí { $name } đề nghị làm tiếp chỉ đạo về <b>{ $code }</b>:
directive-silence-title = 📌 <b>{ $count } chỉ đạo chưa được nhận</b> (trợ lý đã nhắc lại):
directive-silence-line = • <b>{ $code }</b> { $name }, giao { SHORTDAY($day) }: “{ $text }”{ $reachable ->
    [no] {" "}– không liên lạc được qua trợ lý, đề nghị gọi điện
   *[yes] {""}
}{ directive-criterion }
directive-late-title = ⏰ <b>{ $count } chỉ đạo quá hạn, chưa báo xong</b> (trợ lý đã nhắc người thực hiện):
directive-late-line = • <b>{ $code }</b> { $name }, hạn { SHORTDAY($due) }: “{ $text }”{ directive-criterion }

## Lists.

directive-none = Không có chỉ đạo nào đang mở.
directive-list-title = 📌 <b>{ $count } chỉ đạo đang mở</b>, cũ trước:
directive-line = • <b>{ $code }</b>{ $text ->
    [hidden] {""}
   *[other] {" "}“{ $text }”
} – { $from } giao { $names }{ directive-before } { SHORTDAY($day) }{ directive-by } · { directive-standing }
directive-on-card = 📌 “{ $text }” – { $from } giao { $names }{ directive-before } { SHORTDAY($day) }{ directive-by } · { directive-standing }
directive-before = { $before ->
    [none] {""}
   *[other] {" "}(trước: { $before })
}
directive-by = { $due ->
    [none] {""}
   *[other] , hạn { SHORTDAY($due) }
}
directive-standing = { $standing ->
    [talk] 💬 cần trao đổi
    [acknowledged] đã nhận
    [reported] ☑️ báo đã xong, chờ kết thúc
    [done] đã kết thúc
    [withdrawn] đã rút
   *[sent] { $silent ->
        [none] ⏳ chưa có người chủ trì
       *[other] ⏳ chưa nhận: { $silent }
    }
}

## Refusals.

directive-unknown = Không có chỉ đạo này.
directive-ended = { $ending ->
    [withdrawn] Chỉ đạo về { $code } đã được đồng chí { $name } rút ngày { DAY($day) }.
   *[done] Chỉ đạo về { $code } đã được đồng chí { $name } kết thúc ngày { DAY($day) }.
}
directive-not-yours = Chỉ đạo này giao cho người khác, đồng chí không trả lời thay được.
directive-not-given-by-you = Chỉ đồng chí đã giao chỉ đạo, hoặc Chủ tịch, kết thúc hay rút được.
directive-acknowledged-before = Đồng chí đã nhận chỉ đạo về { $code } rồi.
directive-reported-before = Đồng chí đã báo thực hiện xong chỉ đạo về { $code } rồi.
directive-not-reported = Chỉ đạo về { $code } chưa được báo xong, đang được thực hiện tiếp.
