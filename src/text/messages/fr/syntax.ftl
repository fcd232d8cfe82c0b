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
    [hours] des jours et des heures, comme dans l'exemple
    [weekday] un jour de la semaine
    [days] des dates, des jours de la semaine ou des jours déclarés
    [unit] une unité de temps
    [name] un nom
    [code] le code d'un constat, comme J0413
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
    .label = inconnu en début de ligne
    .help = Une ligne sans retrait commence par l'un de ces mots : { $words }. Les clauses d'une déclaration viennent dessous, en retrait.
j0102 = Cette ligne ne fait partie d'aucune déclaration.
    .label = en retrait, sans déclaration au-dessus
    .help = Une ligne en retrait appartient à la déclaration au-dessus, et une déclaration commence, sans retrait, par l'un de ces mots : { $words }.
j0103 = Cette version de Jalon ne lit pas « { $read } ».
    .label = pour une version à venir
    .help = Le mot est réservé à une version à venir. D'ici là, le cadre peut servir sans ces lignes.
j0104 = « { $read } » est une clause de « { $home } », et les clauses sont en retrait.
    .label = sans retrait
    .help = Ajoutez quelques espaces devant.
j0105 = « { $read } » n'est pas une clause de « { $home } » ; « { $right } » en est une.
    .label = lu comme une nouvelle clause
    .help = Une clause commence par son mot-clé, écrit exactement « { $right } ».
j0106 = « { $read } » ne commence aucune clause de « { $home } » et ne continue pas la clause au-dessus.
    .label = ni une clause, ni la suite d'une clause
    .help = Une clause de « { $home } » commence par l'un de ces mots : { $words }.
j0107 = « { $read } » n'est pas une clause de « { $home } ».
    .label = a sa place ailleurs
    .help = Cette clause peut se trouver dans : { $words }.
j0108 = « { $read } » n'est pas compris ici.
    .label = { $notion ->
        [end] la clause pouvait finir avant
       *[other] autre chose est attendu ici
     }
    .help = Ici peut se trouver : { syntax-could }.
j0109 = Cette clause, qui commence par « { $clause } », n'est pas complète.
    .label = il manque une suite
    .help = Ici peut se trouver : { syntax-could }.
j0110 = Un guillemet s'ouvre ici et ne se ferme pas sur sa ligne.
    .label = le texte court jusqu'au bout de la ligne
    .help = Un texte commence et finit sur une même ligne. Un guillemet dans un texte s'écrit \".
j0111 = Les textes se placent entre guillemets droits.
    .label = un autre guillemet
    .help = Écrivez "…", avec le guillemet droit aux deux bouts. À l'intérieur d'un texte, tous les guillemets conviennent.
j0112 = « { $read } » est un mot de la langue et ne peut pas être un nom.
    .label = un nom est attendu ici
    .help = Choisissez un autre mot. Si c'est la valeur d'un champ, elle peut s'écrire { $right }.
j0113 = Des parenthèses ou des négations s'emboîtent sur plus de { $count } niveaux.
    .label = trop profond à partir d'ici
    .help = Donnez un nom à une partie par une définition, puis servez-vous de ce nom.
j0114 = Cette clause est trop longue pour être lue.
    .label = commence ici
    .help = Nommez-en des parties par des définitions, ou écrivez plusieurs déclarations.
j0115 = « { $read } » ouvre une déclaration, et une déclaration commence sans retrait.
    .label = en retrait
    .help = Enlevez les espaces devant.
j0116 = Aucun jour du calendrier ne s'écrit « { $read } » ici.
    .label = une date est attendue
    .help = Une date s'écrit avec quatre chiffres pour l'année, deux pour le mois et deux pour le jour, comme 2024-03-09.
j0117 = Aucune heure du jour ne s'écrit « { $read } » ici.
    .label = une heure est attendue
    .help = Une heure s'écrit 09:00, de 00:00 à 23:59 ; 24:00 peut terminer une plage.
j0118 = « { $read } » a plus de six décimales.
    .label = six décimales sont gardées
    .help = Écrivez au plus six chiffres après le point.
j0119 = « { $read } » est trop grand.
    .label = au-delà de ce qui se compte
    .help = Écrivez un nombre plus petit.
j0120 = « { $read } » nomme ses unités deux fois ou dans le désordre.
    .label = la plus grande unité d'abord, chacune une fois
    .help = Écrivez dans cet ordre les années, mois, semaines, jours, heures et minutes, comme « { $example } ».
j0121 = « { $read } » peut vouloir dire deux choses.
    .label = laquelle des deux ?
    .help = Pour tout intervalle de cette longueur, écrivez « { $rolling } » ; pour une période du calendrier, écrivez « { $calendar } ».
j0122 = « { $read } » n'a pas la forme d'un nom.
    .label = un nom a un seul trait d'union entre ses parties
    .help = Écrivez « { $right } ».
j0123 = « { $read } » n'est pas une langue de Jalon.
    .label = une langue est attendue ici
    .help = Les langues des textes et des étiquettes sont : { $words }.
j0124 = « { $read } » s'écrit autrement.
    .label = à écrire autrement
    .help = Écrivez « { $right } ».
j0125 = Après un niveau, « { $read } » ne s'emploie pas.
    .label = plutôt « { $right } » ?
    .help = « { $at } » veut dire la valeur ou plus, « { $above } » plus que la valeur, « { $below } » moins que la valeur.
j0126 = « { $read } » contient une fraction.
    .label = un nombre entier de chaque unité
    .help = Écrivez la fraction dans une unité plus petite, comme « { $example } ».
j0127 = Ici, « { $read } » demande des parenthèses autour de ce que l'on cherche dans le passé.
    .label = à mettre entre parenthèses, avec ce qui précède
    .help = Ouvrez une parenthèse avant ce que l'on cherche et fermez-la avant « { $right } ».
j0128 = « { $read } » commence par un chiffre, et un nom commence par une lettre.
    .label = une valeur est attendue ici
    .help = Une telle valeur s'écrit entre guillemets droits : { $right }.
j0129 = Il y a deux textes pour « { $read } ».
    .label = le second
    .first = le premier
    .help = Gardez-en un par langue.
j0130 = Cette clause n'est pas comprise : { $read }
    .label = cette clause
    .help = Comparez-la avec les exemples de la page de la langue.
j0131 = Un nombre et son unité sont deux mots.
    .label = écrits en un seul mot
    .help = Écrivez « { $right } ».
j0132 = Il y a plus de { $count } constats : la suite du fichier n'a pas été lue.
    .label = la lecture s'arrête ici
    .help = Est-ce bien un fichier de règles ? Si oui, les premiers constats expliquent peut-être les autres.
j0133 = « { $read } » commence une nouvelle condition, et ne dit pas ce qui est demandé.
    .label = une valeur seule
    .help = Écrivez « { $right } ».
j0134 = Les unités de temps s'écrivent en entier.
    .label = en abrégé
    .help = Écrivez « { $right } ».
j0135 = « { $read } » a une virgule décimale.
    .label = la virgule sépare les éléments d'une liste
    .help = Écrivez « { $right } ».
j0140 = Dans un test, les valeurs de « { $field } » sont jointes par « { $and } ».
    .label = jointes par un point-virgule
    .help = Le point-virgule sépare des valeurs dans un journal ; dans un test, il annonce combien de fois une ligne est là.
