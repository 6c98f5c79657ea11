timeline-title = <b>Nhật ký { $code }</b> { $name }
timeline-empty = Chưa có gì được ghi lại về tiêu chí này.
timeline-button-card = ‹ { $code }
timeline-button-newer = ‹ Mới hơn
timeline-button-each = 🔔 Từng tin nhắc
timeline-button-folded = 🔔 Gộp tin nhắc
timeline-button-older = Cũ hơn ›

timeline-delivery = { $delivery ->
    [sent] đã đến
    [pending] chờ gửi
    [sending] đang gửi
    [unknown] không rõ đã đến chưa
    [cancelled] đã thu lại
   *[refused] <b>không đến</b>
}
timeline-reminded = { SHORTDAY($day) } { $time } 🔔 Nhắc đ/c { $name }{ $insteadOf ->
    [none] {""}
   *[other] {" "}(thay đ/c { $insteadOf })
}{ period-brackets }: { $when ->
    [late] quá hạn { $days } ngày
    [today] hạn chót hôm nay
   *[ahead] còn { $days } ngày
} – { timeline-delivery }{ through }
timeline-reminded-times = { SHORTDAY($day) } { $time } 🔔 Nhắc đ/c { $name }{ $insteadOf ->
    [none] {""}
   *[other] {" "}(thay đ/c { $insteadOf })
}{ period-brackets } { $count } lần từ { SHORTDAY($first) }, lần cuối { $when ->
    [late] quá hạn { $days } ngày
    [today] đúng hạn chót
   *[ahead] còn { $days } ngày
} – đều { timeline-delivery }
timeline-urged = { SHORTDAY($day) } { $time } 📣 Đ/c { $name } đôn đốc đ/c { $to }{ period-brackets } – { timeline-delivery }{ through }
timeline-urge-seen = { SHORTDAY($day) } { $time } 👀 Đ/c { $name } báo đã nhận đôn đốc{ through }
timeline-raised = { SHORTDAY($day) } { $time } ⏫ Báo { escalation-audience }{ period-brackets }: { $cause ->
    [blocked] có vướng mắc
   *[late] trễ { $reached } ngày làm việc
}{ through }
timeline-directed = { SHORTDAY($day) } { $time } 📌 Đ/c { $name } chỉ đạo { $to ->
    [none] {""}
   *[other] đ/c { $to }
}: “{ $text }”{ $arrived ->
    [no] {" "}– <b>không đến</b>
   *[yes] {""}
}{ through }
timeline-directive-chased = { SHORTDAY($day) } { $time } 📌 { $event ->
    [reminded] Nhắc đ/c { $to } xác nhận đã nhận chỉ đạo
   *[told] Báo đ/c { $from }: đ/c { $to } chưa xác nhận chỉ đạo
}
timeline-directive-back = { SHORTDAY($day) } { $time } 📌 Đ/c { $name } { $action ->
    [directive-reopened] yêu cầu làm tiếp chỉ đạo
   *[directive-replied] trả lời về chỉ đạo: “{ $text }”
}{ through }
timeline-directive-answered = { SHORTDAY($day) } { $time } 📌 Đ/c { $name }{ $insteadOf ->
    [none] {""}
   *[other] {" "}(thay đ/c { $insteadOf })
} { $event ->
    [seen] đã nhận chỉ đạo
    [talk] cần trao đổi{ $talk ->
        [none] {""}
       *[other] : “{ $talk }”
    }
   *[done] báo đã làm xong chỉ đạo
}{ through }
timeline-directive-said = { SHORTDAY($day) } { $time } 📌 Đ/c { $name }{ $insteadOf ->
    [none] {""}
   *[other] {" "}(thay đ/c { $insteadOf })
} trả lời chỉ đạo: “{ $text }”{ through }
timeline-directive-moved = { SHORTDAY($day) } { $time } 📌 { $to ->
    [none] Đ/c { $from } thôi chủ trì, không thực hiện chỉ đạo nữa
   *[other] Chuyển chỉ đạo{ $from ->
        [none] {""}
       *[other] {" "}từ đ/c { $from }
    } sang đ/c { $to }
}{ through }
timeline-directive-ended = { SHORTDAY($day) } { $time } 📌 Đ/c { $name } { $ending ->
    [withdrawn] rút chỉ đạo
   *[done] kết thúc chỉ đạo: đã xong
}{ through }
timeline-asked-later = { SHORTDAY($day) } { $time } ⏳ Đ/c { $name }{ $insteadOf ->
    [none] {""}
   *[other] {" "}(thay đ/c { $insteadOf })
} xin lùi hạn{ period-brackets } từ { SHORTDAY($from) } đến { SHORTDAY($to) }{ $reason ->
    [none] {""}
   *[other] : { extension-reason }
}{ through }
timeline-decided = { SHORTDAY($day) } { $time } ⏳ { $state ->
    [granted] Đ/c { $name } đồng ý lùi hạn đến { SHORTDAY($to) }
    [withdrawn] Đ/c { $name } rút đề nghị lùi hạn
   *[refused] Đ/c { $name } không đồng ý lùi hạn
}{ $reason ->
    [none] {""}
   *[other] : { extension-refusal }
}{ through }
timeline-before = { $before ->
    [not_started] chưa thực hiện
    [in_progress] đang thực hiện { $beforePercent }%
    [blocked] đang vướng
    [submitted] trình ký
    [done] đã báo xong
    [confirmed] đã xác nhận
    [not_arisen] không phát sinh
   *[not_applicable] không áp dụng
}
timeline-leans = { $leans ->
    [progress] đang làm
    [submitted] trình ký
    [done] đã xong
    [not_started] chưa làm
    [blocked] đang vướng
    [not_arisen] không phát sinh
    [extension] xin lùi hạn
    [evidence] gửi minh chứng
    [score] tự chấm điểm
    [question] câu hỏi
    [acknowledge] lời nhận việc
   *[other] lời trao đổi
}
timeline-said = { SHORTDAY($day) } { $time } ✍️ Đ/c { $name }{ $whose ->
    [none] {""}
   *[other] {" "}(thay đ/c { $whose })
}{ period-brackets }: { $undone ->
    [yes] hoàn tác, trở về{" "}
   *[no] { timeline-before } →{" "}
}<b>{ state-percent }</b>{ $note ->
    [none] {""}
   *[other] {" "}“{ $note }”
}{ $words ->
    [none] { $because ->
        [none] {""}
       *[other] {" "}<i>(hiểu từ: { $because })</i>
    }
   *[other] {""}
}{ $doubt ->
    [none] {""}
   *[other] {" "}<i>(chưa chắc nên đã hỏi lại: { $doubt } nghiêng về “{ timeline-leans }”)</i>
}{ through }
timeline-evidence-sent = { SHORTDAY($day) } { $time } 📎 Đ/c { $name } gửi minh chứng { evidence-form }{ $file }{ period-brackets }{ through }
timeline-evidence-decided = { SHORTDAY($day) } { $time } 📎 Đ/c { $name } { $verdict ->
    [accepted] duyệt
   *[returned] trả lại
} { evidence-form }{ $file }{ period-brackets }{ $reason ->
    [none] {""}
   *[other] : { review-reason }
}{ through }
timeline-evidence-deed = { SHORTDAY($day) } { $time } 📎 Đ/c { $name } { $action ->
    [evidence-withdrawn] rút { $file }
    [evidence-moved] chuyển { $file } từ { $from } sang { $to }{ period-brackets }
    [evidence-replaced] { $from ->
        [none] để { $file } là tài liệu riêng
       *[other] thay { $from } bằng bản mới { $file }
    }
    [evidence-described] ghi lại { $file }: { timeline-paper-from } → { timeline-paper-to }
    [evidence-named] ghi { $file } là “{ $to }”
    [evidence-bound] ghép { $pages } ảnh thành một PDF: { $file }
   *[evidence-unbound] tách lại { $pages } ảnh: { $file }
}{ through }
timeline-paper-from = { $fromNumber ->
    [none] chưa ghi số
   *[other] số { $fromNumber }
}{ $fromDay ->
    [none] {""}
   *[other] {" "}ngày { DAY($fromDay) }
}
timeline-paper-to = { $toNumber ->
    [none] chưa ghi số
   *[other] số { $toNumber }
}{ $toDay ->
    [none] {""}
   *[other] {" "}ngày { DAY($toDay) }
}
timeline-requirement = { SHORTDAY($day) } { $time } 📎 Đ/c { $name } { $change ->
    [added] thêm tài liệu cần có “{ $to }”
    [ended] bỏ tài liệu cần có “{ $from }”
    [reworded] sửa tài liệu cần có “{ $from }” → “{ $to }”
    [each-period] đổi “{ $to }”: một lần cả năm → mỗi kỳ
   *[once] đổi “{ $to }”: mỗi kỳ → một lần cả năm
}{ through }
timeline-scored = { SHORTDAY($day) } { $time } 🔢 { $kind ->
    [self] Đ/c { $name }{ $insteadOf ->
        [none] {""}
       *[other] {" "}(thay đ/c { $insteadOf })
    } { $undone ->
        [yes] hoàn tác,{" "}
       *[no] {""}
    }{ $points ->
        [none] bỏ điểm tự chấm
       *[other] tự chấm <b>{ $points }</b>
    }
   *[appraised] Điểm thẩm định { $points ->
        [none] được bỏ
       *[other] <b>{ $points }</b> (đ/c { $name } nhập)
    }
}{ $before ->
    [none] {""}
   *[other] {" "}(trước: { $before })
}{ $reason ->
    [none] {""}
   *[other] : “{ score-reason }”
}{ through }
timeline-score-decided = { SHORTDAY($day) } { $time } 🔢 Đ/c { $name } { $verdict ->
    [confirmed] xác nhận điểm tự chấm { $points }
   *[returned] trả lại điểm tự chấm { $points }: “{ review-score-reason }”
}{ through }
timeline-kind = { $kind ->
    [lead] chủ trì
    [support] phối hợp
   *[follower] theo dõi
}
timeline-recoded = { SHORTDAY($day) } { $time } 🔀 Kế hoạch đổi mã: { $from } → { $to }
timeline-duty = { SHORTDAY($day) } { $time } 👤 Đ/c { $name }: { $to ->
    [none] thôi phân công đ/c { $from } { timeline-kind }
   *[other] giao đ/c { $to } { timeline-kind }{ $from ->
        [none] {""}
       *[other] , thay đ/c { $from }
    }
}{ timeline-by-file }{ through }
timeline-duty-answered = { SHORTDAY($day) } { $time } 👤 Đ/c { $name }{ $insteadOf ->
    [none] {""}
   *[other] {" "}(thay đ/c { $insteadOf })
} { $accepted ->
    [yes] đã nhận { timeline-kind }
   *[no] báo { timeline-kind } không phải việc của mình: { duty-reason }
}{ through }
timeline-snoozed = { SHORTDAY($day) } { $time } 🔕 Đ/c { $name } hoãn nhắc đến { SHORTDAY($until) }{ $scope ->
    [all] {" "}cho mọi người
   *[own] {""}
}{ through }
timeline-remark = { SHORTDAY($day) } { $time } 🗣 Đ/c { $name } { $event ->
    [left] góp ý giám sát
   *[answered] trả lời góp ý
}: “{ $text }”{ through }
timeline-deadline-moved = { SHORTDAY($day) } { $time } · Đ/c { $name } chuyển hạn{ period-brackets } lên ngày làm việc trước: { SHORTDAY($from) } → { SHORTDAY($to) }{ through }
timeline-replanned = { SHORTDAY($day) } { $time } 📅 Đ/c { $name } đổi hạn{ period-brackets } khi nhập lại kế hoạch: { $from ->
    [none] chưa có
   *[other] { SHORTDAY($from) }
} → { $to ->
    [none] không còn
   *[other] { SHORTDAY($to) }
}{ timeline-by-file }{ through }
timeline-replanned-many = { SHORTDAY($day) } { $time } 📅 Đ/c { $name } đổi các kỳ hạn khi nhập lại kế hoạch: { $before } hạn cũ → { $after } hạn mới{ timeline-by-file }{ through }
timeline-by-file = { $file ->
    [none] {""}
   *[other] {" "}(theo tệp { $file })
}
timeline-applies = { SHORTDAY($day) } { $time } · Đ/c { $name }: { audit-action }, { $action ->
    [criterion-excluded] { timeline-before } → không áp dụng
   *[criterion-included] không áp dụng → { timeline-before }
}{ through }
timeline-other = { SHORTDAY($day) } { $time } · Đ/c { $name }: { audit-action }{ through }
timeline-meeting-noted = { SHORTDAY($day) } { $time } · Đ/c { $name } ghi biên bản họp: “{ $text }”{ through }

## Through what a deed came: the message, the button, the command line.

through = { $acting ->
    [none] {""}
   *[other] {" "}<i>(làm thay điều phối viên { $acting })</i>
}{ $via ->
    [words] {" "}<i>(qua tin nhắn{ through-when }{ through-words })</i>
    [file] {" "}<i>(qua tệp đã gửi{ through-when }{ through-words })</i>
    [button] {" "}<i>(bấm nút{ $pressed ->
        [none] {""}
       *[other] {" "}dưới { through-pressed }{ through-when }
    })</i>
    [reaction] {" "}<i>(thả 👍{ $pressed ->
        [none] {""}
       *[other] {" "}vào { through-pressed }{ through-when }
    })</i>
    [command-line] {" "}<i>(qua dòng lệnh của máy chủ)</i>
   *[none] {""}
}
through-when = { $sentTime ->
    [none] {""}
   *[other] {" "}{ $sentTime }{ $sentDay ->
        [none] {""}
       *[other] {" "}{ SHORTDAY($sentDay) }
    }
}
through-words = { $words ->
    [none] {""}
   *[other] : “{ $words }”
}
through-pressed = { $pressed ->
    [reminder] tin nhắc
    [urge] tin đôn đốc
    [directive] tin chỉ đạo
    [assignment] tin giao việc
    [brief] tin buổi sáng
    [extension] đề nghị lùi hạn
    [blockers] tin báo vướng mắc
    [remark] góp ý giám sát
    [review] tin chờ duyệt
    [appraisal] tin điểm thẩm định
    [digest] báo cáo
    [board] bảng theo dõi
    [draft] dự thảo báo cáo
    [answer] tin trả lời
    [notice] tin báo
   *[other] tin
}
