# Lời từ chối chung: nói rõ vì sao, và làm gì tiếp.
not-a-member = Đây là trợ lý nhắc việc cải cách hành chính, chỉ dành cho người được mời.
    Muốn dùng, đồng chí đề nghị Văn phòng – Thống kê gửi liên kết mời, rồi bấm liên kết hoặc gửi mã mời vào đây.
not-your-role = Việc này không thuộc vai trò của đồng chí. Gửi /trogiup để xem những việc đồng chí làm được.
report-in-group-only = Báo cáo tổng hợp xem trong nhóm lãnh đạo: đồng chí gõ /baocao ở nhóm ấy. Ở đây đồng chí xem từng tiêu chí: nhắn mã, ví dụ <i>3.2.1</i>.
command-unknown = Không có lệnh /{ $typed }. { $near ->
    [none] Đồng chí nhắn bằng lời cần xem gì, hoặc gửi /trogiup để xem các lệnh.
   *[other] Có phải: { $near }? Bấm vào lệnh để dùng; các lệnh khác: /trogiup
}
button-old = Nút này đã cũ nên không dùng được nữa. Đồng chí nhắn lại cần xem gì, hoặc gửi /trogiup.
usage = { $word ->
    [tieuchi] Gửi mã hoặc vài từ trong tên tiêu chí, ví dụ: /tieuchi 3.2.1
    [capnhat] Gửi mã tiêu chí và tiến độ, ví dụ: /capnhat 3.2.1 xong 80%
    [minhchung] Gửi mã tiêu chí, ví dụ: /minhchung 3.2.1, rồi gửi ảnh hoặc tệp.
    [tucham] Gửi mã tiêu chí và số điểm, ví dụ: /tucham 3.2.1 1,5
    [thamdinh] Gửi mã tiêu chí và điểm thẩm định, ví dụ: /thamdinh 3.2.1 1,5; hoặc chỉ /thamdinh rồi gửi tệp.
    [giaitrinh] Gửi mã tiêu chí và nội dung, ví dụ: /giaitrinh 3.2.1 báo cáo đã gửi ngày 14/12 qua hệ thống
    [giahan] Gửi mã tiêu chí, ngày và lý do, ví dụ: /giahan 3.2.1 15/7 vì chờ Sở trả lời
    [hoantac] Gửi /hoantac để rút lại báo cáo hoặc tệp đồng chí vừa gửi.
    [chidao] Gửi mã tiêu chí và nội dung, ví dụ: /chidao 3.2.1 họp với Sở trước thứ Sáu
    [dondoc] Gửi mã tiêu chí, ví dụ: /dondoc 3.2.1; hoặc chỉ /dondoc để xem ai đang chậm.
    [duyet] Gửi /duyet để xem những nội dung đang chờ duyệt.
    [baocao] Gửi kỳ báo cáo, ví dụ: /baocao thang, /baocao Q2/2026, /baocao 2026
    [lichnhac] Gửi /lichnhac để xem những tin sẽ được gửi.
    [hop] Gửi /hop để mở chương trình họp, hoặc /hop kèm mã tiêu chí, ví dụ: /hop 3.2.1
    [nhap] Gửi /nhap rồi gửi tệp kế hoạch .xlsx, .docx hoặc .csv.
    [canbo] Gửi /canbo để xem danh sách, hoặc /canbo và một phần họ tên để tìm.
    [nhatky] Gửi mã tiêu chí, ví dụ: /nhatky 3.2.1
    [phancong] Gửi mã tiêu chí, ví dụ: /phancong 3.2.1
    [bangiao] Gửi /bangiao rồi chọn người giao, người nhận.
    [nghiphep] Gửi ngày đi làm lại, ví dụ: /nghiphep đến 12/6
    [nhapthay] Gửi mã trên phiếu và tình hình, ví dụ: /nhapthay 4N-9CX xong 80%
   *[other] Nội dung này không còn dùng được. Gửi /trogiup để xem các lệnh.
}
under-way = ⏳ Đang xem, xin chờ trong giây lát…
under-way-button = Xem lại
something-broke = Có lỗi ở phía chương trình, nội dung vừa rồi <b>chưa được ghi</b>. Đồng chí gửi lại giúp sau ít phút; nếu vẫn lỗi, báo cho cán bộ công nghệ thông tin.
# An administrator who hides their name, or a channel that writes in the group.
speaker-hidden = Tin này gửi dưới tên nhóm hoặc kênh nên trợ lý không biết là đồng chí nào, chưa ghi gì. Đồng chí tắt ẩn danh rồi gửi lại, hoặc nhắn riêng cho trợ lý.
message-unsupported = { $what ->
    [voice] Trợ lý không nghe được tin thoại nên chưa ghi gì. Đồng chí nhắn chữ giúp; bấm micro trên bàn phím để đọc cho điện thoại ghi thành chữ.
    [sticker] Hình dán này trợ lý không hiểu nên chưa ghi gì. Đồng chí nhắn một câu, ví dụ: <i>3.2.1 xong 80%</i>
    [place] Vị trí không dùng làm minh chứng được nên chưa ghi gì. Đồng chí gửi ảnh, tệp, hoặc nhắn một câu.
    [contact] Danh thiếp không dùng ở đây. Thêm người dùng trợ lý: điều phối viên gửi /canbo
    [poll] Trợ lý không đọc được bình chọn. Đồng chí nhắn kết quả bằng chữ.
   *[other] Loại tin nhắn này chưa đọc được. Đồng chí gửi bằng chữ, ảnh hoặc tệp (PDF, Word, Excel).
}

file-too-big = Tệp { $name } lớn hơn 20 MB nên không nhận được. Đồng chí nén lại, tách thành nhiều tệp, gửi ảnh chụp những trang cần thiết, hoặc để tệp ở nơi lưu trữ của đơn vị rồi gửi đường dẫn kèm mã tiêu chí.
file-gone = Không tải được tệp { $name }. Đồng chí gửi lại tệp này giúp.
file-empty = Tệp { $name } không có nội dung. Đồng chí mở thử tệp trên máy rồi gửi lại.

criterion-unknown = Không có tiêu chí { $code } trong kế hoạch. Gửi /tieuchi kèm vài từ trong tên để tìm.
criterion-moved = Tiêu chí { $code } nay là { $now } (kế hoạch đã đổi mã). Đồng chí gửi lại với mã { $now }.
criterion-became = Tiêu chí { $code } nay là { $now } (kế hoạch đã tách, gộp). Đồng chí gửi lại với mã mới; hồ sơ cũ xem ở thẻ của mã mới.
criterion-left = { $codes } trong tin ấy đã ra khỏi kế hoạch{ $now ->
    [none] {""}
   *[other] {" "}(nay là { $now })
} nên chưa ghi gì; lịch sử vẫn còn. Gửi /viec để xem việc hiện nay.
codes-followed = <i>Kế hoạch đã đổi mã: { $codes }{ $more ->
    [0] {""}
   *[other] {" "}… và { $more } nữa
}. Đã làm theo mã mới.</i>
criterion-not-yours = Tiêu chí { $code } không giao cho đồng chí. Gửi /viec để xem việc của mình; nếu phân công chưa đúng, báo điều phối viên.
criterion-without-lead = Tiêu chí { $code } chưa có người chủ trì nên chưa làm được. Đề nghị điều phối viên phân công trước: /phancong { $code }
score-by-survey = Tiêu chí { $code } do điều tra xã hội học chấm, đơn vị không tự chấm điểm. Tiến độ thực hiện vẫn báo bình thường.
review-own-work = Đồng chí không tự duyệt được việc, minh chứng của mình; điều phối viên hoặc lãnh đạo khác sẽ duyệt.
undo-not-yours = Chỉ người đã báo, hoặc điều phối viên, mới hoàn tác được. Đồng chí trao đổi với người ấy, hoặc báo tình hình mới.

brief-title = ☀️ <b>Việc cần đồng chí để ý hôm nay</b>

# Ngoài giờ làm việc tin chưa đi: nói khi nào đi.
telling-has = { $goes ->
    [none] Đã báo
   *[other] Sẽ báo
}
telling-when = { $goes ->
    [none] {""}
   *[other] {" "}lúc { $hour } giờ ngày { SHORTDAY($goes) }
}
