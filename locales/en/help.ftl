menu-trogiup = Help: how it works, and the commands

start-welcome = Welcome, <b>{ $name }</b>{ $position ->
    [none] {""}
   *[other] {" "}({ $position })
}. Your account is linked.
start-what-comes = { $role ->
    [COORDINATOR] The assistant follows the plan, reminds everybody in time, takes reports and evidence and writes the summaries; what you have to decide will appear here.
    [CHAIRMAN] The assistant tells you where the unit stands, which points are at risk, who is late and what blocks them.
    [VICE_CHAIRMAN] The assistant tells you where the unit stands, which points are at risk, who is late and what blocks them.
    [SUPERVISOR] You can see the unit's criteria and results.
   *[OFFICIAL] On each working day with something due you get one message. Answer in your own words, such as “3.2.1 xong 80%”, or send photos and files as evidence.
}
start-privacy = The assistant keeps work data only: your name, post, this chat account, and what you send about criteria. Never send classified documents here.
start-in-private = Please write to the assistant in private: press its name, choose Message, then “Start”.
start-code-unknown = This code is not right. Please check it, or ask the Office – Statistics official for a new invitation.
start-code-used = This code has been used. If you are not linked, ask the Office – Statistics official for a new invitation.
start-code-expired = This code has expired. Please ask the Office – Statistics official for a new invitation.
start-code-revoked = This code was revoked or replaced. Use your newest invitation, or ask the Office – Statistics official for another.
start-too-many-tries = There were too many wrong codes. Please try again in an hour, or ask the Office – Statistics official for a new invitation.
start-many-guesses = ⚠️ { $count } wrong invitation codes were tried within an hour, from several accounts. No code is taken for an hour; whoever is connected is not affected. Codes are too long to be guessed; should it go on, please tell the operator.
start-joined = ✅ <b>{ $name }</b>{ $position ->
    [none] {""}
   *[other] {" "}({ $position })
} { $again ->
    [yes] has linked another account; the one before no longer works.
   *[no] has joined.
}

home-title = Hello, <b>{ $name }</b>{ $position ->
    [none] .
   *[other] {" "}· { $position }
}
home-next-plan = <b>First step:</b> send the plan file (.xlsx, .docx, .csv) right here. You see it before anything is imported; what comes next is said then.
home-hint = { $role ->
    [OFFICIAL] Send progress in your own words with the code of the criterion, or choose:
   *[other] What would you like to see?
}
home-button = { $word ->
    [viec] My work
    [tieuchi] Look up a criterion
    [minhchung] Send evidence
    [tucham] Self-score
    [baocao] Report
    [quahan] Overdue
    [duyet] To review
    [canbo] Members
    [nhap] Import a plan
    [lichnhac] Reminders
    [nhatky] Trail
    [gopy] Remarks
    [trogiup] Help
    [capnhat] Report progress
    [giahan] Later deadline
    [giaitrinh] Explain points
    [hoantac] Undo
    [phieuthang] Monthly sheet
    [nghiphep] Leave
    [dulieu] Data about me
    [dondoc] Urge
    [chidao] Direct
    [hop] Meeting
    [xuat] Export
    [phancong] Assign
    [bangiao] Hand over
    [lienlac] Not reached
    [nhapthay] Enter for others
    [baolen] Escalation
    [soatloi] Pre-flight
    [thamdinh] Appraised points
    [ketnoinhom] Connect a group
   *[other] /{ $word }
}

help-title = { $role ->
    [COORDINATOR] <b>Help for the coordinator</b>
    [CHAIRMAN] <b>Help for leaders</b>
    [VICE_CHAIRMAN] <b>Help for leaders</b>
    [SUPERVISOR] <b>Help for supervisors</b>
    [group] <b>In the leadership group</b>
   *[other] <b>Help</b>
}
help-line = { $word ->
    [viec] /viec – my work, most urgent first
    [tieuchi] /tieuchi 3.2.1 – one criterion (code or words)
    [capnhat] /capnhat 3.2.1 xong 80% – report progress
    [minhchung] /minhchung 3.2.1 – send or see evidence
    [tucham] /tucham 3.2.1 – self-score
    [thamdinh] /thamdinh – enter the appraised scores
    [giaitrinh] /giaitrinh 3.2.1 … – explain appraised scores
    [giahan] /giahan 3.2.1 – ask for a later deadline
    [hoantac] /hoantac – take back my last report
    [baocao] /baocao – report (or: tuan, thang, quy, nam)
    [hop] /hop – meeting: agenda, directives, minutes
    [quahan] /quahan – overdue by person
    [dondoc] /dondoc – urge
    [chidao] /chidao 3.2.1 … – give a directive
    [duyet] /duyet – evidence and extensions to review
    [lichnhac] /lichnhac – what will be sent
    [baolen] /baolen – how late before who is told
    [nhap] /nhap – import a plan from Excel or Word
    [xuat] /xuat – export report, scores, dossier
    [canbo] /canbo – members, invitations, roles
    [phancong] /phancong 3.2.1 – change lead and supporters
    [ketnoinhom] /ketnoinhom – send in a group to get reports there
    [nhatky] /nhatky – who did what
    [gopy] /gopy 3.2.1 … – a supervisor’s remark on a criterion
    [soatloi] /soatloi – check before appraisal
    [nghiphep] /nghiphep – leave, and who stands in
    [bangiao] /bangiao – hand work over
    [lienlac] /lienlac – who cannot be reached
    [nhapthay] /nhapthay – write down for somebody
    [phieuthang] /phieuthang – my sheet of the month
    [thamdinh] /thamdinh – enter the appraised points
    [giaitrinh] /giaitrinh 3.2.1 – explain appraised points
    [dulieu] /dulieu – what is kept about me
    [trogiup] /trogiup – this page
   *[other] /{ $word }
}
help-topic = { $topic ->
    [theodoi] <b>Follow and steer</b>
    [nguoi] <b>People and duties</b>
    [kehoach] <b>Plan and appraisal</b>
   *[viec] <b>My work</b>
}
help-topic-line = { help-topic }: { $commands }
help-topic-button = { $topic ->
    [theodoi] 📊 Follow and steer
    [nguoi] 👥 People and duties
    [kehoach] 📄 Plan and appraisal
   *[viec] 📝 My work
}
help-button-back = ‹ Help
help-hint = { $role ->
    [OFFICIAL] No need to remember commands: answer a reminder in your own words (“da xong”, “xong 80%”, “vướng: …”), or send a photo or file with the criterion’s code. Ask, too: “tôi còn việc gì”, “ai phụ trách 3.2”.
    [COORDINATOR] No need to remember commands, say it in words:
        • see: “3.2.1”, “lĩnh vực 7 ra sao”, “ai đang chậm”, “việc của anh Dũng”, “báo cáo tháng trước”
        • do: “đôn đốc 3.2.1”, “phân công 3.2.1 cho chị Lan”, “3.2.1 xong 80%” (you are asked before anything is sent to others)
    [CHAIRMAN] { help-hint-leader }
    [VICE_CHAIRMAN] { help-hint-leader }
    [SUPERVISOR] Send a code or some words of a criterion’s name to look it up, or write “góp ý 3.2.1 …”.
    [group] Send commands right here in the group. For one’s own work write to the bot in private.
   *[other] No need to remember commands: press the buttons under a message, or answer in your own words.
}
help-hint-leader = No need to remember commands, say it in words:
    • see: “3.2.1”, “lĩnh vực 7 ra sao”, “ai đang chậm”, “việc của anh Dũng”, “báo cáo tháng trước”
    • do: “chỉ đạo 3.2.1 …”, “đôn đốc 3.2.1” (you are asked before it is sent)
