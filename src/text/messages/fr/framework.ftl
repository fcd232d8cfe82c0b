### Ce que dit la vérification d'un cadre.

# Noms

j0201 = Le nom « { $name } » est déclaré deux fois.
    .label = déclaré de nouveau ici
    .first = déclaré d'abord ici
    .help = Donnez un autre nom au second, ou retirez-le.

j0202 = « { $name } » désignerait deux choses : { $first } et { $second }.
    .label = ici pour { $second }
    .first = ici pour { $first }
    .help = Une étiquette, au singulier ou au pluriel, est aussi un nom. Changez l'une des deux pour que les règles et les journaux les distinguent.

j0203 = { $where ->
        [column] « { $name } » a déjà un sens dans tout journal.
       *[text] « { $name } » a déjà un sens entre accolades dans un texte.
    }
    .label = déjà pris
    .help = { $where ->
        [column] Chaque interaction a sa propre colonne « { $name } ». Choisissez un autre nom ou une autre étiquette.
       *[text] Un texte imprime autre chose à cet endroit. Choisissez un autre nom.
    }

j0204 = « { $name } » est déclaré avec « { $keyword } », et autre chose est attendu ici.
    .label = une autre sorte de chose est attendue ici
    .declared = déclaré ici
    .help = Nommez ce que cet endroit demande, ou déclarez-le sous un autre nom.

j0205 = « { $name } » figure deux fois dans la liste.
    .label = de nouveau ici
    .first = d'abord ici
    .help = Une fois suffit : retirez la seconde.

j0210 = Aucune sorte d'interaction et aucune définition ne s'appelle « { $name } ».
    .label = inconnu
    .help = { $hint ->
        [near] Vouliez-vous dire « { $near } » ?
        [list] Sont déclarées : { $known }.
       *[none] Déclarez-la avec « { $keyword } ».
    }

j0211 = Aucun champ et aucune partie ne s'appelle « { $name } ».
    .label = inconnu
    .help = { $hint ->
        [near] Vouliez-vous dire « { $near } » ?
        [list] Sont déclarés : { $known }.
       *[none] Déclarez-le avec « { $keyword } ».
    }

j0212 = Aucun champ ne s'appelle « { $name } ».
    .label = inconnu
    .help = { $hint ->
        [near] Vouliez-vous dire « { $near } » ?
        [list] Sont déclarés : { $known }.
       *[none] Déclarez-le avec « { $keyword } ».
    }

j0213 = Aucune partie ne s'appelle « { $name } ».
    .label = inconnue
    .help = { $hint ->
        [near] Vouliez-vous dire « { $near } » ?
        [list] Sont déclarées : { $known }.
       *[none] Déclarez-la avec « { $keyword } ».
    }

j0214 = « { $name } » n'est pas une valeur de ce champ.
    .label = absent des valeurs
    .declared = le champ est déclaré ici
    .help = { $hint ->
        [near] Vouliez-vous dire « { $near } » ?
        [list] Ses valeurs sont : { $known }.
       *[none] Ajoutez la valeur là où le champ est déclaré.
    }

j0215 = Aucune plage horaire ne s'appelle « { $name } ».
    .label = inconnue
    .help = { $hint ->
        [near] Vouliez-vous dire « { $near } » ?
        [list] Sont déclarées : { $known }.
       *[none] Déclarez-la avec « { $keyword } ».
    }

j0216 = Aucun groupe de jours ne s'appelle « { $name } ».
    .label = inconnu
    .help = { $hint ->
        [near] Vouliez-vous dire « { $near } » ?
        [list] Sont déclarés : { $known }.
       *[none] Déclarez-le avec « { $keyword } ».
    }

j0217 = Aucun paramètre ne s'appelle « { $name } ».
    .label = inconnu
    .help = { $hint ->
        [near] Vouliez-vous dire « { $near } » ?
        [list] Sont déclarés : { $known }.
       *[none] Déclarez-le avec « { $keyword } », ou écrivez la quantité elle-même.
    }

j0218 = Aucune source ne s'appelle « { $name } ».
    .label = inconnue
    .help = { $hint ->
        [near] Vouliez-vous dire « { $near } » ?
        [list] Sont déclarées : { $known }.
       *[none] Déclarez-la avec « { $keyword } ».
    }

j0219 = La source « { $source } » n'a pas de passage « { $name } ».
    .label = inconnu
    .help = { $hint ->
        [near] Vouliez-vous dire « { $near } » ?
        [list] Ses passages sont : { $known }.
       *[none] Écrivez le passage sous sa source.
    }

j0220 = « { $name } » n'est ni une sorte d'interaction ni une partie.
    .label = inconnu
    .help = { $hint ->
        [near] Vouliez-vous dire « { $near } » ?
        [list] Sont déclarées : { $known }.
       *[none] Déclarez-la avec « { $keyword } ».
    }

j0221 = « { $name } » se définit par lui-même : { $chain }.
    .label = revient à son point de départ
    .help = Écrivez l'une de ces définitions sans nommer les autres.

j0222 = « { $name } » nomme des définitions qui en nomment d'autres, sur plus de { $most } niveaux.
    .label = trop profond
    .help = Écrivez cette définition à partir des sortes d'interactions.

j0223 = Rien ne peut remplacer « { $name } » entre accolades.
    .label = resterait vide
    .help = { $hint ->
        [near] Vouliez-vous dire « { $near } » ?
       *[other] Entre accolades, un texte peut nommer un paramètre, une partie, ou l'un de ces mots : observed, asked, start.
    }

j0224 = Aucun fuseau horaire ne s'appelle « { $name } ».
    .label = inconnu
    .help = { $hint ->
        [near] Vouliez-vous dire « { $near } » ?
       *[none] Les fuseaux ont des noms comme « America/Toronto » ou « Europe/Paris ».
    }

# Types et unités

j0301 = On ne peut pas demander « { $test } » à « { $field } », qui est { $type ->
        [party] une partie
       *[other] de type « { $type } »
    }.
    .label = cette question ne lui convient pas
    .help = On peut demander : { $tests }.

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
        [yes-or-no] Écrivez l'un des deux mots.
        [date] Écrivez un jour, comme 2024-03-01.
       *[other] Écrivez une des valeurs énumérées là où le champ est déclaré.
    }

j0303 = { $asked ->
        [number] Un nombre est attendu ici, et « { $found } » n'en est pas un.
        [whole] Un nombre entier est attendu ici, et « { $found } » n'en est pas un.
        [percent] Un pourcentage est attendu ici, et « { $found } » n'en est pas un.
        [elapsed] Une durée en heures et minutes est attendue ici, et « { $found } » n'en est pas une.
        [span] Une durée est attendue ici, et « { $found } » n'en est pas une.
       *[date] Une date est attendue ici, et « { $found } » n'en est pas une.
    }
    .label = { $asked ->
        [number] un nombre est attendu
        [whole] un nombre entier est attendu
        [percent] un pourcentage est attendu
        [elapsed] des heures et minutes sont attendues
        [span] une durée est attendue
       *[date] une date est attendue
    }
    .declared = déclaré ici
    .help = { $asked ->
        [number] Écrivez un nombre seul, comme 5 ou 2.5.
        [whole] Écrivez un nombre entier sans unité, comme 8.
        [percent] Écrivez un pourcentage, comme 40%.
        [elapsed] Écrivez des heures et minutes, comme 1 hour 30 minutes.
        [span] Écrivez une durée, comme 24 hours ou 28 days.
       *[date] Écrivez un jour, comme 2024-03-01.
    }

j0304 = « { $found } » dépend du calendrier, et des heures et minutes sont attendues ici.
    .label = des heures et minutes sont attendues
    .declared = déclaré ici
    .help = Un jour peut durer 23 ou 25 heures. Écrivez les heures que vous voulez dire, comme 48 hours.

j0305 = « { $found } » est un pourcentage, et ce seuil ne dit pas de quoi.
    .label = un pourcentage de quoi ?
    .help = Dites quel est le tout, sur une ligne à part ; ou demandez une quantité.

j0306 = « { $found } » n'est pas un nombre entier, et l'on compte ici des choses entières.
    .label = un nombre entier est attendu
    .declared = déclaré ici
    .help = Écrivez un nombre entier, comme 3.

j0307 = « { $found } » ne demande rien, et il en faut ici au moins un.
    .label = au moins 1 est attendu
    .declared = déclaré ici
    .help = Écrivez 1 ou plus ; pour aucun, une condition dit « { $none } ».

j0308 = Cet ensemble a { $count } valeurs, et un ensemble en compte au plus { $most }.
    .label = trop de valeurs
    .help = Faites-en deux champs, ou utilisez « { $other } ».

j0309 = Une case vide ne peut pas vouloir dire « { $found } » pour un champ de type « { $type } ».
    .label = n'est pas une valeur de ce champ
    .help = { $hint ->
        [yes-or-no] Écrivez l'un des deux mots de « { $type } ».
        [set-of] Écrivez une de ses valeurs, ou qu'il n'y en a aucune.
        [set-of-text] Un tel champ peut seulement être vide de valeurs.
        [number] Écrivez un nombre, comme 0.
        [duration] Écrivez des heures et minutes, comme 0 minutes.
        [one-of] Écrivez une de ses valeurs.
       *[other] Pour un tel champ, une case vide reste sans réponse : retirez cette partie.
    }

j0310 = Le paramètre « { $name } » vaut { $found }, hors de ses propres bornes.
    .label = pas entre { $least } et { $most }
    .range = les bornes
    .help = Choisissez une valeur de { $least } à { $most }, ou élargissez les bornes.

j0311 = Les bornes de « { $name } » sont dans une autre unité que sa valeur.
    .label = une autre unité
    .value = la valeur
    .help = Écrivez la valeur et ses deux bornes dans la même unité.

j0312 = Les bornes de « { $name } » sont inversées.
    .label = du plus grand au plus petit
    .help = Écrivez d'abord la plus petite borne.

j0313 = Un paramètre ne peut pas être « { $found } ».
    .label = ni nombre, ni durée, ni pourcentage
    .help = Un paramètre est un nombre, une durée ou un pourcentage.

j0314 = Il faut ici une durée, et celle-ci est nulle.
    .label = plus de zéro est attendu
    .declared = déclaré ici
    .help = Écrivez une durée, comme 30 minutes ou 2 days.

j0315 = « { $field } » est demandé pour { $kinds }, sans y être déclaré.
    .label = absent de { $kinds }
    .declared = déclaré pour { $owners }
    .help = { $hint ->
        [none] Nommez un autre champ, ou ajoutez { $kinds } là où celui-ci est déclaré.
       *[some] Ne choisissez que { $having }, ou ajoutez { $kinds } là où le champ est déclaré.
    }

j0316 = « { $field } » se rattache à chaque { $party }, et non à chaque interaction.
    .label = un champ de l'interaction est attendu
    .declared = déclaré ici
    .help = Sa valeur vient de la liste des membres du programme. Nommez un champ des interactions.

j0317 = « { $field } » peut avoir plusieurs valeurs à la fois, et l'on cherche ici les interactions qui ont la même.
    .label = un ensemble ne se compare pas valeur à valeur
    .declared = déclaré ici
    .help = Seule une condition avec « { $no } » ou « { $any } » peut comparer des ensembles. Nommez un autre champ, ou une partie.

j0318 = « { $field } » est de type « { $type } », et « { $place } » ne peut pas s'en servir.
    .label = ce type ne convient pas ici
    .declared = déclaré ici
    .help = { $place ->
        [total] Seuls des nombres et des durées s'additionnent.
       *[other] Un consentement peut porter sur des textes et sur des champs aux valeurs énumérées.
    }

j0319 = « { $found } » dépasse ce qui peut se compter ici : au plus { $most }.
    .label = trop grand
    .declared = déclaré ici
    .help = Écrivez une quantité plus petite.

j0320 = Il y en a plus de { $most }, et l'on ne peut en tenir davantage.
    .label = une de trop
    .help = Partagez le cadre, ou retirez ce qui ne sert pas.

j0321 = « { $field } » n'est pas un champ de { $party }.
    .label = n'est pas un champ de { $party }
    .declared = déclaré ici
    .help = Déclarez-le pour { $party }, ou nommez un champ qui l'est.

j0322 = « { $found } » vient de la liste des membres du programme et ne peut pas figurer ici.
    .label = pas ici
    .help = Écrivez la quantité elle-même, ou un paramètre qu'un programme peut changer.

j0323 = Cette plage horaire finit là où elle commence.
    .label = rien entre les deux
    .help = Écrivez un début avant 24:00 et une autre fin ; une plage qui passe minuit s'écrit 22:00-07:00.

j0324 = « { $measure } » et « { $base } » se comptent dans des unités différentes : l'une en temps, l'autre non.
    .label = une autre unité
    .help = Un pourcentage est la part d'un tout : comparez du temps à du temps, des nombres à des nombres.

j0325 = Un champ est lié à des sortes d'interactions, ou à une seule partie.
    .label = les deux, ou plusieurs parties
    .help = Déclarez un champ pour les interactions et un autre pour la partie.

# Règles et clauses

j0401 = Il manque à « { $name } » une ligne « { $clause } ».
    .label = pas encore complète
    .help = Toute règle de la famille « { $family } » en a besoin.

j0402 = « { $clause } » vient après « { $before } », et une seule des deux peut figurer ici.
    .label = une seconde
    .first = la première est ici
    .help = Gardez l'une des deux.

j0403 = « { $clause } » n'a pas de sens dans une règle de la famille « { $family } ».
    .label = relève d'une autre famille
    .help = Cette clause relève de : { $families }.

j0404 = « { $name } » ne dit pas sur quelle durée mesurer.
    .label = sur quelle durée ?
    .help = Il y a deux façons : tout intervalle d'une longueur donnée, ou chaque jour, semaine ou mois du calendrier.

j0405 = Il y a deux fenêtres de temps, et un seuil en a une.
    .label = une seconde fenêtre
    .first = la première est ici
    .help = Gardez l'une des deux ; pour les deux, écrivez deux seuils.

j0406 = « { $measure } » n'a pas de fenêtre de temps : on compte tant que les jours se suivent.
    .label = rien à ajouter ici
    .help = Retirez la ligne qui commence par « { $clause } ».

j0407 = « { $what } » demande des jours, semaines ou mois entiers du calendrier.
    .label = seulement avec une période du calendrier
    .help = Mesurez dans chaque jour, semaine ou mois.

j0408 = Un repos mérite un regard quand il est court, et « { $side } » en demande un long.
    .label = « { $below } » est attendu
    .help = Dites au-dessous de quelle durée le repos est trop court.

j0409 = « { $below } » va avec un pourcentage ou un repos, et « { $measure } » n'est ni l'un ni l'autre.
    .label = seulement « { $at } » ou « { $above } » ici
    .help = Ce qui se compte part de rien et se trouve d'abord au-dessous de toute valeur. Utilisez « { $at } » ou « { $above } », ou faites-en un pourcentage.

j0410 = « { $side } » et « { $other } » regardent de deux côtés.
    .label = de l'autre côté
    .first = d'abord de ce côté
    .help = Écrivez deux seuils : l'un pour le trop, l'autre pour le trop peu.

j0411 = Le niveau « { $level } » figure deux fois.
    .label = de nouveau ici
    .first = d'abord ici
    .help = Chaque niveau a une valeur : gardez l'une des deux, ou choisissez un autre niveau.

j0412 = Une règle de la famille « { $family } » appelle un seul niveau, sans valeur.
    .label = plus d'un niveau, ou une valeur
    .help = Ce qu'elle cherche a eu lieu ou non : il n'y a rien à comparer.

j0414 = « { $level } » ne dit pas à partir de combien.
    .label = à partir de combien ?
    .help = Écrivez « { $at } » ou « { $above } » et une valeur.

j0415 = « { $words } » demande de dire sur quelle durée l'habitude se mesure.
    .label = l'habitude de quelle durée ?
    .help = Ajoutez une ligne à part.

j0416 = L'habitude est mesurée, et aucun niveau ne s'y compare.
    .label = ne sert pas
    .help = Retirez la ligne, ou comparez-y un niveau.

j0417 = « { $measure } » n'a pas d'habitude à laquelle se comparer.
    .label = pas ici
    .help = Comparez à une valeur.

j0418 = « { $found } » ne fait pas un nombre entier { $period ->
        [day] de jours
        [week] de semaines
       *[month] de mois
    }.
    .label = pas des périodes entières
    .help = L'habitude est le milieu de périodes passées entières.

j0419 = « { $found } » est trop court ou trop long : une habitude se prend sur { $least } à { $most } { $period ->
        [day] jours
        [week] semaines
       *[month] mois
    }.
    .label = trop, ou trop peu
    .help = Moins de { $least } ne font pas une habitude, et ce qui est très ancien n'en est plus une.

j0420 = « { $name } » ne fait pas partie de ceux pour qui ce seuil mesure : { $key }.
    .label = n'en fait pas partie
    .help = On peut nommer ici : { $key }. Sinon, retirez cette partie.

j0421 = Rien ne fait commencer l'engagement « { $name } ».
    .label = dû quand ?
    .help = Un engagement naît « { $after } » quelque chose, ou revient « { $every } » tant de temps.

j0422 = Cet engagement commence de deux façons : « { $after } » et « { $every } ».
    .label = un second début
    .first = le premier est ici
    .help = Écrivez deux engagements.

j0423 = « { $clause } » va avec « { $goes } », et cet engagement a « { $here } ».
    .label = sans effet ici
    .help = Retirez cette partie, ou faites commencer l'engagement par « { $goes } ».

j0424 = « { $measure } » ne peut pas suivre « { $clause } » dans un seuil de « { $main } ».
    .label = pas sur la même fenêtre
    .help = Les deux se prennent sur une même fenêtre de temps ; celle-ci en a une autre, ou aucune. Écrivez un seuil à part.

j0425 = « { $clause } » ne dit pas de quoi il faut autant.
    .label = de quoi ?
    .help = Nommez une mesure, ou dites avec « { $out } » quel est le tout.

j0426 = Le dernier jour vient avant le premier.
    .label = finit avant de commencer
    .help = Écrivez d'abord le jour qui vient en premier.

j0427 = « { $name } » n'est pas quelqu'un à qui transmettre une alerte.
    .label = inconnu
    .help = Une alerte se transmet au pair, au responsable, ou aux deux.

j0429 = Le pair en est informé, et aucune partie ne s'appelle « peer ».
    .label = qui est le pair ?
    .help = Déclarez la partie dont on lit les contacts.

j0430 = Le profil d'un programme ne peut pas répondre à cela.
    .label = pas une question à un profil
    .help = Un profil contient des mots seuls ; on peut demander : { $tests }.

j0431 = « { $field } » est privé, et aucune règle ne peut le lire.
    .label = privé
    .declared = déclaré privé ici
    .help = Un champ privé n'est que pour le pair. Utilisez un champ que le pair a accepté de partager, ou retirez cette partie.

j0432 = Une règle parle de consentement, et il manque au cadre « { $what } ».
    .label = demande si un consentement a été donné
    .declared = déclaré autrement ici
    .help = Un consentement se note par une interaction de sorte « consent », avec une partie « person », un champ « status » qui peut valoir « granted », et parfois une date « until ».

j0433 = Aucun fichier ne dit de quel cadre il s'agit.
    .label = pas d'en-tête
    .help = L'un des fichiers s'ouvre par le nom du cadre et son fuseau.

j0434 = Il y a un second en-tête, « { $name } ».
    .label = un second en-tête
    .first = le premier est ici
    .help = Un cadre a un en-tête, dans un de ses fichiers.

j0435 = Le cadre « { $name } » ne dit pas dans quel fuseau horaire commencent ses jours.
    .label = dans quel fuseau ?
    .help = Ajoutez le fuseau sous l'en-tête.

j0436 = Ce seuil se mesure pour { $key } : il ne peut pas consulter la liste des membres au sujet d'un seul { $party }.
    .label = { $party } n'en fait pas partie
    .help = Ajoutez { $party } à « { $per } », ou comparez à une valeur.

j0437 = « { $found } » n'est pas un nombre de jours, et l'on compte ici les jours qui ont ces heures.
    .label = de 1 à { $most } jours sont attendus
    .help = Écrivez des jours entiers.

j0440 = Aucune règle ne s'appelle « { $name } ».
    .label = inconnue
    .help = { $hint ->
        [near] Vouliez-vous dire « { $near } » ?
        [list] Il y a : { $known }.
       *[none] Il n'y a pas encore de règle.
    }

j0441 = « { $rule } » ne lève jamais « { $level } ».
    .label = un niveau qu'elle ne lève pas
    .help = { $count ->
        [one] Elle lève { $levels }.
       *[other] Ses niveaux sont : { $levels }.
    }

j0442 = Il y a ici plus de codes que de parties.
    .label = { $count ->
        [one] en trop : une partie a déjà son code
       *[other] en trop : { $count } parties ont déjà leur code
    }
    .help = Les codes se donnent dans cet ordre : { $parties }. Un tiret tient lieu de celui qui manque.

j0443 = { $several ->
    [several] « { $field } » ne tient qu'une valeur, et plusieurs sont écrites ici.
   *[one] « { $field } » ne peut pas tenir « { $found } ».
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
        [yes-or-no] Écrivez oui ou non.
        [date] Elle s'écrit avec l'année, le mois et le jour, comme 2024-03-09.
       *[other] Écrivez une seule valeur du champ.
    }

j0444 = { $part ->
    [times] Le nombre de fois qu'une ligne est là est un nombre entier de 1 à { $most }.
   *[every] L'écart entre les lignes est une durée.
}
    .label = { $part ->
        [times] pas un nombre de 1 à { $most }
       *[every] pas une durée
    }
    .help = Cela s'écrit ainsi : 8 times every 30 minutes.

j0445 = { $clause ->
    [given] Le test « { $name } » ne donne aucune interaction.
   *[expect] Le test « { $name } » n'attend rien.
}
    .label = pas encore complet
    .help = { $clause ->
        [given] Ajoutez une ligne « { $clause } » avec les interactions, une par ligne.
       *[expect] Ajoutez une ligne « { $clause } » avec ce qui devrait en sortir.
    }

j0446 = « { $name } » désigne plusieurs types, et une interaction n'en a qu'un.
    .label = plusieurs types
    .help = Écrivez l'un de ceux-ci : { $kinds }.

j0447 = Une interaction du type « { $kind } » n'a pas de champ « { $field } ».
    .label = absent pour { $kind }
    .declared = déclaré pour { $owners }
    .help = Retirez-le, ou ajoutez { $kind } là où le champ est déclaré.

# Conseils
j0501 = La règle « { $name } » n'a pas de titre.
    .label = les rapports imprimeront ce nom
    .help = Un titre dans les mots de votre équipe se lit mieux.

j0502 = Aucune règle et aucun jugement ne répond au passage « { $passage } » de « { $source } ».
    .label = laissé ouvert
    .help = Citez-le dans une règle, ou dites avec « { $judgement } » pourquoi aucune règle ne peut le tenir.

j0503 = Le constat « { $code } » est mis sous silence ici, et il n'y en a pas.
    .label = rien à taire
    .help = Le constat a disparu, ou se trouve dans une autre déclaration : retirez cette ligne.

j0504 = « { $code } » empêche le cadre de servir : on ne peut pas le laisser passer.
    .label = reste
    .help = Seuls les avertissements et les conseils peuvent être tus.

j0505 = Le cadre « { $name } » n'a pas de partie « peer », et les alertes se transmettent au pair.
    .label = personne n'en saurait rien
    .help = Déclarez la partie dont on lit les contacts.

j0506 = { $count ->
        [one] Il reste un constat.
       *[other] Il reste { $count } constats.
    }
    .label = le dernier montré
    .help = Les erreurs sont montrées d'abord. Vérifiez de nouveau quand celles-ci seront réglées.
