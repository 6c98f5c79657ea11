# A message in somebody's own words that was not written down as it stands: why, and what to do next.
words-unsure = { $problem ->
    [has-parts] Not recorded: { words-criterion } has several sub-criteria. Which one do you mean? Press or type its code; what you wrote is kept.
    [which-criterion] Not recorded: which criterion do you mean? Press or type its code (for example <i>{ words-code }</i>); what you wrote is kept.
    [no-criterion] Not recorded: the plan has no { $code ->
        [none] such code
       *[other] criterion { $code }
    }. Please { $offered ->
        [0] type
       *[other] press or type
    } the right code (see /viec); what you wrote is kept.
    [not-mine] Not recorded: { words-criterion } is not assigned to you. If the code was wrong, send the right one; if it was newly assigned, please tell the coordinator.
    [percent-over-100] Not recorded: more than 100%. Please write again, for example: <i>{ words-code } xong 80%</i>
    [date-past] Not recorded: that date has passed. Please send a new one, for example: <i>{ words-code } xin lùi hạn đến 30/12</i>
    [date-impossible] Not recorded: there is no such date. Please send the right one, for example: <i>{ words-code } xin lùi hạn đến 30/12</i>
    [points-above-max] Not recorded: the self-score is above the maximum of { words-criterion }. See the maximum with /tieuchi and write again.
    [survey] Score not recorded: { words-criterion } is scored by survey, not by the commune. Progress can be reported as usual.
   *[unclear] { $code ->
        [none] Not recorded because the meaning is unclear. Please send the code and how it stands, for example: <i>3.2.1 xong 80%</i>
       *[other] <b>{ $code }</b>{ period-brackets } is not recorded because the meaning is unclear. Press what you meant (your words are kept as the note), or write again, for example: <i>{ $code } xong 80%</i>
    }
}
# A share of a criterion that is itself a rate, told alone.
words-unsure-share = <b>{ $code }</b>{ period-brackets }: is { $percent }% the <b>result</b> (the criterion's own figure) or the <b>progress</b> of the work? Nothing is recorded yet; press a button, and it is taken so from now on.
share-button = { $means ->
    [figure] 📊 { $code }: result { $percent }%
   *[progress] ⏳ { $code }: progress { $percent }%
}
share-as-before = { $percent }% is taken for the { $means ->
    [figure] result (figure)
   *[progress] progress
}, as was chosen on { DAY($day) }. Press the button if that is wrong.
words-code = { $code ->
    [none] 3.2.1
   *[other] { $code }
}
words-criterion = { $code ->
    [none] this criterion
   *[other] <b>{ $code }</b>
}
words-button-criterion = { $code }
# One question at a time: what is asked once this one is answered.
words-asked-later = ⏭ After this, <b>{ $codes }</b> is asked about.
words-in-group = In the group the assistant answers about the whole (/baocao, /quahan) and records reports with a code, for example <i>3.2.1 done</i>. For your own work write to it in private.
words-button-meant = Record { $code }{ period-short }: { $state ->
    [done] done
    [submitted] awaiting signature
    [blocked] blocked
    [not_started] not started
    [not_arisen] nothing arose
   *[other] { $percent ->
        [none] under way
       *[other] under way, { $percent }%
    }
}
words-button-remark = 🗣 A remark on { $code }
words-button-nothing = Not a report
words-dropped = Dropped; nothing was written down.
words-called-off = The question is dropped; nothing more was written down.
words-nothing-recorded = Nothing recorded for <b>{ $code }</b>. Once there is news, write a sentence.

words-acknowledged = 👌 { $what ->
    [directive] Noted that you have acknowledged the directive{ $code ->
        [none] {""}
       *[other] {" "}about <b>{ $code }</b>
    }.
    [duty] Written down: you accept it. You will be reminded when it falls due.
   *[urge] Noted that you have seen it. Once there is news, write a sentence.
}
words-evidence = Please send the photo or file for <b>{ $code }</b> right here. Never send documents stamped secret.
words-about = { $intent ->
    [question] A question about <b>{ $code }</b>: press to see all that is known. For a decision, please ask the coordinator.
    [score] How many points for <b>{ $code }</b>? Nothing recorded; write for example: <i>/tucham { $code } 1,5</i>
    [not-theirs] Nothing was written down of <b>{ $code }</b>: you do not report on it. Its lead or the coordinator can tell more.
   *[other] Your message about <b>{ $code }</b> states no result, so nothing was recorded. Press “Update”, or write for example: <i>{ $code } xong 80%</i>
}
words-button-card = Show { $code }
words-not-a-report = { $intent ->
    [looking] It is not clear what you wish for. To see a criterion send its code, or <i>tình hình 3.2.1</i>. To leave a remark: <i>góp ý 3.2.1 text</i>
    [question] This question cannot be answered automatically; please ask the coordinator. To look up a criterion: /tieuchi with a code or words.
    [score] No score recorded: criterion and points are unclear. Write for example: <i>/tucham 3.2.1 1,5</i>
    [evidence] Please send the photo or file right here, with the code as caption, for example: <i>3.2.1</i>
   *[other] Nothing to record was found. To report, send the code and how it stands, for example: <i>3.2.1 xong 80%</i>
}
words-for-steering = It is not clear what you wish for. Write, for example: <i>3.2.1</i>, <i>lĩnh vực 7 ra sao</i>, <i>ai đang chậm</i>, <i>báo cáo tháng trước</i>, <i>việc của anh Dũng</i>, <i>đôn đốc 3.2.1</i>; or press a button:
words-button-work = My work
words-button-help = Help

words-passed-on = 📨 Passed on to { $from } ({ $what ->
    [urge] who urged
   *[reminder] coordinator
}).
words-forwarded = This was written by somebody else and forwarded, so nothing was recorded. If it is about your own work, say it in your own words, for example: <i>3.2.1 xong 80%</i>{ $mayNote ->
    [yes] . To record for somebody else: /nhapthay
   *[no] {""}
}

question-name = { $word ->
    [chidao] the words of the directive
    [chidao-traodoi] what is to be talked about
    [chidao-traloi] the answer to the lead
    [phancong] the criterion to be assigned
    [phancong-khong] why the part is not theirs
    [duyet-tra] why the evidence is returned
    [duyet-tradiem] why the points are returned
    [giahan] the later deadline and why
    [giahan-tuchoi] why the later deadline is refused
    [giahan-khac] another deadline
    [giaitrinh] the explanation
    [giaitrinh-noidung] the explanation
    [thamdinh] the file or the appraised points
    [nhap] the file of the plan
    [tucham] the points
    [tucham-linhvuc] the points
    [tucham-lydo] why the points are these
    [hop-ghi] what the minutes are to say
    [hop-loi] what is said of this item
    [hop-noi] where the meeting is
    [hop-du] who is present
    [nhapthay] what is to be written down for somebody
    [capnhat] how the work stands
    [tieuchi] the code or name of a criterion
    [nghiphep-ngay] the days of the leave
    [canbo-sua] the name and post
    [canbo-them] the name, post and role
    [canbo-vaitro] the role
    [gopy] the remark
    [gopy-traloi] the answer to the remark
    [minhchung] the evidence
    [minhchung-chitiet] the particulars of the document
    [minhchung-giaitrinh] the explanation in place of evidence
    [minhchung-gan] the criterion of the file
    [minhchung-chuyen] the criterion the file goes to
    [yeucau-them] the document to be asked for
    [yeucau-sua] the document to be asked for
    [lichnhac-hoan] the day on which reminders go on
    [lichnhac-vanban] the words of the line
    [lichnhac-chot] the day up to which figures count (1 to 28)
    [noi-chon] the criterion of what was said
    [noi-ghi] what the words meant
    [noi-lam] a yes or a no
   *[other] the answer
}{ $code ->
    [none] {""}
   *[other] {" "}for <b>{ $code }</b>
}
question-open = ❔ Still waiting for { question-name }. To drop it, say “thôi”.
question-left = ↩️ The question of { $time } ({ question-name }) is left; nothing was written down for it.
question-lapsed = ⏳ The question of { $time } ({ question-name }) has lapsed; nothing was written down. Press the button to answer it.
question-lapsed-file = ⏳ At { $time } { question-name } was waited for, which has lapsed. If this is that file, press the first button.
question-button-file = 📎 For { $code }
question-gone = This question is no more. Say again what you wish, or send /trogiup.
question-button-again = ↩️ Answer the question of { $time }
text-too-long = ✂️ Not written down: this has { $length } characters, at most { $limit } will do. Edit the message you have just sent, or write again. What is too much begins with: “{ $beyond }”

# A wish in words: asked back before it reaches others.
wish-confirm = { $word ->
    [hoantac] ↩ Take back the report, score or file you sent last? (For another, reply to its message, or press ↩ under it.){ $code ->
        [none] {""}
       *[other] {" "}Reported last: <b>{ $code }</b>. To put it right instead, write for example: nhầm, { $code } mới 50%
    }
    [chidao] 📌 Send the directive about <b>{ $code }</b> to <b>{ $names }</b>: “{ $text }”?{ $day ->
        [none] {""}
       *[other] {" "}Due, as read: <b>{ DAY($day) }</b>.
    }
    [giahan-dongy] Grant <b>{ $code }</b> until <b>{ DAY($day) }</b>, as is waiting to be decided?
    [gopy-traloi] Send whoever left the remark on <b>{ $code }</b> this answer: “{ $text }”?
    [gopy] Send the remark on <b>{ $code }</b> to its lead ({ $names }) and the coordinator: “{ $text }”?
   *[other] 📣 Urge <b>{ $names }</b>{ $code ->
        [none] {""}
       *[other] {" "}about <b>{ $code }</b>
    }?
}
wish-button-yes = { $word ->
    [hoantac] ↩ Undo
    [lapsed] Record it there
    [chidao] Send the directive
    [giahan-dongy] Agree
    [gopy-traloi] Send the answer
    [gopy] Send the remark
   *[other] 📣 Urge
}
wish-button-no = No
wish-button-person = { $name }
wish-who = Whom do you mean?
promise-due = { $due ->
    [none] {""}
   *[other] {" "}(due { SHORTDAY($due) })
}
promise-noted =
    🤝 Waiting for news of <b>{ $code }</b>{ promise-due }: you are asked again on the morning of { schedule-weekday } { SHORTDAY($again) }.
    Nothing was written down of its progress.
promise-heard =
    🤝 Waiting for news of <b>{ $code }</b>{ promise-due }; reminders go on as planned.
    Nothing was written down of its progress.
promise-which =
    🤝 Waiting for your news. The { $count } things in this message are reminded of as planned; nothing was written down.
    With a code you are asked again at the right time: <i>3.2.1 mai em trình ký</i>
wish-which = { $of ->
    [chidao-xong] ☑️ Which directive is carried out?
   *[giahan-rut] ↩ Which request for a later deadline is withdrawn?
}
wish-which-part = 📌 Which criterion of <b>{ $code }</b> is it about: “{ $text }”? Press or write its code; your words are kept.
wish-dropped = Dropped; nothing was done.
# What came where an answer is awaited may be that, or a report of another criterion.
answer-or-other = ❔ Is “{ $text }” the answer ({ question-name })? If it is news of <b>{ $other }</b>, press the second button.
answer-button-yes = ✍️ It is the answer
answer-button-other = 📝 News of { $code }
# What was asked too long ago, and seems to be answered now.
wish-late-answer = ⏳ The question of { $time } ({ question-name }) has lapsed; nothing was written down. Is “{ $text }” the answer to it?
wish-lapsed = This question is out of date, so nothing was done. Please say again what you wish.
name-unknown = Nobody on the list is called “{ $name }”, so nothing was done. Write the name again, or look at /canbo.
wish-not-theirs = Criterion { $code } is not { $name }’s{ $leads ->
    [none] ; nobody leads it. Assign it: /phancong { $code }
   *[other] . Lead: { $leads }. To urge the lead, write “đôn đốc { $code }”.
}
wish-no-own-request = No request of yours for a later deadline is waiting.
wish-no-file = Which file is not clear: reply to the message that received it and write again. Only a file of your own that is not accepted yet can be withdrawn.
wish-no-own-directive = No directive waits for you to report it done. To report a criterion done, send its code as well: <i>3.2.1 xong</i>
wish-no-request = No later deadline is being asked for { $code }. Its lead asks with /giahan { $code } (the coordinator can ask for them); the request then comes to you to decide.
# Above an answer about the plan of another year than the one in force.
of-year = 📅 <b>The plan of { $year }</b>
of-year-no-report = <i>Progress of { $year } is recorded no more: the words are kept with the evidence only.</i>
plan-none-of-year = There is no plan of { $year } here, so nothing was done.
# Words that name the work of another year than the plan's: nothing is written down.
words-other-year = <b>Nothing was written down</b>: you speak of the work of { $named }, but the plan in force is <b>the plan of { $year }</b>.{ $amends ->
    [yes] {" "}What was written down before you edited the message stands; /hoantac takes it back.
   *[no] {""}
}
    { $has ->
        [yes] Progress of { $named } is recorded no more. Its evidence and self-scores are still taken: write “năm { $named }” with them. See <code>/baocao { $named }</code>{ $role ->
            [COORDINATOR] ; appraised points are entered with <code>/thamdinh { $named }</code>.
           *[other] .
        }
       *[no] There is no plan of { $named } here.
    }
    If it is work of { $year }, write it again without { $named }.
# A period that is named lies in another year than the plan of its criterion: it is not exchanged for one of that plan.
words-other-period = <b>Nothing was written down</b> for { $code }: { $periodKind ->
        [month] month { $periodNumber }
        [quarter] quarter { $periodNumber }
        [week] week { $periodNumber }
       *[other] that period
    } is of { $named }, but the plan in force is <b>the plan of { $year }</b>.
    { $when ->
        [over] { $has ->
            [yes] Progress of { $named } is recorded no more. Its evidence and self-scores are still taken: write “năm { $named }” with them.
           *[no] There is no plan of { $named } here.
        }
       *[ahead] A period of { $named } can be reported once the plan of { $named } is in force.
    }
    If it is one of { $year }, write the year behind the period{ $periodKind ->
        [month] , for example: <i>{ $code } tháng { $periodNumber }/{ $year } …</i>
       *[other] .
    }
# Somebody a directive names who does not lead the criterion.
wish-left-out = Not sent to { $names }, who does not lead { $code }: a directive goes to the leads. The coordinator can give them a part.
