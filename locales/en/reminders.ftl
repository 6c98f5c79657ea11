reminder-title = <b>{ $name }</b>, <b>{ $count ->
    [one] { $count } task
   *[other] { $count } tasks
}</b> to report on{ $overdue ->
    [0] {""}
   *[other] , <b>{ $overdue } overdue</b>
}{ $today ->
    [0] .
   *[other] , <b>{ $today } due today at the latest</b>.
}
reminder-more = … and { $count } more, behind the last button.
reminder-how = Just reply to this message, for example: <i>3.2.1 xong rồi, chờ ký</i>
reminder-button-all = Show all my work

reminder-moved = Today’s reminder: your work has been handed on, nothing is left to report.

## /lichnhac

menu-lichnhac = What reminders will be sent
schedule-title =
    <b>Reminders go out at { $hour }:00 on working days</b>, none after { $quietFrom }:00.
    Days before the deadline: { $ahead } (0 is the day itself); overdue work is reminded of further.
schedule-weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[other] Sunday
}
schedule-weekday-short = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[other] Sun
}
schedule-day = <b>{ schedule-weekday-short } { SHORTDAY($day) }</b>{ $scope ->
    [all] : { $people ->
        [0] no reminder
       *[other] people { $people }, tasks { $items }
    }{ $unreached ->
        [0] {""}
       *[other] {" "}({ $unreached } cannot be reached)
    }{ $briefs ->
        [0] {""}
       *[other] {" "}· 📋 briefs: { $briefs }
    }{ $digests ->
        [0] {""}
       *[other] {" "}· 📊 report to the leaders’ group
    }
   *[own] { $items ->
        [0] {""}
       *[other] : tasks { $items } – { $codes }{ $more ->
            [0] {""}
           *[other] {" "}and { $more } more
        }
    }{ $briefs ->
        [0] {""}
       *[other] {" "}· 📋 a brief
    }
}
schedule-unseen = What will be sent cannot be told just now; please try again in a few minutes.
schedule-nothing = Nothing will be sent in the next 14 days.
schedule-snoozed = 🔕 <b>{ $code }</b>: no reminder before { DAY($until) }{ $name ->
    [none] {""}
   *[other] {" "}(for { $name } alone)
}
schedule-hint = { $scope ->
    [all] This is what will be sent in the next 14 days if nothing more is said. Press a day to see to whom; the buttons below change it.
   *[own] This is what you will be sent in the next 14 days if you say nothing more. Press a day to read it beforehand. To put one task off, open it and press “Remind later”.
}
schedule-button-day = { schedule-weekday-short } { SHORTDAY($day) }
schedule-button-show = ‹ Schedule
schedule-button-hours = ⏰ Hour
schedule-button-quiet = 🌙 Quiet hours
schedule-button-notice = 🔔 Days of notice
schedule-button-report-day = 📊 Report day
schedule-button-days-off = 🗓 Days off

## One day of it.

schedule-day-title = <b>{ schedule-weekday }, { DAY($day) }</b> – a preview, not sent yet
schedule-day-digest = 📊 To the leaders’ group: { $kind ->
    [week] the week’s report
    [month] the month’s report
    [quarter] the quarter’s report
    [half-year] the half year’s report
   *[year] the year’s report
}
schedule-day-person = { $reach ->
    [reachable] ✉️
    [blocked] ⛔
   *[unlinked] ▫️
} <b>{ $name }</b>{ $items ->
    [0] {""}
   *[other] : tasks { $items }{ $overdue ->
        [0] {""}
       *[other] , { $overdue } overdue
    } ({ $codes })
}{ $brief ->
    [yes] {" "}· 📋 a brief
   *[no] {""}
}{ $reach ->
    [reachable] {""}
    [blocked] {" "}– has blocked the bot, will not get it
   *[unlinked] {" "}– not linked, will not get it
}
schedule-day-more = … and { $count } more.
schedule-day-nothing = Nothing will be sent on this day.
schedule-day-unreached = ⚠️ This will not arrive: { $reach ->
    [blocked] they have blocked the bot.
   *[unlinked] they have not linked an account.
}
schedule-day-far = Only the next 14 days can be looked at. Send /lichnhac to see them.
schedule-button-person = { $name }

## What can be set.

schedule-hour-ask = Reminders and reports go out at <b>{ $hour }:00</b> for everybody. Choose another hour:
schedule-button-hour = { $now ->
    [yes] ✓{" "}
   *[no] {""}
}{ $hour }:00
schedule-hour-changed = Changed: reminders and reports go out at <b>{ $hour }:00</b> on working days.
schedule-hour-quiet = Not changed: { $hour }:00 lies in the quiet hours (from { $quietFrom }:00). Please choose an earlier one.
schedule-quiet-ask = From <b>{ $hour }:00</b> until { $until }:00 the next morning, and on days off, nothing is sent unasked. Choose when that begins:
schedule-quiet-changed = Changed: from <b>{ $hour }:00</b> until { $until }:00 the next morning nothing is sent unasked.
schedule-quiet-early = Not changed: it must be after the hour of reminders ({ $remindHour }:00). Please choose a later one.
schedule-notice-ask =
    Days before a deadline on which people hear: <b>{ $ahead }</b> (0 is the day itself).
    Press to add or drop one. On the last working day in time they hear in any case.
schedule-button-days = { $on ->
    [yes] ✓{" "}
   *[no] {""}
}{ $days }
schedule-notice-none = Not changed: one day of notice at least must stay.
schedule-report-day-ask = The month’s, quarter’s, half year’s and year’s report goes to the leaders’ group on day <b>{ $date }</b> (the working day before where that is a day off). Choose another day:
schedule-report-day-changed = Changed: periodic reports go to the leaders’ group on day <b>{ $date }</b> of the month.
schedule-button-date = { $now ->
    [yes] ✓{" "}
   *[no] {""}
}{ $date }

## Putting reminders off.

snooze-ask = { $choices ->
    [0] Reminders of <b>{ $code }</b> cannot be put off: { $due ->
        [none] there is no day to choose.
       *[other] its deadline { DAY($due) } is here. If you need longer, say how it stands or ask for a later deadline.
    }
   *[other] Until when shall <b>{ $code }</b> { $name } not be reminded of? Press a day, or write one, for example: <i>20/6</i>. It stays open{ $due ->
        [none] .
       *[other] {" "}and due on { DAY($due) }.
    }
}
snooze-put = 🔕 <b>{ $code }</b>: { $scope ->
    [all] nobody is reminded
   *[own] you are not reminded
} before <b>{ schedule-weekday }, { DAY($until) }</b>. Deadline and reports stay as they are.
snooze-ended = 🔔 <b>{ $code }</b>: reminders go on as usual.
snooze-button-go-on = 🔔 Remind of { $code }
snooze-day-past = Not put off: it must be a day to come. Open the task again and press “Remind later”.
snooze-by-others = Nothing was changed: reminders of <b>{ $code }</b> are put off { $leads ->
    [none] {""}
   *[other] by its leads ({ $leads }) for themselves, or{" "}
}by a coordinator{ $coordinators ->
    [none] {""}
   *[other] {" "}({ $coordinators })
} for everybody. To reach the leads write for example: <i>chỉ đạo { $code } tạm dừng, chờ kết luận</i>. Where { $code } does not apply to the commune this year, a coordinator marks that at /tieuchi { $code }, and nobody is reminded any more.
snooze-too-far = Not put off: { DAY($last) } is the last day possible. If you need longer, ask for a later deadline.

## Days off.

days-off-title = <b>Days off and made-up days of { $year }</b>
days-off-line = { $active ->
    [yes] ✅
   *[no] ▫️
} { $to ->
    [none] { SHORTDAY($from) }
   *[other] { SHORTDAY($from) }–{ SHORTDAY($to) }
}{ $kind ->
    [workday] {" "}<b>working</b>
   *[off] {""}
} · { $name ->
    [none] { $kind ->
        [workday] made-up day
       *[off] the unit’s own day off
    }
   *[other] { $name }
}{ $active ->
    [yes] {""}
   *[no] { $status ->
        [expected] {" "}(expected, notice awaited)
        [unconfirmed] {" "}(uncertain)
       *[other] {" "}(switched off)
    }
}
days-off-legend = <i>✅ acts · ▫️ does not act.</i>{ $changes ->
    [yes] {" "}Press a month to change single days.
   *[no] {""}
}
days-off-switched = { $count } expected days act now.
days-off-ahead = 🗓 Holidays ahead, from { SHORTDAY($day) }: { $count } expected { $count ->
    [one] day does
   *[other] days do
} <b>not act yet</b>. Once the notice is there, press to apply, or look to change single days. Where nobody does, they are put in use right before they come.
days-off-applied = 🗓 Nobody has entered the notice about the days off from { SHORTDAY($day) } on, so { $count } expected ones have been put in use: no messages go out on them. Look at them to change any.
days-off-button-look = 🗓 Look, change
days-off-button-expected = ✅ Switch all { $count } expected days on
days-off-button-month = { $month }
days-off-button-year = { $year }
days-off-button-back = ‹ { $year }
days-off-month = <b>{ $month }/{ $year }</b>: { $count } working days
days-off-month-how = Press a day to turn it: a working day into a day off, or the other way round. 🔴 off · 🟢 made up · ⚪ weekend
days-off-square-none = ·
days-off-square = { $mark ->
    [off] 🔴{ $date }
    [made-up] 🟢{ $date }
    [weekend] ⚪{ $date }
   *[working] { $date }
}
days-off-turned = { $working ->
    [yes] 🟢 { schedule-weekday }, { DAY($day) }: <b>working day</b>
   *[no] 🔴 { schedule-weekday }, { DAY($day) }: <b>day off</b>
}{ $name ->
    [none] .
   *[other] {" "}({ $name }).
} Reminders and deadlines follow at once.
days-off-year = The year { $year } cannot be looked at. Send /lichnhac and press “Days off”.
