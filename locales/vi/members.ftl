menu-canbo = Cán bộ: danh sách, mời, vai trò

members-role = { $role ->
    [COORDINATOR] Điều phối viên
    [CHAIRMAN] Chủ tịch
    [VICE_CHAIRMAN] Phó Chủ tịch
    [OFFICIAL] Công chức chuyên môn
    [SUPERVISOR] Giám sát
   *[other] { $role }
}

members-title = <b>Cán bộ</b>: { $count } người, { $linked } đã kết nối{ $pages ->
    [1] {""}
   *[other] {" "}(trang { $page }/{ $pages })
}
members-line = { $mark ->
    [reachable] ✅
    [blocked] ⛔
    [invited] ✉️
   *[unlinked] ▫️
} { $body ->
    [yes] 🏢{" "}
   *[no] {""}
}<b>{ $name }</b> · { $position ->
    [none] { members-role }
   *[other] { $position }{ $role ->
        [COORDINATOR] {" "}· điều phối
       *[other] {""}
    }
}
members-legend = <i>✅ đã kết nối · ✉️ đã mời · ▫️ chưa mời · ⛔ không nhắn được · 🏢 tổ chức</i>
members-none = { $search ->
    [none] Chưa có cán bộ nào.
   *[other] Không có ai tên hoặc chức danh có “{ $search }”.{ $removed ->
        [none] {""}
       *[other] {" "}Đã xóa khỏi danh sách: { $removed }.
    } Gửi /canbo để xem tất cả.
}

members-card-name = <b>{ $name }</b>
members-card-post = { $position ->
    [none] Vai trò: { members-role }
   *[other] { $position } · vai trò: { members-role }
}
members-card-body = 🏢 Là tổ chức, không phải một người: cần một người trả lời thay. Bấm nút sửa để ghi họ tên người đó, chức danh ghi tên tổ chức.
members-card-reach = { $reach ->
    [reachable] ✅ Đã kết nối, nhận được tin nhắn{ $since ->
        [none] {""}
       *[other] {" "}· trả lời gần nhất { DAY($since) }
    }
    [blocked] ⛔ Đã kết nối nhưng không nhắn được{ $since ->
        [none] {""}
       *[other] {" "}từ { DAY($since) }
    } (đã chặn hoặc xóa trợ lý)
   *[unlinked] ▫️ Chưa kết nối
}
members-card-invited = ✉️ Lời mời còn hiệu lực đến { DAY($day) }

members-button-open = { $name }
members-button-invite-next = ✉️ Mời { $name }{ $more ->
    [0] {""}
   *[other] {" "}(còn { $more } người)
}
members-button-add = Thêm cán bộ
members-button-list = Danh sách
members-button-back = Quay lại
members-button-previous = ‹ Trang trước
members-button-next = Trang sau ›
members-button-invite = { $again ->
    [yes] Mời lại
   *[no] Mời
}
members-button-revoke = Thu hồi lời mời
members-button-edit = Sửa tên, chức danh
members-button-role = Đổi vai trò
members-button-unlink = Hủy kết nối
members-button-unlink-yes = Đúng, hủy kết nối
members-button-remove = Xóa khỏi danh sách
members-button-remove-yes = Đúng, xóa

members-add-ask = Đồng chí gửi <b>họ tên; chức danh; vai trò</b> trên một dòng, ví dụ:
    Nguyễn Văn An; Tư pháp – Hộ tịch; công chức
    Vai trò: điều phối viên, chủ tịch, phó chủ tịch, công chức, giám sát.
members-add-one = Mỗi lần thêm một người. Đồng chí gửi <b>họ tên; chức danh; vai trò</b> của từng người.
members-add-position = Chức danh hoặc bộ phận của <b>{ $name }</b> là gì? Có thể ghi luôn vai trò, ví dụ: Tư pháp – Hộ tịch; công chức
members-add-role = { $odd ->
    [none] {""}
   *[other] Không có vai trò “{ $odd }”.{" "}
}Vai trò của <b>{ $name }</b> ({ $position }) là gì? Bấm nút, hoặc gửi: điều phối viên, chủ tịch, phó chủ tịch, công chức, giám sát.
members-add-stale = Nút này đã cũ. Bấm “Thêm cán bộ” và gửi lại họ tên.
members-added = Đã thêm <b>{ $name }</b>. Bấm “Mời” để gửi lời mời.
members-namesake = ⚠️ Đã có người cùng tên: { $name } ({ $position ->
    [none] chưa ghi chức danh
   *[other] { $position }
}). Nếu là một người, hãy xóa bớt.
members-name-odd = Họ tên phải có chữ và không quá { $limit } ký tự.
members-position-long = Chức danh không quá { $limit } ký tự.

members-edit-ask = Đang ghi: <b>{ $name }</b>{ $position ->
    [none] {""}
   *[other] ; { $position }
}. Gửi <b>họ tên; chức danh</b> mới trên một dòng; nếu chỉ gửi họ tên thì chức danh giữ nguyên.
members-edited = Đã sửa.

members-invitation-title = Kính mời đồng chí <b>{ $name }</b>{ $position ->
    [none] {""}
   *[other] {" "}({ $position })
} dùng trợ lý nhắc việc cải cách hành chính của đơn vị.
members-invitation-body = Kính mời <b>{ $name }</b> cử <b>một người trả lời thay</b> dùng trợ lý nhắc việc cải cách hành chính của đơn vị.
members-invitation-how = { $link ->
    [none] Mở trợ lý và gửi mã mời dưới đây, hoặc quét mã QR để lấy mã.
   *[other] Bấm liên kết hoặc quét mã QR, rồi bấm “Bắt đầu”: { $link }
}
members-invitation-code = Mã mời: <code>{ $code }</code>
members-invitation-until = Dùng được một lần, đến hết ngày { DAY($day) }.
members-invitation-note = <i>Tin này chỉ gửi cho đúng đồng chí { $name }; ai có mã đều vào được bằng tên này.</i>
members-revoked = Đã thu hồi lời mời; liên kết và mã cũ không dùng được nữa.
members-nothing-to-revoke = Không còn lời mời nào đang có hiệu lực.

members-role-ask = <b>{ $name }</b> hiện là: { members-role }. Chọn vai trò mới:
members-role-changed = Vai trò của <b>{ $name }</b>: { members-role }. Có hiệu lực ngay.

members-unlink-confirm = Hủy kết nối tài khoản của <b>{ $name }</b>? Đồng chí ấy sẽ không nhận tin và không dùng được trợ lý cho đến khi được mời lại. Công việc và minh chứng giữ nguyên.
members-unlinked = Đã hủy kết nối tài khoản của <b>{ $name }</b>.
members-remove-confirm = Xóa <b>{ $name }</b> khỏi danh sách? Phân công của đồng chí ấy sẽ kết thúc; báo cáo và minh chứng đã gửi vẫn giữ nguyên.
members-without-lead = ⚠️ { $leads } tiêu chí không còn ai chủ trì ({ $codes }), cần phân công người khác.
members-button-hand-over = Bàn giao trước
members-removed = Đã xóa <b>{ $name }</b> khỏi danh sách.

members-unknown = Người này không còn trong danh sách. Gửi /canbo để xem danh sách hiện nay.
members-private-only = Việc về cán bộ chỉ làm trong trò chuyện riêng với trợ lý, vì có mã mời.
members-last-coordinator = { $name } là điều phối viên duy nhất đang dùng được. Hãy mời một điều phối viên khác kết nối trước.

# Từ đứng trước tên người, không đứng trước tên tổ chức
words-of-address = đồng chí|đ/c|anh|chị
