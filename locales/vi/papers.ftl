# Giấy tờ làm từ số liệu: ảnh, Word, Excel.

menu-xuat = Xuất tệp: báo cáo, bảng tự chấm, hồ sơ minh chứng
export-choose = <b>Xuất tệp { export-period }</b>. Đồng chí cần tệp nào?
export-period = { $kind ->
    [now] năm nay
   *[other] { report-period }
}
export-notes = Kỳ khác: bấm bên dưới, hoặc gửi ví dụ <i>/xuat 6/2026</i>. Tệp Word là dự thảo: số, ngày và chữ ký để trống.
export-button-period = { $period ->
    [month] Tháng này
    [quarter] Quý này
    [half] 6 tháng
    [nine] 9 tháng
   *[year] Cả năm
}
export-button-file = { $file ->
    [word] 📄 Word
    [excel] 📊 Tự chấm (Excel)
   *[anh] 🖼 Ảnh
}
export-button-dossier = 📁 Hồ sơ minh chứng { $year } (.zip)
export-button-letterhead = ⚙️ Nơi nhận, người ký
export-no-private-chat = Tệp được gửi riêng cho từng người: đồng chí mở trò chuyện với trợ lý, bấm “Bắt đầu”, rồi bấm lại nút này.
paper-failed = Không làm được tệp đồng chí cần. Đồng chí thử lại sau ít phút; nếu vẫn lỗi, báo cho cán bộ công nghệ thông tin.

## Chú thích dưới tệp.

picture-caption = Chỉ số CCHC { report-period-of }: dự báo { $forecast }/{ $max } điểm, số liệu đến { DAY($day) }
word-caption = Dự thảo báo cáo Chỉ số CCHC { report-period-of }, số liệu đến { DAY($day) }. Đồng chí đọc lại, sửa, ghi số, ngày, trình ký.
sheet-caption = Phiếu công việc { report-period } của đồng chí.
scores-caption = Bảng tự chấm điểm năm { $year }, số liệu đến { DAY($day) }.

## Tên tệp.

paper-file-report = { $kind ->
    [word] BC-CCHC-{ $period }-DU-THAO
   *[picture] BC-CCHC-{ $period }
}
paper-file-sheet = PHIEU-CONG-VIEC-{ $period }
paper-file-scores = TU-CHAM-CCHC-{ $period }

## Dự thảo báo cáo gửi điều phối viên trước ngày phải nộp.

draft-title = 📄 <b>Dự thảo báo cáo { report-period }</b>, hạn nộp { DAY($due) }
draft-how = Tệp Word gửi kèm bên dưới, viết từ số liệu hiện có. Đồng chí sửa lại, lấy số, trình ký; bấm 📄 để lấy bản mới hơn.
draft-button-report = Xem số liệu

## Ảnh báo cáo: chữ ngắn, đọc trên điện thoại.

picture-title = Chỉ số CCHC { report-period-of }
report-period-of = { $kind ->
    [now] { $year } đến nay
   *[other] { report-period }
}
picture-as-of = Số liệu đến { DAY($day) }{ $sample ->
    [yes] {" "}· dữ liệu mẫu
   *[other] {""}
}
picture-number = { $number }
picture-percent = { $percent }%
picture-of = điểm dự báo, trên { $max }
picture-secure = Đã chắc chắn
picture-likely = Dự kiến đạt thêm
picture-doubtful = Khó đạt
picture-lost = Đã mất
picture-last-year = Năm trước { $points }
picture-appraised = Thẩm định { $points } điểm ({ report-criteria })
picture-compared = So với { $self } điểm tự chấm: được { $given } điểm ({ SIGNED($moved) })
picture-target = Mục tiêu { $points }
picture-by-field = Tiến độ theo lĩnh vực
picture-state = { $state ->
    [confirmed] Xác nhận
    [done] Báo xong
    [open] Đang, chưa làm
    [overdue] Quá hạn
   *[exempt] Không phát sinh/áp dụng
}
picture-nothing = –
picture-no-fields = Kế hoạch chưa có tiêu chí nào.
picture-by-official = Điểm có nguy cơ mất theo người chủ trì
picture-others = { $count ->
    [1] Và 1 người khác, { $points } điểm
   *[other] Và { $count } người khác, cộng { $points } điểm
}
picture-trend = Điểm dự báo trong năm
picture-months = Tháng

## Đầu và cuối văn bản, khi đơn vị chưa đặt khác.

letterhead-committee = Ủy ban nhân dân
letterhead-area = { $kind ->
    [ward] phường
    [town] thị trấn
    [zone] đặc khu
   *[commune] xã
} { $name }
letterhead-unit = { $committee } { $area }
letterhead-symbol = BC-UBND
letterhead-authority = TM. Ủy ban nhân dân
letterhead-post = Chủ tịch
letterhead-recipients =
    Sở Nội vụ (b/c);
    TT Đảng ủy, TT HĐND xã;
    Ban Chỉ đạo CCHC xã;
    Chủ tịch, các PCT UBND xã;
    Các phòng, Trung tâm PVHCC;
    Lưu: VT.

## Bảng tự chấm điểm (Excel).

selfscore-sheet = Tự chấm điểm
selfscore-title = BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM { $year }
selfscore-as-of = (Số liệu đến { DAY($day) }{ $sample ->
    [yes] ; dữ liệu mẫu
   *[other] {""}
})
selfscore-column = { $key ->
    [code] TT
    [name] Lĩnh vực, tiêu chí, tiêu chí thành phần
    [max] Điểm tối đa
    [self] Điểm tự chấm
    [appraised] Điểm thẩm định
    [moved] Chênh lệch
    [reason] Lý do, căn cứ tự chấm điểm
    [proof] Tài liệu kiểm chứng
   *[note] Ghi chú
}
selfscore-proof = { $number ->
    [none] {""}
   *[other] Số { $number }{" "}
}{ $day ->
    [none] {""}
   *[other] ngày { DAY($day) }{" "}
}({ $name })
selfscore-proof-file = { $name }
selfscore-proof-removed = { $line } – đã hủy khi hết thời hạn lưu
selfscore-special = { $special ->
    [survey] Điều tra xã hội học
    [not-applicable] Không áp dụng, không tính
   *[not-arisen] Không phát sinh
}
selfscore-unsupported = Chưa có tài liệu kiểm chứng được duyệt
selfscore-given = Kế hoạch ghi { $points }
selfscore-within = Từ 0 đến điểm tối đa.
selfscore-total = Tổng cộng
# Bắt đầu bằng “Ghi chú” thì khi nhập lại bảng, dòng này không bị coi là tiêu chí.
selfscore-scorable = Ghi chú: trong đó đơn vị được tự chấm
selfscore-dated = { $place }, ngày      tháng      năm
selfscore-compiler = NGƯỜI TỔNG HỢP
