menu-gopy = Leave a remark on a criterion

## Leaving one.

remark-own = { $count ->
    [0] You have not left a remark yet.
   *[other] <b>Your remarks</b>, newest first:
}
remark-how = To leave one, write the code and your words, for example: <i>3.2.1 the notice board in hamlet 2 is out of date</i>
remark-ask = 🗣 A remark on <b>{ $code }</b> { $name }: write your words.
remark-which = 🗣 Not sent yet: which criterion is the remark “{ $text }” about? { $offered ->
    [0] Send its code, for example <i>3.2.1</i> (to find one: /tieuchi and some words). The text is kept.
   *[other] Press or send its code; the text is kept.
}
remark-left =
    🗣 Your remark on <b>{ $code }</b> is kept: “{ $text }”
    { $told ->
        [0] Nobody in charge can be written to now: it stands on the card; speak with them directly.
       *[other] { $leads ->
            [none] The coordinator has it.
           *[other] { $leads } (lead) and the coordinator have it.
        } You hear at once when it is answered.
    }
remark-button-leave = 🗣 Remark
remark-button-card = Look at { $code }

## To the leads and the coordinators.

remark-letter =
    🗣 <b>A supervisor’s remark</b>, { $from }{ $position ->
        [none] {""}
       *[other] {" "}({ $position })
    }, on <b>{ $code }</b> { $name }:
    “{ $text }”
remark-letter-how = Reply to this message with a sentence; it goes to them and stays on the card.
remark-button-answer = 💬 Answer
remark-button-answer-code = 💬 { $code }
remark-ask-answer = 💬 Your answer to the remark of { $from } on <b>{ $code }</b> (“{ $text }”): write a sentence.
remark-answered = 💬 { $told ->
    [yes] { telling-has }{ telling-when }: { $from }
   *[no] Written down, but { $from } cannot be written to; speak with them directly
}, on <b>{ $code }</b>: “{ $text }”
remark-settled =
    🗣 Remark of { $from } on <b>{ $code }</b>: “{ $said }”
    💬 { $name } has answered: “{ $text }”
remark-silent-title = 🗣 <b>Remarks not answered yet: { $count }</b>

## Back to who left it.

remark-answer-letter =
    💬 <b>{ $name }</b> answers your remark on <b>{ $code }</b>: “{ $text }”
    Your remark: “{ $said }”

## In lists and on the card.

remark-line = 🗣 { $code ->
    [none] {""}
   *[other] <b>{ $code }</b>{" "}
}{ $name }, { SHORTDAY($day) }: “{ $text }”
remark-answer-line = 💬 { $name } answered { SHORTDAY($day) }: “{ $text }”
remark-waits = <i>not answered yet</i>

## Refusals.

remark-none-waiting = No remark on <b>{ $code }</b> waits for an answer. See the remarks: /tieuchi { $code }
remark-unknown = There is no such remark, or its criterion is no longer in the plan.
remark-not-yours = A remark on { $code } is answered by its lead or the coordinator.
