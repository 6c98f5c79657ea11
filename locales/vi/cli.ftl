# Dòng lệnh của người vận hành
cli-written = Đã ghi { $file }
cli-file-missing = Không đọc được tệp { $file }.
cli-member-added = Đã thêm { $name }, số { $id }.
cli-member = { $id } · { $name }{ $position ->
    [none] {""}
   *[other] {" "}· { $position }
} · { $role } · { $reach ->
    [reachable] đã liên kết
    [blocked] đã chặn bot
    [invited] đã mời
   *[unlinked] chưa liên kết
}
cli-members-none = Chưa có ai.
cli-invited = Lời mời một lần cho { $name }, dùng được đến { DAY($until) }.
cli-invite-link = { $link ->
    [none] Không có liên kết (chưa có BOT_TOKEN hoặc chưa gọi được Telegram): mở bot rồi gửi /start kèm mã.
   *[other] Liên kết: { $link }
}
cli-invite-code = Mã: { $code }
cli-org = { $code } · { $name }
cli-org-head = Đầu văn bản: { $superior ->
    [none] {""}
   *[other] { $superior } ·{" "}
}{ $issuer } · { $place } · …/{ $symbol }
cli-org-foot = Ký: { $authority } · { $post } · { $signer ->
    [none] chưa có họ tên
   *[other] { $signer }
}
cli-org-recipients = Nơi nhận: { $recipients }
cli-org-target = Mục tiêu: { $target ->
    [none] chưa đặt
   *[other] { $target } điểm
}
cli-org-code-taken = Mã { $code } đã thuộc đơn vị khác.
cli-verified = { $code }: { $files } tệp minh chứng; nhật ký { $audit ->
    [none] nguyên vẹn
   *[other] sai từ dòng { $audit }
}.
cli-file-bad = { $found ->
    [missing] Mất tệp
   *[changed] Tệp bị thay đổi
} { $sha256 }
cli-dossier = Đã ghi hồ sơ minh chứng vào { $file }: { $files } tệp, { $megabytes } MB{ $waiting ->
    [0] {""}
   *[other] ; { $waiting } tệp chờ duyệt
}{ $missing ->
    [0] {""}
   *[other] ; còn thiếu { $missing } tài liệu
}.
cli-dossier-lost = { $why ->
    [removed] Đã hủy khi hết thời hạn lưu
    [missing] Mất tệp, không kèm được
   *[changed] Tệp bị thay đổi, không kèm
}: { $path } ({ $sha256 })
cli-nothing-yet = Cơ sở dữ liệu chưa có gì.
cli-remind-none = Không có tin nào vào { $at }.
cli-demo-not-empty = Cơ sở dữ liệu đã có dữ liệu. Dùng demo --reset để xóa dữ liệu mẫu và nạp lại.
cli-demo-real = Cơ sở dữ liệu có dữ liệu thật nên không xóa. Nếu chắc chắn muốn xóa hết, thêm --force.
cli-demo-filled = Đã nạp kế hoạch mẫu năm { $year }: { $members } người, { $entries } lần báo cáo.
cli-member-unknown = Không có cán bộ nào có tên hoặc số { $text }.
cli-reading = { $sure ->
    [yes] Chắc chắn
   *[other] Chưa chắc
}: { $intent } · tiêu chí { $code } · phần trăm { $percent } · điểm { $points } · ngày { $date } · ghi chú { $note } · vướng { $problem }
cli-clue = {"  "}“{ $words }” → { $means }
cli-backed-up = Đã sao lưu cơ sở dữ liệu và { $files } tệp minh chứng vào { $folder }.
cli-restored = Đã khôi phục bản sao lưu { $madeAt } từ { $from }: { $files } tệp minh chứng.
backup-folder-not-empty = Thư mục { $folder } đã có dữ liệu. Chọn thư mục mới cho bản sao lưu.
backup-no-database = Không có cơ sở dữ liệu { $file }: chưa có gì để sao lưu. Kiểm tra DATABASE_URL.
backup-none-here = { $folder } không phải là một bản sao lưu (không có manifest.json đọc được).
backup-damaged = Bản sao lưu bị hỏng ở { $file }. Chưa có gì bị thay đổi; hãy dùng bản sao lưu khác.
restore-not-empty = { $place } đã có dữ liệu. Chỉ khôi phục vào nơi còn trống: chuyển dữ liệu cũ đi chỗ khác, hoặc chọn DATABASE_URL và DATA_DIR khác.
restore-newer = Bản sao lưu do phiên bản mới hơn của chương trình tạo ra ({ $migration }). Hãy cập nhật chương trình trước khi khôi phục.
cli-file-fault = { $fault ->
    [missing] Không có { $path }: kiểm tra lại đường dẫn.
    [forbidden] Không có quyền đọc hoặc ghi { $path }.
    [full] Hết chỗ trên ổ đĩa, không ghi được { $path }.
    [read-only] Ổ đĩa chỉ cho đọc, không ghi được { $path }.
   *[kind] { $path } không phải loại cần dùng: chỗ cần tệp lại là thư mục, hoặc ngược lại.
}
