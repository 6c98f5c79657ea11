menu-duyet = Review evidence, confirm results

review-title =
    <b>Waiting for review: { $count }</b>
    <b>{ $code }</b>{ explanation-year } { $name }
review-count = <b>Waiting for review: { $count }</b>
review-evidence =
    { evidence-form }{ $name }{ period-brackets }
    Sent by { $by } on { SHORTDAY($day) }{ $caption ->
        [none] {""}
       *[other] : “{ $caption }”
    }{ $others ->
        [none] {""}
       *[other] {" "}· for { $others } as well
    }
review-in-group = 🔒 The file and the words with it are shown in your private chat: /duyet
review-version = Before: { $name } ({ SHORTDAY($day) }){ $state ->
    [returned] , returned: { review-reason }
    [accepted] , accepted
   *[submitted] {""}
}
review-last = { $reported ->
    [yes] 👉 This is the last document asked for: accepting it confirms the criterion.
   *[no] 👉 This is the last document asked for. The lead has not reported it done: confirm it at once, or accept only the file.
}
review-word =
    { state-mark }The lead says: <b>{ state-label }</b>{ period-brackets }{ $note ->
        [none] {""}
       *[other] {" "}– “{ $note }”
    }
    { $asked ->
        [0] The plan asks for no evidence; please confirm what is so.
       *[other] { $accepted } accepted; the plan asks for { $asked } kinds of document. Please confirm where this is enough.
    }
review-empty = Nothing is waiting for review.
review-button-accept = { $last ->
    [yes] ✅ Accept and confirm
   *[no] ✅ Accept
}
review-button-accept-only = Accept the file only
review-button-return = ↩ Return
review-button-confirm = ✅ Confirm
review-button-skip = Later →

review-accepted = ✅ Accepted “{ $name }”.{ $confirmed ->
    [none] {""}
   *[other] {" "}Evidence complete, confirmed: <b>{ $confirmed }</b>{ period-brackets }{ explanation-year }.
}
review-confirmed = ✅ Confirmed as done: <b>{ $code }</b>{ period-brackets }{ explanation-year }.
review-returned = ↩ Returned “{ $name }”: { review-reason }. { $told ->
    [no] ⚠️ The sender cannot be written to (not linked, or has blocked the bot): tell them yourself.
   *[yes] { telling-has }{ telling-when }: the sender.
}
review-ask-reason = Why is it returned? Press a reason, or write a sentence so that the sender knows what is needed.
review-reason = { $reason ->
    [unsigned] not signed or stamped
    [wrong-period] wrong period
    [unreadable] blurred, unreadable
    [wrong-document] not the document asked for
    [incomplete] pages or annexes missing
   *[other] { $reason }
}
review-button-reason = { $reason ->
    [unsigned] Not signed
    [wrong-period] Wrong period
    [unreadable] Unreadable
    [wrong-document] Wrong document
    [incomplete] Pages missing
   *[other] { $reason }
}
# To the sender.
review-news = { $state ->
    [accepted] ✅ Evidence for <b>{ $code }</b>{ period-brackets }{ explanation-year } was accepted: { $name }.{ $confirmed ->
        [none] {""}
       *[other] {" "}Confirmed as done: <b>{ $confirmed }</b>{ period-brackets }.
    }
    [closed]
        ↩ Evidence for <b>{ $code }</b>{ period-brackets }{ explanation-year } was returned: { $name }
        Reason: { review-reason } ({ $by }).
        The files of { $year } take no more; tell the coordinator if more is needed.
   *[returned]
        ↩ Evidence for <b>{ $code }</b>{ period-brackets }{ explanation-year } has to be sent again: { $name }
        Reason: { review-reason } ({ $by }).
        Send the new file as a reply to this message.
}

## Self-scores.

review-score =
    🔢 <b>{ $by }</b> scored on { SHORTDAY($day) }: <b>{ $points }/{ $max }</b>{ $reason ->
        [none] {""}
       *[other] {" "}– { score-reason }
    }
    State: { state-percent }.
review-score-evidence = Evidence: { $accepted ->
    [0] none accepted
   *[other] { $accepted } accepted
}{ $waiting ->
    [0] {""}
   *[other] , { $waiting } to be reviewed
}{ $returned ->
    [0] {""}
   *[other] , { $returned } returned
}{ $asked ->
    [0] {" "}(none asked for)
   *[other] {""}
}.
review-score-unsupported = ⚠ No evidence was accepted: the score has nothing to stand on.
review-button-confirm-score = ✅ Confirm { $points }
review-score-confirmed = ✅ Confirmed the self-score <b>{ $code }: { $points }</b>{ explanation-year }.
review-score-returned = ↩ Returned the self-score <b>{ $code }</b>{ explanation-year }: { review-score-reason }. { telling-has }{ telling-when }: the lead.
review-ask-score-reason = Why is the score returned? Press a reason, or write a sentence so that the lead knows what to change.
review-score-reason = { $reason ->
    [too-high] higher than what was done
    [too-low] lower than what was done
    [no-evidence] evidence is missing
    [no-reason] no reason was given
   *[other] { $reason }
}
review-button-score-reason = { $reason ->
    [too-high] Too high
    [too-low] Too low
    [no-evidence] Evidence missing
   *[no-reason] No reason given
}

## Refusals.

review-evidence-first = <b>{ $code }</b>: evidence waits to be looked at; once it is complete the work is confirmed by itself.
review-evidence-missing = <b>{ $code }</b>{ period-brackets } was reported done, but no evidence of it was accepted, so it is not confirmed yet. See /minhchung { $code }
review-not-reported = Nobody has reported <b>{ $code }</b>{ period-brackets } done ({ state-percent }), so it is not confirmed yet. To enter it for the lead: /nhapthay
review-nothing = This was dealt with already or no longer waits. The next one: /duyet
