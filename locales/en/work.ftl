menu-viec = My work: what is still to be reported
button-previous = ← Previous
button-next = Next →

plan-none = No plan is in force yet. The coordinator can load one with /nhap.

## Which of its times: "June", "quarter II"; nothing for work that comes once.

period-label = { $periodKind ->
    [once] {""}
    [month] { MONTHNAME($periodNumber) }
    [quarter] Q{ $periodNumber }
    [half] { $periodNumber ->
        [1] first half-year
        [2] second half-year
       *[other] half-year { $periodNumber }
    }
    [nine] first nine months
    [week] week { $periodNumber }
    [day] { SHORTDAY($periodNumber) }
    [year] year { $periodNumber }
   *[other] { $periodNumber }
}
period-brackets = { $periodKind ->
    [once] {""}
   *[other] {" "}({ period-label })
}
# For buttons: "M6", "Q2".
period-short = { $periodKind ->
    [once] {""}
    [month] {" "}M{ $periodNumber }
    [half] {" "}H{ $periodNumber }
    [nine] {" "}9M
    [day] {" "}{ SHORTDAY($periodNumber) }
    [year] {""}
   *[other] {" "}{ period-label }
}

## How it stands. Reported done is not confirmed.

state-label = { $state ->
    [not_started] not started
    [in_progress] in progress
    [blocked] blocked
    [submitted] submitted for signature
    [done] reported done
    [confirmed] confirmed
    [not_arisen] did not arise
    [not_applicable] not applicable
   *[other] { $state }
}
state-mark = { $state ->
    [blocked] ⛔{" "}
    [submitted] ✍️{" "}
    [done] ☑️{" "}
    [confirmed] ✅{" "}
   *[other] {""}
}
# With the percent where it tells something.
state-percent = { $state ->
    [in_progress] { $percent ->
        [0] { state-label }
       *[other] { state-label }, { $percent }%
    }
    [blocked] { $percent ->
        [0] { state-label }
       *[other] { state-label } ({ $percent }% done)
    }
    [submitted] { $percent ->
        [0] { state-label }
       *[other] { state-label } ({ $percent }%)
    }
   *[other] { state-label }
}

## One line of a list of work, and its two buttons.

work-line =
    { work-mark } <b>{ $code }</b>{ period-brackets } { $name }
    { work-when }{ work-times }{ work-points }{ work-said }
work-mark = { $bucket ->
    [overdue] 🔴
    [today] 🟠
    [later] ⚪
    [undated] ⚪
   *[other] 🟡
}
work-when = { $bucket ->
    [overdue] <b>{ $days ->
        [one] { $days } day
       *[other] { $days } days
    } overdue</b> (due { SHORTDAY($due) }{ work-grace })
    [today] <b>last day today</b>{ $grace ->
        [none] {""}
       *[other] {" "}(due { SHORTDAY($due) }, a day off)
    }
    [in-1] <b>due tomorrow</b>
    [later] due { DAY($due) }
    [undated] no deadline set
   *[other] due { SHORTDAY($due) }, { $days ->
        [one] { $days } day left
       *[other] { $days } days left
    }
}
work-grace = { $grace ->
    [none] {""}
   *[other] , a day off, so in time until { SHORTDAY($grace) }
}
work-times = { $times ->
    [1] {""}
   *[other] {" "}· { $times } times
}
work-points = { $points ->
    [none] {""}
   *[other] {" "}· maximum { $points }
}
work-said = { $state ->
    [not_started] { work-part }
   *[other] {" "}· { state-percent }{ work-part }
}
work-part = { $kind ->
    [support] {" "}· supporting{ work-instead }
   *[other] { work-instead }
}
work-instead = { $insteadOf ->
    [none] {""}
   *[other] {" "}· <i>for { $insteadOf }</i>
}
work-button-done = ☑️ { $code }{ period-short } done
work-button-other = { $code }{ period-short }: other…

## /viec

work-title = <b>{ $open ->
    [one] { $open } task
   *[other] { $open } tasks
} to report on</b>{ $overdue ->
    [0] , none overdue
   *[other] , <b>{ $overdue } overdue</b>
}{ $pages ->
    [1] .
   *[other] {" "}(page { $page }/{ $pages }).
}
work-hint = Press a button, or just reply to this message, for example: <i>3.2.1 xong 80%, chờ ký</i>
# A survey decides the points: it may be reported, nobody asks, and nothing of it is overdue.
work-surveyed = <i>Not reminded of and never overdue, for a survey scores them ({ $count }): { $codes }.</i>
work-none = No criterion of the plan is assigned to you. If that is wrong, please tell the coordinator.
work-all-done = Nothing is left for you to report right now ({ $duties ->
    [one] { $duties } criterion assigned
   *[other] { $duties } criteria assigned
}). A reminder will come with the next period.
