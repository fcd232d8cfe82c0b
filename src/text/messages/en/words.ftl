### Words of alerts and rules: dates, numbers, nouns, and the sentences made of them.

## Joining
words-and = { $list } and { $last }
words-or = { $list } or { $last }
words-note-mark = {"; "}
words-quoted = “{ $name }”
words-everyone = everyone together
words-unnamed = an unnamed { $party }
words-nothing = —
words-yes = yes
words-no = no
words-not = not { $condition }
words-interactions = { $count ->
    [one] interaction
   *[other] interactions
}

## Dates
words-weekday-mon = Monday
words-weekday-tue = Tuesday
words-weekday-wed = Wednesday
words-weekday-thu = Thursday
words-weekday-fri = Friday
words-weekday-sat = Saturday
words-weekday-sun = Sunday
words-month-1 = January
words-month-2 = February
words-month-3 = March
words-month-4 = April
words-month-5 = May
words-month-6 = June
words-month-7 = July
words-month-8 = August
words-month-9 = September
words-month-10 = October
words-month-11 = November
words-month-12 = December
words-day-of-year = { $weekday } { $day } { $month }
words-day = { $day } { $year }
words-clock = { $padded }:{ $minute }
words-clock-full = { $padded }:{ $minute }
words-moment = { $day }, { $clock }
words-on = on { $day } at { $clock }
words-on-day = on { $day }
words-on-from-to = on { $day } from { $from } to { $to }
words-up-to-day = up to { $day }
words-from-to = from { $from } to { $to }
words-in-week = in the week of { $day }
words-in-month = in { $month } { $year }
words-known = known { $when }
words-near = { $sort ->
    [yesterday] { $clock } yesterday
    [today] { $clock } today
    [tomorrow] { $clock } tomorrow
    [weekday] { $day } { $clock }
   *[date] { $day }, { $clock }
}
words-near-end = { $sort ->
    [yesterday] the end of yesterday
    [today] the end of today
    [tomorrow] the end of tomorrow
    [weekday] the end of { $day }
   *[date] the end of { $day }
}

## Numbers and spans
words-decimal-mark = .
words-thousands-mark = ,
words-percent = { $number }%
words-hours = { $hours } h
words-hours-minutes = { $hours } h { $padded }
words-hours-minutes-seconds = { $hours } h { $padded } min { $seconds } s
words-minutes = { $minutes } min
words-minutes-seconds = { $minutes } min { $seconds } s
words-seconds = { $seconds } s
words-span-years = { $number } { $count ->
    [one] year
   *[other] years
}
words-span-months = { $number } { $count ->
    [one] month
   *[other] months
}
words-span-weeks = { $number } { $count ->
    [one] week
   *[other] weeks
}
words-span-days = { $number } { $count ->
    [one] day
   *[other] days
}
words-span-hours = { $number } { $count ->
    [one] hour
   *[other] hours
}
words-span-minutes = { $number } { $count ->
    [one] minute
   *[other] minutes
}
words-roster = { $field } of the { $party }

## Measures
words-conversations = { $count ->
    [one] conversation
   *[other] conversations
}
words-days = { $count ->
    [one] day
   *[other] days
}
words-measured-count = { $amount } { $what }
words-measured-conversations = { $amount } { $count ->
    [one] conversation
   *[other] conversations
} in { $what }, apart by { $apart }
words-measured-total = { $amount } of { $what }
words-measured-parties = { $amount } { $of } in { $what }
words-measured-values = { $amount } { $count ->
    [one] value
   *[other] values
} of “{ $of }” in { $what }
words-measured-days = { $amount } { $count ->
    [one] day
   *[other] days
} with { $what }
words-measured-run = { $amount } { $count ->
    [one] day
   *[other] days
} in a row with { $what }
words-measured-span = { $amount } from first to last of { $what }
words-measured-rest = { $amount } as the longest stretch without { $what }
words-measured-part = { $amount }: { $part } out of { $whole }
words-measure-count = { $what }
words-measure-conversations = conversations in { $what }, apart by { $apart }
words-measure-total = { $of } of { $what }
words-measure-parties = { $of } in { $what }
words-measure-values = values of “{ $of }” in { $what }
words-measure-days = days with { $what }
words-measure-run = days in a row with { $what }
words-measure-span = time from first to last of { $what }
words-measure-rest = longest stretch without { $what }

## Facts of an alert
words-facts-boundary = { $who }: { $number } { $what }, { $when }.
words-facts-limit = { $who }: { $what }, { $when }; { $asked }.
words-facts-limit-alone = { $who }: { $what }, { $when }.
words-facts-consent = { $who }: { $what } { $when }; the log shows no consent in force for it ({ $fields }).
words-facts-consent-grace = { $who }: { $what } { $when }; the log shows no consent in force for it, nor one given within { $grace } after ({ $fields }).
words-facts-after = { $who }: { $trigger } { $when }; hoped for within { $within }: { $what }. By { $due } none is written.
words-facts-every = { $who }: { $every } without { $what } by { $due }.
words-settled = It came { $when }.
words-shown = Beside it: { $shown }.
words-within-window = within { $span }, seen { $when }
words-asked-at = the rule speaks from { $asked } on
words-asked-above = the rule speaks above { $asked }
words-asked-below = the rule speaks below { $asked }
words-asked-usual-at = the rule speaks from { $asked } on, { $times } times the usual { $usual }
words-asked-usual-above = the rule speaks above { $asked }, { $times } times the usual { $usual }
words-asked-usual-below = the rule speaks below { $asked }, { $times } times the usual { $usual }

## Levels and those who are told
words-level-note = a note
words-level-talk = a talk
words-level-act = prompt attention
words-heading-note = For your own eyes ({ $keyword })
words-heading-talk = To bring to supervision ({ $keyword })
words-heading-act = Not to leave waiting ({ $keyword })
words-who-peer = the { $party }
words-who-lead = the team lead
words-who-after = { $who } after { $span }
words-tell = Shown to { $who }.

## Conditions
words-test-is = { $of }: { $what }
words-test-is-not = { $of }: not { $what }
words-test-includes = { $of }: { $what }
words-test-excludes = { $of }: without “{ $what }”
words-test-above = { $of }: above { $what }
words-test-below = { $of }: below { $what }
words-test-at-least = { $of }: at least { $what }
words-test-at-most = { $of }: at most { $what }
words-test-known = { $of }: written
words-test-unknown = { $of }: not written
words-inside = inside the hours { $hours }
words-outside = outside the hours { $hours }
words-on-days = on { $days }
words-history-no = no earlier { $what }
words-history-any = an earlier { $what }
words-history-at-least = at least { $number } earlier { $what }
words-history-at-most = at most { $number } earlier { $what }
words-history-fewer-than = fewer than { $number } earlier { $what }
words-history-more-than = more than { $number } earlier { $what }
words-history-within = {" "}within { $span }
words-history-since = {" "}since the last { $what }
words-same = {" "}with the same { $names }
words-same-one = { $name }
words-with-consent = with consent in force ({ $fields })
words-without-consent = without consent in force ({ $fields })
words-despite-refusal = despite a refusal ({ $fields })
words-lasting = , lasting { $span }

## Rules
words-rule-boundary = Asks for { $level } when there are { $what }{ $unless }; those at most { $group } apart are told together.
words-rule-limit = { $what }{ $key }{ $window }{ $unless }: { $rungs }.
words-rule-consent = Asks for { $level } when { $what } comes without a consent in force ({ $fields }{ $terms }){ $unless }.
words-rule-after = After each { $trigger }{ $unless }, hopes for at least one { $what } within { $within }{ $until }; otherwise asks for { $level }.
words-rule-every = Hopes for at least one { $what } every { $every }{ $key }{ $terms }{ $unless }; otherwise asks for { $level }.
words-share = share of { $part } in { $whole }
words-each = , for each { $parties }
words-in-any = , in any { $span }
words-in-each-day = , in each day
words-in-each-week = , in each week
words-in-each-month = , in each month
words-rung-at = { $level } from { $value } on
words-rung-above = { $level } above { $value }
words-rung-below = { $level } below { $value }
words-times-usual = { $times } times the usual
words-and-at-least = {" "}and at least { $floor }
words-given = It judges only where there is enough to look at ({ $what }: at least { $least }).
words-usual-over = The usual is the middle of what was seen over { $span }.
words-needs = It judges only where this holds: { $what }.
words-unless = , unless { $what }
words-grace = , or given at most { $span } later
words-until = , until { $what }
words-from = , from { $what }
words-for = , for { $span }
words-days-of = { $count } { $count ->
    [one] day
   *[other] days
} of the hours { $hours }
