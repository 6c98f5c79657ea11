requirement-title =
    <b>Tài liệu cần có của { $code }</b>: { $count ->
        [0] chưa yêu cầu tài liệu nào, xác nhận bằng lời
       *[other] { $count } loại
    }
    { $name }
requirement-line = { $number }. { $text }{ $count ->
    [1] {""}
   *[other] {" "}× { $count }
}{ $rhythm ->
    [each] {" "}· mỗi kỳ một lần
    [year] {" "}· một lần cho cả năm
   *[once] {""}
}
requirement-button-edit = ✏️ { $number }
requirement-button-rhythm = { $eachPeriod ->
    [yes] { $number }: cả năm
   *[no] { $number }: mỗi kỳ
}
requirement-button-end = ✖ { $number }
requirement-button-add = ➕ Thêm tài liệu
requirement-ask = Đồng chí nhắn tên tài liệu cần có, ví dụ: <i>Biên bản kiểm tra</i> hoặc <i>02 ảnh niêm yết</i>
requirement-ask-words = Đồng chí nhắn cách ghi mới thay cho: <i>{ $text }</i>
requirement-added = Đã thêm: { $text }
requirement-changed = Đã sửa: { $text }
requirement-ended = Không yêu cầu nữa: { $text }. Tệp đã gửi vẫn được giữ.
requirement-gone = Tài liệu này không còn trong danh mục. Xem lại bằng nút 📋 trong hồ sơ.
