menu-baocao = Report: where we stand, points at risk
menu-quahan = What is overdue, by official

## The first screen.

report-title = <b>{ $kind ->
    [now] PAR index { $year } so far
   *[other] PAR index, { report-period }
}</b>{ $sample ->
    [yes] {" "}(sample data)
   *[other] {""}
}
report-period = { $kind ->
    [now] so far
    [week] week { $number } ({ SHORTDAY($from) }–{ DAY($to) })
    [month] { MONTHNAME($number) } { $periodYear }
    [quarter] Q{ $number } { $periodYear }
    [half-year] { $number ->
        [1] first half of { $periodYear }
        [2] second half of { $periodYear }
       *[other] half-year { $number }/{ $periodYear }
    }
    [nine-months] first nine months of { $periodYear }
   *[year] year { $periodYear }
}
report-as-of = { $how ->
    [evening] As of the evening of { DAY($day) }
    [amended] As of { DAY($day) }, updated { $time }
   *[moment] As of { $time }, { DAY($day) }
}
report-plan-over = By the plan of { $planYear }; there is no plan of { $year } yet (import: /nhap).
report-before-plan = The plan had not been entered by then, so there are no figures.
report-score = <b>Year-end forecast { $forecast }/{ $max } points</b>
report-stopped = If we stop now: { $secure } stay · <b>{ $atRisk } at risk</b>
report-score-more = { $scored ->
    [0] No self-scores yet
    [one] Self-scored { $self }/{ $ofMax } ({ $scored } criterion{ report-confirmed })
   *[other] Self-scored { $self }/{ $ofMax } ({ $scored } criteria{ report-confirmed })
}{ $lastYear ->
    [none] {""}
   *[other] {" "}· last year { $lastYear }
}{ $lost ->
    [0] {""}
   *[other] {" "}· lost { $lost }
}
report-confirmed = { $confirmed ->
    [0] {""}
   *[other] , { $confirmed } confirmed
}
report-appraised = Appraised <b>{ $points }</b>{ $compared ->
    [all] {" "}against { $self } self-scored ({ SIGNED($moved) }, { report-criteria })
    [some] {" "}({ report-criteria }) · self-scored part { $self } → { $given } ({ SIGNED($moved) })
   *[none] {" "}({ report-criteria })
}
report-criteria = { $count ->
    [one] { $count } criterion
   *[other] { $count } criteria
}
report-bands = Points: { $certain ->
    [0] none certain yet
   *[other] certain { $certain }
}{ $likely ->
    [0] {""}
   *[other] {" "}· likely { $likely }
}{ $doubtful ->
    [0] {""}
   *[other] {" "}· at risk { $doubtful }
}{ $lost ->
    [0] {""}
   *[other] {" "}· hardly { $lost }
}
report-states = <b>Done { $closed }/{ $total } criteria</b>{ $confirmed ->
    [0] {""}
   *[other] , confirmed { $confirmed }
}
report-open = { $remedy ->
    [0] {""}
   *[other] Appendix 1 { $maintainClosed }/{ $maintain }, 2 { $remedyClosed }/{ $remedy } ·{" "}
}in progress { $progress } · not started { $none }{ $submitted ->
    [0] {""}
   *[other] {" "}· out for signature { $submitted }
}{ $blocked ->
    [0] {""}
   *[other] {" "}· blocked { $blocked }
}{ $excluded ->
    [0] {""}
   *[other] {" "}· not applicable { $excluded }
}
report-pressing = { $overdue ->
    [0] Nothing overdue
   *[other] 🔴 <b>{ $overdue } overdue</b>
} · { $soon ->
    [0] nothing due within 7 days
   *[other] next 7 days { $soon }
}{ $missing ->
    [0] {""}
   *[other] {" "}· 📎 lacking evidence { $missing }
}{ $extended ->
    [0] {""}
   *[other] {" "}· extended { $extended }
}
report-unsupported-count = ⚠️ { $count ->
    [one] { $count } self-score without accepted evidence
   *[other] { $count } self-scores without accepted evidence
}
report-directives = 📌 Open directives { $open }{ $silent ->
    [0] {""}
   *[other] {" "}· not acknowledged { $silent }
}{ $talk ->
    [0] {""}
   *[other] {" "}· need to talk { $talk }
}{ $reported ->
    [0] {""}
   *[other] {" "}· reported done { $reported }
}
report-in-period = { $begun ->
    [no] This period has not begun: this is how things stand now.
   *[yes] In the period: { $done ->
        [0] nothing finished yet
       *[other] occurrences finished { $done }
    } · { $due ->
        [0] nothing due
       *[other] due { $due }, on time { $onTime }
    }
}
report-change = { $same ->
    [yes] Nothing has changed since { SHORTDAY($since) }
   *[no] Since { SHORTDAY($since) }: { $done ->
        [0] {""}
       *[other] done { SIGNED($done) } criteria,{" "}
    }{ $overdue ->
        [0] {""}
       *[other] overdue { SIGNED($overdue) },{" "}
    }forecast { SIGNED($forecast) }
}
report-field-bar = <code>{ $bar }</code> { $percent }% { $code }. { $name }{ $overdue ->
    [0] {""}
   *[other] {" "}🔴{ $overdue }
}
report-first-title = ⚡ <b>{ $count ->
    [one] To do first, saving
   *[other] { $count } to do first, saving
} { $points ->
    [one] { $points } point:
   *[other] { $points } points:
}</b>
report-first = <b>{ $code }</b> { $name } – { report-leads }{ report-others }{ report-risk-points }{ $state ->
    [done] {" "}· waits for evidence, confirmation
   *[other] { report-when }
}
report-when = { $late ->
    [yes] {" "}· { $daysLate ->
        [one] { $daysLate } day overdue
       *[other] { $daysLate } days overdue
    }
   *[no] { $days ->
        [none] {""}
        [0] {" "}· due today
        [one] {" "}· { $days } day left
       *[other] {" "}· { $days } days left
    }
}
report-blockers-top = ⛔ <b>Blocked: { $count }</b>{ $parts ->
    [0] {""}
   *[other] {" "}(the part of a supporter alone: { $parts })
}{ report-risk-points }{ $province ->
    [0] {""}
   *[other] {" "}· by the province { $province }
}{ $district ->
    [0] {""}
   *[other] {" "}· by the district { $district }
}{ $leaders ->
    [0] {""}
   *[other] {" "}· by our leaders { $leaders }
}{ $funds ->
    [0] {""}
   *[other] {" "}· money { $funds }
}{ $unit ->
    [0] {""}
   *[other] {" "}· another section { $unit }
}{ $outside ->
    [0] {""}
   *[other] {" "}· outside { $outside }
}{ $system ->
    [0] {""}
   *[other] {" "}· software { $system }
}
report-remover-name = { $remover ->
    [province] the province (its committee, departments)
    [district] the district
    [leaders] the commune’s leaders
    [funds] money
    [unit] another section of the commune
    [outside] people or firms outside
    [system] software, network
   *[unclear] not said
}
report-longest = { $days ->
    [0] since today
    [one] longest { $days } day
   *[other] longest { $days } days
}
report-blocker-short = <b>{ $code }</b> { $note ->
    [none] no reason given
   *[other] “{ $note }”
} · { report-days }
report-days = { $days ->
    [0] since today
    [one] { $days } day
   *[other] { $days } days
}
report-repeat = 🔁 <b>{ $code }</b> { $kind ->
    [late] late again { $late ->
        [one] once
       *[other] { $late } times
    }, as last year
    [evidence] lacks evidence again, as last year
   *[other] overdue again, as last year
}{ $others ->
    [0] {""}
   *[other] {" "}(and { $others } more)
}
report-update-rate = { $percent ->
    [100] All { $asked } were heard from within 14 days
   *[other] Heard from within 14 days: { $heard }/{ $asked } ({ $percent }%)
}

## The lists behind it.

report-view-title = <b>{ $view ->
    [fields] By field
    [field] { $which }. { $of }
    [officials] By lead official
    [official] { $of }: criteria led
    [bodies] By section
    [body] { $of ->
        [none] No section known
       *[other] { $of }
    }
    [directives] 📌 Open directives
    [overdue] 🔴 Overdue
    [risk] ⚡ Points at risk
    [blockers] ⛔ Blocked
    [evidence] 📎 Evidence
    [ledger] 🔁 Duties that come round
    [causes] Points lost last year
   *[trend] 📈 Over the year
} ({ $count })</b> · { report-period }
# The same count as in that official's /viec.
report-official-owed = { $open ->
    [0] Nothing to report on now.
   *[other] <b>{ $open } to report on</b> now{ $overdue ->
        [0] , none overdue
       *[other] , { $overdue } overdue
    } (one for each period, supported work included).
}
report-view-empty = { $view ->
    [fields] The plan has no fields yet.
    [officials] Nobody leads anything yet.
    [overdue] Nothing is overdue.
    [risk] No points are at risk.
    [blockers] No obstacle was reported.
    [evidence] No criterion lacks evidence.
    [ledger] The plan has no duties that come round.
    [causes] The plan names no points lost last year.
    [trend] There are no figures of months before.
    [directives] There is no open directive.
   *[other] There are no criteria.
}
report-button-view = { $view ->
    [fields] Fields
    [officials] Officials
    [bodies] Sections
    [overdue] 🔴 Overdue
    [risk] ⚡ At risk
    [blockers] ⛔ Blocked
    [evidence] 📎 Evidence
    [ledger] 🔁 Recurring
    [causes] Last year
    [directives] 📌 Directives
   *[trend] 📈 Trend
}
report-button-urge = 📣 Urge by person
report-button-back = ← Report
report-button-code = { $code }
report-button-why = { $code } why?
report-button-name = { $name ->
    [none] No section known
   *[other] { $name }
}

report-others = { $others ->
    [0] {""}
   *[other] {" "}(+{ $others })
}
report-leads = { $leads ->
    [none] no lead assigned
   *[other] { $leads }
}
report-risk-points = { $atRisk ->
    [0] {""}
   *[other] {" "}· at risk { $atRisk }
}
report-field =
    <b>{ $code }. { $name }</b>
    Forecast { $forecast }/{ $max }{ $lastYear ->
        [none] {""}
       *[other] {" "}(last year { $lastYear })
    } · certain { $certain }{ $likely ->
        [0] {""}
       *[other] {", "}likely { $likely }
    }{ $doubtful ->
        [0] {""}
       *[other] {", "}at risk { $doubtful }
    }{ $lost ->
        [0] {""}
       *[other] {", "}hardly { $lost }
    }
    Done { $closed }/{ $total } criteria{ $confirmed ->
        [0] {""}
       *[other] {" "}(confirmed { $confirmed })
    }{ report-troubles }{ $count ->
        [0] {""}
       *[other] {" "}· appraised { $points }{ $compared ->
            [none] {""}
           *[other] {" "}({ SIGNED($moved) } against the self-score)
        }
    }
report-body =
    <b>{ $name ->
        [none] No section known
       *[other] { $name }
    }</b>
    Done { $closed }/{ $total } criteria · forecast { $forecast }/{ $max }{ report-risk-points }{ report-troubles }
report-fields-order = What has lost or may lose most comes first.
report-officials-order = By name; this is no ranking.{ $shared ->
    [yes] {" "}What several lead counts in full for each: together it is more than the commune’s total.
   *[no] {""}
}
report-official =
    <b>{ $name }</b>
    Done { $closed }/{ $total } criteria{ report-troubles }{ report-risk-points }{ $silent ->
        [untold] {""}
        [never] {" "}· never heard from
        [0] {" "}· heard from today
        [one] {" "}· heard from { $silent } day ago
       *[other] {" "}· heard from { $silent } days ago
    }
report-troubles = { $overdue ->
    [0] {""}
   *[other] {" "}· overdue { $overdue }
}{ $blocked ->
    [0] {""}
   *[other] {" "}· blocked { $blocked }
}{ $missing ->
    [0] {""}
   *[other] {" "}· lacking evidence { $missing }
}
report-overdue = <b>{ $code }</b>{ period-brackets } { $name } – { report-leads } · { $days ->
    [one] { $days } day late
   *[other] { $days } days late
} (due { SHORTDAY($due) }){ report-times }{ report-risk-points }
report-extended-head = <b>Extended ({ $count })</b>
report-extended = <b>{ $code }</b>{ period-brackets } { $name } – { report-leads } · due { SHORTDAY($from) } → { SHORTDAY($to) } · { state-percent }{ report-times }
report-times = { $times ->
    [1] {""}
   *[other] {" "}· { $times } periods
}
report-remover-head = <b>{ $remover ->
    [unclear] Not said for whom
   *[other] Waiting for { report-remover-name }
}</b>: { $count }{ report-risk-points }, { report-longest }
report-blocker = <b>{ $code }</b> { $name } – { report-leads }{ $part ->
    [none] {""}
   *[other] {" "}(the part of { $part }, who supports)
}{ $note ->
    [none] {""}
   *[other] : “{ $note }”
} · { report-days }{ report-risk-points }
report-evidence-head = <b>{ $part ->
    [returned] Returned, to be sent anew
    [unsupported] Self-scored without accepted evidence
   *[missing] Missing
} ({ $count })</b>
report-evidence = <b>{ $code }</b>{ period-brackets } { $name } – { report-leads } · missing: { $asked ->
    [none] evidence
   *[other] { $asked }
}{ report-times }{ $done ->
    [yes] {" "}· reported done
   *[no] {""}
}{ report-risk-points }
report-returned = <b>{ $code }</b> { $name } – { report-leads } · { $count ->
    [one] { $count } file returned
   *[other] { $count } files returned
}{ report-risk-points }
report-unsupported = <b>{ $code }</b> { $name } – { report-leads } · self-score { $score }/{ $max }{ $submitted ->
    [0] {""}
    [one] {" "}· { $submitted } file to be reviewed
   *[other] {" "}· { $submitted } files to be reviewed
}
report-risk-intro =
    { $atRisk ->
        [one] { $atRisk } point is
       *[other] { $atRisk } points are
    } lost if nothing more is done. Ordered by points and deadline; press a code to see the reckoning.
    { report-bands }
report-risk = <b>{ $code }</b> { $name } – { report-leads } · at risk <b>{ $atRisk }</b> · { state-percent }{ report-when }
report-band = { $band ->
    [certain] certain
    [likely] likely
    [at-risk] at risk
   *[lost] hardly
}
report-ledger-intro = On time { $onTime } · late { $late } · to come { $toCome }{ $deduction ->
    [0] {""}
   *[other] {" "}· deducted { $deduction }
} (✓ on time, ✗ late, ! overdue, · to come)
report-ledger = <b>{ $code }</b> { $name } – { report-leads }{ $marks ->
    [none] {""}
   *[other] {" "}<code>{ $marks }</code>
} { $onTime } on time, { $late } late, { $toCome } to come{ $deduction ->
    [none] {""}
    [0] {" "}· nothing deducted
   *[other] {" "}· deducted { $deduction }/{ $max }
}
report-causes-intro = { $lost ->
    [one] { $lost } point was
   *[other] { $lost } points were
} lost last year. 🔁 marks what is happening again.
report-cause = { $repeats ->
    [yes] 🔁{" "}
   *[no] {""}
}<b>{ $code }</b> { $name } – { report-leads }
    Lost { $lost } last year{ $cause ->
        [none] {""}
       *[other] : “{ $cause }”
    }
    This year: { $kind ->
        [late] { $late ->
            [0] never late so far
            [one] late once already
       *[other] late { $late } times already
        } · { state-percent }
       *[other] { state-percent }
    }{ $missing ->
        [yes] {" "}· lacking evidence
       *[no] {""}
    }{ report-risk-points }
report-trend = <b>{ SHORTDAY($day) }</b>: forecast { $forecast }/{ $max }{ $moved ->
    [0] {""}
   *[other] {" "}({ SIGNED($moved) })
} · done { $closed }/{ $total }{ $overdue ->
    [0] {""}
   *[other] {" "}· overdue { $overdue }
}{ report-risk-points }
report-criterion = { state-mark }<b>{ $code }</b> { $name } · { state-percent }{ report-when }{ $missing ->
    [yes] {" "}· lacking evidence
   *[no] {""}
} · { $forecast }/{ $max }

## How a forecast comes about.

report-why-title = <b>{ $code }</b> { $name }
report-why-leads = Lead: { report-leads }
report-why-figures = Forecast <b>{ $forecast }/{ $max }</b> ({ report-band }){ $lastYear ->
    [none] {""}
   *[other] {" "}· last year { $lastYear }
}
    Secure { $secure } + at risk { $atRisk } + lost { $lost } = { $max }
report-why-reason = • { $reason ->
    [not-applicable] not applicable, counts no points
    [no-points] the plan gives it no points
    [appraised] it was appraised
    [survey] scored by survey
    [overdue] overdue
    [not-begun] not started
    [under-way] in progress
    [blocked] blocked
    [awaiting-signature] out for signature
    [reported-done] reported done, not confirmed yet
    [confirmed] confirmed
    [not-arisen] nothing arose
    [closed-late] some of it was done late
    [evidence-missing] evidence is missing
    [due-soon] at most 7 days are left
    [lost-last-year] it lost points last year
   *[self-scored] reckoned from the self-score
}
report-why-head = <b>How the forecast is reckoned</b>{ $way ->
    [rule] : { $worth } points less what the criterion’s own rule takes away (at most { $most })
   *[even] {""}
}
report-why-time = • { $count ->
    [1] { $periodKind ->
        [once] {""}
       *[other] { period-label },{" "}
    }
   *[other] { $count } times{" "}
}{ state-label }: { $way ->
    [rule] { $late ->
        [yes] { $open ->
            [yes] overdue, costs { $lateCost }; never sent it may cost { $missingCost }
           *[no] late, costs { $lateCost }
        }
       *[no] { $open ->
            [yes] costs { $missingCost } if missed, chance to be in time { $chance }%
           *[no] in time
        }
    } → expected to cost { $expected }
   *[even] { $count ->
        [1] {""}
       *[other] { $count } ×{" "}
    }{ $worth }{ $open ->
        [yes] {" "}× 90% × (done { $done }% + left { $rest }% × trust { $trust }% × time { $time }%){ $blocked ->
            [no] {""}
           *[other] {" "}× blocked { $blocked }%
        }{ $overdue ->
            [no] {""}
           *[other] {" "}× { $daysLate } days overdue { $overdue }%
        }
       *[no] { $state ->
            [done] { $unproven ->
                [yes] {" "}× evidence missing 90%
               *[no] {" "}× not confirmed 95%
            }
           *[other] {""}
        }
    }{ $late ->
        [yes] { $lateWorth ->
            [100] {""}
           *[other] {" "}× late { $lateWorth }%
        }
       *[no] {""}
    } = { $expected }
}
report-why-sum = { $way ->
    [rule] Forecast = { $worth } − deductions = { $forecast }
   *[even] Forecast = { $forecast }. Trust is 30% + 60% × last year’s share of the points; time is 100% with 30 days or more left and falls evenly to 50% on the last day.
}
report-why-survey = The forecast takes last year’s survey points{ $lastYear ->
    [none] {""}
   *[other] {" "}({ $lastYear })
}.
report-why-rank = Priority: { $single ->
    [yes] { $atRisk } × 30 ÷ (30 + { $undated ->
        [yes] 180 days, having no deadline
       *[no] { $days } days
    })
   *[no] of each time its points at risk × 30 ÷ (30 + days left), 30 days where it is done and waits for evidence; all together
} = { $pressing }

## What stands in the group and is kept current.

report-amended = Since it was posted ({ SHORTDAY($since) }): done { SIGNED($done) } · overdue { SIGNED($overdue) } · forecast { SIGNED($forecast) }
report-board-note = <i>📌 This board is kept current.</i>
report-board-pinned = The board was posted and is kept current; it is pinned where the bot may. If it is not pinned: let the bot pin messages, then send /baocao ghim again
report-board-ended = The board is kept current no more. A new one: /baocao ghim
report-board-none = No board is being kept current. Pin one: /baocao ghim
report-board-elsewhere = Send /baocao ghim in the connected leadership group (/ketnoinhom).
report-button-unpin = Stop updating the board

## /quahan

overdue-title = 🔴 <b>Overdue criteria: { $criteria }</b>, leads: { $officials }, as of { DAY($day) }
overdue-official = <b>{ $name ->
    [none] No lead assigned
   *[other] { $name }
}</b>: { $count ->
    [one] { $count } criterion
   *[other] { $count } criteria
}
overdue-line = • <b>{ $code }</b>{ period-brackets }: due { SHORTDAY($due) }{ work-grace }, { $days ->
    [one] { $days } day late
   *[other] { $days } days late
}{ report-times }{ report-risk-points }
## Who has not reported of a period.

unreported-title = <b>Not reported done of { report-period }</b> ({ $count } leads)
unreported-line = • <b>{ $name }</b>{ $silent ->
    [none] {""}
   *[other] : nothing of { $silent }{ $silentMore ->
        [0] {""}
       *[other] {" "}and { $silentMore } more
    }
}{ $begun ->
    [none] {""}
   *[other] { $silent ->
        [none] :
       *[other] ;
    } begun { $begun }{ $begunMore ->
        [0] {""}
       *[other] {" "}and { $begunMore } more
    }
}
unreported-legend = <i>Work of the period, or due in it, as it stands now.</i>
unreported-none = Everybody has reported the work of { report-period } done.

overdue-none = Nothing is overdue.

## Refusals.

report-period-unknown = “{ $text }” is no period. Try for example: /baocao thang, /baocao thang 6, /baocao quy 2, /baocao 6thang, /baocao nam
report-no-plan = There is no plan of { $year }. The plan being followed is of { $planYear }: send /baocao to see it.

## /phieuthang

menu-phieuthang = My sheet of the month
sheet-title = <b>Work sheet, { report-period }</b>
sheet-member = { $name }{ $position ->
    [none] {""}
   *[other] {" "}– { $position }
}
sheet-duties = { $leads ->
    [0] { $supports ->
        [0] Leads and supports nothing
       *[other] Supports { $supports }
    }
   *[other] Leads { $leads }{ $supports ->
        [0] {""}
       *[other] , supports { $supports }
    }
}
sheet-due = { $due ->
    [0] Nothing fell due in the month
   *[other] <b>Due in the month { $due }</b>{ $onTime ->
        [0] {""}
       *[other] {" "}· on time { $onTime }
    }{ $late ->
        [0] {""}
       *[other] {" "}· late { $late }
    }{ $exempt ->
        [0] {""}
       *[other] {" "}· did not arise { $exempt }
    }{ $overdue ->
        [0] {""}
       *[other] {" "}· overdue { $overdue }
    }{ $open ->
        [0] {""}
       *[other] {" "}· open { $open }
    }
}
sheet-done = Done in the month { $done }{ $overdue ->
    [0] {" "}· nothing overdue
   *[other] {" "}· 🔴 overdue { $overdue } (months before included)
}
sheet-evidence = { $sent ->
    [0] Evidence: nothing sent in the month
   *[other] Evidence sent in the month { $sent }: accepted { $accepted }, returned { $returned }
}
sheet-row = { $mark ->
    [on-time] ✓
    [late] ✗
    [exempt] –
    [overdue] 🔴
   *[open] ·
} <b>{ $code }</b>{ period-brackets } { $name }{ $kind ->
    [support] {" "}(support)
   *[lead] {""}
} · { $mark ->
    [on-time] done { $done ->
        [none] {""}
       *[other] { SHORTDAY($done) }
    }
    [late] done late { $done ->
        [none] {""}
       *[other] { SHORTDAY($done) }
    }
    [exempt] did not arise
   *[other] { state-percent }
}{ $due ->
    [none] {""}
   *[other] {" "}· due { SHORTDAY($due) }
}
sheet-button-month = ← { report-period }
sheet-month-unknown = “{ $text }” is no month. Try: /phieuthang, /phieuthang 6, /phieuthang 6/2026
