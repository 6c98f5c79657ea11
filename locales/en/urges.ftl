menu-dondoc = Urge those who are late

## To the official.

urge-title = 📣 <b>{ $name }</b>{ $position ->
    [none] {""}
   *[other] {" "}({ $position })
} urges you about { $count ->
    [1] this:
   *[other] <b>{ $count } pieces of work</b>:
}
urge-how = Press a button, or answer this message, for example: <i>3.2.1 80% done, to be signed</i>
urge-button-seen = 👌 Seen, will report
urge-seen = 👌 Noted that you have seen it. Once there is news, press a button or write a sentence:

## To who urges.

urge-sent = 📣 Urged <b>{ $names }</b>{ $code ->
    [none] {" "}about { $criteria } criteria
   *[other] {" "}about <b>{ $code }</b>
}. You will be told who has not answered after 2 working days.
urge-later = Outside office hours: it arrives at { $hour }:00 on { DAY($day) }.
urge-rested = Not sent again to { $names }: { $by } urged them about this on { DAY($day) }, less than a working day ago.{ $mayInsist ->
    [yes] {" "}If it must be, press “Urge all the same”.
   *[no] {""}
}
urge-unreachable = ⚠️ { $names } cannot be written to (not linked, or the bot is blocked): please call.
urge-confirm = Urge <b>{ $people } people</b> about { $criteria } criteria: { $names }. Each gets one message with your name. Send?
urge-button-yes = 📣 Send to { $people } people
urge-button-again = Urge all the same
urge-button-supports = Urge { $count } supporters as well
urge-button-follow = Who has answered?
urge-button-all = 📣 Urge all ({ $people } people)
urge-button-person = 📣 { $name } ({ $count })
urge-button-code = 📣 { $code }

## /dondoc

urge-only-yourself = This is your own work, so nobody was urged. See it and report: /viec
urge-nobody-late = Nobody is late.
urge-late-title = 🔴 <b>{ $people } people are late</b> ({ $criteria } criteria) as of { DAY($day) }. Press a name to urge:
urge-late-person = • <b>{ $name }</b>: { $codes } – up to { $days } days{ $points ->
    [0] {""}
   *[other] {" "}· at risk { $points }
}
urge-late-shared = <i>What several lead counts in full for each.</i>
urge-late-apart = Counted above, without a button to urge: { $leaderless ->
    [0] {""}
   *[other] { $leaderless } criteria that nobody leads
}{ $own ->
    [0] {""}
   *[other] { urge-late-between }{ $own } of your own
}.
urge-late-between = { $leaderless ->
    [0] {""}
   *[other] ,{" "}
}
urge-confirm-rested = Not sent again to { $names }: urged about these less than a working day ago.
urge-late-more = … and { $count } more.

## Who has answered.

urge-none-sent = Nobody was urged in the last 30 days. Who is late: /dondoc
urge-follow-title = <b>Urged { $count } times</b> in the last 30 days, { $open ->
    [0] all have answered
   *[other] <b>{ $open } without answer</b>
}:
urge-follow-line = { $answer ->
    [answered] ✅
    [acknowledged] 👌
    [undelivered] ⚠️
   *[none] ⏳
} <b>{ $code }</b>{ period-brackets } { $name }: { $answer ->
    [answered] answered { SHORTDAY($day) }
    [acknowledged] seen { SHORTDAY($day) }
    [undelivered] could not be delivered
   *[none] no answer{ $days ->
        [0] {""}
       *[other] {" "}({ $days } working days)
    }
} · urged { SHORTDAY($sent) }{ $by ->
    [none] {""}
   *[other] {" "}({ $by })
}

## In the morning's brief of who urged.

urge-silence-title = ⏳ <b>Urged { $count } times without an answer after 2 working days:</b>
urge-silence-line = • <b>{ $code }</b>{ period-brackets } { $name } – urged { SHORTDAY($day) }{ $delivered ->
    [no] , could not be delivered: please call
   *[yes] {""}
}

## Refusals.

urge-nothing-open = <b>{ $code }</b>: the lead has reported it done or its period has not begun; there is nothing to urge.
urge-no-supports = <b>{ $code }</b> has no supporter who is still to answer.
urge-not-late = Nothing of theirs is overdue. To urge about one criterion, name it: <i>đôn đốc 3.2.1</i>
urge-nothing-to-see = This message has been noted.
urge-answered = 💬 <b>{ $name }</b> answers the urge about <b>{ $code }</b>: “{ $words }”
reminder-answered = 💬 <b>{ $name }</b> answers the reminder{ $code ->
    [none] {""}
   *[other] {" "}of <b>{ $code }</b>
}: “{ $words }”
