# A message in somebody's own words that was not written down as it stands: why, and what to do next.
words-unsure = { $problem ->
    [has-parts] Chưa ghi: { words-criterion } có nhiều tiêu chí thành phần. Đồng chí báo cho mã nào? Bấm hoặc nhắn mã, nội dung vừa gửi vẫn được giữ.
    [which-criterion] Chưa ghi: đồng chí báo cho tiêu chí nào? Bấm hoặc nhắn mã (ví dụ: <i>{ words-code }</i>), nội dung vừa gửi vẫn được giữ.
    [no-criterion] Chưa ghi: kế hoạch không có { $code ->
        [none] mã tiêu chí này
       *[other] tiêu chí { $code }
    }. Đồng chí { $offered ->
        [0] nhắn
       *[other] bấm hoặc nhắn
    } mã đúng (xem /viec), nội dung vừa gửi vẫn được giữ.
    [not-mine] Chưa ghi: { words-criterion } chưa được giao cho đồng chí. Nếu nhầm mã, nhắn lại mã đúng; nếu mới được giao, đề nghị báo điều phối viên.
    [percent-over-100] Chưa ghi: tỷ lệ lớn hơn 100%. Đồng chí nhắn lại, ví dụ: <i>{ words-code } xong 80%</i>
    [date-past] Chưa ghi: ngày đồng chí nêu đã qua. Nhắn lại ngày mới, ví dụ: <i>{ words-code } xin lùi hạn đến 30/12</i>
    [date-impossible] Chưa ghi: lịch không có ngày đồng chí nêu. Nhắn lại ngày đúng, ví dụ: <i>{ words-code } xin lùi hạn đến 30/12</i>
    [points-above-max] Chưa ghi: điểm tự chấm lớn hơn điểm tối đa của { words-criterion }. Xem điểm tối đa bằng /tieuchi rồi nhắn lại.
    [survey] Chưa ghi điểm: { words-criterion } do điều tra xã hội học chấm, đơn vị không tự chấm. Tiến độ thực hiện vẫn báo bình thường.
   *[unclear] { $code ->
        [none] Chưa ghi vì chưa rõ ý. Đồng chí nhắn lại mã và tình hình, ví dụ: <i>3.2.1 xong 80%</i> hoặc <i>3.2.1 vướng, chờ ký</i>
       *[other] Chưa ghi <b>{ $code }</b>{ period-brackets } vì chưa rõ ý. Đồng chí bấm cách hiểu đúng (lời nhắn được giữ làm ghi chú), hoặc nhắn lại, ví dụ: <i>{ $code } xong 80%</i>
    }
}
# A share of a criterion that is itself a rate, told alone.
words-unsure-share = <b>{ $code }</b>{ period-brackets }: { $percent }% là <b>kết quả</b> (số liệu của tiêu chí) hay <b>tiến độ</b> công việc? Chưa ghi; đồng chí bấm một nút, những lần sau trợ lý hiểu như vậy.
share-button = { $means ->
    [figure] 📊 { $code }: kết quả { $percent }%
   *[progress] ⏳ { $code }: tiến độ { $percent }%
}
share-as-before = { $percent }% được hiểu là { $means ->
    [figure] kết quả (số liệu)
   *[progress] tiến độ
} như đã chọn ngày { DAY($day) }. Chưa đúng thì bấm nút đổi lại.
words-code = { $code ->
    [none] 3.2.1
   *[other] { $code }
}
words-criterion = { $code ->
    [none] tiêu chí này
   *[other] <b>{ $code }</b>
}
words-button-criterion = { $code }
# One question at a time: what is asked once this one is answered.
words-asked-later = ⏭ Trả lời xong, trợ lý hỏi tiếp về <b>{ $codes }</b>.
words-in-group = Trong nhóm, trợ lý trả lời về tình hình chung (/baocao, /quahan) và ghi lời báo có mã, ví dụ: <i>3.2.1 xong rồi</i>. Việc của riêng đồng chí: nhắn riêng cho trợ lý.
words-button-meant = Ghi { $code }{ period-short }: { $state ->
    [done] đã xong
    [submitted] chờ ký
    [blocked] vướng mắc
    [not_started] chưa làm
    [not_arisen] không phát sinh
   *[other] { $percent ->
        [none] đang làm
       *[other] đang làm { $percent }%
    }
}
words-button-remark = 🗣 Góp ý về { $code }
words-button-nothing = Không phải báo cáo
words-dropped = Đã bỏ, chưa ghi gì.
words-called-off = Đã bỏ câu hỏi vừa rồi, không ghi thêm gì.
words-nothing-recorded = Không ghi gì cho <b>{ $code }</b>. Khi có kết quả, đồng chí nhắn một câu.

words-acknowledged = 👌 { $what ->
    [directive] Đã báo lại là đồng chí đã nhận chỉ đạo{ $code ->
        [none] {""}
       *[other] {" "}về <b>{ $code }</b>
    }.
    [duty] Đã ghi đồng chí nhận việc. Đến kỳ hạn trợ lý sẽ nhắc.
   *[urge] Đã báo lại là đồng chí đã nhận. Khi có kết quả, đồng chí nhắn một câu.
}
words-evidence = Đồng chí gửi ảnh hoặc tệp minh chứng của <b>{ $code }</b> ngay tại đây. Không gửi tài liệu đóng dấu mật.
words-about = { $intent ->
    [question] Đồng chí hỏi về <b>{ $code }</b>: bấm để xem thông tin đầy đủ. Cần hỏi thêm: trao đổi với người chủ trì hoặc điều phối viên.
    [score] Đồng chí tự chấm <b>{ $code }</b> mấy điểm? Chưa ghi, nhắn ví dụ: <i>/tucham { $code } 1,5</i>
    [not-theirs] Tin nhắn về <b>{ $code }</b> chưa ghi gì: đồng chí không báo cáo tiêu chí này. Cần trao đổi: người chủ trì hoặc điều phối viên.
   *[other] Tin nhắn về <b>{ $code }</b> chưa nêu kết quả nên chưa ghi gì. Đồng chí bấm “Cập nhật”, hoặc nhắn ví dụ: <i>{ $code } xong 80%</i>
}
words-button-card = Xem { $code }
words-not-a-report = { $intent ->
    [looking] Chưa rõ đồng chí cần gì. Xem một tiêu chí: nhắn mã hoặc <i>tình hình 3.2.1</i>. Góp ý: <i>góp ý 3.2.1 nội dung</i>
    [question] Câu hỏi này trợ lý chưa trả lời được, đề nghị đồng chí hỏi điều phối viên. Hỏi được: <i>tôi còn việc gì</i>, <i>ai phụ trách 3.2.1</i>, <i>bao giờ đến hạn 3.2.1</i>
    [score] Chưa ghi điểm vì chưa rõ tiêu chí và số điểm. Đồng chí nhắn ví dụ: <i>/tucham 3.2.1 1,5</i>
    [evidence] Đồng chí gửi ảnh hoặc tệp ngay tại đây, chú thích mã tiêu chí, ví dụ: <i>3.2.1</i>
   *[other] Chưa thấy nội dung báo cáo nên chưa ghi gì. Báo tiến độ: nhắn mã và tình hình, ví dụ: <i>3.2.1 xong 80%</i>
}
words-for-steering = Chưa rõ đồng chí cần gì. Nhắn ví dụ: <i>3.2.1</i>, <i>lĩnh vực 7 ra sao</i>, <i>ai đang chậm</i>, <i>báo cáo tháng trước</i>, <i>việc của anh Dũng</i>, <i>đôn đốc 3.2.1</i>; hoặc bấm nút:
words-button-work = Việc của tôi
words-button-help = Hướng dẫn

words-passed-on = 📨 Đã chuyển lời này tới đồng chí { $from } ({ $what ->
    [urge] người đôn đốc
   *[reminder] điều phối viên
}).
words-forwarded = Đây là tin của người khác chuyển tiếp nên chưa ghi gì. Nếu là việc của đồng chí, nhắn bằng lời của mình, ví dụ: <i>3.2.1 xong 80%</i>{ $mayNote ->
    [yes] . Ghi thay người khác: /nhapthay
   *[no] {""}
}

question-name = { $word ->
    [chidao] nội dung chỉ đạo
    [chidao-traodoi] nội dung cần trao đổi
    [chidao-traloi] câu trả lời cho chủ trì
    [phancong] mã tiêu chí cần giao
    [phancong-khong] lý do không nhận việc
    [duyet-tra] lý do trả lại minh chứng
    [duyet-tradiem] lý do trả lại điểm
    [giahan] hạn mới và lý do
    [giahan-tuchoi] lý do không đồng ý lùi hạn
    [giahan-khac] hạn khác
    [giaitrinh] nội dung giải trình
    [giaitrinh-noidung] nội dung giải trình
    [thamdinh] tệp hoặc điểm thẩm định
    [nhap] tệp kế hoạch
    [tucham] số điểm tự chấm
    [tucham-linhvuc] số điểm tự chấm
    [tucham-lydo] lý do của số điểm
    [hop-ghi] kết luận họp
    [hop-loi] ý kiến về mục đang họp
    [hop-noi] nơi họp
    [hop-du] người dự họp
    [nhapthay] tình hình cần ghi thay
    [capnhat] tình hình công việc
    [tieuchi] mã hoặc tên tiêu chí
    [nghiphep-ngay] ngày nghỉ và ngày trở lại
    [canbo-sua] họ tên, chức vụ
    [canbo-them] họ tên, chức vụ, vai trò
    [canbo-vaitro] vai trò
    [gopy] nội dung góp ý
    [gopy-traloi] trả lời góp ý
    [minhchung] tệp minh chứng
    [minhchung-chitiet] số, ký hiệu, ngày, trích yếu của văn bản
    [minhchung-giaitrinh] lời giải trình thay minh chứng
    [minhchung-gan] tiêu chí của tệp vừa gửi
    [minhchung-chuyen] tiêu chí chuyển tệp đến
    [yeucau-them] tên tài liệu cần có
    [yeucau-sua] tên tài liệu cần có
    [lichnhac-hoan] ngày nhắc lại
    [lichnhac-vanban] nội dung dòng văn bản
    [lichnhac-chot] ngày chốt số liệu (từ 1 đến 28)
    [noi-chon] tiêu chí của câu vừa nhắn
    [noi-ghi] ý của câu vừa nhắn
    [noi-lam] đồng ý hay thôi
   *[other] câu trả lời
}{ $code ->
    [none] {""}
   *[other] {" "}cho <b>{ $code }</b>
}
question-open = ❔ Vẫn chờ { question-name }. Muốn bỏ, đồng chí nhắn “thôi”.
question-left = ↩️ Câu hỏi lúc { $time } ({ question-name }) để lại, chưa ghi gì.
question-lapsed = ⏳ Câu hỏi lúc { $time } ({ question-name }) đã hết hạn, chưa ghi gì. Bấm nút để trả lời tiếp.
question-lapsed-file = ⏳ Lúc { $time } trợ lý chờ { question-name }, nay đã hết hạn. Nếu tệp này là tệp ấy, đồng chí bấm nút đầu.
question-button-file = 📎 Cho { $code }
question-gone = Câu hỏi này không còn. Đồng chí nhắn lại cần làm gì, hoặc gửi /trogiup.
question-button-again = ↩️ Trả lời câu lúc { $time }
text-too-long = ✂️ Chưa ghi: câu này dài { $length } ký tự, nhiều nhất { $limit }. Đồng chí sửa ngay tin vừa gửi cho ngắn lại, hoặc nhắn lại. Phần quá bắt đầu từ: “{ $beyond }”

# A wish in words: asked back before it reaches others.
wish-confirm = { $word ->
    [hoantac] ↩ Hoàn tác báo cáo, điểm hoặc tệp đồng chí gửi sau cùng? (Của tin nào thì trả lời tin ấy, hoặc bấm ↩ dưới tin ấy.){ $code ->
        [none] {""}
       *[other] {" "}Báo sau cùng: <b>{ $code }</b>. Muốn sửa thành nội dung khác thì nhắn, ví dụ: nhầm, { $code } mới 50%
    }
    [chidao] 📌 Gửi chỉ đạo về <b>{ $code }</b> tới <b>{ $names }</b>: “{ $text }”?{ $day ->
        [none] {""}
       *[other] {" "}Hạn đọc được: <b>{ DAY($day) }</b>.
    }
    [giahan-dongy] Đồng ý lùi hạn <b>{ $code }</b> đến <b>{ DAY($day) }</b> theo đề nghị đang chờ?
    [gopy-traloi] Gửi tới người góp ý về <b>{ $code }</b> câu trả lời: “{ $text }”?
    [gopy] Gửi góp ý về <b>{ $code }</b> tới chủ trì ({ $names }) và điều phối viên: “{ $text }”?
   *[other] 📣 Đôn đốc <b>{ $names }</b>{ $code ->
        [none] {""}
       *[other] {" "}về <b>{ $code }</b>
    }?
}
wish-button-yes = { $word ->
    [hoantac] ↩ Hoàn tác
    [lapsed] Ghi vào đó
    [chidao] Gửi chỉ đạo
    [giahan-dongy] Đồng ý
    [gopy-traloi] Gửi trả lời
    [gopy] Gửi góp ý
   *[other] 📣 Đôn đốc
}
wish-button-no = Thôi
wish-button-person = { $name }
wish-who = Đồng chí nói ai?
promise-due = { $due ->
    [none] {""}
   *[other] {" "}(hạn { SHORTDAY($due) })
}
promise-noted =
    🤝 Trợ lý chờ tin <b>{ $code }</b>{ promise-due }: sáng { schedule-weekday } { SHORTDAY($again) } mới hỏi lại đồng chí.
    Chưa ghi gì về tiến độ.
promise-heard =
    🤝 Trợ lý chờ tin <b>{ $code }</b>{ promise-due }, vẫn nhắc theo lịch.
    Chưa ghi gì về tiến độ.
promise-which =
    🤝 Trợ lý chờ tin của đồng chí. { $count } việc trong tin này vẫn nhắc theo lịch, chưa ghi gì về tiến độ.
    Kèm mã thì trợ lý hỏi lại đúng lúc, ví dụ: <i>3.2.1 mai em trình ký</i>
wish-which = { $of ->
    [chidao-xong] ☑️ Chỉ đạo nào đã thực hiện xong?
   *[giahan-rut] ↩ Rút đề nghị lùi hạn nào?
}
wish-which-part = 📌 Gửi chỉ đạo về tiêu chí nào của <b>{ $code }</b>: “{ $text }”? Bấm hoặc nhắn mã, lời vừa nhắn được giữ.
wish-dropped = Đã bỏ, chưa làm gì.
# What came where an answer is awaited may be that, or a report of another criterion.
answer-or-other = ❔ Ghi “{ $text }” làm { question-name }? Nếu là tin riêng về <b>{ $other }</b>, đồng chí bấm nút thứ hai.
answer-button-yes = ✍️ Là câu trả lời
answer-button-other = 📝 Là tin về { $code }
# What was asked too long ago, and seems to be answered now.
wish-late-answer = ⏳ Câu hỏi lúc { $time } ({ question-name }) đã hết hạn, chưa ghi gì. Ghi “{ $text }” làm câu trả lời?
wish-lapsed = Câu hỏi này đã cũ nên chưa làm gì. Đồng chí nhắn lại yêu cầu.
name-unknown = Không có đồng chí nào tên “{ $name }” trong danh sách, nên chưa làm gì. Đồng chí viết lại họ tên, hoặc xem ở /canbo.
wish-not-theirs = Tiêu chí { $code } không giao cho đồng chí { $name }{ $leads ->
    [none] ; chưa có người chủ trì. Giao việc: /phancong { $code }
   *[other] . Chủ trì: { $leads }. Đôn đốc chủ trì: nhắn “đôn đốc { $code }”.
}
wish-no-own-request = Đồng chí không có đề nghị lùi hạn nào đang chờ.
wish-no-file = Không rõ tệp nào: đồng chí trả lời (reply) tin nhận tệp đó rồi nhắn lại. Chỉ rút được tệp của mình khi chưa duyệt.
wish-no-own-directive = Không có chỉ đạo nào đang chờ đồng chí báo xong. Báo xong tiêu chí thì nhắn kèm mã, ví dụ: <i>3.2.1 xong</i>
wish-no-request = Tiêu chí { $code } chưa có đề nghị lùi hạn nào đang chờ. Chủ trì xin bằng /giahan { $code } (điều phối viên xin thay được); đề nghị sẽ đến đồng chí để bấm duyệt.
# Above an answer about the plan of another year than the one in force.
of-year = 📅 <b>Kế hoạch năm { $year }</b>
of-year-no-report = <i>Tiến độ của năm { $year } không ghi nữa: lời ghi kèm chỉ lưu cùng minh chứng.</i>
plan-none-of-year = Trợ lý không có kế hoạch năm { $year }, nên chưa làm gì.
# Words that name the work of another year than the plan's: nothing is written down.
words-other-year = <b>Chưa ghi gì</b>: đồng chí nói về việc của năm { $named }, còn kế hoạch đang thực hiện là <b>kế hoạch năm { $year }</b>.{ $amends ->
    [yes] {" "}Điều đã ghi trước khi sửa tin vẫn giữ nguyên; bỏ bằng /hoantac.
   *[no] {""}
}
    { $has ->
        [yes] Tiến độ năm { $named } không ghi nữa. Minh chứng, điểm tự chấm của năm ấy vẫn nhận: nhắn kèm “năm { $named }”. Xem <code>/baocao { $named }</code>{ $role ->
            [COORDINATOR] ; điểm thẩm định nhập bằng <code>/thamdinh { $named }</code>.
           *[other] .
        }
       *[no] Trợ lý không có kế hoạch năm { $named }.
    }
    Nếu là việc của năm { $year }, đồng chí nhắn lại mà không ghi năm { $named }.
# A period that is named lies in another year than the plan of its criterion: it is not exchanged for one of that plan.
words-other-period = <b>Chưa ghi gì</b> cho { $code }: { $periodKind ->
        [month] tháng { $periodNumber }
        [quarter] quý { $periodNumber }
        [week] tuần { $periodNumber }
       *[other] kỳ ấy
    } là của năm { $named }, còn kế hoạch đang thực hiện là <b>kế hoạch năm { $year }</b>.
    { $when ->
        [over] { $has ->
            [yes] Tiến độ năm { $named } không ghi nữa. Minh chứng, điểm tự chấm của năm ấy vẫn nhận: nhắn kèm “năm { $named }”.
           *[no] Trợ lý không có kế hoạch năm { $named }.
        }
       *[ahead] Kỳ của năm { $named } báo được khi kế hoạch năm { $named } có hiệu lực.
    }
    Nếu là kỳ của năm { $year }, đồng chí nhắn rõ năm sau kỳ{ $periodKind ->
        [month] , ví dụ: <i>{ $code } tháng { $periodNumber }/{ $year } …</i>
       *[other] .
    }
# Người được nêu tên trong chỉ đạo mà không chủ trì tiêu chí.
wish-left-out = Không gửi đ/c { $names }: không chủ trì { $code }; chỉ đạo gửi người chủ trì. Cần giao việc cho đ/c ấy thì báo điều phối viên phân công.
