### Ce qui est dit de programme.toml : J06xx.

# Ce qui est connu à un endroit, pour un nom qui ne l'est pas.
programme-known = { $hint ->
    [near] { "" }
    [taken] Une des deux lignes suffit.
    [list] Sont connus ici : { $known }.
    [some] Sont connus ici, entre autres : { $known }.
   *[none] Rien n'est déclaré : la ligne peut disparaître.
 }
# Ce qui se place sous un nom qui n'est pas connu.
programme-rather = { $hint ->
    [near] plutôt « { $near } » ?
    [taken] « { $near } » a déjà sa ligne
   *[none] que vouliez-vous dire ?
 }

# La forme sous laquelle le cadre donne un paramètre.
programme-unit = { $asked ->
    [whole] en nombre entier
    [percent] en pourcentage
    [elapsed] en heures et minutes
    [days] en jours ou en semaines
    [span] en durée
   *[number] en nombre
 }

# Pourquoi un texte n'est pas du TOML, dans un programme ou un journal.
toml-reason = { $sort ->
    [quotes] un texte se met entre guillemets droits
    [equals] le signe égal sépare le nom et la valeur
    [comment] une note se place derrière un #
    [twice] celui-ci est déjà là
    [bracket] un crochet ouvert se referme par un crochet
    [brace] une accolade ouverte se referme par une autre, sur la même ligne
    [comma] une seule virgule sépare deux valeurs
    [name] un nom se compose de lettres, de chiffres et de traits d'union, ou se met entre guillemets
    [value] une valeur est attendue
    [number] un nombre s'écrit 12 ou 2.5
    [date] une date s'écrit 2024-05-01
    [backslash] dans un texte, une barre oblique inverse s'écrit deux fois
    [deep] trop de crochets les uns dans les autres
    [more] plus qu'un nom et une valeur
   *[other] en anglais : { $reason }
 }

j0601 = { $sort ->
        [twice] Un nom figure deux fois dans le programme.
       *[other] Cette ligne du programme n'est pas comprise.
    }
    .label = { toml-reason }
    .help = { $sort ->
        [twice] Une des deux lignes suffit.
        [bracket] Une ligne comme [parameters] ou [[peer]] se ferme par autant de crochets qu'elle en ouvre.
       *[other] Une ligne porte un nom, le signe égal et une valeur ; un texte se met entre guillemets droits, comme name = "Notre équipe".
    }

j0602 = « { $name } » n'est pas un nom lu ici.
    .label = { programme-rather }
    .help = { programme-known }

j0603 = « { $key } » s'écrit autrement.
    .label = { $asked ->
        [table] a ses propres lignes
        [tables] entre doubles crochets
       *[text] un texte entre guillemets est attendu
    }
    .help = { $asked ->
        [table] « { $key } » se met entre crochets sur une ligne à part, et chacun de ses noms sur une ligne au-dessous.
        [text] { "" }
       *[tables] Il peut y en avoir plusieurs : chacun vient sous une ligne entre doubles crochets.
    }

j0604 = « { $name } » n'est pas un fuseau horaire.
    .label = plutôt « { $near } » ?
    .help = { $hint ->
        [near] { "" }
       *[none] Un fuseau porte le nom d'une région du monde et d'une ville, comme « { $near } ».
    }

j0605 = Les rapports ne s'écrivent pas en « { $name } ».
    .label = anglais ou français ?
    .help = Les langues sont { $known }.

j0606 = « { $key } » est laissé vide.
    .label = des mots sont attendus
    .help = Écrivez-les. Une ligne inutile peut disparaître, ou rester comme note derrière un #.

j0607 = « { $key } » règle « { $name } », qui l'est déjà.
    .label = la deuxième fois
    .help = Une des deux lignes suffit.

j0610 = Le cadre n'a pas de paramètre « { $name } ».
    .label = { programme-rather }
    .help = { programme-known }

j0611 = { $found } n'est pas une quantité lisible.
    .label = pour « { $key } »
    .help = Une quantité est un nombre, ou un texte comme "2 hours 30 minutes", "28 days" ou "40%".

j0612 = Le cadre donne « { $key } » { programme-unit } ; { $found } est autre chose.
    .label = quelle quantité est voulue ?
    .help = Le cadre choisit l'unité, et un programme la quantité.

j0613 = { $found } sort de ce que le cadre laisse à un programme pour « { $key } ».
    .label = de { $least } à { $most }
    .help = Les auteurs du cadre ont choisi jusqu'où une équipe peut aller ; si cela ne convient pas, parlez-en avec eux.

j0620 = Le cadre n'a pas d'horaires « { $name } ».
    .label = { programme-rather }
    .help = { programme-known }

j0621 = Aucun horaire ne se lit dans { $found }.
    .label = pas compris
    .help = Des horaires sont des jours et des heures dans un même texte, séparés par des virgules, comme "{ $example }".

j0622 = Le cadre n'a pas de jours « { $name } ».
    .label = { programme-rather }
    .help = { programme-known }

j0623 = { $found } n'est pas un jour lisible.
    .label = pas compris
    .help = { $sort ->
        [two] Le jour et le mois ne se distinguent pas ici : écrivez { $first } ou { $second }, selon ce que vous voulez dire.
        [month] Ce mois finit le { $last }.
       *[other] Des jours sont des dates, ou des jours de la semaine entre guillemets, comme { $example }.
    }

j0630 = Une entrée de « { $table } » n'a pas d'identifiant.
    .label = à qui est cette entrée ?
    .help = L'identifiant est le code par lequel les journaux nomment cette personne, pour que ce qui est dit ici trouve ses lignes.

j0631 = « { $id } » figure deux fois.
    .label = la deuxième entrée
    .first = la première entrée
    .help = Réunissez les deux entrées : la deuxième n'est pas lue.

j0632 = « { $field } » est un champ des interactions, et non de « { $party } ».
    .label = vient du journal
    .help = Retirez-le d'ici, ou déclarez ce champ pour cette partie dans le cadre.

j0633 = { $found } n'est pas une valeur que « { $key } » peut contenir.
    .label = { $asked ->
        [choice] une de ses valeurs est attendue
        [choices] certaines de ses valeurs sont attendues
        [texts] des textes sont attendus
        [duration] une durée est attendue
        [number] un nombre est attendu
        [yes-no] oui ou non ?
        [date] une date est attendue
       *[text] un texte est attendu
    }
    .help = { $asked ->
        [choice] Parmi ses valeurs : { $known }.
        [choices] Parmi ses valeurs : { $known }.
        [texts] Il contient des textes entre guillemets, à l'intérieur de crochets.
        [duration] Une durée s'écrit 45, en minutes, ou "1 h 30".
        [number] Un nombre s'écrit 12 ou 2.5, avec au plus six décimales.
        [yes-no] Oui s'écrit true ; non s'écrit false.
        [date] Une date s'écrit 2024-03-04.
       *[text] Un texte s'écrit entre guillemets.
    }

j0640 = Une exception n'indique pas « { $key } ».
    .label = à compléter
    .help = Une exception est convenue pour une règle, d'un jour à un autre, pour une raison.

j0641 = Le cadre n'a pas de règle « { $name } ».
    .label = { programme-rather }
    .help = { programme-known }

j0642 = L'exception finit le { $until }, avant de commencer le { $from }.
    .label = plutôt l'inverse ?
    .help = Les deux jours sont compris : une exception d'un jour porte deux fois la même date.

j0643 = { $found } ne se lit pas comme une date du calendrier.
    .label = pour « { $key } »
    .help = { $sort ->
        [two] Le jour et le mois ne se distinguent pas ici : écrivez { $first } ou { $second }, selon ce que vous voulez dire.
        [month] Ce mois finit le { $last }.
       *[other] Une date a une année, un mois et un jour que le calendrier possède, comme 2024-05-01, et pas d'heure.
    }

j0644 = La liste des membres ne contient pas « { $name } ».
    .label = { programme-rather }
    .help = { programme-known }

j0650 = Les journaux ne contiennent rien qui s'appelle « { $name } ».
    .label = { programme-rather }
    .help = { programme-known }

j0651 = « { $name } » n'est pas une des valeurs possibles ici.
    .label = { programme-rather }
    .help = { programme-known }

j0652 = Les cases de « { $name } » ne contiennent pas de mots à remplacer.
    .label = n'a pas de valeurs à lui
    .help = Des mots se remplacent pour les sortes d'interactions, pour les parties, et pour les champs aux valeurs déclarées.

j0653 = Les cases de « { $name } » ne sont pas des durées.
    .label = se passe d'unité
    .help = Seuls les nombres d'une durée ont une unité. La ligne peut disparaître.

j0654 = « { $name } » n'est pas une unité qu'une colonne peut avoir.
    .label = { programme-rather }
    .help = { programme-known }

j0655 = La colonne « { $header } » est donnée à « { $first } » et à « { $second } ».
    .label = donnée une deuxième fois
    .help = Une colonne vaut pour une seule chose : retirez une des deux lignes.
