menu-nhatky = Nhật ký: ai đã làm gì
audit-title = <b>Nhật ký{ $code ->
    [none] {""}
   *[other] {" "}tiêu chí { $code }
}</b>
audit-entry = { SHORTDAY($day) } · { $name } · { audit-action } · { $subject }
audit-empty = Chưa có việc nào được ghi lại.
audit-action = { $action ->
    [plan-imported] nhập kế hoạch
    [member-added] thêm cán bộ
   *[other] { $action }
}
