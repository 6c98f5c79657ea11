first-coordinator-name = Office and Statistics
first-coordinator-invited = Nobody coordinates yet. The first coordinator opens { $link ->
    [none] the bot
   *[other] { $link }
} and sends /start { $code } (once, until { DAY($day) }).
first-coordinator-awaited = Nobody coordinates yet. The link printed at an earlier start can be used until { DAY($day) }; if it is lost, get another: npm run cli -- member invite { $id }
