menu-tieuchi = Look up a criterion by code or words

criterion-ask = Which criterion? Send its code (for example <i>3.2.1</i>) or a few words of its name (for example <i>niem yet</i>).
criterion-parts =
    <b>{ $code } { $name }</b>{ criterion-maximum }
    It has these sub-criteria; press a code:
criterion-found = <b>{ $count ->
    [one] { $count } criterion fits
   *[other] { $count } criteria fit
}</b>; press a code:
criterion-line = <b>{ $code }</b> { $name }{ criterion-maximum }{ $leads ->
    [none] {""}
   *[other] {" "}· { $leads }
}
criterion-maximum = { $points ->
    [none] {""}
   *[other] {" "}· maximum { $points }
}
criterion-button = { $code }

## The card.

criterion-title = <b>{ $code } { $name }</b>
# The time that is to be answered now, of what falls due many times.
criterion-state = { state-mark }Status{ evidence-period }: <b>{ state-percent }</b>{ $note ->
    [none] {""}
   *[other] {" "}– “{ $note }”
}
criterion-due =
    { $overdue ->
        [0] Due: { criterion-deadline }
        [one] 🔴 Due: { criterion-deadline } – <b>{ $overdue } day overdue</b>
       *[other] 🔴 Due: { criterion-deadline } – <b>{ $overdue } days overdue</b>
    }
criterion-deadline = { $due ->
    [none] { $text ->
        [none] not set
       *[other] { $text }
    }
   *[other] <b>{ DAY($due) }</b>{ period-brackets }{ $text ->
        [none] {""}
       *[other] {" "}· the plan says: { $text }
    }
}
criterion-people =
    Lead: { $leads ->
        [none] not assigned{ $planned ->
            [none] {""}
           *[other] {" "}(in the plan: { $planned })
        }
       *[other] { $leads }
    }{ $supports ->
        [none] {""}
       *[other] {" "}· Support: { $supports }
    }
criterion-points =
    { $track ->
        [remedy] Appendix 2 (remedy)
       *[other] Appendix 1 (maintain)
    }{ $points ->
        [none] {" "}· no maximum given
       *[other] {" "}· maximum { $points }
    }{ $baseline ->
        [none] {""}
       *[other] {" "}· last year { $baseline }
    }{ $lost ->
        [none] {""}
        [0] {""}
       *[other] {" "}({ $lost } lost)
    }{ $scoredBy ->
        [survey] {" "}· scored by survey
       *[other] { $self ->
            [none] {" "}· no self-score yet
           *[other] {" "}· self-score <b>{ $self }</b>
        }
    }
# As a whole, as lists and reports count it.
criterion-whole = { state-mark }Whole year: <b>{ state-percent }</b> · periods: { $onTime } on time, { $late } late, { $toCome } to come{ $deducted ->
    [0] {""}
   *[other] ; by the way of scoring <b>{ $deducted } points</b> off
}.
criterion-scoring = Scoring{ $kind ->
    [yes_no] {" "}(met or not)
    [steps] {" "}(by steps)
    [proportional] {" "}(in proportion)
    [deduction] {" "}(by deductions)
   *[none] {""}
}: { $text }
criterion-cause = Cause: { $cause }
criterion-remedy = Remedy: { $remedy }
criterion-evidence =
    Evidence: { $asked ->
        [0] none asked for
        [one] { $asked } document asked for
       *[other] { $asked } documents asked for
    } · accepted { $accepted }, waiting { $sent }, returned { $returned }
criterion-history = { SHORTDAY($day) } · { $name }{ $whose ->
    [none] {""}
   *[other] {" "}(for { $whose })
}: { $undone ->
    [yes] undone, back to { state-percent }
   *[other] { state-percent }
}

## Refusals.

criterion-has-parts = <b>{ $code }</b> has sub-criteria. See their codes with /tieuchi { $code } and use one of them.
criterion-without-period = <b>{ $code }</b> has no such period. See the work and its periods in /viec.
criterion-excluded = Criterion <b>{ $code }</b> does not apply this year: it is left out of the total.
criterion-included = Criterion <b>{ $code }</b> applies again, with its progress as before.
criterion-button-exclude = { $excluded ->
    [yes] Apply again
   *[other] Does not apply this year
}
criterion-button-duties = 👤 Assignment
criterion-button-timeline = 🕘 Timeline
criterion-button-whole = 📄 All of it

# Split, put together
criterion-came-of = 🗂 Came of { $codes } when the plan was split or put together.
criterion-button-before = 🗂 The record before
criterion-without-before = <b>{ $code }</b> came of no other criterion.
criterion-before = <b>{ $code }</b> { $name }: the record before it was split or put together
criterion-before-one = { $said ->
    [0] <b>{ $code }</b> { $name }: nobody reported
   *[other] <b>{ $code }</b> { $name }
}
criterion-before-pieces = { $count ->
    [0] There is no old evidence that is not here already.
   *[other] 📎 { $count } old pieces of evidence. Press below where they prove this one; they stay where they are as well.
}
criterion-before-piece = { $number }. { $name } – { $by }, { SHORTDAY($day) }
criterion-before-brought = ✅ { $count } old pieces of evidence prove <b>{ $code }</b> as well.
criterion-button-bring = 📎 Use { $count } pieces for { $code }
