menu-viec = Việc của tôi: còn phải báo cáo gì
button-previous = ← Trước
button-next = Sau →

plan-none = Chưa có kế hoạch nào đang áp dụng. Điều phối viên gửi /nhap để nhập kế hoạch.

## Which of its times: "tháng 6", "quý II"; nothing for work that comes once.

period-label = { $periodKind ->
    [once] {""}
    [month] tháng { $periodNumber }
    [quarter] quý { $periodNumber ->
        [1] I
        [2] II
        [3] III
        [4] IV
       *[other] { $periodNumber }
    }
    [half] { $periodNumber ->
        [1] 6 tháng đầu năm
        [2] 6 tháng cuối năm
       *[other] nửa năm { $periodNumber }
    }
    [nine] 9 tháng đầu năm
    [week] tuần { $periodNumber }
    [day] ngày { SHORTDAY($periodNumber) }
    [year] năm { $periodNumber }
   *[other] { $periodNumber }
}
period-brackets = { $periodKind ->
    [once] {""}
   *[other] {" "}({ period-label })
}
# For buttons: "T6", "quý II".
period-short = { $periodKind ->
    [once] {""}
    [month] {" "}T{ $periodNumber }
    [half] { $periodNumber ->
        [1] {" "}6T đầu
        [2] {" "}6T cuối
       *[other] {" "}nửa năm { $periodNumber }
    }
    [nine] {" "}9T đầu
    [day] {" "}{ SHORTDAY($periodNumber) }
    [year] {""}
   *[other] {" "}{ period-label }
}

## How it stands. Reported done is not confirmed.

state-label = { $state ->
    [not_started] chưa thực hiện
    [in_progress] đang thực hiện
    [blocked] đang vướng mắc
    [submitted] đang trình ký
    [done] đã báo xong
    [confirmed] đã xác nhận
    [not_arisen] không phát sinh
    [not_applicable] không áp dụng
   *[other] { $state }
}
state-mark = { $state ->
    [blocked] ⛔{" "}
    [submitted] ✍️{" "}
    [done] ☑️{" "}
    [confirmed] ✅{" "}
   *[other] {""}
}
# With the percent where it tells something.
state-percent = { $state ->
    [in_progress] { $percent ->
        [0] { state-label }
       *[other] { state-label } { $percent }%
    }
    [blocked] { $percent ->
        [0] { state-label }
       *[other] { state-label } (đã làm { $percent }%)
    }
    [submitted] { $percent ->
        [0] { state-label }
       *[other] { state-label } ({ $percent }%)
    }
   *[other] { state-label }
}

## One line of a list of work, and its two buttons.

work-line =
    { work-mark } <b>{ $code }</b>{ period-brackets } { $name }
    { work-when }{ work-times }{ work-points }{ work-said }
work-mark = { $bucket ->
    [overdue] 🔴
    [today] 🟠
    [later] ⚪
    [undated] ⚪
   *[other] 🟡
}
work-when = { $bucket ->
    [overdue] <b>quá hạn { $days } ngày</b> (hạn { SHORTDAY($due) }{ work-grace })
    [today] <b>hạn chót hôm nay</b>{ $grace ->
        [none] {""}
       *[other] {" "}(hạn { SHORTDAY($due) } là ngày nghỉ)
    }
    [in-1] <b>hạn ngày mai</b>
    [later] hạn { DAY($due) }
    [undated] chưa định hạn
   *[other] hạn { SHORTDAY($due) }, còn { $days } ngày
}
work-grace = { $grace ->
    [none] {""}
   *[other] , là ngày nghỉ nên tính đến hết { SHORTDAY($grace) }
}
work-times = { $times ->
    [1] {""}
   *[other] {" "}· { $times } kỳ
}
work-points = { $points ->
    [none] {""}
   *[other] {" "}· tối đa { $points } điểm
}
work-said = { $state ->
    [not_started] { work-part }
   *[other] {" "}· { state-percent }{ work-part }
}
work-part = { $kind ->
    [support] {" "}· phối hợp{ work-instead }
   *[other] { work-instead }
}
work-instead = { $insteadOf ->
    [none] {""}
   *[other] {" "}· <i>thay đ/c { $insteadOf }</i>
}
work-button-done = ☑️ { $code }{ period-short } xong
work-button-other = { $code }{ period-short }: khác…

## /viec

work-title = <b>Đồng chí còn { $open } việc phải báo</b>{ $overdue ->
    [0] , không có việc quá hạn
   *[other] , <b>{ $overdue } quá hạn</b>
}{ $pages ->
    [1] .
   *[other] {" "}(trang { $page }/{ $pages }).
}
work-hint = Đồng chí bấm nút, hoặc trả lời ngay tin này, ví dụ: <i>3.2.1 xong 80%, chờ ký</i>
# Điểm do khảo sát quyết định: vẫn báo được, không nhắc và không tính quá hạn.
work-surveyed = <i>Không nhắc, không tính quá hạn { $count } tiêu chí do điều tra xã hội học chấm: { $codes }.</i>
work-none = Đồng chí chưa được giao tiêu chí nào trong kế hoạch. Nếu chưa đúng, đề nghị báo điều phối viên.
work-all-done = Đồng chí không còn việc nào phải báo lúc này ({ $duties } tiêu chí được giao). Đến kỳ sau sẽ có tin nhắc.
