menu-baocao = Báo cáo tổng hợp, điểm có nguy cơ mất
menu-quahan = Việc quá hạn theo cán bộ

## The first screen.

report-title = <b>{ $kind ->
    [now] Chỉ số CCHC năm { $year }: tình hình đến nay
   *[other] Báo cáo Chỉ số CCHC { report-period }
}</b>{ $sample ->
    [yes] {" "}(dữ liệu mẫu)
   *[other] {""}
}
report-period = { $kind ->
    [now] đến nay
    [week] tuần { $number } ({ SHORTDAY($from) }–{ DAY($to) })
    [month] tháng { $number }/{ $periodYear }
    [quarter] quý { $number ->
        [1] I
        [2] II
        [3] III
        [4] IV
       *[other] { $number }
    }/{ $periodYear }
    [half-year] { $number ->
        [1] 6 tháng đầu năm { $periodYear }
        [2] 6 tháng cuối năm { $periodYear }
       *[other] 6 tháng năm { $periodYear }
    }
    [nine-months] 9 tháng năm { $periodYear }
   *[year] năm { $periodYear }
}
report-as-of = Số liệu đến { DAY($day) }
report-score = <b>Dự báo { $forecast }/{ $max } điểm</b>{ $atRisk ->
    [0] {""}
   *[other] {" "}· <b>nguy cơ mất { $atRisk }</b>
}{ $lost ->
    [0] {""}
   *[other] {" "}· đã mất { $lost }
}
report-score-more = { $scored ->
    [0] Chưa tự chấm
   *[other] Tự chấm { $self }/{ $ofMax } ({ $scored } tiêu chí)
}{ $lastYear ->
    [none] {""}
   *[other] {" "}· năm trước { $lastYear }
}{ $survey ->
    [0] {""}
   *[other] {" "}· điều tra xã hội học { $survey }
}
report-states = <b>{ $total } tiêu chí:</b> { $confirmed } đã xác nhận, { $done } đã báo xong, { $submitted } trình ký, { $progress } đang làm, { $blocked } vướng, { $none } chưa làm{ $exempt ->
    [0] {""}
   *[other] , { $exempt } không phát sinh/áp dụng
}
report-tracks = Đã báo xong hoặc xác nhận: PL1 { $maintainClosed }/{ $maintain }, PL2 { $remedyClosed }/{ $remedy }
report-pressing = { $overdue ->
    [0] Không có việc quá hạn
   *[other] 🔴 <b>Quá hạn { $overdue }</b>
} · đến hạn trong 7 ngày { $soon } · thiếu minh chứng { $missing }
report-in-period = Trong kỳ: hoàn thành { $done } · đến hạn { $due }, đúng hạn { $onTime }
report-update-rate = Cập nhật 14 ngày qua: { $heard }/{ $asked } người ({ $percent }%)
report-change = So với { DAY($since) }: xong { SIGNED($done) } · quá hạn { SIGNED($overdue) } · dự báo { SIGNED($forecast) } điểm
report-field-bar = <code>{ $bar }</code> { $percent }% { $code }. { $name }{ $overdue ->
    [0] {""}
   *[other] {" "}🔴 { $overdue }
}
report-overdue-top = 🔴 <b>Quá hạn { $count } tiêu chí</b>, nhiều điểm nhất:
report-blockers-top = ⛔ <b>Vướng mắc { $count } tiêu chí</b>, lâu nhất:

## The lists behind it.

report-view-title = <b>{ $view ->
    [fields] Theo lĩnh vực
    [officials] Theo cán bộ chủ trì
    [overdue] 🔴 Quá hạn
    [risk] Điểm có nguy cơ mất
    [blockers] ⛔ Vướng mắc
   *[evidence] Thiếu minh chứng
} ({ $count })</b> · { report-period }
report-view-empty = { $view ->
    [fields] Chưa có lĩnh vực nào trong kế hoạch.
    [officials] Chưa có cán bộ nào được giao chủ trì.
    [overdue] Không có việc quá hạn.
    [risk] Không có điểm nào có nguy cơ mất.
    [blockers] Chưa có vướng mắc nào được báo.
   *[evidence] Không có tiêu chí nào thiếu minh chứng.
}
report-button-view = { $view ->
    [fields] Theo lĩnh vực
    [officials] Theo cán bộ
    [overdue] 🔴 Quá hạn
    [risk] Điểm nguy cơ
    [blockers] ⛔ Vướng mắc
   *[evidence] 📎 Thiếu minh chứng
}
report-button-urge = 📣 Đôn đốc theo người
report-button-back = ← Về báo cáo

report-leads = { $leads ->
    [none] chưa giao chủ trì
   *[other] { $leads }
}
report-risk-points = { $atRisk ->
    [0] {""}
   *[other] {" "}· nguy cơ { $atRisk } điểm
}
report-points = { $atRisk ->
    [0] {""}
   *[other] {" "}· { $atRisk } điểm
}
report-field =
    <b>{ $code }. { $name }</b>
    Dự báo { $forecast }/{ $max } điểm{ report-risk-points } · xong { $closed }/{ $total } (xác nhận { $confirmed }){ report-late-and-blocked }
report-official =
    <b>{ $name }</b>
    Đã báo xong { $closed }/{ $total }{ report-late-and-blocked }{ $missing ->
        [0] {""}
       *[other] {" "}· thiếu minh chứng { $missing }
    }{ report-risk-points }
report-late-and-blocked = { $overdue ->
    [0] {""}
   *[other] {" "}· quá hạn { $overdue }
}{ $blocked ->
    [0] {""}
   *[other] {" "}· vướng { $blocked }
}
report-overdue = <b>{ $code }</b>{ period-brackets } { $name } – { report-leads } · quá { $days } ngày (hạn { SHORTDAY($due) }){ report-times }{ report-points }
report-times = { $times ->
    [1] {""}
   *[other] {" "}· { $times } kỳ
}
report-blocker = <b>{ $code }</b> { $name } – { report-leads }{ $note ->
    [none] {""}
   *[other] : “{ $note }”
} · { $days ->
    [0] từ hôm nay
   *[other] { $days } ngày
}{ report-points }
report-evidence = <b>{ $code }</b>{ period-brackets } { $name } – { report-leads } · cần: { $asked }{ report-times }{ $done ->
    [yes] {" "}· đã báo xong
   *[other] {""}
}
report-risk = <b>{ $atRisk } điểm</b> · <b>{ $code }</b> { $name } – { report-leads } · { state-percent }{ $late ->
    [yes] {" "}· quá hạn { $daysLate } ngày
   *[other] { $days ->
        [none] {""}
        [0] {" "}· hạn hôm nay
       *[other] {" "}· còn { $days } ngày
    }
}

## /quahan

overdue-title = 🔴 <b>Quá hạn { $criteria } tiêu chí</b> ({ $officials } người chủ trì), tính đến { DAY($day) }
overdue-official = <b>{ $name ->
    [none] Chưa giao chủ trì
   *[other] { $name }
}</b>: { $count } tiêu chí
overdue-line = • <b>{ $code }</b>{ period-brackets }: hạn { SHORTDAY($due) }, quá { $days } ngày{ report-times }{ report-points }
overdue-none = Không có việc quá hạn.

## Refusals.

report-period-unknown = Không rõ kỳ báo cáo “{ $text }”. Đồng chí gõ ví dụ: /baocao thang, /baocao 6/2026, /baocao quy 2, /baocao 6thang, /baocao nam
report-no-plan = Chưa có kế hoạch năm { $year }. Đang theo dõi kế hoạch năm { $planYear }: gửi /baocao để xem.
