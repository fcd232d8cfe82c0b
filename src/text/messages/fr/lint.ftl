### Ce que les relectures disent d'un cadre qui peut servir.

# Le cadre comme texte

j0510 = { $lang ->
        [fr] Le français manque ici, et le cadre parle deux langues.
       *[en] L'anglais manque ici, et le cadre parle deux langues.
    }
    .label = { $lang ->
        [fr] pas en français
       *[en] pas en anglais
    }
    .other = une seule langue, ici aussi
    .help = { $count ->
        [one] Dans cette langue, les rapports imprimeraient ces mots tels quels. Écrivez-les dans les deux, ou sans indiquer de langue s'ils servent à tout le monde.
       *[other] Dans l'autre langue, les rapports imprimeraient ces { $count } textes tels quels. Écrivez-les dans les deux, ou sans indiquer de langue s'ils servent à tout le monde.
    }

j0511 = { $why ->
        [title] Un titre se lit aussi là où il n'y a pas d'alerte : « { $placeholder } » y serait imprimé tel quel.
        [unfilled] Rien n'est complété ici : « { $placeholder } » serait imprimé tel quel.
        [key] Cette règle regarde des parties sans « { $name } » : « { $placeholder } » ne nommerait personne.
       *[measured] Ce genre de règle n'a pas ce nombre : « { $placeholder } » imprimerait un tiret.
    }
    .label = { $why ->
        [key] personne à nommer
        [measured] rien à imprimer
       *[other] reste tel quel
    }
    .other = ici aussi
    .help = { $why ->
        [title] Dites-le autrement, ou mettez-le dans un autre texte de la règle. Dans un titre, seuls les paramètres sont complétés.
        [unfilled] Écrivez les mots eux-mêmes. Seuls les textes des règles sont complétés.
        [key] Dites-le autrement, ou ajoutez « { $name } » à ceux pour qui la règle mesure.
       *[measured] Dites-le autrement : ce qui s'est passé est dans la phrase de l'alerte.
    }

j0512 = { $what ->
        [together] Ces deux tests ne sont jamais vrais ensemble.
        [either] L'un de ces deux tests est toujours vrai.
        [never] Ce test n'est jamais vrai.
        [always] Ce test est toujours vrai, partout où l'on peut le savoir.
        [picked] Rien de ce qui est choisi ici ne peut être ainsi.
        [excused] Tout ce que cette règle regarde est excusé : elle ne parlerait jamais.
        [idle] Rien de ce que cette règle regarde ne peut être excusé ainsi.
       *[needs] Rien de ce que cette règle regarde ne peut être ainsi : elle ne jugerait jamais.
    }
    .label = { $what ->
        [together] jamais à côté de l'autre
        [either] vrai là où l'autre ne l'est pas
        [never] jamais
        [always] ne dit rien
        [picked] pas parmi ceux-là
        [excused] excuse tout
        [idle] n'excuse rien
       *[needs] jamais rempli
    }
    .first = l'autre
    .picks = ce qui est choisi
    .help = { $what ->
        [together] Si l'un ou l'autre suffit, joignez-les par « { $or } » ; si l'un des deux s'est glissé là, retirez-le.
        [either] Si les deux sont voulus, joignez-les par « { $and } » ; sinon, retirez ces tests.
        [never] Regardez ce qui y est comparé, ou retirez-le.
        [always] Retirez-le, ou écrivez ce qu'il devait distinguer.
        [picked] Choisissez autre chose, ou demandez autre chose.
        [excused] Ne nommez dans « { $unless } » que ce qui fait de ce cas un autre cas.
        [idle] Retirez la ligne, ou écrivez ce qu'elle devait excuser.
       *[needs] Retirez la ligne, ou écrivez ce qu'il faut d'abord savoir.
    }

j0513 = { $when ->
        [same] « { $higher } » est atteint en même temps que « { $lower } » : aucune alerte ne serait de niveau « { $lower } ».
       *[sooner] « { $higher } » est atteint avant « { $lower } » : aucune alerte ne serait de niveau « { $lower } ».
    }
    .label = { $when ->
        [same] en même temps
       *[sooner] plus tôt
    }
    .lower = jamais seul
    .help = Un niveau qui demande davantage vient plus tard. Donnez à chacun sa valeur, ou gardez l'un des deux.

j0514 = { $why ->
        [never] { $holds ->
            [percent] Il n'y a jamais plus de 100 pour cent : ce niveau n'est jamais atteint.
            [days] { $count ->
                [one] Il n'y a qu'un jour à compter : ce niveau n'est jamais atteint.
               *[other] Il y a au plus { $count } jours à compter : ce niveau n'est jamais atteint.
            }
            [values] Il y a au plus { $count } valeurs à distinguer : ce niveau n'est jamais atteint.
            [key] Chacun est mesuré seul, il n'y en a donc qu'un à compter : ce niveau n'est jamais atteint.
            [window] Il n'y en a jamais autant dans ce temps : ce niveau n'est jamais atteint.
           *[none] Rien n'est au-dessous : ce niveau n'est jamais atteint.
        }
        [always] Tout ce qui est mesuré atteint ce niveau.
       *[given] Il n'y a jamais autant que « { $given } » demande : la règle ne jugerait jamais.
    }
    .label = { $why ->
        [never] hors d'atteinte
        [always] tout l'atteint
       *[given] plus qu'il ne peut y avoir
    }
    .help = { $why ->
        [always] Choisissez une valeur qui fait une différence, ou retirez ce niveau.
        [never] Choisissez une valeur qui peut être atteinte, ou retirez ce niveau.
       *[given] Demandez moins, ou regardez une plus longue période.
    }

j0515 = { $why ->
        [reach] Un programme peut régler « { $name } » de sorte que « { $higher } » ne soit jamais atteint.
       *[order] Un programme peut régler « { $name } » de sorte qu'aucune alerte ne soit de niveau « { $lower } ».
    }
    .label = { $why ->
        [reach] peut être hors d'atteinte
       *[order] peut être atteint aussi tôt
    }
    .lower = peut ne jamais être seul
    .range = ce qu'un programme peut choisir
    .help = Resserrez l'intervalle, pour que chaque niveau garde son sens quoi qu'une équipe choisisse.

j0516 = « { $name } » devait être revue avant le { $day }.
    .label = ce jour est passé
    .help = Relisez la règle avec les personnes qu'elle concerne, puis écrivez la prochaine date ou retirez la ligne.

j0517 = « { $code } » était passé sous silence jusqu'au { $day }, et ce jour est passé.
    .label = terminé depuis
    .help = Le constat est montré de nouveau. Corrigez ce qu'il relève, ou revoyez la raison et écrivez la prochaine date.

j0518 = { $count ->
        [one] Rien n'utilise { $keyword ->
            [define] la définition
            [hours] les heures
            [days] les jours
           *[parameter] le paramètre
        } « { $name } ».
       *[other] Rien n'utilise { $count } des noms déclarés, dont { $names }.
    }
    .label = { $count ->
        [one] sans usage
       *[other] le premier d'entre eux
    }
    .help = { $count ->
        [one] Servez-vous-en là où c'était prévu, ou retirez ce nom : ce qui reste sans usage fait chercher à quoi cela sert.
       *[other] Tant que des règles restent à écrire, il n'y a rien là que de normal. À la fin, servez-vous de chacun, ou retirez-le.
    }

j0519 = Ce qui est partagé ici est choisi par « { $field } », et le consentement demandé ne le couvre pas.
    .label = choisi par ceci
    .covering = ne couvre que cela
    .help = Un oui donné pour un autre « { $field } » compterait aussi. Couvrez-le, pour que chacun ait son propre oui.

j0520 = { $why ->
        [over] « { $name } » n'est plus en vigueur : son dernier jour était le { $day }.
       *[profile] Aucun programme ne peut être tout cela à la fois : « { $name } » ne servirait jamais.
    }
    .label = { $why ->
        [over] terminé
       *[profile] aucun programme
    }
    .help = { $why ->
        [over] Elle juge ce qui est arrivé jusque-là, et rien depuis. Écrivez une date plus lointaine, ou retirez la règle quand personne ne lit plus ces journaux.
       *[profile] Joignez par « { $or } » ce qui décrit des programmes différents.
    }

j0521 = « { $name } » porte le titre de « { $other } ».
    .label = le même titre
    .first = d'abord ici
    .help = Qui lit une alerte ne pourrait pas les distinguer. Dites dans chacun ce qui lui est propre.

j0522 = Aucune règle ne s'appuie sur la source « { $name } ».
    .label = citée nulle part
    .help = Citez-la dans les règles qui s'y appuient, donnez-en un passage avec « { $passage } », ou retirez-la.

# Ce que le milieu a appris

j0530 = Une personne connue avant le début du journal paraîtrait nouvelle pour « { $name } ».
    .label = vrai aussi quand ce qui précède n'est pas dans le journal
    .help = Dites avec « { $clause } » ce qui montre que le début est dans le journal, une orientation par exemple. Sans cela, la règle ne juge pas, et c'est compté.

j0531 = « { $name } » porte « { $mark } », ce qu'un pair écrit de lui-même, devant le responsable.
    .label = le responsable finit par le voir
    .reads = ce qui est regardé
    .help = Lui seul peut dire ce qui pèse. Si d'autres le lisent, cela ne s'écrira plus : gardez-le pour ses seuls yeux.

j0532 = « { $name } » demande sans cesse un nouveau contact avec une personne{ $lacks ->
        [end] , sans fin
        [level] , et pour d'autres yeux que ceux du pair
       *[both] , sans fin et pour d'autres yeux que ceux du pair
    }.
    .label = un nombre de contacts à atteindre
    .help = Le rythme de deux personnes leur appartient. Un rappel aide un temps, comme « { $note } » pour le pair{ $lacks ->
        [level] .
       *[end]  : donnez-lui une fin avec « { $for } ».
    }

j0533 = « { $name } » continuerait après une fin de suivi, ou après un décès.
    .label = rien ne met fin à ce qui est attendu à partir d'ici
    .help = Dites avec « { $clause } » ce qui y met fin, sans que rien ne reste dû.

j0534 = « { $name } » regarde l'heure et n'excuse pas une crise.
    .label = vrai aussi d'une crise
    .help = Qui répond parce que quelqu'un est en danger est là quand il le faut. Dites avec « { $clause } » que « { $mark } » n'appelle pas d'autre regard.

j0535 = « { $name } » ne regarde que ce que la personne a fait, et va au-delà du pair.
    .label = le responsable finit par le voir
    .reads = seulement ce qui est venu de la personne
    .help = Le cadre parle du travail du pair, non du nombre d'appels de quelqu'un. Gardez-le pour le pair, qui peut en parler.

j0536 = { $what ->
        [kind] La sorte d'interaction
        [field] Le champ
       *[value] La valeur
    } « { $name } » met par écrit { $about ->
        [health] la santé de quelqu'un
        [sobriety] si quelqu'un boit ou consomme
        [faith] ce que quelqu'un croit
        [origin] d'où vient quelqu'un
        [intimate] qui quelqu'un aime, ou qui il est
       *[record] le passé judiciaire de quelqu'un
    }.
    .label = pas pour un journal
    .help = Ce qui est dans un journal peut être exigé par d'autres, perdu, ou retourné contre quelqu'un. Retirez-le, et regardez plutôt ce qui a été convenu, proposé ou fait.

j0537 = Un programme peut changer « { $parameter } », et ce titre continuerait à dire « { $read } ».
    .label = la valeur tant qu'un programme n'en dit pas une autre
    .help = Laissez le titre imprimer la valeur en vigueur.

j0538 = « { $name } » a un seuil qu'aucune source n'appuie.
    .label = pourquoi autant ?
    .help = Nommez avec « { $source } » le passage sur lequel il repose. Un choix de votre équipe compte aussi : le compte rendu de la réunion où vous l'avez fait est une source.

j0539 = « { $name } » demande de ne pas attendre, sans dire ce qui lui échappe.
    .label = quelqu'un va se hâter
    .help = Dites avec « { $clause } » ce qu'un journal ne raconte pas : l'appel fait d'un autre téléphone, le mot qui n'est pas noté. Qui lit une alerte en hâte en a le plus besoin.

j0540 = « { $word } » { $why ->
        [fault] donne un nom dur à ce qui est noté, avant d'avoir demandé à qui que ce soit
        [lapse] dit ce qui n'est pas fait comme si la raison en était connue
        [reproach] revient sur ce qui ne peut plus être changé
        [verdict] juge de la bonne mesure sans dire de qui elle vient
       *[trait] tire de quelques contacts ce que quelqu'un serait
    }.
    .label = d'autres mots : { $instead }
    .help = Une personne lira ceci sur elle-même : dites ce qui a été vu, et laissez-lui ce que cela veut dire.

j0541 = Le responsable voit aussitôt les alertes de « { $name } », avant que le pair ait eu un moment pour y penser.
    .label = sans attente
    .help = Ce qui se passe entre deux personnes, c'est d'abord au pair de le regarder. Prévenir aussitôt convient à ce qui est dû au pair par l'organisation.

j0542 = « { $name } » en dit moins qu'il ne serait utile : il y manque { $clauses }.
    .label = ses alertes diraient peu
    .help = Pourquoi on le demande, ce qui pourrait l'expliquer simplement, une question, un pas à faire : avec cela une alerte ouvre une conversation, sans cela elle tranche.

j0543 = « { $name } » compare un pair aux autres.
    .label = une part de ce que tous les pairs ont fait ensemble
    .help = Chacun a ses propres journées. Comparez avec tout ce que le même pair a fait.

j0544 = « { $and } » et « { $or } » se côtoient, et aucune parenthèse ne dit ce qui va ensemble.
    .label = lu d'un bloc, car « { $and } » lie d'abord
    .help = Mettez cette partie entre parenthèses si c'est bien le sens, ou celles autour de « { $or } » si ce sont elles qui vont ensemble.

j0545 = À { $count } alertes de « { $name } », les personnes concernées ont répondu que la règle devrait changer.
    .label = la règle dont il s'agit
    .help = Relisez-la avec elles : qu'est-ce qu'elle ne voit pas ? Une fois la règle changée, ou si elle reste telle quelle, une ligne « { $allow } » qui dit pourquoi fait taire ce constat jusqu'à un jour donné.
