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
reminder-how = Just reply to this message, for example: <i>3.2.1 xong rồi, chờ ký</i>
reminder-button-all = Show all my work

## /lichnhac

menu-lichnhac = What reminders will be sent
schedule-title =
    <b>Reminders go out at { $hour }:00 on working days</b>, none after { $quietFrom }:00.
    Days before the deadline: { $ahead } (0 is the day itself); overdue work is reminded of further.
schedule-day = { DAY($day) }: { $scope ->
    [all] people { $people }, tasks { $items }
   *[own] { $items ->
        [one] { $items } task
       *[other] { $items } tasks
    }
}
schedule-nothing = No reminder is due in the next 14 days.
schedule-change-hour = Change the hour of reminders and reports for everybody:
schedule-button-hour = { $hour }:00
schedule-button-show = Show the schedule
schedule-hour-changed = Changed: reminders and reports go out at <b>{ $hour }:00</b> on working days.
schedule-hour-quiet = Not changed: { $hour }:00 lies in the quiet hours (from { $quietFrom }:00). Please choose an earlier one.
