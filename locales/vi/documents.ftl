# Báo cáo định kỳ (Word), theo thể thức Nghị định 30/2020/NĐ-CP. Con số đếm dưới mười viết thêm số 0: 05.

## Thể thức.

doc-language = vi-VN
doc-country = CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
doc-motto = Độc lập - Tự do - Hạnh phúc
doc-number = Số:          /{ $symbol }
doc-dated = { $place }, ngày       tháng { $month } năm { $year }
doc-kind = BÁO CÁO
doc-recipients = Nơi nhận:
doc-subject = Kết quả thực hiện Kế hoạch duy trì, khắc phục tồn tại, hạn chế, nâng cao Chỉ số cải cách hành chính { $period }
doc-period = { $kind ->
    [now] năm { $periodYear } (đến ngày { DAY($day) })
    [week] tuần { $number } năm { $periodYear } (từ ngày { SHORTDAY($from) } đến ngày { DAY($to) })
    [month] tháng { $number ->
        [1] 01
        [2] 02
       *[other] { $number }
    } năm { $periodYear }
    [quarter] quý { $number ->
        [1] I
        [2] II
        [3] III
        [4] IV
       *[other] { $number }
    } năm { $periodYear }
    [half-year] { $number ->
        [1] 6 tháng đầu năm { $periodYear }
        [2] 6 tháng cuối năm { $periodYear }
       *[other] 6 tháng năm { $periodYear }
    }
    [nine-months] 9 tháng đầu năm { $periodYear }
   *[year] năm { $periodYear }
}
doc-introduction = Thực hiện Kế hoạch { $number ->
    [none] {""}
   *[other] số { $number }{" "}
}{ $date ->
    [none] {""}
   *[other] ngày { $date } tháng { $month } năm { $year }{" "}
}của { $unit } về { $title ->
    [none] duy trì, khắc phục tồn tại, hạn chế, nâng cao Chỉ số cải cách hành chính
   *[other] { $title }
}, { $unit } báo cáo kết quả thực hiện { $period } (số liệu tính đến ngày { DAY($day) }{ $sample ->
    [yes] ; dữ liệu mẫu
   *[other] {""}
}) như sau:
doc-closing = Trên đây là báo cáo kết quả thực hiện Kế hoạch duy trì, khắc phục tồn tại, hạn chế, nâng cao Chỉ số cải cách hành chính { $period } của { $unit }./.
doc-appendix = PHỤ LỤC
doc-appendix-title = Kết quả thực hiện các tiêu chí, tiêu chí thành phần { $period }
doc-appendix-of = (Kèm theo Báo cáo số          /{ $symbol } ngày       tháng { $month } năm { $year } của { $unit })
doc-more = Và { TWODIGITS($count) } tiêu chí khác (xem Phụ lục kèm theo)
doc-codes-more = { $codes } và { TWODIGITS($count) } tiêu chí khác

## I. Kết quả thực hiện.

doc-results = I. KẾT QUẢ THỰC HIỆN
doc-no-criteria = Kế hoạch chưa có tiêu chí tính điểm.
doc-general = 1. Kết quả chung
doc-total = Kế hoạch có { TWODIGITS($count) } tiêu chí, tiêu chí thành phần tính điểm, tổng điểm tối đa { $max } điểm{ $survey ->
    [0] .
   *[other] , trong đó phần đơn vị tự chấm { $own } điểm, phần điều tra xã hội học { $survey } điểm.
}
doc-states = Đến ngày { DAY($day) }: { $parts }.
doc-state = { TWODIGITS($count) } tiêu chí { $state ->
    [confirmed] đã hoàn thành và được xác nhận
    [done] đã báo hoàn thành, chờ xác nhận
    [submitted] đang trình ký
    [in_progress] đang thực hiện
    [blocked] đang gặp vướng mắc
    [not_started] chưa thực hiện
    [not_arisen] không phát sinh
   *[not_applicable] không áp dụng
}
doc-score = Dự báo cả năm đạt { $forecast }/{ $max } điểm{ $compared ->
    [more] , cao hơn { $change } điểm so với kết quả năm trước ({ $lastYear } điểm)
    [less] , thấp hơn { $change } điểm so với kết quả năm trước ({ $lastYear } điểm)
    [same] , bằng kết quả năm trước
   *[none] {""}
}{ $parts ->
    [none] .
   *[other] . Trong tổng số { $max } điểm: { $parts }.
}
doc-points-secure = { $count } điểm đã chắc chắn
doc-points-at-risk = { $count } điểm có nguy cơ mất nếu không tiếp tục thực hiện
doc-points-lost = { $count } điểm không còn khả năng đạt
doc-self = { $count ->
    [0] Đơn vị chưa tự chấm điểm.
   *[other] Đơn vị đã tự chấm { TWODIGITS($count) } tiêu chí, đạt { $points }/{ $max } điểm{ $confirmed ->
        [0] {""}
       *[other] , trong đó { TWODIGITS($confirmed) } tiêu chí đã được xác nhận
    }{ $unsupported ->
        [0] .
       *[other] ; còn { TWODIGITS($unsupported) } tiêu chí đã tự chấm nhưng chưa có tài liệu kiểm chứng được duyệt (đánh dấu * trong Phụ lục).
    }
}
doc-appraised = Cơ quan cấp trên đã thẩm định { TWODIGITS($count) } tiêu chí, tổng số { $points } điểm{ $compared ->
    [none] .
    [all] , { doc-moved } tự chấm ({ $self } điểm).
   *[some] ; trong đó { TWODIGITS($scored) } tiêu chí đơn vị đã tự chấm được thẩm định { $given } điểm, { doc-moved } tự chấm ({ $self } điểm).
}
doc-moved = { $way ->
    [more] cao hơn { $moved } điểm so với
    [less] thấp hơn { $moved } điểm so với
   *[same] bằng điểm
}
doc-in-period = { $since ->
    [year] Từ đầu năm
   *[period] Trong kỳ
} { $due ->
    [0] không có nhiệm vụ đến hạn{ $done ->
        [0] .
       *[other] ; đã hoàn thành { TWODIGITS($done) } lượt nhiệm vụ.
    }
   *[other] có { TWODIGITS($due) } lượt nhiệm vụ đến hạn, { $punctual ->
        [all] tất cả đều hoàn thành đúng hạn
        [none] chưa có lượt nào hoàn thành đúng hạn
       *[some] trong đó { TWODIGITS($onTime) } lượt hoàn thành đúng hạn
    }{ $done ->
        [0] .
       *[other] ; đã hoàn thành { TWODIGITS($done) } lượt nhiệm vụ.
    }
}
doc-ledger = Đối với nhiệm vụ định kỳ của cả năm: { $parts }{ $deduction ->
    [0] .
   *[other] ; điểm trừ do chậm theo thang điểm của tiêu chí là { $deduction } điểm.
}
doc-times-on-time = { TWODIGITS($count) } lượt đúng hạn
doc-times-late = { TWODIGITS($count) } lượt chậm
doc-times-to-come = { TWODIGITS($count) } lượt chưa đến hạn
doc-change = { $parts ->
    [none] So với báo cáo trước, các số liệu không thay đổi.
   *[other] So với báo cáo trước, { $parts }.
}
doc-way = { $way ->
    [up] tăng
   *[down] giảm
}
doc-change-done = số tiêu chí hoàn thành { doc-way } { TWODIGITS($count) }
doc-change-overdue = số tiêu chí quá hạn { doc-way } { TWODIGITS($count) }
doc-change-forecast = điểm dự báo { doc-way } { $count } điểm
doc-update-rate = Trong 14 ngày gần nhất, { $percent ->
    [0] { $asked ->
        [1] người được giao nhiệm vụ chưa cập nhật tiến độ.
       *[other] chưa có ai trong số { TWODIGITS($asked) } người được giao nhiệm vụ cập nhật tiến độ.
    }
    [100] { $asked ->
        [1] người được giao nhiệm vụ đã cập nhật tiến độ.
       *[other] tất cả { TWODIGITS($asked) } người được giao nhiệm vụ đã cập nhật tiến độ.
    }
   *[other] { $heard }/{ $asked } người được giao nhiệm vụ đã cập nhật tiến độ ({ $percent }%).
}
doc-track-title = { $track ->
    [maintain] 2. Các tiêu chí duy trì điểm tối đa (Phụ lục 1 của Kế hoạch)
   *[remedy] 3. Các tiêu chí khắc phục tồn tại, hạn chế (Phụ lục 2 của Kế hoạch)
}
doc-track-none = { $track ->
    [maintain] Kế hoạch không có tiêu chí phải duy trì.
   *[remedy] Kế hoạch không có tiêu chí phải khắc phục.
}
doc-track = { $count ->
    [1] Tổng số 01 tiêu chí ({ $parts }).
   *[other] Tổng số { TWODIGITS($count) } tiêu chí, gồm: { $parts }.
} { $overdue ->
    [0] Không có tiêu chí quá hạn.
   *[other] Có { TWODIGITS($overdue) } tiêu chí quá hạn.
} Điểm dự báo { $forecast }/{ $max } điểm{ $atRisk ->
    [0] .
   *[other] ; còn { $atRisk } điểm có nguy cơ mất nếu không tiếp tục thực hiện.
}
doc-by-field = 4. Kết quả theo lĩnh vực
doc-column-field = { $key ->
    [no] TT
    [field] Lĩnh vực
    [total] Số tiêu chí
    [done] Hoàn thành
    [open] Đang, chưa thực hiện
    [overdue] Quá hạn
    [evidence] Thiếu tài liệu kiểm chứng
    [max] Điểm tối đa
    [self] Điểm tự chấm
    [appraised] Điểm thẩm định
    [moved] Chênh lệch
   *[forecast] Điểm dự báo
}
doc-sum = Tổng cộng
doc-points = { $points ->
    [none] –
   *[other] { $points }
}
doc-difference = { SIGNED($points) }
# Points that nothing accepted supports.
doc-unsupported = { $points }*

## II. Tồn tại, hạn chế và nguyên nhân.

doc-shortcomings = II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN
doc-shortcomings-what = 1. Tồn tại, hạn chế
doc-overdue = a) { $count ->
    [0] Không có tiêu chí quá hạn.
    [1] Có 01 tiêu chí quá hạn{ doc-risk }:
   *[other] Có { TWODIGITS($count) } tiêu chí quá hạn{ doc-risk }, gồm:
}
doc-risk = { $points ->
    [0] {""}
   *[other] {" "}(nguy cơ mất { $points } điểm)
}
doc-leads = { $leads ->
    [none] chưa giao người chủ trì
   *[other] chủ trì: { $leads }
}
doc-overdue-item = Tiêu chí { $code }{ period-brackets } “{ $name }”: quá hạn { TWODIGITS($days) } ngày (hạn { DAY($due) }){ $times ->
    [1] {""}
   *[other] , chậm { TWODIGITS($times) } kỳ
}, { doc-leads }{ doc-risk }
doc-extended = Ngoài ra, { TWODIGITS($count) } tiêu chí đang thực hiện theo thời hạn được gia hạn: { $codes }.
doc-directives = Chỉ đạo của lãnh đạo đang thực hiện: { TWODIGITS($open) }{ $silent ->
    [0] {""}
   *[other] ; chưa xác nhận đã nhận: { TWODIGITS($silent) }
}{ $talk ->
    [0] {""}
   *[other] ; cần trao đổi thêm: { TWODIGITS($talk) }
}{ $reported ->
    [0] {""}
   *[other] ; đã báo thực hiện xong: { TWODIGITS($reported) }
}.
doc-blocked = b) { $count ->
    [0] Không có tiêu chí đang gặp vướng mắc.
    [1] Có 01 tiêu chí đang gặp vướng mắc{ doc-risk }:
   *[other] Có { TWODIGITS($count) } tiêu chí đang gặp vướng mắc{ doc-risk }, gồm:
}
doc-blocked-item = Tiêu chí { $code } “{ $name }”{ $part ->
    [none] {""}
   *[other] {" "}(phần phối hợp của đồng chí { $part })
}: { $note ->
    [none] chưa nêu lý do
   *[other] “{ $note }”
}, { $days ->
    [0] báo trong ngày
   *[other] đã { TWODIGITS($days) } ngày
}, { doc-leads }
doc-evidence = c) { $count ->
    [0] Không có tiêu chí thiếu tài liệu kiểm chứng.
    [1] Có 01 tiêu chí còn thiếu tài liệu kiểm chứng: { $codes }{ $done ->
        [0] .
       *[other] , trong khi đã báo hoàn thành.
    }
   *[other] Có { TWODIGITS($count) } tiêu chí còn thiếu tài liệu kiểm chứng: { $codes }{ $done ->
        [0] .
       *[other] ; trong đó { TWODIGITS($done) } tiêu chí đã báo hoàn thành.
    }
}
doc-evidence-more = Ngoài ra, { $parts }.
doc-evidence-returned = { TWODIGITS($count) } tiêu chí có tài liệu bị trả lại, cần gửi bản thay thế: { $codes }
doc-evidence-waiting = { TWODIGITS($count) } tiêu chí có tài liệu đang chờ duyệt
doc-shortcomings-why = 2. Nguyên nhân
doc-objective = a) Nguyên nhân khách quan: { $parts ->
    [none] chưa ghi nhận.
   *[other] { $parts }.
}
doc-subjective = b) Nguyên nhân chủ quan: { $parts ->
    [none] chưa ghi nhận.
   *[other] { $parts }.
}
doc-waiting = { TWODIGITS($count) } tiêu chí { $remover ->
    [province] phải chờ ý kiến, kết quả của UBND tỉnh, các sở, ngành
    [district] phải chờ cấp huyện
    [leaders] chờ lãnh đạo đơn vị cho ý kiến, ký duyệt
    [funds] chưa được bố trí kinh phí
    [unit] chờ bộ phận khác trong đơn vị phối hợp
    [outside] phụ thuộc tổ chức, cá nhân bên ngoài
    [system] bị ảnh hưởng do phần mềm, hạ tầng kỹ thuật
   *[unclear] gặp vướng mắc nhưng chưa nêu rõ nguyên nhân
} ({ $codes })
doc-late-times = { TWODIGITS($count) } lượt nhiệm vụ định kỳ thực hiện chậm so với kế hoạch
doc-silent = { TWODIGITS($count) } người được giao nhiệm vụ chưa cập nhật tiến độ trong 14 ngày gần nhất
doc-repeated = c) { $count ->
    [1] Nguyên nhân mất điểm năm trước đang lặp lại ở 01 tiêu chí:
   *[other] Nguyên nhân mất điểm năm trước đang lặp lại ở { TWODIGITS($count) } tiêu chí, gồm:
}
doc-repeated-item = Tiêu chí { $code } “{ $name }”: năm trước mất { $lost } điểm{ $cause ->
    [none] {""}
   *[other] {" "}({ $cause })
}; năm nay { $kind ->
    [late] đã chậm { TWODIGITS($late) } lần
    [evidence] còn thiếu tài liệu kiểm chứng
   *[other] đã quá hạn, chưa hoàn thành
}

## III. Nhiệm vụ kỳ tới.

doc-tasks = III. NHIỆM VỤ TRỌNG TÂM { $next ->
    [none] THỜI GIAN TỚI
   *[other] { $next }
}
doc-task-overdue = Hoàn thành dứt điểm { TWODIGITS($count) } tiêu chí quá hạn: { $codes }.
doc-task-due = { $count ->
    [0] Từ nay đến ngày { DAY($day) } không có nhiệm vụ đến hạn; tiếp tục chuẩn bị các nhiệm vụ tiếp theo của Kế hoạch.
    [1] Thực hiện đúng hạn 01 nhiệm vụ đến hạn từ nay đến ngày { DAY($day) }:
   *[other] Thực hiện đúng hạn { TWODIGITS($count) } nhiệm vụ đến hạn từ nay đến ngày { DAY($day) }, gồm:
}
doc-task-due-item = Tiêu chí { $code } “{ $name }”: hạn { DAY($due) }, { doc-leads }
doc-task-pressing = Tập trung chỉ đạo các tiêu chí có nguy cơ mất nhiều điểm nhất: { $codes }.
doc-task-inside = { $remover ->
    [leaders] Lãnh đạo đơn vị xem xét, cho ý kiến, ký duyệt
    [unit] Các bộ phận liên quan hoàn thành phần việc phối hợp
   *[unclear] Người chủ trì làm rõ vướng mắc, đề xuất hướng giải quyết
} đối với { TWODIGITS($count) } tiêu chí: { $codes }.
doc-task-evidence = Bổ sung tài liệu kiểm chứng cho { TWODIGITS($count) } tiêu chí nêu tại mục II.
doc-task-score = Tự chấm điểm { TWODIGITS($count) } tiêu chí đã hoàn thành nhưng chưa tự chấm.
doc-task-silent = Đôn đốc { TWODIGITS($count) } người được giao nhiệm vụ cập nhật tiến độ.
doc-task-always = Tiếp tục duy trì các tiêu chí đã đạt điểm tối đa; cập nhật tiến độ, tài liệu kiểm chứng đầy đủ, kịp thời.

## IV. Đề xuất, kiến nghị.

doc-proposals = IV. ĐỀ XUẤT, KIẾN NGHỊ
doc-proposals-none = Đơn vị không có đề xuất, kiến nghị.
doc-proposal = { $remover ->
    [province] Đề nghị UBND tỉnh, các sở, ngành xem xét, giải quyết
    [district] Đề nghị cơ quan tiếp nhận nhiệm vụ của cấp huyện xem xét, giải quyết
    [funds] Đề nghị cấp có thẩm quyền bố trí kinh phí
    [outside] Đề nghị các tổ chức, cá nhân có liên quan phối hợp
   *[system] Đề nghị cơ quan quản lý, đơn vị cung cấp phần mềm khắc phục sự cố, hỗ trợ kỹ thuật
} đối với { TWODIGITS($count) } tiêu chí: { $codes }{ $days ->
    [0] {""}
   *[other] , chờ lâu nhất { TWODIGITS($days) } ngày
}{ doc-risk }

## Phụ lục.

doc-column-criterion = { $key ->
    [no] TT
    [name] Lĩnh vực, tiêu chí, tiêu chí thành phần
    [max] Điểm tối đa
    [self] Điểm tự chấm
    [appraised] Điểm thẩm định
    [moved] Chênh lệch
    [forecast] Điểm dự báo
    [state] Kết quả, tiến độ
    [due] Thời hạn
    [leads] Chủ trì
   *[evidence] Tài liệu kiểm chứng
}
doc-state-cell = { $state ->
    [confirmed] Hoàn thành, đã xác nhận
    [done] Đã báo hoàn thành
    [submitted] Đang trình ký ({ $percent }%)
    [in_progress] Đang thực hiện ({ $percent }%)
    [blocked] Vướng mắc ({ $percent }%)
    [not_started] Chưa thực hiện
    [not_arisen] Không phát sinh
   *[not_applicable] Không áp dụng
}
doc-day = { DAY($day) }
doc-due-cell = { DAY($day) }{ $overdue ->
    [0] {""}
   *[other] {" "}(quá hạn)
}
doc-evidence-cell = { $missing ->
    [yes] Thiếu
   *[no] { $accepted ->
        [0] { $waiting ->
            [0] –
           *[other] Chờ duyệt
        }
       *[other] Đã duyệt
    }
}

## Phiếu công việc trong tháng của một người.

doc-sheet-kind = PHIẾU CÔNG VIỆC
doc-sheet-subject = Kết quả thực hiện nhiệm vụ cải cách hành chính { $period } của đồng chí { $name }{ $position ->
    [none] {""}
   *[other] , { $position }
}
doc-sheet-column = { $key ->
    [no] TT
    [name] Tiêu chí
    [due] Thời hạn
    [done] Hoàn thành
   *[mark] Kết quả
}
doc-sheet-name = { $name }{ period-brackets }{ $kind ->
    [support] {" "}– phối hợp
   *[lead] {""}
}
doc-sheet-mark = { $mark ->
    [on-time] Đúng hạn
    [late] Chậm
    [exempt] Không phát sinh
    [overdue] Quá hạn
   *[open] Chưa đến hạn
}
doc-sheet-by = NGƯỜI BÁO CÁO
doc-sheet-confirmed = XÁC NHẬN CỦA ĐƠN VỊ
doc-sheet-closing = Trên đây là kết quả thực hiện nhiệm vụ cải cách hành chính { $period }, đề nghị đơn vị xác nhận./.
doc-sheet-duties = { $leads ->
    [0] { $supports ->
        [0] Chưa được giao chủ trì, phối hợp tiêu chí nào.
       *[other] Được giao phối hợp { TWODIGITS($supports) } tiêu chí.
    }
   *[other] Được giao chủ trì { TWODIGITS($leads) } tiêu chí{ $supports ->
        [0] .
       *[other] , phối hợp { TWODIGITS($supports) } tiêu chí.
    }
}
doc-sheet-due = { $count ->
    [0] Trong tháng không có nhiệm vụ đến hạn.
   *[other] Trong tháng có { TWODIGITS($count) } lượt nhiệm vụ đến hạn: { $parts }.
}
doc-sheet-part = { TWODIGITS($count) } lượt { $mark ->
    [on-time] hoàn thành đúng hạn
    [late] hoàn thành chậm
    [exempt] không phát sinh
    [overdue] quá hạn
   *[open] chưa đến hạn
}
doc-sheet-done = { $count ->
    [0] Trong tháng chưa hoàn thành nhiệm vụ nào
   *[other] Đã hoàn thành trong tháng { TWODIGITS($count) } lượt nhiệm vụ
}{ $overdue ->
    [0] ; không còn nhiệm vụ quá hạn.
   *[other] ; còn { TWODIGITS($overdue) } lượt nhiệm vụ quá hạn (kể cả của các tháng trước).
}
doc-sheet-evidence = { $sent ->
    [0] Trong tháng chưa gửi tài liệu kiểm chứng.
   *[other] Đã gửi { TWODIGITS($sent) } tài liệu kiểm chứng; được duyệt { TWODIGITS($accepted) }, bị trả lại { TWODIGITS($returned) }.
}
