menu-baolen = Escalation: how late before who is told

escalation-audience = { $audience ->
    [lead] the lead
    [coordinator] the coordinator
    [field_leader] the leader in charge of the field
   *[chairman] the chairman
}

## In the brief and at once: what is brought upward, and why.

escalation-late-title = ⏫ <b>{ $count } overdue for { $after } working days and not done:</b>
escalation-late-line = 🔴 <b>{ $code }</b>{ period-brackets } { $name } – { $leads } · { $days } working days late (due { SHORTDAY($due) }){ $points ->
    [none] {""}
   *[other] {" "}· maximum { $points }
}{ $times ->
    [1] {""}
   *[other] {" "}· { $times } times
} · { $reminded ->
    [none] ⚠️ no reminder has reached the lead
   *[other] reminded { $reminded } times, { $heard ->
        [none] { $state ->
            [not_started] no answer
           *[other] no answer since it is late; before: { state-percent }{ $note ->
                [none] {""}
               *[other] {" "}– “{ $note }”
            }
        }
       *[other] answered { SHORTDAY($heard) }: { state-percent }{ $note ->
            [none] {""}
           *[other] {" "}– “{ $note }”
        }
    }
}
escalation-silent-title = 🔕 <b>{ $count } people have left several reminders unanswered:</b>
escalation-silent-line = • <b>{ $name }</b>: { $reminders } since { SHORTDAY($since) }
escalation-blocked-title = ⛔ <b>{ $count } new obstacles to take away:</b>
escalation-blocked-line = <b>{ $code }</b>{ period-brackets } { $name } – { $leads }{ $part ->
    [support] {" "}(support)
   *[lead] {""}
}: { $note ->
    [none] no reason given
   *[other] “{ $note }”
}{ $points ->
    [none] {""}
   *[other] {" "}· maximum { $points }
}
escalation-why = <i>Why: { $cause ->
    [late] overdue for { $after } working days and not done, { escalation-audience } is told, answered or not; not while a later deadline or evidence waits to be decided.
    [silent] { $after } reminders in a row without an answer, { escalation-audience } is told.
   *[blocked] an obstacle is told the same day to those who can take it away ({ escalation-audience }{ $audience ->
        [field_leader] , or a leader whom it names
       *[other] {""}
    }).
}</i>
reminder-raised = ⏫ Overdue and not done, told to { escalation-audience } today: <b>{ $codes }</b>. Report it done, send the evidence, or ask for a later deadline where you cannot, and it goes no further.

## /baolen

ladder-title = ⏫ <b>Overdue work that is not done is brought upward step by step:</b>
ladder-other = <b>Besides:</b>
ladder-rule = { $active ->
    [yes] ✅
   *[no] ▫️
} { $cause ->
    [late] { $audience ->
        [lead] from the first day overdue: { escalation-audience }, in the daily reminder
       *[other] after { $after } working days: { escalation-audience }
    }
    [silent] { $after } reminders in a row without an answer: { escalation-audience }
   *[blocked] an obstacle, the same day: { escalation-audience }
}{ $active ->
    [yes] {""}
   *[no] {" "}(off)
}
ladder-how = Each step once, with the last answer; not while a later deadline or evidence waits to be decided; while no reminder has reached the lead, leaders are not told. Counted in working days, never sent at night.
ladder-button-switch = { $active ->
    [yes] Off
   *[no] On
}: { $cause ->
    [late] { $after } days, { ladder-short }
    [silent] { $after } reminders
   *[blocked] obstacle, { ladder-short }
}
ladder-short = { $audience ->
    [coordinator] coordinator
    [field_leader] in charge
   *[chairman] chairman
}
ladder-button-move = Change { $cause ->
    [silent] count
   *[late] days
}
ladder-button-after = { $after }
ladder-button-back = ← Escalation
ladder-button-fields = Leaders in charge of fields
ladder-ask = { $cause ->
    [silent] After how many unanswered reminders is { escalation-audience } told? (Now: { $after })
   *[late] After how many working days is { escalation-audience } told? (Now: { $after })
}
ladder-fields-title = <b>Leaders in charge of the fields</b>
ladder-field = <b>{ $code }.</b> { $name }: { $leader ->
    [none] <i>nobody chosen</i>
   *[other] { $leader }
}
ladder-fields-how = Where nobody is chosen the vice chairman is told if there is only one, else the chairman. Press a field to choose:
ladder-button-field = { $code }
ladder-ask-leader = Who is in charge of <b>{ $code }. { $name }</b>?
ladder-button-leader = { $name }
ladder-button-nobody = Nobody

## Refusals.

escalation-rule-unknown = This step cannot be changed. The steps: /baolen
ladder-field-unknown = The plan has no field { $code }.
ladder-not-a-leader = This person is neither chairman nor vice chairman.
