# Hồ sơ minh chứng: tệp nén, mục lục, trang kiểm tra, và việc lập hồ sơ trong chat.

## Mục lục (Word, Excel).

dossier-kind = MỤC LỤC
dossier-title = Hồ sơ minh chứng Chỉ số cải cách hành chính năm { $year }
dossier-as-of = (Số liệu đến { DAY($day) }{ $sample ->
    [yes] ; dữ liệu mẫu
   *[other] {""}
})
dossier-counts = Hồ sơ có { $files } tệp{ $waiting ->
    [0] {""}
   *[other] , trong đó { $waiting } tệp đang chờ duyệt
}{ $lost ->
    [0] .
   *[other] . Không kèm được { $lost } tệp, xem ghi chú từng dòng.
}
dossier-trail = { $head ->
    [none] Nhật ký của đơn vị chưa có dòng nào.
   *[other] Dấu vết nhật ký khi lập hồ sơ: dòng { $entries }, mã băm { $head }
}
dossier-list = I. DANH MỤC MINH CHỨNG
dossier-missing = { $count ->
    [0] II. KHÔNG CÒN THIẾU MINH CHỨNG
   *[other] II. MINH CHỨNG CÒN THIẾU ({ $count })
}
dossier-sheet = { $sheet ->
    [list] Danh mục
   *[missing] Còn thiếu
}
dossier-column = { $key ->
    [no] TT
    [code] Mã
    [criterion] Tiêu chí, tiêu chí thành phần
    [max] Điểm tối đa
    [self] Điểm tự chấm
    [number] Số, ký hiệu
    [date] Ngày văn bản
    [subject] Trích yếu, nội dung
    [file] Tệp trong hồ sơ
    [hash] Mã băm SHA-256
    [size] Cỡ (KB)
    [sent] Người gửi
    [accepted] Người duyệt
    [document] Tài liệu phải có
    [asked] Cần
    [there] Đã có
   *[note] Ghi chú
}
dossier-subject = { $subject }{ $form ->
    [link] {" "}(liên kết)
    [explanation] {" "}(giải trình thay tài liệu)
   *[file] {""}
}{ period-brackets }
dossier-points = { $special ->
    [not-applicable] không áp dụng
    [survey] điều tra xã hội học, tối đa { $max }
   *[none] { $max ->
        [none] không ghi điểm
       *[other] tối đa { $max }
    }{ $self ->
        [none] , chưa tự chấm
       *[other] , tự chấm { $self }
    }
}
dossier-criterion = { $name } ({ $points }){ $files ->
    [0] {" "}– chưa có tệp nào
   *[other] {""}
}
dossier-empty = { $special ->
    [not-applicable] Không áp dụng
    [survey] Điều tra xã hội học
   *[none] Chưa có tệp nào
}
dossier-note = { $lost ->
    [none] Chờ duyệt
    [removed] Đã hủy khi hết thời hạn lưu, không kèm theo
    [missing] Tệp không còn trong kho, không kèm theo
   *[changed] Tệp trong kho đã bị thay đổi, không kèm theo
}
dossier-missing-what = { $text }{ period-brackets }
dossier-missing-there = { $there }/{ $asked }

## Tên trong tệp nén.

dossier-waiting = chờ duyệt
dossier-file = { $file ->
    [index] 0 - Mục lục
   *[check] 0 - Kiểm tra hồ sơ
}

## Trang kiểm tra, mở bằng trình duyệt, không cần mạng.

dossier-page-language = vi
dossier-page-title = Kiểm tra hồ sơ minh chứng Chỉ số CCHC năm { $year }
dossier-page-as-of = số liệu đến { DAY($day) }, { $files } tệp
dossier-page-trail = Dấu vết nhật ký khi lập hồ sơ: dòng { $entries }, mã băm
dossier-page-how = Giải nén hồ sơ rồi kéo cả thư mục vào đây, hoặc chọn thư mục. Trang so từng tệp với mã băm ghi lúc lập hồ sơ.
dossier-page-folder = Chọn thư mục
dossier-page-files = Chọn tệp
dossier-page-no-script = Trình duyệt đang tắt JavaScript nên không kiểm tra được. Có thể dùng tệp SHA256SUMS.txt với lệnh sha256sum.
dossier-page-progress = Tiến độ kiểm tra
dossier-page-private = Mọi việc diễn ra trên máy này: trang không gửi gì ra ngoài và không cần mạng.
dossier-page-column-verdict = Kết quả
dossier-page-column-file = Tệp
dossier-page-result = { $result ->
    [working] Đang kiểm tra { $count }/{ $total } tệp…
    [all] ✔ Đủ và đúng cả { $total } tệp.
    [all-but] ✔ Đúng { $intact }/{ $total } tệp; { $faults }.
    [some] ✖ Đúng { $intact }/{ $total } tệp; { $faults }.
    [count-changed] { $count } tệp đã bị thay đổi
    [count-missing] { $count } tệp không thấy
    [count-renamed] { $count } tệp đúng nội dung nhưng khác tên hoặc khác thư mục
   *[count-extra] { $count } tệp không thuộc hồ sơ
}
dossier-page-verdict = { $verdict ->
    [unchecked] Chưa kiểm tra
    [intact] ✔ Đúng
    [renamed] Khác tên
    [changed] ✖ Bị thay đổi
    [missing] ✖ Không thấy
   *[extra] Tệp lạ
}

## Lập hồ sơ trong chat.

dossier-progress = ⏳ Đang lập hồ sơ minh chứng năm { $year }: { $percent }%
    { dossier-bar }
    Đồng chí cứ làm việc khác; xong tệp được gửi ngay bên dưới.
dossier-bar = { $bar ->
    [0] ▱▱▱▱▱▱▱▱▱▱
    [1] ▰▱▱▱▱▱▱▱▱▱
    [2] ▰▰▱▱▱▱▱▱▱▱
    [3] ▰▰▰▱▱▱▱▱▱▱
    [4] ▰▰▰▰▱▱▱▱▱▱
    [5] ▰▰▰▰▰▱▱▱▱▱
    [6] ▰▰▰▰▰▰▱▱▱▱
    [7] ▰▰▰▰▰▰▰▱▱▱
    [8] ▰▰▰▰▰▰▰▰▱▱
    [9] ▰▰▰▰▰▰▰▰▰▱
   *[other] ▰▰▰▰▰▰▰▰▰▰
}
dossier-under-way = Hồ sơ minh chứng năm { $year } đang được lập cho đơn vị. Đồng chí đợi xong rồi bấm lại.
dossier-no-evidence = Chưa có minh chứng nào của năm { $year } để lập hồ sơ. Gửi minh chứng bằng /minhchung; xem còn thiếu gì bằng /soatloi.
dossier-made = 📁 <b>Hồ sơ minh chứng năm { $year }</b>: { $files } tệp, { $megabytes } MB{ $parts ->
    [0] {""}
    [1] {""}
   *[other] , gồm { $parts } phần, mỗi phần có mục lục riêng
}.
dossier-left = Tệp lớn hơn mức Telegram nhận (50 MB), nên để trên máy chủ của đơn vị tại <code>{ $place }</code>. Đồng chí nhờ cán bộ công nghệ thông tin chép ra. Mục lục gửi bên dưới.
dossier-made-waiting = 🕓 { $count } tệp chưa duyệt, trong tên có ghi “chờ duyệt”. Duyệt bằng /duyet rồi lập lại.
dossier-made-missing = ▫️ Còn thiếu { $count } tài liệu, xem phần II của mục lục.
dossier-made-lost = ⚠️ Không kèm được “{ $name }”: { $why ->
    [removed] đã hủy khi hết thời hạn lưu
    [missing] tệp không còn trong kho, báo cán bộ công nghệ thông tin
   *[changed] tệp trong kho đã bị thay đổi, báo cán bộ công nghệ thông tin
}.
dossier-made-lost-more = ⚠️ và { $count } tệp khác, xem cột Ghi chú của mục lục.
dossier-made-check = Giải nén rồi mở “0 - Kiểm tra hồ sơ.html” để thấy tệp nào còn nguyên vẹn.
dossier-button-again = Lập bản mới
dossier-failed = Không lập được hồ sơ minh chứng năm { $year }. Đồng chí thử lại sau ít phút; nếu vẫn lỗi, báo cán bộ công nghệ thông tin (có thể máy chủ hết chỗ trống).
dossier-caption = Hồ sơ minh chứng năm { $year }{ $parts ->
    [1] {""}
   *[other] , phần { $part }/{ $parts }
}{ $fields ->
    [none] {""}
   *[other] : { $fields }
}
dossier-file-name = HO-SO-MINH-CHUNG-{ $year }{ $part ->
    [0] {""}
   *[other] -PHAN-{ $part }
}
