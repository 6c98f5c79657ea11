menu-ketnoinhom = Kết nối nhóm lãnh đạo (gửi trong nhóm)
groups-how = Để nhận báo cáo trong nhóm lãnh đạo:
    1. Thêm trợ lý này vào nhóm.
    2. Trong nhóm (đúng chủ đề, nếu nhóm chia chủ đề), điều phối viên hoặc lãnh đạo gửi /ketnoinhom
    { $title ->
        [none] Hiện chưa kết nối nhóm nào.
       *[other] Hiện đang kết nối nhóm: <b>{ $title }</b>.
    }
groups-connected = Đã kết nối nhóm lãnh đạo: <b>{ $title }</b>{ $topic ->
    [yes] , trong chủ đề này
   *[no] {""}
}.
groups-replaces = Thay cho nơi nhận trước: { $title }.
groups-what-comes = Báo cáo tuần, tháng, quý sẽ được gửi vào đây. Mọi người trong nhóm gửi được /baocao và /quahan.
groups-already = Nhóm <b>{ $title }</b> đang là nhóm lãnh đạo, báo cáo vẫn gửi vào đây.
groups-taken = Nhóm này đang là nhóm lãnh đạo của một đơn vị khác nên không kết nối được.
groups-left = ⚠️ Trợ lý không còn trong nhóm lãnh đạo <b>{ $title }</b>, báo cáo định kỳ sẽ không gửi được. Thêm lại trợ lý vào nhóm rồi gửi /ketnoinhom trong nhóm.
groups-member-unreachable = ⚠️ Không nhắn được cho đồng chí <b>{ $name }</b>{ $position ->
    [none] {""}
   *[other] {" "}({ $position })
}: có thể đồng chí ấy đã chặn hoặc xóa trợ lý. Tin nhắc việc sẽ không đến; đề nghị gọi điện để đồng chí ấy mở lại và bấm “Bắt đầu”.
groups-button-member = Xem: { $name }
groups-button-board = 📌 Ghim bảng theo dõi
groups-uncertain = { $kind ->
    [digest] ⚠️ Báo cáo định kỳ gửi nhóm bị đứt mạng giữa chừng: không rõ đã đến chưa nên không gửi lại, để khỏi trùng. Đồng chí xem trong nhóm; chưa có thì gửi /baocao trong nhóm.
    [brief] ⚠️ Bản tin sáng nay của { $name ->
        [none] một đồng chí
       *[other] đồng chí <b>{ $name }</b>
    } bị đứt mạng giữa chừng: không rõ đã đến chưa, không gửi lại để khỏi trùng.
   *[other] ⚠️ Tin nhắc hôm nay của { $name ->
        [none] một đồng chí
       *[other] đồng chí <b>{ $name }</b>
    } bị đứt mạng giữa chừng: không rõ đã đến chưa, không gửi lại để khỏi trùng. Đề nghị gọi hỏi.
}
groups-button-unreached = ☎️ Ai chưa liên lạc được
