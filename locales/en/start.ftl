first-coordinator-name = Office and Statistics
first-coordinator-invited = Nobody coordinates yet. The first coordinator opens { $link ->
    [none] the bot
   *[other] { $link }
} and sends /start { $code } (once, until { DAY($day) }).
