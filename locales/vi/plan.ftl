menu-nhap = Nhập kế hoạch từ tệp

# Hỏi tệp
plan-ask-file = Đồng chí gửi tệp kế hoạch vào đây{ $year ->
    [none] {""}
   *[other] {" "}(năm { $year })
}.
plan-formats = Nhận tệp <b>.xlsx</b>, <b>.docx</b> (bảng trong Word) hoặc <b>.csv</b>, không quá 20 MB. Đồng chí xem trước rồi mới xác nhận, gửi tệp chưa thay đổi gì.
# A table that came without /nhap.
plan-sent = 📥 Tệp “{ $file }” giống bảng kế hoạch ({ $leaves } tiêu chí, { $fields } lĩnh vực). Đồng chí gửi để nhập kế hoạch, hay làm minh chứng?
plan-button-sent = 📥 Xem trước để nhập
plan-button-evidence = 📎 Là minh chứng
plan-file-is-evidence = Tệp này đã xếp vào hồ sơ minh chứng. Muốn nhập làm kế hoạch, đồng chí gửi /nhap rồi gửi lại tệp.
plan-none-kept = Đã giữ tệp “{ $file }” làm tài liệu chờ xếp, chưa tính cho tiêu chí nào: trợ lý không thấy bảng tiêu chí trong tệp, và chưa có kế hoạch nào đang áp dụng.
plan-none-next = Nếu đây là kế hoạch: đồng chí xem lại dòng tiêu đề (TT, Tiêu chí, Điểm tối đa…), gửi /nhap rồi gửi lại tệp. Nếu là minh chứng: nhập kế hoạch xong, đồng chí bấm nút dưới.
plan-button-file = 📎 Xếp vào minh chứng
plan-send-again = Đồng chí gửi lại tệp khác vào đây.

# Xem trước
plan-preview = <b>Xem trước kế hoạch{ $number ->
    [none] {""}
   *[other] {" "}{ $number }
} năm { $year }</b>{ $issued ->
    [none] {""}
   *[other] , ngày { $issued }
} · { $file }
plan-counts = { $fields } lĩnh vực, { $criteria } dòng tiêu chí; <b>{ $leaves } tiêu chí tính điểm</b>: duy trì { $maintain }, khắc phục { $remedy }.
plan-points = Tổng điểm tối đa <b>{ $points }</b>{ $lost ->
    [0] {""}
   *[other] , năm trước mất { $lost }
}{ $surveyed ->
    [0] {""}
   *[other] , điều tra xã hội học { $surveyed }
}.
plan-field = { $code }. { $name ->
    [none] không ghi lĩnh vực
   *[other] { $name }
}: { $points } điểm, { $leaves } tiêu chí
plan-and-more = { $more ->
    [0] {""}
   *[other] … và { $more } nữa
}
plan-scorings = Cách chấm điểm ghi ở { $count } tiêu chí{ $kept ->
    [0] {""}
   *[other] : { $rules } đọc được thành quy tắc, { $kept } giữ nguyên chữ
}.
plan-people-known = Nhận ra { $count } người: { $names }{ plan-and-more }
plan-people-new = Chưa có trong danh sách { $count }: { $names }{ plan-and-more }
plan-people-several = Chưa rõ là ai (trùng nhiều người) { $count }: { $names }{ plan-and-more }
plan-people-bodies = Là tổ chức, chưa biết ai thay mặt { $count }: { $names }{ plan-and-more }. Nhập xong, đồng chí giao người ở /phancong; hoặc thêm người ở /canbo với chức danh đúng tên đó rồi gửi lại tệp.
plan-people-groups = Gọi chung, chỉ giữ nguyên chữ { $count }: { $names }{ plan-and-more }
plan-deadlines = ⏰ Thời hạn cần xem lại ở { $count } chỗ:
plan-deadlines-none = Nhập như vậy thì { $count } tiêu chí không có hạn nên <b>trợ lý không nhắc</b> việc nào: { $codes }{ plan-and-more }. Sửa trong tệp rồi gửi lại, lúc này hoặc sau.
plan-warnings = Cần để ý { $count } chỗ:
plan-columns-ignored = Cột không dùng: { $list }
plan-more = … và { $count } nữa
plan-question = Đồng chí xem rồi chọn bên dưới.
plan-question-again = Nhập lại thì tiến độ và minh chứng được giữ nguyên, kể cả nơi đổi mã. Đồng chí xem rồi chọn bên dưới.
plan-button-add-people = Nhập và thêm { $count } người
plan-button-without-people = Nhập, chưa thêm người
plan-button-import = Nhập
plan-button-drop = Bỏ
plan-button-moves = 🔀 Xem, sửa { $count } chỗ đổi mã
plan-button-move = { $kept ->
    [yes] ✅
   *[no] ❌
} { $from } → { $to }
plan-button-moves-none = Không chỗ nào
plan-button-moves-all = Nhận lại tất cả
plan-button-preview = ‹ Xem trước

# Khác gì kế hoạch đang dùng
plan-same-file = Tệp này giống hệt tệp đang dùng.
plan-difference = { $nothing ->
    [yes] So với kế hoạch đang dùng: không khác về tiêu chí, điểm, thời hạn, chủ trì, cách chấm.
   *[other] So với kế hoạch đang dùng: thêm { $added }, bỏ { $removed }, thay đổi { $changed } tiêu chí{ $moved ->
        [0] {""}
       *[other] , <b>đổi mã { $moved }</b>
    }{ $returned ->
        [0] {""}
       *[other] , trở lại { $returned }
    }.
}
plan-move = { $kept ->
    [yes] 🔀 { $from } → { $to }, giữ tiến độ và minh chứng
   *[no] ❌ { $from } bỏ, { $to } là tiêu chí khác
}: { $name }{ $near ->
    [yes] {" "}<i>(tên gần giống)</i>
   *[no] {""}
}
plan-return = ↩ { $to } trở lại kế hoạch{ $from ->
    [same] {""}
   *[other] {" "}(trước là { $from })
}, tiếp tục tiến độ và minh chứng cũ: { $name }
plan-succession = { $how ->
    [split] ✂️ { $from } tách thành { $to }: các mã mới bắt đầu lại; tiến độ, minh chứng của { $from } vẫn giữ, xem ở thẻ của từng mã mới.
    [split-on] ✂️ { $from } tách thành { $to }: { $from } giữ tiến độ, minh chứng; mã mới bắt đầu lại, xem hồ sơ cũ ở thẻ của mã mới.
    [merge-on] 🔗 { $from } gộp thành { $to }: { $to } giữ tiến độ của mình; hồ sơ của mã bị gộp vẫn còn, xem ở thẻ { $to }.
   *[merge] 🔗 { $from } gộp thành { $to }: { $to } bắt đầu lại, hoặc tiếp từ chỗ trước khi tách; tiến độ, minh chứng của các mã cũ vẫn giữ, xem ở thẻ { $to }.
}{ $byName ->
    [yes] {" "}Đoán theo tên gọi; nếu không phải, đồng chí cứ bỏ qua: không gì bị chuyển sang.
   *[no] {""}
}
plan-move-unclear = ❓ Cùng tên “{ $name }”, không rõ { $from } thành mã nào trong { $to }: coi như bỏ và thêm mới. Muốn giữ tiến độ, đồng chí để nguyên mã cũ trong tệp.
plan-moves-title = <b>Đổi mã { $count } tiêu chí</b>, nhận ra theo tên{ $apart ->
    [0] {""}
   *[other] {" "}· tách riêng { $apart }
}
plan-moves-how = Chỗ nào nhận nhầm, đồng chí bấm để tách: tiêu chí cũ bỏ (vẫn giữ lịch sử), mã mới bắt đầu lại. Bấm lần nữa để nhận lại.
plan-added = Thêm: { $codes }{ plan-and-more }
plan-removed = Bỏ (vẫn giữ lịch sử): { $codes }{ plan-and-more }
plan-changed = { $code }: { $what ->
    [points] điểm
    [deadline] thời hạn
    [leads] chủ trì
    [supports] phối hợp
    [cause] nguyên nhân
    [remedy] giải pháp
    [scoring] cách chấm
   *[name] nội dung
} { $from ->
    [none] (trống)
   *[other] { $from }
} → { $to ->
    [none] (trống)
   *[other] { $to }
}

# Lỗi
plan-faults = Có <b>{ $count } lỗi</b>, chưa nhập được. Kế hoạch đang dùng không thay đổi.
plan-faults-also = Sửa cùng một lượt (không bắt buộc):
plan-faults-next = Đồng chí sửa trong tệp rồi gửi lại vào đây.
plan-proposal-gone = Bản xem trước này đã được xử lý rồi. Muốn nhập nữa, đồng chí gửi lại tệp bằng /nhap.
plan-proposal-stale = Kế hoạch năm { $year } đã được nhập lại sau khi xem trước bản này. Đồng chí gửi lại tệp bằng /nhap để xem khác gì.

# Kết quả
plan-before = ⚠️ <b>Kế hoạch năm { $before } còn { $count } tiêu chí chưa xong</b>: { $codes }{ plan-and-more }. Từ { DAY($until) } trợ lý nhắc theo kế hoạch { $year } và <b>thôi nhắc</b> những việc ấy (báo cáo, điểm thẩm định năm { $before } vẫn làm được). Cần nhắc tiếp thì bấm “dùng từ { SHORTDAY($orFrom) }”.
plan-button-wait = ⏳ Nhập{ $people ->
    [0] {""}
   *[other] {" "}+ thêm { $people } người
}, dùng từ { SHORTDAY($day) }
plan-adopted = Đã nhập kế hoạch năm { $year }: <b>{ $leaves } tiêu chí tính điểm</b>{ $version ->
    [1] .
   *[other] , thêm { $added }, bỏ { $removed }{ $moved ->
        [0] {""}
       *[other] , đổi mã { $moved }
    }{ $returned ->
        [0] {""}
       *[other] , trở lại { $returned }
    }. Tiến độ và minh chứng giữ nguyên.
}
plan-adopted-people = Đã thêm { $count } người: { $names }{ plan-and-more }
plan-adopted-leaders = Theo chức danh là lãnh đạo nhưng đang có vai trò công chức: { $names }{ plan-and-more }. Đổi vai trò thì các đồng chí ấy mới xem được báo cáo.
plan-adopted-replaced = { telling-has } { $count } người thôi phụ trách một số tiêu chí{ telling-when }: { $names }{ plan-and-more }.
plan-adopted-replaced-untold = ⚠️ Chưa báo được cho { $count } người thôi phụ trách một số tiêu chí: { $names }{ plan-and-more }; đề nghị gọi điện.
plan-adopted-waits = ⏳ Đến { DAY($day) } mới làm theo kế hoạch { $year }; từ nay đến hôm ấy trợ lý vẫn nhắc việc của năm { $before }. Muốn dùng sớm hơn: gửi lại tệp bằng /nhap và bấm “Nhập”.
plan-adopted-next = <b>Bước tiếp:</b> ai chưa liên kết thì chưa nhận được tin nhắc, đồng chí bấm Cán bộ để mời.{ $group ->
    [yes] {""}
   *[no] {" "}Sau đó thêm trợ lý vào nhóm lãnh đạo và gửi /ketnoinhom trong nhóm để nhận báo cáo tuần, tháng, quý.
}
plan-dropped = Đã bỏ, không nhập gì.
plan-button-work = Xem việc
plan-button-leader = Đổi vai trò: { $name }
plan-button-people = Cán bộ

# Chỗ trong tệp
plan-at = { $atRow ->
    [0] {""}
   *[other] { $atSheet }, dòng { $atRow }:{" "}
}

# Tệp không đọc được
plan-file-too-big = Tệp { $file } lớn quá, chỉ nhận tệp đến { $limit } MB. Đồng chí bỏ hình ảnh trong tệp rồi nhập lại.
plan-file-unpacks-too-big = Tệp { $file } bung ra quá lớn nên không mở. Đồng chí chép bảng kế hoạch sang một tệp mới rồi nhập lại.
plan-file-too-long = Tệp { $file } có quá nhiều dòng so với một kế hoạch. Đồng chí chỉ để lại các phụ lục rồi nhập lại.
plan-file-corrupt = Tệp { $file } bị hỏng, không mở được. Đồng chí mở trên máy, lưu lại rồi nhập lại.
plan-file-empty = Tệp { $file } trống.
plan-file-encrypted = Tệp { $file } có mật khẩu. Đồng chí bỏ mật khẩu rồi nhập lại.
plan-file-wrong-type = Tệp { $file } không phải Excel (.xlsx), Word (.docx) hay .csv.
plan-file-old-office = Tệp { $file } là định dạng cũ (.{ $format }). Đồng chí mở ra, chọn Lưu thành .{ $saveAs } rồi nhập lại.
plan-file-legacy-font = Tệp { $file } gõ bằng phông cũ (.VnTime hoặc VNI). Đồng chí chuyển mã sang Unicode rồi nhập lại.
plan-file-letters-lost = Tệp { $file } đã mất dấu tiếng Việt khi lưu (nhiều chữ thành dấu ?). Đồng chí lưu lại thành .xlsx, hoặc CSV UTF-8, rồi nhập lại.
plan-file-not-a-plan = Không thấy bảng kế hoạch trong tệp { $file }. Bảng cần có dòng tiêu đề với các cột như: TT, Tiêu chí, Điểm tối đa, Chủ trì, Thời hạn.
plan-file-no-criteria = Trong tệp { $file } có tiêu đề bảng nhưng không có tiêu chí nào.

# Lỗi từng dòng
plan-code-is-date = { plan-at }mã “{ $text }” bị Excel đổi thành ngày, có thể là { $first }{ $second ->
    [none] {""}
   *[other] {" "}hoặc { $second }
}; định dạng cột mã là Văn bản rồi gõ lại
plan-code-unreadable = { plan-at }không đọc được mã “{ $text }”; mã viết như 1.2 hoặc 1.2.3
plan-code-missing = { plan-at }thiếu mã của “{ $name }”
plan-code-lost-zero = { plan-at }mã { $code } bị trùng, có lẽ là { $meant } (Excel bỏ mất số 0 cuối)
plan-code-repeated = { plan-at }mã { $code } bị trùng với { $sheet }, dòng { $row }
plan-name-missing = { plan-at }mã { $code } không có nội dung tiêu chí
plan-max-blank = { plan-at }{ $code } để trống điểm tối đa; hãy điền vào (ghi 0 nếu không tính điểm)
plan-points-unreadable = { plan-at }cột { $column }: không đọc được điểm “{ $text }”
plan-points-negative = { plan-at }cột { $column }: điểm âm “{ $text }”
plan-points-date = { plan-at }cột { $column }: điểm bị Excel đổi thành ngày “{ $text }”
plan-points-error = { plan-at }cột { $column }: ô bị lỗi công thức “{ $text }”
plan-points-no-value = { plan-at }cột { $column }: công thức chưa có kết quả; mở bằng Excel, lưu lại
plan-cell-error = { plan-at }cột { $column }: ô bị lỗi công thức “{ $text }”
plan-cell-no-value = { plan-at }cột { $column }: công thức chưa có kết quả; mở bằng Excel, lưu lại
plan-lost-over-max = { plan-at }{ $code }: điểm mất { $lost } lớn hơn điểm tối đa { $max }
plan-baseline-over-max = { plan-at }{ $code }: điểm đạt { $baseline } lớn hơn điểm tối đa { $max }

# Chỗ cần để ý
plan-year-differs = Tệp ghi năm { $stated }; nhập cho năm { $used }.
plan-deadline-unknown = { plan-at }{ $code }{ plan-column }: chưa hiểu thời hạn “{ $text }”
plan-deadline-impossible = { plan-at }{ $code }{ plan-column }: thời hạn “{ $text }” có ngày lịch không có
plan-column = { $column ->
    [none] {""}
   *[other] , cột { $column }
}
plan-sum-differs = { plan-at }{ $code }: các tiêu chí con cộng được { $sum }, dòng ghi { $stated }
plan-field-sum-differs = { plan-at }lĩnh vực { $code }: các tiêu chí cộng được { $sum }, dòng ghi { $stated }
plan-total-differs-max = { plan-at }“{ $label }” ghi điểm tối đa { $stated }, cộng được { $sum }
plan-total-differs-baseline = { plan-at }“{ $label }” ghi điểm đạt { $stated }, cộng được { $sum }
plan-total-differs-lost = { plan-at }“{ $label }” ghi điểm mất { $stated }, cộng được { $sum }
plan-scoring-differs = { plan-at }{ $code }: thang điểm cao nhất ghi { $stated }, điểm tối đa ghi { $max }; giữ nguyên chữ, không tính theo
plan-total-not-100 = Tổng điểm tối đa là { $sum }, không phải 100.
plan-row-left-out = { plan-at }bỏ qua dòng “{ $text }”
plan-row-joined = { plan-at }gộp dòng “{ $text }” vào { $code }
plan-item-points-ignored = { plan-at }không tính điểm của ý nhỏ “{ $name }”
plan-taken-from-heading = { $count } tiêu chí lấy chủ trì hoặc thời hạn của dòng phía trên.
plan-parent-missing = { plan-at }{ $code }: không có dòng { $missing }, xếp dưới { $under }
plan-code-in-other-field = { plan-at }{ $code } nằm trong lĩnh vực { $around } nhưng mã thuộc lĩnh vực { $field }
plan-codes-start-anew = Mã đánh lại từ 1 ở mỗi lĩnh vực; đã thêm số của lĩnh vực vào trước.
plan-sections-number-apart = Mỗi phụ lục (bảng) đánh mã riêng từ đầu; đã thêm số thứ tự phụ lục vào trước: mã { $own } của bảng thứ hai thành { $code }.
plan-table-joined = { plan-at }bảng này nói thêm về { $count } tiêu chí đã có ở bảng khác; đã ghép theo mã.
plan-deadline-outside-year = { plan-at }{ $code }{ plan-column }: thời hạn { $day } nằm ngoài năm { $year } của kế hoạch
plan-deadline-taken = { plan-at }{ $code } “{ $text }” được hiểu là { $day }
plan-field-is-criterion = { plan-at }lĩnh vực { $code } không có tiêu chí con, coi cả lĩnh vực là một tiêu chí
plan-field-missing = Lĩnh vực { $code } không có dòng tên trong tệp.
plan-rows-without-field = Có tiêu chí không nằm trong lĩnh vực nào; xếp chung vào một nhóm cuối.
plan-field-named-twice = { plan-at }lĩnh vực { $code } có hai tên: “{ $first }” và “{ $second }”
plan-parent-named-twice = { plan-at }{ $code } có hai tên: “{ $first }” và “{ $second }”
plan-parent-points-differ = { plan-at }{ $code } ghi hai điểm tối đa: { $first } và { $second }
plan-lost-in-maintain = { plan-at }{ $code } ở Phụ lục 1 nhưng mất { $lost } điểm
plan-nothing-lost = { plan-at }{ $code } ở Phụ lục 2 nhưng không mất điểm
plan-lost-differs = { plan-at }{ $code }: ghi mất { $lost }, tính ra mất { $expected }
plan-table-mixed = { $sheet }: { $full } trong { $all } tiêu chí đạt đủ điểm, còn lại mất điểm; bảng không ghi phụ lục nào
plan-example-left-out = { plan-at }bỏ dòng ví dụ “{ $name }”
plan-example-kept = { plan-at }“{ $name }” trông như dòng ví dụ nhưng vẫn được nhập
plan-sheet-hidden = Không đọc trang ẩn { $sheet }.
plan-sheet-without-header = Trang { $sheet } có mã tiêu chí nhưng không có dòng tiêu đề nên không đọc.
plan-sheet-without-table = Bỏ qua trang { $sheet }: không có bảng tiêu chí.
plan-table-passed-over = Không đọc bảng ở { $atSheet } (từ dòng { $atRow }): { $why ->
    [people] đây là danh sách cán bộ, không phải bảng tiêu chí.
    [by-field] đây là bảng tổng hợp theo lĩnh vực, không phải bảng tiêu chí.
    [repeats] bảng này chỉ liệt kê lại các tiêu chí đã có ở bảng khác.
   *[no-codes] không có mã tiêu chí nào.
}
plan-lead-missing = { plan-at }{ $code } chưa có chủ trì
plan-deadline-missing = { plan-at }{ $code } chưa có thời hạn
plan-max-missing = { plan-at }{ $code } chưa có điểm tối đa
plan-last-year-missing = { plan-at }{ $code } chưa có điểm năm trước
plan-no-leads = Tệp không có chủ trì: cả { $count } tiêu chí chưa giao cho ai.
plan-no-deadlines = Tệp không có thời hạn: cả { $count } tiêu chí chưa có hạn nên trợ lý chưa nhắc được việc nào.
plan-no-max-points = Tệp không có điểm tối đa.
plan-no-last-year = Tệp không có điểm năm trước.

## In the coordinator's brief, at the turn of the year.

year-title = 📅 <b>Việc cuối năm, đầu năm</b> (nhắc mỗi tuần một lần đến khi xong):
year-no-plan = • Chưa có kế hoạch năm { $year }: có bản ban hành thì đồng chí nhập để trợ lý nhắc đúng việc của năm.
year-open = • Năm { $year } còn { $count } tiêu chí chưa báo xong: { $codes }{ plan-and-more }.
year-not-appraised = • Chưa nhập điểm thẩm định năm { $year }: có kết quả thì gửi bảng điểm, hoặc nhập từng tiêu chí.
plan-year = 📘 Kế hoạch năm <b>{ $year }</b>{ $number ->
    [none] {""}
   *[other] {" "}({ $number })
}: { $standing ->
    [in-force] đang dùng, từ { DAY($from) }
    [to-come] dùng từ <b>{ DAY($from) }</b>; đến ngày đó trợ lý nhắc theo kế hoạch đang dùng
   *[past] đã hết năm; báo cáo, điểm thẩm định vẫn xem, nhập được
}.
plan-year-none = Chưa có kế hoạch năm { $year } trong trợ lý. Kế hoạch năm nào dùng từ ngày 01/01 năm ấy; khi nhập, điều phối viên chọn được ngày muộn hơn.{ $mayImport ->
    [yes] {" "}Có bản ban hành thì đồng chí bấm để nhập.
   *[no] {""}
}
year-button-import = 📄 Nhập kế hoạch { $year }
year-button-report = 📊 Báo cáo { $year }
year-button-appraise = 🏁 Điểm thẩm định { $year }
