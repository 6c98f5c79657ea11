reminder-title = Đồng chí <b>{ $name }</b> có <b>{ $count } việc</b> cần báo{ $overdue ->
    [0] {""}
   *[other] , <b>{ $overdue } quá hạn</b>
}{ $today ->
    [0] .
   *[other] , <b>{ $today } hạn chót hôm nay</b>.
}
reminder-more = … và { $count } việc khác, xem ở nút dưới cùng.
reminder-how = Đồng chí chỉ cần trả lời ngay tin này, ví dụ: <i>3.2.1 xong rồi, chờ ký</i>
reminder-button-all = Xem tất cả việc của tôi
