reminder-title = Đồng chí <b>{ $name }</b> có <b>{ $count } việc</b> cần báo{ $overdue ->
    [0] { $today ->
        [0] {""}
       *[other] , <b>{ $today } hạn chót hôm nay</b>
    }
   *[other] , trong đó <b>{ $overdue } quá hạn</b>{ $today ->
        [0] {""}
       *[other] {" "}và <b>{ $today } hạn chót hôm nay</b>
    }
}.
reminder-more = … và { $count } việc khác, xem ở nút dưới cùng.
reminder-how = Đồng chí chỉ cần trả lời ngay tin này, ví dụ: <i>3.2.1 xong rồi, chờ ký</i>
reminder-button-all = Xem tất cả việc của tôi

## /lichnhac

menu-lichnhac = Lịch nhắc: những tin sắp được gửi
schedule-title =
    <b>Tin nhắc gửi lúc { $hour } giờ các ngày làm việc</b>, không gửi sau { $quietFrom } giờ.
    Nhắc trước hạn { $ahead } ngày (0 là đúng ngày đến hạn); việc quá hạn được nhắc tiếp.
schedule-day = { DAY($day) }: { $scope ->
    [all] { $people } người, { $items } việc
   *[own] { $items } việc
}
schedule-nothing = Trong 14 ngày tới không có tin nhắc nào.
schedule-change-hour = Đổi giờ gửi tin nhắc và báo cáo của cả đơn vị:
schedule-button-hour = { $hour } giờ
schedule-button-show = Xem lịch nhắc
schedule-hour-changed = Đã đổi: tin nhắc và báo cáo gửi lúc <b>{ $hour } giờ</b> các ngày làm việc.
schedule-hour-quiet = Chưa đổi: { $hour } giờ nằm trong khoảng không gửi tin (từ { $quietFrom } giờ). Đồng chí chọn giờ sớm hơn.
