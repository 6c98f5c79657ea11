menu-giahan = Ask for a later deadline

## Asking for a later deadline.

extension-choose = <b>Which deadline should be later?</b> Press a code below, or write, for example: <i>3.2.1 extend to 15/7, waiting for the department</i>
extension-ask-day =
    <b>{ $code }</b>{ period-brackets } { $name }
    Due now: <b>{ DAY($due) }</b>. Until which day? Press one, or write a day and a reason, for example: <i>15/7, waiting for the department</i>
extension-ask-reason =
    A later deadline for <b>{ $code }</b>{ period-brackets }, <b>{ DAY($day) }</b>: why? Press a reason, or write a sentence.
extension-button-day = { DAY($day) }
extension-button-reason = { $reason ->
    [waiting] Waiting for others
    [papers] Papers are missing
    [urgent] Something urgent came up
    [people] Short of people
   *[other] { $reason }
}
extension-reason = { $reason ->
    [none] not given
    [waiting] waiting for another body
    [papers] papers are missing
    [urgent] something urgent came up
    [people] short of people
   *[other] “{ $reason }”
}
extension-asked =
    ⏳ Asked for a later deadline of <b>{ $code }</b>{ period-brackets }: from { DAY($from) } to <b>{ DAY($to) }</b>
    Reason: { extension-reason }
extension-asked-of = { $told ->
    [0] No coordinator or leader can be reached yet: please speak with the office directly.
   *[other] The coordinator and the leaders decide, and you will be told at once.
} Until then the deadline stays as it is.
extension-button-withdraw = ↩ Withdraw { $code }

## The card before those who decide.

extension-title = ⏳ <b>A later deadline for { $code }</b>{ period-brackets }
    { $name }
extension-wish = From { DAY($from) } to <b>{ DAY($to) }</b> ({ $days } days more)
extension-why = Lead: { $name }{ $by ->
    [none] {""}
   *[other] {" "}(asked by { $by })
} · Reason: { extension-reason }
extension-standing = Status: { state-percent }{ $points ->
    [none] {""}
   *[other] {" "}· maximum { $points }
}
extension-before = Due by the plan: { DAY($original) }, moved { $times } times
extension-button-grant = ✅ Agree: { DAY($day) }
extension-button-other = 📅 Another day
extension-button-refuse = ✖ Refuse
extension-button-next = { $count } more to decide →
extension-ask-other-day = Until which day should <b>{ $code }</b>{ period-brackets } be moved? (Due { DAY($from) }, asked for { DAY($wanted) }.) Press a day, or write one, for example: <i>20/7</i>
extension-ask-refusal = Refuse { DAY($to) } for <b>{ $code }</b>{ period-brackets }: why? Press a reason, or write a sentence for who asked.
extension-button-refusal = { $reason ->
    [from-above] The deadline comes from above
    [weak] The reason is not enough
    [repeated] Moved several times already
   *[other] { $reason }
}
extension-refusal = { $reason ->
    [from-above] the deadline comes from above
    [weak] the reason is not enough
    [repeated] it was moved several times already
   *[other] “{ $reason }”
}

## What was decided, in place of the card.

extension-granted = ✅ <b>{ $code }</b>{ period-brackets } is moved from { DAY($from) } to <b>{ DAY($to) }</b> – { $name }, { DAY($day) }.
extension-refused = ✖ <b>{ $code }</b>{ period-brackets } is not moved to { DAY($to) } – { $name }, { DAY($day) }. Reason: { extension-refusal }. It stays due on { DAY($from) }.
extension-withdrawn = ↩ The request to move <b>{ $code }</b>{ period-brackets } to { DAY($to) } was withdrawn – { $name }, { DAY($day) }.
extension-replaced = ↩ { $name } has replaced this request about <b>{ $code }</b>{ period-brackets } by a new one.

## To who asked and whose work it is.

extension-granted-news = ✅ { $name } agrees: <b>{ $code }</b>{ period-brackets } is moved from { DAY($from) } to <b>{ DAY($to) }</b>. Reminders follow the new deadline.
extension-refused-news = ✖ { $name } does not agree to move <b>{ $code }</b>{ period-brackets } to { DAY($to) }. Reason: { extension-refusal }. It stays due on <b>{ DAY($from) }</b>.
extension-withdrawn-news = ↩ { $name } has withdrawn the request to move <b>{ $code }</b>{ period-brackets } to { DAY($to) }. It stays due on { DAY($from) }.

## On the card of a criterion.

extension-button-ask = Ask for a later deadline
extension-open = ⏳ A later deadline, { DAY($to) }, is asked for and waits for a decision
extension-past = { $state ->
    [granted] Moved { DAY($from) } → { DAY($to) } ({ $name }, { SHORTDAY($day) })
   *[refused] Asked for { DAY($to) }: { $name } refused ({ SHORTDAY($day) })
}

## Refusals.

extension-nothing-open = You lead nothing open that has a deadline.
extension-not-lead = Only the lead of { $code } (or the coordinator) can ask for a later deadline. Please speak with the lead.
extension-closed = <b>{ $code }</b>{ period-brackets } is reported done, or did not arise, and needs no later deadline.
extension-without-deadline = <b>{ $code }</b> has no deadline yet. If the plan has one, please tell the coordinator.
extension-day-past = { DAY($day) } has passed.
extension-day-not-later = { DAY($day) } is not later than the deadline, { DAY($due) }.
extension-day-far = { DAY($day) } is more than ten months away; this year’s may have passed.
extension-day-unclear = It is not clear which day.
extension-day-impossible = The calendar has no such day.
extension-unknown = There is no such request, or it has been settled. What waits: /duyet
extension-year-over = Not recorded: the later deadline of { $code }{ period-brackets } was asked for in the <b>plan of { $year }</b>, which is over: nobody is reminded by it any more.
extension-settled = { $state ->
    [granted] { $name } has agreed to move { $code } to { DAY($to) } ({ DAY($day) }).
    [refused] { $name } has refused to move { $code } ({ DAY($day) }).
   *[other] The request about { $code } was withdrawn.
}

## Chased while nobody has decided.

extension-undecided-title = ⏳ <b>Later deadlines asked for, not decided: { $count }</b>
extension-undecided-line = • <b>{ $code }</b>{ period-brackets } { $name }: { SHORTDAY($from) } → { SHORTDAY($to) }, working days waiting: { $days }{ $reason ->
    [none] {""}
   *[other] {" "}· { extension-reason }
}
extension-button-decide = ⏳ Look and decide ({ $count })
