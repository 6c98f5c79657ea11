reminder-title = <b>{ $name }</b>, <b>{ $count ->
    [one] { $count } task
   *[other] { $count } tasks
}</b> to report on{ $overdue ->
    [0] {""}
   *[other] , <b>{ $overdue } overdue</b>
}{ $today ->
    [0] .
   *[other] , <b>{ $today } due today at the latest</b>.
}
reminder-more = … and { $count } more, behind the last button.
reminder-how = Just reply to this message, for example: <i>3.2.1 done, waiting for signature</i>
reminder-button-all = Show all my work
