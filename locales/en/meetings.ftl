menu-hop = Meeting: agenda, directives, minutes
report-button-meeting = 🗓 Meeting

## Before a meeting.

meeting-begin = 🗓 <b>Meeting about the PAR index</b>, { DAY($day) }
meeting-begin-what = { $count ->
    [0] No points are at risk now, and nothing is left from the last meeting.
   *[other] The agenda would have <b>{ $count } criteria</b>, { $points } points at risk{ $carried ->
        [0] .
       *[other] ; it begins with { $carried } about which the last meeting directed something that is not done.
    }
}
meeting-begin-how = { $leads ->
    [yes] A leader presses “Open the meeting” to chair it. To arrange it beforehand: “Prepare”.
   *[no] Prepare the agenda; a leader presses “Open the meeting” when it begins.
}
meeting-title-prepared = 🗂 <b>Agenda in preparation</b> ({ $by }, { SHORTDAY($day) }): { $count } criteria, { $points } points at risk{ $carried ->
    [0] .
   *[other] ; { $carried } left from the last meeting.
}
meeting-arranged = { $kind ->
    [raised] ⬆️ <b>{ $code }</b> stands at the top of the agenda.
   *[dropped] <b>{ $code }</b> is no longer on the agenda.
}

## The agenda.

meeting-title = 🗓 <b>Meeting</b> – since { $time } on { SHORTDAY($day) }, chair: { $chair }
    Discussed { $discussed } of { $count } · 📌 { $directives } directives
meeting-agenda-empty = There is nothing on the agenda. Add a criterion with <i>/hop</i> and its code.
meeting-agenda-line = { $number }. { $discussed ->
    [yes] ✅{" "}
   *[no] {""}
}{ $carried ->
    [yes] 📌{" "}
   *[no] {""}
}<b>{ $code }</b> { $name } – { report-leads } · at risk { $atRisk }{ report-when }
meeting-agenda-how = { $open ->
    [yes] Press a code to open it; any other criterion: <i>/hop 3.2.1</i>.
   *[no] Press a code to see it, put it first or leave it out; to add one: <i>/hop 3.2.1</i>. Figures are reckoned anew when the meeting opens.
}{ $carried ->
    [yes] {" "}📌 left from the last meeting.
   *[no] {""}
}
meeting-button-item = { $discussed ->
    [yes] ✅ { $code }
   *[no] { $code }
}
meeting-button-open = ▶️ Open the meeting
meeting-button-prepare = 🗂 Prepare the agenda
meeting-button-past = 📚 Earlier meetings ({ $count })
meeting-button-place = 📍 Place
meeting-button-drop = Drop it, no meeting
meeting-button-go-on = ▶️ Go on
meeting-button-go-on-plain = Go on
meeting-button-end = 🏁 End the meeting
meeting-button-end-yes = 🏁 End it, write the minutes
meeting-button-hub = 🗓 Meeting
meeting-ask-place = 📍 { $place ->
    [none] Where do you meet? Write the place for the minutes, for example: <i>Meeting room 1</i>
   *[other] Place: <b>{ $place }</b>. Write another one to change it.
}
meeting-button-present = 👥 Present
meeting-present = 👥 Written down who is present:
    { $present }
meeting-ask-present = 👥 { $present ->
    [none] Who is present? Write a line for each group, for the minutes, such as:
   *[other] Written down:
    { $present }
    Write all of it again to change it, a line for each group, such as:
}
    <i>Leaders: the chairman, the vice chairman
    Officials: justice, finance
    Absent: Minh (training)</i>
meeting-end-present = 👥 Present: { $present ->
    [none] not told; press “Present”, or leave it open in the minutes.
   *[other] { $present }
}
meeting-place = 📍 Place: { $place }

## One criterion.

meeting-item-title = 🗓 { $number ->
    [0] Not on the agenda
   *[other] Item { $number } of { $count }
}{ $carried ->
    [yes] {" "}· 📌 left from the last meeting
   *[no] {""}
}{ $discussed ->
    [yes] {" "}· ✅ discussed
   *[no] {""}
}
meeting-item-name = <b>{ $code }</b> { $name }
meeting-item-risk = ⚡ <b>{ $atRisk } points</b> at risk · { state-percent }{ $due ->
    [none] {""}
   *[other] {" "}· due { SHORTDAY($due) }{ $extendedFrom ->
        [none] {""}
       *[other] {" "}(put off from { SHORTDAY($extendedFrom) })
    }
}{ $late ->
    [yes] , <b>{ $daysLate } days overdue</b>
   *[no] {""}
}
meeting-item-leads = Lead: { report-leads }
meeting-item-blocked = ⛔ Blocked{ $part ->
    [none] {""}
   *[other] {" "}(the part of { $part }, who supports)
}{ $note ->
    [none] {""}
   *[other] : “{ $note }”
} · { $days } days
meeting-item-said = 💬 { SHORTDAY($day) } { $name }: { state-percent }{ $note ->
    [none] {""}
   *[other] {" "}– “{ $note }”
}
meeting-item-silent = 💬 Nobody has reported anything yet
meeting-item-wish = ⏳ { $name } asks for a later deadline, { DAY($day) }: not decided (/duyet)
meeting-item-note = 📝 “{ $text }” – { $name }
meeting-item-how = { $how ->
    [prepared] The meeting has not begun. A leader presses “Open the meeting” under the agenda.
    [leaderless] ⚠️ Nobody leads it, so nothing can be directed: it must be assigned. Write what is to stand in the minutes.
    [group] 📌 A leader <b>replies to this message</b> with a directive to { $leads } (a deadline may be named: “before 15/7”), or presses:
    [direct] 📌 Write a directive to <b>{ $leads }</b> (a deadline may be named: “before 15/7”), or press:
   *[note] 📝 Write what is to stand in the minutes.
}
meeting-directive = { $preset ->
    [finish] Finish it and report the result
    [report] Report why it is late and when it will be done
    [unblock] Settle with the bodies concerned what holds it up, and report
   *[evidence] Send all evidence
}
meeting-button-preset = { $preset ->
    [finish] 📌 Done by { SHORTDAY($due) }
    [report] 📌 Reasons by { SHORTDAY($due) }
    [unblock] 📌 Unblock by { SHORTDAY($due) }
   *[evidence] 📌 Evidence by { SHORTDAY($due) }
}
meeting-button-discussed = ✅ Discussed, next
meeting-button-undo = ↩ Not discussed
meeting-button-note = 📝 For the minutes
meeting-button-previous = ◀ Back
meeting-button-agenda = 🗓 Agenda
meeting-button-skip = Next ▶
meeting-button-raise = ⬆️ Put it first
meeting-button-leave = Leave it out
meeting-given = 📌 Given to <b>{ $names }</b> about <b>{ $code }</b>{ $text ->
    [hidden] {""}
   *[other] : “{ $text }”
}{ directive-sent-by }
meeting-too-short = Nothing was directed: a directive must say what is to be done (three words or more). To go elsewhere, press a button below.
meeting-question = ❔ <b>Nothing was directed.</b> About { $code } you asked “{ $text }”? Look it up with a button, or say what it is meant as:
meeting-button-said = 📌 Give it as a directive
meeting-button-back = ‹ Back to this item
meeting-words-gone = Those words were said too long ago. Please write them again.
meeting-discussed = ✅ <b>{ $code }</b> has been discussed.
meeting-all-discussed = The whole agenda has been discussed. Press “End the meeting” for the minutes.
meeting-noted = 📝 Written into the minutes about <b>{ $code }</b>.
meeting-ask-note = 📝 Write what is to stand in the minutes about <b>{ $code }</b>:

## The end.

meeting-left-open = 🗓 The meeting of { SHORTDAY($day) }, { $time } (chair: { $chair }) has not been ended, so it has no minutes:

meeting-end-ask = 🏁 <b>End the meeting</b> (since { $time } on { SHORTDAY($day) }, chair: { $chair })?
    { $discussed } of { $count } criteria discussed, { $directives } directives given. The minutes go to the chair and the coordinators in private; nothing can be added afterwards.
meeting-ended = 🏁 <b>The meeting is over</b>: { $time } on { SHORTDAY($day) } – { $until } on { SHORTDAY($untilDay) }, chair: { $chair }
    { $discussed } criteria discussed{ $codes ->
        [none] {""}
       *[other] {" "}({ $codes })
    } · { $directives ->
        [0] nothing new directed
       *[other] 📌 { $directives } directives:
    }
meeting-given-line = • <b>{ $code }</b> { $names }{ $text ->
    [hidden] {""}
   *[other] : “{ $text }”
}{ directive-sent-by }
meeting-files = { $sent ->
    [yes] The draft of the minutes goes to the chair and the coordinators in private.
   *[no] Press a button for the draft of the minutes in your private chat.
}
meeting-button-file = { $file ->
    [bienban] 📄 Minutes
   *[ketluan] 📄 Notice of conclusions
}
meeting-dropped = Dropped; there are no minutes.
meeting-past-title = 📚 <b>{ $count ->
    [one] { $count } meeting
   *[other] { $count } meetings
}</b>, newest first:
meeting-past-none = There has been no meeting yet.
meeting-past-line = • <b>{ DAY($day) }</b> { $time }–{ $until }, chair: { $chair } · { $discussed } criteria discussed, { $directives ->
    [0] nothing directed
   *[other] { $directives } directives{ $open ->
        [0] , all ended
       *[other] , { $open } open
    }
}
meeting-button-open-past = { DAY($day) }
meeting-button-past-back = 📚 Meetings
meeting-standing-line = • <b>{ $code }</b> { $names }{ $text ->
    [hidden] {""}
   *[other] : “{ $text }”
}{ directive-sent-by } · { directive-standing }{ $late ->
    [yes] {" "}· 🔴 overdue
   *[no] {""}
}
meeting-caption = { $file ->
    [minutes] Draft minutes of the meeting of { DAY($day) }. Read it again, fill in what is open, sign it.
   *[conclusions] Draft notice of what the meeting of { DAY($day) } concluded. Read it again, number it, have it signed.
}
paper-file-meeting = { $file ->
    [minutes] MINUTES-{ $day }
   *[conclusions] CONCLUSIONS-{ $day }
}

## Refusals.

meeting-none = No meeting is open. Send /hop to begin one.
meeting-not-open = The meeting is only being prepared. A leader presses “Open the meeting” (/hop) first.
meeting-open-before = The meeting has begun, { $name } chairs it. Send /hop for the agenda.
meeting-not-empty = Something stands in the minutes already, so the meeting cannot be dropped. Press “End it, write the minutes”.
meeting-unknown = There are no minutes of this meeting.

## Minutes and notice of conclusions (Word).

minutes-symbol = BB
minutes-kind = MINUTES
minutes-subject = Meeting on the progress of the work for the PAR index of { $year }
minutes-instant = { $hour }:{ $minute }, { $date } { MONTHNAME($month) } { $year }
minutes-person = { $name }{ $position ->
    [none] {""}
   *[other] , { $position }
}
minutes-began = Begun: { $instant }.
minutes-place = Place: { $place }.
minutes-place-open = Place:
minutes-present = Present:
minutes-present-line = { $who ->
    [leaders] - Leaders:
    [officials] - Officials and sections concerned:
    [guests] - Guests:
   *[absent] - Absent (reason):
}
minutes-present-told = - { $line }
minutes-chaired = Chair: { $person }.
minutes-written = Secretary: { $person }.
minutes-written-open = Secretary:
minutes-general = I. WHERE THE PLAN STANDS
minutes-standing = On { DAY($day) }{ $sample ->
    [yes] {" "}(sample data)
   *[no] {""}
} the plan has { $total } criteria with points; { $closed ->
    [0] none is done
   *[other] { $closed } are done
}{ $overdue ->
    [0] ; none is overdue
   *[other] ; { $overdue } overdue
}{ $blocked ->
    [0] ; none is blocked
   *[other] ; { $blocked } blocked
}. The forecast for the year is { $forecast } of { $max } points{ $atRisk ->
    [0] .
   *[other] ; { $atRisk } points are at risk if nothing more is done.
}
minutes-agenda = { $count ->
    [0] There was nothing on the agenda.
    [one] The agenda had one criterion; { $discussed ->
        [0] it was not discussed by itself.
       *[other] it was discussed.
    }
   *[other] The agenda had { $count } criteria, by points at risk; { $discussed ->
        [0] none was discussed by itself.
       *[other] { $discussed } were discussed.
    }
}
minutes-discussed = II. WHAT WAS DISCUSSED
minutes-nothing-discussed = No criterion was discussed by itself.
minutes-item = { $number }. Criterion { $code } “{ $name }”{ $carried ->
    [yes] {" "}(a directive of an earlier meeting is not done)
   *[no] {""}
}
minutes-item-standing = { $leads ->
    [none] No lead assigned.
   *[other] Lead: { $leads }.
} State: { state-percent }{ $due ->
    [none] {""}
   *[other] ; due { DAY($due) }{ $extendedFrom ->
        [none] {""}
       *[other] {" "}(put off from { DAY($extendedFrom) })
    }{ $overdue ->
        [0] {""}
        [one] , one day overdue
       *[other] , { $overdue } days overdue
    }
}{ $atRisk ->
    [0] .
   *[other] ; { $atRisk } points at risk.
}
minutes-item-blocked = Held up{ $part ->
    [none] {""}
   *[other] {" "}(the part of { $part }, who supports)
} by: { $note ->
    [none] no reason given
   *[other] “{ $note }”
}{ $days ->
    [0] .
    [one] , for one day.
   *[other] , for { $days } days.
}
minutes-item-said = Last report: { $name }, { DAY($day) }: { state-percent }{ $note ->
    [none] .
   *[other] {" "}(“{ $note }”).
}
minutes-item-note = - Said and concluded: { $text }
minutes-item-directed = - Directed: { $text }; by { $names }{ $due ->
    [none] .
   *[other] ; until { DAY($due) }.
}
minutes-concluded = III. CONCLUSIONS
minutes-concluded-what = { $count ->
    [0] Nothing new was directed; everybody goes on with their tasks in the plan.
    [one] { $name } concluded, and directed one task:
   *[other] { $name } concluded, and directed { $count } tasks:
}
minutes-column = { $key ->
    [no] No.
    [criterion] Code
    [text] Task
    [names] By whom
   *[due] Deadline
}
minutes-no-deadline = As planned
minutes-left = { $count ->
    [one] One criterion of the agenda was not come to: { minutes-left-codes }; work on it goes on as planned.
   *[other] { $count } criteria of the agenda were not come to: { minutes-left-codes }; work on them goes on as planned.
}
minutes-left-codes = { $codes }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } with fewer points at risk
}
minutes-end = The meeting ended at { $instant }./.
minutes-secretary = SECRETARY
minutes-chair = CHAIR
minutes-recipients =
    Those present;
    Files.
doc-sign-here = (signature, full name)
doc-name-open = ……………………………
conclusions-symbol = TB
conclusions-kind = NOTICE
conclusions-subject = Conclusions of { $person } at the meeting on the progress of the work for the PAR index of { $planYear }
conclusions-introduction = On { $date } { MONTHNAME($month) } { $year }{ $place ->
    [none] {""}
   *[other] , at { $place }
}, { $person } chaired the meeting on the progress of the work for the PAR index of { $planYear }. After the reports and opinions of those present, { $name } concluded as follows:
conclusions-general = 1. Where the plan stands
conclusions-tasks = 2. Tasks
conclusions-tasks-what = { $count ->
    [0] Nothing new was directed; everybody goes on with their tasks in the plan.
    [one] One task was directed:
   *[other] { $count } tasks were directed:
}
conclusions-closing = These are the conclusions of { $name } at the meeting; { $unit } makes them known to all concerned./.
