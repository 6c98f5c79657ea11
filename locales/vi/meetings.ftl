menu-hop = Họp: chương trình, chỉ đạo, biên bản
report-button-meeting = 🗓 Họp

## Before a meeting.

meeting-begin = 🗓 <b>Họp về Chỉ số CCHC</b>, ngày { DAY($day) }
meeting-begin-what = { $count ->
    [0] Hiện không có tiêu chí nào có nguy cơ mất điểm, không có chỉ đạo cuộc họp trước còn dở.
   *[other] Chương trình dự kiến: <b>{ $count } tiêu chí</b>, { $points } điểm có nguy cơ mất{ $carried ->
        [0] .
       *[other] ; đầu chương trình là { $carried } tiêu chí còn chỉ đạo của cuộc họp trước chưa xong.
    }
}
meeting-begin-how = { $leads ->
    [yes] Lãnh đạo bấm “Bắt đầu họp” để chủ trì. Muốn sắp xếp trước: “Chuẩn bị”.
   *[no] Đồng chí chuẩn bị chương trình; lãnh đạo bấm “Bắt đầu họp” khi vào họp.
}
meeting-title-prepared = 🗂 <b>Chương trình họp đang chuẩn bị</b> (đ/c { $by }, { SHORTDAY($day) }): { $count } tiêu chí, { $points } điểm có nguy cơ mất{ $carried ->
    [0] .
   *[other] ; { $carried } tiêu chí còn chỉ đạo lần trước.
}
meeting-arranged = { $kind ->
    [raised] ⬆️ Đã đưa <b>{ $code }</b> lên đầu chương trình.
   *[dropped] Đã đưa <b>{ $code }</b> ra khỏi chương trình.
}

## The agenda.

meeting-title = 🗓 <b>Đang họp</b> – bắt đầu { $time } ngày { SHORTDAY($day) }, chủ trì: đ/c { $chair }
    Đã bàn { $discussed }/{ $count } · 📌 { $directives } chỉ đạo
meeting-agenda-empty = Chương trình không có tiêu chí nào. Thêm bằng <i>/hop</i> kèm mã tiêu chí.
meeting-agenda-line = { $number }. { $discussed ->
    [yes] ✅{" "}
   *[no] {""}
}{ $carried ->
    [yes] 📌{" "}
   *[no] {""}
}<b>{ $code }</b> { $name } – { report-leads } · nguy cơ mất { $atRisk }{ report-when }
meeting-agenda-how = { $open ->
    [yes] Bấm mã để mở; tiêu chí khác: <i>/hop 3.2.1</i>.
   *[no] Bấm mã để xem, đưa lên đầu hoặc bỏ; thêm tiêu chí: <i>/hop 3.2.1</i>. Số liệu tính lại khi bắt đầu họp.
}{ $carried ->
    [yes] {" "}📌 còn chỉ đạo lần trước.
   *[no] {""}
}
meeting-button-item = { $discussed ->
    [yes] ✅ { $code }
   *[no] { $code }
}
meeting-button-open = ▶️ Bắt đầu họp
meeting-button-prepare = 🗂 Chuẩn bị chương trình
meeting-button-past = 📚 Các cuộc họp trước ({ $count })
meeting-button-place = 📍 Địa điểm
meeting-button-drop = Bỏ, không họp
meeting-button-go-on = ▶️ Tiếp tục
meeting-button-go-on-plain = Họp tiếp
meeting-button-end = 🏁 Kết thúc họp
meeting-button-end-yes = 🏁 Kết thúc, lập biên bản
meeting-button-hub = 🗓 Họp
meeting-ask-place = 📍 { $place ->
    [none] Cuộc họp ở đâu? Nhắn địa điểm để ghi vào biên bản, ví dụ: <i>Phòng họp số 1, trụ sở UBND xã</i>
   *[other] Địa điểm: <b>{ $place }</b>. Nhắn địa điểm khác nếu cần đổi.
}
meeting-button-present = 👥 Thành phần
meeting-present = 👥 Đã ghi thành phần dự họp:
    { $present }
meeting-ask-present = 👥 { $present ->
    [none] Ai dự họp? Nhắn mỗi nhóm một dòng để ghi vào biên bản, ví dụ:
   *[other] Đã ghi:
    { $present }
    Nhắn lại toàn bộ nếu cần đổi, mỗi nhóm một dòng, ví dụ:
}
    <i>Lãnh đạo: đ/c Chủ tịch, đ/c Phó Chủ tịch
    Công chức: Tư pháp – Hộ tịch, Tài chính – Kế toán
    Vắng: đ/c Minh (đi tập huấn)</i>
meeting-end-present = 👥 Thành phần: { $present ->
    [none] chưa ghi; bấm “Thành phần”, hoặc để trống điền tay vào biên bản.
   *[other] { $present }
}
meeting-place = 📍 Đã ghi địa điểm: { $place }

## One criterion.

meeting-item-title = 🗓 { $number ->
    [0] Ngoài chương trình
   *[other] Mục { $number }/{ $count }
}{ $carried ->
    [yes] {" "}· 📌 còn chỉ đạo lần trước
   *[no] {""}
}{ $discussed ->
    [yes] {" "}· ✅ đã bàn
   *[no] {""}
}
meeting-item-name = <b>{ $code }</b> { $name }
meeting-item-risk = ⚡ <b>{ $atRisk } điểm</b> có nguy cơ mất · { state-percent }{ $due ->
    [none] {""}
   *[other] {" "}· hạn { SHORTDAY($due) }{ $extendedFrom ->
        [none] {""}
       *[other] {" "}(đã lùi từ { SHORTDAY($extendedFrom) })
    }
}{ $late ->
    [yes] , <b>quá { $daysLate } ngày</b>
   *[no] {""}
}
meeting-item-leads = Chủ trì: { report-leads }
meeting-item-blocked = ⛔ Vướng{ $part ->
    [none] {""}
   *[other] {" "}(phần phối hợp của đ/c { $part })
}{ $note ->
    [none] {""}
   *[other] : “{ $note }”
} · { $days } ngày
meeting-item-said = 💬 { SHORTDAY($day) } đ/c { $name }: { state-percent }{ $note ->
    [none] {""}
   *[other] {" "}– “{ $note }”
}
meeting-item-silent = 💬 Chưa có ai báo tiến độ
meeting-item-wish = ⏳ Đ/c { $name } xin lùi hạn đến { DAY($day) }, chưa quyết định (/duyet)
meeting-item-note = 📝 “{ $text }” – đ/c { $name }
meeting-item-how = { $how ->
    [prepared] Chưa vào họp. Lãnh đạo bấm “Bắt đầu họp” trong chương trình.
    [leaderless] ⚠️ Chưa có người chủ trì nên chưa giao chỉ đạo được: cần phân công. Nhắn ý kiến để ghi vào biên bản.
    [group] 📌 Lãnh đạo <b>trả lời tin này</b> bằng nội dung chỉ đạo tới { $leads } (có thể kèm hạn: “trước 15/7”), hoặc bấm nút:
    [direct] 📌 Nhắn nội dung chỉ đạo tới <b>{ $leads }</b> (có thể kèm hạn: “trước 15/7”), hoặc bấm nút:
   *[note] 📝 Nhắn ý kiến, kết luận để ghi vào biên bản.
}
meeting-directive = { $preset ->
    [finish] Tập trung hoàn thành, cập nhật kết quả
    [report] Báo cáo nguyên nhân chậm và cam kết thời gian hoàn thành
    [unblock] Làm việc với cơ quan, bộ phận liên quan để tháo gỡ vướng mắc, báo cáo kết quả
   *[evidence] Bổ sung đủ tài liệu kiểm chứng
}
meeting-button-preset = { $preset ->
    [finish] 📌 Xong trước { SHORTDAY($due) }
    [report] 📌 Báo lý do { SHORTDAY($due) }
    [unblock] 📌 Gỡ vướng { SHORTDAY($due) }
   *[evidence] 📌 Đủ minh chứng { SHORTDAY($due) }
}
meeting-button-discussed = ✅ Đã bàn, tiếp
meeting-button-undo = ↩ Chưa bàn
meeting-button-note = 📝 Ghi biên bản
meeting-button-previous = ◀ Mục trước
meeting-button-agenda = 🗓 Chương trình
meeting-button-skip = Mục sau ▶
meeting-button-raise = ⬆️ Đưa lên đầu
meeting-button-leave = Bỏ khỏi chương trình
meeting-given = 📌 Đã giao <b>{ $names }</b> về <b>{ $code }</b>{ $text ->
    [hidden] {""}
   *[other] : “{ $text }”
}{ directive-sent-by }
meeting-too-short = Chưa giao gì: chỉ đạo cần nói rõ việc (từ ba tiếng trở lên). Muốn sang mục khác, bấm nút bên dưới.
meeting-question = ❔ <b>Chưa giao gì.</b> Về { $code }, đồng chí hỏi “{ $text }”? Xem ngay bằng nút, hoặc nói rõ cần ghi câu này thế nào:
meeting-button-said = 📌 Giao làm chỉ đạo
meeting-button-back = ‹ Quay lại mục này
meeting-words-gone = Câu hỏi đó cũ rồi, trợ lý không còn giữ. Đồng chí nhắn lại giúp.
meeting-discussed = ✅ Đã bàn <b>{ $code }</b>.
meeting-all-discussed = Đã bàn hết chương trình. Bấm “Kết thúc họp” để lập biên bản.
meeting-noted = 📝 Đã ghi ý kiến về <b>{ $code }</b> vào biên bản.
meeting-ask-note = 📝 Nhắn ý kiến, kết luận về <b>{ $code }</b> để ghi vào biên bản:

## The end.

meeting-left-open = 🗓 Cuộc họp bắt đầu { $time } ngày { SHORTDAY($day) } (chủ trì: đ/c { $chair }) chưa kết thúc nên chưa có biên bản:

meeting-end-ask = 🏁 <b>Kết thúc cuộc họp</b> (bắt đầu { $time } ngày { SHORTDAY($day) }, chủ trì: đ/c { $chair })?
    Đã bàn { $discussed }/{ $count } tiêu chí, giao { $directives } chỉ đạo. Biên bản gửi riêng người chủ trì và điều phối viên; sau đó không ghi thêm được.
meeting-ended = 🏁 <b>Đã kết thúc cuộc họp</b> { $time } ngày { SHORTDAY($day) } – { $until } ngày { SHORTDAY($untilDay) }, chủ trì: đ/c { $chair }
    Đã bàn { $discussed } tiêu chí{ $codes ->
        [none] {""}
       *[other] {" "}({ $codes })
    } · { $directives ->
        [0] không giao chỉ đạo mới
       *[other] 📌 { $directives } chỉ đạo:
    }
meeting-given-line = • <b>{ $code }</b> { $names }{ $text ->
    [hidden] {""}
   *[other] : “{ $text }”
}{ directive-sent-by }
meeting-files = { $sent ->
    [yes] Dự thảo biên bản được gửi riêng cho người chủ trì và điều phối viên.
   *[no] Bấm nút để nhận dự thảo biên bản trong trò chuyện riêng.
}
meeting-button-file = { $file ->
    [bienban] 📄 Biên bản
   *[ketluan] 📄 Thông báo kết luận
}
meeting-dropped = Đã bỏ, không lập biên bản.
meeting-past-title = 📚 <b>{ $count } cuộc họp</b>, mới trước:
meeting-past-none = Chưa có cuộc họp nào.
meeting-past-line = • <b>{ DAY($day) }</b> { $time }–{ $until }, chủ trì: đ/c { $chair } · bàn { $discussed } tiêu chí, { $directives ->
    [0] không giao chỉ đạo
   *[other] { $directives } chỉ đạo{ $open ->
        [0] , đã xong hết
       *[other] , còn { $open }
    }
}
meeting-button-open-past = { DAY($day) }
meeting-button-past-back = 📚 Các cuộc họp
meeting-standing-line = • <b>{ $code }</b> { $names }{ $text ->
    [hidden] {""}
   *[other] : “{ $text }”
}{ directive-sent-by } · { directive-standing }{ $late ->
    [yes] {" "}· 🔴 quá hạn
   *[no] {""}
}
meeting-caption = { $file ->
    [minutes] Dự thảo biên bản họp ngày { DAY($day) }. Đồng chí đọc lại, bổ sung chỗ để trống, ký.
   *[conclusions] Dự thảo thông báo kết luận cuộc họp ngày { DAY($day) }. Đồng chí đọc lại, lấy số, trình ký.
}
paper-file-meeting = { $file ->
    [minutes] BIEN-BAN-HOP-CCHC-{ $day }
   *[conclusions] THONG-BAO-KET-LUAN-CCHC-{ $day }
}

## Refusals.

meeting-none = Không có cuộc họp nào đang mở. Gửi /hop để bắt đầu.
meeting-not-open = Cuộc họp mới đang chuẩn bị. Lãnh đạo bấm “Bắt đầu họp” (/hop) trước.
meeting-open-before = Cuộc họp đã bắt đầu, đ/c { $name } chủ trì. Gửi /hop để vào chương trình.
meeting-not-empty = Cuộc họp đã ghi nội dung nên không bỏ được. Bấm “Kết thúc, lập biên bản”.
meeting-unknown = Không có biên bản của cuộc họp này.

## Biên bản, thông báo kết luận (Word).

minutes-symbol = BB
minutes-kind = BIÊN BẢN
minutes-subject = Họp kiểm điểm tiến độ thực hiện nhiệm vụ nâng cao Chỉ số cải cách hành chính năm { $year }
minutes-instant = { $hour } giờ { $minute } phút, ngày { $date } tháng { $month } năm { $year }
minutes-person = đồng chí { $name }{ $position ->
    [none] {""}
   *[other] , { $position }
}
minutes-began = Thời gian bắt đầu: { $instant }.
minutes-place = Địa điểm: { $place }.
minutes-place-open = Địa điểm:
minutes-present = Thành phần tham dự:
minutes-present-line = { $who ->
    [leaders] - Lãnh đạo đơn vị:
    [officials] - Công chức, bộ phận được giao nhiệm vụ:
    [guests] - Đại biểu mời:
   *[absent] - Vắng mặt (lý do):
}
minutes-present-told = - { $line }
minutes-chaired = Chủ trì: { $person }.
minutes-written = Thư ký (người ghi biên bản): { $person }.
minutes-written-open = Thư ký (người ghi biên bản):
minutes-general = I. TÌNH HÌNH CHUNG
minutes-standing = Đến ngày { DAY($day) }{ $sample ->
    [yes] {" "}(dữ liệu mẫu)
   *[no] {""}
}, Kế hoạch có { TWODIGITS($total) } tiêu chí, tiêu chí thành phần tính điểm; { $closed ->
    [0] chưa hoàn thành tiêu chí nào
   *[other] đã hoàn thành { TWODIGITS($closed) } tiêu chí
}{ $overdue ->
    [0] ; không có tiêu chí quá hạn
   *[other] ; quá hạn { TWODIGITS($overdue) } tiêu chí
}{ $blocked ->
    [0] ; không có tiêu chí đang gặp vướng mắc
   *[other] ; đang gặp vướng mắc { TWODIGITS($blocked) } tiêu chí
}. Dự báo cả năm đạt { $forecast }/{ $max } điểm{ $atRisk ->
    [0] .
   *[other] ; còn { $atRisk } điểm có nguy cơ mất nếu không tiếp tục thực hiện.
}
minutes-agenda = { $count ->
    [0] Cuộc họp không có tiêu chí nào trong chương trình.
    [1] Chương trình có 01 tiêu chí; { $discussed ->
        [0] chưa xem xét.
       *[other] cuộc họp đã xem xét.
    }
   *[other] Chương trình có { TWODIGITS($count) } tiêu chí, xếp theo số điểm có nguy cơ mất; { $discussed ->
        [0] chưa xem xét tiêu chí nào.
       *[other] cuộc họp đã xem xét { TWODIGITS($discussed) } tiêu chí.
    }
}
minutes-discussed = II. NỘI DUNG CUỘC HỌP
minutes-nothing-discussed = Cuộc họp không xem xét riêng từng tiêu chí.
minutes-item = { $number }. Tiêu chí { $code } “{ $name }”{ $carried ->
    [yes] {" "}(còn chỉ đạo của cuộc họp trước chưa hoàn thành)
   *[no] {""}
}
minutes-item-standing = { $leads ->
    [none] Chưa giao người chủ trì.
   *[other] Chủ trì: { $leads }.
} Tình hình: { state-percent }{ $due ->
    [none] {""}
   *[other] ; thời hạn { DAY($due) }{ $extendedFrom ->
        [none] {""}
       *[other] {" "}(đã được lùi từ { DAY($extendedFrom) })
    }{ $overdue ->
        [0] {""}
       *[other] , quá hạn { TWODIGITS($overdue) } ngày
    }
}{ $atRisk ->
    [0] .
   *[other] ; { $atRisk } điểm có nguy cơ mất.
}
minutes-item-blocked = Vướng mắc{ $part ->
    [none] {""}
   *[other] {" "}(phần phối hợp của đồng chí { $part })
}: { $note ->
    [none] chưa nêu lý do
   *[other] “{ $note }”
}{ $days ->
    [0] .
   *[other] , đã { TWODIGITS($days) } ngày.
}
minutes-item-said = Báo cáo gần nhất: đồng chí { $name }, ngày { DAY($day) }: { state-percent }{ $note ->
    [none] .
   *[other] {" "}(“{ $note }”).
}
minutes-item-note = - Ý kiến, kết luận: { $text }
minutes-item-directed = - Chỉ đạo: { $text }; người thực hiện: { $names }{ $due ->
    [none] .
   *[other] ; thời hạn { DAY($due) }.
}
minutes-concluded = III. KẾT LUẬN
minutes-concluded-what = { $count ->
    [0] Cuộc họp không giao nhiệm vụ mới; các bộ phận, cá nhân tiếp tục thực hiện nhiệm vụ được giao theo Kế hoạch.
    [1] Đồng chí { $name } kết luận, giao 01 nhiệm vụ sau:
   *[other] Đồng chí { $name } kết luận, giao { TWODIGITS($count) } nhiệm vụ sau:
}
minutes-column = { $key ->
    [no] TT
    [criterion] Tiêu chí
    [text] Nội dung
    [names] Người thực hiện
   *[due] Thời hạn
}
minutes-no-deadline = Theo Kế hoạch
minutes-left = { $count ->
    [1] 01 tiêu chí trong chương trình chưa xem xét: { minutes-left-codes }; các bộ phận tiếp tục thực hiện theo Kế hoạch.
   *[other] { TWODIGITS($count) } tiêu chí trong chương trình chưa xem xét: { minutes-left-codes }; các bộ phận tiếp tục thực hiện theo Kế hoạch.
}
minutes-left-codes = { $codes }{ $more ->
    [0] {""}
   *[other] {" "}và { TWODIGITS($more) } tiêu chí có ít điểm nguy cơ mất hơn
}
minutes-end = Cuộc họp kết thúc vào { $instant }./.
minutes-secretary = THƯ KÝ
minutes-chair = CHỦ TRÌ
minutes-recipients =
    Như thành phần tham dự;
    Lưu: VT, hồ sơ.
doc-sign-here = (Ký, ghi rõ họ tên)
doc-name-open = ……………………………
conclusions-symbol = TB
conclusions-kind = THÔNG BÁO
conclusions-subject = Kết luận của { $person } tại cuộc họp kiểm điểm tiến độ thực hiện nhiệm vụ nâng cao Chỉ số cải cách hành chính năm { $planYear }
conclusions-introduction = Ngày { $date } tháng { $month } năm { $year }{ $place ->
    [none] {""}
   *[other] , tại { $place }
}, { $person } chủ trì cuộc họp kiểm điểm tiến độ thực hiện nhiệm vụ nâng cao Chỉ số cải cách hành chính năm { $planYear }. Sau khi nghe báo cáo và ý kiến của các thành viên dự họp, đồng chí { $name } kết luận như sau:
conclusions-general = 1. Tình hình chung
conclusions-tasks = 2. Nhiệm vụ
conclusions-tasks-what = { $count ->
    [0] Cuộc họp không giao nhiệm vụ mới; các bộ phận, cá nhân tiếp tục thực hiện nhiệm vụ được giao theo Kế hoạch.
    [1] Giao thực hiện 01 nhiệm vụ sau:
   *[other] Giao thực hiện { TWODIGITS($count) } nhiệm vụ sau:
}
conclusions-closing = Trên đây là kết luận của đồng chí { $name } tại cuộc họp; { $unit } thông báo để các bộ phận, cá nhân có liên quan biết, thực hiện./.
