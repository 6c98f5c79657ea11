menu-baocao = Report: where we stand, points at risk
menu-quahan = What is overdue, by official

## The first screen.

report-title = <b>{ $kind ->
    [now] PAR index { $year }: where we stand
   *[other] PAR index report, { report-period }
}</b>{ $sample ->
    [yes] {" "}(sample data)
   *[other] {""}
}
report-period = { $kind ->
    [now] so far
    [week] week { $number } ({ SHORTDAY($from) }–{ DAY($to) })
    [month] month { $number }/{ $periodYear }
    [quarter] Q{ $number } { $periodYear }
    [half-year] { $number ->
        [1] first half of { $periodYear }
        [2] second half of { $periodYear }
       *[other] half-year { $number }/{ $periodYear }
    }
    [nine-months] nine months of { $periodYear }
   *[year] year { $periodYear }
}
report-as-of = As of { DAY($day) }
report-score = <b>Forecast { $forecast }/{ $max } points</b>{ $atRisk ->
    [0] {""}
   *[other] {" "}· <b>{ $atRisk } at risk</b>
}{ $lost ->
    [0] {""}
   *[other] {" "}· { $lost } lost
}
report-score-more = { $scored ->
    [0] No self-scores yet
    [one] Self-scored { $self }/{ $ofMax } ({ $scored } criterion)
   *[other] Self-scored { $self }/{ $ofMax } ({ $scored } criteria)
}{ $lastYear ->
    [none] {""}
   *[other] {" "}· last year { $lastYear }
}{ $survey ->
    [0] {""}
   *[other] {" "}· by survey { $survey }
}
report-states = <b>{ $total ->
    [one] { $total } criterion
   *[other] { $total } criteria
}:</b> { $confirmed } confirmed, { $done } reported done, { $submitted } out for signature, { $progress } in progress, { $blocked } blocked, { $none } not started{ $exempt ->
    [0] {""}
   *[other] , { $exempt } did not arise or not applicable
}
report-tracks = Reported done or confirmed: appendix 1 { $maintainClosed }/{ $maintain }, appendix 2 { $remedyClosed }/{ $remedy }
report-pressing = { $overdue ->
    [0] Nothing overdue
   *[other] 🔴 <b>{ $overdue } overdue</b>
} · due within 7 days { $soon } · lacking evidence { $missing }
report-in-period = In the period: finished { $done } · due { $due }, on time { $onTime }
report-update-rate = Heard from in 14 days: { $heard } of { $asked } ({ $percent }%)
report-change = Since { DAY($since) }: done { SIGNED($done) } · overdue { SIGNED($overdue) } · forecast { SIGNED($forecast) } points
report-field-bar = <code>{ $bar }</code> { $percent }% { $code }. { $name }{ $overdue ->
    [0] {""}
   *[other] {" "}🔴 { $overdue }
}
report-overdue-top = 🔴 <b>Overdue: { $count }</b>, most points first:
report-blockers-top = ⛔ <b>Blocked: { $count }</b>, longest first:

## The lists behind it.

report-view-title = <b>{ $view ->
    [fields] By field
    [officials] By lead official
    [overdue] 🔴 Overdue
    [risk] Points at risk
    [blockers] ⛔ Blocked
   *[evidence] Evidence missing
} ({ $count })</b> · { report-period }
report-view-empty = { $view ->
    [fields] The plan has no fields yet.
    [officials] Nobody leads anything yet.
    [overdue] Nothing is overdue.
    [risk] No points are at risk.
    [blockers] No obstacle was reported.
   *[evidence] No criterion lacks evidence.
}
report-button-view = { $view ->
    [fields] By field
    [officials] By official
    [overdue] 🔴 Overdue
    [risk] Points at risk
    [blockers] ⛔ Blocked
   *[evidence] 📎 Evidence missing
}
report-button-urge = 📣 Urge by person
report-button-back = ← Back to the report

report-leads = { $leads ->
    [none] no lead assigned
   *[other] { $leads }
}
report-risk-points = { $atRisk ->
    [0] {""}
    [one] {" "}· { $atRisk } point at risk
   *[other] {" "}· { $atRisk } points at risk
}
report-points = { $atRisk ->
    [0] {""}
    [one] {" "}· { $atRisk } point
   *[other] {" "}· { $atRisk } points
}
report-field =
    <b>{ $code }. { $name }</b>
    Forecast { $forecast }/{ $max }{ report-risk-points } · done { $closed }/{ $total } (confirmed { $confirmed }){ report-late-and-blocked }
report-official =
    <b>{ $name }</b>
    Reported done { $closed }/{ $total }{ report-late-and-blocked }{ $missing ->
        [0] {""}
       *[other] {" "}· evidence missing { $missing }
    }{ report-risk-points }
report-late-and-blocked = { $overdue ->
    [0] {""}
   *[other] {" "}· overdue { $overdue }
}{ $blocked ->
    [0] {""}
   *[other] {" "}· blocked { $blocked }
}
report-overdue = <b>{ $code }</b>{ period-brackets } { $name } – { report-leads } · { $days ->
    [one] { $days } day late
   *[other] { $days } days late
} (due { SHORTDAY($due) }){ report-times }{ report-points }
report-times = { $times ->
    [1] {""}
   *[other] {" "}· { $times } periods
}
report-blocker = <b>{ $code }</b> { $name } – { report-leads }{ $note ->
    [none] {""}
   *[other] : “{ $note }”
} · { $days ->
    [0] since today
    [one] { $days } day
   *[other] { $days } days
}{ report-points }
report-evidence = <b>{ $code }</b>{ period-brackets } { $name } – { report-leads } · needed: { $asked }{ report-times }{ $done ->
    [yes] {" "}· reported done
   *[other] {""}
}
report-risk = <b>{ $atRisk ->
    [one] { $atRisk } point
   *[other] { $atRisk } points
}</b> · <b>{ $code }</b> { $name } – { report-leads } · { state-percent }{ $late ->
    [yes] {" "}· { $daysLate ->
        [one] { $daysLate } day overdue
       *[other] { $daysLate } days overdue
    }
   *[other] { $days ->
        [none] {""}
        [0] {" "}· due today
        [one] {" "}· { $days } day left
       *[other] {" "}· { $days } days left
    }
}

## /quahan

overdue-title = 🔴 <b>Overdue criteria: { $criteria }</b>, leads: { $officials }, as of { DAY($day) }
overdue-official = <b>{ $name ->
    [none] No lead assigned
   *[other] { $name }
}</b>: { $count ->
    [one] { $count } criterion
   *[other] { $count } criteria
}
overdue-line = • <b>{ $code }</b>{ period-brackets }: due { SHORTDAY($due) }, { $days ->
    [one] { $days } day late
   *[other] { $days } days late
}{ report-times }{ report-points }
overdue-none = Nothing is overdue.

## Refusals.

report-period-unknown = “{ $text }” is no period. Try for example: /baocao thang, /baocao 6/2026, /baocao quy 2, /baocao 6thang, /baocao nam
report-no-plan = There is no plan of { $year }. The plan being followed is of { $planYear }: send /baocao to see it.
