menu-lienlac = Out of reach: who, and about what
reach-title = 📵 <b>{ $people } people cannot be reached</b>, { $items } tasks overdue or due within 7 days:
reach-person = { $why ->
    [unlinked] ▫️
    [blocked] ⛔
    [uncertain] ❔
   *[silent] 💤
} <b>{ $name }</b>{ $position ->
    [none] {""}
   *[other] {" "}({ $position })
} – { $why ->
    [unlinked] not linked
    [blocked] has blocked the bot{ $since ->
        [none] {""}
       *[other] {" "}since { SHORTDAY($since) }
    }
    [uncertain] not known whether today’s reminder came
   *[silent] silent{ $since ->
        [none] {""}
       *[other] {" "}since { SHORTDAY($since) }
    }
} · { $items } tasks{ $overdue ->
    [0] {""}
   *[other] , { $overdue } overdue
}: { $codes }
reach-more = … and { $count } more.
reach-how = Call them or hand them the sheet; press a name to <b>write down</b> what they answer.
reach-all-well = ✅ Everybody with something due can be reached.
reach-button-person = ✍️ { $name }
reach-button-other = Write down for somebody else
reach-button-print = { $count ->
    [one] 🖨 Print the urging sheet
   *[other] 🖨 Print { $count } urging sheets
}
behalf-button-print = 🖨 Print a sheet
urging-all-reached = ✅ Everybody with something due can be reached, so no sheets are needed. For one person: say “in phiếu đôn đốc” with their name.
urging-nothing-due = Nothing of theirs is due or overdue, so there is nothing to print.
urging-caption = Urging sheets of { DAY($day) } for { $count ->
    [one] one person
   *[other] { $count } people
}. Print them and have them signed for; write the answers down with /nhapthay and the code on the sheet.
paper-file-urging = URGING-SHEETS-{ $day }

## Urging sheets (Word).

urging-kind = URGING SHEET
urging-subject = Work for the PAR index of { $year }
urging-to = To: { $name }{ $position ->
    [none] .
   *[other] , { $position }.
}
urging-what = On { DAY($day) } { $count ->
    [one] one task of yours is due or overdue
   *[other] { $count } tasks of yours are due or overdue
}{ $late ->
    [0] , none of them overdue
   *[other] , { $late } of them overdue
}{ $points ->
    [0] .
   *[other] , maximum { $points } points in all.
}
urging-how = Please do them, write the result or what holds you up into column (7), sign, and give the sheet back to { $name }{ $position ->
    [none] {""}
   *[other] {" "}({ $position })
}.
urging-column = { $key ->
    [no] No.
    [code] Code
    [name] Criterion
    [due] Due
    [late] Days late
    [points] Max.
   *[answer] Result, obstacles
}
urging-name = { $code }{ period-brackets } { $name }{ $kind ->
    [support] {" "}(support)
   *[lead] {""}
}
urging-codes = To write an answer down: /nhapthay with the code, for example /nhapthay { $code } xong 80%, chờ ký.
urging-received-on = Received on: ……/……/{ $year }.
urging-by = MADE BY
urging-received = RECEIVED BY
urging-list-kind = URGING SHEETS HANDED OUT
urging-list-what = On { DAY($day) } sheets were handed to { $count ->
    [one] one person
   *[other] { $count } people
} with work due who could not be reached by the bot:
urging-list-column = { $key ->
    [no] No.
    [person] Name, post
    [items] Tasks
    [late] Overdue
    [on] Received on
   *[sign] Signature
}
urging-person = { $name }{ $position ->
    [none] {""}
   *[other] , { $position }
}
