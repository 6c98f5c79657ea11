menu-giahan = Xin lùi hạn một tiêu chí

## Asking for a later deadline.

extension-choose = <b>Đồng chí xin lùi hạn việc nào?</b> Bấm mã bên dưới, hoặc nhắn ngay, ví dụ: <i>3.2.1 xin lùi hạn đến 15/7 vì chờ Sở trả lời</i>
extension-ask-day =
    <b>{ $code }</b>{ period-brackets } { $name }
    Hạn hiện tại: <b>{ DAY($due) }</b>. Đồng chí xin lùi đến ngày nào? Bấm một ngày, hoặc nhắn ngày kèm lý do, ví dụ: <i>15/7 vì chờ Sở trả lời</i>
extension-ask-reason =
    Xin lùi hạn <b>{ $code }</b>{ period-brackets } đến <b>{ DAY($day) }</b>: vì sao? Bấm một lý do, hoặc nhắn một câu.
extension-button-day = { DAY($day) }
extension-button-reason = { $reason ->
    [waiting] Chờ nơi khác trả lời
    [papers] Chưa đủ tài liệu
    [urgent] Có việc đột xuất
    [people] Thiếu người làm
   *[other] { $reason }
}
extension-reason = { $reason ->
    [none] chưa nêu
    [waiting] chờ cơ quan khác trả lời
    [papers] chưa đủ tài liệu
    [urgent] có việc đột xuất
    [people] thiếu người làm
   *[other] “{ $reason }”
}
extension-asked =
    ⏳ Đã đề nghị lùi hạn <b>{ $code }</b>{ period-brackets } từ { DAY($from) } đến <b>{ DAY($to) }</b>
    Lý do: { extension-reason }
extension-asked-of = { $told ->
    [0] Hiện chưa nhắn được cho điều phối viên hay lãnh đạo nào: đồng chí trao đổi trực tiếp với điều phối viên.
   *[other] Điều phối viên, lãnh đạo sẽ quyết định và trợ lý báo lại ngay.
} Hạn hiện tại vẫn giữ nguyên cho đến khi có quyết định.
extension-button-withdraw = ↩ Rút đề nghị { $code }

## The card before those who decide.

extension-title = ⏳ <b>Đề nghị lùi hạn { $code }</b>{ period-brackets }
    { $name }
extension-wish = Từ { DAY($from) } đến <b>{ DAY($to) }</b> (thêm { $days } ngày)
extension-why = Người chủ trì: { $name }{ $by ->
    [none] {""}
   *[other] {" "}(đồng chí { $by } đề nghị thay)
} · Lý do: { extension-reason }
extension-standing = Tình hình: { state-percent }{ $points ->
    [none] {""}
   *[other] {" "}· tối đa { $points } điểm
}
extension-before = Hạn ban đầu theo kế hoạch: { DAY($original) }, đã lùi { $times } lần
extension-button-grant = ✅ Đồng ý đến { DAY($day) }
extension-button-other = 📅 Ngày khác
extension-button-refuse = ✖ Không đồng ý
extension-button-next = Còn { $count } đề nghị chờ →
extension-ask-other-day = Lùi hạn <b>{ $code }</b>{ period-brackets } đến ngày nào? (Hạn hiện tại { DAY($from) }, đề nghị { DAY($wanted) }.) Đồng chí bấm một ngày, hoặc nhắn ngày, ví dụ: <i>20/7</i>
extension-ask-refusal = Không đồng ý lùi hạn <b>{ $code }</b>{ period-brackets } đến { DAY($to) }: vì sao? Bấm một lý do, hoặc nhắn một câu để người đề nghị biết.
extension-button-refusal = { $reason ->
    [from-above] Thời hạn do cấp trên giao
    [weak] Lý do chưa đủ
    [repeated] Đã lùi nhiều lần
   *[other] { $reason }
}
extension-refusal = { $reason ->
    [from-above] thời hạn do cấp trên giao
    [weak] lý do chưa đủ để lùi hạn
    [repeated] việc này đã lùi hạn nhiều lần
   *[other] “{ $reason }”
}

## What was decided, in place of the card.

extension-granted = ✅ <b>Đã đồng ý lùi hạn { $code }</b>{ period-brackets } từ { DAY($from) } đến <b>{ DAY($to) }</b> – { $name }, { DAY($day) }.
extension-refused = ✖ <b>Không đồng ý lùi hạn { $code }</b>{ period-brackets } đến { DAY($to) } – { $name }, { DAY($day) }. Lý do: { extension-refusal }. Hạn { DAY($from) } giữ nguyên.
extension-withdrawn = ↩ Đề nghị lùi hạn <b>{ $code }</b>{ period-brackets } đến { DAY($to) } đã được rút – { $name }, { DAY($day) }.
extension-replaced = ↩ Đề nghị lùi hạn <b>{ $code }</b>{ period-brackets } này đã được đồng chí { $name } thay bằng đề nghị mới.

## To who asked and whose work it is.

extension-granted-news = ✅ Đồng chí { $name } đồng ý lùi hạn <b>{ $code }</b>{ period-brackets } từ { DAY($from) } đến <b>{ DAY($to) }</b>. Từ nay trợ lý nhắc theo hạn mới.
extension-refused-news = ✖ Đồng chí { $name } không đồng ý lùi hạn <b>{ $code }</b>{ period-brackets } đến { DAY($to) }. Lý do: { extension-refusal }. Hạn <b>{ DAY($from) }</b> giữ nguyên.
extension-withdrawn-news = ↩ Đồng chí { $name } đã rút đề nghị lùi hạn <b>{ $code }</b>{ period-brackets } đến { DAY($to) }. Hạn { DAY($from) } giữ nguyên.

## On the card of a criterion.

extension-button-ask = Xin lùi hạn
extension-open = ⏳ Đang xin lùi hạn đến { DAY($to) }, chờ quyết định
extension-past = { $state ->
    [granted] Lùi hạn { DAY($from) } → { DAY($to) } ({ $name } đồng ý { SHORTDAY($day) })
   *[refused] Xin lùi đến { DAY($to) }: { $name } không đồng ý ({ SHORTDAY($day) })
}

## Refusals.

extension-nothing-open = Đồng chí không có việc nào đang chủ trì mà có thời hạn để xin lùi.
extension-not-lead = Chỉ người chủ trì tiêu chí { $code } (hoặc điều phối viên) xin lùi hạn được. Đồng chí trao đổi với người chủ trì.
extension-closed = <b>{ $code }</b>{ period-brackets } đã báo xong hoặc không phát sinh nên không cần lùi hạn.
extension-without-deadline = <b>{ $code }</b> chưa định hạn nên không có gì để lùi. Nếu kế hoạch có hạn, đề nghị báo điều phối viên.
extension-day-past = Ngày { DAY($day) } đã qua.
extension-day-not-later = Ngày { DAY($day) } không muộn hơn hạn hiện tại { DAY($due) }.
extension-day-far = Ngày { DAY($day) } xa quá 10 tháng; ngày ấy của năm nay có thể đã qua.
extension-day-unclear = Chưa rõ ngày nào.
extension-day-impossible = Lịch không có ngày này.
extension-unknown = Không có đề nghị này, hoặc đã được xử lý. Xem những đề nghị đang chờ: /duyet
extension-year-over = Chưa ghi: đề nghị lùi hạn { $code }{ period-brackets } là của <b>kế hoạch năm { $year }</b>, kế hoạch ấy đã hết, trợ lý không còn nhắc theo hạn của nó.
extension-settled = { $state ->
    [granted] Đề nghị lùi hạn { $code } đã được đồng chí { $name } đồng ý đến { DAY($to) } (ngày { DAY($day) }).
    [refused] Đề nghị lùi hạn { $code } đã được đồng chí { $name } trả lời không đồng ý (ngày { DAY($day) }).
   *[other] Đề nghị lùi hạn { $code } đã được rút.
}

## Chased while nobody has decided.

extension-undecided-title = ⏳ <b>{ $count } đề nghị lùi hạn chờ quyết định</b>:
extension-undecided-line = • <b>{ $code }</b>{ period-brackets } { $name }: { SHORTDAY($from) } → { SHORTDAY($to) }, chờ { $days } ngày làm việc{ $reason ->
    [none] {""}
   *[other] {" "}· { extension-reason }
}
extension-button-decide = ⏳ Xem và quyết ({ $count })
