# Papers made from the figures: picture, Word, Excel.

menu-xuat = Export: reports, self-scores, evidence dossier
export-choose = <b>Files { export-period }</b>. Which do you need?
export-period = { $kind ->
    [now] this year
   *[other] { report-period }
}
export-notes = Another period: press below, or send for example <i>/xuat 6/2026</i>. The Word file is a draft: number, day and signature are left open.
export-button-period = { $period ->
    [month] This month
    [quarter] This quarter
    [half] 6 months
    [nine] 9 months
   *[year] Year
}
export-button-file = { $file ->
    [word] 📄 Word
    [excel] 📊 Self-scores (Excel)
   *[anh] 🖼 Picture
}
export-button-dossier = 📁 Evidence dossier { $year } (.zip)
export-button-letterhead = ⚙️ Recipients, signer
export-no-private-chat = Files are sent to each person alone: open the chat with the bot, press Start, then press this button again.
paper-failed = The file could not be made. Please try again in a few minutes; if it still fails, tell your IT officer.

## Captions under files.

picture-caption = PAR index { report-period-of }: forecast { $forecast } of { $max } points, figures as of { DAY($day) }
word-caption = Draft report on the PAR index { report-period-of }, figures as of { DAY($day) }. Read it, correct it, number and date it, have it signed.
sheet-caption = Your work sheet, { report-period }.
scores-caption = Self-scores of { $year }, figures as of { DAY($day) }.

## File names.

paper-file-report = { $kind ->
    [word] PAR-REPORT-{ $period }-DRAFT
   *[picture] PAR-REPORT-{ $period }
}
paper-file-sheet = WORK-SHEET-{ $period }
paper-file-scores = PAR-SELF-SCORES-{ $period }

## The draft that coordinators get before a report is due.

draft-title = 📄 <b>Draft report { report-period }</b>, due { DAY($due) }
draft-how = The Word file follows, written from the figures there are. Correct it, number it, have it signed; press 📄 for a newer one.
draft-button-report = See the figures

## The picture of a report: short words, read on a phone.

picture-title = PAR index { report-period-of }
report-period-of = { $kind ->
    [now] { $year } so far
   *[other] { report-period }
}
picture-as-of = Figures as of { DAY($day) }{ $sample ->
    [yes] {" "}· sample data
   *[other] {""}
}
picture-number = { $number }
picture-percent = { $percent }%
picture-of = points forecast, of { $max }
picture-secure = Secure
picture-likely = Expected on top
picture-doubtful = Doubtful
picture-lost = Lost already
picture-last-year = Last year { $points }
picture-appraised = Appraised { $points } points ({ report-criteria })
picture-compared = Against { $self } self-scored: { $given } points ({ SIGNED($moved) })
picture-target = Target { $points }
picture-by-field = Progress by field
picture-state = { $state ->
    [confirmed] Confirmed
    [done] Reported done
    [open] Open
    [overdue] Overdue
   *[exempt] Nothing arose, n/a
}
picture-nothing = –
picture-no-fields = The plan has no criteria yet.
picture-by-official = Points at risk by lead official
picture-others = { $count ->
    [1] And one more, { $points ->
        [one] { $points } point
       *[other] { $points } points
    }
   *[other] And { $count } others, { $points } points together
}
picture-trend = Forecast over the year
picture-months = Month

## Head and foot of documents, where the unit has set nothing else.

letterhead-committee = People’s Committee
letterhead-area = { $kind ->
    [ward] { $name } ward
    [town] { $name } town
    [zone] { $name } special zone
   *[commune] { $name } commune
}
letterhead-unit = { $committee } of { $area }
letterhead-symbol = BC-UBND
letterhead-authority = For the People’s Committee
letterhead-post = Chairman
letterhead-recipients =
    Department of Home Affairs (to report);
    Party Committee and People’s Council, standing members;
    Steering Committee for administrative reform;
    Chairman and vice chairmen;
    Divisions, public service centre;
    Files.

## The self-score sheet (Excel).

selfscore-sheet = Self-scores
selfscore-title = SELF-SCORES OF THE PUBLIC ADMINISTRATION REFORM INDEX { $year }
selfscore-as-of = (Figures as of { DAY($day) }{ $sample ->
    [yes] ; sample data
   *[other] {""}
})
selfscore-column = { $key ->
    [code] No.
    [name] Field, criterion, sub-criterion
    [max] Maximum
    [self] Self-score
    [appraised] Appraised score
    [moved] Difference
    [reason] Reason for the self-score
    [proof] Evidence
   *[note] Note
}
selfscore-proof = { $number ->
    [none] {""}
   *[other] No. { $number }{" "}
}{ $day ->
    [none] {""}
   *[other] of { DAY($day) }{" "}
}({ $name })
selfscore-proof-file = { $name }
selfscore-proof-removed = { $line } – removed after its period of keeping
selfscore-special = { $special ->
    [survey] Scored by survey
    [not-applicable] Not applicable, not counted
   *[not-arisen] Nothing arose
}
selfscore-unsupported = No accepted evidence yet
selfscore-given = The plan says { $points }
selfscore-within = From 0 to the maximum.
selfscore-total = Total
selfscore-scorable = Note: of these open to self-scoring
selfscore-dated = { $place }, date:
selfscore-compiler = COMPILED BY
