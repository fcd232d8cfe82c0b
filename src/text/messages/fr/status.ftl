### Ce qu'une paire aidante apprend avant d'agir : marge, devoirs en cours, consentements.

status-whose = { $count ->
    [0] Aucun pair n'apparaît dans ce journal jusque-là : { $flag } ID dit de qui est la marge.
   *[other] De qui est la marge ? { $flag } ID le dit ; ce journal connaît { $known }.
}
status-heading = { $peer }, { $when }
status-stale = La dernière entrée date du { $when } : ce qui a suivi n'est pas compté ici.
status-no-entry = Rien n'est encore écrit.
status-nothing = Rien n'approche de sa limite, n'arrive bientôt à échéance ni ne prend fin.
status-until = { $dated ->
    [yes] jusqu'au { $when }
   *[no] jusqu'à { $when }
}
status-by = { $dated ->
    [yes] d'ici le { $when }
   *[no] d'ici { $when }
}
status-room = { $rule } : reste { $left } sur { $asked } avant { $level }, { $until }
status-room-none = { $rule } : plus de marge { $until }
status-room-none-rolling = { $rule } : plus de marge, au moins { $until }
status-due = { $rule } : { $due }
status-settled = { $rule } : plus rien n'attend
status-late = { $dated ->
    [yes] { $rule } : espéré pour le { $due }, pas encore écrit
   *[no] { $rule } : espéré pour { $due }, pas encore écrit
}
status-yes = Un oui ({ $what }), depuis le { $since }
status-yes-until = Un oui ({ $what }), { $until }
status-yes-ended = Un oui ({ $what }) qui valait { $until }
status-no = Un non ({ $what }), depuis le { $since }
status-covered = { $field } : { $values }
status-everything = à tout
status-rest = En plus : { $list } ; { $flag } montre tout.
status-rest-room = { $count ->
    [one] une limite dont il reste plus de la moitié de la marge
   *[other] { $count } limites dont il reste plus de la moitié de la marge
}
status-rest-due = { $count ->
    [one] un devoir à échéance plus lointaine
   *[other] { $count } devoirs à échéance plus lointaine
}
status-rest-words = { $count ->
    [one] un consentement en vigueur
   *[other] { $count } consentements en vigueur
}
