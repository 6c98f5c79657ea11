menu-minhchung = Send evidence, see what is missing

evidence-filed =
    { evidence-so-many } added to the dossier of <b>{ $code }</b>{ period-brackets }
    { $name }
evidence-so-many = { $form ->
    [link] The link
    [explanation] The explanation
   *[file] { $pieces ->
        [one] { $pieces } file
       *[other] { $pieces } files
    }
}
evidence-known =
    This { $form ->
        [link] link
        [explanation] explanation
       *[file] file
    } was already in the dossier of <b>{ $code }</b>{ period-brackets } (sent by { $by }); it is kept once.
    { $name }

# What there is of what is asked for: "2/3 there, missing: report, quarter II".
evidence-sufficiency = { $missing ->
    [none] ✅ <b>{ $there }/{ $asked }</b> documents are there{ $accepted ->
        [0] , waiting for review
       *[other] , { $accepted } accepted
    }
    [several] <b>{ $there }/{ $asked } there</b>, missing:
   *[other] <b>{ $there }/{ $asked } there</b>, missing: { $missing }{ evidence-period }{ $tail }
}
evidence-lacking = • { $text }{ evidence-period }{ $tail }{ $left ->
    [1] {""}
   *[other] {" "}({ $left })
}
evidence-lacking-more = • and { $count } more
evidence-lacking-line = {"   "}{ $there }/{ $asked } there, missing: { $text }{ evidence-period }{ $tail }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
evidence-period = { $periodKind ->
    [once] {""}
   *[other] , { period-label }
}
evidence-there = Documents in the dossier: { $there }.
# One document asked for, on the card, the shelf and in the review.
evidence-need = { $standing ->
    [accepted] ✅ { evidence-need-what } · accepted
    [waiting] 🕓 { evidence-need-what } · waiting
   *[missing] ▫️ { evidence-need-what } · { $there ->
        [0] missing
       *[other] { $there }/{ $asked } there
    }
}
evidence-need-what = { $text }{ evidence-period }{ $tail }

## What the document tells about itself, and what does not fit.

evidence-facts = 📄 { document-kind }{ $number ->
    [none] {""}
   *[other] {" "}no. { $number }
}{ $date ->
    [none] {""}
   *[other] , { DAY($date) }
}{ $signer ->
    [none] {""}
   *[other] , signed by { $signer }
}{ $signed ->
    [yes] , digitally signed
   *[no] {""}
}{ $subject ->
    [none] {""}
   *[other] : { $subject }
}
document-kind = { $kind ->
    [report] Report
    [plan] Plan
    [decision] Decision
    [letter] Official letter
    [minutes] Minutes
    [notice] Notice
    [submission] Submission
    [resolution] Resolution
    [directive] Directive
    [programme] Programme
    [regulation] Regulation
    [guidance] Guidance
    [scheme] Scheme
    [contract] Contract
    [certificate] Certificate
    [invitation] Invitation
    [list] List
    [register] Register
    [statistics] Statistics
    [form] Form
    [photo] Photo
    [recording] Recording
    [article] Article
    [link] Link
   *[other] Document
}
evidence-misfit-kind = ⚠️ This is: { document-kind }; the plan asks for: { $asked }.
evidence-misfit-period = ⚠️ The document is about { period-label }{ $year ->
    [none] {""}
   *[other] {" "}of { $year }
}, and is filed under { evidence-filed-time }{ $filedYear ->
    [none] {""}
   *[other] {" "}of { $filedYear }
}.
evidence-filed-time = { $filedKind ->
    [month] month { $filedNumber }
    [quarter] Q{ $filedNumber }
    [half] { $filedNumber ->
        [1] first half-year
        [2] second half-year
       *[other] half-year { $filedNumber }
    }
    [nine] first nine months
    [week] week { $filedNumber }
    [year] year { $filedNumber }
   *[other] { $filedNumber }
}
evidence-misfit-year = ⚠️ The document’s date { DAY($date) } is not in { $year }.
evidence-misfit-future = ⚠️ The document’s date { DAY($date) } is still to come.
evidence-misfit-late = ⚠️ The document is dated { DAY($date) }, after the deadline { DAY($due) }.
evidence-misfit-unsigned = ⚠️ A digitally signed copy is asked for; this file has no digital signature.
evidence-replaces = 🔁 New version of “{ $name }”{ $state ->
    [returned] {" "}(which was returned)
   *[other] {""}
}; the old one is kept.
evidence-which-document = { $taken ->
    [none] ❓ It counts as none of the documents yet. <b>Which document is it?</b> Press to say so.
   *[other] ❓ Taken for: <b>{ $taken }</b>. If that is wrong, press another document below, or move it to another criterion.
}

evidence-of-year = 📅 Filed for <b>the plan of { $year }</b>, not { $before }.
evidence-button-year = ↪ It is of { $before }
evidence-which-year = <i>Of { $before }: press the last button.</i>
evidence-rather = { $why ->
    [done] ↪️ { period-label } was reported done, so this file was filed for { evidence-filed-time }. If it belongs to { period-label }, press the button to move it.
   *[open] ↪️ No period was named, so this was filed for { evidence-filed-time }, the earliest that is open. If it is for another, press the button to move it.
}
evidence-button-rather = { $why ->
    [done] ↪️ Move to { period-label }
   *[open] ↪️ { period-label }
}
# Shown with a member's first piece only.
evidence-first-notice = <b>Please note:</b> documents stamped MẬT, TỐI MẬT or TUYỆT MẬT (state secrets) must never go over a messenger. Cover citizens' personal data before sending.
evidence-button-done = ☑️ { $code } done
evidence-button-shelf = 📎 Dossier { $code }
evidence-button-done-at = ☑️ { $code }{ period-short } done
evidence-button-shelf-at = 📎 Dossier { $code }{ period-short }
evidence-button-document = { $text }
evidence-button-version = 🔁 Replaces: { $name }
evidence-button-not-version = Another document, no new version
evidence-button-also = ➕ Use for { $code } as well
evidence-button-bind = 📄 Make one PDF of { $pages } photos
evidence-button-apart = ↩ Back to single photos
evidence-button-describe = ✏️ Give number and date
evidence-button-withdraw = ↩ Withdraw this file
evidence-button-undo = ↩ Take back
evidence-button-move = Another criterion{ $code ->
    [none] {""}
   *[other] {" "}({ $code }{ period-short })
}
evidence-button-stay = ← Leave at { $code }{ period-short }
evidence-button-piece = 👁 { $number }
evidence-button-older = Version of { SHORTDAY($day) }
evidence-button-explain = 📝 Explain instead
evidence-button-requirements = 📋 Documents asked for

evidence-which = Kept: { evidence-so-many }. <b>Which criterion does it prove?</b> { $offered ->
    [0] Type its code
   *[other] Press a code below, or type it
}, for example: <i>3.2.1</i>
evidence-which-line = <b>{ $code }</b> { $name }
evidence-move = “{ $name }” stands at <b>{ $code }</b>{ period-brackets }. <b>Which criterion is it for?</b> Press a code below, or type it:
evidence-button-criterion = { $code }{ period-short }

evidence-describe = Write number, date and subject, for example: <i>45/BC-UBND ngày 14/6/2026 về công tác CCHC quý II</i>
evidence-describe-again = No number or date was found. Please write it like this: <i>45/BC-UBND ngày 14/6/2026</i>
evidence-described = Number and date of the document were noted.

evidence-bound =
    { $pages } photos added to the dossier of <b>{ $code }</b>{ period-brackets } as one PDF of { $pages } pages, in the order they were sent.
    { $name }
evidence-apart = Single photos again; each counts by itself.

evidence-explain = No document for <b>{ $code }</b>{ period-brackets }? Write why there is none, what was done, and which figures stand in its place. The explanation is filed and marked as one.
evidence-explained = 📝 Filed as an <b>explanation in lieu of a document</b>, to be looked at by the coordinator.

undo-files-kept = 📎 { $count ->
    [one] { $count } document stays
   *[other] { $count } documents stay
} in the dossier <b>{ $code }</b>{ period-brackets }.
evidence-withdrawn = ↩ { $count ->
    [1] “{ $name }”
   *[other] { $count } files
} withdrawn{ $code ->
    [none] {""}
   *[other] {" "}from the dossier of <b>{ $code }</b>
}; no longer counted.

## /minhchung

evidence-missing-title = <b>{ $count ->
    [one] { $count } criterion lacks
   *[other] { $count } criteria lack
} evidence</b>, most points first:
evidence-missing-line = <b>{ $code }</b> { $name }{ $points ->
    [none] {""}
   *[other] {" "}· maximum { $points }
}
evidence-missing-more = … and { $count } more.
evidence-hint = Press a code and send the photo or file; or send the file now with the code as caption. Never send documents stamped secret.
evidence-none-missing = None of your work lacks evidence now. To add some, send the file here with the code as caption.

evidence-shelf =
    <b>Evidence dossier { $code }</b>{ period-brackets }: { $there ->
        [0] no documents yet
        [one] { $there } document
       *[other] { $there } documents
    }
    { $name }
evidence-piece = { $state ->
    [removed] ▫️ { evidence-piece-what } · removed after its period of keeping
    [accepted] ✅ { evidence-piece-what } · accepted
    [returned] ↩ { evidence-piece-what } · returned
   *[submitted] 🕓 { evidence-piece-what } · waiting
}
evidence-piece-what = { $number }. { evidence-form }{ $name }{ $document ->
    [none] {""}
   *[other] {" "}({ $document })
}{ period-brackets } · { $by }, { SHORTDAY($day) }{ $version ->
    [newer] {" "}· new version
   *[first] {""}
}
evidence-form = { $form ->
    [explanation] [explanation]{" "}
    [link] [link]{" "}
   *[file] {""}
}
evidence-pieces-more = … and { $count } more.
evidence-send-now = Send the photo, file or link right here (files up to 20 MB){ $times ->
    [1] {""}
   *[other] ; each is filed for { period-label } alike
}. Never send documents stamped secret.

evidence-one =
    { evidence-form }<b>{ $name }</b>{ $code ->
        [none] {""}
       *[other] {" "}· dossier { $code }
    }
    Sent by { $by } on { DAY($day) }, { $state ->
        [accepted] ✅ accepted
        [returned] ↩ returned
       *[submitted] waiting
    }
evidence-words = “{ $text }”
evidence-in-group = 🔒 The file and its words are shown in the private chat only{ $code ->
    [none] .
   *[other] : /minhchung { $code }
}
evidence-decision = { $verdict ->
    [accepted] ✅ accepted by { $by } on { DAY($day) }
   *[returned] ↩ returned by { $by } on { DAY($day) }: { review-reason }
}
evidence-older = Older version: { $name } ({ SHORTDAY($day) }{ $state ->
    [returned] , returned
    [accepted] , accepted
   *[submitted] {""}
})

## In the daily reminder.

evidence-returned-title = ↩ <b>Returned evidence, to be sent again:</b>
evidence-returned-line = <b>{ $code }</b> { $name }: { review-reason }

## Refusals.

evidence-secret =
    <b>This file was not taken and nothing was kept.</b> Its name or caption suggests a state secret.
    Documents stamped MẬT, TỐI MẬT or TUYỆT MẬT must not go over a messenger. Please delete the message and hand it in as the rules on state secrets require.
    If it is no secret, change the name or caption and send it again.
evidence-secret-inside =
    <b>The file { $name } was not taken and nothing was kept.</b> Its first page bears the stamp of a state secret.
    Such documents must not go over a messenger. Please delete the message and hand it in as the rules on state secrets require.
evidence-unfit = <b>The file { $name } was not taken.</b> { $why ->
    [executable] It is a program or holds one. Evidence is sent as PDF, Word, Excel, photos or .zip.
    [password] It needs a password, so nobody could appraise it. Remove the password and send it again.
    [macros] It holds macros. Save it as .docx or .xlsx, or as PDF, and send it again.
    [archive] This archive cannot be read (only .zip without archives in it). Unpack it and send the files.
    [corrupt] It is damaged and cannot be opened. Please try it on your computer, then send it again.
    [bomb] It unpacks to more than 200 MB. Split it, or send the files that are needed.
    [two-in-one] It holds two kinds of content and is not safe. Make the PDF or the photo again and send that.
   *[unknown] This type of file cannot be evidence. Send PDF, Word, Excel, photos or .zip.
}
evidence-infected = <b>The file { $name } was not taken:</b> the virus scanner found malicious software in it. Do not open it, scan your computer and tell the IT officer.
evidence-not-scanned = The file { $name } could not be scanned for viruses and was <b>not taken</b>. Send it again in some minutes; if that fails, tell the IT officer.
evidence-photo-broken = Photo { $number } cannot be opened, so nothing was made. Please send it again.
evidence-nothing-to-bind = There are no single photos left to put together or take apart. The photos are in the dossier.
evidence-gone = That file is no longer there. Please send it again with the code as caption.
evidence-removed = The file { $name } was destroyed after its retention period; only its entry remains.
evidence-accepted = This file was accepted and cannot be withdrawn. To replace it, send a new version; the old one is kept.
evidence-decided = This file was accepted or returned already and cannot be moved. Please send it again with the right code as its caption.
evidence-not-yours = Somebody else sent this file. Only the sender or the coordinator can change it.
