menu-soatloi = Soát lỗi trước thẩm định
preflight-clean = ✅ Chưa thấy lỗi nào có thể làm mất điểm khi thẩm định.
preflight-title = <b>Soát lỗi: { $count } lỗi</b>{ $points ->
    [0] {""}
   *[other] , liên quan tối đa <b>{ $points } điểm</b>
}{ $pages ->
    [1] :
   *[other] {" "}(trang { $page }/{ $pages }):
}
# More than a screen: a line a kind.
preflight-kinds-title = <b>Soát lỗi: { $count } lỗi, { $kinds } loại</b>{ $points ->
    [0] {""}
   *[other] , liên quan tối đa <b>{ $points } điểm</b>
}. Bấm một loại để xem và sửa từng lỗi:
preflight-kind-line = { preflight-mark } <b>{ preflight-kind }</b>: { $criteria } { $kind ->
        [sum-of-field] lĩnh vực
       *[other] tiêu chí
    }{ $times ->
        [0] {""}
       *[other] {" "}({ $times } lỗi)
    }{ $points ->
        [0] {""}
       *[other] {" "}· tối đa { $points } điểm
    }
    { $codes }{ $more ->
        [0] {""}
       *[other] {" "}và { $more } mã khác
    }
preflight-kind = { $kind ->
    [done-without-evidence] Báo xong nhưng chưa đủ minh chứng
    [time-without-document] Kỳ chưa có tài liệu
    [evidence-outside] Minh chứng ngoài kỳ
    [score-over-maximum] Tự chấm quá điểm tối đa
    [survey-scored] Tự chấm điểm do điều tra xã hội học chấm
    [sum-of-field] Cộng điểm lĩnh vực không khớp
    [sum-of-criterion] Cộng điểm tiêu chí không khớp
    [no-lead] Chưa có người chủ trì
    [lead-out-of-reach] Chủ trì chưa kết nối hoặc đã chặn trợ lý
   *[due-on-day-off] Hạn rơi vào ngày nghỉ
}
preflight-kind-button = { preflight-mark } { $kind ->
    [done-without-evidence] Thiếu minh chứng
    [time-without-document] Kỳ chưa có tài liệu
    [evidence-outside] Minh chứng ngoài kỳ
    [score-over-maximum] Quá điểm tối đa
    [survey-scored] Do điều tra chấm
    [sum-of-field] Cộng điểm lĩnh vực
    [sum-of-criterion] Cộng điểm tiêu chí
    [no-lead] Chưa có chủ trì
    [lead-out-of-reach] Chưa liên lạc được
   *[due-on-day-off] Hạn vào ngày nghỉ
} ({ $count })
preflight-button-back = ← Soát lỗi
preflight-line = { preflight-mark } <b>{ $code }</b>{ period-brackets } { $name }
    { preflight-what }{ $points ->
        [0] {""}
       *[other] {" "}· tối đa { $points } điểm
    }
preflight-mark = { $kind ->
    [done-without-evidence] 📎
    [time-without-document] 📎
    [evidence-outside] 🗓
    [score-over-maximum] 🔢
    [survey-scored] 🔢
    [sum-of-field] ➕
    [sum-of-criterion] ➕
    [no-lead] 👤
    [lead-out-of-reach] 📵
   *[other] 🗓
}
preflight-what = { $kind ->
    [done-without-evidence] báo xong nhưng chưa đủ minh chứng
    [time-without-document] kỳ này chưa có tài liệu
    [evidence-outside] minh chứng { $day ->
        [none] về kỳ khác
       *[other] ghi ngày { DAY($day) }, ngoài kỳ
    }
    [score-over-maximum] tự chấm { $score }, quá điểm tối đa { $max }
    [survey-scored] do điều tra xã hội học chấm nhưng lại có điểm tự chấm { $score }
    [sum-of-field] lĩnh vực ghi { $given } điểm, cộng các tiêu chí được { $sum }
    [sum-of-criterion] ghi { $given } điểm, cộng các phần được { $sum }
    [no-lead] chưa có người chủ trì
    [lead-out-of-reach] chủ trì { $who } { $reach ->
        [blocked] đã chặn trợ lý
       *[unlinked] chưa kết nối
    }
   *[due-on-day-off] hạn { DAY($day) } là ngày nghỉ{ $times ->
        [1] {""}
       *[other] {" "}({ $times } kỳ như vậy)
    }
}
preflight-button = { $kind ->
    [done-without-evidence] 📎 Minh chứng { $code }{ period-short }
    [time-without-document] 📎 Minh chứng { $code }{ period-short }
    [evidence-outside] 🗓 Sửa ngày, rút minh chứng { $code }{ period-short }
    [score-over-maximum] 🔢 Chấm lại { $code }
    [survey-scored] 🔢 Bỏ điểm tự chấm { $code }
    [sum-of-field] ➕ Nhập lại kế hoạch
    [sum-of-criterion] ➕ Nhập lại kế hoạch
    [no-lead] 👤 Phân công { $code }
    [lead-out-of-reach] 📵 { $code }: { $reach ->
        [blocked] xem
       *[unlinked] mời
    } đ/c { $who }
   *[due-on-day-off] 🗓 { $code }: chuyển lên { SHORTDAY($before) }
}
preflight-deadline-moved = ✅ <b>{ $code }</b>: hạn chuyển lên ngày làm việc trước, { DAY($day) }{ $times ->
    [1] {""}
   *[other] {" "}(cả { $times } kỳ)
}. Hạn gốc theo kế hoạch vẫn được giữ.
preflight-score-dropped = ✅ <b>{ $code }</b>: đã bỏ điểm tự chấm { $points }, tiêu chí này do điều tra xã hội học chấm.
preflight-nothing = { $code } không còn lỗi này. Gửi /soatloi để soát lại.
