# Personal data: to be seen, taken along, erased.

menu-dulieu = What is kept about me
own-data-private-only = Personal data is shown in private only: send /dulieu to the assistant in a chat of your own.
own-data-title = <b>What the assistant keeps about you</b>
own-data-member = { $name }{ $position ->
    [none] {""}
   *[other] {" "}· { $position }
} · role: { members-role }
own-data-accounts = { $accounts ->
    [0] No account linked
   *[other] Accounts linked: { $accounts }{ $heardOn ->
        [none] {""}
       *[other] {" "}· last heard on { DAY($heardOn) }
    }
}
own-data-work = Duties { $duties } · progress reports { $progress } · evidence { $evidence } · scores { $scores }
own-data-steering = Extensions { $extensions } · directives { $directives } · urges { $urges } · remarks { $remarks } · reviews { $decisions }
own-data-absence = Leaves { $leaves } · snoozes { $snoozes } · handovers { $handovers }
own-data-messages = Messages sent to you { $sent } · your private messages { $received } · trail { $trail }
own-data-why = Used to remind, to report, and to prove the results of the PAR index; kept on the unit’s own machine; messages go through Telegram.
own-data-rights = Something wrong, or to be erased: tell the coordinator.
own-data-button-file = ⬇️ Download my data

own-data-file = MY-DATA-{ $day }
own-data-caption = All that is kept about you, as of { DAY($day) }. Opens in a browser or a text editor; not for forwarding.
own-data-readme = { $line ->
    [what] This file holds everything the unit’s assistant keeps about the person under "member", table by table of the database.
    [rows] Each of the "rows" is a record. criterionId is a criterion, whose code and names, today and formerly, stand under "criteria". Where a column ending in Id means a person, the name stands under "people". Times are UTC.
    [others] Of other people there are only names, where a record cannot do without: who gave the work, who reviewed it, who stood in. Of what you did with another’s records there is only what was done, and when.
    [left-out] Left out: the words of messages sent to you (they stand in your chat), messages in groups (with words of others in them), hashes of invitations and of the trail.
    [files] The files of evidence are not in here; sha256 and originalName say which they are.
   *[rights] To have something corrected or erased, ask the unit’s coordinator. After an erasure the records of work remain under a number in place of the name.
}
own-data-table = { $table ->
    [Member] Member
    [Account] Linked accounts
    [Invitation] Invitations
    [Duty] Duties
    [DutyReply] Answers to being given a duty
    [Standing] How each part stands now
    [ProgressEntry] Progress reports
    [Score] Self-scores
    [ScoreDecision] Scores confirmed or returned
    [Explanation] Explanations
    [AppraisalProposal] Appraised scores imported
    [Evidence] Evidence sent
    [EvidenceLink] Evidence under criteria
    [EvidenceDecision] Evidence accepted or returned
    [Extension] Extensions
    [Urge] Urges
    [Directive] Directives
    [DirectiveReceipt] Receipts of directives
    [EscalationStep] Reported upward
    [FieldLeader] Fields in charge of
    [Remark] Remarks
    [Leave] Leaves and standing in
    [Snooze] Snoozes
    [Meeting] Meetings
    [MeetingStep] Done in a meeting
    [Handover] Handovers
    [DossierExport] Dossiers asked for
    [Group] Groups connected
    [PlanProposal] Plan files sent
    [CriteriaSet] Plans imported
    [Outbox] Messages sent to them (without the words)
    [ReminderLine] Work named in reminders
    [AuditEntry] Trail
    [Inbox] Private messages to the assistant
    [Dialogue] Unfinished dialogue
   *[other] { $table }
}

## Erasing a person.

erased-name = Erased member #{ $id }
erase-button = Erase personal data
erase-button-yes = Yes, erase for good
erase-own = Nobody erases themselves: another coordinator does it.
erase-leads = <b>{ $name }</b> still leads { $leads } criteria ({ $codes }). Hand them over first; then the personal data can be erased.
erase-confirm = ⚠️ Erase the personal data of <b>{ $name }</b>? <b>This cannot be undone.</b>
erase-goes = Goes: the name (“{ $pseudonym }” stands in its place everywhere, the trail included), accounts, the words of messages between them and the assistant.
erase-stays = Stays: the post, reports, notes, evidence and the unit’s trail, under that number.
erase-beyond = Beyond reach: names inside files of evidence, messages in Telegram, older backups (gone within six months).
erase-shared = “{ $name }” is somebody else’s name as well, or too short: it is replaced only in records of theirs.
erase-done = Erased. The records of work remain under “{ $pseudonym }”; the trail says who erased, not who was erased.
removed-button = Taken off the list ({ $count })
removed-title = <b>Taken off the list, names still kept: { $count }</b>
    Choose whose personal data to erase for good.
removed-none = No name of anybody taken off the list is kept.
