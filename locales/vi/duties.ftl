menu-phancong = Phân công: đổi chủ trì, phối hợp
menu-bangiao = Bàn giao mọi việc của một người

duty-ask = { $count ->
    [0] Tiêu chí nào cũng có người chủ trì. Nhắn mã cần đổi phân công, ví dụ: <i>3.2.1</i>
   *[other] <b>{ $count } tiêu chí chưa có người chủ trì</b>: bấm mã để giao, hoặc nhắn mã khác cần đổi.
}
duty-leaderless = ⚠️ <b>{ $count } tiêu chí chưa có người chủ trì</b>: { $codes }{ $more ->
    [0] {""}
   *[other] {" "}và { $more } mã khác
}. Không ai được nhắc các việc này; đề nghị đồng chí phân công.
duty-button-assign = Giao { $code }

duty-title = <b>{ $code } { $name }</b>
duty-people =
    Chủ trì: { $leads ->
        [none] ⚠️ chưa giao{ $plan ->
            [none] {""}
           *[other] {" "}(kế hoạch ghi: { $plan })
        }
       *[other] <b>{ $leads }</b>
    }
    Phối hợp: { $supports ->
        [none] không có
       *[other] { $supports }
    }
duty-button-choose = { $kind ->
    [lead] { $has ->
        [yes] Đổi chủ trì
       *[no] Giao chủ trì
    }
   *[support] Thêm phối hợp
}
duty-button-end = Thôi: { $name }
duty-button-end-yes = Đúng, thôi phân công
duty-button-back = ‹ { $code }
duty-button-person = { $name }
duty-button-instead = Thay đ/c { $name }
duty-button-give = { $kind ->
    [lead] { $others ->
        [0] Giao chủ trì
       *[other] Cùng chủ trì
    }
   *[support] { $others ->
        [0] Giao phối hợp
       *[other] Cùng phối hợp
    }
}
duty-button-work = Việc của tôi
duty-choose = { $count ->
    [0] Không còn ai để giao <b>{ $code }</b>. Thêm cán bộ bằng /canbo.
   *[other] Giao <b>{ $code }</b> cho ai { $kind ->
        [lead] chủ trì
       *[support] phối hợp
    }?
}
duty-nobody-named = Không có cán bộ nào tên “{ $name }”: bấm để chọn trong danh sách, hoặc thêm người ở /canbo.
duty-confirm = Giao <b>{ $code }</b> cho đ/c <b>{ $name }</b> { $kind ->
    [lead] chủ trì
   *[support] phối hợp
}{ $others ->
    [0] {""}
   *[other] , thay ai hay làm cùng
}? Việc đang mở chuyển ngay, điều đã báo vẫn giữ; người cũ, người mới đều được báo.{ $reach ->
    [reachable] {""}
    [blocked] {" "}⚠️ Đồng chí ấy đã chặn trợ lý, sẽ không nhận được tin.
   *[unlinked] {" "}⚠️ Đồng chí ấy chưa kết nối, sẽ không nhận được tin.
}
duty-given = ✅ <b>{ $code }</b>: đ/c <b>{ $name }</b> { $kind ->
    [lead] chủ trì
   *[support] phối hợp
}{ $from ->
    [none] {""}
   *[other] , thay đ/c { $from }
}.
duty-telling = { telling-has }{ telling-when }{ $goes ->
    [none] {""}
   *[other] :
}
duty-told = { $to ->
    [yes] { duty-telling } đ/c { $toName }
   *[no] ⚠️ Chưa báo được đ/c { $toName }, đề nghị gọi điện
}{ $from ->
    [none] .
    [yes] { $to ->
        [yes] {" "}và đ/c { $fromName }.
       *[no] . { duty-telling } đ/c { $fromName }.
    }
   *[no] ; chưa báo được đ/c { $fromName }.
}
duty-end-confirm = Thôi phân công đ/c <b>{ $name }</b> ở <b>{ $code }</b>? Điều đã báo vẫn giữ.{ $leaderless ->
    [yes] {" "}⚠️ Tiêu chí sẽ <b>không còn ai chủ trì</b>.
   *[no] {""}
}
duty-ended = Đã thôi phân công đ/c <b>{ $name }</b> ở <b>{ $code }</b>{ $told ->
    [yes] . { telling-has } đồng chí ấy{ telling-when }.
   *[no] ; chưa báo được đồng chí ấy.
}
duty-has-it = Đ/c { $name } đã có phần việc này ở { $code }. Gửi /phancong { $code } để xem.
duty-changed-meanwhile = Phân công của { $code } đã thay đổi trong lúc đó. Gửi /phancong { $code } để xem lại.

duty-letter-given = 📋 Đồng chí được giao { $leads ->
    [0] { $supports ->
        [0] {""}
       *[other] <b>phối hợp</b>{" "}
    }
   *[other] { $supports ->
        [0] <b>chủ trì</b>{" "}
       *[other] {""}
    }
}{ $count ->
    [1] <b>{ $codes }</b> { $name }
   *[other] <b>{ $count } tiêu chí</b>{ $leads ->
        [0] {""}
       *[other] { $supports ->
            [0] {""}
           *[other] {" "}(chủ trì { $leads }, phối hợp { $supports })
        }
    }: { $codes }{ $more ->
        [0] {""}
       *[other] {" "}và { $more } mã khác
    }
}{ $from ->
    [none] {""}
   *[other] , thay đ/c { $from }
}.
duty-letter-answer = { $count ->
    [1] Đồng chí bấm “Đã nhận”; nếu không phải việc của mình, bấm nút bên cạnh để báo điều phối viên.
   *[other] Đồng chí bấm “Đã nhận” cho tất cả; nếu có việc không phải của mình, bấm nút bên cạnh để báo điều phối viên.
}
duty-button-accept = ✅ Đã nhận{ $count ->
    [1] {""}
   *[other] {" "}({ $count })
}
duty-button-refuse = ✋ Không phải việc của tôi
duty-letter-open = Việc đang mở ({ $count }):
duty-letter-taken = Từ hôm nay đồng chí không còn phụ trách { $count ->
    [1] <b>{ $codes }</b>
   *[other] <b>{ $count } tiêu chí</b> ({ $codes }{ $more ->
        [0] {""}
       *[other] {" "}và { $more } mã khác
    })
}{ $to ->
    [none] {""}
   *[other] , đã chuyển cho đ/c { $to }
}. Những gì đồng chí đã báo và gửi vẫn được giữ. Cảm ơn đồng chí.

## Handing everything over.

handover-ask-from = { $count ->
    [0] Chưa có ai được giao tiêu chí nào.
   *[other] <b>Bàn giao</b>: mọi việc của ai? (số trong ngoặc: số phần việc)
}
handover-ask-to = Bàn giao mọi việc của đ/c <b>{ $name }</b> cho ai?
handover-button-person = { $name } ({ $count })
handover-nothing = Đ/c { $name } không có tiêu chí nào để bàn giao.
handover-title = <b>Bàn giao</b>: đ/c { $from } → đ/c { $to } (chưa thực hiện)
handover-figures = Chủ trì { $leads }, phối hợp { $supports } tiêu chí · phần chủ trì tối đa { $points } điểm · { $open } việc đang mở{ $overdue ->
    [0] {""}
   *[other] , <b>{ $overdue } quá hạn</b>
}.
    { $codes }{ $more ->
        [0] {""}
       *[other] {" "}và { $more } mã khác
    }
handover-what = Việc đang mở và tin nhắc chuyển ngay; việc đã báo xong không hỏi lại; tiến độ, minh chứng giữ nguyên tên người đã gửi.
handover-unreached = ⚠️ Đ/c { $name } { $reach ->
    [blocked] đã chặn trợ lý
   *[unlinked] chưa kết nối
}, sẽ không nhận được tin nhắc.
handover-button-yes = Bàn giao { $count } phần việc
handover-button-other = Chọn người khác
handover-done = ✅ Đã bàn giao mọi việc của đ/c <b>{ $from }</b> cho đ/c <b>{ $to }</b>.
handover-button-sheet = 📄 Phiếu bàn giao
handover-sheet-sent = Phiếu bàn giao (Word) được gửi cho hai bên và đồng chí, để in và ký.
handover-unknown = Không có phiếu bàn giao này.
handed-caption = Biên bản bàn giao công việc: đ/c { $from } giao, đ/c { $to } nhận. In, ghi hồ sơ kèm theo, ba bên ký.
paper-file-handover = BIEN-BAN-BAN-GIAO-{ $day }

## Biên bản bàn giao (Word).

handed-kind = BIÊN BẢN
handed-subject = Bàn giao nhiệm vụ thực hiện Chỉ số cải cách hành chính năm { $year } của đồng chí { $from } cho đồng chí { $to }
handed-introduction = Hôm nay, ngày { $date } tháng { $month } năm { $year }, chúng tôi gồm:
handed-person = { $who ->
    [from] 1. Bên giao:
    [to] 2. Bên nhận:
   *[by] 3. Người điều phối:
} đồng chí { $name }{ $position ->
    [none] .
   *[other] , { $position }.
}
handed-parts = I. NHIỆM VỤ BÀN GIAO
handed-figures = { $leads ->
    [0] Phối hợp { TWODIGITS($supports) } tiêu chí
   *[other] Chủ trì { TWODIGITS($leads) } tiêu chí (tối đa { $points } điểm){ $supports ->
        [0] {""}
       *[other] , phối hợp { TWODIGITS($supports) } tiêu chí
    }
}; { $open ->
    [0] không có việc đang mở.
   *[other] { TWODIGITS($open) } việc đang mở{ $overdue ->
        [0] , không có việc quá hạn.
       *[other] , trong đó { TWODIGITS($overdue) } việc quá hạn.
    }
} Tình hình tại thời điểm bàn giao:
handed-column = { $key ->
    [no] TT
    [name] Tiêu chí
    [kind] Vai trò
    [points] Điểm tối đa
    [state] Tình hình
    [due] Thời hạn
   *[evidence] Số TLKC
}
handed-name = { $code } { $name }
handed-duty = { $kind ->
    [lead] Chủ trì
   *[support] Phối hợp
}
handed-waiting = II. VIỆC ĐANG CHỜ XỬ LÝ
handed-waiting-none = Không có việc đang chờ xử lý.
handed-matter = Tiêu chí { $code }: { $kind ->
    [blocked] đang vướng{ $part ->
        [none] {""}
       *[other] {" "}(phần phối hợp của đồng chí { $part })
    }{ $note ->
        [none] {""}
       *[other] : “{ $note }”
    }{ $days ->
        [0] {""}
       *[other] , đã { TWODIGITS($days) } ngày
    }
    [directive] chỉ đạo của đồng chí { $from } chưa kết thúc, bên nhận thực hiện tiếp: “{ $text }”{ $due ->
        [none] {""}
       *[other] , hạn { DAY($due) }
    }
    [extension] đã đề nghị lùi hạn đến { DAY($due) }, chưa quyết định
    [review] { TWODIGITS($count) } tài liệu kiểm chứng đang chờ duyệt
   *[returned] { TWODIGITS($count) } tài liệu kiểm chứng bị trả lại, cần gửi bản thay thế
}
handed-files = III. HỒ SƠ, TÀI LIỆU KÈM THEO
handed-files-paper = - Hồ sơ giấy:
handed-files-accounts = - Tài khoản, phần mềm:
handed-files-other = - Nội dung khác:
handed-closing = Kể từ thời điểm bàn giao, đồng chí { $to } thực hiện các nhiệm vụ trên; tiến độ và tài liệu kiểm chứng đã gửi được giữ nguyên. Biên bản được lập thành 03 bản, mỗi bên giữ 01 bản./.
handed-from = BÊN GIAO
handed-to = BÊN NHẬN
handed-by = NGƯỜI ĐIỀU PHỐI

## Answering for what was given.

duty-accepted = ✅ Đồng chí đã nhận { $count ->
    [1] <b>{ $codes }</b>
   *[other] <b>{ $count } tiêu chí</b>: { $codes }{ $more ->
        [0] {""}
       *[other] {" "}và { $more } mã khác
    }
}. Đến kỳ hạn trợ lý sẽ nhắc.
duty-nothing-to-answer = Đồng chí đã trả lời mọi việc được giao. Xem việc của mình: /viec
duty-which = Việc nào không phải của đồng chí? Bấm mã ({ $count } việc chưa xác nhận).
duty-button-which = { $code }{ $kind ->
    [lead] {""}
   *[support] {" "}(phối hợp)
}
duty-ask-reason = ✋ <b>{ $code }</b> { $name }
    Vì sao không phải việc của đồng chí? Bấm một lý do, hoặc nhắn một câu để điều phối viên biết.
duty-button-reason = { $reason ->
    [field] Không thuộc lĩnh vực tôi phụ trách
    [theirs] Đã có người khác phụ trách
    [moved] Tôi đã chuyển công tác
   *[other] { $reason }
}
duty-reason = { $reason ->
    [field] không thuộc lĩnh vực phụ trách
    [theirs] đã có người khác phụ trách
    [moved] đã chuyển công tác
   *[other] “{ $reason }”
}
duty-refused = ✋ <b>{ $code }</b>: { $told ->
    [0] đã ghi (lý do: { duty-reason }), nhưng hiện chưa nhắn được cho điều phối viên nào; đồng chí trao đổi trực tiếp với điều phối viên.
   *[other] đã báo điều phối viên (lý do: { duty-reason }).
} Trong lúc chờ phân công lại, việc vẫn đứng tên đồng chí.
duty-button-refusal-undo = ↩ { $code } vẫn là việc của tôi
duty-refusal-taken-back = ✅ Đồng chí nhận { $kind ->
    [lead] chủ trì
   *[support] phối hợp
} <b>{ $code }</b>; lời báo “không phải việc của tôi” đã rút, điều phối viên được báo lại.
duty-refusal-taken-back-news = ↩ Đồng chí <b>{ $by }</b> rút lời báo: { $kind ->
    [lead] phần chủ trì
   *[support] phần phối hợp
} <b>{ $code }</b> vẫn là việc của mình. Không cần phân công lại.
duty-refused-news = ✋ Đồng chí <b>{ $by }</b> báo { $kind ->
    [lead] phần chủ trì
   *[support] phần phối hợp
} <b>{ $code }</b> { $name } <b>không phải việc của mình</b>: { duty-reason }. Đề nghị đồng chí phân công lại hoặc trao đổi với đồng chí ấy.
duty-button-card = Xem phân công { $code }
duty-not-yours = Việc này giao cho người khác, đồng chí không trả lời thay được.
duty-gone = Phần việc này đã được giao lại hoặc đã thôi. Xem việc của mình: /viec
duty-ask-again = ❓ Đồng chí chưa xác nhận { $count ->
    [1] việc được giao: <b>{ $codes }</b>
   *[other] <b>{ $count } tiêu chí</b> được giao: { $codes }{ $more ->
        [0] {""}
       *[other] {" "}và { $more } mã khác
    }
}.
duty-silent-title = ❓ <b>{ $count } người chưa xác nhận việc được giao</b> (trợ lý đã hỏi lại):
duty-silent-line = • <b>{ $name }</b>, báo { SHORTDAY($day) }: { $codes }{ $more ->
    [0] {""}
   *[other] {" "}và { $more } mã khác
}
duty-refused-title = ✋ <b>{ $count } phần việc bị báo “không phải việc của tôi”</b>, chưa giao lại:
duty-refused-line = • <b>{ $code }</b> { $name }{ $kind ->
    [lead] {""}
   *[support] {" "}(phối hợp)
}: { duty-reason }
duty-replied = { $accepted ->
    [yes] ✅ Đ/c { $name } đã nhận { SHORTDAY($day) }
   *[no] ✋ Đ/c { $name } báo không phải việc của mình { SHORTDAY($day) }: { duty-reason }
}
duty-waiting = ⏳ Chưa xác nhận: { $names }
