menu-gopy = Góp ý giám sát về một tiêu chí

## Leaving one.

remark-own = { $count ->
    [0] Đồng chí chưa gửi góp ý nào.
   *[other] <b>Góp ý đã gửi</b>, mới trước:
}
remark-how = Muốn góp ý, đồng chí nhắn mã và nội dung, ví dụ: <i>3.2.1 bảng niêm yết ở thôn 2 đã cũ</i>
remark-ask = 🗣 Góp ý về <b>{ $code }</b> { $name }: đồng chí nhắn nội dung (gõ hoặc đọc cho điện thoại ghi).
remark-which = 🗣 Chưa gửi: góp ý “{ $text }” về tiêu chí nào? { $offered ->
    [0] Đồng chí nhắn mã, ví dụ: <i>3.2.1</i> (tìm mã: /tieuchi kèm vài từ). Nội dung vẫn được giữ.
   *[other] Đồng chí bấm hoặc nhắn mã, nội dung vẫn được giữ.
}
remark-left =
    🗣 Đã ghi góp ý về <b>{ $code }</b>: “{ $text }”
    { $told ->
        [0] Hiện chưa nhắn được cho ai phụ trách: góp ý đã nằm trên thẻ tiêu chí, đồng chí trao đổi thêm trực tiếp.
       *[other] { $leads ->
            [none] Đã chuyển tới điều phối viên.
           *[other] Đã chuyển tới đồng chí { $leads } (chủ trì) và điều phối viên.
        } Có trả lời, trợ lý báo đồng chí ngay.
    }
remark-button-leave = 🗣 Góp ý
remark-button-card = Xem { $code }

## To the leads and the coordinators.

remark-letter =
    🗣 <b>Góp ý giám sát</b> của đồng chí { $from }{ $position ->
        [none] {""}
       *[other] {" "}({ $position })
    } về <b>{ $code }</b> { $name }:
    “{ $text }”
remark-letter-how = Đồng chí trả lời ngay tin này bằng một câu; câu trả lời gửi tới đồng chí ấy và lưu trên thẻ tiêu chí.
remark-button-answer = 💬 Trả lời
remark-button-answer-code = 💬 { $code }
remark-ask-answer = 💬 Trả lời góp ý của đồng chí { $from } về <b>{ $code }</b> (“{ $text }”): đồng chí nhắn một câu.
remark-answered = 💬 { $told ->
    [yes] { telling-has } đồng chí { $from }{ telling-when }
   *[no] Đã ghi, nhưng chưa nhắn được cho đồng chí { $from }; đề nghị trao đổi trực tiếp
} về góp ý <b>{ $code }</b>: “{ $text }”
remark-settled =
    🗣 Góp ý của đồng chí { $from } về <b>{ $code }</b>: “{ $said }”
    💬 Đồng chí { $name } đã trả lời: “{ $text }”
remark-silent-title = 🗣 <b>{ $count } góp ý giám sát chưa được trả lời</b>:

## Back to who left it.

remark-answer-letter =
    💬 Đồng chí <b>{ $name }</b> trả lời góp ý của đồng chí về <b>{ $code }</b>: “{ $text }”
    Góp ý: “{ $said }”

## In lists and on the card.

remark-line = 🗣 { $code ->
    [none] {""}
   *[other] <b>{ $code }</b>{" "}
}{ $name }, { SHORTDAY($day) }: “{ $text }”
remark-answer-line = 💬 { $name } trả lời { SHORTDAY($day) }: “{ $text }”
remark-waits = <i>chưa có trả lời</i>

## Refusals.

remark-none-waiting = Tiêu chí <b>{ $code }</b> không có góp ý nào chờ trả lời. Xem các góp ý: /tieuchi { $code }
remark-unknown = Không có góp ý này, hoặc tiêu chí không còn trong kế hoạch.
remark-not-yours = Góp ý về { $code } do người chủ trì hoặc điều phối viên trả lời.
