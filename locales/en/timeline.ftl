timeline-title = <b>Timeline of { $code }</b> { $name }
timeline-empty = Nothing has been recorded about this criterion yet.
timeline-button-card = ‹ { $code }
timeline-button-newer = ‹ Newer
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
} – { timeline-delivery }
timeline-urged = { SHORTDAY($day) } { $time } 📣 { $name } urged { $to }{ period-brackets } – { timeline-delivery }
timeline-urge-seen = { SHORTDAY($day) } { $time } 👀 { $name } has seen the urge
timeline-raised = { SHORTDAY($day) } { $time } ⏫ Told to { escalation-audience }{ period-brackets }: { $cause ->
    [blocked] an obstacle
   *[late] { $reached } working days late, no answer
}
timeline-directed = { SHORTDAY($day) } { $time } 📌 { $name } directed { $to ->
    [none] {""}
   *[other] { $to }
}: “{ $text }”
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
}
timeline-directive-moved = { SHORTDAY($day) } { $time } 📌 { $to ->
    [none] { $from } leads it no more and has no directive to carry out
   *[other] The directive went{ $from ->
        [none] {""}
       *[other] {" "}from { $from }
    } to { $to }
}
timeline-directive-ended = { SHORTDAY($day) } { $time } 📌 { $name } { $ending ->
    [withdrawn] withdrew the directive
   *[done] closed the directive: done
}
timeline-asked-later = { SHORTDAY($day) } { $time } ⏳ { $name }{ $insteadOf ->
    [none] {""}
   *[other] {" "}(for { $insteadOf })
} asked for a later deadline{ period-brackets }, { SHORTDAY($from) } to { SHORTDAY($to) }{ $reason ->
    [none] {""}
   *[other] : “{ $reason }”
}
timeline-decided = { SHORTDAY($day) } { $time } ⏳ { $state ->
    [granted] { $name } granted { SHORTDAY($to) }
    [withdrawn] The request for a later deadline was withdrawn
   *[refused] { $name } refused a later deadline
}{ $reason ->
    [none] {""}
   *[other] : “{ $reason }”
}
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
timeline-said = { SHORTDAY($day) } { $time } ✍️ { $name }{ $whose ->
    [none] {""}
   *[other] {" "}(for { $whose })
}{ period-brackets }: { $undone ->
    [yes] taken back to{" "}
   *[no] { timeline-before } →{" "}
}<b>{ state-percent }</b>{ $note ->
    [none] {""}
   *[other] {" "}“{ $note }”
}{ $message ->
    [none] { $because ->
        [none] {""}
       *[other] {" "}<i>(read from: { $because })</i>
    }
   *[other] {" "}<i>(message: “{ $message }”)</i>
}
timeline-evidence-sent = { SHORTDAY($day) } { $time } 📎 { $name } sent { $file }{ period-brackets }
timeline-evidence-decided = { SHORTDAY($day) } { $time } 📎 { $name } { $verdict ->
    [accepted] accepted
   *[returned] returned
} { $file }{ period-brackets }{ $reason ->
    [none] {""}
   *[other] : “{ $reason }”
}
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
}
timeline-score-decided = { SHORTDAY($day) } { $time } 🔢 { $name } { $verdict ->
    [confirmed] confirmed the self-score { $points }
   *[returned] returned the self-score { $points }: “{ review-score-reason }”
}
timeline-kind = { $kind ->
    [lead] lead
    [support] support
   *[follower] follower
}
timeline-duty = { SHORTDAY($day) } { $time } 👤 { $name }: { $to ->
    [none] { $from } is { timeline-kind } no more
   *[other] { $to } becomes { timeline-kind }{ $from ->
        [none] {""}
       *[other] , instead of { $from }
    }
}
timeline-duty-answered = { SHORTDAY($day) } { $time } 👤 { $name }{ $insteadOf ->
    [none] {""}
   *[other] {" "}(for { $insteadOf })
} { $accepted ->
    [yes] accepted { timeline-kind }
   *[no] said that { timeline-kind } is not theirs: { duty-reason }
}
timeline-snoozed = { SHORTDAY($day) } { $time } 🔕 { $name } put reminders off to { SHORTDAY($until) }{ $scope ->
    [all] {" "}for everybody
   *[own] {""}
}
timeline-remark = { SHORTDAY($day) } { $time } 🗣 { $name } { $event ->
    [left] left a remark
   *[answered] answered the remark
}: “{ $text }”
timeline-deadline-moved = { SHORTDAY($day) } { $time } · { $name } moved the deadline{ period-brackets } to the working day before: { SHORTDAY($from) } → { SHORTDAY($to) }
timeline-applies = { SHORTDAY($day) } { $time } · { $name }: { audit-action }, { $action ->
    [criterion-excluded] { timeline-before } → not applicable
   *[criterion-included] not applicable → { timeline-before }
}
timeline-other = { SHORTDAY($day) } { $time } · { $name }: { audit-action }
