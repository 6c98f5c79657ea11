menu-minhchung = Gửi minh chứng, xem còn thiếu gì

evidence-filed =
    Đã lưu { $pieces } tệp vào hồ sơ <b>{ $code }</b>{ period-brackets }
    { $name }
    { evidence-count }
evidence-known =
    Tệp này đã có trong hồ sơ <b>{ $code }</b>{ period-brackets }, giữ một bản, không lưu trùng.
    { $name }
    { evidence-count }
evidence-count = { $asked ->
    [0] Hồ sơ hiện có { $there } tệp.
   *[other] Hồ sơ hiện có { $there } tệp; kế hoạch yêu cầu { $asked } loại tài liệu.
}
# Shown with a member's first piece only.
evidence-first-notice = <b>Lưu ý:</b> tài liệu đóng dấu MẬT, TỐI MẬT, TUYỆT MẬT tuyệt đối không gửi qua ứng dụng nhắn tin. Nên che thông tin cá nhân của người dân trước khi gửi.
evidence-button-done = ☑️ { $code } xong
evidence-button-shelf = 📎 Hồ sơ { $code }

evidence-which = Đã giữ { $pieces } tệp. <b>Minh chứng cho tiêu chí nào?</b> Bấm mã bên dưới, hoặc nhắn mã, ví dụ: <i>3.2.1</i>
evidence-button-criterion = { $code }{ period-short }

## /minhchung

evidence-missing-title = <b>{ $count } việc còn thiếu minh chứng</b>, nhiều điểm nhất trước:
evidence-missing-line = <b>{ $code }</b>{ period-brackets } { $name }{ $points ->
    [none] {""}
   *[other] {" "}· { $points } điểm
}
evidence-hint = Bấm mã rồi gửi ảnh hoặc tệp; hoặc gửi tệp ngay, chú thích bằng mã. Không gửi tài liệu đóng dấu mật.
evidence-none-missing = Các việc của đồng chí hiện không thiếu minh chứng. Cần bổ sung: gửi tệp tại đây, chú thích bằng mã tiêu chí.

evidence-shelf =
    <b>Hồ sơ minh chứng { $code }</b>{ period-brackets }: { $there ->
        [0] chưa có tệp nào
       *[other] { $there } tệp
    }
    { $name }
evidence-asked = • Cần có: { $asked }
evidence-piece = { $state ->
    [accepted] ✅ { evidence-piece-what } · đã duyệt
    [returned] ↩ { evidence-piece-what } · trả lại
    [withdrawn] <s>{ $name }</s> · đã rút
   *[submitted] { evidence-piece-what } · chờ duyệt
}
evidence-piece-what = { $name } · { $by }, { SHORTDAY($day) }
evidence-send-now = Đồng chí gửi ảnh hoặc tệp (tối đa 20 MB) ngay tại đây. Không gửi tài liệu đóng dấu mật.

## Refusals.

evidence-secret =
    <b>Không nhận và không lưu tệp này.</b> Tên tệp hoặc chú thích cho thấy có thể là tài liệu mật.
    Tài liệu đóng dấu MẬT, TỐI MẬT, TUYỆT MẬT không được gửi qua ứng dụng nhắn tin. Đề nghị đồng chí xóa tin vừa gửi và gửi theo đúng quy định về bảo vệ bí mật nhà nước.
    Nếu tài liệu không mật, đổi tên tệp hoặc chú thích rồi gửi lại.
evidence-gone = Không còn tệp này để gắn mã. Đồng chí gửi lại tệp, chú thích bằng mã tiêu chí.
