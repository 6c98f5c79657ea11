menu-baolen = Báo lên: việc trễ bao lâu thì báo ai

escalation-audience = { $audience ->
    [lead] người chủ trì
    [coordinator] điều phối viên
    [field_leader] lãnh đạo phụ trách lĩnh vực
   *[chairman] Chủ tịch
}

## In the brief and at once: what is brought upward, and why.

escalation-late-title = ⏫ <b>{ $count } việc quá hạn từ { $after } ngày làm việc mà chưa xong:</b>
escalation-late-line = 🔴 <b>{ $code }</b>{ period-brackets } { $name } – { $leads } · trễ { $days } ngày làm việc (hạn { SHORTDAY($due) }){ $points ->
    [none] {""}
   *[other] {" "}· tối đa { $points } điểm
}{ $times ->
    [1] {""}
   *[other] {" "}· { $times } kỳ
} · { $reminded ->
    [none] ⚠️ chưa tin nhắc nào đến được người chủ trì
   *[other] đã nhắc { $reminded } lần, { $heard ->
        [none] { $state ->
            [not_started] chưa trả lời
           *[other] từ khi quá hạn chưa trả lời; trước đó: { state-percent }{ $note ->
                [none] {""}
               *[other] {" "}– “{ $note }”
            }
        }
       *[other] trả lời { SHORTDAY($heard) }: { state-percent }{ $note ->
            [none] {""}
           *[other] {" "}– “{ $note }”
        }
    }
}
escalation-silent-title = 🔕 <b>{ $count } người không trả lời nhiều tin nhắc liền:</b>
escalation-silent-line = • <b>{ $name }</b>: { $reminders } tin từ { SHORTDAY($since) }
escalation-blocked-title = ⛔ <b>{ $count } vướng mắc mới cần tháo gỡ:</b>
escalation-blocked-line = <b>{ $code }</b>{ period-brackets } { $name } – { $leads }{ $part ->
    [support] {" "}(phối hợp)
   *[lead] {""}
}: { $note ->
    [none] không ghi lý do
   *[other] “{ $note }”
}{ $points ->
    [none] {""}
   *[other] {" "}· tối đa { $points } điểm
}
escalation-why = <i>Vì sao: { $cause ->
    [late] việc quá hạn { $after } ngày làm việc mà chưa xong thì báo { escalation-audience }, đã trả lời hay chưa. Đang chờ quyết lùi hạn hoặc chờ duyệt minh chứng thì chưa báo.
    [silent] { $after } tin nhắc liền không được trả lời thì báo { escalation-audience }.
   *[blocked] có vướng mắc thì báo trong ngày người có thể tháo gỡ ({ escalation-audience }{ $audience ->
        [field_leader] , hoặc lãnh đạo được nhắc đến trong vướng mắc
       *[other] {""}
    }).
}</i>
reminder-raised = ⏫ Quá hạn mà chưa xong, hôm nay báo { escalation-audience }: <b>{ $codes }</b>. Đồng chí báo xong, gửi minh chứng, hoặc chưa kịp thì xin lùi hạn, để không báo tiếp.

## /baolen

ladder-title = ⏫ <b>Việc quá hạn mà chưa xong thì báo lên dần:</b>
ladder-other = <b>Ngoài ra:</b>
ladder-rule = { $active ->
    [yes] ✅
   *[no] ▫️
} { $cause ->
    [late] { $audience ->
        [lead] từ ngày đầu quá hạn: { escalation-audience }, trong tin nhắc hằng ngày
       *[other] sau { $after } ngày làm việc: { escalation-audience }
    }
    [silent] { $after } tin nhắc liền không trả lời: { escalation-audience }
   *[blocked] có vướng mắc, báo trong ngày: { escalation-audience }
}{ $active ->
    [yes] {""}
   *[no] {" "}(đang tắt)
}
ladder-how = Mỗi nấc báo một lần, kèm lời trả lời gần nhất; đang chờ quyết lùi hạn hoặc chờ duyệt minh chứng thì chưa báo; chưa nhắc được người chủ trì thì không báo lãnh đạo. Tính theo ngày làm việc, không gửi ngoài giờ.
ladder-button-switch = { $active ->
    [yes] Tắt
   *[no] Bật
}: { $cause ->
    [late] { $after } ngày, { ladder-short }
    [silent] { $after } tin nhắc
   *[blocked] vướng mắc, { ladder-short }
}
ladder-short = { $audience ->
    [coordinator] điều phối
    [field_leader] phụ trách
   *[chairman] Chủ tịch
}
ladder-button-move = Đổi số { $cause ->
    [silent] tin
   *[late] ngày
}
ladder-button-after = { $after }
ladder-button-back = ← Báo lên
ladder-button-fields = Lãnh đạo phụ trách lĩnh vực
ladder-ask = { $cause ->
    [silent] Mấy tin nhắc liền không trả lời thì báo { escalation-audience }? (Hiện nay: { $after })
   *[late] Quá hạn mấy ngày làm việc thì báo { escalation-audience }? (Hiện nay: { $after })
}
ladder-fields-title = <b>Lãnh đạo phụ trách từng lĩnh vực</b>
ladder-field = <b>{ $code }.</b> { $name }: { $leader ->
    [none] <i>chưa chọn</i>
   *[other] { $leader }
}
ladder-fields-how = Lĩnh vực chưa chọn ai: báo Phó Chủ tịch nếu chỉ có một, nếu không thì báo Chủ tịch. Bấm lĩnh vực để chọn:
ladder-button-field = { $code }
ladder-ask-leader = Ai phụ trách lĩnh vực <b>{ $code }. { $name }</b>?
ladder-button-leader = { $name }
ladder-button-nobody = Không chọn ai

## Refusals.

escalation-rule-unknown = Nấc này không đổi được. Xem các nấc: /baolen
ladder-field-unknown = Kế hoạch không có lĩnh vực { $code }.
ladder-not-a-leader = Người này không phải Chủ tịch hay Phó Chủ tịch.
