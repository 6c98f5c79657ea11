menu-nhatky = Audit trail: who did what
audit-title = <b>Audit trail{ $code ->
    [none] {""}
   *[other] {" "}of criterion { $code }
}</b>
audit-entry = { SHORTDAY($day) } { $time } · { audit-who } · { audit-action } · { audit-subject }{ $changed ->
    [yes] : { audit-from } → { audit-to }
   *[no] {""}
}{ through }
audit-private-only = The audit trail quotes what people wrote in private: send /nhatky to the assistant in a chat of your own.
audit-empty = Nothing was recorded yet{ $code ->
    [none] {""}
   *[other] {" "}about criterion { $code }
}.
audit-action = { $action ->
    [plan-imported] plan loaded
    [progress-recorded] progress reported
    [progress-undone] report undone
    [progress-confirmed] result confirmed
    [criterion-excluded] excluded
    [criterion-included] included again
    [directive-given] gave a directive
    [directive-acknowledged] acknowledged a directive
    [directive-talk] asked to talk about a directive
    [directive-answered] answered a directive
    [directive-replied] answered about a directive
    [directive-reported] reported a directive done
    [directive-not-done] said a directive is not carried out yet
    [directive-reopened] had a directive go on
    [directive-done] closed a directive
    [directive-moved] moved a directive to the new lead
    [directive-withdrawn] withdrew a directive
    [ladder-changed] changed an escalation step
    [field-leader-set] put a leader in charge of a field
    [urged] urged
    [urge-seen] has seen an urge
    [extension-asked] later deadline asked for
    [extension-granted] granted a later deadline
    [extension-refused] refused a later deadline
    [extension-withdrawn] withdrew a request for a later deadline
    [evidence-filed] evidence sent
    [evidence-accepted] evidence accepted
    [evidence-returned] evidence returned
    [evidence-replaced] newer version sent
    [evidence-bound] photos bound into one PDF
    [evidence-brought] old evidence used after a split or merge
    [evidence-moved] evidence moved to another criterion
    [evidence-unbound] photos taken apart again
    [evidence-described] number and date entered
    [evidence-named] kind of document chosen
    [evidence-withdrawn] evidence withdrawn
    [requirement-changed] documents asked for changed
    [board-pinned] live board pinned
    [board-unpinned] live board unpinned
    [score-given] self-score given
    [appraisal-entered] entered an appraised score
    [appraisal-dropped] dropped an appraised score
    [appraisal-imported] imported appraised scores
    [appraisal-explained] explained an appraised score
    [appraisal-agreed] agreed to an appraised score
    [score-explained] gave the reason of a self-score
    [score-undone] undid a self-score
    [score-confirmed] confirmed a self-score
    [score-returned] returned a self-score
    [organisation-changed] changed the commune’s name, letterhead or target
    [reminder-snoozed] put reminders off
    [reminder-resumed] let reminders go on
    [days-off-changed] changed days off
    [duty-changed] changed an assignment
    [remark-left] left a remark
    [remark-answered] answered a remark
    [duty-accepted] accepted an assignment
    [duty-refused] said that it is not theirs
    [work-handed-over] handed everything over
    [leave-entered] recorded a leave
    [leave-ended] ended a leave
    [deadline-replanned] changed deadlines by importing the plan again
    [deadline-moved] moved a deadline to the working day before
    [score-dropped] dropped a self-score
    [file-exported] exported a file
    [meeting-prepared] meeting prepared
    [meeting-opened] meeting opened
    [meeting-place] said where a meeting is
    [meeting-present] who is at the meeting
    [meeting-ended] meeting ended
    [meeting-dropped] meeting dropped
    [meeting-raised] put first on the agenda
    [meeting-left-out] left out of the meeting
    [meeting-discussed] discussed in the meeting
    [meeting-undiscussed] to be discussed again
    [meeting-noted] put in the minutes
    [meeting-minutes] made the minutes
    [evidence-removed] evidence removed after its period
    [dossier-exported] evidence dossier exported
    [setting-changed] setting changed
    [member-added] member added
    [member-renamed] name or post changed
    [member-role-changed] role changed
    [member-removed] member removed
    [member-invited] invitation made
    [invitation-revoked] invitation revoked
    [member-linked] account linked
    [member-unlinked] account unlinked
    [member-unreachable] no longer receives messages
    [member-reachable] receives messages again
    [invitation-guessed] wrong invitation code
    [own-data-given] took their own data along
    [member-erased] erased personal data
    [group-connected] group connected
    [group-left] left the group
   *[other] { $action }
}
audit-subject = { $kind ->
    [criterion] criterion { $id }
    [member] member { $id }
    [plan] plan { $id }
    [group] group
    [meeting] meeting no. { $id }
    [file] file { $id }
    [days-off] calendar { $id }
    [setting] { audit-setting }
    [field] field { $id }
   *[other] { $kind } { $id }
}
audit-who = { $name ->
    [none] a stranger
   *[other] { $name }
}
audit-setting = { $id ->
    [remindHour] hour of reminders
    [quietFromHour] hour from which it is quiet
    [digestHour] hour of reports
    [reportDay] day of reports
    [dataDay] last day that counts
    [remindDaysAhead] days of notice
    [targetPoints] target in points
    [meetingPlace] place of meetings
    [newPlan] day from which the new plan is worked by
    [explanationDays] days to explain
    [late-coordinator] late work, coordinator told
    [late-field_leader] late work, leader in charge told
    [late-chairman] late work, chairman told
    [silent-coordinator] unanswered reminders, coordinator told
    [blocked-coordinator] obstacles, coordinator told
    [blocked-field_leader] obstacles, leader in charge told
   *[other] setting { $id }
}
audit-from = { $from ->
    [none] nothing
    [on] on
    [off] off
    [COORDINATOR] coordinator
    [CHAIRMAN] chairman
    [VICE_CHAIRMAN] vice chairman
    [OFFICIAL] official
    [SUPERVISOR] supervisor
   *[other] { $from }
}
audit-to = { $to ->
    [none] nothing
    [on] on
    [off] off
    [COORDINATOR] coordinator
    [CHAIRMAN] chairman
    [VICE_CHAIRMAN] vice chairman
    [OFFICIAL] official
    [SUPERVISOR] supervisor
   *[other] { $to }
}
