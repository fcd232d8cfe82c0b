### Le rapport d'une lecture, en texte.

report-purpose = Sert à ceci : { $purpose }.
report-not-for = Ne sert pas à ceci : { $list }.
report-for-peer = Ce qui concerne { $peer } ; tout le journal a été lu.

report-read-file = { $number } { $count ->
    [one] ligne
   *[other] lignes
} de { $name }
report-read = Lu : { $files }, du { $from } au { $to }.
report-read-nothing = Lu : { $files }.
report-as-of = Jugé en date du { $as-of } ({ $zone }).
report-later = { $number } { $count ->
    [one] interaction plus tardive n'a pas été jugée.
   *[other] interactions plus tardives n'ont pas été jugées.
}
report-refused = { $number } { $count ->
    [one] ligne illisible a été mise de côté : ce qu'elle contient manque ici.
   *[other] lignes illisibles ont été mises de côté : ce qu'elles contiennent manque ici.
}
report-gaps = { $number } { $count ->
    [one] heure locale tombait
   *[other] heures locales tombaient
} dans une heure que les horloges ont sautée ; avancée d'autant.
report-folds = { $number } { $count ->
    [one] heure locale tombait
   *[other] heures locales tombaient
} dans une heure que les horloges ont montrée deux fois ; la première a été retenue.
report-blank = { $field } ({ $times })
report-blanks = Cases vides lues comme une valeur : { $list }.
report-ignored = Colonnes que le vocabulaire ne connaît pas, laissées de côté : { $list }.
report-silence = { $peer } n'a rien noté entre le { $from } et le { $to }.

report-ran = { $count ->
    [one] { $count } règle a été appliquée.
   *[other] { $count } règles ont été appliquées.
}
report-not-run-applies = { $count ->
    [one] { $count } ne l'a pas été, car elle ne s'applique
   *[other] { $count } ne l'ont pas été, car elles ne s'appliquent
} pas à ce programme : { $rules }.
report-not-run-on-trial = { $count ->
    [one] { $count } ne l'a pas été, étant
   *[other] { $count } ne l'ont pas été, étant
} à l'essai : { $rules }.
report-cannot-tell = { $count ->
    [one] { $count } règle n'a pas toujours pu se prononcer :
   *[other] { $count } règles n'ont pas toujours pu se prononcer :
}
report-missing = sans { $what } : { $number } fois dans { $rules ->
    [one] { $rules } règle
   *[other] { $rules } règles
} ({ $names })
report-missing-empty = { $what } est vide dans { $places } : { $rules ->
    [one] { $rules } règle n'a pas pu s'y prononcer
   *[other] { $rules } règles n'ont pas pu s'y prononcer
} ({ $names })
report-empty = { $count ->
    [one] le seul cas ({ $kind })
   *[other] { $empty } des { $of } { $kind }
}
report-missing-party = savoir qui ({ $party })
report-missing-field = « { $field } »
report-missing-roster = « { $field } » dans la liste des membres
report-missing-given = assez à regarder
report-missing-usual = assez de périodes antérieures pour connaître l'habitude
report-missing-needs = ce que la règle a d'abord besoin de savoir

report-no-rows = Aucune ligne n'a été lue : rien n'a pu être regardé.
report-no-alerts = Rien n'appelle un regard.
report-folded = { $count ->
    [one] { $count } est repliée, venue après le début d'un temps de silence ; { $flag } la montre.
   *[other] { $count } sont repliées, venues après le début d'un temps de silence ; { $flag } les montre.
}
report-folded-shown = { $count ->
    [one] { $count } d'entre elles est repliée sans { $flag }.
   *[other] { $count } d'entre elles sont repliées sans { $flag }.
}
report-is-folded = repliée : venue après le début d'un temps de silence

report-label-rule = Règle
report-label-reads = Elle dit
report-label-because = Pourquoi
report-label-source = Source
report-label-maybe = Peut-être
report-label-ask = Se demander
report-label-next = Ensuite
report-label-cannot-see = Ne voit pas
report-label-told = Vu par
report-label-reached = Atteint
report-label-answer = Réponse
report-label-note = Votre note
report-label-kept = Gardée dans
report-label-evidence = Vu dans
report-label-id = Identifiant

report-cited = « { $words } » ({ $source })
report-reached = { $level } : { $at }
report-told = { $who } dès le { $from }
report-told-nobody = personne : la règle est à l'essai
report-said-above = { $rule }, comme dit plus haut
report-evidence-rows = { $file }, { $count ->
    [one] ligne
   *[other] lignes
} { $rows }
report-evidence-more = {" "}et { $count } de plus
report-evidence-hidden = {" "}(et { $count } d'autres pairs, non montrées)

report-due-heading = Encore ouvert
report-due = { $who }, { $rule } : d'ici le { $due } (depuis le { $since })
report-room-heading = Marge restante
report-room = { $who }, { $rule } : { $left }, jusqu'au { $until }
report-room-left = reste { $left } sur { $asked } avant { $level }
report-room-none = plus de marge
report-room-rest = { $count ->
    [one] { $count } autre a encore plus de la moitié de sa marge ; { $flag } la montre.
   *[other] { $count } autres ont encore plus de la moitié de leur marge ; { $flag } les montre.
}
report-excepted-heading = Convenu d'avance
report-excepted = { $who }, { $rule } : { $number } fois ; { $reason } (du { $from } au { $until })
report-sources-heading = Sources
report-source = { $name } : { $cite }

report-test = { $place } : « { $name } » ne tient pas.
report-test-expected = attendu
report-test-found = trouvé
report-test-no-alert = pas d'alerte de ce genre
report-test-why-not-run = La règle ne s'applique pas dans ce programme.
report-test-why-folded = Son alerte est repliée : elle est venue après le début d'un temps de silence.
report-test-why-excepted = Une exception du programme la retient.
report-test-why-due = L'échéance est le { $at }, et le test finit avant.
report-test-why-cannot-tell = La règle ne peut pas juger : il manque « { $what } ».
report-tests-none = Il n'y a pas de tests.
report-tests-hold = { $count ->
    [one] Le seul test tient.
   *[other] Les { $count } tests tiennent.
}
report-tests-some = { $held ->
    [one] { $held } test sur { $count } tient.
   *[other] { $held } tests sur { $count } tiennent.
}
report-tests-covered = Un test fait parler chaque règle, un autre la fait taire, et chaque niveau est atteint.
report-tests-not-raised = Aucun test ne fait parler ces règles :
report-tests-not-reached = Aucun test n'atteint ces niveaux :
report-tests-not-held-back = Aucun test ne fait taire ces règles :

report-column-title = Titre
report-column-level = Niveau
report-column-start = Début ({ $zone })
report-column-end = Fin ({ $zone })
report-column-raised = Connu dès ({ $zone })
report-column-observed = Vu
report-column-asked = La règle parle à
report-column-unit = Unité
report-column-settled = Venu après tout ({ $zone })
report-column-told = Montré dès ({ $zone }) : { $who }
report-column-folded = Replié
report-column-facts = Faits
report-unit-interactions = interactions
report-unit-conversations = conversations
report-unit-minutes = minutes
report-unit-days = jours
report-unit-values = valeurs
report-unit-percent = pour cent
