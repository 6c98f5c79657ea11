timeline-title = <b>Timeline of { $code }</b> { $name }
timeline-empty = Nothing has been recorded about this criterion yet.
timeline-button-card = ‹ { $code }
timeline-button-newer = ‹ Newer
timeline-button-each = 🔔 Each reminder
timeline-button-folded = 🔔 Fold reminders
timeline-button-older = Older ›

timeline-delivery = { $delivery ->
    [sent] delivered
    [pending] waiting
    [sending] being sent
    [unknown] may have arrived
    [cancelled] taken back
   *[refused] <b>not delivered</b>
}
timeline-reminded = { SHORTDAY($day) } { $time } 🔔 { $name }{ $insteadOf ->
    [none] {""}
   *[other] {" "}(for { $insteadOf })
} reminded{ period-brackets }: { $when ->
    [late] { $days } days overdue
    [today] due today at the latest
   *[ahead] { $days } days left
} – { timeline-delivery }{ through }
timeline-reminded-times = { SHORTDAY($day) } { $time } 🔔 Reminded { $name }{ $insteadOf ->
    [none] {""}
   *[other] {" "}(for { $insteadOf })
}{ period-brackets } { $count } times since { SHORTDAY($first) }, the last one { $when ->
    [late] { $days } days late
    [today] on the last day
   *[ahead] { $days } days ahead
} – each { timeline-delivery }
timeline-urged = { SHORTDAY($day) } { $time } 📣 { $name } urged { $to }{ period-brackets } – { timeline-delivery }{ through }
timeline-urge-seen = { SHORTDAY($day) } { $time } 👀 { $name } has seen the urge{ through }
timeline-raised = { SHORTDAY($day) } { $time } ⏫ Told to { escalation-audience }{ period-brackets }: { $cause ->
    [blocked] an obstacle
   *[late] { $reached } working days late
}{ through }
timeline-directed = { SHORTDAY($day) } { $time } 📌 { $name } directed { $to ->
    [none] {""}
   *[other] { $to }
}: “{ $text }”{ $arrived ->
    [no] {" "}– <b>did not arrive</b>
   *[yes] {""}
}{ through }
timeline-directive-chased = { SHORTDAY($day) } { $time } 📌 { $event ->
    [reminded] { $to } was reminded to acknowledge the directive
   *[told] { $from } was told: { $to } has not acknowledged the directive
}
timeline-directive-back = { SHORTDAY($day) } { $time } 📌 { $name } { $action ->
    [directive-reopened] asked for more to be done on the directive
   *[directive-replied] replied about the directive: “{ $text }”
}{ through }
timeline-directive-answered = { SHORTDAY($day) } { $time } 📌 { $name }{ $insteadOf ->
    [none] {""}
   *[other] {" "}(for { $insteadOf })
} { $event ->
    [seen] has taken note of the directive
    [talk] wants to talk about it{ $talk ->
        [none] {""}
       *[other] : “{ $talk }”
    }
   *[done] reported the directive done
}{ through }
timeline-directive-said = { SHORTDAY($day) } { $time } 📌 { $name }{ $insteadOf ->
    [none] {""}
   *[other] {" "}(for { $insteadOf })
} answered the directive: “{ $text }”{ through }
timeline-directive-moved = { SHORTDAY($day) } { $time } 📌 { $to ->
    [none] { $from } leads it no more and has no directive to carry out
   *[other] The directive went{ $from ->
        [none] {""}
       *[other] {" "}from { $from }
    } to { $to }
}{ through }
timeline-directive-ended = { SHORTDAY($day) } { $time } 📌 { $name } { $ending ->
    [withdrawn] withdrew the directive
   *[done] closed the directive: done
}{ through }
timeline-asked-later = { SHORTDAY($day) } { $time } ⏳ { $name }{ $insteadOf ->
    [none] {""}
   *[other] {" "}(for { $insteadOf })
} asked for a later deadline{ period-brackets }, { SHORTDAY($from) } to { SHORTDAY($to) }{ $reason ->
    [none] {""}
   *[other] : { extension-reason }
}{ through }
timeline-decided = { SHORTDAY($day) } { $time } ⏳ { $state ->
    [granted] { $name } granted { SHORTDAY($to) }
    [withdrawn] { $name } withdrew the request for a later deadline
   *[refused] { $name } refused a later deadline
}{ $reason ->
    [none] {""}
   *[other] : { extension-refusal }
}{ through }
timeline-before = { $before ->
    [not_started] not started
    [in_progress] in progress { $beforePercent }%
    [blocked] blocked
    [submitted] submitted for signature
    [done] reported done
    [confirmed] confirmed
    [not_arisen] did not arise
   *[not_applicable] not applicable
}
timeline-leans = { $leans ->
    [progress] under way
    [submitted] to be signed
    [done] done
    [not_started] not begun
    [blocked] held up
    [not_arisen] nothing arose
    [extension] a later deadline
    [evidence] evidence
    [score] points
    [question] a question
    [acknowledge] an acknowledgement
   *[other] talk
}
timeline-said = { SHORTDAY($day) } { $time } ✍️ { $name }{ $whose ->
    [none] {""}
   *[other] {" "}(for { $whose })
}{ period-brackets }: { $undone ->
    [yes] taken back to{" "}
   *[no] { timeline-before } →{" "}
}<b>{ state-percent }</b>{ $note ->
    [none] {""}
   *[other] {" "}“{ $note }”
}{ $words ->
    [none] { $because ->
        [none] {""}
       *[other] {" "}<i>(read from: { $because })</i>
    }
   *[other] {""}
}{ $doubt ->
    [none] {""}
   *[other] {" "}<i>(asked back, for { $doubt } may mean “{ timeline-leans }”)</i>
}{ through }
timeline-evidence-sent = { SHORTDAY($day) } { $time } 📎 { $name } sent { evidence-form }{ $file }{ period-brackets }{ through }
timeline-evidence-decided = { SHORTDAY($day) } { $time } 📎 { $name } { $verdict ->
    [accepted] accepted
   *[returned] returned
} { evidence-form }{ $file }{ period-brackets }{ $reason ->
    [none] {""}
   *[other] : { review-reason }
}{ through }
timeline-evidence-deed = { SHORTDAY($day) } { $time } 📎 { $name } { $action ->
    [evidence-withdrawn] withdrew { $file }
    [evidence-moved] moved { $file } from { $from } to { $to }{ period-brackets }
    [evidence-replaced] { $from ->
        [none] made { $file } a document of its own
       *[other] replaced { $from } by the newer { $file }
    }
    [evidence-described] described { $file }: { timeline-paper-from } → { timeline-paper-to }
    [evidence-named] called { $file } “{ $to }”
    [evidence-bound] bound { $pages } photos into one PDF: { $file }
   *[evidence-unbound] took { $pages } photos apart: { $file }
}{ through }
timeline-paper-from = { $fromNumber ->
    [none] no number
   *[other] no. { $fromNumber }
}{ $fromDay ->
    [none] {""}
   *[other] {" "}of { DAY($fromDay) }
}
timeline-paper-to = { $toNumber ->
    [none] no number
   *[other] no. { $toNumber }
}{ $toDay ->
    [none] {""}
   *[other] {" "}of { DAY($toDay) }
}
timeline-requirement = { SHORTDAY($day) } { $time } 📎 { $name } { $change ->
    [added] asks for “{ $to }” as well
    [ended] no longer asks for “{ $from }”
    [reworded] asks for “{ $to }” instead of “{ $from }”
    [each-period] asks for “{ $to }” each period, not once a year
   *[once] asks for “{ $to }” once a year, not each period
}{ through }
timeline-scored = { SHORTDAY($day) } { $time } 🔢 { $kind ->
    [self] { $name }{ $insteadOf ->
        [none] {""}
       *[other] {" "}(for { $insteadOf })
    } { $undone ->
        [yes] undid,{" "}
       *[no] {""}
    }{ $points ->
        [none] dropped the self-score
       *[other] self-scored <b>{ $points }</b>
    }
   *[appraised] Appraised score { $points ->
        [none] dropped
       *[other] <b>{ $points }</b> (entered by { $name })
    }
}{ $before ->
    [none] {""}
   *[other] {" "}(before: { $before })
}{ $reason ->
    [none] {""}
   *[other] : “{ score-reason }”
}{ through }
timeline-score-decided = { SHORTDAY($day) } { $time } 🔢 { $name } { $verdict ->
    [confirmed] confirmed the self-score { $points }
   *[returned] returned the self-score { $points }: “{ review-score-reason }”
}{ through }
timeline-kind = { $kind ->
    [lead] lead
    [support] support
   *[follower] follower
}
timeline-recoded = { SHORTDAY($day) } { $time } 🔀 The plan changed its code: { $from } → { $to }
timeline-duty = { SHORTDAY($day) } { $time } 👤 { $name }: { $to ->
    [none] { $from } is { timeline-kind } no more
   *[other] { $to } becomes { timeline-kind }{ $from ->
        [none] {""}
       *[other] , instead of { $from }
    }
}{ timeline-by-file }{ through }
timeline-duty-answered = { SHORTDAY($day) } { $time } 👤 { $name }{ $insteadOf ->
    [none] {""}
   *[other] {" "}(for { $insteadOf })
} { $accepted ->
    [yes] accepted { timeline-kind }
   *[no] said that { timeline-kind } is not theirs: { duty-reason }
}{ through }
timeline-snoozed = { SHORTDAY($day) } { $time } 🔕 { $name } put reminders off to { SHORTDAY($until) }{ $scope ->
    [all] {" "}for everybody
   *[own] {""}
}{ through }
timeline-remark = { SHORTDAY($day) } { $time } 🗣 { $name } { $event ->
    [left] left a remark
   *[answered] answered the remark
}: “{ $text }”{ through }
timeline-deadline-moved = { SHORTDAY($day) } { $time } · { $name } moved the deadline{ period-brackets } to the working day before: { SHORTDAY($from) } → { SHORTDAY($to) }{ through }
timeline-replanned = { SHORTDAY($day) } { $time } 📅 { $name } changed the deadline{ period-brackets } by importing the plan again: { $from ->
    [none] none
   *[other] { SHORTDAY($from) }
} → { $to ->
    [none] none
   *[other] { SHORTDAY($to) }
}{ timeline-by-file }{ through }
timeline-replanned-many = { SHORTDAY($day) } { $time } 📅 { $name } changed the deadlines by importing the plan again: { $before } before → { $after } now{ timeline-by-file }{ through }
timeline-by-file = { $file ->
    [none] {""}
   *[other] {" "}(by the file { $file })
}
timeline-applies = { SHORTDAY($day) } { $time } · { $name }: { audit-action }, { $action ->
    [criterion-excluded] { timeline-before } → not applicable
   *[criterion-included] not applicable → { timeline-before }
}{ through }
timeline-other = { SHORTDAY($day) } { $time } · { $name }: { audit-action }{ through }
timeline-meeting-noted = { SHORTDAY($day) } { $time } · { $name } put in the minutes: “{ $text }”{ through }

## Through what a deed came: the message, the button, the command line.

through = { $acting ->
    [none] {""}
   *[other] {" "}<i>(for the coordinator { $acting })</i>
}{ $via ->
    [words] {" "}<i>(by message{ through-when }{ through-words })</i>
    [file] {" "}<i>(by file{ through-when }{ through-words })</i>
    [button] {" "}<i>(button{ $pressed ->
        [none] {""}
       *[other] {" "}of { through-pressed }{ through-when }
    })</i>
    [reaction] {" "}<i>(by 👍{ $pressed ->
        [none] {""}
       *[other] {" "}to { through-pressed }{ through-when }
    })</i>
    [command-line] {" "}<i>(at the command line)</i>
   *[none] {""}
}
through-when = { $sentTime ->
    [none] {""}
   *[other] {" "}{ $sentTime }{ $sentDay ->
        [none] {""}
       *[other] {" "}{ SHORTDAY($sentDay) }
    }
}
through-words = { $words ->
    [none] {""}
   *[other] : “{ $words }”
}
through-pressed = { $pressed ->
    [reminder] a reminder
    [urge] an urge
    [directive] a directive
    [assignment] an assignment
    [brief] the morning's message
    [extension] a wish for a later deadline
    [blockers] an obstacle
    [remark] a remark
    [review] what waits for review
    [appraisal] appraised points
    [digest] a report
    [board] the board
    [draft] a draft
    [answer] an answer
    [notice] a notice
   *[other] a message
}
