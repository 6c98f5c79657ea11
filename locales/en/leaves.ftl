menu-nghiphep = Leave: day of return, stand-in

leave-instead-of = For <b>{ $name }</b> (away; you stand in):
leave-weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[other] Sunday
}
leave-line = 🌿 <b>{ $name }</b> is away { SHORTDAY($from) }–{ SHORTDAY($last) }, back { DAY($back) } · { $standIn ->
    [none] nobody stands in
   *[other] { $standIn } stands in
}
leave-ask-days = { $name ->
    [none] You are away from today;
   *[other] <b>{ $name }</b> is away from today;
} <b>on which day back</b>? Press a day, or write, for example: <i>nghỉ từ 10/6 đến 12/6</i>
leave-ask-stand-in = { $name ->
    [none] You are away
   *[other] <b>{ $name }</b> is away
} { SHORTDAY($from) }–{ SHORTDAY($last) }, back on <b>{ leave-weekday }, { DAY($back) }</b>. <b>Who stands in</b>? Reminders will go to them.
leave-ask-member = Whose leave?
leave-button-person = { $name }
leave-button-others = Enter for somebody else
leave-button-back-on = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[other] Sun
} { SHORTDAY($day) }
leave-button-stand-in = { $named ->
    [yes] ✅{" "}
   *[no] {""}
}{ $name }{ $away ->
    [yes] {" "}(away)
   *[no] {""}
}
leave-button-nobody = Nobody stands in
leave-button-end = Call off or end early: { $name }
leave-button-work = My work
leave-button-assign = Assignments
leave-button-with = ✅ Record, { $name } stands in
leave-button-choose = { $named ->
    [0] Choose a stand-in
   *[other] Somebody else stands in
}

leave-entered = 🌿 Recorded: { $name ->
    [none] you are
   *[other] <b>{ $name }</b> is
} away from { DAY($from) }, back on <b>{ leave-weekday }, { DAY($back) }</b>. No reminders before that day.
leave-stand-in = { $name ->
    [none] Nobody stands in: nobody is reminded of what falls due meanwhile.
   *[other] <b>{ $name }</b> stands in{ $told ->
        [yes] . { telling-has }{ telling-when }.
       *[no] . ⚠️ They could not be told, please call.
    }
}
leave-due = { $standIn ->
    [yes] { $count } criteria fall due or are overdue, the stand-in will be reminded: { $codes }.
   *[no] ⚠️ { $count } criteria fall due or are overdue and <b>nobody answers</b>: { $codes }.
}
leave-no-coordinator = ⚠️ There is no other coordinator meanwhile. { $standIn ->
    [none] Better choose a stand-in, or make somebody else a coordinator too: /canbo
   *[other] { $standIn } can do the coordinator's work in your place (review, urge, assign…), but for the list of members and roles.
}
leave-letter-coordinates = In those days you can do the coordinator's work as well: /duyet, /dondoc, /phancong, /nhapthay, /soatloi, /nhatky… The trail names you both. Members and roles stay as they are.
leave-ended = { $name ->
    [none] Your leave has ended. You are reminded as usual.
   *[other] The leave of <b>{ $name }</b> has ended, they are reminded as usual.
}
leave-offer = { $name ->
    [none] You are
   *[other] <b>{ $name }</b> is
} away from { DAY($from) }, back on <b>{ leave-weekday }, { DAY($back) }</b>? Not recorded yet: { $named ->
    [0] press to choose a stand-in and record it.
   *[other] press to record it.
}

leave-letter-stand-in = 🌿 <b>{ $name }</b> is away from { SHORTDAY($from) } to { DAY($last) }. Meanwhile <b>you stand in</b>: reminders come to you, and you report and send evidence as for your own work{ $count ->
    [0] .
   *[other] . Due or overdue: { $codes }.
}
leave-letter-own = 🌿 The coordinator recorded that you are away from { SHORTDAY($from) } to { DAY($last) }, { $standIn ->
    [none] nobody stands in
   *[other] { $standIn } stands in
}. Back earlier? Send /nghiphep and end it.
leave-letter-coordinator = 🌿 <b>{ $name }</b> is away from { SHORTDAY($from) } to { DAY($last) }, { $standIn ->
    [none] <b>nobody stands in</b>
   *[other] { $standIn } stands in
}{ $count ->
    [0] .
   *[other] . Due or overdue: { $codes }.
}
leave-letter-ended = <b>{ $name }</b> is back, you no longer stand in. Thank you.

leave-day-unclear = Not recorded: the day is not clear. Write the day of return, for example: <i>13/6</i>, or <i>nghỉ từ 10/6 đến 12/6</i>
leave-return-past = Not recorded: the day of return ({ DAY($day) }) must be to come and after the first day.
leave-too-long = Not recorded: away until { DAY($day) } is more than a year. If they have left, use /bangiao.
leave-not-yours = Somebody’s leave is recorded by themselves or by a coordinator.
leave-over = This leave is over or was replaced. Send /nghiphep to see.

## To whoever urges them or gives them work.

leave-away = 🌴 { $name } is away until { DAY($day) }: { $standIn ->
    [none] nobody stands in, messages wait until then.
   *[other] messages go to { $standIn }, who stands in.
}
