# Dữ liệu cá nhân: xem, lấy về, xóa.

menu-dulieu = Dữ liệu lưu về tôi
own-data-private-only = Dữ liệu cá nhân chỉ xem trong trò chuyện riêng: đồng chí nhắn /dulieu riêng cho trợ lý.
own-data-title = <b>Dữ liệu trợ lý đang lưu về đồng chí</b>
own-data-member = { $name }{ $position ->
    [none] {""}
   *[other] {" "}· { $position }
} · vai trò: { members-role }
own-data-accounts = { $accounts ->
    [0] Chưa kết nối tài khoản
   *[other] Tài khoản đã kết nối: { $accounts }{ $heardOn ->
        [none] {""}
       *[other] {" "}· nhắn gần nhất { DAY($heardOn) }
    }
}
own-data-work = Phân công { $duties } · báo tiến độ { $progress } · minh chứng { $evidence } · chấm điểm { $scores }
own-data-steering = Gia hạn { $extensions } · chỉ đạo { $directives } · đôn đốc { $urges } · góp ý { $remarks } · duyệt { $decisions }
own-data-absence = Nghỉ phép { $leaves } · hoãn nhắc { $snoozes } · bàn giao { $handovers }
own-data-messages = Tin trợ lý gửi { $sent } · tin riêng đồng chí gửi { $received } · nhật ký { $trail }
own-data-why = Dùng để nhắc việc, báo cáo và chứng minh kết quả Chỉ số CCHC; lưu trên máy của đơn vị, tin nhắn đi qua Telegram.
own-data-rights = Thông tin sai hoặc muốn xóa: đồng chí báo điều phối viên.
own-data-button-file = ⬇️ Tải dữ liệu của tôi

own-data-file = DU-LIEU-CUA-TOI-{ $day }
own-data-caption = Toàn bộ dữ liệu lưu về đồng chí, đến { DAY($day) }. Mở bằng trình duyệt hoặc trình soạn văn bản; không chuyển tiếp cho người khác.
own-data-readme = { $line ->
    [what] Tệp này ghi mọi dữ liệu mà trợ lý CCHC của đơn vị lưu về người có tên ở mục "member", theo từng bảng của cơ sở dữ liệu.
    [rows] Mỗi dòng trong "rows" là một bản ghi. criterionId là tiêu chí, mã, tên hiện nay và trước đây của tiêu chí ở mục "criteria". Cột kết thúc bằng Id chỉ người thì tên ở mục "people". Giờ ghi theo UTC.
    [others] Của người khác chỉ có họ tên, ở chỗ bản ghi không thể thiếu: người giao việc, người duyệt, người làm thay. Việc đồng chí làm với hồ sơ của người khác chỉ ghi đã làm gì, khi nào.
    [left-out] Không ghi lại: nội dung tin trợ lý đã gửi (đang có trong trò chuyện), tin trong nhóm (lẫn lời người khác), mã băm của lời mời và của nhật ký.
    [files] Tệp minh chứng không kèm theo đây; sha256 và originalName cho biết là tệp nào.
   *[rights] Muốn sửa hoặc xóa, đề nghị điều phối viên của đơn vị. Sau khi xóa, hồ sơ công việc còn lại dưới một mã số thay cho họ tên.
}
own-data-table = { $table ->
    [Member] Cán bộ
    [Account] Tài khoản kết nối
    [Invitation] Lời mời
    [Duty] Phân công
    [DutyReply] Trả lời khi được phân công
    [Standing] Tình trạng hiện nay của từng phần việc
    [ProgressEntry] Báo tiến độ
    [Score] Tự chấm điểm
    [ScoreDecision] Xác nhận, trả lại điểm
    [Explanation] Giải trình
    [AppraisalProposal] Bảng điểm thẩm định đã nhập
    [Evidence] Minh chứng đã gửi
    [EvidenceLink] Minh chứng gắn với tiêu chí
    [EvidenceDecision] Duyệt, trả lại minh chứng
    [Extension] Xin lùi hạn
    [Urge] Đôn đốc
    [Directive] Chỉ đạo
    [DirectiveReceipt] Tiếp nhận chỉ đạo
    [EscalationStep] Báo lên cấp trên
    [FieldLeader] Lĩnh vực phụ trách
    [Remark] Góp ý
    [Leave] Nghỉ phép, làm thay
    [Snooze] Hoãn nhắc
    [Meeting] Cuộc họp
    [MeetingStep] Việc làm trong cuộc họp
    [Handover] Bàn giao
    [DossierExport] Hồ sơ minh chứng đã yêu cầu
    [Group] Nhóm đã kết nối
    [PlanProposal] Tệp kế hoạch đã gửi
    [CriteriaSet] Kế hoạch đã nhập
    [Outbox] Tin trợ lý đã gửi (không kèm nội dung)
    [ReminderLine] Việc nêu trong tin nhắc
    [AuditEntry] Nhật ký
    [Inbox] Tin riêng đã gửi cho trợ lý
    [Dialogue] Đang nói dở
   *[other] { $table }
}

## Xóa dữ liệu cá nhân của một người.

erased-name = Cán bộ đã xóa #{ $id }
erase-button = Xóa dữ liệu cá nhân
erase-button-yes = Đúng, xóa hẳn
erase-own = Không ai tự xóa dữ liệu của chính mình: một điều phối viên khác làm việc này.
erase-leads = <b>{ $name }</b> còn chủ trì { $leads } tiêu chí ({ $codes }). Bàn giao trước, rồi mới xóa được dữ liệu cá nhân.
erase-confirm = ⚠️ Xóa dữ liệu cá nhân của <b>{ $name }</b>? <b>Không khôi phục được.</b>
erase-goes = Mất: họ tên (mọi nơi ghi thành “{ $pseudonym }”, kể cả nhật ký), tài khoản, nội dung tin nhắn giữa đồng chí ấy và trợ lý.
erase-stays = Còn: chức danh, báo cáo, ghi chú, minh chứng và nhật ký của đơn vị, dưới mã số ấy.
erase-beyond = Không xóa được ở đây: tên trong tệp minh chứng, tin đã gửi trên Telegram, bản sao lưu cũ (tự hết sau tối đa 6 tháng).
erase-shared = Tên “{ $name }” trùng với người khác, hoặc quá ngắn: chỉ thay trong những bản ghi của đồng chí ấy.
erase-done = Đã xóa. Hồ sơ công việc còn lại dưới tên “{ $pseudonym }”; nhật ký ghi ai đã xóa, không ghi tên người bị xóa.
removed-button = Đã xóa khỏi danh sách ({ $count })
removed-title = <b>Đã xóa khỏi danh sách, còn lưu tên: { $count }</b>
    Chọn người để xóa hẳn dữ liệu cá nhân.
removed-none = Không còn lưu tên ai đã xóa khỏi danh sách.
