menu-nhatky = Nhật ký: ai đã làm gì
audit-title = <b>Nhật ký{ $code ->
    [none] {""}
   *[other] {" "}tiêu chí { $code }
}</b>
audit-entry = { SHORTDAY($day) } { $time } · { audit-who } · { audit-action } · { audit-subject }{ $changed ->
    [yes] : { audit-from } → { audit-to }
   *[no] {""}
}{ through }
audit-private-only = Nhật ký trích lời mọi người nhắn riêng, nên chỉ xem trong trò chuyện riêng: đồng chí nhắn /nhatky riêng cho trợ lý.
audit-empty = Chưa có việc nào được ghi lại{ $code ->
    [none] {""}
   *[other] {" "}về tiêu chí { $code }
}.
audit-action = { $action ->
    [plan-imported] nhập kế hoạch
    [progress-recorded] báo tiến độ
    [progress-undone] hoàn tác
    [progress-confirmed] xác nhận hoàn thành
    [criterion-excluded] ghi không áp dụng
    [criterion-included] áp dụng lại
    [directive-given] giao chỉ đạo
    [directive-acknowledged] nhận chỉ đạo
    [directive-talk] xin trao đổi về chỉ đạo
    [directive-answered] trả lời chỉ đạo được giao
    [directive-replied] trả lời về chỉ đạo
    [directive-reported] báo đã thực hiện chỉ đạo
    [directive-not-done] báo lại chỉ đạo chưa thực hiện xong
    [directive-reopened] yêu cầu làm tiếp chỉ đạo
    [directive-done] kết thúc chỉ đạo
    [directive-moved] chuyển chỉ đạo theo người chủ trì
    [directive-withdrawn] rút chỉ đạo
    [ladder-changed] đổi nấc báo lên
    [field-leader-set] chọn lãnh đạo phụ trách lĩnh vực
    [urged] đôn đốc
    [urge-seen] nhận tin đôn đốc
    [extension-asked] đề nghị lùi hạn
    [extension-granted] đồng ý lùi hạn
    [extension-refused] không đồng ý lùi hạn
    [extension-withdrawn] rút đề nghị lùi hạn
    [evidence-filed] gửi minh chứng
    [evidence-accepted] duyệt minh chứng
    [evidence-returned] trả lại minh chứng
    [evidence-replaced] thay bằng bản mới
    [evidence-bound] ghép ảnh thành một PDF
    [evidence-brought] dùng minh chứng cũ cho tiêu chí tách, gộp
    [evidence-moved] chuyển minh chứng sang tiêu chí khác
    [evidence-unbound] tách lại các ảnh
    [evidence-described] ghi số, ngày văn bản
    [evidence-named] chọn loại tài liệu
    [evidence-withdrawn] rút minh chứng
    [requirement-changed] sửa tài liệu yêu cầu
    [board-pinned] ghim bảng theo dõi
    [board-unpinned] bỏ ghim bảng theo dõi
    [score-given] tự chấm điểm
    [appraisal-entered] nhập điểm thẩm định
    [appraisal-dropped] bỏ điểm thẩm định
    [appraisal-imported] nhập bảng điểm thẩm định
    [appraisal-explained] giải trình điểm thẩm định
    [appraisal-agreed] đồng ý điểm thẩm định
    [score-explained] nêu lý do tự chấm
    [score-undone] hoàn tác điểm tự chấm
    [score-confirmed] xác nhận điểm tự chấm
    [score-returned] trả lại điểm tự chấm
    [organisation-changed] đổi tên, đầu văn bản hoặc mục tiêu của đơn vị
    [reminder-snoozed] hoãn nhắc
    [reminder-resumed] nhắc lại bình thường
    [days-off-changed] đổi ngày nghỉ, làm bù
    [duty-changed] đổi phân công
    [remark-left] góp ý giám sát
    [remark-answered] trả lời góp ý
    [duty-accepted] nhận việc được giao
    [duty-refused] báo không phải việc của mình
    [work-handed-over] bàn giao mọi việc
    [leave-entered] ghi nghỉ phép
    [leave-ended] kết thúc nghỉ phép
    [deadline-replanned] đổi hạn khi nhập lại kế hoạch
    [deadline-moved] chuyển hạn lên ngày làm việc trước
    [score-dropped] bỏ điểm tự chấm
    [file-exported] xuất tệp
    [meeting-prepared] chuẩn bị họp
    [meeting-opened] bắt đầu họp
    [meeting-place] ghi địa điểm họp
    [meeting-present] ghi thành phần họp
    [meeting-ended] kết thúc họp
    [meeting-dropped] bỏ cuộc họp
    [meeting-raised] đưa lên đầu chương trình họp
    [meeting-left-out] gác lại, không đưa ra họp
    [meeting-discussed] họp đã bàn
    [meeting-undiscussed] họp chưa bàn, sẽ bàn lại
    [meeting-noted] ghi biên bản họp
    [meeting-minutes] lập biên bản họp
    [evidence-removed] hủy minh chứng hết thời hạn lưu
    [dossier-exported] xuất hồ sơ minh chứng
    [setting-changed] đổi cài đặt
    [member-added] thêm cán bộ
    [member-renamed] sửa tên, chức danh
    [member-role-changed] đổi vai trò
    [member-removed] xóa cán bộ
    [member-invited] tạo mã mời
    [invitation-revoked] thu hồi mã mời
    [member-linked] kết nối tài khoản
    [member-unlinked] hủy kết nối tài khoản
    [member-unreachable] không nhận được tin
    [member-reachable] nhận tin trở lại
    [invitation-guessed] nhập sai mã mời
    [own-data-given] lấy về dữ liệu của mình
    [member-erased] xóa dữ liệu cá nhân
    [group-connected] kết nối nhóm
    [group-left] rời nhóm
   *[other] { $action }
}
audit-subject = { $kind ->
    [criterion] tiêu chí { $id }
    [member] cán bộ { $id }
    [plan] kế hoạch { $id }
    [group] nhóm
    [days-off] lịch { $id }
    [meeting] cuộc họp số { $id }
    [file] tệp { $id }
    [setting] { audit-setting }
    [field] lĩnh vực { $id }
   *[other] { $kind } { $id }
}
audit-who = { $name ->
    [none] người lạ
   *[other] { $name }
}
audit-setting = { $id ->
    [remindHour] giờ nhắc
    [quietFromHour] giờ thôi nhắn tin
    [digestHour] giờ gửi báo cáo
    [reportDay] ngày gửi báo cáo
    [dataDay] ngày chốt số liệu
    [remindDaysAhead] số ngày nhắc trước hạn
    [targetPoints] điểm mục tiêu
    [meetingPlace] nơi họp
    [newPlan] ngày bắt đầu làm theo kế hoạch mới
    [explanationDays] số ngày giải trình
    [late-coordinator] việc quá hạn, báo điều phối viên
    [late-field_leader] việc quá hạn, báo lãnh đạo phụ trách
    [late-chairman] việc quá hạn, báo Chủ tịch
    [silent-coordinator] không trả lời tin nhắc, báo điều phối viên
    [blocked-coordinator] vướng mắc, báo điều phối viên
    [blocked-field_leader] vướng mắc, báo lãnh đạo phụ trách
   *[other] cài đặt { $id }
}
audit-from = { $from ->
    [none] chưa có
    [on] bật
    [off] tắt
    [COORDINATOR] điều phối viên
    [CHAIRMAN] chủ tịch
    [VICE_CHAIRMAN] phó chủ tịch
    [OFFICIAL] công chức
    [SUPERVISOR] giám sát
   *[other] { $from }
}
audit-to = { $to ->
    [none] không có
    [on] bật
    [off] tắt
    [COORDINATOR] điều phối viên
    [CHAIRMAN] chủ tịch
    [VICE_CHAIRMAN] phó chủ tịch
    [OFFICIAL] công chức
    [SUPERVISOR] giám sát
   *[other] { $to }
}
