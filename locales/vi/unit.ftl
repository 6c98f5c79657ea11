## Thể thức văn bản, mục tiêu, ngày chốt số liệu (điều phối viên).

schedule-button-papers = 📄 Thể thức văn bản
schedule-button-data-day = ✂️ Ngày chốt số liệu
unit-title = <b>Đầu và cuối văn bản</b> (báo cáo Word, bảng tự chấm Excel, biên bản). Bấm dòng cần sửa:
unit-name = { $line ->
    [superior] Cơ quan cấp trên
    [issuer] Cơ quan ban hành
    [place] Địa danh
    [symbol] Ký hiệu
    [authority] Quyền hạn ký
    [post] Chức vụ
    [signer] Người ký
    [recipients] Nơi nhận
   *[target] Mục tiêu điểm
}
unit-line = { unit-name }: { $value ->
    [none] <i>{ $line ->
        [superior] không ghi
        [issuer] { $unit } (theo tên đơn vị)
        [place] { $area } (theo tên đơn vị)
        [symbol] { letterhead-symbol } (thường dùng)
        [authority] { letterhead-authority } (thường dùng)
        [post] { letterhead-post } (thường dùng)
        [signer] { $chairman ->
            [none] chưa có Chủ tịch trong danh sách cán bộ
           *[other] { $chairman } (Chủ tịch)
        }
        [recipients] danh sách thường dùng
       *[target] chưa đặt
    }</i>
   *[other] <b>{ $value }</b>
}
unit-ask = { $line ->
    [superior] Đồng chí gửi tên cơ quan cấp trên, in phía trên tên đơn vị. UBND xã thường không ghi dòng này.
    [issuer] Đồng chí gửi tên cơ quan ban hành; dấu / là xuống dòng, ví dụ: <i>Ủy ban nhân dân/Xã Minh Sơn</i>
    [place] Đồng chí gửi địa danh ghi trước ngày tháng, ví dụ: <i>Minh Sơn</i>
    [symbol] Đồng chí gửi ký hiệu sau số văn bản, ví dụ: <i>BC-UBND</i>
    [authority] Đồng chí gửi dòng quyền hạn ký, ví dụ: <i>TM. Ủy ban nhân dân</i>, <i>KT. Chủ tịch</i>
    [post] Đồng chí gửi chức vụ người ký, ví dụ: <i>Chủ tịch</i>, <i>Phó Chủ tịch</i>
    [signer] Đồng chí gửi họ và tên người ký.
    [recipients] Đồng chí gửi các nơi nhận, mỗi nơi một dòng hoặc cách nhau bằng dấu chấm phẩy.
   *[target] Đồng chí gửi số điểm đơn vị phấn đấu đạt, ví dụ: <i>92,5</i>. Mục tiêu hiện trên ảnh báo cáo.
}
unit-set = Đã ghi, dùng từ văn bản sau:
unit-empty = Chưa ghi: đồng chí chưa viết nội dung.
unit-long = Chưa ghi: mỗi dòng dài nhất { $most } chữ. Đồng chí viết gọn lại.
unit-recipients-many = Chưa ghi: nhiều nhất { $most } nơi nhận.
unit-symbol = Chưa ghi: “{ $text }” không phải ký hiệu văn bản. Đồng chí gửi dạng BC-UBND.
unit-target = Chưa ghi: chưa đọc được số điểm “{ $text }”. Đồng chí gửi một số, ví dụ 92,5.
unit-target-high = Chưa ghi: { $points } điểm nhiều hơn điểm tối đa của kế hoạch ({ $max }).
unit-nothing-before = Không còn nội dung trước đó để trở lại.
unit-button-line = { unit-name }
unit-button-usual = { $line ->
    [superior] Không ghi
    [target] Bỏ mục tiêu
   *[other] Như thường dùng
}
unit-button-before = ↶ Trở lại như trước
unit-button-all = ‹ Thể thức văn bản
unit-button-papers = 📄 Xuất tệp
data-day-ask = { $date ->
    [none] Báo cáo tháng, quý, 6 tháng, năm đang tính đến <b>hết ngày cuối tháng</b>.
   *[other] Số liệu báo cáo đang chốt đến hết <b>ngày { $date }</b> của tháng cuối kỳ.
} Chọn ngày chốt theo quy định của tỉnh (quy định chung là ngày 14):
data-day-confirm = { $date ->
    [none] Báo cáo sẽ tính <b>trọn tháng</b>: tháng này từ { DAY($from) } đến { DAY($to) }.
   *[other] Số liệu sẽ chốt đến hết <b>ngày { $date }</b>: tháng này tính từ { DAY($from) } đến { DAY($to) }.
} Báo cáo các kỳ đã qua vẫn tính như lúc đó.
data-day-changed = { $date ->
    [none] Đã đổi: báo cáo tính <b>trọn tháng</b>; tháng này từ { DAY($from) } đến { DAY($to) }.
   *[other] Đã đổi: số liệu chốt đến hết <b>ngày { $date }</b>; tháng này tính từ { DAY($from) } đến { DAY($to) }.
}
data-day-button = { $now ->
    [yes] ✓{" "}
   *[no] {""}
}{ $date ->
    [none] Cuối tháng
   *[other] { $date }
}
data-day-button-yes = ✓ Đổi
data-day-button-no = Giữ như cũ
