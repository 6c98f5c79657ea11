menu-minhchung = Gửi minh chứng, xem còn thiếu gì

evidence-filed =
    Đã lưu { evidence-so-many } vào hồ sơ <b>{ $code }</b>{ period-brackets }
    { $name }
evidence-so-many = { $form ->
    [link] đường dẫn
    [explanation] lời giải trình
   *[file] { $pieces } tệp
}
evidence-known =
    { $form ->
        [link] Đường dẫn
        [explanation] Lời giải trình
       *[file] Tệp
    } này đã có trong hồ sơ <b>{ $code }</b>{ period-brackets }, do đồng chí { $by } gửi; giữ một bản, không lưu trùng.
    { $name }

# What there is of what is asked for: "Đủ 2/3, còn thiếu: báo cáo quý II".
evidence-sufficiency = { $missing ->
    [none] ✅ <b>Đủ { $there }/{ $asked }</b> tài liệu kế hoạch yêu cầu{ $accepted ->
        [0] , chờ duyệt
       *[other] , đã duyệt { $accepted }
    }
    [several] <b>Đủ { $there }/{ $asked }</b>, còn thiếu:
   *[other] <b>Đủ { $there }/{ $asked }</b>, còn thiếu: { $missing }{ evidence-period }{ $tail }
}
evidence-lacking = • { $text }{ evidence-period }{ $tail }{ $left ->
    [1] {""}
   *[other] {" "}({ $left } bản)
}
evidence-lacking-more = • và { $count } loại khác
evidence-lacking-line = {"   "}đủ { $there }/{ $asked }, còn thiếu: { $text }{ evidence-period }{ $tail }{ $more ->
    [0] {""}
   *[other] {" "}và { $more } loại khác
}
evidence-period = { $periodKind ->
    [once] {""}
   *[other] {" "}{ period-label }
}
evidence-there = Hồ sơ hiện có { $there } tài liệu.
# One document asked for, on the card, the shelf and in the review.
evidence-need = { $standing ->
    [accepted] ✅ { evidence-need-what } · đã duyệt
    [waiting] 🕓 { evidence-need-what } · chờ duyệt
   *[missing] ▫️ { evidence-need-what } · { $there ->
        [0] chưa có
       *[other] mới có { $there }/{ $asked }
    }
}
evidence-need-what = { $text }{ evidence-period }{ $tail }

## What the document tells about itself, and what does not fit.

evidence-facts = 📄 { document-kind }{ $number ->
    [none] {""}
   *[other] {" "}số { $number }
}{ $date ->
    [none] {""}
   *[other] , ngày { DAY($date) }
}{ $signer ->
    [none] {""}
   *[other] , người ký { $signer }
}{ $signed ->
    [yes] , có chữ ký số
   *[no] {""}
}{ $subject ->
    [none] {""}
   *[other] : { $subject }
}
document-kind = { $kind ->
    [report] Báo cáo
    [plan] Kế hoạch
    [decision] Quyết định
    [letter] Công văn
    [minutes] Biên bản
    [notice] Thông báo
    [submission] Tờ trình
    [resolution] Nghị quyết
    [directive] Chỉ thị
    [programme] Chương trình
    [regulation] Quy chế, quy định
    [guidance] Hướng dẫn
    [scheme] Đề án, phương án
    [contract] Hợp đồng
    [certificate] Giấy xác nhận
    [invitation] Giấy mời
    [list] Danh sách, danh mục
    [register] Sổ theo dõi
    [statistics] Số liệu thống kê
    [form] Phiếu
    [photo] Ảnh
    [recording] Video, ghi âm
    [article] Tin, bài
    [link] Đường dẫn
   *[other] Văn bản
}
evidence-misfit-kind = ⚠️ Đây là { document-kind }; kế hoạch yêu cầu: { $asked }.
evidence-misfit-period = ⚠️ Văn bản nói về { period-label }{ $year ->
    [none] {""}
   *[other] {" "}năm { $year }
}, đang lưu vào { evidence-filed-time }{ $filedYear ->
    [none] {""}
   *[other] {" "}năm { $filedYear }
}.
evidence-filed-time = { $filedKind ->
    [month] tháng { $filedNumber }
    [quarter] quý { $filedNumber ->
        [1] I
        [2] II
        [3] III
        [4] IV
       *[other] { $filedNumber }
    }
    [half] { $filedNumber ->
        [1] 6 tháng đầu năm
        [2] 6 tháng cuối năm
       *[other] nửa năm { $filedNumber }
    }
    [nine] 9 tháng đầu năm
    [week] tuần { $filedNumber }
    [year] năm { $filedNumber }
   *[other] { $filedNumber }
}
evidence-misfit-year = ⚠️ Ngày văn bản { DAY($date) } không thuộc năm { $year }.
evidence-misfit-future = ⚠️ Ngày văn bản { DAY($date) } chưa đến.
evidence-misfit-late = ⚠️ Văn bản ký ngày { DAY($date) }, sau hạn { DAY($due) }.
evidence-misfit-unsigned = ⚠️ Kế hoạch yêu cầu bản ký số; tệp này không có chữ ký số.
evidence-replaces = 🔁 Là bản mới của “{ $name }”{ $state ->
    [returned] {" "}(bản bị trả lại)
   *[other] {""}
}; bản cũ vẫn được giữ.
evidence-which-document = { $taken ->
    [none] ❓ Chưa tính vào tài liệu nào. <b>Đây là tài liệu nào?</b> Bấm để ghi rõ.
   *[other] ❓ Tạm tính là: <b>{ $taken }</b>. Không đúng thì bấm tài liệu khác dưới đây, hoặc chuyển sang tiêu chí khác.
}

evidence-of-year = 📅 Lưu cho <b>kế hoạch năm { $year }</b>, không phải năm { $before }.
evidence-button-year = ↪ Của năm { $before }
evidence-which-year = <i>Của năm { $before }: bấm nút cuối.</i>
evidence-rather = { $why ->
    [done] ↪️ Xếp vào { evidence-filed-time } vì { period-label } đã báo xong. Nếu là tài liệu của { period-label }, đồng chí bấm nút chuyển.
   *[open] ↪️ Chưa nêu kỳ nên xếp vào { evidence-filed-time }, kỳ chưa xong sớm nhất. Nếu là kỳ khác, đồng chí bấm nút chuyển.
}
evidence-button-rather = { $why ->
    [done] ↪️ Chuyển sang { period-label }
   *[open] ↪️ { period-label }
}
# Shown with a member's first piece only.
evidence-first-notice = <b>Lưu ý:</b> tài liệu đóng dấu MẬT, TỐI MẬT, TUYỆT MẬT tuyệt đối không gửi qua ứng dụng nhắn tin. Nên che thông tin cá nhân của người dân trước khi gửi.
evidence-button-done = ☑️ { $code } xong
evidence-button-shelf = 📎 Hồ sơ { $code }
evidence-button-done-at = ☑️ { $code }{ period-short } xong
evidence-button-shelf-at = 📎 Hồ sơ { $code }{ period-short }
evidence-button-document = { $text }
evidence-button-version = 🔁 Thay bản cũ: { $name }
evidence-button-not-version = Là tài liệu khác, không thay
evidence-button-also = ➕ Dùng cho cả { $code }
evidence-button-bind = 📄 Ghép { $pages } ảnh thành một PDF
evidence-button-apart = ↩ Tách lại thành ảnh rời
evidence-button-describe = ✏️ Ghi số, ngày văn bản
evidence-button-withdraw = ↩ Rút tệp này
evidence-button-undo = ↩ Rút lại
evidence-button-move = Tiêu chí khác{ $code ->
    [none] {""}
   *[other] {" "}({ $code }{ period-short })
}
evidence-button-stay = ← Giữ ở { $code }{ period-short }
evidence-button-piece = 👁 { $number }
evidence-button-older = Bản cũ { SHORTDAY($day) }
evidence-button-explain = 📝 Giải trình thay
evidence-button-requirements = 📋 Sửa tài liệu cần có

evidence-which = Đã giữ { evidence-so-many }. <b>Minh chứng cho tiêu chí nào?</b> { $offered ->
    [0] Đồng chí nhắn mã
   *[other] Bấm mã bên dưới, hoặc nhắn mã
}, ví dụ: <i>3.2.1</i>
evidence-which-line = <b>{ $code }</b> { $name }
evidence-move = “{ $name }” đang lưu ở <b>{ $code }</b>{ period-brackets }. <b>Chuyển sang tiêu chí nào?</b> Bấm mã bên dưới, hoặc nhắn mã:
evidence-button-criterion = { $code }{ period-short }

evidence-describe = Đồng chí nhắn số, ký hiệu, ngày và trích yếu, ví dụ: <i>45/BC-UBND ngày 14/6/2026 về công tác CCHC quý II</i>
evidence-describe-again = Chưa đọc được số hoặc ngày. Đồng chí nhắn theo mẫu: <i>45/BC-UBND ngày 14/6/2026</i>
evidence-described = Đã ghi số, ngày của văn bản.

evidence-bound =
    Đã lưu { $pages } ảnh vào hồ sơ <b>{ $code }</b>{ period-brackets }, ghép thành một PDF { $pages } trang theo thứ tự gửi.
    { $name }
evidence-apart = Đã tách thành ảnh rời; mỗi ảnh được tính riêng.

evidence-explain = Không có tài liệu cho <b>{ $code }</b>{ period-brackets }? Đồng chí nhắn lời giải trình: vì sao không có, đã làm gì, số liệu thay thế. Lời giải trình được lưu vào hồ sơ và ghi rõ là giải trình.
evidence-explained = 📝 Lưu là <b>giải trình thay tài liệu</b>, chờ điều phối viên xem xét.

undo-files-kept = 📎 { $count } tài liệu vẫn ở hồ sơ <b>{ $code }</b>{ period-brackets }.
evidence-withdrawn = ↩ Đã rút { $count ->
    [1] “{ $name }”
   *[other] { $count } tài liệu
}{ $code ->
    [none] {""}
   *[other] {" "}khỏi hồ sơ <b>{ $code }</b>
}, không còn được tính.

## /minhchung

evidence-missing-title = <b>{ $count } tiêu chí còn thiếu minh chứng</b>, nhiều điểm nhất trước:
evidence-missing-line = <b>{ $code }</b> { $name }{ $points ->
    [none] {""}
   *[other] {" "}· tối đa { $points } điểm
}
evidence-missing-more = … và { $count } tiêu chí khác.
evidence-hint = Bấm mã rồi gửi ảnh hoặc tệp; hoặc gửi tệp ngay, chú thích bằng mã. Không gửi tài liệu đóng dấu mật.
evidence-none-missing = Các việc của đồng chí hiện không thiếu minh chứng. Cần bổ sung: gửi tệp tại đây, chú thích bằng mã tiêu chí.

evidence-shelf =
    <b>Hồ sơ minh chứng { $code }</b>{ period-brackets }: { $there ->
        [0] chưa có tài liệu nào
       *[other] { $there } tài liệu
    }
    { $name }
evidence-piece = { $state ->
    [removed] ▫️ { evidence-piece-what } · đã hủy khi hết thời hạn lưu
    [accepted] ✅ { evidence-piece-what } · đã duyệt
    [returned] ↩ { evidence-piece-what } · trả lại
   *[submitted] 🕓 { evidence-piece-what } · chờ duyệt
}
evidence-piece-what = { $number }. { evidence-form }{ $name }{ $document ->
    [none] {""}
   *[other] {" "}({ $document })
}{ period-brackets } · { $by }, { SHORTDAY($day) }{ $version ->
    [newer] {" "}· bản mới
   *[first] {""}
}
evidence-form = { $form ->
    [explanation] [giải trình]{" "}
    [link] [đường dẫn]{" "}
   *[file] {""}
}
evidence-pieces-more = … và { $count } tài liệu khác.
evidence-send-now = Đồng chí gửi ảnh, tệp hoặc đường dẫn ngay tại đây (tệp tối đa 20 MB){ $times ->
    [1] {""}
   *[other] ; mỗi tệp được lưu cho cả { period-label }
}. Không gửi tài liệu đóng dấu mật.

evidence-one =
    { evidence-form }<b>{ $name }</b>{ $code ->
        [none] {""}
       *[other] {" "}· hồ sơ { $code }
    }
    { $by } gửi ngày { DAY($day) }, { $state ->
        [accepted] ✅ đã duyệt
        [returned] ↩ bị trả lại
       *[submitted] chờ duyệt
    }
evidence-words = “{ $text }”
evidence-in-group = 🔒 Tệp và lời kèm chỉ xem trong trò chuyện riêng{ $code ->
    [none] .
   *[other] : /minhchung { $code }
}
evidence-decision = { $verdict ->
    [accepted] ✅ { $by } duyệt ngày { DAY($day) }
   *[returned] ↩ { $by } trả lại ngày { DAY($day) }: { review-reason }
}
evidence-older = Bản cũ: { $name } ({ SHORTDAY($day) }{ $state ->
    [returned] , bị trả lại
    [accepted] , đã duyệt
   *[submitted] {""}
})

## In the daily reminder.

evidence-returned-title = ↩ <b>Minh chứng bị trả lại, cần gửi bản thay:</b>
evidence-returned-line = <b>{ $code }</b> { $name }: { review-reason }

## Refusals.

evidence-secret =
    <b>Không nhận và không lưu tệp này.</b> Tên tệp hoặc chú thích cho thấy có thể là tài liệu mật.
    Tài liệu đóng dấu MẬT, TỐI MẬT, TUYỆT MẬT không được gửi qua ứng dụng nhắn tin. Đề nghị đồng chí xóa tin vừa gửi và gửi theo đúng quy định về bảo vệ bí mật nhà nước.
    Nếu tài liệu không mật, đổi tên tệp hoặc chú thích rồi gửi lại.
evidence-secret-inside =
    <b>Không nhận và không lưu tệp { $name }.</b> Trang đầu của văn bản có dấu chỉ độ mật.
    Tài liệu mật không được gửi qua ứng dụng nhắn tin. Đề nghị đồng chí xóa tin vừa gửi và gửi theo đúng quy định về bảo vệ bí mật nhà nước.
evidence-unfit = <b>Không nhận tệp { $name }.</b> { $why ->
    [executable] Tệp là chương trình hoặc có chứa chương trình chạy được. Minh chứng gửi bằng PDF, Word, Excel, ảnh hoặc tệp nén .zip.
    [password] Tệp có mật khẩu nên người thẩm định không mở được. Đồng chí bỏ mật khẩu rồi gửi lại.
    [macros] Tệp có macro. Đồng chí lưu lại thành .docx hoặc .xlsx (không macro), hoặc xuất PDF, rồi gửi lại.
    [archive] Tệp nén này không đọc được (chỉ nhận .zip, bên trong không có tệp nén khác). Đồng chí giải nén và gửi từng tệp.
    [corrupt] Tệp bị hỏng, không mở được. Đồng chí mở thử trên máy rồi gửi lại.
    [bomb] Tệp nén bung ra quá lớn (trên 200 MB). Đồng chí tách nhỏ, hoặc gửi từng tệp cần thiết.
    [two-in-one] Tệp chứa hai loại nội dung khác nhau, không an toàn. Đồng chí xuất lại PDF hoặc chụp lại ảnh rồi gửi.
   *[unknown] Loại tệp này không dùng làm minh chứng được. Đồng chí gửi PDF, Word, Excel, ảnh hoặc tệp nén .zip.
}
evidence-infected = <b>Không nhận tệp { $name }:</b> phần mềm diệt vi-rút phát hiện mã độc. Đồng chí không mở tệp này, quét vi-rút máy tính và báo cán bộ công nghệ thông tin.
evidence-not-scanned = Chưa kiểm tra được vi-rút nên <b>chưa nhận</b> tệp { $name }. Đồng chí gửi lại sau ít phút; nếu vẫn lỗi, báo cán bộ công nghệ thông tin.
evidence-photo-broken = Ảnh thứ { $number } không mở được nên chưa ghép. Đồng chí gửi lại ảnh đó.
evidence-nothing-to-bind = Không còn ảnh rời nào để ghép hoặc tách. Các ảnh vẫn nằm trong hồ sơ.
evidence-gone = Không còn tệp này để xử lý. Đồng chí gửi lại tệp, chú thích bằng mã tiêu chí.
evidence-removed = Tệp { $name } đã được hủy khi hết thời hạn lưu trữ; chỉ còn thông tin trong sổ.
evidence-accepted = Tệp này đã được duyệt nên không rút được. Cần thay: gửi bản mới, bản cũ vẫn được giữ.
evidence-decided = Tệp này đã được duyệt hoặc trả lại nên không chuyển được. Đồng chí gửi lại tệp, chú thích bằng mã đúng.
evidence-not-yours = Tệp này do người khác gửi. Chỉ người gửi hoặc điều phối viên sửa được.
