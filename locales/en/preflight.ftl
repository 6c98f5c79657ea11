menu-soatloi = Check before appraisal
preflight-clean = ✅ Nothing found that would cost points at appraisal.
preflight-title = <b>{ $count } findings</b>{ $points ->
    [0] {""}
   *[other] , maximum <b>{ $points }</b> affected
}{ $pages ->
    [1] :
   *[other] {" "}(page { $page }/{ $pages }):
}
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
