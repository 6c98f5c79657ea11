requirement-title =
    <b>Documents asked for, { $code }</b>: { $count ->
        [0] none, confirmed by word
       *[other] { $count }
    }
    { $name }
requirement-line = { $number }. { $text }{ $count ->
    [1] {""}
   *[other] {" "}× { $count }
}{ $rhythm ->
    [each] {" "}· each time
    [year] {" "}· once for the year
   *[once] {""}
}
requirement-button-edit = ✏️ { $number }
requirement-button-rhythm = { $eachPeriod ->
    [yes] { $number }: for the year
   *[no] { $number }: each time
}
requirement-button-end = ✖ { $number }
requirement-button-add = ➕ Add a document
requirement-ask = Write the name of the document, for example: <i>Biên bản kiểm tra</i> or <i>02 ảnh niêm yết</i>
requirement-ask-words = Write the new wording in place of: <i>{ $text }</i>
requirement-added = Added: { $text }
requirement-changed = Changed: { $text }
requirement-ended = No longer asked for: { $text }. What was sent is kept.
requirement-gone = This document is no longer on the list. Look again with the button 📋 in the dossier.
