### Ce que dit la vérification d'un cadre.

# Noms

j0201 = Le nom « { $name } » est déclaré deux fois.
    .label = déclaré de nouveau ici
    .first = déclaré d'abord ici
    .help = On ne pourrait pas distinguer les deux. Donnez un autre nom au second, ou retirez-le.

j0202 = « { $name } » désignerait deux choses : « { $first } » et « { $second } ».
    .label = ici pour « { $second } »
    .first = ici pour « { $first } »
    .help = Une étiquette, au singulier ou au pluriel, est aussi un nom. Changez l'une des deux pour que les règles et les journaux les distinguent.

j0203 = { $where ->
        [column] « { $name } » a déjà un sens dans tout journal.
       *[text] « { $name } » a déjà un sens entre accolades dans un texte.
    }
    .label = déjà pris
    .help = { $where ->
        [column] Chaque ligne d'un journal a déjà une colonne « { $name } ». Choisissez un autre nom ou une autre étiquette.
       *[text] Un texte y imprimerait autre chose. Choisissez un autre nom.
    }

j0204 = « { $name } » est { $sort ->
        [party] une partie
        [kind] une sorte d'interaction
        [field] un champ
        [define] une définition
        [hours] le nom d'une plage horaire
        [days] le nom d'un groupe de jours
        [parameter] un paramètre
        [source] une source
        [value] une valeur du champ « { $field } »
       *[rule] une règle
    }, et n'a pas sa place ici.
    .label = { $asked ->
        [kind] une sorte d'interaction ou une définition est attendue ici
        [subject] un champ ou une partie est attendu ici
        [field] un champ est attendu ici
        [party] une partie est attendue ici
        [hours] une plage horaire est attendue ici
        [days] des jours sont attendus ici
        [parameter] une quantité ou un paramètre est attendu ici
       *[source] une source est attendue ici
    }
    .declared = déclaré ici
    .help = { $sort ->
        [hours] Une plage horaire se place dans une condition, après « inside » ou « outside ».
        [days] Des jours se placent dans une condition, après « on ».
        [field] { $asked ->
            [parameter] Seul ce que la liste des membres dit d'une partie peut figurer ici, écrit avec sa partie.
           *[other] Un champ se place dans une condition, avec ce qu'on lui demande.
        }
        [value] Une valeur se place après son champ.
        [parameter] Un paramètre se place là où irait une quantité.
       *[other] { $hint ->
            [list] Ce qui peut figurer ici : { $known }.
            [some] Ce qui peut figurer ici, entre autres : { $known }.
           *[none] Le cadre n'a pas encore de tel nom : déclarez-en d'abord un.
        }
    }

j0205 = « { $name } » figure deux fois dans la liste.
    .label = de nouveau ici
    .first = d'abord ici
    .help = Une fois suffit : retirez la seconde.

j0210 = Aucune sorte d'interaction et aucune définition ne s'appelle « { $name } ».
    .label = inconnu
    .help = { $hint ->
        [near] Vouliez-vous dire « { $near } » ?
        [list] Le cadre contient : { $known }.
        [some] Le cadre contient, entre autres : { $known }.
       *[none] Déclarez-la avec « { $keyword } ».
    }

j0211 = Aucun champ et aucune partie ne s'appelle « { $name } ».
    .label = inconnu
    .help = { $hint ->
        [near] Vouliez-vous dire « { $near } » ?
        [list] Le cadre contient : { $known }.
        [some] Le cadre contient, entre autres : { $known }.
       *[none] Déclarez-le avec « { $keyword } ».
    }

j0212 = Aucun champ ne s'appelle « { $name } ».
    .label = inconnu
    .help = { $hint ->
        [near] Vouliez-vous dire « { $near } » ?
        [list] Le cadre contient : { $known }.
        [some] Le cadre contient, entre autres : { $known }.
       *[none] Déclarez-le avec « { $keyword } ».
    }

j0213 = Aucune partie ne s'appelle « { $name } ».
    .label = inconnue
    .help = { $hint ->
        [near] Vouliez-vous dire « { $near } » ?
        [list] Le cadre contient : { $known }.
        [some] Le cadre contient, entre autres : { $known }.
       *[none] Déclarez-la avec « { $keyword } ».
    }

j0214 = « { $name } » n'est pas une valeur de « { $field } ».
    .label = n'en fait pas partie
    .declared = le champ est déclaré ici
    .help = { $hint ->
        [near] Vouliez-vous dire « { $near } » ?
        [elsewhere] C'est une valeur du champ « { $other } ».
        [list] Ses valeurs sont : { $known }.
        [some] Ses valeurs sont, entre autres : { $known }.
       *[none] Ajoutez la valeur là où le champ est déclaré.
    }

j0215 = Aucune plage horaire ne s'appelle « { $name } ».
    .label = inconnue
    .help = { $hint ->
        [near] Vouliez-vous dire « { $near } » ?
        [list] Le cadre contient : { $known }.
        [some] Le cadre contient, entre autres : { $known }.
       *[none] Déclarez-la avec « { $keyword } ».
    }

j0216 = Aucun groupe de jours ne s'appelle « { $name } ».
    .label = inconnu
    .help = { $hint ->
        [near] Vouliez-vous dire « { $near } » ?
        [list] Le cadre contient : { $known }.
        [some] Le cadre contient, entre autres : { $known }.
       *[none] Déclarez-le avec « { $keyword } ».
    }

j0217 = Aucun paramètre ne s'appelle « { $name } ».
    .label = inconnu
    .help = { $hint ->
        [near] Vouliez-vous dire « { $near } » ?
        [list] Le cadre contient : { $known }. Ou bien écrivez la quantité elle-même.
        [some] Le cadre contient, entre autres : { $known }. Ou bien écrivez la quantité elle-même.
       *[none] Déclarez-le avec « { $keyword } », ou écrivez la quantité elle-même.
    }

j0218 = Aucune source ne s'appelle « { $name } ».
    .label = inconnue
    .help = { $hint ->
        [near] Vouliez-vous dire « { $near } » ?
        [list] Le cadre contient : { $known }.
        [some] Le cadre contient, entre autres : { $known }.
       *[none] Déclarez-la avec « { $keyword } ».
    }

j0219 = La source « { $source } » n'a pas de passage « { $name } ».
    .label = inconnu
    .help = { $hint ->
        [near] Vouliez-vous dire « { $near } » ?
        [list] Ses passages sont : { $known }.
        [some] Ses passages sont, entre autres : { $known }.
       *[none] Écrivez le passage sous sa source, dans les mots de la source.
    }

j0220 = « { $name } » n'est ni une sorte d'interaction ni une partie.
    .label = inconnu
    .help = { $hint ->
        [near] Vouliez-vous dire « { $near } » ?
        [list] Le cadre contient : { $known }.
        [some] Le cadre contient, entre autres : { $known }.
       *[none] Déclarez-la avec « { $keyword } ».
    }

j0221 = « { $name } » se définit par lui-même : { $chain }.
    .label = revient à son point de départ
    .help = Personne ne saurait ce que ce nom contient. Écrivez l'une de ces définitions sans nommer les autres.

j0222 = « { $name } » nomme des définitions qui en nomment d'autres, sur plus de { $most } niveaux.
    .label = trop profond
    .help = On s'y perdrait en lisant. Écrivez cette définition à partir des sortes d'interactions.

j0223 = Rien ne peut remplacer « { $name } » entre accolades.
    .label = resterait vide
    .help = { $hint ->
        [near] Vouliez-vous dire « { $near } » ?
       *[other] Entre accolades, un texte peut nommer un paramètre, une partie, ou l'un de ces mots : « observed », « asked », « start ».
    }

j0224 = Aucun fuseau horaire ne s'appelle « { $name } ».
    .label = inconnu
    .help = { $hint ->
        [near] Vouliez-vous dire « { $near } » ?
       *[none] Les fuseaux portent le nom d'un continent et d'une ville, comme « America/Toronto » ou « Europe/Paris ».
    }

# Types et unités

j0301 = On ne peut pas demander « { $test } » à « { $field } », qui est { $type ->
        [party] une partie
        [one-of] une valeur parmi plusieurs
        [set-of] une liste où plusieurs valeurs peuvent figurer
        [set-of-text] une liste où plusieurs textes peuvent figurer
        [duration] une durée
        [number] un nombre
        [yes-or-no] une réponse par oui ou non
        [date] une date
       *[text] un texte
    }.
    .label = cette question ne lui convient pas
    .help = { $listed ->
        [none] On peut demander { $tests }.
        [some] On peut demander { $tests }. Parmi ses valeurs : { $values }.
       *[list] On peut demander { $tests }. Ses valeurs : { $values }.
    }

j0302 = « { $found } » n'est pas une valeur que « { $field } » peut avoir.
    .label = { $hint ->
        [text] un texte est attendu ici
        [party] un code est attendu ici
        [yes-or-no] oui ou non est attendu ici
        [date] une date est attendue ici
       *[other] une de ses valeurs déclarées est attendue ici
    }
    .help = { $hint ->
        [text] Écrivez-le entre guillemets.
        [party] Écrivez le code entre guillemets.
        [yes-or-no] Écrivez « yes » pour oui ou « no » pour non.
        [date] Écrivez un jour dans l'ordre année, mois, jour.
       *[other] Écrivez une des valeurs énumérées là où le champ est déclaré.
    }

j0303 = « { $found } » n'est pas { $asked ->
        [number] un nombre
        [whole] un nombre entier
        [percent] un pourcentage
        [elapsed] une durée en heures et minutes
        [span] une durée
       *[date] une date
    }.
    .label = { $asked ->
        [number] un nombre est attendu ici
        [whole] un nombre entier est attendu ici
        [percent] un pourcentage est attendu ici
        [elapsed] des heures et des minutes sont attendues ici
        [span] une durée est attendue ici
       *[date] une date est attendue ici
    }
    .declared = déclaré ici
    .help = { $asked ->
        [number] Il s'écrit sans unité, comme 5 ou 2.5.
        [whole] Il s'écrit sans unité, comme 8.
        [percent] Il se termine par le signe de pourcentage, comme 40%.
        [elapsed] Elles s'écrivent comme dans « 1 hour 30 minutes ».
        [span] Elle s'écrit avec son unité, comme « 24 hours » ou « 28 days ».
       *[date] Elle s'écrit dans l'ordre année, mois, jour, comme 2024-03-01.
    }

j0304 = « { $found } » est plus ou moins long, selon le calendrier.
    .label = des heures et minutes sont attendues
    .declared = déclaré ici
    .help = Au changement d'heure, un jour dure 23 ou 25 heures. Écrivez les heures que vous voulez dire.

j0305 = « { $found } » est un pourcentage, et ce seuil ne dit pas de quoi.
    .label = un pourcentage de quoi ?
    .help = Écrivez une quantité ; ou gardez le pourcentage et dites quel est le tout, sur une ligne qui commence par « { $clause } ».

j0306 = « { $found } » n'est pas un nombre entier.
    .label = on compte ici des interactions ou des jours entiers
    .declared = déclaré ici
    .help = Une moitié n'est jamais atteinte : arrondissez vers le haut ou vers le bas.

j0307 = « { $found } » est atteint avant que rien ne se soit passé.
    .label = il en faut au moins 1
    .declared = déclaré ici
    .help = Pour dire qu'il n'y en a aucun, une condition emploie « { $none } ».

j0308 = Cet ensemble a { $count } valeurs, et un ensemble en compte au plus { $most }.
    .label = trop de valeurs
    .help = Faites-en deux champs, ou laissez-y des mots libres avec « { $other } ».

j0309 = Pour ce champ, une case vide ne peut pas vouloir dire « { $found } ».
    .label = n'est pas une valeur de ce champ
    .help = { $hint ->
        [yes-or-no] On répond à ce champ par « yes » (oui) ou « no » (non).
        [set-of] Écrivez une de ses valeurs, ou « none » pour aucune.
        [set-of-text] Un tel champ peut seulement ne rien contenir : « none ».
        [number] Écrivez un nombre, comme 0.
        [duration] Écrivez des heures et minutes, comme « 0 minutes ».
        [one-of] Écrivez une de ses valeurs.
       *[other] Pour un tel champ, une case vide reste sans réponse : retirez ces mots.
    }

j0310 = Le paramètre « { $name } » vaut { $found }, hors de ses propres bornes.
    .label = pas entre { $least } et { $most }
    .range = les bornes
    .help = Élargissez les bornes, ou choisissez une valeur de { $least } à { $most }.

j0311 = Les bornes de « { $name } » sont dans une autre unité que sa valeur.
    .label = une autre unité
    .value = la valeur
    .help = Écrivez la valeur et ses deux bornes dans la même unité.

j0312 = Les bornes de « { $name } » sont inversées.
    .label = du plus grand au plus petit
    .help = Écrivez d'abord la plus petite borne.

j0313 = Un paramètre ne peut pas être « { $found } ».
    .label = ni nombre, ni durée, ni pourcentage
    .help = Un paramètre est un nombre, une durée ou un pourcentage, écrit en entier. Les dates ont leur propre ligne, avec « days ».

j0314 = Rien ne peut se passer dans ce temps.
    .label = une durée nulle
    .declared = déclaré ici
    .help = Écrivez une durée, comme « 30 minutes » ou « 2 days ».

j0315 = « { $field } » est demandé ici, et il n'y en a pas pour { $kinds }.
    .label = jamais rempli pour { $kinds }
    .declared = déclaré pour { $owners }
    .help = { $hint ->
        [none] Ajoutez { $kinds } là où le champ est déclaré, ou nommez un autre champ.
       *[some] Ne choisissez que { $having }, ou ajoutez { $kinds } là où le champ est déclaré.
    }

j0316 = « { $field } » se rattache à chaque « { $party } », et non à chaque interaction.
    .label = un champ de l'interaction est attendu
    .declared = déclaré ici
    .help = Sa valeur vient de la liste des membres du programme. Nommez un champ des interactions, ou une partie.

j0317 = « { $field } » peut avoir plusieurs valeurs à la fois et ne peut pas ici rapprocher deux interactions.
    .label = laquelle de ses valeurs ?
    .declared = déclaré ici
    .help = Seule une condition avec « { $no } » ou « { $any } » peut les comparer. Nommez un autre champ, ou une partie.

j0318 = « { $field } » est { $type ->
        [one-of] une valeur parmi plusieurs
        [set-of] une liste où plusieurs valeurs peuvent figurer
        [set-of-text] une liste où plusieurs textes peuvent figurer
        [duration] une durée
        [number] un nombre
        [yes-or-no] une réponse par oui ou non
        [date] une date
       *[text] un texte
    }, et { $place ->
        [total] cela ne s'additionne pas
       *[other] un consentement ne peut pas porter là-dessus
    }.
    .label = ne convient pas ici
    .declared = déclaré ici
    .help = { $place ->
        [total] Seuls des nombres et des durées s'additionnent.
       *[other] Un consentement peut porter sur des textes et sur des champs aux valeurs énumérées.
    }

j0319 = « { $found } » dépasse ce qui peut se compter ici : au plus « { $most } ».
    .label = trop grand
    .declared = déclaré ici
    .help = Écrivez une quantité plus petite.

j0320 = Il y en a plus de { $most }, et l'on ne peut en tenir davantage.
    .label = une de trop
    .help = Partagez le cadre, ou retirez ce qui ne sert pas.

j0321 = « { $field } » n'est pas un champ de « { $party } ».
    .label = n'est dit d'aucun « { $party } »
    .declared = déclaré ici
    .help = Seul ce que contient la liste des membres du programme peut figurer ici.

j0322 = « { $found } » vient de la liste des membres du programme et ne peut pas figurer ici.
    .label = pas ici
    .help = Écrivez la quantité elle-même, ou un paramètre qu'un programme peut changer.

j0323 = Cette plage horaire finit là où elle commence.
    .label = rien entre les deux
    .help = Écrivez un début avant 24:00 et une autre fin. Une plage qui passe minuit s'écrit 22:00-07:00.

j0324 = « { $measure } » et « { $base } » se comptent dans des unités différentes : l'une en temps, l'autre non.
    .label = une autre unité
    .help = Un pourcentage est la part d'un tout : comparez du temps à du temps, des nombres à des nombres.

j0325 = Un champ se rattache à des sortes d'interactions, ou à une seule partie, mais non aux deux.
    .label = les deux, ou plusieurs parties
    .help = Déclarez un champ pour les interactions et un autre, sous un autre nom, pour la partie.

j0326 = { $place ->
        [total] « { $total } { $name } » ne dit pas de quelles interactions.
        [history] Ce regard en arrière ne dit pas qui est le même alors et maintenant.
       *[test] « { $name } » est seul : ce qui en est demandé n'est pas dit.
    }
    .label = { $place ->
        [total] desquelles ?
        [history] avec qui ?
       *[test] qu'en est-il ?
    }
    .help = { $place ->
        [total] Après « { $of } » viennent les interactions dont on fait la somme.
        [history] Après « { $with } » viennent les parties, ou les champs, qui sont les mêmes dans les deux.
       *[test] { $hint ->
            [field] On peut demander { $tests }.
           *[none] Une condition demande quelque chose d'un champ, ou si l'on est dans des heures nommées (« { $inside } ») ou un jour nommé (« { $on } »).
        }
    }

# Les règles et leurs clauses

j0401 = Il manque à « { $name } » une ligne « { $clause } ».
    .label = pas encore complète
    .help = { $clause ->
        [flag] Elle dit de quelles interactions parle la règle.
        [count] Elle dit ce qui est mesuré.
        [sharing] Elle dit ce qui est transmis, et demande donc un oui.
        [covering] Elle dit sur quoi porte ce oui.
        [expect] Elle dit ce qui est dû.
        [within] Elle dit de combien de temps on dispose.
        [raise] Elle dit ce que demande une alerte de cette règle.
       *[other] Toute règle « { $family } » en a une.
    }

j0402 = { $again ->
        [same] Il y a deux lignes « { $clause } », et il en faut une.
       *[other] « { $clause } » vient après « { $before } », et une seule des deux lignes a sa place ici.
    }
    .label = une seconde
    .first = la première est ici
    .help = { $hint ->
        [join] Les deux peuvent se dire en une ligne.
       *[one] Personne ne saurait laquelle des deux compte : gardez-en une.
    }

j0403 = « { $clause } » n'a pas de sens dans une règle « { $family } ».
    .label = n'y changerait rien
    .help = { $hint ->
        [here] Ici, la même chose se dit avec « { $here } ».
       *[none] Cette ligne relève de : { $families }.
    }

j0404 = « { $name } » ne dit pas sur quelle durée mesurer.
    .label = sur quelle durée ?
    .help = Écrivez « { $any } » pour tout intervalle de cette longueur, ou « { $each } » pour chaque semaine, jour ou mois du calendrier.

j0405 = Il y a deux fenêtres de temps, et un seuil en a une.
    .label = une seconde fenêtre
    .first = la première est ici
    .help = Gardez-en une. Pour regarder les deux, écrivez deux seuils.

j0406 = « { $measure } » n'a pas de fenêtre de temps, et « { $clause } » lui en donne une.
    .label = de trop
    .help = On compte tant que les jours se suivent.

j0407 = « { $what } » demande des jours, des semaines ou des mois entiers du calendrier.
    .label = seulement avec une période du calendrier
    .help = Un intervalle qui se déplace n'a ni premier ni dernier jour. « { $each } » a les deux.

j0408 = Un repos mérite un regard quand il est court, et « { $side } » en cherche un long.
    .label = « { $below } » est attendu
    .help = Dites au-dessous de quelle durée le repos est trop court.

j0409 = « { $below } » va avec un pourcentage ou un repos, et « { $measure } » n'est ni l'un ni l'autre.
    .label = tout commence au-dessous
    .help = Ce qui se compte part de rien : toute période serait d'abord au-dessous. Pour le trop, écrivez « { $at } » ou « { $above } » ; pour le trop peu, un engagement avec « { $every } », ou un pourcentage avec « { $out } ».

j0410 = « { $side } » et « { $other } » cherchent le contraire l'un de l'autre.
    .label = le contraire
    .first = d'abord ceci
    .help = Un seuil cherche le trop ou le trop peu. Gardez l'un des deux ici, et écrivez un second seuil pour l'autre.

j0411 = Le niveau « { $level } » figure deux fois.
    .label = de nouveau ici
    .first = d'abord ici
    .help = Chaque niveau commence à une valeur. Choisissez un autre niveau, ou gardez l'un des deux.

j0412 = Une règle « { $family } » appelle un seul niveau, sans valeur.
    .label = plus d'un niveau, ou une valeur
    .help = Ce qu'elle cherche a eu lieu ou non : il n'y a rien à comparer.

j0414 = « { $level } » ne dit pas à partir de combien.
    .label = à partir de combien ?
    .help = Écrivez l'un de ces mots et une valeur : { $sides }.

j0415 = « { $words } » compare à une habitude, et rien ne dit sur quelle durée elle se mesure.
    .label = l'habitude de quelle durée ?
    .help = Une ligne « { $clause } » dit jusqu'où regarder en arrière, en périodes entières du calendrier.

j0416 = L'habitude est mesurée, et aucun niveau ne s'y compare.
    .label = ne sert pas
    .help = Retirez la ligne ; ou comparez-y un niveau, en ajoutant « { $words } » après un nombre.

j0417 = « { $measure } » n'a pas d'habitude à laquelle se comparer.
    .label = pas ici
    .help = { $hint ->
        [line] Un repos, ou une suite de jours, se poursuit après la fin d'une semaine.
       *[value] Comparez à une valeur fixe.
    }

j0418 = « { $found } » ne fait pas un nombre entier { $period ->
        [day] de jours
        [week] de semaines
       *[month] de mois
    }.
    .label = pas des périodes entières
    .help = L'habitude est la valeur du milieu parmi { $period ->
        [day] des jours passés entiers
        [week] des semaines passées entières
       *[month] des mois passés entiers
    }.

j0419 = « { $found } » est trop court ou trop long : une habitude se prend sur { $least } à { $most } { $period ->
        [day] jours
        [week] semaines
       *[month] mois
    }.
    .label = trop, ou trop peu
    .help = Moins de { $least } ne font pas une habitude, et ce qui est très ancien n'en est plus une.

j0420 = « { $name } » n'est pas parmi ceux pour qui ce seuil se mesure : { $key }.
    .label = n'en fait pas partie
    .help = Ajoutez « { $name } » à « { $per } », ou retirez cette partie.

j0421 = Rien ne fait commencer l'engagement « { $name } ».
    .label = dû quand ?
    .help = Un engagement naît de quelque chose (« { $after } ») ou revient à intervalles réguliers (« { $every } »).

j0422 = Cet engagement commence de deux façons : « { $after } » et « { $every } ».
    .label = un second début
    .first = le premier est ici
    .help = Gardez-en une. Si les deux sont dus, écrivez deux engagements.

j0423 = « { $clause } » va avec « { $goes } », et cet engagement a « { $here } ».
    .label = sans effet ici
    .help = { $hint ->
        [same] Un engagement qui revient dit avec « { $per } » pour qui il revient.
       *[other] Retirez-le, ou faites commencer l'engagement par « { $goes } ».
    }

j0424 = « { $measure } » ne peut pas suivre « { $clause } » dans un seuil de « { $main } ».
    .label = pas sur la même fenêtre
    .help = Les deux se prennent sur une même fenêtre de temps, et celle-ci en a une autre, ou aucune.

j0425 = « { $clause } » ne dit pas de quoi il faut autant.
    .label = de quoi ?
    .help = Nommez une mesure, ou dites avec « { $out } » quel est le tout.

j0426 = Le dernier jour vient avant le premier.
    .label = finit avant de commencer
    .help = La règle ne serait jamais en vigueur. Écrivez d'abord le jour qui vient en premier.

j0427 = Aucune alerte ne peut être transmise à « { $name } ».
    .label = inconnu
    .help = Les alertes se transmettent à « { $peer } », à « { $lead } », ou aux deux, et à personne d'autre.

j0429 = Les alertes se transmettent au pair, et aucune partie ne s'appelle « { $peer } ».
    .label = qui est-ce ?
    .help = Déclarez-la avec « { $party } » : le pair est la personne dont le journal contient les contacts.

j0430 = Le profil d'un programme ne peut pas répondre à cela.
    .label = pas une question à un profil
    .help = Un profil contient des mots seuls ; on peut demander : { $tests }.

j0431 = « { $field } » est privé, et aucune règle ne peut le lire.
    .label = privé
    .declared = déclaré privé ici
    .help = Il n'est que pour le pair : qui lirait l'alerte saurait ce qu'il contient. Utilisez un champ que le pair a accepté de partager, ou retirez cette partie.

j0432 = Une règle parle de consentement, et il manque au cadre : { $what }.
    .label = demande si un consentement a été donné
    .declared = déclaré autrement ici
    .help = Un oui ou un non est une interaction de sorte « { $consent } » au sujet d'une partie « { $person } », dont le « { $status } » peut être « { $granted } » ; une date « { $until } » peut y mettre fin.

j0433 = Aucun fichier ne dit de quel cadre il s'agit.
    .label = pas d'en-tête
    .help = L'un des fichiers s'ouvre par le nom du cadre et son fuseau horaire.

j0434 = Il y a un second en-tête, « { $name } ».
    .label = un second en-tête
    .first = le premier est ici
    .help = Tous les fichiers ensemble font un cadre, et une seule ligne « { $framework } » le nomme.

j0435 = Le cadre « { $name } » ne dit pas dans quel fuseau horaire commencent ses jours.
    .label = dans quel fuseau ?
    .help = Une ligne « { $zone } » le dit : le continent, et une grande ville près de chez vous.

j0436 = Ce seuil se mesure pour { $key } : il ne peut pas demander ce qui a été convenu avec un seul « { $party } ».
    .label = quel « { $party } » ?
    .help = Ajoutez « { $party } » à « { $per } », ou comparez à une valeur.

j0437 = « { $found } » n'est pas un nombre de jours, et l'on compte ici les jours qui ont ces heures.
    .label = de 1 à { $most } jours sont attendus
    .help = Écrivez des jours entiers, ou retirez « { $of } » et ce qui suit : le temps se compte alors comme il passe.

j0440 = Aucune règle ne s'appelle « { $name } ».
    .label = inconnue
    .help = { $hint ->
        [near] Vouliez-vous dire « { $near } » ?
        [list] Les règles sont : { $known }.
        [some] Les règles sont, entre autres : { $known }.
       *[none] Il n'y a pas encore de règle.
    }

j0441 = « { $rule } » ne donne jamais d'alerte de niveau « { $level } ».
    .label = pas l'un de ses niveaux
    .help = { $count ->
        [one] Son seul niveau est { $levels }.
       *[other] Ses niveaux sont : { $levels }.
    }

j0442 = Il y a ici plus de codes que de parties.
    .label = { $count ->
        [one] en trop : une partie a déjà son code
       *[other] en trop : { $count } parties ont déjà leur code
    }
    .help = Les codes se donnent dans cet ordre : { $parties }. Un tiret tient lieu de celui qui manque.

j0443 = { $several ->
    [several] « { $field } » n'a qu'une valeur, et plusieurs sont écrites ici.
   *[one] « { $field } » ne peut pas être « { $found } ».
}
    .label = { $several ->
        [several] plusieurs valeurs
       *[one] { $hint ->
            [duration] une durée est attendue
            [number] un nombre est attendu
            [yes-or-no] oui ou non est attendu
            [date] une date est attendue
           *[other] une autre valeur est attendue
        }
    }
    .help = { $hint ->
        [duration] Elle s'écrit comme dans un journal : 45, 45 min, 1 h 30 ou 90 minutes.
        [number] Il s'écrit en chiffres, comme 5 ou 2.5.
        [yes-or-no] Si on ne le sait pas, laissez le champ de côté.
        [date] Elle s'écrit avec l'année, le mois et le jour, comme 2024-03-09.
       *[other] Écrivez une seule valeur du champ.
    }

j0444 = { $part ->
    [times] Une ligne se répète un nombre entier de fois.
   *[every] Le temps d'une ligne à la suivante a une unité.
}
    .label = { $part ->
        [times] de 1 à { $most } est attendu ici
       *[every] une durée est attendue ici
    }
    .help = Cela s'écrit ainsi : 8 times every 30 minutes.

j0445 = { $clause ->
    [given] Le test « { $name } » ne donne aucune interaction.
   *[expect] Le test « { $name } » ne dit pas ce qu'il attend.
}
    .label = pas encore complet
    .help = { $clause ->
        [given] Ajoutez une ligne « { $clause } » avec les interactions, une par ligne.
       *[expect] Ajoutez une ligne « { $clause } » avec les alertes qui devraient en sortir, ou dites qu'il n'y en a pas.
    }

j0446 = « { $name } » désigne plusieurs sortes d'interactions, et une interaction est d'une seule sorte.
    .label = plusieurs sortes
    .help = Écrivez l'une de celles-ci : { $kinds }.

j0447 = Une interaction de sorte « { $kind } » n'a pas de champ « { $field } ».
    .label = jamais rempli pour { $kind }
    .declared = déclaré pour { $owners }
    .help = Retirez-le, ou ajoutez { $kind } là où le champ est déclaré.

# Conseils
j0501 = La règle « { $name } » n'a pas de titre.
    .label = les rapports imprimeront ce nom
    .help = Un titre dans les mots de votre équipe se lit mieux ; celui-ci n'est qu'un début.

j0502 = Aucune règle et aucun jugement ne répond au passage « { $passage } » de « { $source } ».
    .label = laissé ouvert
    .help = Si une règle y répond, écrivez-y « { $cited } ». Si aucune ne le peut, dites pourquoi avec « { $judgement } », dans vos mots.

j0503 = Le constat « { $code } » est passé sous silence ici, et il n'y en a pas.
    .label = rien à taire
    .help = Il a disparu, ou se trouve dans une autre déclaration.

j0504 = « { $code } » empêche le cadre de servir, et cette ligne le laisse passer.
    .label = ne peut pas être tu
    .help = Seuls les avertissements et les conseils peuvent l'être. Corrigez l'erreur et retirez cette ligne.

j0505 = Le cadre « { $name } » n'a pas de partie « { $peer } », et les alertes se transmettent au pair.
    .label = personne n'en saurait rien
    .help = Déclarez-la avec « { $party } » : le pair est la personne dont le journal contient les contacts.

j0506 = { $count ->
        [one] Il reste un constat.
       *[other] Il reste { $count } constats.
    }
    .label = le dernier montré
    .help = Les erreurs sont montrées d'abord. Vérifiez de nouveau quand celles-ci seront réglées.
