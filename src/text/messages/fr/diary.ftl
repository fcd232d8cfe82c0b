### Ajouter à un journal, et vérifier un journal seul.

diary-not-delimited = { $file } n'est pas un CSV, et les lignes ne s'ajoutent qu'à un CSV.
diary-torn = { $file }, ligne { $line } : la dernière ligne est une moitié de ligne, et rien n'a été ajouté après elle. Complétez-la, ou enlevez-la.
diary-unknown = Le vocabulaire ne connaît ni champ ni personne du nom de « { $name } ».
    .near = Est-ce « { $nearest } » ?
diary-word = « { $word } » est un mot de trop : après le genre et ceux qui ont pris part, tout le reste s'écrit { $form }.
diary-no-column = { $file } n'a pas de colonne pour { $name }, et rien n'a été ajouté. Écrivez { $header } au bout de sa première ligne, avec une case dans chaque ligne, ou laissez { $name } de côté.
diary-refused = { $name } : { $what } [{ $code }]
diary-refused-row = { $what } [{ $code }]
diary-otherwise = La ligne se lirait autrement une fois dans { $file }, et rien n'a été ajouté.
diary-taken = { $path } existe déjà, et rien n'est écrit par-dessus.
diary-absent = { $path } n'existe pas encore : { $flag } le crée avec sa première ligne.
diary-first = « { $code } » paraît dans ce journal pour la première fois.
diary-to-come = Ce moment est encore à venir : ce qui se juge jusqu'à la dernière entrée se juge alors jusque-là.
diary-standard-input = Les lignes s'ajoutent à un fichier : { $flag } FILE le nomme.
diary-how = Que faut-il ajouter ? Par exemple : { $example }
diary-nothing = Rien n'a été ajouté.
diary-finished = Une ligne commencée puis coupée est maintenant complète : { $row }
diary-lost = Une ligne a été commencée puis coupée, et le journal a changé depuis. Elle n'est pas dans le journal : { $row }
diary-added = Ajouté à { $file } : { $entry }.
diary-entry = { $kind }, { $who }, { $when }
diary-entry-fields = { $kind }, { $who }, { $when } ({ $fields })
diary-field = { $field } : { $value }
diary-change = { $who } : { $words }
diary-change-far = { $count ->
    [one] Une autre de vos limites a encore plus de la moitié de sa marge.
   *[other] { $count } autres de vos limites ont encore plus de la moitié de leur marge.
}
diary-no-status = La ligne est là, mais ce qu'elle change ne peut être dit tant que le journal contient des lignes qui ne se lisent pas.
diary-ask-kind = Qu'est-ce que c'était ?
diary-ask-at = Quand ? [maintenant]{" "}
diary-ask-several = { $question } (plusieurs numéros, ou aucun)
diary-ask-again = Ce n'est aucun de ceux-là.
diary-ask-default = { $question } [{ $default }]{" "}
diary-ask-plain = { $question } :{" "}
diary-ask-write = { $entry }. L'écrire ? [oui]{" "}
diary-changes = Ce que cela change, au { $when } :
diary-check-file = { $file } : { $count ->
    [one] { $number } ligne
   *[other] { $number } lignes
}
diary-check-span = Du { $from } au { $to }
diary-check-findings = Peut changer un résultat
diary-check-notes = Bon à savoir
diary-check-nothing = Rien ici ne change un résultat par erreur.
diary-check-row = { $file }, ligne { $line }
diary-check-twice = { $again } dit exactement ce que dit { $first }. Si les deux sont voulues, un id propre à chacune les distingue.
diary-check-twice-id = { $again } a le même id que { $first } : { $id }.
diary-check-twice-more = { $count ->
    [one] Et une autre ligne qui y est deux fois.
   *[other] Et { $count } autres lignes qui y sont deux fois.
}
diary-check-ignored = La colonne { $column } n'est lue par personne : le vocabulaire ne la connaît pas.
diary-check-slip = La colonne { $column } n'est lue par personne. Peut-être voulait-on dire « { $nearest } ».
diary-check-absent = Le programme nomme la colonne { $column }, et aucun journal ne l'a.
diary-check-wanted = { $count ->
    [one] Une règle n'a pas toujours pu juger
   *[other] { $count } règles n'ont pas toujours pu juger
}, car il manquait « { $what } » ({ $times ->
    [one] une fois
   *[other] { $number } fois
}) : { $rules }.
diary-check-wanted-field = { $count ->
    [one] Une règle n'a pas toujours pu juger
   *[other] { $count } règles n'ont pas toujours pu juger
}, car il manquait « { $what } » ({ $times ->
    [one] une fois
   *[other] { $number } fois
} ; vide dans { $empty ->
    [one] une ligne
   *[other] { $rows } lignes
}) : { $rules }.
diary-check-back = { $file } : { $count ->
    [one] une ligne est antérieure à celle qui la précède
   *[other] { $number } lignes sont antérieures à celle qui les précède
} ; d'abord à la ligne { $line } : { $at }, après { $before }. Les lignes sont remises en ordre à la lecture.
diary-check-blank = « { $field } » : { $count ->
    [one] une case vide a été lue comme sa valeur de blanc
   *[other] { $number } cases vides ont été lues comme sa valeur de blanc
}.
diary-check-gaps = { $count ->
    [one] Une heure locale a été sautée par l'horloge, et avancée.
   *[other] { $count } heures locales ont été sautées par l'horloge, et avancées.
}
diary-check-folds = { $count ->
    [one] Une heure locale a été montrée deux fois par l'horloge ; la première a été prise.
   *[other] { $count } heures locales ont été montrées deux fois par l'horloge ; la première a été prise.
}
diary-check-silence = { $peer } n'a rien écrit pendant { $count ->
    [one] un jour
   *[other] { $count } jours
}, entre le { $from } et le { $to }.
diary-check-silence-more = { $count ->
    [one] Et un autre silence.
   *[other] Et { $count } autres silences.
}
