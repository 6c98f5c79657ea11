menu-tieuchi = Tra cứu tiêu chí theo mã hoặc từ khóa

criterion-ask = Đồng chí cần xem tiêu chí nào? Nhắn mã (ví dụ: <i>3.2.1</i>) hoặc vài từ trong tên (ví dụ: <i>niem yet</i>).
criterion-parts =
    <b>{ $code } { $name }</b>{ criterion-maximum }
    Gồm các tiêu chí sau, bấm mã để xem:
criterion-found = <b>Có { $count } tiêu chí phù hợp</b>, bấm mã để xem:
criterion-line = <b>{ $code }</b> { $name }{ criterion-maximum }{ $leads ->
    [none] {""}
   *[other] {" "}· { $leads }
}
criterion-maximum = { $points ->
    [none] {""}
   *[other] {" "}· tối đa { $points } điểm
}
criterion-button = { $code }

## The card.

criterion-title = <b>{ $code } { $name }</b>
# The time that is to be answered now, of what falls due many times.
criterion-state = { state-mark }Tình hình{ evidence-period }: <b>{ state-percent }</b>{ $note ->
    [none] {""}
   *[other] {" "}– “{ $note }”
}
criterion-due =
    { $overdue ->
        [0] Hạn: { criterion-deadline }
       *[other] 🔴 Hạn: { criterion-deadline } – <b>quá hạn { $overdue } ngày</b>
    }
criterion-deadline = { $due ->
    [none] { $text ->
        [none] chưa định
       *[other] { $text }
    }
   *[other] <b>{ DAY($due) }</b>{ period-brackets }{ $text ->
        [none] {""}
       *[other] {" "}· kế hoạch ghi: { $text }
    }
}
criterion-people =
    Chủ trì: { $leads ->
        [none] chưa giao{ $planned ->
            [none] {""}
           *[other] {" "}(kế hoạch ghi: { $planned })
        }
       *[other] { $leads }
    }{ $supports ->
        [none] {""}
       *[other] {" "}· Phối hợp: { $supports }
    }
criterion-points =
    { $track ->
        [remedy] Phụ lục 2 (khắc phục)
       *[other] Phụ lục 1 (duy trì)
    }{ $points ->
        [none] {" "}· chưa có điểm tối đa
       *[other] {" "}· tối đa { $points } điểm
    }{ $baseline ->
        [none] {""}
       *[other] {" "}· năm trước { $baseline }
    }{ $lost ->
        [none] {""}
        [0] {""}
       *[other] {" "}(mất { $lost })
    }{ $scoredBy ->
        [survey] {" "}· do điều tra xã hội học chấm
       *[other] { $self ->
            [none] {" "}· chưa tự chấm
           *[other] {" "}· tự chấm <b>{ $self }</b>
        }
    }
# As a whole, as lists and reports count it.
criterion-whole = { state-mark }Cả năm: <b>{ state-percent }</b> · các kỳ: { $onTime } đúng hạn, { $late } chậm, { $toCome } chưa đến hạn{ $deducted ->
    [0] {""}
   *[other] ; theo cách chấm trừ <b>{ $deducted } điểm</b>
}.
criterion-scoring = Cách chấm{ $kind ->
    [yes_no] {" "}(đạt hoặc không đạt)
    [steps] {" "}(theo mức)
    [proportional] {" "}(theo tỷ lệ)
    [deduction] {" "}(trừ điểm)
   *[none] {""}
}: { $text }
criterion-cause = Nguyên nhân: { $cause }
criterion-remedy = Giải pháp: { $remedy }
criterion-evidence =
    Minh chứng: { $asked ->
        [0] kế hoạch không yêu cầu
       *[other] cần { $asked } loại tài liệu
    } · đã duyệt { $accepted }, chờ duyệt { $sent }, trả lại { $returned }
criterion-history = { SHORTDAY($day) } · { $name }{ $whose ->
    [none] {""}
   *[other] {" "}(thay đ/c { $whose })
}: { $undone ->
    [yes] hoàn tác, trở về { state-percent }
   *[other] { state-percent }
}

## Refusals.

criterion-has-parts = <b>{ $code }</b> có các tiêu chí thành phần. Xem mã chi tiết bằng /tieuchi { $code } rồi dùng mã đó.
criterion-without-period = <b>{ $code }</b> không có kỳ này. Đồng chí xem các việc và kỳ báo cáo trong /viec.
criterion-excluded = Tiêu chí <b>{ $code }</b> được ghi là không áp dụng trong năm nay: không tính vào tổng điểm.
criterion-included = Tiêu chí <b>{ $code }</b> được áp dụng trở lại, tiến độ như trước.
criterion-button-exclude = { $excluded ->
    [yes] Áp dụng lại
   *[other] Không áp dụng năm nay
}
criterion-button-duties = 👤 Phân công
criterion-button-timeline = 🕘 Nhật ký
criterion-button-whole = 📄 Đầy đủ

# Tách, gộp
criterion-came-of = 🗂 Từ { $codes } trước khi kế hoạch tách, gộp.
criterion-button-before = 🗂 Hồ sơ trước khi tách, gộp
criterion-without-before = <b>{ $code }</b> không tách hay gộp từ tiêu chí nào.
criterion-before = <b>{ $code }</b> { $name }: hồ sơ trước khi kế hoạch tách, gộp
criterion-before-one = { $said ->
    [0] <b>{ $code }</b> { $name }: chưa ai báo
   *[other] <b>{ $code }</b> { $name }
}
criterion-before-pieces = { $count ->
    [0] Không còn minh chứng cũ nào ngoài những gì đã có ở tiêu chí này.
   *[other] 📎 { $count } minh chứng cũ. Dùng được cho tiêu chí này thì bấm bên dưới, minh chứng vẫn giữ ở chỗ cũ.
}
criterion-before-piece = { $number }. { $name } – { $by }, { SHORTDAY($day) }
criterion-before-brought = ✅ Đã dùng { $count } minh chứng cũ cho <b>{ $code }</b>.
criterion-button-bring = 📎 Dùng { $count } minh chứng cho { $code }
