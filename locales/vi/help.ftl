menu-trogiup = Trợ giúp: cách dùng và các lệnh

start-welcome = Chào đồng chí <b>{ $name }</b>{ $position ->
    [none] {""}
   *[other] {" "}({ $position })
}. Tài khoản của đồng chí đã được kết nối.
start-what-comes = { $role ->
    [COORDINATOR] Trợ lý theo dõi kế hoạch, nhắc từng người đúng hạn, nhận báo cáo và minh chứng, lập báo cáo tổng hợp; việc cần đồng chí quyết sẽ hiện ở đây.
    [CHAIRMAN] Trợ lý cho đồng chí biết đơn vị đang đứng ở đâu, điểm nào có nguy cơ mất, ai chậm và vướng gì.
    [VICE_CHAIRMAN] Trợ lý cho đồng chí biết đơn vị đang đứng ở đâu, điểm nào có nguy cơ mất, ai chậm và vướng gì.
    [SUPERVISOR] Đồng chí xem được các tiêu chí, kết quả của đơn vị và gửi được góp ý giám sát; có trả lời, trợ lý báo đồng chí ngay.
   *[OFFICIAL] Mỗi ngày làm việc, nếu có việc đến hạn, đồng chí nhận một tin nhắn. Trả lời bằng lời của mình là đủ, ví dụ “3.2.1 xong 80%”, hoặc gửi ảnh, tệp minh chứng.
}
start-privacy = Trợ lý chỉ lưu dữ liệu công việc: họ tên, chức danh, tài khoản nhắn tin này và những gì đồng chí gửi về tiêu chí. Không gửi tài liệu mật vào đây.
start-in-private = Đồng chí nhắn riêng cho trợ lý: bấm vào tên trợ lý, chọn Nhắn tin rồi bấm “Bắt đầu”.
start-code-unknown = Mã mời này không đúng. Đồng chí kiểm tra lại, hoặc đề nghị Văn phòng – Thống kê gửi lời mời mới.
start-code-used = Mã mời này đã được dùng. Nếu đồng chí chưa kết nối được, đề nghị Văn phòng – Thống kê gửi lời mời mới.
start-code-expired = Mã mời này đã hết hạn. Đồng chí đề nghị Văn phòng – Thống kê gửi lời mời mới.
start-code-revoked = Mã mời này đã được thu hồi hoặc thay bằng mã khác. Đồng chí dùng lời mời mới nhất, hoặc đề nghị Văn phòng – Thống kê gửi lại.
start-too-many-tries = Đã có nhiều lần nhập sai mã. Đồng chí thử lại sau một giờ, hoặc đề nghị Văn phòng – Thống kê gửi lời mời mới.
start-many-guesses = ⚠️ Trong một giờ qua có { $count } lần nhập sai mã mời, từ nhiều tài khoản. Trợ lý tạm ngừng nhận mã trong một giờ; người đã kết nối không bị ảnh hưởng. Mã mời dài, không đoán được; nếu lặp lại, đồng chí báo người phụ trách máy chủ.
start-joined = ✅ Đồng chí <b>{ $name }</b>{ $position ->
    [none] {""}
   *[other] {" "}({ $position })
} { $again ->
    [yes] đã kết nối bằng một tài khoản khác; tài khoản trước không dùng được nữa.
   *[no] đã kết nối.
}

home-title = Chào đồng chí <b>{ $name }</b>{ $position ->
    [none] .
   *[other] {" "}· { $position }
}
home-next-plan = <b>Bước đầu tiên:</b> gửi ngay tệp kế hoạch (.xlsx, .docx, .csv) vào đây. Đồng chí xem trước rồi mới nhập; nhập xong, trợ lý chỉ bước tiếp.
home-hint = { $role ->
    [OFFICIAL] Nhắn tiến độ bằng lời của đồng chí kèm mã tiêu chí, hoặc chọn:
   *[other] Đồng chí muốn xem gì?
}
home-button = { $word ->
    [viec] Việc của tôi
    [tieuchi] Tra tiêu chí
    [minhchung] Gửi minh chứng
    [tucham] Tự chấm điểm
    [baocao] Báo cáo
    [quahan] Quá hạn
    [duyet] Chờ duyệt
    [canbo] Cán bộ
    [nhap] Nhập kế hoạch
    [lichnhac] Lịch nhắc
    [nhatky] Nhật ký
    [gopy] Góp ý
    [trogiup] Trợ giúp
    [capnhat] Báo tiến độ
    [giahan] Xin lùi hạn
    [giaitrinh] Giải trình
    [hoantac] Hoàn tác
    [phieuthang] Phiếu tháng
    [nghiphep] Nghỉ phép
    [dulieu] Dữ liệu về tôi
    [dondoc] Đôn đốc
    [chidao] Chỉ đạo
    [hop] Họp
    [xuat] Xuất tệp
    [phancong] Phân công
    [bangiao] Bàn giao
    [lienlac] Không liên lạc được
    [nhapthay] Nhập thay
    [baolen] Báo lên cấp trên
    [soatloi] Soát lỗi
    [thamdinh] Điểm thẩm định
    [ketnoinhom] Kết nối nhóm
   *[other] /{ $word }
}

help-title = { $role ->
    [COORDINATOR] <b>Trợ giúp cho điều phối viên</b>
    [CHAIRMAN] <b>Trợ giúp cho lãnh đạo</b>
    [VICE_CHAIRMAN] <b>Trợ giúp cho lãnh đạo</b>
    [SUPERVISOR] <b>Trợ giúp cho người giám sát</b>
    [group] <b>Trong nhóm lãnh đạo</b>
   *[other] <b>Trợ giúp</b>
}
help-line = { $word ->
    [viec] /viec – việc của tôi, gấp trước
    [tieuchi] /tieuchi 3.2.1 – xem một tiêu chí (mã hoặc vài từ)
    [capnhat] /capnhat 3.2.1 xong 80% – báo tiến độ
    [minhchung] /minhchung 3.2.1 – gửi, xem minh chứng
    [tucham] /tucham 3.2.1 – tự chấm điểm
    [thamdinh] /thamdinh – nhập điểm thẩm định của cấp trên
    [giaitrinh] /giaitrinh 3.2.1 … – giải trình điểm thẩm định
    [giahan] /giahan 3.2.1 – xin lùi hạn
    [hoantac] /hoantac – rút lại báo cáo hoặc tệp vừa gửi
    [baocao] /baocao – báo cáo (thêm: tuan, thang, quy, nam)
    [hop] /hop – họp: chương trình, chỉ đạo, biên bản
    [quahan] /quahan – quá hạn theo từng người
    [dondoc] /dondoc – đôn đốc
    [chidao] /chidao 3.2.1 … – giao chỉ đạo
    [duyet] /duyet – minh chứng, gia hạn chờ duyệt
    [lichnhac] /lichnhac – những tin sẽ gửi
    [baolen] /baolen – việc trễ bao lâu thì báo ai
    [nhap] /nhap – nhập kế hoạch từ Excel, Word
    [xuat] /xuat – xuất báo cáo, điểm, hồ sơ
    [canbo] /canbo – cán bộ, lời mời, vai trò
    [phancong] /phancong 3.2.1 – đổi chủ trì, phối hợp
    [ketnoinhom] /ketnoinhom – gửi trong nhóm để nhận báo cáo ở đó
    [nhatky] /nhatky – ai đã làm gì
    [gopy] /gopy 3.2.1 … – góp ý giám sát về một tiêu chí
    [soatloi] /soatloi – soát lỗi trước thẩm định
    [nghiphep] /nghiphep – nghỉ phép, người làm thay
    [bangiao] /bangiao – bàn giao công việc
    [lienlac] /lienlac – ai không liên lạc được
    [nhapthay] /nhapthay – nhập thay người trả lời qua điện thoại, giấy
    [phieuthang] /phieuthang – phiếu tháng của tôi
    [thamdinh] /thamdinh – nhập điểm thẩm định của cấp trên
    [giaitrinh] /giaitrinh 3.2.1 – giải trình điểm thẩm định
    [dulieu] /dulieu – dữ liệu lưu về tôi
    [trogiup] /trogiup – trang này
   *[other] /{ $word }
}
help-topic = { $topic ->
    [theodoi] <b>Theo dõi, điều hành</b>
    [nguoi] <b>Cán bộ, phân công</b>
    [kehoach] <b>Kế hoạch, thẩm định</b>
   *[viec] <b>Công việc của tôi</b>
}
help-topic-line = { help-topic }: { $commands }
help-topic-button = { $topic ->
    [theodoi] 📊 Theo dõi, điều hành
    [nguoi] 👥 Cán bộ, phân công
    [kehoach] 📄 Kế hoạch, thẩm định
   *[viec] 📝 Công việc của tôi
}
help-button-back = ‹ Trợ giúp
help-hint = { $role ->
    [OFFICIAL] Không cần nhớ lệnh: trả lời tin nhắc bằng lời của đồng chí (“da xong”, “xong 80%”, “vướng: …”), hoặc gửi ảnh, tệp kèm mã tiêu chí. Hỏi cũng được: “tôi còn việc gì”, “ai phụ trách 3.2”.
    [COORDINATOR] Không cần nhớ lệnh, đồng chí nhắn bằng lời:
        • xem: “3.2.1”, “lĩnh vực 7 ra sao”, “ai đang chậm”, “việc của anh Dũng”, “báo cáo tháng trước”
        • làm: “đôn đốc 3.2.1”, “phân công 3.2.1 cho chị Lan”, “3.2.1 xong 80%” (trợ lý hỏi lại trước khi gửi cho người khác)
    [CHAIRMAN] { help-hint-leader }
    [VICE_CHAIRMAN] { help-hint-leader }
    [SUPERVISOR] Có thể gửi mã hoặc vài từ trong tên tiêu chí để tra cứu, hoặc nhắn: “góp ý 3.2.1 …”.
    [group] Gửi lệnh ngay trong nhóm. Việc của từng người: nhắn riêng cho trợ lý.
   *[other] Không cần nhớ lệnh: bấm nút dưới tin nhắn, hoặc trả lời bằng lời của đồng chí.
}
help-hint-leader = Không cần nhớ lệnh, đồng chí nhắn bằng lời:
    • xem: “3.2.1”, “lĩnh vực 7 ra sao”, “ai đang chậm”, “việc của anh Dũng”, “báo cáo tháng trước”
    • làm: “chỉ đạo 3.2.1 …”, “đôn đốc 3.2.1” (trợ lý hỏi lại trước khi gửi)
