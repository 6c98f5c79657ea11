menu-phancong = Assignments: change lead and supporters
menu-bangiao = Hand over everything of one person

duty-ask = { $count ->
    [0] Every criterion has a lead. Send the code to change, for example: <i>3.2.1</i>
   *[other] <b>{ $count } criteria have no lead</b>: press a code to assign it, or send another.
}
duty-leaderless = ⚠️ <b>{ $count } criteria have no lead</b>: { $codes }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}. Nobody is reminded of them; please assign them.
duty-button-assign = Assign { $code }

duty-title = <b>{ $code } { $name }</b>
duty-people =
    Lead: { $leads ->
        [none] ⚠️ nobody{ $plan ->
            [none] {""}
           *[other] {" "}(the plan says: { $plan })
        }
       *[other] <b>{ $leads }</b>
    }
    Support: { $supports ->
        [none] nobody
       *[other] { $supports }
    }
duty-button-choose = { $kind ->
    [lead] { $has ->
        [yes] Change the lead
       *[no] Assign a lead
    }
   *[support] Add support
}
duty-button-end = End: { $name }
duty-button-end-yes = Yes, end it
duty-button-back = ‹ { $code }
duty-button-person = { $name }
duty-button-instead = Instead of { $name }
duty-button-give = { $kind ->
    [lead] { $others ->
        [0] Assign as lead
       *[other] Lead together
    }
   *[support] { $others ->
        [0] Assign as support
       *[other] Support together
    }
}
duty-button-work = My work
duty-choose = { $count ->
    [0] Nobody is left for <b>{ $code }</b>. Add members with /canbo.
   *[other] Who shall { $kind ->
        [lead] lead
       *[support] support
    } <b>{ $code }</b>?
}
duty-nobody-named = Nobody is called “{ $name }”: press to choose from the list, or add them with /canbo.
duty-confirm = Shall <b>{ $name }</b> { $kind ->
    [lead] lead
   *[support] support
} <b>{ $code }</b>{ $others ->
    [0] ?
   *[other] , instead of somebody or together?
} What is open moves at once, what was reported stays; both are told.{ $reach ->
    [reachable] {""}
    [blocked] {" "}⚠️ They have blocked the bot and will not hear of it.
   *[unlinked] {" "}⚠️ They have not linked an account and will not hear of it.
}
duty-given = ✅ <b>{ $code }</b>: <b>{ $name }</b> { $kind ->
    [lead] leads
   *[support] supports
}{ $from ->
    [none] {""}
   *[other] , instead of { $from }
}.
duty-telling = { telling-has }{ telling-when }:
duty-told = { $to ->
    [yes] { duty-telling } { $toName }
   *[no] ⚠️ { $toName } could not be told, please call
}{ $from ->
    [none] .
    [yes] { $to ->
        [yes] , { $fromName }.
       *[no] . { duty-telling } { $fromName }.
    }
   *[no] ; { $fromName } could not be told.
}
duty-end-confirm = End the part of <b>{ $name }</b> in <b>{ $code }</b>? What was reported stays.{ $leaderless ->
    [yes] {" "}⚠️ <b>Nobody would lead</b> the criterion.
   *[no] {""}
}
duty-ended = The part of <b>{ $name }</b> in <b>{ $code }</b> has ended{ $told ->
    [yes] . { telling-has }{ telling-when }.
   *[no] ; they could not be told.
}
duty-has-it = { $name } has this part of { $code } already. Send /phancong { $code } to see.
duty-changed-meanwhile = The assignment of { $code } has changed meanwhile. Send /phancong { $code } to see.

duty-letter-given = 📋 You were given { $leads ->
    [0] { $supports ->
        [0] {""}
       *[other] <b>support</b> of{" "}
    }
   *[other] { $supports ->
        [0] the <b>lead</b> of{" "}
       *[other] {""}
    }
}{ $count ->
    [1] <b>{ $codes }</b> { $name }
   *[other] <b>{ $count } criteria</b>{ $leads ->
        [0] {""}
       *[other] { $supports ->
            [0] {""}
           *[other] {" "}(lead { $leads }, support { $supports })
        }
    }: { $codes }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
}{ $from ->
    [none] {""}
   *[other] , in place of { $from }
}.
duty-letter-answer = { $count ->
    [1] Press “Accepted”; if it is not yours, the button beside it tells the coordinator.
   *[other] Press “Accepted” for all; if some are not yours, the button beside it tells the coordinator.
}
duty-button-accept = ✅ Accepted{ $count ->
    [1] {""}
   *[other] {" "}({ $count })
}
duty-button-refuse = ✋ Not mine
duty-letter-open = Open work ({ $count }):
duty-letter-taken = From today you no longer answer for { $count ->
    [1] <b>{ $codes }</b>
   *[other] <b>{ $count } criteria</b> ({ $codes }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    })
}{ $to ->
    [none] {""}
   *[other] ; { $to } does
}. What you reported and sent is kept. Thank you.

## Handing everything over.

handover-ask-from = { $count ->
    [0] Nobody has any criterion yet.
   *[other] <b>Handover</b>: everything of whom? (in brackets: number of parts)
}
handover-ask-to = Who takes over everything of <b>{ $name }</b>?
handover-button-person = { $name } ({ $count })
handover-nothing = { $name } has nothing to hand over.
handover-title = <b>Handover</b>: { $from } → { $to } (not done yet)
handover-figures = Leads { $leads }, supports { $supports } criteria · led, maximum { $points } · { $open } open{ $overdue ->
    [0] {""}
   *[other] , <b>{ $overdue } overdue</b>
}.
    { $codes }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
handover-what = What is open and its reminders move at once; what was reported done is not asked again; progress and evidence keep the names of those who sent them.
handover-unreached = ⚠️ { $name } { $reach ->
    [blocked] has blocked the bot
   *[unlinked] has not linked an account
} and will get no reminders.
handover-button-yes = Hand over { $count } parts
handover-button-other = Choose somebody else
handover-done = ✅ Everything of <b>{ $from }</b> has been handed over to <b>{ $to }</b>.
handover-button-sheet = 📄 Handover sheet
handover-sheet-sent = The handover sheet (Word) goes to both sides and to you, to be printed and signed.
handover-unknown = There is no such handover sheet.
handed-caption = Handover sheet: from { $from } to { $to }. Print it, add the files that go with it; all three sign.
paper-file-handover = HANDOVER-{ $day }

## Handover sheet (Word).

handed-kind = HANDOVER
handed-subject = Work for the PAR index of { $year }, handed by { $from } to { $to }
handed-introduction = Today, { $date } { MONTHNAME($month) } { $year }, we are:
handed-person = { $who ->
    [from] 1. Handing over:
    [to] 2. Taking over:
   *[by] 3. Coordinator:
} { $name }{ $position ->
    [none] .
   *[other] , { $position }.
}
handed-parts = I. WHAT IS HANDED OVER
handed-figures = { $leads ->
    [0] Support of { $supports } criteria
   *[other] Lead of { $leads } criteria (maximum { $points }){ $supports ->
        [0] {""}
       *[other] , support of { $supports }
    }
}; { $open ->
    [0] nothing is open.
   *[other] { $open } tasks are open{ $overdue ->
        [0] , none overdue.
       *[other] , { $overdue } of them overdue.
    }
} As it stands at the handover:
handed-column = { $key ->
    [no] No.
    [name] Criterion
    [kind] Part
    [points] Most points
    [state] State
    [due] Due
   *[evidence] Files
}
handed-name = { $code } { $name }
handed-duty = { $kind ->
    [lead] Lead
   *[support] Support
}
handed-waiting = II. WHAT WAITS
handed-waiting-none = Nothing waits for anybody.
handed-matter = Criterion { $code }: { $kind ->
    [blocked] blocked{ $part ->
        [none] {""}
       *[other] {" "}(the part of { $part }, who supports)
    }{ $note ->
        [none] {""}
       *[other] : “{ $note }”
    }{ $days ->
        [0] {""}
        [one] , for one day
       *[other] , for { $days } days
    }
    [directive] a directive of { $from } is open and goes to who takes over: “{ $text }”{ $due ->
        [none] {""}
       *[other] , until { DAY($due) }
    }
    [extension] a later deadline, { DAY($due) }, was asked for and is not decided
    [review] evidence that waits for review: { $count }
   *[returned] evidence that was returned and must be replaced: { $count }
}
handed-files = III. FILES THAT GO WITH IT
handed-files-paper = - On paper:
handed-files-accounts = - Accounts, software:
handed-files-other = - Other:
handed-closing = From now on { $to } does this work; what was reported and sent stays as it is. Made in three copies, one for each./.
handed-from = HANDED OVER BY
handed-to = TAKEN OVER BY
handed-by = COORDINATOR

## Answering for what was given.

duty-accepted = ✅ You accepted { $count ->
    [1] <b>{ $codes }</b>
   *[other] <b>{ $count } criteria</b>: { $codes }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
}. You will be reminded when they fall due.
duty-nothing-to-answer = You have answered for all you were given. Your work: /viec
duty-which = Which is not yours? Press its code (not answered yet: { $count }).
duty-button-which = { $code }{ $kind ->
    [lead] {""}
   *[support] {" "}(support)
}
duty-ask-reason = ✋ <b>{ $code }</b> { $name }
    Why is it not yours? Press a reason, or write a sentence for the coordinator.
duty-button-reason = { $reason ->
    [field] Not in my field
    [theirs] Somebody else has it
    [moved] I have another post now
   *[other] { $reason }
}
duty-reason = { $reason ->
    [field] not in their field
    [theirs] somebody else has it
    [moved] they have another post now
   *[other] “{ $reason }”
}
duty-refused = ✋ <b>{ $code }</b>: { $told ->
    [0] written down (reason: { duty-reason }), but no coordinator can be written to now; speak with them directly.
   *[other] the coordinator was told (reason: { duty-reason }).
} Until it is given to somebody else it stays yours.
duty-button-refusal-undo = ↩ { $code } is mine after all
duty-refusal-taken-back = ✅ You { $kind ->
    [lead] lead
   *[support] support
} <b>{ $code }</b>; “not mine” is taken back, and the coordinator has been told.
duty-refusal-taken-back-news = ↩ <b>{ $by }</b> takes back “not mine”: { $kind ->
    [lead] the lead
   *[support] the support
} of <b>{ $code }</b> is theirs. Nothing has to be assigned anew.
duty-refused-news = ✋ <b>{ $by }</b> says that { $kind ->
    [lead] the lead
   *[support] support
} of <b>{ $code }</b> { $name } <b>is not theirs</b>: { duty-reason }. Please assign it anew or speak with them.
duty-button-card = Who has { $code }
duty-not-yours = This was given to somebody else; you cannot answer for them.
duty-gone = This part was given to somebody else or has ended. Your work: /viec
duty-ask-again = ❓ You have not confirmed { $count ->
    [1] what you were given: <b>{ $codes }</b>
   *[other] <b>{ $count } criteria</b> you were given: { $codes }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
}.
duty-silent-title = ❓ <b>Have not confirmed what they were given: { $count }</b> (asked again before):
duty-silent-line = • <b>{ $name }</b>, told { SHORTDAY($day) }: { $codes }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
duty-refused-title = ✋ <b>Said to be somebody else’s: { $count }</b>, not assigned anew yet:
duty-refused-line = • <b>{ $code }</b> { $name }{ $kind ->
    [lead] {""}
   *[support] {" "}(support)
}: { duty-reason }
duty-replied = { $accepted ->
    [yes] ✅ { $name } accepted { SHORTDAY($day) }
   *[no] ✋ { $name } said that it is not theirs { SHORTDAY($day) }: { duty-reason }
}
duty-waiting = ⏳ Not answered yet: { $names }
