reminder-title = Đồng chí <b>{ $name }</b> có <b>{ $count } việc</b> cần báo{ $overdue ->
    [0] { $today ->
        [0] {""}
       *[other] , <b>{ $today } hạn chót hôm nay</b>
    }
   *[other] , trong đó <b>{ $overdue } quá hạn</b>{ $today ->
        [0] {""}
       *[other] {" "}và <b>{ $today } hạn chót hôm nay</b>
    }
}.
reminder-more = … và { $count } việc khác, xem ở nút dưới cùng.
reminder-how = Đồng chí chỉ cần trả lời ngay tin này, ví dụ: <i>3.2.1 xong rồi, chờ ký</i>
reminder-button-all = Xem tất cả việc của tôi

reminder-moved = Tin nhắc hôm nay: các việc của đồng chí đã được chuyển, không còn việc nào cần báo.

## /lichnhac

menu-lichnhac = Lịch nhắc: những tin sắp được gửi
schedule-title =
    <b>Tin nhắc gửi lúc { $hour } giờ các ngày làm việc</b>, không gửi sau { $quietFrom } giờ.
    Nhắc trước hạn { $ahead } ngày (0 là đúng ngày đến hạn); việc quá hạn được nhắc tiếp.
schedule-weekday = { $weekday ->
    [1] Thứ Hai
    [2] Thứ Ba
    [3] Thứ Tư
    [4] Thứ Năm
    [5] Thứ Sáu
    [6] Thứ Bảy
   *[other] Chủ nhật
}
schedule-weekday-short = { $weekday ->
    [1] T2
    [2] T3
    [3] T4
    [4] T5
    [5] T6
    [6] T7
   *[other] CN
}
schedule-day = <b>{ schedule-weekday-short } { SHORTDAY($day) }</b>{ $scope ->
    [all] : { $people ->
        [0] không có tin nhắc
       *[other] { $people } người, { $items } việc
    }{ $unreached ->
        [0] {""}
       *[other] {" "}({ $unreached } người không nhận được)
    }{ $briefs ->
        [0] {""}
       *[other] {" "}· 📋 { $briefs } tin tổng hợp
    }{ $digests ->
        [0] {""}
       *[other] {" "}· 📊 báo cáo vào nhóm lãnh đạo
    }
   *[own] { $items ->
        [0] {""}
       *[other] : { $items } việc – { $codes }{ $more ->
            [0] {""}
           *[other] {" "}và { $more } mã khác
        }
    }{ $briefs ->
        [0] {""}
       *[other] {" "}· 📋 tin tổng hợp
    }
}
schedule-unseen = Lúc này chưa xem trước được lịch gửi tin, xin bấm lại sau ít phút.
schedule-nothing = Trong 14 ngày tới không có tin nào được gửi.
schedule-snoozed = 🔕 <b>{ $code }</b>: không nhắc trước { DAY($until) }{ $name ->
    [none] {""}
   *[other] {" "}(riêng đ/c { $name })
}
schedule-hint = { $scope ->
    [all] Đây là những tin sẽ gửi trong 14 ngày tới nếu không ai báo thêm. Bấm ngày để xem gửi cho ai; các nút dưới để thay đổi.
   *[own] Đây là những tin đồng chí sẽ nhận trong 14 ngày tới nếu chưa báo thêm. Bấm ngày để xem trước nội dung. Muốn hoãn nhắc một việc: mở việc đó, bấm “Hoãn nhắc”.
}
schedule-button-day = { schedule-weekday-short } { SHORTDAY($day) }
schedule-button-show = ‹ Lịch nhắc
schedule-button-hours = ⏰ Giờ gửi
schedule-button-quiet = 🌙 Giờ nghỉ
schedule-button-notice = 🔔 Nhắc trước
schedule-button-report-day = 📊 Ngày báo cáo
schedule-button-days-off = 🗓 Ngày nghỉ, làm bù

## One day of it.

schedule-day-title = <b>{ schedule-weekday }, { DAY($day) }</b> – xem trước, chưa gửi
schedule-day-digest = 📊 Vào nhóm lãnh đạo: { $kind ->
    [week] báo cáo tuần
    [month] báo cáo tháng
    [quarter] báo cáo quý
    [half-year] báo cáo 6 tháng
   *[year] báo cáo năm
}
schedule-day-person = { $reach ->
    [reachable] ✉️
    [blocked] ⛔
   *[unlinked] ▫️
} <b>{ $name }</b>{ $items ->
    [0] {""}
   *[other] : { $items } việc{ $overdue ->
        [0] {""}
       *[other] , { $overdue } quá hạn
    } ({ $codes })
}{ $brief ->
    [yes] {" "}· 📋 tin tổng hợp
   *[no] {""}
}{ $reach ->
    [reachable] {""}
    [blocked] {" "}– đã chặn, không nhận được
   *[unlinked] {" "}– chưa kết nối, không nhận được
}
schedule-day-more = … và { $count } người khác.
schedule-day-nothing = Ngày này không có tin nào được gửi.
schedule-day-unreached = ⚠️ Tin này sẽ không đến: { $reach ->
    [blocked] đồng chí ấy đã chặn hoặc xóa trợ lý.
   *[unlinked] đồng chí ấy chưa kết nối.
}
schedule-day-far = Chỉ xem trước được 14 ngày tới. Gửi /lichnhac để xem lại.
schedule-button-person = { $name }

## What can be set.

schedule-hour-ask = Tin nhắc và báo cáo của cả đơn vị đang gửi lúc <b>{ $hour } giờ</b>. Chọn giờ khác:
schedule-button-hour = { $now ->
    [yes] ✓{" "}
   *[no] {""}
}{ $hour } giờ
schedule-hour-changed = Đã đổi: tin nhắc và báo cáo gửi lúc <b>{ $hour } giờ</b> các ngày làm việc.
schedule-hour-quiet = Chưa đổi: { $hour } giờ nằm trong khoảng không gửi tin (từ { $quietFrom } giờ). Đồng chí chọn giờ sớm hơn.
schedule-quiet-ask = Từ <b>{ $hour } giờ</b> đến { $until } giờ sáng hôm sau, và trong ngày nghỉ, trợ lý không tự gửi tin. Chọn giờ bắt đầu nghỉ:
schedule-quiet-changed = Đã đổi: từ <b>{ $hour } giờ</b> đến { $until } giờ sáng hôm sau không tự gửi tin.
schedule-quiet-early = Chưa đổi: phải sau giờ gửi tin nhắc ({ $remindHour } giờ). Đồng chí chọn giờ muộn hơn.
schedule-notice-ask =
    Đang nhắc trước hạn: <b>{ $ahead } ngày</b> (0 là đúng ngày đến hạn).
    Bấm để thêm hoặc bỏ. Ngày làm việc cuối cùng còn trong hạn luôn có tin nhắc.
schedule-button-days = { $on ->
    [yes] ✓{" "}
   *[no] {""}
}{ $days }
schedule-notice-none = Chưa đổi: phải còn ít nhất một mốc nhắc trước hạn.
schedule-report-day-ask = Báo cáo tháng, quý, 6 tháng, năm đang gửi vào nhóm lãnh đạo ngày <b>{ $date }</b> (gặp ngày nghỉ thì gửi ngày làm việc liền trước). Chọn ngày khác:
schedule-report-day-changed = Đã đổi: báo cáo định kỳ gửi vào nhóm lãnh đạo ngày <b>{ $date }</b> hằng tháng.
schedule-button-date = { $now ->
    [yes] ✓{" "}
   *[no] {""}
}{ $date }

## Putting reminders off.

snooze-ask = { $choices ->
    [0] Không hoãn nhắc được <b>{ $code }</b>: { $due ->
        [none] không còn ngày nào để chọn.
       *[other] hạn { DAY($due) } đã tới nơi. Nếu chưa kịp, đồng chí báo tình hình hoặc xin lùi hạn.
    }
   *[other] Hoãn nhắc <b>{ $code }</b> { $name } đến ngày nào? Bấm một ngày, hoặc nhắn, ví dụ: <i>đến 20/6</i>. Việc vẫn để mở{ $due ->
        [none] .
       *[other] {" "}và hạn vẫn là { DAY($due) }.
    }
}
snooze-put = 🔕 <b>{ $code }</b>: { $scope ->
    [all] không nhắc ai
   *[own] không nhắc đồng chí
} trước <b>{ schedule-weekday }, { DAY($until) }</b>. Hạn và báo cáo không thay đổi.
snooze-ended = 🔔 <b>{ $code }</b>: nhắc lại bình thường.
snooze-button-go-on = 🔔 Nhắc lại { $code }
snooze-day-past = Chưa hoãn: phải chọn một ngày sắp tới. Đồng chí mở lại việc đó và bấm “Hoãn nhắc”.
snooze-by-others = Chưa đổi gì: nhắc việc <b>{ $code }</b> do { $leads ->
    [none] {""}
   *[other] chủ trì ({ $leads }) tự hoãn phần mình, hoặc{" "}
}điều phối viên{ $coordinators ->
    [none] {""}
   *[other] {" "}({ $coordinators })
} hoãn cho mọi người. Đồng chí nhắn để chuyển tới chủ trì, ví dụ: <i>chỉ đạo { $code } tạm dừng, chờ kết luận</i>. Nếu { $code } không áp dụng cho xã năm nay, điều phối viên đánh dấu ở /tieuchi { $code }, trợ lý sẽ không nhắc nữa.
snooze-too-far = Chưa hoãn: chỉ hoãn nhắc được đến { DAY($last) }. Cần thêm thời gian, đồng chí xin lùi hạn.

## Days off.

days-off-title = <b>Ngày nghỉ và làm bù năm { $year }</b>
days-off-line = { $active ->
    [yes] ✅
   *[no] ▫️
} { $to ->
    [none] { SHORTDAY($from) }
   *[other] { SHORTDAY($from) }–{ SHORTDAY($to) }
}{ $kind ->
    [workday] {" "}<b>làm việc</b>
   *[off] {""}
} · { $name ->
    [none] { $kind ->
        [workday] làm bù
       *[off] nghỉ riêng của đơn vị
    }
   *[other] { $name }
}{ $active ->
    [yes] {""}
   *[no] { $status ->
        [expected] {" "}(dự kiến, chờ thông báo)
        [unconfirmed] {" "}(chưa chắc chắn)
       *[other] {" "}(đã tắt)
    }
}
days-off-legend = <i>✅ đang áp dụng · ▫️ chưa áp dụng.</i>{ $changes ->
    [yes] {" "}Bấm tháng để đổi từng ngày.
   *[no] {""}
}
days-off-switched = Đã áp dụng { $count } ngày dự kiến.
days-off-ahead = 🗓 Sắp nghỉ, từ { SHORTDAY($day) }: { $count } ngày dự kiến <b>chưa áp dụng</b>. Có thông báo nghỉ rồi thì đồng chí bấm áp dụng, hoặc xem để sửa từng ngày. Không ai bấm thì đến sát ngày nghỉ trợ lý tự áp dụng.
days-off-applied = 🗓 Chưa ai nhập thông báo nghỉ từ { SHORTDAY($day) }, nên trợ lý đã áp dụng { $count } ngày nghỉ dự kiến: không nhắn tin trong những ngày ấy. Ngày nào vẫn làm việc thì đồng chí bấm xem, sửa.
days-off-button-look = 🗓 Xem, sửa
days-off-button-expected = ✅ Áp dụng cả { $count } ngày dự kiến
days-off-button-month = T{ $month }
days-off-button-year = Năm { $year }
days-off-button-back = ‹ Năm { $year }
days-off-month = <b>Tháng { $month }/{ $year }</b>: { $count } ngày làm việc
days-off-month-how = Bấm một ngày để đổi: ngày làm việc thành ngày nghỉ, hoặc ngược lại. 🔴 nghỉ · 🟢 làm bù · ⚪ cuối tuần
days-off-square-none = ·
days-off-square = { $mark ->
    [off] 🔴{ $date }
    [made-up] 🟢{ $date }
    [weekend] ⚪{ $date }
   *[working] { $date }
}
days-off-turned = { $working ->
    [yes] 🟢 { schedule-weekday }, { DAY($day) }: <b>làm việc</b>
   *[no] 🔴 { schedule-weekday }, { DAY($day) }: <b>nghỉ</b>
}{ $name ->
    [none] .
   *[other] {" "}({ $name }).
} Tin nhắc và hạn tính theo lịch mới ngay.
days-off-year = Không xem được năm { $year }. Gửi /lichnhac rồi bấm “Ngày nghỉ, làm bù”.
