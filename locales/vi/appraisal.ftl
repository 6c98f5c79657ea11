# Điểm thẩm định của cấp trên và giải trình.

menu-thamdinh = Nhập điểm thẩm định của cấp trên
menu-giaitrinh = Giải trình điểm thẩm định

appraisal-disputed-before = 📅 Năm { $year } đang giải trình: <b>{ $count } tiêu chí</b> (bấm nút dưới đây, hoặc /giaitrinh).
appraisal-overview =
    <b>Điểm thẩm định năm { $year }</b>: { $count ->
        [0] chưa nhập tiêu chí nào (kế hoạch có { $of }).
       *[other]
            đã nhập { $count }/{ $of } tiêu chí.
            Thẩm định <b>{ $points }</b> điểm{ appraisal-compared }
    }
    { $disputed ->
        [0] Không có tiêu chí nào đang giải trình.
       *[other] Đang giải trình: { $disputed } tiêu chí{ $unanswered ->
            [0] , đã trả lời hết.
           *[other] , <b>{ $unanswered } chưa trả lời</b>.
        }
    }
# So chỉ những tiêu chí có cả hai điểm.
appraisal-compared = { $compared ->
    [none] ; đơn vị chưa tự chấm tiêu chí nào trong số này.
    [some] ; phần đơn vị đã tự chấm ({ $scored } tiêu chí): { $self } → { $given } (<b>{ SIGNED($moved) }</b>).
   *[all] , tự chấm { $self } (<b>{ SIGNED($moved) }</b>).
}
appraisal-how =
    Gửi tệp bảng điểm (.xlsx, .docx, .csv) có cột mã và cột “Điểm thẩm định”; tiện nhất là tệp Excel tự chấm đã điền cột này.
    Nhập từng tiêu chí: <i>/thamdinh 3.2.1 1,5 chưa có số liệu quý IV</i>
appraisal-button-days = ⏳ Giải trình: { $days } ngày
appraisal-button-day = { $now ->
    [yes] ✓ { $days }
   *[no] { $days }
}
appraisal-button-back = ‹ Điểm thẩm định
appraisal-days-ask = Khi điểm thẩm định thấp hơn điểm tự chấm, người chủ trì có <b>{ $days } ngày làm việc</b> để giải trình. Đổi thành mấy ngày?
appraisal-days-changed = Đã đặt: { $days } ngày làm việc để giải trình, áp dụng cho điểm nhập từ nay.
appraisal-ask =
    <b>{ $code }</b> { $name }
    Tự chấm: { $self ->
        [none] chưa chấm
       *[other] { $self }
    }{ $max ->
        [none] {""}
       *[other] /{ $max }
    } · thẩm định năm { $year }: { $points ->
        [none] chưa nhập
       *[other] <b>{ $points }</b>
    }
    Đồng chí nhắn số điểm thẩm định, có thể kèm lý do, ví dụ: <i>0,5 báo cáo gửi chậm</i>
# Điểm nhập mà không ghi năm, khi năm trước chưa thẩm định xong.
appraisal-which-year = Chưa ghi: điểm thẩm định <b>{ $code }</b> của năm nào? Kế hoạch năm { $year } chưa tự chấm tiêu chí này, năm { $before } còn tiêu chí chưa có điểm thẩm định.
appraisal-type-year = Gửi lại kèm năm: <code>/{ $line }</code>
appraisal-button-year = Năm { $year }
appraisal-button-points = { $points }
appraisal-button-drop = Bỏ điểm đã nhập
appraisal-taken = { $points ->
    [none] Đã bỏ điểm thẩm định năm { $year } của <b>{ $code }</b>.
   *[other] Đã ghi điểm thẩm định năm { $year } <b>{ $code }: { $points }{ $max ->
        [none] {""}
       *[other] /{ $max }
    }</b>, { $self ->
        [none] đơn vị chưa tự chấm.
       *[other] tự chấm { $self } ({ SIGNED($moved) }).
    }
}
appraisal-opened = ⏳ { $count } tiêu chí thấp hơn điểm tự chấm{ explanation-year }: giải trình đến hết { DAY($due) }. { $told ->
    [0] Chưa báo được cho ai.
   *[other] { telling-has } { $told } người chủ trì{ telling-when }.
}
appraisal-unreached = ⚠ Chưa báo được cho người chủ trì của: { $codes }. Đồng chí liên hệ trực tiếp.
appraisal-preview =
    <b>Bảng điểm thẩm định năm { $year }: { $count } tiêu chí</b>, chưa ghi.
    Thẩm định <b>{ $points }</b> điểm{ appraisal-compared }
    Thấp hơn tự chấm: { $lower } · cao hơn: { $higher }{ $missing ->
        [0] {""}
       *[other] {" "}· tệp không có điểm: { $missing } tiêu chí
    }
appraisal-field = LV { $code }: { $self } → <b>{ $given }</b> ({ SIGNED($moved) })
appraisal-row = <b>{ $code }</b> { $name }: { $self } → <b>{ $points }</b> ({ SIGNED($moved) }){ $note ->
    [none] {""}
   *[other] {" "}– { $note }
}
appraisal-button-take = { $lower ->
    [0] ✅ Ghi tất cả
   *[other] ✅ Ghi tất cả, giải trình đến { SHORTDAY($due) }
}
appraisal-button-drop-file = Không ghi
appraisal-imported = ✅ Đã ghi điểm thẩm định: { $count } tiêu chí thay đổi, cả bảng { $points } điểm.
appraisal-dropped = Đã bỏ bảng điểm này, không ghi gì.
appraisal-nothing-new = Tệp có { $count } tiêu chí, điểm trùng với điểm đã ghi: không có gì mới.
appraisal-send-again = Đồng chí sửa rồi gửi lại tệp.
appraisal-faulty = <b>Chưa ghi gì</b>: tệp có { $count } dòng sai. Cả bảng đúng thì mới ghi.
appraisal-fault = { $kind ->
    [unknown] • { $sheet }, dòng { $row }: kế hoạch không có tiêu chí { $code }
    [unreadable] • { $sheet }, dòng { $row }: điểm thẩm định của { $code } không phải là số
    [above-maximum] • { $sheet }, dòng { $row }: { $code } được { $points } điểm, quá điểm tối đa { $max }
    [twice] • { $sheet }, dòng { $row }: { $code } có hai lần
    [other-maximum] ⚠ { $sheet }, dòng { $row }: { $code } ghi tối đa { $points }, kế hoạch là { $max }
   *[other-self] ⚠ { $sheet }, dòng { $row }: { $code } ghi tự chấm { $points }, ở đây là { $self }
}
appraisal-fault-more = • và { $count } dòng khác
appraisal-no-column = Không tìm thấy bảng có cột mã (“TT”, “Mã”) và cột “Điểm thẩm định” trong tệp { $file }.
appraisal-none = Tiêu chí { $code } chưa có điểm thẩm định.
appraisal-gone = Bảng điểm này đã được ghi hoặc đã bỏ. Cần ghi bảng khác, đồng chí gửi /thamdinh rồi gửi tệp.
appraisal-stale = Kế hoạch đã thay đổi từ lúc đọc tệp. Đồng chí gửi lại tệp để so lại.
score-appraised = Tiêu chí { $code } đã có điểm thẩm định ({ $points }) nên không sửa điểm tự chấm. Nếu chưa thống nhất, đồng chí giải trình: /giaitrinh { $code }

## Giải trình.

explanation-year = { $year ->
    [none] {""}
   *[other] {" "}(năm { $year })
}
explanation-line =
    <b>{ $code }</b>{ explanation-year } { $name }
    tự chấm { $self } → thẩm định <b>{ $points }</b> ({ SIGNED($moved) }){ $note ->
        [none] {""}
       *[other] : “{ $note }”
    }
    { $answer ->
        [agreed] ✅ đồng ý
        [explained] 📝 đã giải trình
       *[none] ⏳ chưa trả lời
    } · hạn { SHORTDAY($due) }{ $leads ->
        [none] {""}
       *[other] {" "}· { $leads }
    }
explanation-title = <b>Giải trình điểm thẩm định: { $count } tiêu chí</b>{ $open ->
    [0] , đã trả lời hết
   *[other] , { $open } chưa trả lời
}
explanation-empty = Không có tiêu chí nào đang trong thời hạn giải trình.
explanation-news = 📋 <b>Cấp trên chấm thấp hơn điểm tự chấm{ explanation-year } ở { $count } tiêu chí đồng chí chủ trì.</b> Hạn giải trình: hết { DAY($due) }.
explanation-how = { $count ->
    [1] Đồng chí bấm nút, hoặc trả lời tin này: <i>đồng ý</i>, hay viết nội dung giải trình.{ explanation-more-papers }
   *[other] Đồng chí bấm nút từng tiêu chí, hoặc nhắn: <i>giải trình 3.2.1: …</i>, <i>đồng ý 3.2.1</i>.{ explanation-more-papers }
}
explanation-more-papers = { $year ->
    [none] {" "}Có thêm tài liệu thì gửi kèm mã tiêu chí.
   *[other] {" "}Có thêm tài liệu thì trả lời tin này bằng ảnh, tệp hoặc liên kết.
}
explanation-remind = 📋 <b>Còn { $count } tiêu chí chưa giải trình điểm thẩm định</b>{ $today ->
    [0] {""}
   *[other] , <b>{ $today } hết hạn hôm nay</b>
}
explanation-more = … và { $count } tiêu chí khác
explanation-which = Đồng chí nói về tiêu chí nào, đồng ý hay giải trình? Chưa ghi gì: bấm nút, hoặc viết rõ hơn một câu.
explanation-ask =
    <b>{ $code }</b>{ explanation-year }: tự chấm { $self }, thẩm định { $points }.
    Đồng chí viết nội dung giải trình: đã làm gì, khi nào, văn bản nào chứng minh. Nội dung này vào bản giải trình gửi cấp trên.
explanation-noted =
    📝 Đã ghi giải trình <b>{ $code }</b>{ explanation-year }, báo điều phối viên.
    “{ $text }”
    Còn sửa được đến hết { DAY($due) }.{ explanation-more-papers }
explanation-agreed = ✅ Đã ghi: đồng ý với điểm thẩm định <b>{ $code }{ explanation-year }: { $points }</b>.
explanation-told = { $agrees ->
    [yes] ✅ Đồng chí { $name } đồng ý với điểm thẩm định <b>{ $code }</b>{ explanation-year }.
   *[no]
        📝 Đồng chí { $name } giải trình <b>{ $code }</b>{ explanation-year }:
        “{ $text }”
}
explanation-evidence = Minh chứng: { $accepted ->
    [0] chưa có tệp được duyệt
   *[other] { $accepted } tài liệu đã duyệt
}{ $waiting ->
    [0] {""}
   *[other] , { $waiting } chờ duyệt
}{ $returned ->
    [0] {""}
   *[other] , { $returned } bị trả lại
}
explanation-answer = { $agrees ->
    [yes] Đồng chí { $name } đồng ý ngày { SHORTDAY($day) }.
   *[no]
        Đồng chí { $name } giải trình ngày { SHORTDAY($day) }:
        “{ $text }”
}
explanation-over = Thời hạn giải trình đã hết từ { DAY($day) }.
explanation-digest =
    📋 <b>Đã hết hạn giải trình { $count } tiêu chí</b>: { $silent ->
        [0] đã trả lời hết
       *[other] <b>{ $silent } không trả lời</b>
    }{ $explained ->
        [0] {""}
       *[other] , { $explained } giải trình
    }{ $agreed ->
        [0] {""}
       *[other] , { $agreed } đồng ý
    }.
explanation-button-agree = ✅ Đồng ý { $code }{ explanation-year }
explanation-button-explain = 📝 Giải trình { $code }{ explanation-year }
explanation-button-card = { $code }{ explanation-year }
explanation-button-all = Danh sách giải trình
explanation-button-kit = 📄 Bản giải trình { $code }{ explanation-year }
explanation-button-prove = 📎 Minh chứng { $code }{ explanation-year }
explanation-button-piece = 👁 Xem tệp
explanation-ask-proof =
    📎 <b>{ $code }</b>{ explanation-year }: đồng chí gửi ảnh, tệp hoặc liên kết chứng minh nội dung giải trình, trước hết ngày { DAY($due) }.
explanation-proven =
    📎 Đã lưu vào hồ sơ giải trình <b>{ $code }</b>{ explanation-year }: { $name }
    Có ngay trong bản giải trình, chờ duyệt. Còn gửi thêm được đến hết { DAY($due) }.
explanation-proof-known = Tệp này đã có trong hồ sơ <b>{ $code }</b>{ explanation-year }, do đồng chí { $by } gửi; giữ một bản: { $name }
explanation-proof-withdrawn = ↩ Đã rút khỏi hồ sơ giải trình <b>{ $code }</b>{ explanation-year }: { $name }
explanation-which-proof = Đã giữ tài liệu. Tài liệu này chứng minh cho tiêu chí nào?
explanation-proof-told =
    📎 Đồng chí { $name } bổ sung minh chứng giải trình <b>{ $code }</b>{ explanation-year }: { $file }
explanation-caption = Dự thảo giải trình tiêu chí { $code } năm { $year }: cách chấm, điểm, minh chứng, diễn biến.{ $answer ->
    [none] {" "}Chưa có nội dung giải trình của người chủ trì, đồng chí bổ sung.
   *[other] {""}
}{ $missing ->
    [0] {""}
   *[other] {" "}Còn thiếu { $missing } loại tài liệu kế hoạch yêu cầu.
} Số, ngày và chữ ký để trống; bỏ phụ lục nếu không cần gửi.
paper-file-explanation = GIAI-TRINH-{ $year }-{ $code }-DU-THAO

explanation-none = Tiêu chí { $code }{ explanation-year } không có điểm thẩm định thấp hơn điểm tự chấm, không cần giải trình.
explanation-unknown = Không còn nội dung giải trình này. Gửi /giaitrinh để xem danh sách.
explanation-closed = Thời hạn giải trình <b>{ $code }</b>{ explanation-year } đã hết từ { DAY($day) }. Đồng chí báo điều phối viên nếu cần giải trình thêm.

## Bản giải trình (.docx).

doc-explanation-subject = Giải trình kết quả tự chấm điểm Chỉ số cải cách hành chính năm { $year } đối với tiêu chí { $code }
doc-explanation-introduction = Căn cứ kết quả thẩm định Chỉ số cải cách hành chính năm { $year }, { $unit } giải trình điểm số của tiêu chí { $code } “{ $name }” thuộc lĩnh vực “{ $field }” như sau:
doc-explanation-points = I. TIÊU CHÍ VÀ KẾT QUẢ CHẤM ĐIỂM
doc-explanation-criterion = Tiêu chí { $code }: { $name }; { $max ->
    [none] kế hoạch không ghi điểm tối đa.
   *[other] điểm tối đa { $max } điểm.
}
doc-explanation-rule = Cách chấm điểm theo quy định:
doc-explanation-no-rule = Kế hoạch không ghi cách chấm điểm của tiêu chí này.
doc-explanation-self = { $points ->
    [none] Đơn vị chưa tự chấm điểm tiêu chí này.
   *[other] Đơn vị tự chấm { $points } điểm{ $day ->
        [none] {""}
       *[other] {" "}(ngày { DAY($day) }{ $confirmed ->
            [none] {""}
           *[other] ; đã được xác nhận ngày { DAY($confirmed) }
        })
    }.{ $reason ->
        [none] {""}
       *[other] {" "}Căn cứ tự chấm: { score-reason }.
    }
}
doc-explanation-appraised = Cơ quan thẩm định chấm { $points } điểm{ $note ->
    [none] ; bảng điểm không nêu lý do.
   *[other] , với ý kiến: “{ $note }”.
}
doc-explanation-number = { $points ->
    [none] –
   *[other] { $points }
}
doc-explanation-moved = { $moved ->
    [none] –
   *[other] { SIGNED($moved) }
}
doc-explanation-text = II. NỘI DUNG GIẢI TRÌNH
doc-explanation-state = Tính đến ngày { DAY($day) }, nhiệm vụ thuộc tiêu chí này { $state ->
    [confirmed] đã hoàn thành và được xác nhận.
    [done] đã được báo cáo hoàn thành.
    [not_arisen] không phát sinh trong năm.
    [not_applicable] không áp dụng đối với đơn vị.
    [submitted] đang trình ký.
    [blocked] đang gặp vướng mắc.
    [not_started] chưa được triển khai.
   *[in_progress] đang được thực hiện, đạt khoảng { $percent }%.
}
doc-explanation-answer = { $answer ->
    [agreed] Sau khi rà soát, đơn vị thống nhất với điểm số của cơ quan thẩm định.
   *[none] [Công chức chủ trì chưa gửi nội dung giải trình. Đề nghị bổ sung trước khi trình ký.]
}
doc-explanation-documents = III. TÀI LIỆU KIỂM CHỨNG
doc-explanation-documents-count = { $count ->
    [0] Đơn vị chưa có tài liệu kiểm chứng của tiêu chí này.
   *[other] { $accepted ->
        [0] Đơn vị gửi kèm { TWODIGITS($count) } tài liệu kiểm chứng:
       *[other] Đơn vị gửi kèm { TWODIGITS($count) } tài liệu kiểm chứng, trong đó { TWODIGITS($accepted) } tài liệu đã được đơn vị kiểm tra, chấp nhận:
    }
}
doc-explanation-document-state = { $state ->
    [accepted] Đã duyệt{ $day ->
        [none] {""}
       *[other] {" "}{ DAY($day) }
    }
   *[submitted] Chờ duyệt
}
doc-explanation-wish = IV. ĐỀ NGHỊ
doc-explanation-asks = { $answer ->
    [agreed] { $unit } không đề nghị điều chỉnh điểm của tiêu chí { $code } và sẽ khắc phục hạn chế trong năm tiếp theo.
   *[other] { $unit } đề nghị cơ quan thẩm định xem xét, công nhận { $points }{ $max ->
        [none] {""}
       *[other] /{ $max }
    } điểm đối với tiêu chí { $code }.
}
doc-explanation-closing = Trên đây là nội dung giải trình tiêu chí { $code } của { $unit }./.
doc-explanation-annex = Diễn biến thực hiện, theo dõi, đôn đốc tiêu chí { $code }
doc-explanation-column = { $key ->
    [code] Mã tiêu chí
    [max] Điểm tối đa
    [self] Điểm tự chấm
    [appraised] Điểm thẩm định
    [moved] Chênh lệch
    [no] TT
    [document] Tên tài liệu
    [number] Số, ký hiệu
    [day] Ngày ban hành
    [state] Tình trạng
    [moment] Ngày
   *[what] Nội dung
}

## Nhật ký tiêu chí.

timeline-explanation-opened = { SHORTDAY($day) } { $time } 📋 Mở giải trình: thẩm định { $points }, hạn { SHORTDAY($due) }{ through }
timeline-explanation-answered = { SHORTDAY($day) } { $time } 📋 Đ/c { $name } { $agrees ->
    [yes] đồng ý với điểm thẩm định
   *[no] giải trình: “{ $text }”
}{ through }
timeline-explanation-closed = { SHORTDAY($day) } { $time } 📋 Kết thúc thời hạn giải trình{ through }
