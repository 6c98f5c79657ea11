menu-tucham = Self-score a criterion

score-choose = <b>Criteria without a self-score.</b> Press a code below, or just write, for example: <i>/tucham 3.2.1 1,5</i>
score-button-criterion = { $code }
score-ask =
    <b>{ $code }</b> { $name }
    { $max ->
        [0] The plan gives no maximum; please ask the coordinator to add it.
       *[other] Maximum <b>{ $max }</b>. Press or type the points, with a reason if you like, for example: <i>0,5 the report was late</i>
    }
score-scoring = Scoring: { $scoring }
score-button-points = { $points }
score-given =
    Self-score recorded for <b>{ $code }: { $points }/{ $max }</b>{ $before ->
        [none] {""}
       *[other] {" "}<i>(before: { $before })</i>
    }
    { $name }
    { $accepted ->
        [0] No evidence was accepted yet: send some with /minhchung { $code }
       *[other] Accepted evidence: { $accepted }.
    }

## Refusals.

score-above-maximum = Not recorded: { $points } is above the maximum of <b>{ $code }</b>, { $max }. Please send the points again.
score-nothing-open = Nothing of yours is left without a self-score. To change one, type /tucham with code and points, for example: /tucham 3.2.1 1,5
