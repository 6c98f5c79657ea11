# The evidence dossier: archive, index, checking page, and its making in the chat.

## The index (Word, Excel).

dossier-kind = INDEX
dossier-title = Evidence dossier, PAR index { $year }
dossier-as-of = (As of { DAY($day) }{ $sample ->
    [yes] ; sample data
   *[other] {""}
})
dossier-counts = The dossier has { $files ->
    [1] 1 file
   *[other] { $files } files
}{ $waiting ->
    [0] {""}
   *[other] , { $waiting } of them waiting for review
}{ $lost ->
    [0] .
   *[other] . { $lost } could not be included, see the notes.
}
dossier-trail = { $head ->
    [none] The audit trail of the unit is empty.
   *[other] Audit trail when the dossier was made: entry { $entries }, hash { $head }
}
dossier-list = I. EVIDENCE
dossier-missing = { $count ->
    [0] II. NO EVIDENCE IS MISSING
   *[other] II. EVIDENCE THAT IS MISSING ({ $count })
}
dossier-sheet = { $sheet ->
    [list] Index
   *[missing] Missing
}
dossier-column = { $key ->
    [no] No
    [code] Code
    [criterion] Criterion
    [max] Points
    [self] Self-score
    [number] Number
    [date] Date
    [subject] Subject
    [file] File
    [hash] SHA-256
    [size] Size (KB)
    [sent] Sent by
    [accepted] Accepted by
    [document] Document asked for
    [asked] Asked
    [there] There
   *[note] Note
}
dossier-subject = { $subject }{ $form ->
    [link] {" "}(link)
    [explanation] {" "}(explanation in lieu)
   *[file] {""}
}{ period-brackets }
dossier-points = { $special ->
    [not-applicable] not applicable
    [survey] by survey, at most { $max }
   *[none] { $max ->
        [none] no points given
       *[other] at most { $max }
    }{ $self ->
        [none] , not self-scored
       *[other] , self-scored { $self }
    }
}
dossier-criterion = { $name } ({ $points }){ $files ->
    [0] {" "}– no file yet
   *[other] {""}
}
dossier-empty = { $special ->
    [not-applicable] Not applicable
    [survey] By survey
   *[none] No file yet
}
dossier-note = { $lost ->
    [none] Waiting for review
    [removed] Removed after its period of keeping, not included
    [missing] No longer in the vault, not included
   *[changed] Changed in the vault, not included
}
dossier-missing-what = { $text }{ period-brackets }
dossier-missing-there = { $there }/{ $asked }

## Names in the archive.

dossier-waiting = waiting
dossier-file = { $file ->
    [index] 0 - Index
   *[check] 0 - Check the dossier
}

## The checking page, opened in a browser without a network.

dossier-page-language = en
dossier-page-title = Check the evidence dossier, PAR index { $year }
dossier-page-as-of = as of { DAY($day) }, { $files } files
dossier-page-trail = Audit trail when the dossier was made: entry { $entries }, hash
dossier-page-how = Unpack the dossier and drop the whole folder here, or choose the folder. The page compares every file with the hash noted when the dossier was made.
dossier-page-folder = Choose folder
dossier-page-files = Choose files
dossier-page-no-script = JavaScript is switched off, so nothing can be checked here. SHA256SUMS.txt works with the command sha256sum.
dossier-page-progress = Progress of the check
dossier-page-private = All of this happens on this machine: the page sends nothing anywhere and needs no network.
dossier-page-column-verdict = Result
dossier-page-column-file = File
dossier-page-result = { $result ->
    [working] Checking { $count }/{ $total } files…
    [all] ✔ All { $total } files are there and intact.
    [all-but] ✔ { $intact }/{ $total } files are intact; { $faults }.
    [some] ✖ { $intact }/{ $total } files are intact; { $faults }.
    [count-changed] { $count } changed
    [count-missing] { $count } not found
    [count-renamed] { $count } intact under another name or in another folder
   *[count-extra] { $count } not part of the dossier
}
dossier-page-verdict = { $verdict ->
    [unchecked] Not checked
    [intact] ✔ Intact
    [renamed] Other name
    [changed] ✖ Changed
    [missing] ✖ Not found
   *[extra] Not listed
}

## Made in the chat.

dossier-progress = ⏳ Making the evidence dossier of { $year }: { $percent }%
    { dossier-bar }
    You may go on with other things; the file is sent right below when it is done.
dossier-bar = { $bar ->
    [0] ▱▱▱▱▱▱▱▱▱▱
    [1] ▰▱▱▱▱▱▱▱▱▱
    [2] ▰▰▱▱▱▱▱▱▱▱
    [3] ▰▰▰▱▱▱▱▱▱▱
    [4] ▰▰▰▰▱▱▱▱▱▱
    [5] ▰▰▰▰▰▱▱▱▱▱
    [6] ▰▰▰▰▰▰▱▱▱▱
    [7] ▰▰▰▰▰▰▰▱▱▱
    [8] ▰▰▰▰▰▰▰▰▱▱
    [9] ▰▰▰▰▰▰▰▰▰▱
   *[other] ▰▰▰▰▰▰▰▰▰▰
}
dossier-under-way = The evidence dossier of { $year } is being made for your unit. Please press again when it is done.
dossier-no-evidence = There is no evidence of { $year } yet. Send some with /minhchung; see what is missing with /soatloi.
dossier-made = 📁 <b>Evidence dossier of { $year }</b>: { $files ->
    [1] 1 file
   *[other] { $files } files
}, { $megabytes } MB{ $parts ->
    [0] {""}
    [1] {""}
   *[other] , in { $parts } parts, each with its own index
}.
dossier-left = The file is larger than Telegram takes (50 MB), so it stands on the unit's server at <code>{ $place }</code>. Please ask the IT officer for it. Its index follows below.
dossier-made-waiting = 🕓 { $count ->
    [1] 1 file waits for review
   *[other] { $count } files wait for review
}, marked “waiting” in the name. Review with /duyet and make it anew.
dossier-made-missing = ▫️ { $count ->
    [1] 1 document is missing
   *[other] { $count } documents are missing
}, see part II of the index.
dossier-made-lost = ⚠️ Not included: “{ $name }”, { $why ->
    [removed] removed after its period of keeping
    [missing] no longer in the vault, tell the IT officer
   *[changed] changed in the vault, tell the IT officer
}.
dossier-made-lost-more = ⚠️ and { $count } more, see the notes in the index.
dossier-made-check = Unpack it and open “0 - Check the dossier.html” to see which files are intact.
dossier-button-again = Make it anew
dossier-failed = The evidence dossier of { $year } could not be made. Please try again in a few minutes; if it fails again, tell the IT officer (the disk may be full).
dossier-caption = Evidence dossier of { $year }{ $parts ->
    [1] {""}
   *[other] , part { $part }/{ $parts }
}{ $fields ->
    [none] {""}
   *[other] : { $fields }
}
dossier-file-name = EVIDENCE-DOSSIER-{ $year }{ $part ->
    [0] {""}
   *[other] -PART-{ $part }
}
