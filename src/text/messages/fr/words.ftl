### Les mots des alertes et des règles : dates, nombres, noms, et les phrases qui en sont faites.

## Liaisons
words-and = { $list } et { $last }
words-or = { $list } ou { $last }
words-note-mark = {" ; "}
words-quoted = « { $name } »
words-everyone = tout le monde ensemble
words-unnamed = { $party } sans nom
words-nothing = —
words-yes = oui
words-no = non
words-not = pas { $condition }
words-interactions = { $count ->
    [one] interaction
   *[other] interactions
}

## Dates
words-weekday-mon = lundi
words-weekday-tue = mardi
words-weekday-wed = mercredi
words-weekday-thu = jeudi
words-weekday-fri = vendredi
words-weekday-sat = samedi
words-weekday-sun = dimanche
words-month-1 = janvier
words-month-2 = février
words-month-3 = mars
words-month-4 = avril
words-month-5 = mai
words-month-6 = juin
words-month-7 = juillet
words-month-8 = août
words-month-9 = septembre
words-month-10 = octobre
words-month-11 = novembre
words-month-12 = décembre
words-day-of-year = { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
words-day = { $day } { $year }
words-clock = { $hour } h { $minute }
words-clock-full = { $hour } h
words-moment = { $day }, { $clock }
words-on = le { $day } à { $clock }
words-on-day = le { $day }
words-on-from-to = le { $day } de { $from } à { $to }
words-up-to-day = jusqu'au { $day }
words-from-to = du { $from } au { $to }
words-in-week = dans la semaine du { $day }
words-in-month = en { $month } { $year }
words-known = ce que l'on sait depuis { $when }
words-near = { $sort ->
    [yesterday] hier { $clock }
    [today] { $clock } aujourd'hui
    [tomorrow] demain { $clock }
    [weekday] { $day } { $clock }
   *[date] { $day }, { $clock }
}
words-near-end = { $sort ->
    [yesterday] la fin de la journée d'hier
    [today] la fin de la journée
    [tomorrow] la fin de la journée de demain
    [weekday] la fin de { $day }
   *[date] la fin du { $day }
}

## Nombres et durées
words-decimal-mark = ,
words-thousands-mark = {"\u202F"}
words-percent = { $number } %
words-hours = { $hours } h
words-hours-minutes = { $hours } h { $padded }
words-hours-minutes-seconds = { $hours } h { $padded } min { $seconds } s
words-minutes = { $minutes } min
words-minutes-seconds = { $minutes } min { $seconds } s
words-seconds = { $seconds } s
words-span-years = { $number } { $count ->
    [one] an
   *[other] ans
}
words-span-months = { $number } mois
words-span-weeks = { $number } { $count ->
    [one] semaine
   *[other] semaines
}
words-span-days = { $number } { $count ->
    [one] jour
   *[other] jours
}
words-span-hours = { $number } { $count ->
    [one] heure
   *[other] heures
}
words-span-minutes = { $number } { $count ->
    [one] minute
   *[other] minutes
}
words-roster = la valeur « { $field } » ({ $party })

## Mesures
words-conversations = { $count ->
    [one] conversation
   *[other] conversations
}
words-days = { $count ->
    [one] jour
   *[other] jours
}
words-measured-count = { $amount } { $what }
words-measured-conversations = { $amount } { $count ->
    [one] conversation
   *[other] conversations
} ({ $what }, à plus de { $apart } d'écart)
words-measured-total = { $amount } en { $what }
words-measured-parties = { $amount } { $of } parmi les { $what }
words-measured-values = { $amount } { $count ->
    [one] valeur
   *[other] valeurs
} de « { $of } » parmi les { $what }
words-measured-days = { $amount } { $count ->
    [one] jour
   *[other] jours
} avec { $what }
words-measured-run = { $amount } { $count ->
    [one] jour
   *[other] jours
} de suite avec { $what }
words-measured-span = { $amount } d'un bout à l'autre des { $what }
words-measured-rest = { $amount } au plus long sans { $what }
words-measured-part = { $amount } : { $part } par rapport à { $whole }
words-measure-count = { $what }
words-measure-conversations = conversations ({ $what }, à plus de { $apart } d'écart)
words-measure-total = { $of } des { $what }
words-measure-parties = { $of } parmi les { $what }
words-measure-values = valeurs de « { $of } » parmi les { $what }
words-measure-days = jours avec { $what }
words-measure-run = jours de suite avec { $what }
words-measure-span = temps d'un bout à l'autre des { $what }
words-measure-rest = plus long moment sans { $what }

## Les faits d'une alerte
words-facts-boundary = { $who } : { $number } { $what }, { $when }.
words-facts-limit = { $who } : { $what }, { $when } ; { $asked }.
words-facts-limit-alone = { $who } : { $what }, { $when }.
words-facts-consent = { $who } : { $what } { $when } ; le journal ne montre aucun consentement en vigueur pour cela ({ $fields }).
words-facts-consent-grace = { $who } : { $what } { $when } ; le journal ne montre aucun consentement en vigueur pour cela, ni donné au plus { $grace } après ({ $fields }).
words-facts-after = { $who } : { $trigger } { $when } ; on espérait ceci dans un délai de { $within } : { $what }. Au { $due }, rien n'est noté.
words-facts-every = { $who } : { $every } sans { $what } au { $due }.
words-settled = C'est venu { $when }.
words-shown = À côté : { $shown }.
words-within-window = en { $span }, ce qui s'est vu { $when }
words-asked-at = la règle parle à partir de { $asked }
words-asked-above = la règle parle au-dessus de { $asked }
words-asked-below = la règle parle au-dessous de { $asked }
words-asked-usual-at = la règle parle à partir de { $asked }, soit { $times } fois l'habitude de { $usual }
words-asked-usual-above = la règle parle au-dessus de { $asked }, soit { $times } fois l'habitude de { $usual }
words-asked-usual-below = la règle parle au-dessous de { $asked }, soit { $times } fois l'habitude de { $usual }

## Niveaux, et à qui c'est montré
words-level-note = une note
words-level-talk = une discussion
words-level-act = une attention sans délai
words-heading-note = Pour vous-même ({ $keyword })
words-heading-talk = À apporter en supervision ({ $keyword })
words-heading-act = À ne pas laisser attendre ({ $keyword })
words-who-peer = { $party }
words-who-lead = responsable d'équipe
words-who-after = { $who } après { $span }
words-tell = Vu par : { $who }.

## Conditions
words-test-is = { $of } : { $what }
words-test-is-not = { $of } : autre que { $what }
words-test-includes = { $of } : { $what }
words-test-excludes = { $of } : sans « { $what } »
words-test-above = { $of } : plus de { $what }
words-test-below = { $of } : moins de { $what }
words-test-at-least = { $of } : au moins { $what }
words-test-at-most = { $of } : au plus { $what }
words-test-known = { $of } : c'est noté
words-test-unknown = { $of } : ce n'est pas noté
words-inside = pendant les heures { $hours }
words-outside = hors des heures { $hours }
words-on-days = jour : { $days }
words-history-no = sans { $what } auparavant
words-history-any = avec { $what } auparavant
words-history-at-least = avec au moins { $number } { $what } auparavant
words-history-at-most = avec au plus { $number } { $what } auparavant
words-history-fewer-than = avec moins de { $number } { $what } auparavant
words-history-more-than = avec plus de { $number } { $what } auparavant
words-history-within = , au plus { $span } avant
words-history-since = {" "}depuis { $what }
words-same = {" "}({ $names })
words-same-one = même { $name }
words-with-consent = avec un consentement en vigueur ({ $fields })
words-without-consent = sans consentement en vigueur ({ $fields })
words-despite-refusal = malgré un refus ({ $fields })
words-lasting = , valable { $span }

## Règles
words-rule-boundary = Appelle { $level } en présence de ceci : { $what }{ $unless } ; ce qui se suit à { $group } d'intervalle au plus est dit ensemble.
words-rule-limit = { $what }{ $key }{ $window }{ $unless } : { $rungs }.
words-rule-consent = Appelle { $level } quand il y a { $what } sans consentement en vigueur ({ $fields }{ $terms }){ $unless }.
words-rule-after = Après chaque { $trigger }{ $unless }, espère ceci dans un délai de { $within } : { $what }{ $until } ; sinon, appelle { $level }.
words-rule-every = Espère ceci au moins une fois en { $every }{ $key } : { $what }{ $terms }{ $unless } ; sinon, appelle { $level }.
words-share = rapport entre { $part } et { $whole }
words-each = , pour chaque { $parties }
words-in-any = , sur toute période de { $span }
words-in-each-day = , chaque jour
words-in-each-week = , chaque semaine
words-in-each-month = , chaque mois
words-rung-at = { $level } à partir de { $value }
words-rung-above = { $level } au-dessus de { $value }
words-rung-below = { $level } au-dessous de { $value }
words-times-usual = { $times } fois l'habitude
words-and-at-least = {" "}et au moins { $floor }
words-given = Elle ne juge que s'il y a assez à regarder ({ $what } : au moins { $least }).
words-usual-over = L'habitude est le milieu de ce qui s'est vu sur { $span }.
words-needs = Elle ne juge que si ceci est vrai : { $what }.
words-unless = , sauf si { $what }
words-grace = , ou donné au plus { $span } après
words-until = {" "}(prend fin avec : { $what })
words-from = {" "}(commence avec : { $what })
words-for = , pendant { $span }
words-days-of = { $count } { $count ->
    [one] jour
   *[other] jours
} des heures { $hours }
