menu-ketnoinhom = Connect the leadership group (send in the group)
groups-how = To get reports in the leadership group:
    1. Add this assistant to the group.
    2. In the group (in the right topic, where it has topics), a coordinator or leader sends /ketnoinhom
    { $title ->
        [none] No group is connected now.
       *[other] Connected now: <b>{ $title }</b>.
    }
groups-connected = Leadership group connected: <b>{ $title }</b>{ $topic ->
    [yes] , in this topic
   *[no] {""}
}.
groups-replaces = In place of the one before: { $title }.
groups-what-comes = Weekly, monthly and quarterly reports will come here. Anyone in the group may send /baocao and /quahan.
groups-already = <b>{ $title }</b> is the leadership group already; reports keep coming here.
groups-taken = This group is the leadership group of another unit and cannot be connected.
groups-left = ⚠️ The assistant is no longer in the leadership group <b>{ $title }</b>; reports cannot be sent there. Add it again, then send /ketnoinhom in the group.
groups-member-unreachable = ⚠️ <b>{ $name }</b>{ $position ->
    [none] {""}
   *[other] {" "}({ $position })
} cannot be reached: they may have blocked or deleted the assistant. Reminders will not arrive; please call them and ask them to open it again and press “Start”.
groups-button-member = See: { $name }
groups-button-board = 📌 Pin a live board
groups-uncertain = { $kind ->
    [digest] ⚠️ The line broke while a digest went to the group: nobody knows whether it came, so it is not sent again. Please look there; send /baocao in the group where it is missing.
    [brief] ⚠️ The line broke while this morning’s brief went to { $name ->
        [none] somebody
       *[other] <b>{ $name }</b>
    }: nobody knows whether it came, and it is not sent twice.
   *[other] ⚠️ The line broke while today’s reminder went to { $name ->
        [none] somebody
       *[other] <b>{ $name }</b>
    }: nobody knows whether it came, and it is not sent twice. Please call and ask.
}
groups-button-unreached = ☎️ Who cannot be reached
