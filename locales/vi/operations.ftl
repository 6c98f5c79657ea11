# Vận hành
backup-too-old = ⚠️ { $day ->
    [none] Chưa có bản sao lưu dữ liệu nào từ { $days } ngày nay.
   *[other] Bản sao lưu gần nhất là ngày { DAY($day) }, đã { $days } ngày.
} Nhờ đồng chí báo người phụ trách máy chủ kiểm tra: xem nhật ký chương trình và dung lượng ổ đĩa.
alarm-outbox-stuck = ⚠️ { $count } tin chưa gửi đi được, tin đầu tiên đã chờ { $minutes } phút. Nhờ đồng chí báo người phụ trách máy chủ xem nhật ký chương trình.
alarm-schedule-silent = ⚠️ Lịch nhắc việc đã ngừng chạy { $minutes } phút. Nhờ đồng chí báo người phụ trách máy chủ khởi động lại chương trình.
alarm-disk = ⚠️ Ổ đĩa của máy chủ chỉ còn { $megabytes } MB. Hết chỗ thì trợ lý không nhận được tin và tệp mới. Nhờ đồng chí báo người phụ trách máy chủ dọn đĩa.
