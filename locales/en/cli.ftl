# The operator's command line
cli-misuse = { $kind ->
    [command] There is no command “{ $word }”. The commands:
    [unknown] This command has no option { $word }. Usage:
    [no-value] Option { $word } lacks its value, or takes none. Usage:
    [missing] { $word ->
        [argument] An argument is missing. Usage:
       *[other] { $word } is missing. Usage:
    }
    [too-many] “{ $value }” is too much. Usage:
   *[bad] { $word ->
        [argument] “{ $value }” cannot be used here. Usage:
       *[other] { $word } does not take “{ $value }”. Usage:
    }
}
cli-apart-how = Where a code was recognised wrongly, run it again with --apart { $example } (several with commas, all of them: --apart all): the old criterion ends, the new one begins.
cli-apart-unknown = --apart: { $moves } is not among what was recognised ({ $guesses ->
    [none] nothing
   *[other] { $guesses }
}).
cli-written = Wrote { $file }
cli-file-missing = File { $file } cannot be read.
cli-member-added = Added { $name }, number { $id }.
cli-member = { $id } · { $name }{ $position ->
    [none] {""}
   *[other] {" "}· { $position }
} · { $role } · { $reach ->
    [reachable] linked
    [blocked] has blocked the bot
    [invited] invited
   *[unlinked] not linked
}
cli-members-none = Nobody yet.
cli-invited = One-time invitation for { $name }, good until { DAY($until) }.
cli-invite-link = { $link ->
    [none] No link (no BOT_TOKEN, or Telegram does not answer): open the bot and send /start with the code.
   *[other] Link: { $link }
}
cli-invite-code = Code: { $code }
cli-org = { $code } · { $name }
cli-org-head = Head of documents: { $superior ->
    [none] {""}
   *[other] { $superior } ·{" "}
}{ $issuer } · { $place } · …/{ $symbol }
cli-org-foot = Signed: { $authority } · { $post } · { $signer ->
    [none] no name yet
   *[other] { $signer }
}
cli-org-recipients = To: { $recipients }
cli-org-target = Target: { $target ->
    [none] none set
   *[other] { $target } points
}
cli-org-code-taken = Code { $code } belongs to another unit.
cli-verified = { $code }: { $files } files of evidence; audit trail { $audit ->
    [none] intact
   *[other] wrong from entry { $audit }
}.
cli-file-bad = { $found ->
    [missing] Missing file
   *[changed] Changed file
} { $sha256 }
cli-dossier = The evidence dossier was written to { $file }: { $files } files, { $megabytes } MB{ $waiting ->
    [0] {""}
   *[other] ; { $waiting } waiting for review
}{ $missing ->
    [0] {""}
   *[other] ; { $missing } documents missing
}.
cli-dossier-lost = { $why ->
    [removed] Removed after its period of keeping
    [missing] Lost, not included
   *[changed] Changed, not included
}: { $path } ({ $sha256 })
cli-retention = Kept: evidence { $months ->
    [never] for ever
   *[other] { $months } months after the end of its plan's year
}; processed messages { $messages } days; exports { $exports } days.
cli-retention-plan = { $held ->
    [yes] { $year }: over since { DAY($day) }, { $files } files, held back because no dossier was made (cli dossier --year { $year }); to remove them all the same add --unexported
   *[no] { $year }: over since { DAY($day) }, { $files } files
}
cli-retention-outside = { $year }: { $files } files of criteria the plan no longer has are kept, because no dossier holds them; to remove them all the same add --unexported
cli-retention-sum = { $done ->
    [yes] Removed { $files } files, { $megabytes } MB. Their entries stay in the books and the trail; older backups hold the files until they are dropped.
   *[no] { $files ->
        [0] Nothing is to be removed.
       *[other] { $files } files, { $megabytes } MB would be removed with --apply. Nothing was removed.
    }
}
cli-nothing-yet = The database is empty.
cli-remind-none = No messages at { $time } on { DAY($day) }.
cli-demo-not-empty = The database is not empty. Use demo --reset to replace sample data.
cli-demo-real = The database holds real data and is left alone. To delete it all, add --force.
cli-demo-filled = Filled in the sample plan of { $year }: { $members } people, { $entries } reports.
cli-member-unknown = No member has the name or number { $text }.
cli-reading = { $sure ->
    [yes] Sure
   *[other] Unsure, will ask
}: { $intent ->
    [progress] Progress
    [done] Done
    [not_started] Not started
    [blocked] Blocked
    [extension] Later deadline asked
    [evidence] Evidence
    [score] Self-score
    [question] Question
    [acknowledge] Acknowledged
   *[other] No report
}{ $code ->
    [none] {""}
   *[other] {" · criterion"} { $code }
}{ $percent ->
    [none] {""}
   *[other] {" · "}{ $percent }%
}{ $points ->
    [none] {""}
   *[other] {" · "}{ $points } points
}{ $date ->
    [none] {""}
   *[other] {" · date"} { $date }
}{ $note ->
    [none] {""}
   *[other] {" · note: "}{ $note }
}{ $problem ->
    [none] {""}
    [has-parts] {" · because: "}has sub-criteria
    [not-mine] {" · because: "}not assigned to the sender
    [percent-over-100] {" · because: "}over 100 %
    [date-past] {" · because: "}date has passed
    [date-impossible] {" · because: "}no such date
    [points-above-max] {" · because: "}above the maximum
    [survey] {" · because: "}scored by survey
    [which-criterion] {" · because: "}criterion unclear
    [no-criterion] {" · because: "}no such code
   *[unclear] {" · because: "}meaning unclear
}
cli-clue = {"  "}“{ $words }” → { $means ->
    [done] done
    [done-weakly] worked on
    [begun] begun
    [acted] an act that happened
    [counted] some of it done
    [sent] sent
    [not-able] not able yet
    [okay] okay
    [doubtful] doubtful
    [denies] denial
    [happened] happened
    [but] but
    [undone] not done
    [not-done] not finished
    [near] nearly done
    [half] half
    [partly] part of it
    [remains] left over
    [in-progress] under way
    [drafted] drafted
    [submitted] submitted
    [not-started] not started
    [not-yet] not yet
    [blocked] obstacle
    [cannot] cannot
    [lacks] lacks something needed
    [nothing] nothing there
    [misses] misses something
    [waits] waits
    [fine] no obstacle
    [reason] reason
    [extension] later deadline asked
    [evidence] evidence
    [evidence-missing] evidence missing
    [score] self-score
    [full-score] full points
    [not-arisen] nothing arose
    [not-before] not before its time
    [plea] asks for help
    [not-mine] not theirs
    [already] already
    [here] here it is
    [asks] question
    [asks-for-report] asks for a report
    [acknowledges] acknowledged
    [courteous] courtesy
    [promise] promise
    [condition] condition or order
    [chat] chat
    [all] all of them
    [pointing] what is spoken of
    [criterion] criterion by code
    [criterion-name] criterion by name
    [replied-to] message replied to
    [only-open] the only one open
    [no-criterion] no such code
    [percent] percent
    [figure] figure
    [points] points
    [fraction] share done
    [below] below
    [range] range
    [relative] rise or fall
    [maybe] a bare number
    [target] target
    [date] date
    [period] period
   *[other] { $means }
}
cli-backed-up = Database and { $files } evidence { $files ->
    [one] file
   *[other] files
} copied into { $folder }.
cli-restored = Backup of { $time }, { DAY($day) }, restored from { $from }: { $files } evidence { $files ->
    [one] file
   *[other] files
}.
backup-folder-not-empty = { $folder } already holds something. Choose a new folder for the backup.
backup-no-database = There is no database { $file }: nothing to back up. Check DATABASE_URL.
backup-none-here = { $folder } is no backup (no manifest.json that can be read).
backup-damaged = The backup is damaged at { $file }. Nothing was changed; use another backup.
restore-not-empty = { $place } already holds data. A backup is restored into an empty place only: move the old data away, or choose another DATABASE_URL and DATA_DIR.
restore-newer = A newer version of the program made this backup ({ $migration }). Update the program first.
cli-file-fault = { $fault ->
    [missing] There is no { $path }: check the path.
    [forbidden] No permission to read or write { $path }.
    [full] The disk is full; { $path } could not be written.
    [read-only] The disk can only be read; { $path } could not be written.
   *[kind] { $path } is not of the kind wanted: a folder where a file belongs, or the other way round.
}

# Refusals at the command line
cli-criterion-unknown = There is no criterion { $code } in the plan. The codes stand in the files of: report --period nam --out FOLDER
cli-criterion-moved = Criterion { $code } is { $now } now (the plan has changed its codes). Use { $now }.
cli-criterion-became = Criterion { $code } is { $now } now (the plan split it or put it together). Use the new code.
cli-criterion-has-parts = { $code } has criteria below it. Use the code of one of these.
cli-criterion-without-period = { $code } has no such period.
cli-members-unknown = No member has this id. See the ids with: member list
cli-plan-adopted-next = Who is not linked gets no reminders yet. See the ids with member list, make an invitation with member invite ID.
cli-plan-none = There is no plan in force. Import one with: plan import FILE
cli-plan-proposal-gone = What was just read was settled elsewhere. Run again: plan import FILE
cli-plan-proposal-stale = The plan of { $year } was just imported elsewhere. Run plan import FILE again to see what is different.
cli-report-no-plan = There is no plan of { $year }. Import one with plan import FILE, or see the year that is followed: report --period { $planYear }
cli-report-period-unknown = “{ $text }” is no period. For example: --period tuan, --period thang, --period 06/2026, --period Q2/2026, --period 6thang, --period 2026
