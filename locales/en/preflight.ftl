menu-soatloi = Check before appraisal
preflight-clean = ✅ Nothing found that would cost points at appraisal.
preflight-title = <b>{ $count } findings</b>{ $points ->
    [0] {""}
   *[other] , maximum <b>{ $points }</b> affected
}{ $pages ->
    [1] :
   *[other] {" "}(page { $page }/{ $pages }):
}
# More than a screen: a line a kind.
preflight-kinds-title = <b>{ $count } findings of { $kinds } kinds</b>{ $points ->
    [0] {""}
   *[other] , maximum <b>{ $points }</b> affected
}. Press a kind to see and mend each:
preflight-kind-line = { preflight-mark } <b>{ preflight-kind }</b>: { $kind ->
        [sum-of-field] { $criteria ->
            [one] 1 field
           *[other] { $criteria } fields
        }
       *[other] { $criteria ->
            [one] 1 criterion
           *[other] { $criteria } criteria
        }
    }{ $times ->
        [0] {""}
       *[other] {" "}({ $times } findings)
    }{ $points ->
        [0] {""}
       *[other] {" "}· maximum { $points }
    }
    { $codes }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
preflight-kind = { $kind ->
    [done-without-evidence] Reported done, evidence incomplete
    [time-without-document] Times without document
    [evidence-outside] Evidence outside its time
    [score-over-maximum] Self-score over the maximum
    [survey-scored] Self-score of what a survey scores
    [sum-of-field] Fields that do not add up
    [sum-of-criterion] Criteria that do not add up
    [no-lead] No lead
    [lead-out-of-reach] Lead out of reach
   *[due-on-day-off] Due on a day off
}
preflight-kind-button = { preflight-mark } { $kind ->
    [done-without-evidence] Done, evidence missing
    [time-without-document] No document
    [evidence-outside] Evidence outside
    [score-over-maximum] Over the maximum
    [survey-scored] Scored by survey
    [sum-of-field] Sums of fields
    [sum-of-criterion] Sums of criteria
    [no-lead] No lead
    [lead-out-of-reach] Out of reach
   *[due-on-day-off] Due on a day off
} ({ $count })
preflight-button-back = ← All kinds
preflight-line = { preflight-mark } <b>{ $code }</b>{ period-brackets } { $name }
    { preflight-what }{ $points ->
        [0] {""}
       *[other] {" "}· maximum { $points }
    }
preflight-mark = { $kind ->
    [done-without-evidence] 📎
    [time-without-document] 📎
    [evidence-outside] 🗓
    [score-over-maximum] 🔢
    [survey-scored] 🔢
    [sum-of-field] ➕
    [sum-of-criterion] ➕
    [no-lead] 👤
    [lead-out-of-reach] 📵
   *[other] 🗓
}
preflight-what = { $kind ->
    [done-without-evidence] reported done, evidence incomplete
    [time-without-document] no document for this time
    [evidence-outside] evidence { $day ->
        [none] about another time
       *[other] dated { DAY($day) }, outside its time
    }
    [score-over-maximum] self-score { $score }, over the maximum { $max }
    [survey-scored] scored by survey, yet has a self-score { $score }
    [sum-of-field] the field says { $given } points, its criteria add up to { $sum }
    [sum-of-criterion] says { $given } points, its parts add up to { $sum }
    [no-lead] has no lead
    [lead-out-of-reach] lead { $who } { $reach ->
        [blocked] has blocked the bot
       *[unlinked] has not linked an account
    }
   *[due-on-day-off] due on { DAY($day) }, a day off{ $times ->
        [1] {""}
       *[other] {" "}({ $times } times like that)
    }
}
preflight-button = { $kind ->
    [done-without-evidence] 📎 Evidence { $code }{ period-short }
    [time-without-document] 📎 Evidence { $code }{ period-short }
    [evidence-outside] 🗓 Mend evidence of { $code }{ period-short }
    [score-over-maximum] 🔢 Score { $code } again
    [survey-scored] 🔢 Drop the self-score { $code }
    [sum-of-field] ➕ Import the plan again
    [sum-of-criterion] ➕ Import the plan again
    [no-lead] 👤 Assign { $code }
    [lead-out-of-reach] 📵 { $code }: { $reach ->
        [blocked] see
       *[unlinked] invite
    } { $who }
   *[due-on-day-off] 🗓 { $code }: move to { SHORTDAY($before) }
}
preflight-deadline-moved = ✅ <b>{ $code }</b>: due on the working day before, { DAY($day) }{ $times ->
    [1] {""}
   *[other] {" "}(all { $times } times)
}. The plan’s own deadline is kept.
preflight-score-dropped = ✅ <b>{ $code }</b>: the self-score { $points } is dropped; a survey scores it.
preflight-nothing = { $code } does not have this fault any more. Send /soatloi to check again.
