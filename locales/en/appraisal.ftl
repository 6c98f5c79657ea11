# Appraised scores of the office above, and explaining them.

menu-thamdinh = Enter the appraised scores
menu-giaitrinh = Explain appraised scores

appraisal-overview =
    <b>Appraised scores of { $year }</b>: { $count ->
        [0] none entered yet (the plan has { $of } criteria).
       *[other]
            { $count } of { $of } criteria entered.
            Appraised <b>{ $points }</b>{ appraisal-compared }
    }
    { $disputed ->
        [0] Nothing is being explained.
       *[other] To be explained: { $disputed }{ $unanswered ->
            [0] , all answered.
           *[other] , <b>{ $unanswered } not answered</b>.
        }
    }
appraisal-disputed-before = 📅 Of { $year }, to be explained: <b>{ $count }</b> (the button below, or /giaitrinh).
# Only what both have is compared.
appraisal-compared = { $compared ->
    [none] ; none of them was self-scored.
    [some] ; those self-scored ({ $scored }): { $self } → { $given } (<b>{ SIGNED($moved) }</b>).
   *[all] , self-scored { $self } (<b>{ SIGNED($moved) }</b>).
}
appraisal-how =
    Send the file of scores (.xlsx, .docx, .csv) with a column of codes and one “Điểm thẩm định”; easiest is the Excel file of self-scores with that column filled.
    One by one: <i>/thamdinh 3.2.1 1,5 no figures of the fourth quarter</i>
appraisal-button-days = ⏳ To explain: { $days } days
appraisal-button-day = { $now ->
    [yes] ✓ { $days }
   *[no] { $days }
}
appraisal-button-back = ‹ Appraised scores
appraisal-days-ask = Where the appraised score is below the self-score, the lead has <b>{ $days } working days</b> to explain. How many shall it be?
appraisal-days-changed = Set: { $days } working days to explain, for scores entered from now on.
appraisal-ask =
    <b>{ $code }</b> { $name }
    Self-score: { $self ->
        [none] none
       *[other] { $self }
    }{ $max ->
        [none] {""}
       *[other] /{ $max }
    } · appraised for { $year }: { $points ->
        [none] not entered
       *[other] <b>{ $points }</b>
    }
    Write the appraised points, with the reason if there is one, for example: <i>0,5 the report was late</i>
# Points entered without a year while the year before is not all appraised.
appraisal-which-year = Not recorded: the appraised score of <b>{ $code }</b> for which year? It is not self-scored in the plan of { $year } yet; of { $before } not everything is appraised.
appraisal-type-year = Send it again with the year: <code>/{ $line }</code>
appraisal-button-year = { $year }
appraisal-button-points = { $points }
appraisal-button-drop = Drop what was entered
appraisal-taken = { $points ->
    [none] The appraised score of <b>{ $code }</b> for { $year } was dropped.
   *[other] Appraised score of { $year } recorded for <b>{ $code }: { $points }{ $max ->
        [none] {""}
       *[other] /{ $max }
    }</b>, { $self ->
        [none] there is no self-score.
       *[other] self-scored { $self } ({ SIGNED($moved) }).
    }
}
appraisal-opened = ⏳ { $count } below the self-score{ explanation-year }: to be explained until { DAY($due) }. { $told ->
    [0] Nobody could be told.
   *[other] { telling-has }{ telling-when }: { $told } leads.
}
appraisal-unreached = ⚠ The leads of { $codes } could not be told. Please speak to them.
appraisal-preview =
    <b>Appraised scores of { $year }: { $count } criteria</b>, not recorded yet.
    Appraised <b>{ $points }</b>{ appraisal-compared }
    Below the self-score: { $lower } · above: { $higher }{ $missing ->
        [0] {""}
       *[other] {" "}· without a score in the file: { $missing }
    }
appraisal-field = Field { $code }: { $self } → <b>{ $given }</b> ({ SIGNED($moved) })
appraisal-row = <b>{ $code }</b> { $name }: { $self } → <b>{ $points }</b> ({ SIGNED($moved) }){ $note ->
    [none] {""}
   *[other] {" "}– { $note }
}
appraisal-button-take = { $lower ->
    [0] ✅ Record all
   *[other] ✅ Record all, explain until { SHORTDAY($due) }
}
appraisal-button-drop-file = Do not record
appraisal-imported = ✅ Appraised scores recorded: { $count } changed, { $points } in all.
appraisal-dropped = The file was dropped, nothing was recorded.
appraisal-nothing-new = The file has { $count } criteria with the scores that are recorded already: nothing new.
appraisal-send-again = Please put it right and send the file again.
appraisal-faulty = <b>Nothing was recorded</b>: { $count } rows are wrong. The file is taken as a whole or not at all.
appraisal-fault = { $kind ->
    [unknown] • { $sheet }, row { $row }: the plan has no criterion { $code }
    [unreadable] • { $sheet }, row { $row }: the appraised score of { $code } is no number
    [above-maximum] • { $sheet }, row { $row }: { $code } has { $points }, above its maximum { $max }
    [twice] • { $sheet }, row { $row }: { $code } stands there twice
    [other-maximum] ⚠ { $sheet }, row { $row }: { $code } has the maximum { $points }, in the plan { $max }
   *[other-self] ⚠ { $sheet }, row { $row }: { $code } has the self-score { $points }, here { $self }
}
appraisal-fault-more = • and { $count } more
appraisal-no-column = No table with a column of codes (“TT”, “Mã”) and one “Điểm thẩm định” was found in { $file }.
appraisal-none = Criterion { $code } has no appraised score.
appraisal-gone = These scores were recorded or dropped already. For another file send /thamdinh, then the file.
appraisal-stale = The plan has changed since the file was read. Please send it again.
score-appraised = Criterion { $code } has its appraised score ({ $points }); the self-score does not change any more. If you disagree, explain: /giaitrinh { $code }

## Explaining.

explanation-year = { $year ->
    [none] {""}
   *[other] {" "}({ $year })
}
explanation-line =
    <b>{ $code }</b>{ explanation-year } { $name }
    self-scored { $self } → appraised <b>{ $points }</b> ({ SIGNED($moved) }){ $note ->
        [none] {""}
       *[other] : “{ $note }”
    }
    { $answer ->
        [agreed] ✅ agreed
        [explained] 📝 explained
       *[none] ⏳ not answered
    } · until { SHORTDAY($due) }{ $leads ->
        [none] {""}
       *[other] {" "}· { $leads }
    }
explanation-title = <b>Appraised scores to be explained: { $count }</b>{ $open ->
    [0] , all answered
   *[other] , { $open } not answered
}
explanation-empty = There is nothing to be explained now.
explanation-news = 📋 <b>The office above scored { $count } of your criteria below the self-score{ explanation-year }.</b> To be explained until { DAY($due) }.
explanation-how = { $count ->
    [1] Press a button, or reply to this message: <i>đồng ý</i> to agree, or your explanation.{ explanation-more-papers }
   *[other] Press a button for each, or write: <i>giải trình 3.2.1: …</i>, <i>đồng ý 3.2.1</i>.{ explanation-more-papers }
}
explanation-more-papers = { $year ->
    [none] {" "}Further documents: send them with the code.
   *[other] {" "}Further documents: reply to this message with a photo, a file or a link.
}
explanation-remind = 📋 <b>{ $count } appraised scores are still to be explained</b>{ $today ->
    [0] {""}
   *[other] , <b>{ $today } until today</b>
}
explanation-more = … and { $count } more
explanation-which = Which criterion do you mean, and do you agree or explain? Nothing was recorded: press a button, or write a full sentence.
explanation-ask =
    <b>{ $code }</b>{ explanation-year }: self-scored { $self }, appraised { $points }.
    Please write your explanation: what was done, when, which document proves it. It goes into the letter to the office above.
explanation-noted =
    📝 Explanation of <b>{ $code }</b>{ explanation-year } recorded, the coordinator is told.
    “{ $text }”
    You can change it until { DAY($due) }.{ explanation-more-papers }
explanation-agreed = ✅ Recorded: the appraised score of <b>{ $code }{ explanation-year }: { $points }</b> is agreed to.
explanation-told = { $agrees ->
    [yes] ✅ { $name } agrees to the appraised score of <b>{ $code }</b>{ explanation-year }.
   *[no]
        📝 { $name } explains <b>{ $code }</b>{ explanation-year }:
        “{ $text }”
}
explanation-evidence = Evidence: { $accepted ->
    [0] none accepted
   *[other] { $accepted } accepted
}{ $waiting ->
    [0] {""}
   *[other] , { $waiting } to be reviewed
}{ $returned ->
    [0] {""}
   *[other] , { $returned } returned
}
explanation-answer = { $agrees ->
    [yes] { $name } agreed on { SHORTDAY($day) }.
   *[no]
        { $name } explained on { SHORTDAY($day) }:
        “{ $text }”
}
explanation-over = The time to explain was over on { DAY($day) }.
explanation-digest =
    📋 <b>The time to explain { $count } is over</b>: { $silent ->
        [0] all answered
       *[other] <b>{ $silent } not answered</b>
    }{ $explained ->
        [0] {""}
       *[other] , { $explained } explained
    }{ $agreed ->
        [0] {""}
       *[other] , { $agreed } agreed
    }.
explanation-button-agree = ✅ Agree { $code }{ explanation-year }
explanation-button-explain = 📝 Explain { $code }{ explanation-year }
explanation-button-card = { $code }{ explanation-year }
explanation-button-all = All to be explained
explanation-button-kit = 📄 Explanation { $code }{ explanation-year }
explanation-button-prove = 📎 Evidence { $code }{ explanation-year }
explanation-button-piece = 👁 See the file
explanation-ask-proof =
    📎 <b>{ $code }</b>{ explanation-year }: send a photo, a file or a link that proves what you explain, until the end of { DAY($due) }.
explanation-proven =
    📎 Kept with the explanation of <b>{ $code }</b>{ explanation-year }: { $name }
    It stands in the draft at once and waits for review. More can be sent until { DAY($due) }.
explanation-proof-known = This file is there already for <b>{ $code }</b>{ explanation-year }, sent by { $by }; one copy is kept: { $name }
explanation-proof-withdrawn = ↩ Taken back from the explanation of <b>{ $code }</b>{ explanation-year }: { $name }
explanation-which-proof = The document is kept. Which criterion does it prove?
explanation-proof-told =
    📎 { $name } sent more evidence for the explanation of <b>{ $code }</b>{ explanation-year }: { $file }
explanation-caption = Draft explanation of criterion { $code }, { $year }: rule, scores, evidence, history.{ $answer ->
    [none] {" "}The lead has not explained yet; please add it.
   *[other] {""}
}{ $missing ->
    [0] {""}
   *[other] {" "}{ $missing } documents that the plan asks for are missing.
} Number, day and signature are left open; drop the annex where it need not be sent.
paper-file-explanation = EXPLANATION-{ $year }-{ $code }-DRAFT

explanation-none = Criterion { $code }{ explanation-year } has no appraised score below the self-score: there is nothing to explain.
explanation-unknown = This is no more to be explained. Send /giaitrinh for the list.
explanation-closed = The time to explain <b>{ $code }</b>{ explanation-year } was over on { DAY($day) }. Tell the coordinator if there is more to say.

## The explanation (.docx).

doc-explanation-subject = Explanation of the self-score of the PAR index { $year } for criterion { $code }
doc-explanation-introduction = With regard to the appraisal of the PAR index { $year }, { $unit } explains the points of criterion { $code } “{ $name }” of the field “{ $field }” as follows:
doc-explanation-points = I. CRITERION AND SCORES
doc-explanation-criterion = Criterion { $code }: { $name }; { $max ->
    [none] the plan gives no maximum.
   *[other] maximum { $max }.
}
doc-explanation-rule = Scoring by the rules:
doc-explanation-no-rule = The plan does not say how this criterion is scored.
doc-explanation-self = { $points ->
    [none] The unit has not scored this criterion.
   *[other] The unit gave itself { $points }{ $day ->
        [none] {""}
       *[other] {" "}(on { DAY($day) }{ $confirmed ->
            [none] {""}
           *[other] ; confirmed on { DAY($confirmed) }
        })
    }.{ $reason ->
        [none] {""}
       *[other] {" "}Reason: { score-reason }.
    }
}
doc-explanation-appraised = It was appraised at { $points }{ $note ->
    [none] ; no reason was given.
   *[other] , with the remark: “{ $note }”.
}
doc-explanation-number = { $points ->
    [none] –
   *[other] { $points }
}
doc-explanation-moved = { $moved ->
    [none] –
   *[other] { SIGNED($moved) }
}
doc-explanation-text = II. EXPLANATION
doc-explanation-state = On { DAY($day) } the work of this criterion { $state ->
    [confirmed] was done and confirmed.
    [done] was reported done.
    [not_arisen] had not arisen during the year.
    [not_applicable] did not apply to the unit.
    [submitted] was submitted for signature.
    [blocked] was held up.
    [not_started] had not been started.
   *[in_progress] was in progress, at about { $percent }%.
}
doc-explanation-answer = { $answer ->
    [agreed] Having looked into it, the unit agrees to the appraised points.
   *[none] [The lead has not explained yet. To be added before it is signed.]
}
doc-explanation-documents = III. EVIDENCE
doc-explanation-documents-count = { $count ->
    [0] The unit has no evidence for this criterion yet.
   *[other] { $accepted ->
        [0] The unit encloses { $count } documents:
       *[other] The unit encloses { $count } documents, { $accepted } of them checked and accepted by the unit:
    }
}
doc-explanation-document-state = { $state ->
    [accepted] Accepted{ $day ->
        [none] {""}
       *[other] {" "}{ DAY($day) }
    }
   *[submitted] To be reviewed
}
doc-explanation-wish = IV. REQUEST
doc-explanation-asks = { $answer ->
    [agreed] { $unit } does not ask for other points for criterion { $code } and will make good in the coming year.
   *[other] { $unit } asks for { $points }{ $max ->
        [none] {""}
       *[other] /{ $max }
    } points for criterion { $code } to be granted.
}
doc-explanation-closing = This is the explanation of criterion { $code } by { $unit }./.
doc-explanation-annex = What was done, followed and urged for criterion { $code }
doc-explanation-column = { $key ->
    [code] Code
    [max] Maximum
    [self] Self-score
    [appraised] Appraised
    [moved] Difference
    [no] No.
    [document] Document
    [number] Number
    [day] Day
    [state] State
    [moment] Day
   *[what] What happened
}

## The trail of a criterion.

timeline-explanation-opened = { SHORTDAY($day) } { $time } 📋 To be explained: appraised { $points }, until { SHORTDAY($due) }{ through }
timeline-explanation-answered = { SHORTDAY($day) } { $time } 📋 { $name } { $agrees ->
    [yes] agreed to the appraised score
   *[no] explained: “{ $text }”
}{ through }
timeline-explanation-closed = { SHORTDAY($day) } { $time } 📋 The time to explain was over{ through }
