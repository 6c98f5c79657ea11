# The periodic report (Word), in the layout of Decree 30/2020/NĐ-CP.

## Layout.

doc-language = en-GB
doc-country = SOCIALIST REPUBLIC OF VIET NAM
doc-motto = Independence - Freedom - Happiness
doc-number = No.          /{ $symbol }
doc-dated = { $place },        { MONTHNAME($month) } { $year }
doc-kind = REPORT
doc-recipients = To:
doc-subject = On carrying out the plan to maintain and improve the public administration reform index, { $period }
doc-period = { $kind ->
    [now] { $periodYear } (up to { DAY($day) })
    [week] week { $number } of { $periodYear } ({ SHORTDAY($from) } to { DAY($to) })
    [month] { MONTHNAME($number) } { $periodYear }
    [quarter] quarter { $number } of { $periodYear }
    [half-year] { $number ->
        [1] first half of { $periodYear }
        [2] second half of { $periodYear }
       *[other] half of { $periodYear }
    }
    [nine-months] first nine months of { $periodYear }
   *[year] { $periodYear }
}
doc-introduction = Carrying out Plan { $number ->
    [none] {""}
   *[other] No. { $number }{" "}
}{ $date ->
    [none] {""}
   *[other] of { $date } { MONTHNAME($month) } { $year }{" "}
}{ $title ->
    [none] to maintain and improve the public administration reform index
   *[other] on { $title }
}, the { $unit } reports on { $period } (figures as of { DAY($day) }{ $sample ->
    [yes] ; sample data
   *[other] {""}
}) as follows:
doc-closing = This is the report on carrying out the plan to maintain and improve the public administration reform index, { $period }, of the { $unit }.
doc-appendix = APPENDIX
doc-appendix-title = Criteria and sub-criteria, { $period }
doc-appendix-of = (To Report No.          /{ $symbol } of        { MONTHNAME($month) } { $year } of the { $unit })
doc-more = And { $count } more (see the appendix)
doc-codes-more = { $codes } and { $count } more

## I. Results.

doc-results = I. RESULTS
doc-no-criteria = The plan has no criteria with points yet.
doc-general = 1. In general
doc-total = The plan has { $count ->
    [1] one criterion
   *[other] { $count } criteria
} with points, { $max } points in all{ $survey ->
    [0] .
   *[other] : { $own } are self-scored, { $survey } are given by surveys.
}
doc-states = As of { DAY($day) }: { $parts }.
doc-state = { $count } { $state ->
    [confirmed] done and confirmed
    [done] reported done, to be confirmed
    [submitted] waiting for a signature
    [in_progress] in progress
    [blocked] held up
    [not_started] not begun
    [not_arisen] where nothing arose
   *[not_applicable] not applicable
}
doc-score = The forecast for the year is { $forecast } of { $max } points{ $compared ->
    [more] , { $change } more than last year’s { $lastYear }
    [less] , { $change } fewer than last year’s { $lastYear }
    [same] , the same as last year
   *[none] {""}
}{ $parts ->
    [none] .
   *[other] . Of all { $max } points, { $parts }.
}
doc-points-secure = { $count ->
    [1] 1 point is
   *[other] { $count } points are
} secure
doc-points-at-risk = { $count ->
    [1] 1 point is
   *[other] { $count } points are
} at risk unless work goes on
doc-points-lost = { $count ->
    [1] 1 point
   *[other] { $count } points
} can no longer be had
doc-self = { $count ->
    [0] Nothing has been self-scored yet.
   *[other] { $count } { $count ->
        [1] criterion has
       *[other] criteria have
    } been self-scored, at { $points } of { $max } points{ $confirmed ->
        [0] {""}
       *[other] , { $confirmed } confirmed
    }{ $unsupported ->
        [0] .
       *[other] ; of these, { $unsupported } have no accepted evidence yet (marked * in the appendix).
    }
}
doc-appraised = The superior office has appraised { $count ->
    [one] one criterion
   *[other] { $count } criteria
} at { $points } points{ $compared ->
    [none] .
    [all] , { doc-moved } the self-score of { $self }.
   *[some] ; the { $scored ->
        [one] one
       *[other] { $scored }
    } of them that had been self-scored at { $given }, { doc-moved } the self-score of { $self }.
}
doc-moved = { $way ->
    [more] { $moved } more than
    [less] { $moved } less than
   *[same] as much as
}
doc-in-period = { $since ->
    [year] Since the beginning of the year
   *[period] In the period
} { $due ->
    [0] nothing fell due{ $done ->
        [0] .
        [1] ; one was finished.
       *[other] ; { $done } were finished.
    }
    [1] one duty fell due and was { $punctual ->
        [none] not finished in time
       *[all] finished in time
    }{ $done ->
        [0] .
        [1] ; one was finished.
       *[other] ; { $done } were finished.
    }
   *[other] { $due } duties fell due, { $punctual ->
        [all] all finished in time
        [none] none finished in time
       *[some] { $onTime } finished in time
    }{ $done ->
        [0] .
        [1] ; one was finished.
       *[other] ; { $done } were finished.
    }
}
doc-ledger = Of the year’s recurring duties, { $parts }{ $deduction ->
    [0] .
   *[other] ; being late has cost { $deduction ->
        [1] 1 point
       *[other] { $deduction } points
    } by the criteria’s own rules.
}
doc-times-on-time = { $count ->
    [1] 1 was
   *[other] { $count } were
} on time
doc-times-late = { $count ->
    [1] 1 was
   *[other] { $count } were
} late
doc-times-to-come = { $count ->
    [1] 1 is
   *[other] { $count } are
} to come
doc-change = { $parts ->
    [none] Nothing has changed since the report before.
   *[other] Since the report before, { $parts }.
}
doc-way = { $way ->
    [up] up
   *[down] down
}
doc-change-done = finished criteria are { doc-way } by { $count }
doc-change-overdue = overdue criteria are { doc-way } by { $count }
doc-change-forecast = the forecast is { doc-way } by { $count ->
    [1] 1 point
   *[other] { $count } points
}
doc-update-rate = In the last 14 days { $percent ->
    [0] nobody of the { $asked } with open work reported.
    [100] everybody with open work reported ({ $asked }).
   *[other] { $heard } of { $asked } people with open work reported ({ $percent }%).
}
doc-track-title = { $track ->
    [maintain] 2. Criteria whose full score is to be kept (Appendix 1 of the plan)
   *[remedy] 3. Criteria whose lost points are to be won back (Appendix 2 of the plan)
}
doc-track-none = { $track ->
    [maintain] The plan has no criteria whose full score is to be kept.
   *[remedy] The plan has no criteria whose lost points are to be won back.
}
doc-track = { $count ->
    [1] One criterion
   *[other] { $count } criteria
}: { $parts }. { $overdue ->
    [0] None is overdue.
    [1] One is overdue.
   *[other] { $overdue } are overdue.
} The forecast is { $forecast } of { $max } points{ $atRisk ->
    [0] .
   *[other] ; { $atRisk } are at risk unless work goes on.
}
doc-by-field = 4. By field
doc-column-field = { $key ->
    [no] No.
    [field] Field
    [total] All
    [done] Done
    [open] Open
    [overdue] Late
    [evidence] No proof
    [max] Max.
    [self] Self-score
    [appraised] Appr. score
    [moved] Diff.
   *[forecast] Forecast
}
doc-sum = Total
doc-points = { $points ->
    [none] –
   *[other] { $points }
}
doc-difference = { SIGNED($points) }
# Points that nothing accepted supports.
doc-unsupported = { $points }*

## II. Shortcomings and their causes.

doc-shortcomings = II. SHORTCOMINGS AND THEIR CAUSES
doc-shortcomings-what = 1. Shortcomings
doc-overdue = a) { $count ->
    [0] No criterion is overdue.
    [1] One criterion is overdue{ doc-risk }:
   *[other] { $count } criteria are overdue{ doc-risk }:
}
doc-risk = { $points ->
    [0] {""}
   [1] {" "}(1 point at risk)
   *[other] {" "}({ $points } points at risk)
}
doc-leads = { $leads ->
    [none] no lead appointed
   *[other] lead: { $leads }
}
doc-overdue-item = Criterion { $code }{ period-brackets } “{ $name }”: { $days ->
    [1] one day
   *[other] { $days } days
} overdue (due { DAY($due) }){ $times ->
    [1] {""}
   *[other] , { $times } times
}, { doc-leads }{ doc-risk }
doc-extended = Besides, { $count } criteria are carried out by a later deadline that was granted: { $codes }.
doc-directives = Directives being carried out: { $open }{ $silent ->
    [0] {""}
   *[other] ; not acknowledged: { $silent }
}{ $talk ->
    [0] {""}
   *[other] ; to be talked about: { $talk }
}{ $reported ->
    [0] {""}
   *[other] ; reported done: { $reported }
}.
doc-blocked = b) { $count ->
    [0] No criterion is held up.
    [1] One criterion is held up{ doc-risk }:
   *[other] { $count } criteria are held up{ doc-risk }:
}
doc-blocked-item = Criterion { $code } “{ $name }”{ $part ->
    [none] {""}
   *[other] {" "}(the part of { $part }, who supports)
}: { $note ->
    [none] no reason given
   *[other] “{ $note }”
}, { $days ->
    [0] since today
    [1] for one day
   *[other] for { $days } days
}, { doc-leads }
doc-evidence = c) { $count ->
    [0] No criterion lacks evidence.
    [1] One criterion lacks evidence: { $codes }{ $done ->
        [0] .
       *[other] , though it is reported done.
    }
   *[other] { $count } criteria lack evidence: { $codes }{ $done ->
        [0] .
       *[other] ; of these, { $done } are reported done.
    }
}
doc-evidence-more = Besides, { $parts }.
doc-evidence-returned = evidence of { $count ->
    [1] one criterion was returned
   *[other] { $count } criteria was returned
} and is to be replaced: { $codes }
doc-evidence-waiting = evidence of { $count ->
    [1] one criterion waits
   *[other] { $count } criteria waits
} for review
doc-shortcomings-why = 2. Causes
doc-objective = a) Outside the unit: { $parts ->
    [none] none noted.
   *[other] { $parts }.
}
doc-subjective = b) Within the unit: { $parts ->
    [none] none noted.
   *[other] { $parts }.
}
doc-waiting = { $count ->
    [1] one criterion
   *[other] { $count } criteria
} { $remover ->
    [province] waiting for the province or its departments
    [district] waiting for the district
    [leaders] waiting for the unit’s leaders
    [funds] without funds
    [unit] waiting for another section of the unit
    [outside] depending on people or bodies outside
    [system] held up by software or infrastructure
   *[unclear] held up without a clear reason
} ({ $codes })
doc-late-times = { $count ->
    [1] one recurring duty
   *[other] { $count } recurring duties
} done late
doc-silent = { $count ->
    [1] one person with open work has
   *[other] { $count } people with open work have
} not reported in the last 14 days
doc-repeated = c) { $count ->
    [1] What cost points last year is happening again in one criterion:
   *[other] What cost points last year is happening again in { $count } criteria:
}
doc-repeated-item = Criterion { $code } “{ $name }”: { $lost ->
    [1] 1 point
   *[other] { $lost } points
} lost last year{ $cause ->
    [none] {""}
   *[other] {" "}({ $cause })
}; this year { $kind ->
    [late] late { $late ->
        [1] once
       *[other] { $late } times
    }
    [evidence] evidence is lacking
   *[other] overdue and not finished
}

## III. What comes next.

doc-tasks = III. MAIN TASKS{ $next ->
    [none] {" "}AHEAD
   *[other] : { $next }
}
doc-task-overdue = Finish the { $count ->
    [1] overdue criterion
   *[other] { $count } overdue criteria
}: { $codes }.
doc-task-due = { $count ->
    [0] Nothing falls due by { DAY($day) }; prepare what the plan asks for after that.
    [1] Finish in time what falls due by { DAY($day) }:
   *[other] Finish in time the { $count } duties that fall due by { DAY($day) }:
}
doc-task-due-item = Criterion { $code } “{ $name }”: due { DAY($due) }, { doc-leads }
doc-task-pressing = Give priority to the criteria with most points at risk: { $codes }.
doc-task-inside = { $remover ->
    [leaders] The unit’s leaders decide and sign
    [unit] The sections concerned do their part
   *[unclear] The leads make clear what holds them up, and propose a way out
} for { $count ->
    [1] one criterion
   *[other] { $count } criteria
}: { $codes }.
doc-task-evidence = Supply the evidence of the { $count ->
    [1] criterion
   *[other] { $count } criteria
} named in section II.
doc-task-score = Self-score the { $count ->
    [1] criterion that is
   *[other] { $count } criteria that are
} done but not scored.
doc-task-silent = Urge the { $count ->
    [1] person
   *[other] { $count } people
} with open work to report.
doc-task-always = Keep up the criteria that have full points; report progress and file evidence completely and in time.

## IV. Proposals.

doc-proposals = IV. PROPOSALS
doc-proposals-none = There are no proposals.
doc-proposal = { $remover ->
    [province] The province and its departments are asked to decide
    [district] The successors of the district are asked to decide
    [funds] The competent body is asked for funds
    [outside] The people and bodies concerned are asked to help
   *[system] Whoever runs the software is asked to mend it
} for { $count ->
    [1] one criterion
   *[other] { $count } criteria
}: { $codes }{ $days ->
    [0] {""}
    [1] , waiting since yesterday
   *[other] , waiting for up to { $days } days
}{ doc-risk }

## The appendix.

doc-column-criterion = { $key ->
    [no] No.
    [name] Field, criterion, sub-criterion
    [max] Max.
    [self] Self-score
    [appraised] Appr. score
    [moved] Diff.
    [forecast] Forecast
    [state] Result, progress
    [due] Deadline
    [leads] Lead
   *[evidence] Evidence
}
doc-state-cell = { $state ->
    [confirmed] Done, confirmed
    [done] Reported done
    [submitted] Waiting for a signature ({ $percent }%)
    [in_progress] In progress ({ $percent }%)
    [blocked] Held up ({ $percent }%)
    [not_started] Not begun
    [not_arisen] Nothing arose
   *[not_applicable] Not applicable
}
doc-day = { DAY($day) }
doc-due-cell = { DAY($day) }{ $overdue ->
    [0] {""}
   *[other] {" "}(overdue)
}
doc-evidence-cell = { $missing ->
    [yes] Lacking
   *[no] { $accepted ->
        [0] { $waiting ->
            [0] –
           *[other] In review
        }
       *[other] Accepted
    }
}

## One person's sheet of a month.

doc-sheet-kind = WORK SHEET
doc-sheet-subject = Administrative reform work in { $period } of { $name }{ $position ->
    [none] {""}
   *[other] , { $position }
}
doc-sheet-column = { $key ->
    [no] No.
    [name] Criterion
    [due] Deadline
    [done] Done
   *[mark] Result
}
doc-sheet-name = { $name }{ period-brackets }{ $kind ->
    [support] {" "}– support
   *[lead] {""}
}
doc-sheet-mark = { $mark ->
    [on-time] On time
    [late] Late
    [exempt] Nothing arose
    [overdue] Overdue
   *[open] Not due yet
}
doc-sheet-by = REPORTED BY
doc-sheet-confirmed = CONFIRMED BY THE UNIT
doc-sheet-closing = These are the results in { $period }; the unit is asked to confirm them.
doc-sheet-duties = { $leads ->
    [0] { $supports ->
        [0] No criterion was assigned.
       *[other] Criteria supported: { $supports }.
    }
   *[other] Criteria led: { $leads }{ $supports ->
        [0] .
       *[other] ; supported: { $supports }.
    }
}
doc-sheet-due = { $count ->
    [0] Nothing fell due in the month.
   *[other] Fell due in the month: { $count }; of these, { $parts }.
}
doc-sheet-part = { $count } { $mark ->
    [on-time] done in time
    [late] done late
    [exempt] where nothing arose
    [overdue] overdue
   *[open] not due yet
}
doc-sheet-done = Done in the month: { $count }; { $overdue ->
    [0] nothing is overdue.
   *[other] overdue, from earlier months as well: { $overdue }.
}
doc-sheet-evidence = Evidence sent: { $sent }; accepted: { $accepted }; returned: { $returned }.
