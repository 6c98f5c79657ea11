# Operations
backup-too-old = ⚠️ { $day ->
    [none] There has been no backup of the data for { $days } days.
   *[other] The last backup is of { DAY($day) }, { $days } days ago.
} Please have the operator look at the program’s log and the free disk space.
alarm-outbox-stuck = ⚠️ { $count } messages cannot be sent; the first has waited for { $minutes } minutes. Please have the operator look at the program’s log.
alarm-schedule-silent = ⚠️ The schedule of reminders has stood still for { $minutes } minutes. Please have the operator restart the program.
alarm-disk = ⚠️ The server’s disk has only { $megabytes } MB left. Without room no message and no file can be taken. Please have the operator make room.
