### Ce qui est dit de programme.toml : J06xx.

# Ce qui est connu à un endroit, pour un nom qui ne l'est pas.
programme-known = { $hint ->
    [near] Vouliez-vous dire « { $near } » ?
    [list] Sont connus ici : { $known }.
    [some] Sont connus ici, entre autres : { $known }.
   *[none] Rien n'est déclaré : la ligne peut disparaître.
 }

j0601 = Cette ligne du programme n'est pas comprise.
    .label = { $sort ->
        [quotes] un texte se met entre guillemets droits
        [equals] le signe égal sépare le nom et la valeur
        [comment] une note se place derrière un #
       *[other] en anglais : { $reason }
    }
    .help = Une ligne porte un nom, le signe égal et une valeur ; un texte se met entre guillemets droits, comme name = "Notre équipe".

j0602 = « { $name } » n'est pas une clé lue ici.
    .label = inconnue ici
    .help = { programme-known }

j0603 = « { $key } » attend autre chose.
    .label = autre chose était attendu
    .help = Ce qui est attendu : { $asked ->
        [table] une table de clés
        [tables] des tables à part, chacune sous un en-tête entre doubles crochets
       *[text] un texte entre guillemets
    }.

j0604 = « { $name } » n'est pas un fuseau horaire.
    .label = inconnu
    .help = { $hint ->
        [near] Vouliez-vous dire « { $near } » ?
       *[none] Un fuseau porte le nom d'une région du monde et d'une ville, comme « { $near } ».
    }

j0605 = Les rapports ne s'écrivent pas en « { $name } ».
    .label = pas une langue de Jalon
    .help = Les langues sont : { $known }.

j0606 = « { $key } » est laissé vide.
    .label = des mots sont attendus
    .help = Écrivez-les. Une ligne inutile peut disparaître, ou rester comme note derrière un #.

j0607 = « { $key } » règle « { $name } », qui l'est déjà.
    .label = la deuxième fois
    .help = Une des deux lignes suffit.

j0610 = Le cadre n'a pas de paramètre « { $name } ».
    .label = inconnu
    .help = { programme-known }

j0611 = { $found } n'est pas une quantité lisible.
    .label = pour « { $key } »
    .help = Une quantité est un nombre, ou un texte comme "2 hours 30 minutes", "28 days" ou "40%".

j0612 = { $found } n'est pas de la même unité que « { $key } » dans le cadre.
    .label = une autre unité
    .help = Le cadre le donne comme suit : { $asked ->
        [whole] un nombre entier
        [percent] un pourcentage
        [elapsed] des heures et des minutes
        [days] des jours ou des semaines
        [span] une durée
       *[number] un nombre
    }.

j0613 = { $found } sort de ce que le cadre laisse à un programme pour « { $key } ».
    .label = de { $least } à { $most }
    .help = Choisissez une valeur de { $least } à { $most }, ou parlez-en avec les auteurs du cadre.

j0620 = Le cadre n'a pas d'horaires « { $name } ».
    .label = inconnus
    .help = { programme-known }

j0621 = Aucun horaire ne se lit dans { $found }.
    .label = pas compris
    .help = Des horaires sont des jours et des heures dans un même texte, séparés par des virgules, comme "{ $example }".

j0622 = Le cadre n'a pas de jours « { $name } ».
    .label = inconnus
    .help = { programme-known }

j0623 = { $found } n'est pas un jour lisible.
    .label = pas compris
    .help = { $sort ->
        [two] Le jour et le mois ne se distinguent pas ici : écrivez { $first } ou { $second }, selon ce que vous voulez dire.
       *[other] Des jours sont des dates, ou des jours de la semaine entre guillemets, comme { $example }.
    }

j0630 = Une entrée de « { $table } » n'a pas d'identifiant.
    .label = à qui est cette entrée ?
    .help = L'identifiant est le code par lequel les journaux nomment cette personne, pour que ce qui est dit ici trouve ses lignes.

j0631 = « { $id } » figure deux fois.
    .label = la deuxième entrée
    .first = la première entrée
    .help = Réunissez les deux entrées : la deuxième n'est pas lue.

j0632 = « { $field } » se note pour les interactions, non pour chaque « { $party } ».
    .label = vient du journal
    .help = Retirez-le d'ici, ou déclarez ce champ pour cette partie dans le cadre.

j0633 = { $found } n'est pas une valeur que « { $key } » peut contenir.
    .label = pas une de ses valeurs
    .help = { $asked ->
        [choice] Ses valeurs sont : { $known }.
        [choices] Il contient certaines de ces valeurs : { $known }.
        [texts] Il contient des textes entre guillemets, à l'intérieur de crochets.
        [duration] Une durée s'écrit 45 ou "1 h 30".
        [number] Un nombre s'écrit 12 ou 2.5, avec au plus six décimales.
        [yes-no] Il vaut true ou false.
        [date] Une date s'écrit 2024-03-04.
       *[text] Un texte s'écrit entre guillemets.
    }

j0640 = Une exception n'indique pas « { $key } ».
    .label = à compléter
    .help = Une exception est convenue pour une règle, d'un jour à un autre, pour une raison.

j0641 = Le cadre n'a pas de règle « { $name } ».
    .label = inconnue
    .help = { programme-known }

j0642 = L'exception finit le { $until }, avant de commencer le { $from }.
    .label = avant son premier jour
    .help = Les deux jours sont compris : une exception d'un jour porte deux fois la même date.

j0643 = { $found } n'est pas une date du calendrier.
    .label = pour « { $key } »
    .help = { $sort ->
        [two] Le jour et le mois ne se distinguent pas ici : écrivez { $first } ou { $second }, selon ce que vous voulez dire.
       *[other] Une date a une année, un mois et un jour que le calendrier possède, comme 2024-05-01, et pas d'heure.
    }

j0644 = La liste des membres ne contient pas « { $name } ».
    .label = pas dans la liste
    .help = { programme-known }

j0650 = Les journaux ne contiennent rien qui s'appelle « { $name } ».
    .label = inconnu
    .help = { programme-known }

j0651 = « { $name } » n'est pas une des valeurs possibles ici.
    .label = ne désigne rien
    .help = { programme-known }

j0652 = Les cases de « { $name } » ne contiennent pas de mots à remplacer.
    .label = rien à remplacer
    .help = Des mots se remplacent pour les sortes d'interactions, pour les parties, et pour les champs aux valeurs déclarées.

j0653 = Les cases de « { $name } » ne sont pas des durées.
    .label = se passe d'unité
    .help = Retirez la ligne.

j0654 = « { $name } » n'est pas une unité de durée.
    .label = inconnue
    .help = { programme-known }

j0655 = La colonne « { $header } » est donnée à « { $first } » et à « { $second } ».
    .label = donnée une deuxième fois
    .help = Une colonne vaut pour une seule chose : retirez une des deux lignes.
