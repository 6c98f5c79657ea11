# Refusals: why, and what to do next.
not-a-member = This is an assistant for administrative reform, for invited people only.
    To be invited, please ask your Office – Statistics official for an invitation link, then press it or send its code here.
not-your-role = This is not part of your role. Send /trogiup to see what you can do.
report-in-group-only = Summary reports stand in the leadership group: type /baocao there. Here single criteria can be seen: write a code, such as <i>3.2.1</i>.
command-unknown = There is no command /{ $typed }. { $near ->
    [none] Say in words what you wish to see, or send /trogiup for the commands.
   *[other] Did you mean { $near }? Press it to use it; others: /trogiup
}
button-old = This button is out of date. Say again what you wish to see, or send /trogiup.
usage = { $word ->
    [tieuchi] Send a code or some words of a criterion, for example: /tieuchi 3.2.1
    [capnhat] Send a code and the progress, for example: /capnhat 3.2.1 xong 80%
    [minhchung] Send a code, for example: /minhchung 3.2.1, then the photo or file.
    [tucham] Send a code and the points, for example: /tucham 3.2.1 1,5
    [thamdinh] Send a code and the appraised points, for example: /thamdinh 3.2.1 1,5; or only /thamdinh, then a file.
    [giaitrinh] Send a code and your words, for example: /giaitrinh 3.2.1 the report was sent on 14/12
    [giahan] Send a code, a day and a reason, for example: /giahan 3.2.1 15/7 waiting for the department
    [hoantac] Send /hoantac to take back your last report.
    [chidao] Send a code and what is to be done, for example: /chidao 3.2.1 meet the department before Friday
    [dondoc] Send a code, for example: /dondoc 3.2.1; or just /dondoc to see who is late.
    [duyet] Send /duyet to see what waits for review.
    [baocao] Send a period, for example: /baocao thang, /baocao Q2/2026, /baocao 2026
    [lichnhac] Send /lichnhac to see what will be sent.
    [hop] Send /hop for the agenda, or /hop with a code, for example: /hop 3.2.1
    [nhap] Send /nhap, then the plan as .xlsx, .docx or .csv.
    [canbo] Send /canbo for the list, or /canbo and a part of a name to search.
    [nhatky] Send a code, for example: /nhatky 3.2.1
    [phancong] Send a code, for example: /phancong 3.2.1
    [bangiao] Send /bangiao, then choose who hands over and who takes over.
    [nghiphep] Send the last day off, for example: /nghiphep đến 12/6
    [nhapthay] Send the code of the sheet and how it stands, for example: /nhapthay 4N-9CX xong 80%
   *[other] This can no longer be used. Send /trogiup to see the commands.
}
under-way = ⏳ Looking, one moment…
under-way-button = Look again
something-broke = Something went wrong on our side and what you sent was <b>not recorded</b>. Please send it again in a few minutes; if it happens again, tell your IT officer.
# An administrator who hides their name, or a channel that writes in the group.
speaker-hidden = This was sent in the name of the group or of a channel, so I do not know who it is from, and nothing was recorded. Please write under your own name, or to me in private.
message-unsupported = { $what ->
    [voice] The bot cannot hear voice messages, so nothing was recorded. Please write it; the microphone on the keyboard turns speech into text.
    [sticker] The bot does not understand this sticker, so nothing was recorded. Write a sentence, for example: <i>3.2.1 xong 80%</i>
    [place] A place is no evidence, so nothing was recorded. Send a photo or a file, or write a sentence.
    [contact] Contacts are of no use here. To add somebody: the coordinator sends /canbo
    [poll] The bot cannot read polls. Please write the result.
   *[other] This kind of message cannot be read. Send text, a photo or a file (PDF, Word, Excel).
}

file-too-big = The file { $name } is larger than 20 MB and cannot be taken. Please compress it, split it, send photos of the pages needed, or put it where the unit keeps files and send the link with the code.
file-gone = The file { $name } could not be fetched. Please send it again.
file-empty = The file { $name } is empty. Please try to open it on your computer, then send it again.

criterion-unknown = There is no criterion { $code } in the plan. Send /tieuchi with some words of its name to search.
criterion-moved = Criterion { $code } is { $now } now (the plan has changed its codes). Please send it again with { $now }.
criterion-became = Criterion { $code } is { $now } now (the plan split it or put it together). Please send it again with the new code; the old record is on its card.
criterion-left = { $codes } of that message is in the plan no more{ $now ->
    [none] {""}
   *[other] {" "}(now { $now })
}, so nothing was recorded; its history is kept. Send /viec to see what is due now.
codes-followed = <i>The plan has changed its codes: { $codes }{ $more ->
    [0] {""}
   *[other] {" "}… and { $more } more
}. Done under the new one.</i>
criterion-not-yours = Criterion { $code } is not assigned to you. Send /viec to see your work; if the assignment is wrong, tell the Office – Statistics official.
criterion-without-lead = Criterion { $code } has no lead yet, so nothing can be recorded. It must be assigned first.
score-by-survey = Criterion { $code } is scored by survey; the unit does not score it.
review-own-work = You cannot review your own work or evidence. Another coordinator or leader will.
undo-not-yours = Only the person who reported it, or a coordinator, can take it back.

brief-title = ☀️ <b>What needs your eye today</b>

# Outside working hours nothing goes out yet: it says when it will.
telling-has = { $goes ->
    [none] Told
   *[other] To be told
}
telling-when = { $goes ->
    [none] {""}
   *[other] {" "}at { $hour }:00 on { SHORTDAY($goes) }
}
