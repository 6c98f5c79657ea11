menu-baocao = Báo cáo tổng hợp, điểm có nguy cơ mất
menu-quahan = Việc quá hạn theo cán bộ

## The first screen.

report-title = <b>{ $kind ->
    [now] Chỉ số CCHC { $year } đến nay
   *[other] Chỉ số CCHC { report-period }
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
report-as-of = { $how ->
    [evening] Số liệu đến hết { DAY($day) }
    [amended] Số liệu đến { DAY($day) }, cập nhật { $time }
   *[moment] Số liệu lúc { $time } ngày { DAY($day) }
}
report-plan-over = Theo kế hoạch năm { $planYear }; chưa có kế hoạch năm { $year } (nhập: /nhap).
report-before-plan = Lúc đó kế hoạch chưa được nhập nên chưa có số liệu.
report-score = <b>Dự báo cuối năm { $forecast }/{ $max } điểm</b>
report-stopped = Dừng ở đây còn { $secure } · <b>nguy cơ mất { $atRisk }</b>
report-score-more = { $scored ->
    [0] Chưa tự chấm
   *[other] Tự chấm { $self }/{ $ofMax } ({ $scored } tiêu chí{ report-confirmed })
}{ $lastYear ->
    [none] {""}
   *[other] {" "}· năm trước { $lastYear }
}{ $lost ->
    [0] {""}
   *[other] {" "}· đã mất { $lost }
}
report-confirmed = { $confirmed ->
    [0] {""}
   *[other] , { $confirmed } đã xác nhận
}
report-appraised = Thẩm định <b>{ $points }</b>{ $compared ->
    [all] , tự chấm { $self } ({ SIGNED($moved) } · { report-criteria })
    [some] {" "}({ report-criteria }) · phần đã tự chấm { $self } → { $given } ({ SIGNED($moved) })
   *[none] {" "}({ report-criteria })
}
report-criteria = { $count } tiêu chí
report-bands = Khả năng đạt: { $certain ->
    [0] chưa có điểm chắc
   *[other] chắc { $certain }
}{ $likely ->
    [0] {""}
   *[other] {" "}· cao { $likely }
}{ $doubtful ->
    [0] {""}
   *[other] {" "}· vừa { $doubtful }
}{ $lost ->
    [0] {""}
   *[other] {" "}· thấp { $lost }
}
report-states = <b>Xong { $closed }/{ $total } tiêu chí</b>{ $confirmed ->
    [0] {""}
   *[other] , xác nhận { $confirmed }
}
report-open = { $remedy ->
    [0] {""}
   *[other] PL1 { $maintainClosed }/{ $maintain }, PL2 { $remedyClosed }/{ $remedy } ·{" "}
}đang làm { $progress } · chưa làm { $none }{ $submitted ->
    [0] {""}
   *[other] {" "}· trình ký { $submitted }
}{ $blocked ->
    [0] {""}
   *[other] {" "}· vướng { $blocked }
}{ $excluded ->
    [0] {""}
   *[other] {" "}· không áp dụng { $excluded }
}
report-pressing = { $overdue ->
    [0] Không có việc quá hạn
   *[other] 🔴 <b>Quá hạn { $overdue }</b>
} · { $soon ->
    [0] 7 ngày tới không có hạn
   *[other] 7 ngày tới { $soon }
}{ $missing ->
    [0] {""}
   *[other] {" "}· 📎 thiếu minh chứng { $missing }
}{ $extended ->
    [0] {""}
   *[other] {" "}· được gia hạn { $extended }
}
report-unsupported-count = ⚠️ { $count } tiêu chí tự chấm chưa có minh chứng được duyệt
report-directives = 📌 Chỉ đạo đang mở { $open }{ $silent ->
    [0] {""}
   *[other] {" "}· chưa nhận { $silent }
}{ $talk ->
    [0] {""}
   *[other] {" "}· cần trao đổi { $talk }
}{ $reported ->
    [0] {""}
   *[other] {" "}· báo đã xong { $reported }
}
report-in-period = { $begun ->
    [no] Kỳ này chưa bắt đầu: trên đây là tình hình đến nay.
   *[yes] Trong kỳ: { $done ->
        [0] chưa xong việc nào
       *[other] xong { $done } lượt
    } · { $due ->
        [0] không có việc đến hạn
       *[other] đúng hạn { $onTime }/{ $due } lượt
    }
}
report-change = { $same ->
    [yes] Chưa có thay đổi từ { SHORTDAY($since) }
   *[no] Từ { SHORTDAY($since) }: { $done ->
        [0] {""}
       *[other] xong { SIGNED($done) } tiêu chí,{" "}
    }{ $overdue ->
        [0] {""}
       *[other] quá hạn { SIGNED($overdue) },{" "}
    }dự báo { SIGNED($forecast) }
}
report-field-bar = <code>{ $bar }</code> { $percent }% { $code }. { $name }{ $overdue ->
    [0] {""}
   *[other] {" "}🔴{ $overdue }
}
report-first-title = ⚡ <b>{ $count ->
    [1] Nên làm trước, giữ được { $points } điểm:
   *[other] { $count } việc nên làm trước, giữ được { $points } điểm:
}</b>
report-first = <b>{ $code }</b> { $name } – { report-leads }{ report-others } · nguy cơ mất { $atRisk }{ $state ->
    [done] {" "}· chờ minh chứng, xác nhận
   *[other] { report-when }
}
report-when = { $late ->
    [yes] {" "}· quá { $daysLate } ngày
   *[no] { $days ->
        [none] {""}
        [0] {" "}· hạn hôm nay
       *[other] {" "}· còn { $days } ngày
    }
}
report-blockers-top = ⛔ <b>Vướng { $count } tiêu chí</b>{ $parts ->
    [0] {""}
   *[other] {" "}(riêng phần phối hợp: { $parts })
}{ report-risk-points }{ $province ->
    [0] {""}
   *[other] {" "}· chờ tỉnh, sở { $province }
}{ $district ->
    [0] {""}
   *[other] {" "}· chờ huyện { $district }
}{ $leaders ->
    [0] {""}
   *[other] {" "}· chờ lãnh đạo xã { $leaders }
}{ $funds ->
    [0] {""}
   *[other] {" "}· kinh phí { $funds }
}{ $unit ->
    [0] {""}
   *[other] {" "}· bộ phận khác { $unit }
}{ $outside ->
    [0] {""}
   *[other] {" "}· bên ngoài { $outside }
}{ $system ->
    [0] {""}
   *[other] {" "}· phần mềm { $system }
}
report-remover-name = { $remover ->
    [province] cấp tỉnh (UBND tỉnh, sở)
    [district] cấp huyện
    [leaders] lãnh đạo xã
    [funds] kinh phí
    [unit] bộ phận khác trong xã
    [outside] đơn vị, người dân bên ngoài
    [system] phần mềm, đường truyền
   *[unclear] chưa nêu rõ
}
report-longest = { $days ->
    [0] từ hôm nay
   *[other] lâu nhất { $days } ngày
}
report-blocker-short = <b>{ $code }</b> { $note ->
    [none] không ghi lý do
   *[other] “{ $note }”
} · { report-days }
report-days = { $days ->
    [0] từ hôm nay
   *[other] { $days } ngày
}
report-repeat = 🔁 <b>{ $code }</b> { $kind ->
    [late] lại chậm { $late } lần như năm trước
    [evidence] lại thiếu minh chứng như năm trước
   *[other] lại để quá hạn như năm trước
}{ $others ->
    [0] {""}
   *[other] {" "}(+{ $others })
}
report-update-rate = { $percent ->
    [100] Tất cả { $asked } người đã cập nhật trong 14 ngày
   *[other] Cập nhật trong 14 ngày: { $heard }/{ $asked } người ({ $percent }%)
}

## The lists behind it.

report-view-title = <b>{ $view ->
    [fields] Theo lĩnh vực
    [field] { $which }. { $of }
    [officials] Theo cán bộ chủ trì
    [official] { $of }: các tiêu chí chủ trì
    [bodies] Theo bộ phận
    [body] { $of ->
        [none] Chưa rõ bộ phận
       *[other] { $of }
    }
    [directives] 📌 Chỉ đạo đang mở
    [overdue] 🔴 Quá hạn
    [risk] ⚡ Điểm có nguy cơ mất
    [blockers] ⛔ Vướng mắc
    [evidence] 📎 Minh chứng
    [ledger] 🔁 Việc định kỳ
    [causes] Điểm mất năm trước
   *[trend] 📈 Diễn biến trong năm
} ({ $count })</b> · { report-period }
# The same count as in that official's /viec.
report-official-owed = Lúc này { $open ->
    [0] không còn việc nào phải báo.
   *[other] còn <b>{ $open } việc phải báo</b>{ $overdue ->
        [0] , không có việc quá hạn
       *[other] , { $overdue } quá hạn
    } (mỗi kỳ một việc, tính cả việc phối hợp).
}
report-view-empty = { $view ->
    [fields] Chưa có lĩnh vực nào trong kế hoạch.
    [officials] Chưa có cán bộ nào được giao chủ trì.
    [overdue] Không có việc quá hạn.
    [risk] Không có điểm nào có nguy cơ mất.
    [blockers] Chưa có vướng mắc nào được báo.
    [evidence] Không có tiêu chí nào thiếu minh chứng.
    [ledger] Kế hoạch không có việc định kỳ.
    [causes] Kế hoạch không ghi điểm mất năm trước.
    [trend] Chưa có số liệu của các tháng trước.
    [directives] Không có chỉ đạo nào đang mở.
   *[other] Không có tiêu chí nào.
}
report-button-view = { $view ->
    [fields] Lĩnh vực
    [officials] Cán bộ
    [bodies] Bộ phận
    [overdue] 🔴 Quá hạn
    [risk] ⚡ Nguy cơ
    [blockers] ⛔ Vướng
    [evidence] 📎 Minh chứng
    [ledger] 🔁 Định kỳ
    [causes] Năm trước
    [directives] 📌 Chỉ đạo
   *[trend] 📈 Diễn biến
}
report-button-urge = 📣 Đôn đốc theo người
report-button-back = ← Báo cáo
report-button-code = { $code }
report-button-why = { $code } vì sao?
report-button-name = { $name ->
    [none] Chưa rõ bộ phận
   *[other] { $name }
}

report-others = { $others ->
    [0] {""}
   *[other] {" "}(+{ $others })
}
report-leads = { $leads ->
    [none] chưa giao chủ trì
   *[other] { $leads }
}
report-risk-points = { $atRisk ->
    [0] {""}
   *[other] {" "}· nguy cơ mất { $atRisk }
}
report-field =
    <b>{ $code }. { $name }</b>
    Dự báo { $forecast }/{ $max }{ $lastYear ->
        [none] {""}
       *[other] {" "}(năm trước { $lastYear })
    } · chắc { $certain }{ $likely ->
        [0] {""}
       *[other] {", "}cao { $likely }
    }{ $doubtful ->
        [0] {""}
       *[other] {", "}vừa { $doubtful }
    }{ $lost ->
        [0] {""}
       *[other] {", "}thấp { $lost }
    }
    Xong { $closed }/{ $total } tiêu chí{ $confirmed ->
        [0] {""}
       *[other] {" "}(xác nhận { $confirmed })
    }{ report-troubles }{ $count ->
        [0] {""}
       *[other] {" "}· thẩm định { $points }{ $compared ->
            [none] {""}
           *[other] {" "}({ SIGNED($moved) } so với tự chấm)
        }
    }
report-body =
    <b>{ $name ->
        [none] Chưa rõ bộ phận
       *[other] { $name }
    }</b>
    Xong { $closed }/{ $total } tiêu chí · dự báo { $forecast }/{ $max }{ report-risk-points }{ report-troubles }
report-fields-order = Nơi mất và có nguy cơ mất nhiều điểm nhất đứng đầu.
report-officials-order = Xếp theo tên, không xếp hạng.{ $shared ->
    [yes] {" "}Tiêu chí nhiều người chủ trì tính đủ cho từng người, nên cộng lại lớn hơn tổng của xã.
   *[no] {""}
}
report-official =
    <b>{ $name }</b>
    Xong { $closed }/{ $total } tiêu chí{ report-troubles }{ report-risk-points }{ $silent ->
        [untold] {""}
        [never] {" "}· chưa cập nhật lần nào
        [0] {" "}· cập nhật hôm nay
       *[other] {" "}· cập nhật { $silent } ngày trước
    }
report-troubles = { $overdue ->
    [0] {""}
   *[other] {" "}· quá hạn { $overdue }
}{ $blocked ->
    [0] {""}
   *[other] {" "}· vướng { $blocked }
}{ $missing ->
    [0] {""}
   *[other] {" "}· thiếu minh chứng { $missing }
}
report-overdue = <b>{ $code }</b>{ period-brackets } { $name } – { report-leads } · quá { $days } ngày (hạn { SHORTDAY($due) }){ report-times }{ report-risk-points }
report-extended-head = <b>Được gia hạn ({ $count })</b>
report-extended = <b>{ $code }</b>{ period-brackets } { $name } – { report-leads } · hạn { SHORTDAY($from) } → { SHORTDAY($to) } · { state-percent }{ report-times }
report-times = { $times ->
    [1] {""}
   *[other] {" "}· { $times } kỳ
}
report-remover-head = <b>{ $remover ->
    [unclear] Chưa nêu rõ chờ ai
   *[other] Chờ { report-remover-name }
}</b>: { $count } việc{ report-risk-points }, { report-longest }
report-blocker = <b>{ $code }</b> { $name } – { report-leads }{ $part ->
    [none] {""}
   *[other] {" "}(phần phối hợp của đ/c { $part })
}{ $note ->
    [none] {""}
   *[other] : “{ $note }”
} · { report-days }{ report-risk-points }
report-evidence-head = <b>{ $part ->
    [returned] Bị trả lại, cần gửi bản khác
    [unsupported] Đã tự chấm, chưa có minh chứng được duyệt
   *[missing] Còn thiếu
} ({ $count })</b>
report-evidence = <b>{ $code }</b>{ period-brackets } { $name } – { report-leads } · thiếu: { $asked ->
    [none] minh chứng
   *[other] { $asked }
}{ report-times }{ $done ->
    [yes] {" "}· đã báo xong
   *[no] {""}
}{ report-risk-points }
report-returned = <b>{ $code }</b> { $name } – { report-leads } · trả lại { $count } minh chứng{ report-risk-points }
report-unsupported = <b>{ $code }</b> { $name } – { report-leads } · tự chấm { $score }/{ $max }{ $submitted ->
    [0] {""}
   *[other] {" "}· { $submitted } minh chứng chờ duyệt
}
report-risk-intro =
    Mất { $atRisk } điểm nếu không làm gì thêm. Xếp theo điểm và hạn; bấm mã để xem cách tính.
    { report-bands }
report-risk = <b>{ $code }</b> { $name } – { report-leads } · nguy cơ mất <b>{ $atRisk }</b> · { state-percent }{ report-when }
report-band = { $band ->
    [certain] chắc chắn
    [likely] khả năng cao
    [at-risk] khả năng vừa
   *[lost] khả năng thấp
}
report-ledger-intro = Đúng hạn { $onTime } · chậm { $late } · chưa đến { $toCome } kỳ{ $deduction ->
    [0] {""}
   *[other] {" "}· đã bị trừ { $deduction } điểm
} (✓ đúng hạn, ✗ chậm, ! quá hạn, · chưa đến)
report-ledger = <b>{ $code }</b> { $name } – { report-leads }{ $marks ->
    [none] {""}
   *[other] {" "}<code>{ $marks }</code>
} { $onTime } đúng hạn, { $late } chậm, { $toCome } chưa đến{ $deduction ->
    [none] {""}
    [0] {" "}· chưa bị trừ điểm
   *[other] {" "}· đã trừ { $deduction }/{ $max } điểm
}
report-causes-intro = Năm trước mất { $lost } điểm. 🔁 là lỗi đang lặp lại.
report-cause = { $repeats ->
    [yes] 🔁{" "}
   *[no] {""}
}<b>{ $code }</b> { $name } – { report-leads }
    Năm trước mất { $lost }{ $cause ->
        [none] {""}
       *[other] : “{ $cause }”
    }
    Năm nay: { $kind ->
        [late] { $late ->
            [0] chưa chậm lần nào
           *[other] đã chậm { $late }
        } · { state-percent }
       *[other] { state-percent }
    }{ $missing ->
        [yes] {" "}· thiếu minh chứng
       *[no] {""}
    }{ report-risk-points }
report-trend = <b>{ SHORTDAY($day) }</b>: dự báo { $forecast }/{ $max }{ $moved ->
    [0] {""}
   *[other] {" "}({ SIGNED($moved) })
} · xong { $closed }/{ $total }{ $overdue ->
    [0] {""}
   *[other] {" "}· quá hạn { $overdue }
}{ report-risk-points }
report-criterion = { state-mark }<b>{ $code }</b> { $name } · { state-percent }{ report-when }{ $missing ->
    [yes] {" "}· thiếu minh chứng
   *[no] {""}
} · { $forecast }/{ $max } điểm

## How a forecast comes about.

report-why-title = <b>{ $code }</b> { $name }
report-why-leads = Chủ trì: { report-leads }
report-why-figures = Dự báo <b>{ $forecast }/{ $max }</b> ({ report-band }){ $lastYear ->
    [none] {""}
   *[other] {" "}· năm trước { $lastYear }
}
    Chắc chắn { $secure } + nguy cơ mất { $atRisk } + đã mất { $lost } = { $max }
report-why-reason = • { $reason ->
    [not-applicable] không áp dụng, không tính điểm
    [no-points] kế hoạch không ghi điểm
    [appraised] đã có điểm thẩm định
    [survey] chấm bằng điều tra xã hội học
    [overdue] đã quá hạn
    [not-begun] chưa thực hiện
    [under-way] đang thực hiện
    [blocked] đang vướng mắc
    [awaiting-signature] đang trình ký
    [reported-done] đã báo xong, chờ xác nhận
    [confirmed] đã xác nhận
    [not-arisen] không phát sinh
    [closed-late] có kỳ hoàn thành chậm
    [evidence-missing] thiếu minh chứng
    [due-soon] còn không quá 7 ngày
    [lost-last-year] năm trước không đủ điểm
   *[self-scored] tính theo điểm tự chấm
}
report-why-head = <b>Cách tính dự báo</b>{ $way ->
    [rule] : { $worth } điểm, trừ theo quy tắc của tiêu chí (nhiều nhất { $most })
   *[even] {""}
}
report-why-time = • { $count ->
    [1] { $periodKind ->
        [once] {""}
       *[other] { period-label },{" "}
    }
   *[other] { $count } kỳ{" "}
}{ state-label }: { $way ->
    [rule] { $late ->
        [yes] { $open ->
            [yes] quá hạn, trừ { $lateCost }; chưa nộp có thể trừ { $missingCost }
           *[no] chậm, trừ { $lateCost }
        }
       *[no] { $open ->
            [yes] nếu lỡ trừ { $missingCost }, khả năng đúng hạn { $chance }%
           *[no] đúng hạn
        }
    } → dự kiến trừ { $expected }
   *[even] { $count ->
        [1] {""}
       *[other] { $count } ×{" "}
    }{ $worth }{ $open ->
        [yes] {" "}× 90% × (đã làm { $done }% + còn { $rest }% × tin cậy { $trust }% × thời gian { $time }%){ $blocked ->
            [no] {""}
           *[other] {" "}× vướng { $blocked }%
        }{ $overdue ->
            [no] {""}
           *[other] {" "}× quá { $daysLate } ngày { $overdue }%
        }
       *[no] { $state ->
            [done] { $unproven ->
                [yes] {" "}× thiếu minh chứng 90%
               *[no] {" "}× chờ xác nhận 95%
            }
           *[other] {""}
        }
    }{ $late ->
        [yes] { $lateWorth ->
            [100] {""}
           *[other] {" "}× chậm { $lateWorth }%
        }
       *[no] {""}
    } = { $expected }
}
report-why-sum = { $way ->
    [rule] Dự báo = { $worth } − các khoản trừ = { $forecast }
   *[even] Dự báo = { $forecast }. Tin cậy là 30% + 60% × phần điểm đạt năm trước; thời gian là 100% khi còn từ 30 ngày, giảm đều đến 50% vào ngày cuối.
}
report-why-survey = Dự báo lấy điểm điều tra xã hội học năm trước{ $lastYear ->
    [none] {""}
   *[other] {" "}({ $lastYear })
}.
report-why-rank = Thứ tự ưu tiên: { $single ->
    [yes] { $atRisk } × 30 ÷ (30 + { $undated ->
        [yes] 180 ngày vì chưa định hạn
       *[no] { $days } ngày
    })
   *[no] từng kỳ lấy điểm nguy cơ × 30 ÷ (30 + số ngày còn lại), kỳ đã xong chờ minh chứng tính 30 ngày; cộng lại
} = { $pressing }

## What stands in the group and is kept current.

report-amended = Từ lúc gửi ({ SHORTDAY($since) }): xong { SIGNED($done) } · quá hạn { SIGNED($overdue) } · dự báo { SIGNED($forecast) }
report-board-note = <i>📌 Bảng tự cập nhật khi có báo cáo mới.</i>
report-board-pinned = Đã gửi bảng theo dõi, số liệu tự cập nhật; trợ lý ghim bảng nếu có quyền. Nếu bảng chưa được ghim: cho trợ lý quyền ghim tin nhắn rồi gửi lại /baocao ghim
report-board-ended = Bảng theo dõi không cập nhật nữa. Ghim bảng mới: /baocao ghim
report-board-none = Chưa có bảng theo dõi nào đang cập nhật. Ghim bảng: /baocao ghim
report-board-elsewhere = Gửi /baocao ghim trong nhóm lãnh đạo đã kết nối (/ketnoinhom).
report-button-unpin = Thôi cập nhật bảng

## /quahan

overdue-title = 🔴 <b>Quá hạn { $criteria } tiêu chí</b> ({ $officials } người chủ trì), tính đến { DAY($day) }
overdue-official = <b>{ $name ->
    [none] Chưa giao chủ trì
   *[other] { $name }
}</b>: { $count } tiêu chí
overdue-line = • <b>{ $code }</b>{ period-brackets }: hạn { SHORTDAY($due) }{ work-grace }, quá { $days } ngày{ report-times }{ report-risk-points }
overdue-none = Không có việc quá hạn.

## Who has not reported of a period.

unreported-title = <b>Chưa báo xong việc { report-period }</b> ({ $count } người chủ trì)
unreported-line = • <b>{ $name }</b>{ $silent ->
    [none] {""}
   *[other] : chưa báo { $silent }{ $silentMore ->
        [0] {""}
       *[other] {" "}và { $silentMore } mã
    }
}{ $begun ->
    [none] {""}
   *[other] { $silent ->
        [none] :
       *[other] ;
    } đã báo, chưa xong { $begun }{ $begunMore ->
        [0] {""}
       *[other] {" "}và { $begunMore } mã
    }
}
unreported-legend = <i>Việc của kỳ, hoặc có hạn trong kỳ, tính đến lúc này.</i>
unreported-none = Ai cũng đã báo xong việc { report-period }.

## Refusals.

report-period-unknown = Không rõ kỳ báo cáo “{ $text }”. Đồng chí gõ ví dụ: /baocao thang, /baocao thang 6, /baocao quy 2, /baocao 6thang, /baocao nam
report-no-plan = Chưa có kế hoạch năm { $year }. Đang theo dõi kế hoạch năm { $planYear }: gửi /baocao để xem.

## /phieuthang

menu-phieuthang = Phiếu tháng của tôi
sheet-title = <b>Phiếu công việc { report-period }</b>
sheet-member = { $name }{ $position ->
    [none] {""}
   *[other] {" "}– { $position }
}
sheet-duties = { $leads ->
    [0] { $supports ->
        [0] Chưa được giao chủ trì, phối hợp tiêu chí nào
       *[other] Phối hợp { $supports } tiêu chí
    }
   *[other] Chủ trì { $leads } tiêu chí{ $supports ->
        [0] {""}
       *[other] , phối hợp { $supports }
    }
}
sheet-due = { $due ->
    [0] Trong tháng không có việc đến hạn
   *[other] <b>Đến hạn trong tháng { $due }</b>{ $onTime ->
        [0] {""}
       *[other] {" "}· đúng hạn { $onTime }
    }{ $late ->
        [0] {""}
       *[other] {" "}· chậm { $late }
    }{ $exempt ->
        [0] {""}
       *[other] {" "}· không phát sinh { $exempt }
    }{ $overdue ->
        [0] {""}
       *[other] {" "}· quá hạn { $overdue }
    }{ $open ->
        [0] {""}
       *[other] {" "}· chưa xong { $open }
    }
}
sheet-done = Hoàn thành trong tháng { $done }{ $overdue ->
    [0] {" "}· không còn việc quá hạn
   *[other] {" "}· 🔴 còn quá hạn { $overdue } (cả các tháng trước)
}
sheet-evidence = { $sent ->
    [0] Minh chứng: chưa gửi tệp nào trong tháng
   *[other] Minh chứng gửi trong tháng { $sent }: được duyệt { $accepted }, trả lại { $returned }
}
sheet-row = { $mark ->
    [on-time] ✓
    [late] ✗
    [exempt] –
    [overdue] 🔴
   *[open] ·
} <b>{ $code }</b>{ period-brackets } { $name }{ $kind ->
    [support] {" "}(phối hợp)
   *[lead] {""}
} · { $mark ->
    [on-time] xong { $done ->
        [none] {""}
       *[other] { SHORTDAY($done) }
    }
    [late] xong chậm { $done ->
        [none] {""}
       *[other] { SHORTDAY($done) }
    }
    [exempt] không phát sinh
   *[other] { state-percent }
}{ $due ->
    [none] {""}
   *[other] {" "}· hạn { SHORTDAY($due) }
}
sheet-button-month = ← { report-period }
sheet-month-unknown = Không rõ tháng “{ $text }”. Đồng chí gửi ví dụ: /phieuthang, /phieuthang 6, /phieuthang 6/2026
