menu-lienlac = Out of reach: who, and about what
reach-title = 📵 <b>{ $people } people cannot be reached</b>, { $items } tasks due or overdue:
reach-person = { $why ->
    [unlinked] ▫️
    [blocked] ⛔
   *[silent] 💤
} <b>{ $name }</b>{ $position ->
    [none] {""}
   *[other] {" "}({ $position })
} – { $why ->
    [unlinked] not linked
    [blocked] has blocked the bot{ $since ->
        [none] {""}
       *[other] {" "}since { SHORTDAY($since) }
    }
   *[silent] silent{ $since ->
        [none] {""}
       *[other] {" "}since { SHORTDAY($since) }
    }
} · { $items } tasks{ $overdue ->
    [0] {""}
   *[other] , { $overdue } overdue
}: { $codes }
reach-more = … and { $count } more.
reach-how = Call them or hand them the sheet; press a name to <b>write down</b> what they answer.
reach-all-well = ✅ Everybody with something due can be reached.
reach-button-person = ✍️ { $name }
reach-button-other = Write down for somebody else
