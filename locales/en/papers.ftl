# Papers made from the figures: picture, Word, Excel.

## The picture of a report: short words, read on a phone.

picture-title = PAR index { report-period-of }
report-period-of = { $kind ->
    [now] { $year }: how it stands now
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
    [1] And one more, { $points } points
   *[other] And { $count } others, { $points } points together
}
picture-trend = Forecast over the year
picture-months = Month

## Head and foot of documents, where the unit has set nothing else.

letterhead-committee = People’s Committee
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
