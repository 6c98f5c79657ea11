first-coordinator-name = Văn phòng – Thống kê
first-coordinator-invited = Chưa có ai điều phối. Người điều phối đầu tiên mở { $link ->
    [none] bot
   *[other] { $link }
} và gửi /start { $code } (dùng một lần, đến hết { DAY($day) }).
