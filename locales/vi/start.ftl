first-coordinator-name = Văn phòng – Thống kê
first-coordinator-invited = Chưa có ai điều phối. Người điều phối đầu tiên mở { $link ->
    [none] bot
   *[other] { $link }
} và gửi /start { $code } (dùng một lần, đến hết { DAY($day) }).
first-coordinator-awaited = Chưa có ai điều phối. Liên kết in ở lần khởi động trước còn dùng được đến hết { DAY($day) }; nếu đã mất, lấy liên kết mới bằng: npm run cli -- member invite { $id }
