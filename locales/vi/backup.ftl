# Sao lưu
backup-too-old = ⚠️ { $day ->
    [none] Chưa có bản sao lưu dữ liệu nào từ { $days } ngày nay.
   *[other] Bản sao lưu gần nhất là ngày { DAY($day) }, đã { $days } ngày.
} Nhờ đồng chí báo người phụ trách máy chủ kiểm tra: xem nhật ký chương trình và dung lượng ổ đĩa.
