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
duty-told = { $to ->
    [yes] Đã báo đ/c { $toName }
   *[no] ⚠️ Chưa báo được đ/c { $toName }, đề nghị gọi điện
}{ $from ->
    [none] .
    [yes] {" "}và đ/c { $fromName }.
   *[no] ; chưa báo được đ/c { $fromName }.
}
duty-end-confirm = Thôi phân công đ/c <b>{ $name }</b> ở <b>{ $code }</b>? Điều đã báo vẫn giữ.{ $leaderless ->
    [yes] {" "}⚠️ Tiêu chí sẽ <b>không còn ai chủ trì</b>.
   *[no] {""}
}
duty-ended = Đã thôi phân công đ/c <b>{ $name }</b> ở <b>{ $code }</b>{ $told ->
    [yes] , đồng chí ấy đã được báo.
   *[no] ; chưa báo được đồng chí ấy.
}
duty-has-it = Đ/c { $name } đã có phần việc này ở { $code }. Gửi /phancong { $code } để xem.
duty-changed-meanwhile = Phân công của { $code } đã thay đổi trong lúc đó. Gửi /phancong { $code } để xem lại.

duty-letter-given = Đồng chí được giao { $kind ->
    [lead] <b>chủ trì</b>{" "}
    [support] <b>phối hợp</b>{" "}
   *[both] {""}
}{ $count ->
    [1] <b>{ $codes }</b> { $name }
   *[other] <b>{ $count } tiêu chí</b>: { $codes }
}{ $from ->
    [none] {""}
   *[other] , thay đ/c { $from }
}.
duty-letter-open = Việc đang mở ({ $count }):
duty-letter-taken = Từ hôm nay đồng chí không còn phụ trách { $count ->
    [1] <b>{ $codes }</b>
   *[other] <b>{ $count } tiêu chí</b> ({ $codes })
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
handover-figures = Chủ trì { $leads }, phối hợp { $supports } tiêu chí · { $points } điểm chủ trì · { $open } việc đang mở{ $overdue ->
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
