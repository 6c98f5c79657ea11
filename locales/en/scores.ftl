menu-tucham = Self-score a criterion

score-choose =
    <b>Self-scores: { $scored } of { $of } criteria</b>, { $points }/{ $max } points.
    Press a field to score it one after another, a code to score that one, or just write, for example: <i>/tucham 3.2.1 1,5</i>
score-nothing-open =
    ✅ <b>All { $of } criteria are scored</b>: { $points }/{ $max } points.
    To look or to change: press a field, or type for example /tucham 3.2.1 1,5
score-button-criterion = { $code }
score-button-field = Field { $code } · { $scored }/{ $of }
score-button-fields = All fields
score-button-again = Score { $code }
score-ask =
    <b>{ $code }</b> { $name }
    { $max ->
        [0] The plan gives no maximum; please ask the coordinator to add it.
       *[other] Maximum <b>{ $max }</b>.
    }
score-how = Press the points, or write them with a reason, for example: <i>0,5 the report was late</i>
score-unread = ⚠ That message is no points (a reason follows a comma or “because”), so <b>nothing was recorded</b>. If it is about something else, press a command or send /trogiup first, then write again.
score-scoring = Scoring: { $scoring }
score-verdict = { $verdict ->
    [confirmed] confirmed
    [returned] returned, to be scored again
   *[waiting] waits to be confirmed
}
score-present = Self-score now: <b>{ $points }</b> ({ score-verdict })
score-standing = State: { state-percent } · evidence: { $accepted ->
    [0] { $waiting ->
        [0] none
       *[other] { $waiting } to be reviewed
    }
   *[other] { $accepted } accepted{ $waiting ->
        [0] {""}
       *[other] , { $waiting } to be reviewed
    }
}{ $returned ->
    [0] {""}
   *[other] , { $returned } returned
}
score-button-points = { $now ->
    [yes] ✓ { $points }
   *[no] { $points }
}
score-button-exact = Record { $points } as it is
score-odd =
    <b>Not recorded.</b> { $points } is no usual step of <b>{ $code }</b> (maximum { $max }).
    Choose the nearest, or press “Record” where points are shared out by a rate.
score-reason = { $reason ->
    [late] done or reported late
    [partial] done in part only
    [missing] evidence is missing
    [rate] the rate does not reach the maximum
   *[other] { $reason }
}
score-button-reason = { $reason ->
    [late] Late
    [partial] Done in part
    [missing] Evidence missing
   *[rate] Rate too low
}
score-button-other-reason = Another reason…
score-button-no-reason = Later ›
score-given =
    Self-score recorded for <b>{ $code }: { $points }/{ $max }</b>{ $before ->
        [none] {""}
       *[other] {" "}<i>(before: { $before })</i>
    }, waits for the coordinator.
    { $name }{ $accepted ->
        [0] {""}
       *[other] {" "}· accepted evidence: { $accepted }
    }{ $reason ->
        [none] {""}
       *[other]
            {""}
            Reason: { score-reason }
    }
score-unsupported = ⚠ The score is <b>unsupported</b>: { $waiting ->
    [0] no evidence was accepted yet. Send some with the 📎 button.
   *[other] { $waiting } files wait to be reviewed.
}
score-ask-reason = Why is <b>{ $code }</b> below its maximum? Press a reason, or write a sentence.
score-reason-noted = Recorded <b>{ $code }: { $points }/{ $max }</b>. Reason: { score-reason }

## A field, one criterion after another.

score-field-place = <b>Field { $field } · { $at }/{ $of }</b> ({ $scored } scored)
score-button-back = ‹ Back
score-button-skip = Skip ›
score-button-stop = { $last ->
    [yes] Sum ›
   *[no] Stop, show the sum
}
score-field-title = <b>Field { $code }</b> { $name }
score-field-sum =
    Scored <b>{ $scored } of { $of }</b>, <b>{ $points }/{ $max } points</b>.{ $scored ->
        [0] {" "}Begin whenever you like: send /tucham.
       *[other] {" "}All is kept; send /tucham to go on at any time.
    }
score-field-missing = { $count } still to be scored: { $codes }
score-field-unsupported = ⚠ { $count } with points but no accepted evidence: { $codes }

## The coordinator or a leader confirms.

score-news = { $verdict ->
    [confirmed] ✅ The self-score <b>{ $code }: { $points }/{ $max }</b>{ explanation-year } was confirmed by { $by }.
   *[returned]
        ↩ The self-score <b>{ $code }: { $points }/{ $max }</b>{ explanation-year } has to be given again.
        Reason: { review-score-reason } ({ $by }).
}
score-undone = ↩ Self-score of <b>{ $code }</b> undone: { $taken } dropped. { $now ->
    [none] There is none now.
   *[other] Now: <b>{ $now }</b>.
}

score-which-year = Not recorded: the self-score of <b>{ $code }</b> for which year? Of { $before } not everything is appraised; the plan of { $year } is in force. Send it with the year: <code>/tucham { $before } { $code } { $points }</code> or <code>/tucham { $year } { $code } { $points }</code>
score-choose-year = 📅 The list below is of <b>the plan of { $year }</b>; to score { $before } press the first button.
score-button-year = 📅 Score { $year }

## Refusals.

score-above-maximum = Not recorded: { $points } is above the maximum of <b>{ $code }</b>, { $max }. Please send the points again.
score-unlisted = Not recorded: by its rule <b>{ $code }</b> has the steps { $steps } only, not { $points }. Send /tucham { $code } to choose.
score-none-yours = You lead no criterion that is self-scored. Each criterion is scored by its lead; surveys are not.
score-field-unknown = There is nothing of { $code } for you to score. Send /tucham to see what there is.
score-gone = This score was changed or undone. Send /tucham to see the scores as they are.
score-explained = The reason of <b>{ $code }</b> is recorded. To change it, score again with a reason, for example: <i>/tucham { $code } 1 the report was late</i>
undo-score-decided = The self-score of { $code } was decided about by { $name } and cannot be undone. To change it, score again with /tucham { $code }; the new score is confirmed anew.
