menu-lienlac = Không liên lạc được: ai, việc gì
reach-title = 📵 <b>Không liên lạc được { $people } người</b>, { $items } việc đến hạn hoặc quá hạn:
reach-person = { $why ->
    [unlinked] ▫️
    [blocked] ⛔
   *[silent] 💤
} <b>{ $name }</b>{ $position ->
    [none] {""}
   *[other] {" "}({ $position })
} – { $why ->
    [unlinked] chưa kết nối
    [blocked] đã chặn{ $since ->
        [none] {""}
       *[other] {" "}từ { SHORTDAY($since) }
    }
   *[silent] im lặng{ $since ->
        [none] {""}
       *[other] {" "}từ { SHORTDAY($since) }
    }
} · { $items } việc{ $overdue ->
    [0] {""}
   *[other] , { $overdue } quá hạn
}: { $codes }
reach-more = … và { $count } người khác.
reach-how = Gọi điện hoặc đưa phiếu giấy; bấm tên để <b>nhập thay</b> điều đồng chí ấy trả lời.
reach-all-well = ✅ Mọi người đang có việc đến hạn đều liên lạc được.
reach-button-person = ✍️ { $name }
reach-button-other = Nhập thay người khác
