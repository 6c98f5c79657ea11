# Dòng lệnh của người vận hành
cli-misuse = { $kind ->
    [command] Không có lệnh “{ $word }”. Các lệnh:
    [unknown] Lệnh này không có tùy chọn { $word }. Cách dùng:
    [no-value] Tùy chọn { $word } thiếu giá trị, hoặc có giá trị mà không nhận. Cách dùng:
    [missing] { $word ->
        [argument] Còn thiếu đối số. Cách dùng:
       *[other] Còn thiếu { $word }. Cách dùng:
    }
    [too-many] Thừa “{ $value }”. Cách dùng:
   *[bad] { $word ->
        [argument] Không nhận “{ $value }”. Cách dùng:
       *[other] { $word } không nhận “{ $value }”. Cách dùng:
    }
}
cli-apart-how = Mã nào nhận nhầm thì chạy lại kèm --apart { $example } (nhiều chỗ cách nhau dấu phẩy, tất cả: --apart all): tiêu chí cũ bỏ, mã mới bắt đầu lại.
cli-apart-unknown = --apart: { $moves } không nằm trong những chỗ nhận ra ({ $guesses ->
    [none] không có chỗ nào
   *[other] { $guesses }
}).
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
cli-retention = Thời hạn lưu: minh chứng { $months ->
    [never] không hủy
   *[other] { $months } tháng sau khi hết năm kế hoạch
}; tin nhắn đã xử lý { $messages } ngày; tệp xuất { $exports } ngày.
cli-retention-plan = { $held ->
    [yes] Năm { $year }: hết thời hạn từ { DAY($day) }, { $files } tệp, giữ lại vì chưa xuất hồ sơ (cli dossier --year { $year }); vẫn muốn hủy thì thêm --unexported
   *[no] Năm { $year }: hết thời hạn từ { DAY($day) }, { $files } tệp
}
cli-retention-outside = Năm { $year }: giữ lại { $files } tệp của tiêu chí không còn trong kế hoạch, vì hồ sơ không có các tệp này; vẫn muốn hủy thì thêm --unexported
cli-retention-sum = { $done ->
    [yes] Đã hủy { $files } tệp, { $megabytes } MB. Thông tin về tệp vẫn còn trong sổ và nhật ký; bản sao lưu cũ vẫn giữ tệp đến khi được xóa.
   *[no] { $files ->
        [0] Không có tệp nào phải hủy.
       *[other] Sẽ hủy { $files } tệp, { $megabytes } MB nếu chạy lại với --apply. Chưa hủy gì.
    }
}
cli-nothing-yet = Cơ sở dữ liệu chưa có gì.
cli-remind-none = Không có tin nào lúc { $time } ngày { DAY($day) }.
cli-demo-not-empty = Cơ sở dữ liệu đã có dữ liệu. Dùng demo --reset để xóa dữ liệu mẫu và nạp lại.
cli-demo-real = Cơ sở dữ liệu có dữ liệu thật nên không xóa. Nếu chắc chắn muốn xóa hết, thêm --force.
cli-demo-filled = Đã nạp kế hoạch mẫu năm { $year }: { $members } người, { $entries } lần báo cáo.
cli-member-unknown = Không có cán bộ nào có tên hoặc số { $text }.
cli-reading = { $sure ->
    [yes] Chắc chắn
   *[other] Chưa chắc, sẽ hỏi lại
}: { $intent ->
    [progress] Tiến độ
    [done] Đã xong
    [not_started] Chưa làm
    [blocked] Vướng mắc
    [extension] Xin lùi hạn
    [evidence] Minh chứng
    [score] Tự chấm
    [question] Câu hỏi
    [acknowledge] Đã nhận
   *[other] Không phải báo cáo
}{ $code ->
    [none] {""}
   *[other] {" · tiêu chí"} { $code }
}{ $percent ->
    [none] {""}
   *[other] {" · "}{ $percent }%
}{ $points ->
    [none] {""}
   *[other] {" · "}{ $points } điểm
}{ $date ->
    [none] {""}
   *[other] {" · ngày"} { $date }
}{ $note ->
    [none] {""}
   *[other] {" · ghi chú: "}{ $note }
}{ $problem ->
    [none] {""}
    [has-parts] {" · vì "}tiêu chí có thành phần
    [not-mine] {" · vì "}không được giao
    [percent-over-100] {" · vì "}quá 100%
    [date-past] {" · vì "}ngày đã qua
    [date-impossible] {" · vì "}ngày không có
    [points-above-max] {" · vì "}quá điểm tối đa
    [survey] {" · vì "}do khảo sát chấm
    [which-criterion] {" · vì "}chưa rõ tiêu chí
    [no-criterion] {" · vì "}mã không có trong kế hoạch
   *[unclear] {" · vì "}chưa rõ ý
}
cli-clue = {"  "}“{ $words }” → { $means ->
    [done] đã xong
    [done-weakly] đã làm
    [begun] đã bắt đầu
    [acted] việc đã làm
    [counted] làm được một số
    [sent] đã gửi
    [not-able] chưa làm được
    [okay] ổn
    [doubtful] không chắc chắn
    [denies] phủ định
    [happened] đã xảy ra
    [but] chuyển ý
    [undone] chưa làm
    [not-done] chưa xong
    [near] gần xong
    [half] một nửa
    [partly] một phần
    [remains] còn lại
    [in-progress] đang làm
    [drafted] đã dự thảo
    [submitted] trình ký, chờ duyệt
    [not-started] chưa bắt đầu
    [not-yet] chưa
    [blocked] vướng mắc
    [cannot] không làm được
    [lacks] thiếu điều kiện
    [nothing] không có
    [misses] còn thiếu
    [waits] đang chờ
    [fine] không vướng
    [reason] lý do
    [extension] xin lùi hạn
    [evidence] minh chứng
    [evidence-missing] thiếu minh chứng
    [score] tự chấm
    [full-score] điểm tối đa
    [not-arisen] không phát sinh
    [not-before] chưa đến lúc
    [plea] nhờ giúp
    [not-mine] việc của người khác
    [already] rồi
    [here] đây
    [asks] câu hỏi
    [asks-for-report] hỏi tiến độ
    [acknowledges] đã nhận
    [courteous] xã giao
    [promise] sẽ làm
    [condition] điều kiện, yêu cầu
    [chat] chuyện khác
    [all] tất cả
    [pointing] việc đang nói tới
    [criterion] mã tiêu chí
    [criterion-name] tên tiêu chí
    [replied-to] tin được trả lời
    [only-open] việc còn lại duy nhất
    [no-criterion] mã không có trong kế hoạch
    [percent] phần trăm
    [figure] số liệu
    [points] điểm
    [fraction] phần đã làm
    [below] chưa tới mức
    [range] khoảng
    [relative] tăng, giảm
    [maybe] số chưa rõ
    [target] chỉ tiêu
    [date] ngày
    [period] kỳ
   *[other] { $means }
}
cli-backed-up = Đã sao lưu cơ sở dữ liệu và { $files } tệp minh chứng vào { $folder }.
cli-restored = Đã khôi phục bản sao lưu lúc { $time } ngày { DAY($day) } từ { $from }: { $files } tệp minh chứng.
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

# Từ chối nói ở dòng lệnh
cli-criterion-unknown = Không có tiêu chí { $code } trong kế hoạch. Xem mã trong tệp của: report --period nam --out THƯ-MỤC
cli-criterion-moved = Tiêu chí { $code } nay là { $now } (kế hoạch đã đổi mã). Dùng mã { $now }.
cli-criterion-became = Tiêu chí { $code } nay là { $now } (kế hoạch đã tách, gộp). Dùng mã mới.
cli-criterion-has-parts = { $code } có các tiêu chí thành phần. Dùng mã của một tiêu chí thành phần.
cli-criterion-without-period = { $code } không có kỳ này.
cli-members-unknown = Không có cán bộ mang số này. Xem số của từng người bằng: member list
cli-plan-adopted-next = Ai chưa liên kết thì chưa nhận được tin nhắc. Xem số của từng người bằng member list, tạo lời mời bằng member invite SỐ.
cli-plan-none = Chưa có kế hoạch nào đang áp dụng. Nhập bằng: plan import TỆP
cli-plan-proposal-gone = Bản vừa đọc đã được xử lý ở nơi khác. Chạy lại: plan import TỆP
cli-plan-proposal-stale = Kế hoạch năm { $year } vừa được nhập lại ở nơi khác. Chạy lại plan import TỆP để xem khác gì.
cli-report-no-plan = Chưa có kế hoạch năm { $year }. Nhập bằng plan import TỆP, hoặc xem năm đang theo dõi: report --period { $planYear }
cli-report-period-unknown = Không rõ kỳ báo cáo “{ $text }”. Ví dụ: --period tuan, --period thang, --period 06/2026, --period Q2/2026, --period 6thang, --period 2026
