menu-dondoc = Đôn đốc việc quá hạn

## To the official.

urge-title = 📣 Đồng chí <b>{ $name }</b>{ $position ->
    [none] {""}
   *[other] {" "}({ $position })
} đôn đốc { $count ->
    [1] việc này:
   *[other] <b>{ $count } việc</b>:
}
urge-how = Đồng chí bấm nút, hoặc trả lời ngay tin này, ví dụ: <i>3.2.1 xong 80%, chờ ký</i>
urge-button-seen = 👌 Đã nhận, sẽ báo sau
urge-seen = 👌 Đã báo lại là đồng chí đã nhận. Khi có kết quả, đồng chí bấm nút hoặc nhắn một câu:

## To who urges.

urge-sent = 📣 Đã đôn đốc <b>{ $names }</b>{ $code ->
    [none] {" "}về { $criteria } tiêu chí
   *[other] {" "}về <b>{ $code }</b>
}. Sau 2 ngày làm việc ai chưa trả lời, trợ lý báo lại đồng chí.
urge-later = Ngoài giờ làm việc: tin sẽ đến lúc { $hour } giờ ngày { DAY($day) }.
urge-rested = Không gửi lại cho { $names }: đồng chí { $by } đã đôn đốc việc này ngày { DAY($day) }, chưa qua một ngày làm việc.{ $mayInsist ->
    [yes] {" "}Nếu thật cần, bấm “Vẫn đôn đốc”.
   *[no] {""}
}
urge-unreachable = ⚠️ Chưa nhắn được cho { $names } (chưa kết nối hoặc đã chặn trợ lý): đề nghị gọi điện.
urge-confirm = Đôn đốc <b>{ $people } người</b> về { $criteria } tiêu chí: { $names }. Mỗi người nhận một tin, ghi tên đồng chí. Gửi?
urge-button-yes = 📣 Gửi cho { $people } người
urge-button-again = Vẫn đôn đốc
urge-button-supports = Đôn đốc cả { $count ->
    [one] người phối hợp
    [1] người phối hợp
   *[other] { $count } người phối hợp
}
urge-button-follow = Ai đã trả lời?
urge-button-all = 📣 Đôn đốc tất cả ({ $people } người)
urge-button-person = 📣 { $name } ({ $count })
urge-button-code = 📣 { $code }

## /dondoc

urge-only-yourself = Việc này của chính đồng chí, nên không gửi tin đôn đốc. Xem và báo tiến độ: /viec
urge-nobody-late = Không ai có việc quá hạn.
urge-late-title = 🔴 <b>{ $people } người có việc quá hạn</b> ({ $criteria } tiêu chí), tính đến { DAY($day) }. Bấm tên để đôn đốc:
urge-late-person = • <b>{ $name }</b>: { $codes } – lâu nhất { $days } ngày{ $points ->
    [0] {""}
   *[other] {" "}· nguy cơ mất { $points }
}
urge-late-shared = <i>Tiêu chí nhiều người chủ trì tính đủ điểm cho từng người.</i>
urge-late-apart = Đã tính ở trên nhưng không có nút đôn đốc: { $leaderless ->
    [0] {""}
   *[other] { $leaderless } tiêu chí chưa giao ai chủ trì
}{ $own ->
    [0] {""}
   *[other] { urge-late-between }{ $own } tiêu chí của chính đồng chí
}.
urge-late-between = { $leaderless ->
    [0] {""}
   *[other] ,{" "}
}
urge-confirm-rested = Không gửi lại cho { $names }: đã được đôn đốc về những việc này, chưa qua một ngày làm việc.
urge-late-more = … và { $count } mục khác.

## Who has answered.

urge-none-sent = Trong 30 ngày qua chưa có lần đôn đốc nào. Xem ai đang chậm: /dondoc
urge-follow-title = <b>Đã đôn đốc { $count } lượt</b> trong 30 ngày qua, { $open ->
    [0] tất cả đã trả lời
   *[other] <b>{ $open } chưa trả lời</b>
}:
urge-follow-line = { $answer ->
    [answered] ✅
    [acknowledged] 👌
    [undelivered] ⚠️
   *[none] ⏳
} <b>{ $code }</b>{ period-brackets } { $name }: { $answer ->
    [answered] trả lời { SHORTDAY($day) }
    [acknowledged] đã nhận { SHORTDAY($day) }
    [undelivered] tin không đến được
   *[none] chưa trả lời{ $days ->
        [0] {""}
       *[other] {" "}({ $days } ngày làm việc)
    }
} · đôn đốc { SHORTDAY($sent) }{ $by ->
    [none] {""}
   *[other] {" "}({ $by })
}

## In the morning's brief of who urged.

urge-silence-title = ⏳ <b>Đôn đốc { $count } lượt, sau 2 ngày làm việc chưa được trả lời:</b>
urge-silence-line = • <b>{ $code }</b>{ period-brackets } { $name } – đôn đốc { SHORTDAY($day) }{ $delivered ->
    [no] , tin không đến được: đề nghị gọi điện
   *[yes] {""}
}

## Refusals.

urge-nothing-open = <b>{ $code }</b>: người chủ trì đã báo xong hoặc chưa đến kỳ, không có gì để đôn đốc.
urge-no-supports = <b>{ $code }</b> không có người phối hợp nào còn phải trả lời.
urge-not-late = Đồng chí ấy hiện không có việc quá hạn. Cần nhắc một tiêu chí cụ thể: nhắn mã, ví dụ <i>đôn đốc 3.2.1</i>
urge-nothing-to-see = Tin này đã được ghi nhận.
urge-answered = 💬 Đồng chí <b>{ $name }</b> trả lời tin đôn đốc về <b>{ $code }</b>: “{ $words }”
reminder-answered = 💬 Đồng chí <b>{ $name }</b> trả lời tin nhắc{ $code ->
    [none] {""}
   *[other] {" "}về <b>{ $code }</b>
}: “{ $words }”
