menu-nghiphep = Nghỉ phép: ngày đi làm lại, người làm thay

leave-instead-of = Kính gửi đ/c <b>{ $name }</b> (đang nghỉ; đồng chí nhận thay):
leave-weekday = { $weekday ->
    [1] thứ Hai
    [2] thứ Ba
    [3] thứ Tư
    [4] thứ Năm
    [5] thứ Sáu
    [6] thứ Bảy
   *[other] Chủ nhật
}
leave-line = 🌿 Đ/c <b>{ $name }</b> nghỉ { SHORTDAY($from) }–{ SHORTDAY($last) }, đi làm lại { DAY($back) } · { $standIn ->
    [none] không ai thay
   *[other] thay: đ/c { $standIn }
}
leave-ask-days = { $name ->
    [none] Đồng chí nghỉ từ hôm nay,
   *[other] Đ/c <b>{ $name }</b> nghỉ từ hôm nay,
} <b>ngày nào đi làm lại</b>? Bấm một ngày, hoặc nhắn, ví dụ: <i>nghỉ từ 10/6 đến 12/6</i>
leave-ask-stand-in = { $name ->
    [none] Đồng chí
   *[other] Đ/c <b>{ $name }</b>
} nghỉ { SHORTDAY($from) }–{ SHORTDAY($last) }, đi làm lại <b>{ leave-weekday }, { DAY($back) }</b>. <b>Ai làm thay</b> trong thời gian đó? Tin nhắc sẽ gửi cho người ấy.
leave-ask-member = Nhập nghỉ phép cho ai?
leave-button-person = { $name }
leave-button-others = Nhập cho người khác
leave-button-back-on = { $weekday ->
    [1] T2
    [2] T3
    [3] T4
    [4] T5
    [5] T6
    [6] T7
   *[other] CN
} { SHORTDAY($day) }
leave-button-stand-in = { $named ->
    [yes] ✅{" "}
   *[no] {""}
}{ $name }{ $away ->
    [yes] {" "}(nghỉ)
   *[no] {""}
}
leave-button-nobody = Không ai làm thay
leave-button-end = Hủy hoặc kết thúc sớm: { $name }
leave-button-work = Việc của tôi
leave-button-assign = Phân công
leave-button-with = ✅ Ghi, đ/c { $name } làm thay
leave-button-choose = { $named ->
    [0] Chọn người làm thay
   *[other] Người khác làm thay
}

leave-entered = 🌿 Đã ghi: { $name ->
    [none] đồng chí
   *[other] đ/c <b>{ $name }</b>
} nghỉ từ { DAY($from) }, đi làm lại <b>{ leave-weekday }, { DAY($back) }</b>. Trước ngày đó không có tin nhắc.
leave-stand-in = { $name ->
    [none] Không ai làm thay: việc đến hạn trong thời gian nghỉ không nhắc ai.
   *[other] Làm thay: đ/c <b>{ $name }</b>{ $told ->
        [yes] . { telling-has } đồng chí ấy{ telling-when }.
       *[no] . ⚠️ Chưa báo được đồng chí ấy, đề nghị gọi điện.
    }
}
leave-due = { $standIn ->
    [yes] { $count } tiêu chí đến hạn hoặc đã quá hạn, người làm thay sẽ được nhắc: { $codes }.
   *[no] ⚠️ { $count } tiêu chí đến hạn hoặc đã quá hạn mà <b>không ai trả lời</b>: { $codes }.
}
leave-no-coordinator = ⚠️ Trong thời gian này không còn điều phối viên nào khác. { $standIn ->
    [none] Nên chọn người làm thay, hoặc giao thêm vai trò điều phối cho một người: /canbo
   *[other] Đ/c { $standIn } làm được việc điều phối thay đồng chí (duyệt, đôn đốc, phân công…), trừ danh sách cán bộ và vai trò.
}
leave-letter-coordinates = Những ngày đó đồng chí làm được cả việc điều phối: /duyet, /dondoc, /phancong, /nhapthay, /soatloi, /nhatky… Nhật ký ghi tên cả hai người. Danh sách cán bộ, vai trò không đổi được.
leave-ended = { $name ->
    [none] Đã kết thúc nghỉ phép. Đồng chí được nhắc việc bình thường.
   *[other] Đã kết thúc nghỉ phép của đ/c <b>{ $name }</b>, đồng chí ấy được nhắc việc bình thường.
}
leave-offer = { $name ->
    [none] Đồng chí
   *[other] Đ/c <b>{ $name }</b>
} nghỉ từ { DAY($from) }, đi làm lại <b>{ leave-weekday }, { DAY($back) }</b>? Chưa ghi: { $named ->
    [0] bấm nút để chọn người làm thay và ghi nghỉ phép.
   *[other] bấm nút để ghi.
}

leave-letter-stand-in = 🌿 Đ/c <b>{ $name }</b> nghỉ từ { SHORTDAY($from) } đến hết { DAY($last) }. Trong thời gian đó <b>đồng chí làm thay</b>: tin nhắc gửi cho đồng chí, đồng chí báo tiến độ và gửi minh chứng như việc của mình{ $count ->
    [0] .
   *[other] . Đến hạn hoặc quá hạn: { $codes }.
}
leave-letter-own = 🌿 Điều phối viên đã ghi đồng chí nghỉ từ { SHORTDAY($from) } đến hết { DAY($last) }, { $standIn ->
    [none] không ai làm thay
   *[other] đ/c { $standIn } làm thay
}. Đi làm sớm hơn thì gửi /nghiphep và bấm kết thúc.
leave-letter-coordinator = 🌿 Đ/c <b>{ $name }</b> nghỉ từ { SHORTDAY($from) } đến hết { DAY($last) }, { $standIn ->
    [none] <b>không ai làm thay</b>
   *[other] đ/c { $standIn } làm thay
}{ $count ->
    [0] .
   *[other] . Đến hạn hoặc quá hạn: { $codes }.
}
leave-letter-ended = Đ/c <b>{ $name }</b> đã đi làm lại, đồng chí không còn làm thay. Cảm ơn đồng chí.

leave-day-unclear = Chưa ghi vì chưa rõ ngày. Đồng chí nhắn ngày đi làm lại, ví dụ: <i>13/6</i>, hoặc <i>nghỉ từ 10/6 đến 12/6</i>
leave-return-past = Chưa ghi: ngày đi làm lại ({ DAY($day) }) phải là ngày sắp tới và sau ngày bắt đầu nghỉ.
leave-too-long = Chưa ghi: nghỉ đến { DAY($day) } là quá một năm. Nếu đồng chí ấy thôi việc, hãy dùng /bangiao.
leave-not-yours = Nghỉ phép của người khác do chính người ấy hoặc điều phối viên ghi.
leave-over = Kỳ nghỉ này đã kết thúc hoặc đã được thay bằng kỳ khác. Gửi /nghiphep để xem.

## To whoever urges them or gives them work.

leave-away = 🌴 Đ/c { $name } đang nghỉ, trở lại { DAY($day) }: { $standIn ->
    [none] chưa có ai làm thay, tin chờ đến hôm ấy.
   *[other] tin đến đ/c { $standIn } làm thay.
}
