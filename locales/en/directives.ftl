menu-chidao = Give a directive about a criterion

## Giving one.

directive-how = To give one: <i>/chidao 3.2.1 meet the department before Friday</i>, or /chidao with a code and then the words.
directive-ask =
    📌 A directive about <b>{ $code }</b> { $name }
    It goes to: { $leads }. Write (or dictate) what is to be done:
directive-sent =
    📌 Directive about <b>{ $code }</b> given to <b>{ $names }</b>: “{ $text }”{ directive-sent-by }
    Not acknowledged after 1 working day, it is reminded of, then you are told. It stands in reports until you close it.
directive-replaced-before = 🔁 The directive before has been replaced and is no longer to be carried out.
directive-sent-by = { $due ->
    [none] {""}
   *[other] {" "}· by <b>{ DAY($due) }</b>
}
directive-day-impossible = ⚠️ The calendar has no such day, so no deadline was written down. Withdraw the directive and give it again with the right day if you need one.
directive-unreachable = ⚠️ { $names } cannot be written to (not linked, or the bot is blocked). The coordinator is told to pass it on.
directive-undelivered =
    ⚠️ A directive of { $by } about <b>{ $code }</b> has not reached { $names } (not linked, or the bot is blocked). Please pass it on:
    “{ $text }”
directive-which = { $which ->
    [none] {""}
    [nth] {" "}(no. { $nth })
   *[other] {" "}“{ $which }”
}
directive-button-withdraw = ↩ Withdraw{ directive-which }
directive-button-all = Open directives

directive-button-code = 📌 { $code }

## To the lead.

directive-takes-place = { $since ->
    [now] 🔁 <b>In place of the directive before</b>, which is no longer to be carried out.
   *[other] 🔁 <b>This directive was changed</b> on { DAY($since) }; nothing was recorded. The one in force:
}
directive-title = 📌 <b>A directive of { $from }</b>{ $position ->
    [none] {""}
   *[other] {" "}({ $position })
}
directive-about = About <b>{ $code }</b> { $name }
directive-text = “{ $text }”
directive-due = ⏰ By <b>{ DAY($due) }</b>
directive-moved = ↪ Given on <b>{ DAY($day) }</b>{ $before ->
    [none] {""}
   *[other] {" "}to { $before }
}. You lead the criterion now, so it is yours.
directive-button-acknowledge = ✅ Acknowledged
directive-button-acknowledge-code = ✅ Acknowledged { $code }{ directive-which }
directive-button-talk = 💬 We need to talk
directive-button-done = ☑️ Carried out
directive-taken = ✅ You have acknowledged the directive about <b>{ $code }</b> ({ DAY($day) }). Once it is done, press “Carried out”:
directive-ask-talk = 💬 What do you need to talk about with { $from } regarding <b>{ $code }</b>? Write a sentence, for example: <i>printing needs more money</i>
directive-talk-passed-on = 💬 Passed on to { $from } regarding <b>{ $code }</b>: “{ $words }”
directive-reported-back = ☑️ { telling-has }{ telling-when }: { $from }, that the directive about <b>{ $code }</b> is carried out. The criterion itself is reported apart: /capnhat { $code }
directive-remind-title = 📌 <b>{ $count ->
    [1] A directive
   *[other] { $count } directives
} you have not acknowledged:</b>
directive-remind-line = • <b>{ $code }</b>{ directive-in-place } – { $from }, { SHORTDAY($day) }: “{ $text }”
directive-in-place = { $insteadOf ->
    [none] {""}
   *[other] {" "}(for { $insteadOf })
}
directive-due-title = ⏰ <b>{ $count ->
    [one] A directive is due
   *[other] { $count } directives are due
} and you have not reported it done:</b>
directive-due-line = • <b>{ $code }</b>{ directive-in-place } – { $name }, by { SHORTDAY($due) }: “{ $text }”
directive-button-report = ☑️ Report { $code } done{ directive-which }
directive-button-not-done = ↩ Not done yet
directive-report-taken-back = ↩ { telling-has }{ telling-when }: { $from }, that the directive about <b>{ $code }</b> is not carried out yet.
directive-not-done = ↩ <b>{ $name }</b>{ directive-instead-of } says that the directive about <b>{ $code }</b> is not carried out yet.
directive-criterion = { $criterion ->
    [done] {" "}· the criterion is reported done
   *[open] {""}
}
directive-button-done-code = ☑️ { $code } done{ directive-which }

## Back to who gave it.

directive-instead-of = { $insteadOf ->
    [none] {""}
   *[other] {" "}(for { $insteadOf })
}
directive-acknowledged = ✅ { $name }{ directive-instead-of } has acknowledged the directive about <b>{ $code }</b>:
directive-talk = 💬 <b>{ $name }</b>{ directive-instead-of } needs to talk about the directive <b>{ $code }</b>: “{ $words }”
    The directive:
directive-answered = 💬 <b>{ $name }</b>{ directive-instead-of } answered the directive about <b>{ $code }</b>: “{ $words }”
    The directive:
directive-answer-passed-on = 📨 Your answer went to { $from } (directive about <b>{ $code }</b>).
directive-reported = ☑️ <b>{ $name }</b>{ directive-instead-of } reports the directive about <b>{ $code }</b> carried out{ $words ->
    [none] {""}
   *[other] : “{ $words }”
}. The directive:
directive-button-accept = ✅ Close { $code }{ directive-which }
directive-button-reopen = ↻ Go on { $code }{ directive-which }
directive-button-reply = 💬 Answer
directive-ask-reply = What do you answer { $name } about the directive <b>{ $code }</b>?
directive-replied = 💬 { telling-has }{ telling-when }: { $name }, about the directive <b>{ $code }</b>: “{ $words }”
directive-reply = 💬 <b>{ $name }</b> answers about the directive <b>{ $code }</b>: “{ $words }”
    The directive:
directive-done = ✅ Closed the directive about <b>{ $code }</b> – { $name }, { DAY($day) }:
directive-withdrawn = ↩ Withdrew the directive about <b>{ $code }</b> – { $name }, { DAY($day) }:
directive-reopened = ↻ { telling-has }{ telling-when }: the lead, that the directive about <b>{ $code }</b> goes on. Reply to this message to say what is missing.
directive-accepted = ✅ { $name } confirms that the directive about <b>{ $code }</b> is carried out:
directive-taken-back = ↩ { $name } has withdrawn the directive about <b>{ $code }</b>; it needs not be carried out:
directive-goes-on = ↻ { $name } wants the directive about <b>{ $code }</b> to go on:
directive-silence-title = 📌 <b>{ $count } directives are not acknowledged</b> (reminded of once):
directive-silence-line = • <b>{ $code }</b> { $name }, given { SHORTDAY($day) }: “{ $text }”{ $reachable ->
    [no] {" "}– cannot be reached by the bot, please call
   *[yes] {""}
}{ directive-criterion }
directive-late-title = ⏰ <b>{ $count ->
    [one] One directive is overdue
   *[other] { $count } directives are overdue
}</b> and not reported done (those who do it have been reminded):
directive-late-line = • <b>{ $code }</b> { $name }, by { SHORTDAY($due) }: “{ $text }”{ directive-criterion }

## Lists.

directive-none = There is no open directive.
directive-list-title = 📌 <b>{ $count } open directives</b>, oldest first:
directive-line = • <b>{ $code }</b>{ $text ->
    [hidden] {""}
   *[other] {" "}“{ $text }”
} – { $from } to { $names }{ directive-before } { SHORTDAY($day) }{ directive-by } · { directive-standing }
directive-on-card = 📌 “{ $text }” – { $from } to { $names }{ directive-before } { SHORTDAY($day) }{ directive-by } · { directive-standing }
directive-before = { $before ->
    [none] {""}
   *[other] {" "}(before: { $before })
}
directive-by = { $due ->
    [none] {""}
   *[other] , by { SHORTDAY($due) }
}
directive-standing = { $standing ->
    [talk] 💬 needs to talk
    [acknowledged] acknowledged
    [reported] ☑️ reported done, to be closed
    [done] closed
    [withdrawn] withdrawn
   *[sent] { $silent ->
        [none] ⏳ nobody leads it
       *[other] ⏳ not acknowledged: { $silent }
    }
}

## Refusals.

directive-unknown = There is no such directive.
directive-ended = { $ending ->
    [withdrawn] { $name } has withdrawn the directive about { $code } on { DAY($day) }.
   *[done] { $name } has closed the directive about { $code } on { DAY($day) }.
}
directive-not-yours = This directive was given to somebody else; you cannot answer it for them.
directive-not-given-by-you = Only who gave the directive, or the chairman, can close or withdraw it.
directive-acknowledged-before = You have acknowledged the directive about { $code } already.
directive-reported-before = You have reported the directive about { $code } carried out already.
directive-not-reported = The directive about { $code } is not reported carried out; it goes on.
