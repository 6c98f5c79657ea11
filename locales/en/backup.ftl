# Backups
backup-too-old = ⚠️ { $day ->
    [none] There has been no backup of the data for { $days } days.
   *[other] The last backup is of { DAY($day) }, { $days } days ago.
} Please have the operator look at the program’s log and the free disk space.
