menu-lienlac = Không liên lạc được: ai, việc gì
reach-title = 📵 <b>Không liên lạc được { $people } người</b>, { $items } việc quá hạn hoặc đến hạn trong 7 ngày:
reach-person = { $why ->
    [unlinked] ▫️
    [blocked] ⛔
    [uncertain] ❔
   *[silent] 💤
} <b>{ $name }</b>{ $position ->
    [none] {""}
   *[other] {" "}({ $position })
} – { $why ->
    [unlinked] chưa kết nối
    [blocked] đã chặn{ $since ->
        [none] {""}
       *[other] {" "}từ { SHORTDAY($since) }
    }
    [uncertain] không rõ tin nhắc hôm nay đã đến chưa
   *[silent] im lặng{ $since ->
        [none] {""}
       *[other] {" "}từ { SHORTDAY($since) }
    }
} · { $items } việc{ $overdue ->
    [0] {""}
   *[other] , { $overdue } quá hạn
}: { $codes }
reach-more = … và { $count } người khác.
reach-how = Gọi điện hoặc đưa phiếu giấy; bấm tên để <b>nhập thay</b> điều đồng chí ấy trả lời.
reach-all-well = ✅ Mọi người đang có việc đến hạn đều liên lạc được.
reach-button-person = ✍️ { $name }
reach-button-other = Nhập thay người khác
reach-button-print = { $count ->
    [1] 🖨 In phiếu đôn đốc
   *[other] 🖨 In { $count } phiếu đôn đốc
}
behalf-button-print = 🖨 In phiếu
urging-all-reached = ✅ Mọi người đang có việc đến hạn đều liên lạc được, không phải in phiếu. In cho một người: nhắn “in phiếu đôn đốc” kèm họ tên.
urging-nothing-due = Người này không có việc đến hạn hoặc quá hạn, nên không có gì để in.
urging-caption = Phiếu đôn đốc ngày { DAY($day) }, { $count } người. In ra, đưa ký nhận; nhận lại phiếu thì nhập thay bằng /nhapthay kèm mã trên phiếu.
paper-file-urging = PHIEU-DON-DOC-{ $day }

## Phiếu đôn đốc (Word).

urging-kind = PHIẾU ĐÔN ĐỐC
urging-subject = Thực hiện nhiệm vụ nâng cao Chỉ số cải cách hành chính năm { $year }
urging-to = Kính gửi: Đồng chí { $name }{ $position ->
    [none] .
   *[other] , { $position }.
}
urging-what = Đến ngày { DAY($day) }, đồng chí có { TWODIGITS($count) } nhiệm vụ đến hạn hoặc quá hạn{ $late ->
    [0] , chưa có nhiệm vụ quá hạn
   *[other] , trong đó { TWODIGITS($late) } nhiệm vụ đã quá hạn
}{ $points ->
    [0] .
   *[other] , tổng điểm tối đa { $points } điểm.
}
urging-how = Đề nghị đồng chí thực hiện, ghi kết quả hoặc vướng mắc vào cột (7), ký nhận và gửi lại phiếu cho đồng chí { $name }{ $position ->
    [none] {""}
   *[other] {" "}({ $position })
} để cập nhật.
urging-column = { $key ->
    [no] TT
    [code] Mã phiếu
    [name] Tiêu chí
    [due] Thời hạn
    [late] Quá hạn (ngày)
    [points] Điểm tối đa
   *[answer] Kết quả, vướng mắc
}
urging-name = { $code }{ period-brackets } { $name }{ $kind ->
    [support] {" "}(phối hợp)
   *[lead] {""}
}
urging-codes = Cán bộ tổng hợp nhập thay theo mã phiếu, ví dụ: /nhapthay { $code } xong 80%, chờ ký.
urging-received-on = Ngày nhận phiếu: ……/……/{ $year }.
urging-by = NGƯỜI LẬP PHIẾU
urging-received = NGƯỜI NHẬN
urging-list-kind = DANH SÁCH GIAO PHIẾU ĐÔN ĐỐC
urging-list-what = Ngày { DAY($day) }, giao phiếu đôn đốc cho { TWODIGITS($count) } đồng chí có nhiệm vụ đến hạn, quá hạn, chưa liên lạc được qua trợ lý:
urging-list-column = { $key ->
    [no] TT
    [person] Họ tên, chức vụ
    [items] Số nhiệm vụ
    [late] Quá hạn
    [on] Ngày nhận
   *[sign] Ký nhận
}
urging-person = { $name }{ $position ->
    [none] {""}
   *[other] , { $position }
}
