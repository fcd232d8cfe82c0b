### Ce que la lecture d'un fichier de règles peut relever : J01xx.

# Ce qui pourrait se trouver à un endroit ; des mots-clés suivent.
syntax-notion = { $notion ->
    [condition] une condition, comme « line is personal »
    [selector] une sorte d'interaction ou un nom défini
    [test] ce qui est demandé du nom qui précède
    [value] une valeur
    [amount] un nombre, un pourcentage, une durée ou un paramètre
    [number] un nombre
    [text] un texte entre guillemets, ou un par langue
    [string] un texte entre guillemets
    [date] une date, comme 2024-12-25
    [time] une heure, comme 09:00
    [hours] des jours et des heures, comme « mon to fri 09:00-17:00 »
    [weekday] un jour de la semaine
    [days] des dates, des jours de la semaine ou des jours déclarés
    [unit] une unité de temps
    [name] un nom
    [code] le code d'un constat, comme J0538
    [equals] le signe =
    [close] une parenthèse fermante
    [label] une étiquette
    [comma] une virgule
    [end] la fin de la clause
   *[none] autre chose
 }
syntax-could = { $count ->
    [0] { syntax-notion }
   *[other] { $notion ->
        [none] { $words }
       *[other] { syntax-notion }, { $words }
     }
 }

j0101 = Aucune déclaration ne commence par « { $read } ».
    .label = { $sort ->
        [near] plutôt « { $right } » ?
        [clause] une clause, en début de ligne
       *[other] inconnu en début de ligne
     }
    .help = { $sort ->
        [near] Une ligne sans retrait ouvre une déclaration, et son premier mot dit laquelle.
        [clause] C'est une clause de { $words } : elle vient sous la ligne qui en ouvre une, en retrait.
       *[other] Une ligne sans retrait ouvre une déclaration, par un mot comme { $words }. Une note à vous se place derrière un #.
     }
j0102 = Cette ligne ne fait partie d'aucune déclaration.
    .label = en retrait, sans déclaration au-dessus
    .help = { $sort ->
        [clause] Une ligne en retrait appartient à la déclaration au-dessus, et ici aucune n'est ouverte. Donnez-lui la ligne qui en ouvre une.
       *[other] Une ligne en retrait appartient à la déclaration au-dessus, et ici aucune n'est ouverte. Une note à vous se place derrière un #.
     }
j0103 = Cette version de Jalon ne lit pas « { $read } ».
    .label = pour une version à venir
    .help = Le mot est réservé aux cadres qui s'appuient sur d'autres. D'ici là, un cadre contient lui-même toutes ses règles.
j0104 = « { $read } » est une clause de « { $home } », et les clauses sont en retrait.
    .label = sans retrait
    .help = Ce qui est en retrait appartient à la déclaration au-dessus ; deux espaces suffisent.
j0105 = « { $read } » n'est pas une clause de « { $home } ».
    .label = plutôt « { $right } » ?
    .help = Une clause commence par des mots à elle, à la lettre près, en minuscules.
j0106 = « { $read } » ne commence aucune clause de « { $home } ».
    .label = et ne continue pas la ligne au-dessus
    .help = Parmi les clauses de « { $home } » : { $words }. Une note à vous se place derrière un #.
j0107 = « { $read } » n'est pas une clause de « { $home } ».
    .label = a sa place ailleurs
    .help = { $count ->
        [one] C'est une clause de { $words }.
       *[other] C'est une clause d'autres déclarations, comme { $words }.
     }
j0108 = { $seen ->
        [no] Un signe invisible se trouve ici.
       *[yes] « { $read } » n'est pas compris ici.
     }
    .label = { $rather ->
        [other] plutôt « { $right } » ?
        [without] plutôt sans cela ?
       *[none] { $notion ->
            [end] la clause pouvait finir avant
           *[other] { $count ->
                [0] ici : { syntax-notion }
               *[other] autre chose peut se trouver ici
             }
         }
     }
    .help = { $rather ->
        [none] { $count ->
            [0] { $fixed ->
                [yes] { "" }
               *[no] Une telle clause se lit, par exemple : « { $example } ».
             }
           *[other] { $fixed ->
                [yes] Ici peut se trouver : { syntax-could }.
               *[no] Ici peut se trouver : { syntax-could }. Une telle clause se lit, par exemple : « { $example } ».
             }
         }
       *[other] Ici peut se trouver : { syntax-could }.
     }
j0109 = Cette clause, qui commence par « { $clause } », n'est pas complète.
    .label = quelle est la suite ?
    .help = { $fixed ->
        [yes] Ici peut se trouver : { syntax-could }.
       *[no] Ici peut se trouver : { syntax-could }. Une telle clause se lit, par exemple : « { $example } ».
     }
j0110 = Un guillemet s'ouvre ici et ne se ferme pas sur sa ligne.
    .label = où finit le texte ?
    .help = Un texte commence et finit sur une même ligne. Un guillemet dans un texte s'écrit \".
j0111 = Les textes se placent entre guillemets droits.
    .label = un autre guillemet
    .help = Un guillemet droit, ", se place aux deux bouts. À l'intérieur d'un texte, tous les autres guillemets conviennent.
j0112 = « { $read } » a déjà un sens dans Jalon, et ne peut pas servir de nom.
    .label = un nom est attendu ici
    .help = { $fixed ->
        [yes] Comme valeur d'un champ, il peut se mettre entre guillemets.
       *[no] Choisissez un autre mot, ou joignez-lui un second mot par un trait d'union.
     }
j0113 = Des parenthèses ou des négations s'emboîtent sur plus de { $count } niveaux.
    .label = trop profond à partir d'ici
    .help = Donnez un nom à une partie avec « { $define } », puis servez-vous de ce nom.
j0114 = Cette clause est trop longue pour être lue.
    .label = commence ici
    .help = Nommez-en des parties avec « { $define } », ou écrivez plusieurs règles.
j0115 = « { $read } » ouvre une déclaration, et une déclaration commence sans retrait.
    .label = en retrait
    .help = Une déclaration commence tout à gauche de sa ligne ; ses clauses viennent dessous, en retrait.
j0116 = « { $read } » ne se lit pas comme un jour du calendrier.
    .label = { $sort ->
        [one] l'année, le mois et le jour, dans cet ordre
        [two] { $first }, ou { $second } ?
        [month] le mois finit le { $last }
       *[none] une date est attendue
     }
    .help = { $sort ->
        [two] Le jour et le mois ne se distinguent pas ici : écrivez { $first } ou { $second }, selon ce que vous voulez dire.
        [month] Est-ce le dernier jour du mois, ou le premier du suivant ?
       *[other] Une date s'écrit avec quatre chiffres pour l'année, deux pour le mois et deux pour le jour, comme 2024-03-09.
     }
j0117 = « { $read } » ne se lit pas comme une heure du jour.
    .label = une heure est attendue
    .help = Une heure s'écrit 09:00, de 00:00 à 23:59 ; 24:00 peut terminer une plage.
j0118 = « { $read } » a plus de six décimales.
    .label = six décimales sont gardées
    .help = Jalon ne compte pas plus finement que six chiffres après le point.
j0119 = « { $read } » est trop grand pour être compté.
    .label = un chiffre de trop ?
    .help = Une durée de quelques années et un compte de quelques milliers restent à portée.
j0120 = « { $read } » nomme ses unités deux fois ou dans le désordre.
    .label = la plus grande unité d'abord, chacune une fois
    .help = Une durée va des années aux minutes, comme « { $example } ».
j0121 = « { $read } » peut vouloir dire deux choses.
    .label = laquelle des deux ?
    .help = Pour tout intervalle de cette longueur, écrivez « { $rolling } » ; pour une période du calendrier, écrivez « { $calendar } ».
j0122 = « { $read } » n'a pas la forme d'un nom.
    .label = plutôt « { $right } » ?
    .help = Un nom se compose de lettres et de chiffres, avec un trait d'union entre deux parties.
j0123 = « { $read } » ne se lit pas comme une langue.
    .label = anglais ou français ?
    .help = Les textes et les étiquettes sont dans l'une de ces langues : { $words }, en minuscules. Une autre langue peut figurer dans une note, derrière un #.
j0124 = « { $read } » s'écrit autrement.
    .label = plutôt « { $right } » ?
    .help = Une condition se lit à voix haute : ce qui est demandé d'un champ se dit avec des mots.
j0125 = Après un niveau, « { $read } » ne s'emploie pas.
    .label = plutôt « { $right } » ?
    .help = « { $at } » veut dire la valeur ou plus, « { $above } » plus que la valeur, « { $below } » moins que la valeur.
j0126 = « { $read } » contient une fraction.
    .label = un nombre entier de chaque unité
    .help = La fraction s'écrit dans une unité plus petite, comme « { $example } ».
j0127 = Ici, « { $read } » demande des parenthèses autour de ce que l'on cherche dans le passé.
    .label = à mettre entre parenthèses, avec ce qui précède
    .help = Les parenthèses montrent où finit ce que l'on cherche, avant « { $right } ».
j0128 = « { $read } » commence par un chiffre, et un nom commence par une lettre.
    .label = une valeur est attendue ici
    .help = Une valeur qui commence par un chiffre se met entre guillemets droits.
j0129 = Il y a deux textes pour « { $read } ».
    .label = le second
    .first = le premier
    .help = Chaque langue a un seul texte.
j0130 = Cette clause n'est pas comprise : { $read }
    .label = cette clause
    .help = Comparez-la avec les exemples de la page de la langue.
j0131 = « { $read } » est une durée écrite en un seul mot.
    .label = plutôt « { $right } » ?
    .help = Un nombre et son unité sont deux mots, et l'unité s'écrit en entier.
j0132 = Il y a plus de { $count } constats : la suite du fichier n'a pas été lue.
    .label = la lecture s'arrête ici
    .help = Est-ce bien un fichier de règles ? Si oui, les premiers constats expliquent peut-être les autres.
j0133 = « { $read } » commence une nouvelle condition, et ne dit pas ce qui est demandé.
    .label = une valeur seule
    .help = Plusieurs valeurs d'un même champ forment une liste, avec des virgules entre elles.
j0134 = Les unités de temps s'écrivent en entier.
    .label = plutôt « { $right } » ?
    .help = En entier, « { $read } » se lit de la même façon pour tous.
j0135 = « { $read } » a une virgule décimale.
    .label = plutôt « { $right } » ?
    .help = La virgule sépare les éléments d'une liste ; un nombre décimal s'écrit avec un point.
j0136 = { $sort ->
        [empty] Ce fichier est vide.
        [unmarked] Ce fichier Markdown ne marque aucune de ses lignes comme règle.
        [markdown] Ceci est un fichier Markdown, pas un fichier de règles.
        [table] Ceci est un tableau, comme un journal, pas un fichier de règles.
        [json] Ce sont des données en JSON, pas un fichier de règles.
        [toml] Ce sont des réglages en TOML, pas un fichier de règles.
       *[prose] Ceci n'est pas un fichier de règles : aucune ligne n'ouvre de déclaration.
     }
    .label = { $sort ->
        [empty] rien à lire
       *[other] commence ici
     }
    .help = { $sort ->
        [empty] Un cadre commence par une ligne comme « { $example } ».
        [unmarked] Les règles se placent dans un bloc, entre une ligne de trois accents graves suivis du mot jalon et une ligne de trois accents graves.
        [markdown] Dans du Markdown, les règles se lisent d'un fichier dont le nom finit par { $literate }, dans des blocs marqués jalon.
        [table] Un journal se lit avec « { $run } ». Les règles se trouvent dans des fichiers dont le nom finit par { $plain }.
        [json] Un journal se lit avec « { $run } ». Les règles se trouvent dans des fichiers dont le nom finit par { $plain }.
        [toml] Les choix d'une équipe sont dans un fichier nommé { $toml }. Les règles se trouvent dans des fichiers dont le nom finit par { $plain }.
       *[prose] Un fichier de règles commence par une ligne comme « { $example } », et ses règles par { $words }.
     }
j0140 = Dans un test, les valeurs de « { $field } » sont jointes par « { $and } ».
    .label = jointes par un point-virgule
    .help = Le point-virgule sépare des valeurs dans un journal ; dans un test, ce qui le suit dit combien de fois la ligne est là.
