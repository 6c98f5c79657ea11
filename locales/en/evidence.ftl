menu-minhchung = Send evidence, see what is missing

evidence-filed =
    { $pieces ->
        [one] { $pieces } file
       *[other] { $pieces } files
    } added to the dossier of <b>{ $code }</b>{ period-brackets }
    { $name }
    { evidence-count }
evidence-known =
    This file was already in the dossier of <b>{ $code }</b>{ period-brackets }; it is kept once.
    { $name }
    { evidence-count }
evidence-count = { $asked ->
    [0] Files in the dossier: { $there }.
   *[other] Files in the dossier: { $there }; kinds of document the plan asks for: { $asked }.
}
# Shown with a member's first piece only.
evidence-first-notice = <b>Please note:</b> documents stamped MẬT, TỐI MẬT or TUYỆT MẬT (state secrets) must never go over a messenger. Cover citizens' personal data before sending.
evidence-button-done = ☑️ { $code } done
evidence-button-shelf = 📎 Dossier { $code }

evidence-which = Kept { $pieces ->
    [one] { $pieces } file
   *[other] { $pieces } files
}. <b>Which criterion does it prove?</b> Press a code below, or type it, for example: <i>3.2.1</i>
evidence-button-criterion = { $code }{ period-short }

## /minhchung

evidence-missing-title = <b>{ $count ->
    [one] { $count } task lacks
   *[other] { $count } tasks lack
} evidence</b>, most points first:
evidence-missing-line = <b>{ $code }</b>{ period-brackets } { $name }{ $points ->
    [none] {""}
    [one] {" "}· { $points } point
   *[other] {" "}· { $points } points
}
evidence-hint = Press a code and send the photo or file; or send the file now with the code as caption. Never send documents stamped secret.
evidence-none-missing = None of your work lacks evidence now. To add some, send the file here with the code as caption.

evidence-shelf =
    <b>Evidence dossier { $code }</b>{ period-brackets }: { $there ->
        [0] no files yet
        [one] { $there } file
       *[other] { $there } files
    }
    { $name }
evidence-asked = • Needed: { $asked }
evidence-piece = { $state ->
    [accepted] ✅ { evidence-piece-what } · accepted
    [returned] ↩ { evidence-piece-what } · returned
    [withdrawn] <s>{ $name }</s> · withdrawn
   *[submitted] { evidence-piece-what } · waiting
}
evidence-piece-what = { $name } · { $by }, { SHORTDAY($day) }
evidence-send-now = Send the photo or file (20 MB at most) right here. Never send documents stamped secret.

## Refusals.

evidence-secret =
    <b>This file was not taken and nothing was kept.</b> Its name or caption suggests a state secret.
    Documents stamped MẬT, TỐI MẬT or TUYỆT MẬT must not go over a messenger. Please delete the message and hand it in as the rules on state secrets require.
    If it is no secret, change the name or caption and send it again.
evidence-gone = That file is no longer there. Please send it again with the code as caption.
