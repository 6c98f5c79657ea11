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
