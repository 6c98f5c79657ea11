menu-capnhat = Report progress on a criterion
menu-hoantac = Undo the latest report

## The echo: what was written down.

progress-recorded =
    { state-mark }Recorded <b>{ $code }</b>{ period-brackets }: <b>{ state-percent }</b>{ $state ->
        [done] { $part ->
            [support] {""}
           *[lead] , awaiting confirmation
        }
       *[other] {""}
    }
    { $name }{ progress-before }
progress-recorded-many = { state-mark }Recorded <b>{ $count } tasks</b> of { $criteria } criteria: <b>{ state-percent }</b>
    { $codes }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
progress-button-undo-all = ↩ Undo all { $count }
progress-button-evidence-all = 📎 { $count } criteria lack evidence
progress-recorded-with = { state-mark }Recorded <b>{ $code }</b>{ period-brackets }: <b>{ state-percent }</b>
progress-before = { $before ->
    [not_started] {""}
    [in_progress] {" "}<i>(before: in progress{ $beforePercent ->
        [0] {""}
       *[other] , { $beforePercent }%
    })</i>
    [blocked] {" "}<i>(before: blocked)</i>
    [submitted] {" "}<i>(before: submitted for signature)</i>
    [done] {" "}<i>(before: reported done)</i>
    [confirmed] {" "}<i>(before: confirmed)</i>
    [not_arisen] {" "}<i>(before: did not arise)</i>
    [not_applicable] {" "}<i>(before: not applicable)</i>
   *[other] {""}
}
progress-note = Note: “{ $note }”
progress-figure = Figure: <b>{ $percent }%</b>{ $points ->
    [none] {""}
   *[other] {" "}· by the way of scoring <b>{ $points } points</b>
}
progress-figure-alone = Figure of <b>{ $code }</b>: <b>{ $percent }%</b>{ $points ->
    [none] {""}
   *[other] {" "}· by the way of scoring <b>{ $points } points</b>
}. Not taken for progress: if the work is done, write <i>{ $code } xong</i>.
progress-on-behalf = Recorded on behalf of { $name }.
progress-supporting = This is { $whose ->
    [none] your supporting part
   *[other] the supporting part of { $whose }
}; the whole of the criterion is answered for by { $leads ->
    [none] its lead (nobody yet)
   *[other] its lead ({ $leads })
}.
progress-waiting-for = Still waiting for the part of: { $names }.
progress-evidence-missing = Evidence is still missing: press 📎 and send a photo or file, or send the file with the caption <i>{ $code }</i>.

progress-button-undo = ↩ Undo { $code }
progress-button-undo-time = ↩ Undo { $code }{ period-short }
undo-both = ↩ Undo the file too
progress-button-score = Self-score { $code }: { $points }
progress-button-evidence = 📎 Evidence { $code }
progress-button-evidence-time = 📎 Evidence { $code }{ period-short }
progress-button-again = Update { $code }

progress-amended = You edited your message; what was recorded before is replaced by:
progress-corrected = ✏️ What was written down before is put right; it now says:
progress-same = { $code } says just that, so nothing was changed.
progress-withdrawn = You edited your message, so what was recorded before has been withdrawn. The message no longer reports anything.
progress-undone =
    ↩ Undone <b>{ $code }</b>{ period-brackets }: “{ $takenState ->
        [not_started] not started
        [in_progress] in progress, { $takenPercent }%
        [blocked] blocked
        [submitted] submitted for signature
        [done] reported done
        [confirmed] confirmed
        [not_arisen] did not arise
       *[other] not applicable
    }” no longer counts.
    Now: <b>{ state-percent }</b>.

## Asking, where something is missing.

progress-choose = <b>Which task would you like to update?</b> Press its code below, or just write, for example: <i>3.2.1 xong 80%</i>
progress-button-choose = { $code }{ period-short }
progress-confirmed-already = ✅ <b>{ $code }</b>{ period-brackets } has been confirmed as done; it stays, there is no need to report it again.
progress-reopens = <b>{ $code }</b>{ period-brackets } has been confirmed as done; nothing was written down. If things have changed, press to write it down: it is opened again and must be confirmed anew.
progress-kept = <b>{ $code }</b>{ period-brackets } stands as “{ state-label }” and stays so: this only promises, and nothing was written down. If it is not so, write <i>{ $code } chưa xong</i>
progress-button-keep = Leave it confirmed
progress-ask =
    <b>{ $code }</b>{ period-brackets } { $name }
    Now: { state-mark }{ state-percent }.
progress-ask-how = Press a button, or just write how it stands, for example: <i>xong 80%, còn chờ ký</i>
progress-ask-reason = ⛔ What holds <b>{ $code }</b> up, and who can help? One sentence is enough, for example: <i>chờ Sở Nội vụ trả lời</i>
progress-button-state = { $state ->
    [done] ☑️ Done
    [submitted] ✍️ Out for signature
    [blocked] ⛔ Blocked
    [in_progress] In progress
    [not_started] Not started
    [not_arisen] Did not arise
   *[other] { $state }
}
progress-button-percent = { $percent }%

## What is left of a reminder whose button was pressed.

progress-still-open = <b>Still open in this reminder:</b>
progress-all-answered = Everything in this reminder has been answered. Thank you.

## Refusals.

progress-nothing-open = Nothing of yours is left to report. To change a report, type /capnhat with the code, for example: /capnhat 3.2.1
undo-button-before = Undo as well: { $what ->
    [score] the score before
   *[entry] the report before
}
undo-nothing = There is nothing of yours to undo.
undo-already = This was undone before; nothing more is needed.
undo-superseded = This cannot be undone because a newer update followed. Please report how it stands now with /capnhat.
undo-together = Nothing was undone: { $why ->
    [evidence-accepted] the file with it was accepted
    [evidence-gone] the file with it was withdrawn
    [undo-already] a part of it was undone before
    [undo-superseded] a part of it was followed by a newer update
    [undo-not-yours] a part of it was reported by somebody else
   *[other] a part of it cannot be undone any more
}. To undo only what you did last, send /hoantac.
progress-button-snooze = 🔕 Remind later

## Written down for somebody by the coordinator.

menu-nhapthay = Write down what somebody answered by telephone or on paper
behalf-ask-whom = <b>For whom?</b> Press a name, or send the code of the sheet and how it stands, for example: <i>4N-9CX xong 80%</i>
behalf-title = Open work of <b>{ $name }</b> ({ $count }); press to write down what they answered:
behalf-how = Or write: <i>/nhapthay { $code } xong 80%, chờ ký</i>. The records show that you wrote it down.
behalf-nothing = { $name } has nothing left to answer for.
behalf-ask = What did <b>{ $name }</b> answer about <b>{ $code }</b>{ period-brackets } { $title }? Press a button, or write their words, for example: <i>xong 80%, chờ ký</i>
behalf-button-person = { $name }
behalf-button-people = ‹ Choose a person
behalf-button-next = Next task ›
behalf-several-codes = One criterion a message, so nothing was written down. Send each code by itself: <i>nhập thay anh Vinh 4.3 xong 80%</i>
behalf-code-unknown = This code is wrong, or the task is no longer in the plan. Look at the sheet again, for example: <i>4N-9CX</i>
