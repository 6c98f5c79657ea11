## Letterhead, target, day on which data are taken (coordinators).

schedule-button-papers = 📄 Letterhead
schedule-button-data-day = ✂️ Data day
unit-title = <b>Head and foot of papers</b> (Word report, Excel self-scores, minutes). Press a line to change it:
unit-name = { $line ->
    [superior] Superior body
    [issuer] Issuing body
    [place] Place
    [symbol] Symbol
    [authority] Authority
    [post] Post
    [signer] Signed by
    [recipients] Recipients
   *[target] Target
}
unit-line = { unit-name }: { $value ->
    [none] <i>{ $line ->
        [superior] none
        [issuer] { $unit } (the unit’s name)
        [place] { $area } (by the unit’s name)
        [symbol] { letterhead-symbol } (as usual)
        [authority] { letterhead-authority } (as usual)
        [post] { letterhead-post } (as usual)
        [signer] { $chairman ->
            [none] no chairman among the members yet
           *[other] { $chairman } (chairman)
        }
        [recipients] the usual list
       *[target] not set
    }</i>
   *[other] <b>{ $value }</b>
}
unit-ask = { $line ->
    [superior] Send the name of the superior body, printed above the unit’s. Communes usually have none.
    [issuer] Send the name of the issuing body; a / breaks the line, for example: <i>Ủy ban nhân dân/Xã Minh Sơn</i>
    [place] Send the place written before the date, for example: <i>Minh Sơn</i>
    [symbol] Send the symbol after the number, for example: <i>BC-UBND</i>
    [authority] Send in whose name it is signed, for example: <i>TM. Ủy ban nhân dân</i>
    [post] Send the signer’s post, for example: <i>Chủ tịch</i>
    [signer] Send the signer’s full name.
    [recipients] Send the recipients, one a line or with semicolons between them.
   *[target] Send the points the unit aims at, for example: <i>92.5</i>. They show on the picture.
}
unit-set = Written down, in use from the next paper on:
unit-empty = Not changed: there are no words.
unit-long = Not changed: a line has { $most } letters at most.
unit-recipients-many = Not changed: { $most } recipients at most.
unit-symbol = Not changed: “{ $text }” is no symbol. Send one like BC-UBND.
unit-target = Not changed: “{ $text }” is no number of points. Send one like 92.5.
unit-target-high = Not changed: { $points } points are more than the plan has ({ $max }).
unit-nothing-before = There is nothing from before to go back to.
unit-button-line = { unit-name }
unit-button-usual = { $line ->
    [superior] None
    [target] No target
   *[other] As usual
}
unit-button-before = ↶ As before
unit-button-all = ‹ Letterhead
unit-button-papers = 📄 Files
data-day-ask = { $date ->
    [none] Reports of a month, quarter, half year and year count <b>to the end of the month</b>.
   *[other] Reports count data up to <b>day { $date }</b> of a period’s last month.
} Choose the day your province has set (the national rule is the 14th):
data-day-confirm = { $date ->
    [none] Reports will count <b>whole months</b>: this one from { DAY($from) } to { DAY($to) }.
   *[other] Data will be taken up to <b>day { $date }</b>: this month counts from { DAY($from) } to { DAY($to) }.
} Reports of periods that are over stay as they were.
data-day-changed = { $date ->
    [none] Changed: reports count <b>whole months</b>; this one from { DAY($from) } to { DAY($to) }.
   *[other] Changed: data are taken up to <b>day { $date }</b>; this month counts from { DAY($from) } to { DAY($to) }.
}
data-day-button = { $now ->
    [yes] ✓{" "}
   *[no] {""}
}{ $date ->
    [none] End of month
   *[other] { $date }
}
data-day-button-yes = ✓ Change
data-day-button-no = Leave as it is
