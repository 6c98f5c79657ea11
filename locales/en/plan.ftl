menu-nhap = Import a plan from a file

# Asking for the file
plan-ask-file = Please send the plan's file here{ $year ->
    [none] {""}
   *[other] {" "}(year { $year })
}.
plan-formats = I take <b>.xlsx</b>, <b>.docx</b> (tables in Word) or <b>.csv</b>, up to 20 MB. You see a preview first; sending a file changes nothing yet.
# A table that came without /nhap.
plan-sent = 📥 The file “{ $file }” looks like a plan ({ $leaves } criteria, { $fields } fields). Is it to be imported, or is it evidence?
plan-button-sent = 📥 Preview to import
plan-button-evidence = 📎 It is evidence
plan-file-is-evidence = This file is filed as evidence. To import it as the plan, send /nhap and then the file again.
plan-none-kept = Kept the file “{ $file }” to be filed later; it counts for no criterion: there is no table of criteria in it, and no plan is in force.
plan-none-next = If it is the plan: look at its header row (No., Criterion, Maximum …), send /nhap and then the file again. If it is evidence: import the plan, then press the button below.
plan-button-file = 📎 File it as evidence
plan-send-again = Please send another file here.

# Preview
plan-preview = <b>Preview of plan{ $number ->
    [none] {""}
   *[other] {" "}{ $number }
} for { $year }</b>{ $issued ->
    [none] {""}
   *[other] , of { $issued }
} · { $file }
plan-counts = { $fields } fields, { $criteria } rows of criteria; <b>{ $leaves } scored criteria</b>: { $maintain } to keep, { $remedy } to mend.
plan-points = Maximum points <b>{ $points }</b>{ $lost ->
    [0] {""}
   *[other] , lost last year { $lost }
}{ $surveyed ->
    [0] {""}
   *[other] , by survey { $surveyed }
}.
plan-field = { $code }. { $name ->
    [none] no field named
   *[other] { $name }
}: { $points } points, { $leaves } criteria
plan-and-more = { $more ->
    [0] {""}
   *[other] … and { $more } more
}
plan-scorings = The way of scoring is given for { $count } criteria{ $kept ->
    [0] {""}
   *[other] : { $rules } read as a rule, { $kept } kept as words
}.
plan-people-known = Recognised { $count }: { $names }{ plan-and-more }
plan-people-new = Not in the list yet { $count }: { $names }{ plan-and-more }
plan-people-several = Could be several people { $count }: { $names }{ plan-and-more }
plan-people-bodies = Bodies, nobody known to act for them { $count }: { $names }{ plan-and-more }. Once imported, assign somebody with /phancong; or add them with /canbo under that very post and send the file again.
plan-people-groups = Many at once, kept as words only { $count }: { $names }{ plan-and-more }
plan-deadlines = ⏰ Deadlines to look at, { $count }:
plan-deadlines-none = Imported like this { $count } criteria have no deadline, so <b>nobody is reminded</b> of them: { $codes }{ plan-and-more }. Mend them in the file and send it again, now or later.
plan-warnings = { $count } things to look at:
plan-columns-ignored = Columns not used: { $list }
plan-more = … and { $count } more
plan-question = Please check and choose below.
plan-question-again = Progress and evidence are kept, under a new code as well. Please check and choose below.
plan-button-add-people = Import and add { $count } people
plan-button-without-people = Import without people
plan-button-import = Import
plan-button-moves = 🔀 See and mend { $count } moved codes
plan-button-move = { $kept ->
    [yes] ✅
   *[no] ❌
} { $from } → { $to }
plan-button-moves-none = None of them
plan-button-moves-all = All of them again
plan-button-preview = ‹ Preview
plan-button-drop = Drop

# Difference from the plan in force
plan-same-file = This is exactly the file in force.
plan-difference = { $nothing ->
    [yes] Compared with the plan in force: the same criteria, points, deadlines, leads and scoring.
   *[other] Compared with the plan in force: { $added } added, { $removed } removed, { $changed } changed{ $moved ->
        [0] {""}
       *[other] , <b>{ $moved } under another code</b>
    }{ $returned ->
        [0] {""}
       *[other] , { $returned } back again
    }.
}
plan-move = { $kept ->
    [yes] 🔀 { $from } → { $to }, progress and evidence are kept
   *[no] ❌ { $from } ends, { $to } is another criterion
}: { $name }{ $near ->
    [yes] {" "}<i>(a name that is nearly the same)</i>
   *[no] {""}
}
plan-return = ↩ { $to } is back in the plan{ $from ->
    [same] {""}
   *[other] {" "}(was { $from })
}, with its progress and evidence: { $name }
plan-succession = { $how ->
    [split] ✂️ { $from } was split into { $to }: the new ones begin anew; progress and evidence of { $from } are kept, on the card of each.
    [split-on] ✂️ { $from } was split into { $to }: { $from } keeps its progress and evidence; the new one begins anew, the old record is on its card.
    [merge-on] 🔗 { $from } were put together as { $to }: it keeps its own progress; the record of the others is on its card.
   *[merge] 🔗 { $from } were put together as { $to }: it begins anew, or where it stood before it was split; progress and evidence of the others are kept, on the card of { $to }.
}{ $byName ->
    [yes] {" "}Guessed by their names; if it is wrong, pass over it: nothing is moved.
   *[no] {""}
}
plan-move-unclear = ❓ Of the same name “{ $name }”: which of { $to } was { $from } is not clear, so they are taken as removed and added. To keep the progress, keep the old codes in the file.
plan-moves-title = <b>{ $count } criteria change their code</b>, recognised by name{ $apart ->
    [0] {""}
   *[other] {" "}· { $apart } kept apart
}
plan-moves-how = Press one that was guessed wrongly to take it apart: the old criterion ends (its history is kept), the new code begins anew. Press again to undo that.
plan-added = Added: { $codes }{ plan-and-more }
plan-removed = Removed (history is kept): { $codes }{ plan-and-more }
plan-changed = { $code }: { $what ->
    [points] points
    [deadline] deadline
    [leads] lead
    [supports] supporters
    [cause] cause
    [remedy] remedy
    [scoring] scoring
   *[name] wording
} { $from ->
    [none] (empty)
   *[other] { $from }
} → { $to ->
    [none] (empty)
   *[other] { $to }
}

# Faults
plan-faults = <b>{ $count } faults</b>, so nothing can be imported yet. The plan in force is unchanged.
plan-faults-also = To be mended in the same round (not required):
plan-faults-next = Please mend them in the file and send it here again.
plan-proposal-gone = This preview has been dealt with already. To import again, send the file with /nhap.
plan-proposal-stale = The plan of { $year } was imported again after this preview. Send the file with /nhap to see the difference.

# Outcome
plan-before = ⚠️ <b>{ $count } criteria of the plan of { $before } are not finished</b>: { $codes }{ plan-and-more }. From { DAY($until) } on reminders follow the plan of { $year } and <b>no longer</b> these (reports and appraisal of { $before } can still be done). To go on reminding of them press “work by it from { SHORTDAY($orFrom) }”.
plan-button-wait = ⏳ Import{ $people ->
    [0] {""}
   *[other] {" "}+ { $people } people
}, work by it from { SHORTDAY($day) }
plan-adopted = The plan of { $year } is in force: <b>{ $leaves } scored criteria</b>{ $version ->
    [1] .
   *[other] , { $added } added, { $removed } removed{ $moved ->
        [0] {""}
       *[other] , { $moved } under another code
    }{ $returned ->
        [0] {""}
       *[other] , { $returned } back again
    }. Progress and evidence are kept.
}
plan-adopted-people = Added { $count } people: { $names }{ plan-and-more }
plan-adopted-leaders = Leaders by their post, officials by their role so far: { $names }{ plan-and-more }. Change the role so that they see reports.
plan-adopted-replaced = { telling-has }{ telling-when }, { $count ->
    [one] one person
   *[other] { $count } people
} that some criteria are no longer theirs: { $names }{ plan-and-more }.
plan-adopted-replaced-untold = ⚠️ { $count ->
    [one] One person
   *[other] { $count } people
} could not be told that some criteria are no longer theirs: { $names }{ plan-and-more }; please call.
plan-adopted-waits = ⏳ The plan of { $year } is worked by from { DAY($day) } on; until then reminders go on about { $before }. To use it earlier send the file again by /nhap and press “Import”.
plan-adopted-next = <b>Next:</b> who is not linked gets no reminders yet; invite them under Members.{ $group ->
    [yes] {""}
   *[no] {" "}Then add the bot to the leadership group and send /ketnoinhom there for the weekly, monthly and quarterly reports.
}
plan-dropped = Dropped; nothing was imported.
plan-button-work = See the work
plan-button-leader = Change role: { $name }
plan-button-people = Members

# Place in the file
plan-at = { $atRow ->
    [0] {""}
   *[other] { $atSheet }, row { $atRow }:{" "}
}

# Files that cannot be read
plan-file-too-big = File { $file } is too large; at most { $limit } MB. Take its pictures out and import it again.
plan-file-unpacks-too-big = File { $file } unpacks to too much and was not opened. Copy the plan's tables into a new file.
plan-file-too-long = File { $file } has more rows than any plan. Keep only the appendices and import it again.
plan-file-corrupt = File { $file } is damaged and cannot be opened. Open it, save it and import it again.
plan-file-empty = File { $file } is empty.
plan-file-encrypted = File { $file } has a password. Take it off and import it again.
plan-file-wrong-type = File { $file } is neither Excel (.xlsx), Word (.docx) nor .csv.
plan-file-old-office = File { $file } is in an old format (.{ $format }). Save it as .{ $saveAs } and import it again.
plan-file-legacy-font = File { $file } is typed in an old font (.VnTime or VNI). Convert it to Unicode and import it again.
plan-file-letters-lost = File { $file } lost its Vietnamese letters when it was saved (many are ? now). Save it as .xlsx, or as CSV UTF-8, and import it again.
plan-file-not-a-plan = There is no plan's table in { $file }. It needs a header row with columns such as: TT, Tiêu chí, Điểm tối đa, Chủ trì, Thời hạn.
plan-file-no-criteria = File { $file } has a table's header but no criteria.

# Faults by row
plan-code-is-date = { plan-at }code “{ $text }” was turned into a date by Excel, perhaps { $first }{ $second ->
    [none] {""}
   *[other] {" "}or { $second }
}; format the column as text and type it again
plan-code-unreadable = { plan-at }code “{ $text }” cannot be read; codes look like 1.2 or 1.2.3
plan-code-missing = { plan-at }“{ $name }” has no code
plan-code-lost-zero = { plan-at }code { $code } is there twice, perhaps { $meant } (Excel drops the last zero)
plan-code-repeated = { plan-at }code { $code } is there twice, first in { $sheet }, row { $row }
plan-name-missing = { plan-at }code { $code } has no words
plan-max-blank = { plan-at }{ $code } has a blank maximum; fill it in (0 where no points are given)
plan-points-unreadable = { plan-at }column { $column }: points “{ $text }” cannot be read
plan-points-negative = { plan-at }column { $column }: negative points “{ $text }”
plan-points-date = { plan-at }column { $column }: points turned into a date “{ $text }”
plan-points-error = { plan-at }column { $column }: a formula failed “{ $text }”
plan-points-no-value = { plan-at }column { $column }: a formula has no result; open it in Excel and save
plan-cell-error = { plan-at }column { $column }: a formula failed “{ $text }”
plan-cell-no-value = { plan-at }column { $column }: a formula has no result; open it in Excel and save
plan-lost-over-max = { plan-at }{ $code }: lost { $lost }, more than the maximum { $max }
plan-baseline-over-max = { plan-at }{ $code }: got { $baseline }, more than the maximum { $max }

# Things to look at
plan-year-differs = The file says { $stated }; importing for { $used }.
plan-deadline-unknown = { plan-at }{ $code }{ plan-column }: deadline “{ $text }” not understood
plan-deadline-impossible = { plan-at }{ $code }{ plan-column }: the deadline “{ $text }” names a day no calendar has
plan-column = { $column ->
    [none] {""}
   *[other] , column { $column }
}
plan-sum-differs = { plan-at }{ $code }: its parts add up to { $sum }, the row says { $stated }
plan-field-sum-differs = { plan-at }field { $code }: its criteria add up to { $sum }, the row says { $stated }
plan-total-differs-max = { plan-at }“{ $label }” says maximum { $stated }, the rows add up to { $sum }
plan-total-differs-baseline = { plan-at }“{ $label }” says got { $stated }, the rows add up to { $sum }
plan-total-differs-lost = { plan-at }“{ $label }” says lost { $stated }, the rows add up to { $sum }
plan-scoring-differs = { plan-at }{ $code }: the scale gives { $stated } at most, the maximum is { $max }; kept as words, not reckoned by
plan-total-not-100 = The maximum adds up to { $sum }, not 100.
plan-row-left-out = { plan-at }row “{ $text }” is left out
plan-row-joined = { plan-at }row “{ $text }” is joined to { $code }
plan-item-points-ignored = { plan-at }points of the item “{ $name }” are not counted
plan-taken-from-heading = { $count } criteria take lead or deadline from the row above.
plan-parent-missing = { plan-at }{ $code }: there is no row { $missing }, put below { $under }
plan-code-in-other-field = { plan-at }{ $code } stands in field { $around } but its code belongs to field { $field }
plan-codes-start-anew = Codes start anew in each field; the field's number was put in front.
plan-sections-number-apart = Each appendix (table) numbers its criteria anew; the number of the appendix was put in front: { $own } of the second table is { $code }.
plan-table-joined = { plan-at }this table says more of { $count } criteria of another table; they were joined by code.
plan-deadline-outside-year = { plan-at }{ $code }{ plan-column }: the deadline { $day } lies outside the plan’s year { $year }
plan-deadline-taken = { plan-at }{ $code } “{ $text }” is taken to be { $day }
plan-field-is-criterion = { plan-at }field { $code } has no criteria and is taken for one
plan-field-missing = Field { $code } has no row of its own in the file.
plan-rows-without-field = Some criteria stand in no field; they are put together in one group.
plan-field-named-twice = { plan-at }field { $code } has two names: “{ $first }” and “{ $second }”
plan-parent-named-twice = { plan-at }{ $code } has two names: “{ $first }” and “{ $second }”
plan-parent-points-differ = { plan-at }{ $code } has two maxima: { $first } and { $second }
plan-lost-in-maintain = { plan-at }{ $code } stands in Appendix 1 but lost { $lost } points
plan-nothing-lost = { plan-at }{ $code } stands in Appendix 2 but lost nothing
plan-lost-differs = { plan-at }{ $code }: lost { $lost } is written, { $expected } comes out
plan-table-mixed = { $sheet }: { $full } of { $all } criteria have full points, the others lost some; the table names no appendix
plan-example-left-out = { plan-at }example row “{ $name }” is left out
plan-example-kept = { plan-at }“{ $name }” looks like an example but is imported
plan-sheet-hidden = Hidden sheet { $sheet } is not read.
plan-sheet-without-header = Sheet { $sheet } has codes but no header row, so it is not read.
plan-sheet-without-table = Sheet { $sheet } is passed over: it holds no table of criteria.
plan-table-passed-over = The table in { $atSheet } (from row { $atRow }) is passed over: { $why ->
    [people] it is a list of people, not of criteria.
    [by-field] it sums up by field and lists no criteria.
    [repeats] it only lists criteria again that stand in another table.
   *[no-codes] it has no codes of criteria.
}
plan-lead-missing = { plan-at }{ $code } has no lead
plan-deadline-missing = { plan-at }{ $code } has no deadline
plan-max-missing = { plan-at }{ $code } has no maximum
plan-last-year-missing = { plan-at }{ $code } has no points of last year
plan-no-leads = The file names no leads: none of { $count } criteria is assigned.
plan-no-deadlines = The file has no deadlines for { $count } criteria, so nobody can be reminded of any yet.
plan-no-max-points = The file has no maximum points.
plan-no-last-year = The file has no points of last year.

## In the coordinator's brief, at the turn of the year.

year-title = 📅 <b>At the turn of the year</b> (once a week until it is done):
year-no-plan = • There is no plan of { $year } yet: import it once it is issued, so that reminders are about its work.
year-open = • { $count } criteria of { $year } are not reported done: { $codes }{ plan-and-more }.
year-not-appraised = • No appraised score of { $year } has been entered: send the table of results, or enter them one by one.
plan-year = 📘 Plan of <b>{ $year }</b>{ $number ->
    [none] {""}
   *[other] {" "}({ $number })
}: { $standing ->
    [in-force] worked by since { DAY($from) }
    [to-come] worked by from <b>{ DAY($from) }</b>; until then reminders follow the plan in use
   *[past] its year is over; reports and appraised scores can still be seen and entered
}.
plan-year-none = There is no plan of { $year } here yet. A plan is worked by from 1 January of its year; a later day can be chosen when it is imported.{ $mayImport ->
    [yes] {" "}Press to import it once it is issued.
   *[no] {""}
}
year-button-import = 📄 Import the plan of { $year }
year-button-report = 📊 Report of { $year }
year-button-appraise = 🏁 Appraised scores of { $year }
